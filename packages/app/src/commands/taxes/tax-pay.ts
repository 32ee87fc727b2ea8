import { isIncomeTax } from '@daybook/canada/returns/income-tax-payments.ts'
import { formatCents } from '@daybook/core/kit/cents.ts'
import { addMonths, type CivilDate } from '@daybook/core/kit/civil-date.ts'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import { entryName } from '@daybook/core/ledger/entry.ts'
import { z } from 'zod'
import type { View } from '../../book.ts'
import { incomeDeadlines } from '../../deadlines/income-deadlines.ts'
import { accountNamed } from '../../ledger/load-account.ts'
import { accountToPayFrom } from '../../payments/load-payments.ts'
import { plannedTax, taxMeans, taxMeansOf, taxMeansOut, vaultForFile } from '../../payments/pay-taxes.ts'
import type { VaultKnown } from '../../payments/vault-payees.ts'
import { type Plan, record } from '../../record.ts'
import { type IncomeTaxDue, incomeTaxIn, incomeTaxToPay, loadIncomeTax } from '../../tax/income-tax.ts'
import { actOf, command } from '../command.ts'
import { accountCode, amount, amountOut, day, words } from '../fields.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'

const input = z.strictObject({
  deadline: words.meta({
    description: 'the balance or instalment as deadline.list shows it: t2-pay/2026',
  }),
  amount: amount
    .optional()
    .meta({ description: 'what is paid; what the books owe of the year when left out' }),
  from: accountCode
    .optional()
    .meta({ description: 'the bank account that pays; the usual one when left out' }),
  date: day.optional().meta({ description: 'the day of the payment; today when left out' }),
  account: accountCode
    .optional()
    .meta({ description: 'the account that it is charged to; that of income tax when left out' }),
  confirmation: words.optional().meta({ description: 'the bank’s confirmation number' }),
  ...taxMeans,
})

type Input = z.output<typeof input>

/** Pays the balance or an instalment of income tax by the bank, online, a cheque or a file. */
export const taxPay = command({
  name: 'tax.pay',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Pay income tax or an instalment', fr: 'Payer l’impôt sur le revenu ou un acompte' },
  line: { words: ['deadline', 'amount'] },
  input,
  output: z.strictObject({
    deadline: z.string(),
    amount: amountOut,
    account: z.string(),
    entry: z.string(),
    date: z.string(),
    confirmation: z.string(),
    ...taxMeansOut,
    ...outcomeFields,
  }),
  run: async (ctx, input) => {
    const known = await vaultForFile(ctx, input.by)
    if (!known.ok) return known
    const recorded = await record(ctx.book, actOf(ctx, 'tax.pay', input), (view) =>
      planned(view, input, { today: ctx.today, known: known.value }),
    )
    if (!recorded.ok) return recorded
    const [paid] = incomeTaxIn(recorded.value.facts.map(({ fact }) => fact))
    return ok({
      deadline: input.deadline,
      amount: formatCents(paid?.amount ?? 0n),
      account: paid?.account ?? '',
      entry: entryName(paid?.entry.number ?? 0),
      date: paid?.entry.date ?? '',
      confirmation: input.confirmation ?? '',
      ...taxMeansOf(recorded.value),
      ...outcomeOf(recorded.value),
    })
  },
})

async function planned(
  view: View,
  asked: Input,
  { today, known }: { readonly today: CivilDate; readonly known: VaultKnown },
): Promise<Result<Plan>> {
  const due = await dueNamed(view, asked.deadline, today)
  if (!due.ok) return due
  const date = asked.date ?? today
  const charged = asked.account === undefined ? ok(undefined) : accountNamed(view.chart, asked.account)
  if (!charged.ok) return charged
  const account =
    asked.from === undefined ? accountToPayFrom(view, undefined) : accountNamed(view.chart, asked.from)
  if (!account.ok) return account
  const { by, cheque, confirmation } = asked
  const tax = incomeTaxToPay(view, await loadIncomeTax(view), due.value, {
    ...(asked.amount === undefined ? {} : { amount: asked.amount }),
    ...(charged.value === undefined ? {} : { account: charged.value }),
    ...(asked.payee === undefined ? {} : { payee: asked.payee }),
  })
  if (!tax.ok) return tax
  return plannedTax(view, tax.value, { by, account: account.value, date, today, known, cheque, confirmation })
}

/** The payment of income tax that is meant. Refuses `deadline-unknown`, naming those there are. */
async function dueNamed(view: View, name: string, today: CivilDate): Promise<Result<IncomeTaxDue>> {
  const window = { today, from: addMonths(today, -60), through: addMonths(today, 18) }
  const { deadlines } = await incomeDeadlines(view, window)
  const payments = deadlines.flatMap(({ id, kind, span, label, on, state }) =>
    isIncomeTax(kind) ? [{ id, kind, span, label, on, state }] : [],
  )
  const found = payments.find(({ id }) => id === name)
  if (found !== undefined) return ok(found)
  const open = payments.filter(({ state }) => state !== 'done').map(({ id }) => id)
  const known = open.length === 0 ? '-' : open.slice(0, 12).join(', ')
  return refuse('deadline-unknown', { deadline: name, known }, 'deadline')
}
