import type { Fact } from '@daybook/core/daybook/fact.ts'
import { formatCents, sumOf } from '@daybook/core/kit/cents.ts'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import { findAccount } from '@daybook/core/ledger/chart.ts'
import { planPayments } from '@daybook/core/payments/plan-payments.ts'
import { type PlannedRun, paymentOrders, planPayBills, settledBy } from '@daybook/core/purchases/pay-bills.ts'
import { z } from 'zod'
import type { View } from '../book.ts'
import { accountToPayFrom, chequeSeriesOf } from '../payments/load-payments.ts'
import { paymentFile } from '../payments/plan-file.ts'
import { type VaultKnown, vaultKnown } from '../payments/vault-payees.ts'
import { answerBooks } from '../trade/answer-books.ts'
import { loadRun } from '../trade/load-plan.ts'
import { partyOf } from '../trade/load-trade.ts'
import { recordFacts } from '../trade/record-document.ts'
import { settlementOutOf, settlementsIn } from '../trade/settlement-answer.ts'
import { tradeBooks } from '../trade/trade-books.ts'
import { command } from './command.ts'
import { accountCode, amountOut, day, words } from './fields.ts'
import { outcomeFields, outcomeOf } from './outcome.ts'
import { settlementOut } from './settlement-fields.ts'

const input = z.strictObject({
  through: day.optional().meta({ description: 'bills due through this day; today when left out' }),
  date: day.optional().meta({ description: 'the day of the payments; today when left out' }),
  by: z
    .enum(['bank', 'online', 'cheque', 'eft'])
    .default('bank')
    .meta({ description: 'how they are paid; eft writes a file with eft.save' }),
  account: accountCode
    .optional()
    .meta({ description: 'the account that pays; the usual bank when left out' }),
  supplier: z
    .array(words)
    .default([])
    .meta({ description: 'only this supplier, as often as needed; all when left out' }),
  discountTo: accountCode
    .optional()
    .meta({ description: 'take discounts for paying early, on this account' }),
})

/** Pays all bills that are due: a payment a supplier, credits and discounts first; one act. */
export const paymentRun = command({
  name: 'payment.run',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Pay the bills that are due', fr: 'Payer les factures échues' },
  input,
  output: z.strictObject({
    payments: z.array(z.strictObject(settlementOut)),
    total: amountOut,
    ...outcomeFields,
  }),
  run: async (ctx, input) => {
    const known = input.by === 'eft' ? await vaultKnown(ctx) : ok(new Map())
    if (!known.ok) return known
    const recorded = await recordFacts(ctx, 'payment.run', input, (view) =>
      planned(view, input, ctx.today, known.value),
    )
    if (!recorded.ok) return recorded
    const books = await answerBooks(ctx.book, ctx.language)
    const payments = settlementsIn(recorded.value).filter(({ kind }) => kind === 'payment')
    return ok({
      payments: payments.map((each) => settlementOutOf(each, books)),
      total: formatCents(sumOf(payments.map(({ amount }) => amount))),
      ...outcomeOf(recorded.value),
    })
  },
})

async function planned(
  view: View,
  input: Input,
  today: string,
  known: VaultKnown,
): Promise<Result<readonly Fact[]>> {
  const account = accountToPayFrom(view, input.account)
  if (!account.ok) return account
  const date = input.date ?? today
  const only = new Set<string>()
  for (const name of input.supplier) {
    const party = await partyOf(view.reader, name, 'supplier')
    if (!party.ok) return party
    only.add(party.value.id)
  }
  const to = input.discountTo
  const discount = to === undefined ? undefined : findAccount(view.chart, to)
  if (to !== undefined && discount === undefined)
    return refuse('account-unknown', { account: to }, 'discountTo')
  const { records, terms, parties } = await loadRun(view)
  const books = await tradeBooks(view, { days: [date] })
  const run = planPayBills(
    books,
    records,
    { parties, terms },
    {
      date,
      through: input.through ?? date,
      account: account.value,
      means: input.by,
      ...(only.size === 0 ? {} : { only }),
      ...(discount === undefined ? {} : { discount }),
    },
  )
  if (!run.ok) return run
  const { credits, payments } = run.value
  if (payments.length === 0 || input.by === 'bank' || input.by === 'online') {
    return ok([...credits, ...payments.flatMap(({ facts }) => facts)])
  }
  const made = await ordered(view, run.value, { date, today, account: account.value, known, by: input.by })
  return made.ok ? ok([...credits, ...made.value, ...settledBy(payments, made.value)]) : made
}

/** The entries that cheques or a file make of the payments. */
async function ordered(
  view: View,
  run: PlannedRun,
  wish: {
    readonly date: string
    readonly today: string
    readonly account: NonNullable<ReturnType<typeof findAccount>>
    readonly known: VaultKnown
    readonly by: 'cheque' | 'eft'
  },
): Promise<Result<readonly Fact[]>> {
  const { date, account, known } = wish
  const parties = new Map(run.plan.suppliers.map(({ party }) => [party.id, party]))
  const orders = paymentOrders(view.chart, run.payments, parties)
  if (wish.by === 'cheque') {
    const books = await tradeBooks(view, { days: [date] })
    const series = await chequeSeriesOf(view, account)
    return planPayments(books, orders, { by: 'cheque', account, date, series })
  }
  return paymentFile(view, orders, { account, date, created: wish.today, known })
}

type Input = z.output<typeof input>
