import { usualCodes } from '@daybook/canada/eft/transaction-codes.ts'
import type { CivilDate } from '@daybook/core/kit/civil-date.ts'
import { ok, type Result } from '@daybook/core/kit/result.ts'
import type { Account } from '@daybook/core/ledger/chart.ts'
import { paidBy, planTaxPayments, type TaxToPay } from '@daybook/core/payments/pay-taxes.ts'
import { payingAccount } from '@daybook/core/payments/payment-order.ts'
import { z } from 'zod'
import type { View } from '../book.ts'
import type { Context } from '../commands/command.ts'
import { words } from '../commands/fields.ts'
import { chequeNumberTyped } from '../commands/payments/payment-fields.ts'
import { booksToPost } from '../ledger/books-to-post.ts'
import type { Plan, Recorded } from '../record.ts'
import { chequeSeriesOf } from './load-payments.ts'
import { chequesIn, fileIn } from './payment-answers.ts'
import { plannedFile } from './plan-file.ts'
import { type VaultKnown, vaultKnown } from './vault-payees.ts'

/** How a remittance or return is paid, as commands take it. */
export const taxMeans = {
  by: z.enum(['bank', 'online', 'cheque', 'eft']).default('bank').meta({
    description: 'cheque writes the next cheque, eft a file (eft.save); online keeps its confirmation',
  }),
  cheque: chequeNumberTyped
    .optional()
    .meta({ description: 'the number of the cheque; the next of the series when left out' }),
  payee: words
    .max(60)
    .optional()
    .meta({ description: 'the name on the cheque or in the file; the agency’s when left out' }),
}

/** By what a remittance or return was paid, on the way out. */
export const taxMeansOut = {
  cheque: z.string().meta({ description: 'the number of the cheque that pays it' }),
  eft: z.string().meta({ description: 'the number of the file that pays it' }),
}

/** By what an act paid, as `taxMeansOut` says it; empty where the bank paid. */
export function taxMeansOf(recorded: Recorded): z.input<z.ZodObject<typeof taxMeansOut>> {
  const [cheque] = chequesIn(recorded)
  const file = fileIn(recorded.facts.map(({ fact }) => fact))
  return {
    cheque: cheque === undefined ? '' : String(cheque.number),
    eft: file === undefined ? '' : String(file.number),
  }
}

/** How a tax is to be paid: from which account, on which day, by what, and what the vault knows of payees. */
export type TaxPayWish = {
  readonly by: 'bank' | 'online' | 'cheque' | 'eft'
  readonly account: Account
  readonly date: CivilDate
  readonly today: CivilDate
  readonly known: VaultKnown
  readonly cheque?: number | undefined
  readonly confirmation?: string | undefined
}

/** What the vault knows where a file needs it. Refuses what `vaultKnown` refuses. */
export async function vaultForFile(ctx: Context, by: TaxPayWish['by']): Promise<Result<VaultKnown>> {
  return by === 'eft' ? vaultKnown(ctx) : ok(new Map())
}

/** Plans the payment of one tax. Refuses what `payingAccount`, `planTaxPayments` and `plannedFile` refuse. */
export async function plannedTax(view: View, tax: TaxToPay, wish: TaxPayWish): Promise<Result<Plan>> {
  const { by, account, date, today, known } = wish
  if (by === 'eft') {
    const file = { file: undefined, inline: false }
    const plan = { account, date, created: today, code: usualCodes.other, insist: false, known, file }
    const made = await plannedFile(view, [tax.order], plan)
    if (!made.ok) return made
    const facts = made.value.facts.map(({ fact }) => fact)
    return planOf([...facts, ...paidBy([tax], facts)])
  }
  const books = await booksToPost(view, [], { first: date, last: date })
  if (by === 'cheque') {
    const fit = payingAccount(books, account)
    if (!fit.ok) return fit
    const series = await chequeSeriesOf(view, account)
    const number = wish.cheque === undefined ? {} : { number: wish.cheque }
    const written = planTaxPayments(books, [tax], { by, account, date, series, ...number })
    return written.ok ? planOf(written.value) : written
  }
  const { confirmation } = wish
  const paid = planTaxPayments(books, [tax], {
    by,
    account,
    date,
    ...(confirmation === undefined ? {} : { confirmation }),
  })
  return paid.ok ? planOf(paid.value) : paid
}

function planOf(facts: Parameters<typeof paidBy>[1]): Result<Plan> {
  return ok({ facts: facts.map((fact) => ({ fact })) })
}
