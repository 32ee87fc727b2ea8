import { remittancePayee } from '@daybook/canada/remittances/tax-payees.ts'
import type { Remittance } from '@daybook/core/daybook/payroll-facts.ts'
import { remittanceToPay } from '@daybook/core/filings/remittance-pay.ts'
import { formatCents } from '@daybook/core/kit/cents.ts'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import { type Account, accountWithRole } from '@daybook/core/ledger/chart.ts'
import { z } from 'zod'
import type { View } from '../../book.ts'
import { booksToPost } from '../../ledger/books-to-post.ts'
import { accountNamed } from '../../ledger/load-account.ts'
import { plannedTax, taxMeans, taxMeansOf, taxMeansOut, vaultForFile } from '../../payments/pay-taxes.ts'
import type { VaultKnown } from '../../payments/vault-payees.ts'
import { type NameOf, namesAtHand, paidBefore } from '../../payroll/load-remittance.ts'
import { paidOutOf, penaltyOf } from '../../payroll/remittance-out.ts'
import { foundForm } from '../../payroll/remittance-period.ts'
import { type Plan, type Recorded, record } from '../../record.ts'
import { actOf, command } from '../command.ts'
import { accountCode, amount, amountOut, day, words } from '../fields.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'
import { formFields, paidOut } from './remittance-fields.ts'

const input = z.strictObject({
  ...formFields,
  date: day.optional().meta({ description: 'the day on which it is paid; today when left out' }),
  from: accountCode
    .optional()
    .meta({ description: 'the account that pays; that of payroll, or the main bank account, when left out' }),
  amount: amount.optional().meta({ description: 'what is paid; what is left of the form when left out' }),
  reason: words.optional().meta({ description: 'why the amount is not that of the form' }),
  insist: z
    .boolean()
    .default(false)
    .meta({ description: 'pay a period that is not over; use rates that nobody has checked for its days' }),
  confirmation: words.optional().meta({ description: 'the number that the bank or the agency gave' }),
  ...taxMeans,
})

/** Pays a form by the bank, a cheque or a file: posts it, and keeps the lines as they were filed. */
export const remittancePay = command({
  name: 'remittance.pay',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Pay a remittance', fr: 'Payer un versement' },
  line: { words: ['form'] },
  input,
  output: z.strictObject({
    ...paidOut,
    ...taxMeansOut,
    penalty: amountOut.meta({ description: 'an estimate of what lateness costs, by the CRA’s table' }),
    ...outcomeFields,
  }),
  run: async (ctx, input) => {
    const nameOf = await namesAtHand(ctx)
    const known = await vaultForFile(ctx, input.by)
    if (!known.ok) return known
    const recorded = await record(ctx.book, actOf(ctx, 'remittance.pay', input), async (view) => {
      const planned = await plannedPayment(view, { nameOf, known: known.value }, input, ctx.today)
      if (!planned.ok) return planned
      return ok({ ...planned.value.plan, tells: { penalty: planned.value.penalty } })
    })
    if (!recorded.ok) return recorded
    return ok({
      ...paidOutOf(remittanceIn(recorded.value)),
      ...taxMeansOf(recorded.value),
      penalty: formatCents(recorded.value.tells?.penalty ?? 0n),
      ...outcomeOf(recorded.value),
    })
  },
})

type Input = z.output<typeof input>

async function plannedPayment(
  view: View,
  { nameOf, known }: { readonly nameOf: NameOf; readonly known: VaultKnown },
  input: Input,
  today: string,
): Promise<Result<{ readonly plan: Plan; readonly penalty: bigint }>> {
  const date = input.date ?? today
  const { who, period, due, insist, amount, reason, confirmation } = input
  const found = await foundForm(view, nameOf, {
    form: input.form,
    insist,
    today: date,
    ...(who === undefined ? {} : { who }),
    ...(period === undefined ? {} : { period }),
    ...(due === undefined ? {} : { due }),
  })
  if (!found.ok) return found
  const { form, books } = found.value
  const account = payingAccount(view, input.from ?? books.settings.bank)
  if (!account.ok) return account
  const before = await paidBefore(view, form, books)
  const toPost = await booksToPost(view, [], { first: date, last: date })
  const { language } = view.profile
  const payee = remittancePayee(form, language)
  const tax = remittanceToPay(toPost, form, before, {
    date,
    insist,
    payee: input.payee === undefined ? payee : { ...payee, name: input.payee },
    ...(amount === undefined ? {} : { amount }),
    ...(reason === undefined ? {} : { reason }),
    ...(confirmation === undefined ? {} : { confirmation }),
  })
  if (!tax.ok) return tax
  const { by, cheque } = input
  const wish = { by, account: account.value, date, today, known, cheque, confirmation }
  const plan = await plannedTax(view, tax.value, wish)
  return plan.ok ? ok({ plan: plan.value, penalty: penaltyOf(form, books, date) }) : plan
}

/** The account that pays: the one named, or the main bank account. */
function payingAccount({ chart, profile }: View, code: string | undefined): Result<Account> {
  if (code !== undefined) return accountNamed(chart, code)
  const account = accountWithRole(chart, 'bank.default')
  const what = profile.language === 'fr' ? 'Versement' : 'Remittance'
  return account === undefined ? refuse('account-role-missing', { role: 'bank.default', what }) : ok(account)
}

/** The remittance that an act recorded. */
function remittanceIn({ facts }: Recorded): Remittance | undefined {
  for (const { fact } of facts) if (fact.kind === 'remittance.paid') return fact.remittance
  return undefined
}
