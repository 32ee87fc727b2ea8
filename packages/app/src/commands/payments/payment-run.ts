import type { Fact } from '@daybook/core/daybook/fact.ts'
import { formatCents, sumOf } from '@daybook/core/kit/cents.ts'
import { ok, type Result, refuse, refused } from '@daybook/core/kit/result.ts'
import { type Account, findAccount } from '@daybook/core/ledger/chart.ts'
import { entryName } from '@daybook/core/ledger/entry.ts'
import { planPayments } from '@daybook/core/payments/plan-payments.ts'
import { type PlannedRun, paymentOrders, planPayBills, settledBy } from '@daybook/core/purchases/pay-bills.ts'
import { z } from 'zod'
import { type Book, inView, type View } from '../../book.ts'
import { accountToPayFrom, chequeSeriesOf } from '../../payments/load-payments.ts'
import { vaultForFile } from '../../payments/pay-taxes.ts'
import { paymentFile } from '../../payments/plan-file.ts'
import type { VaultKnown } from '../../payments/vault-payees.ts'
import type { Recorded } from '../../record.ts'
import { incomeTaxIn } from '../../tax/income-tax.ts'
import { answerBooks } from '../../trade/answer-books.ts'
import { type HeldBill, heldBills, heldOut, heldOutOf, heldRefusals } from '../../trade/approvals.ts'
import { loadRun } from '../../trade/load-plan.ts'
import { partyOf } from '../../trade/load-trade.ts'
import { recordFacts } from '../../trade/record-document.ts'
import { chosenTaxes, taxFacts } from '../../trade/run-taxes.ts'
import { settlementOutOf, settlementsIn } from '../../trade/settlement-answer.ts'
import { tradeBooks } from '../../trade/trade-books.ts'
import { command } from '../command.ts'
import { accountCode, amountOut, day, words } from '../fields.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'
import { settlementOut } from '../settlement-fields.ts'

const input = z.strictObject({
  through: day.optional().meta({ description: 'what is due through this day; today when left out' }),
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
  taxes: z.boolean().default(false).meta({ description: 'pay the remittances and returns that are due too' }),
  tax: z.array(words).default([]).meta({
    description: 'only this remittance or return, by its name in payment.plan, as often as needed',
  }),
  discountTo: accountCode
    .optional()
    .meta({ description: 'take discounts for paying early, on this account' }),
})

/** Pays all that is due: a payment a supplier, credits and discounts first, then taxes; one act. */
export const paymentRun = command({
  name: 'payment.run',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Pay the bills and taxes that are due', fr: 'Payer les factures et les taxes échues' },
  input,
  output: z.strictObject({
    payments: z.array(z.strictObject(settlementOut)),
    taxes: z
      .array(z.strictObject({ tax: z.string(), date: z.string(), amount: amountOut, entry: z.string() }))
      .meta({ description: 'the remittances and returns that it paid' }),
    held: heldOut,
    total: amountOut,
    ...outcomeFields,
  }),
  run: async (ctx, input) => {
    const known = await vaultForFile(ctx, input.by)
    if (!known.ok) return known
    const recorded = await recordFacts(ctx, 'payment.run', input, (view) =>
      planned(view, input, ctx.today, known.value),
    )
    if (!recorded.ok) return recorded
    const books = await answerBooks(ctx.book, ctx.language)
    const payments = settlementsIn(recorded.value).filter(({ kind }) => kind === 'payment')
    const taxes = taxesPaidIn(recorded.value)
    return ok({
      payments: payments.map((each) => settlementOutOf(each, books)),
      taxes: taxes.map((each) => ({ ...each, amount: formatCents(each.amount) })),
      held: await heldBack(ctx.book, input, ctx.today),
      total: formatCents(sumOf([...payments, ...taxes].map(({ amount }) => amount))),
      ...outcomeOf(recorded.value),
    })
  },
})

/** The remittances and returns that an act paid, by their names. */
function taxesPaidIn({ facts }: Recorded) {
  const income = incomeTaxIn(facts.map(({ fact }) => fact)).map(({ id, amount, entry }) => {
    return { tax: id, date: entry.date, amount, entry: entryName(entry.number) }
  })
  const filed = facts.flatMap(({ fact }) => {
    if (fact.kind === 'return.paid') {
      const { filing: tax, date, amount, entry } = fact.payment
      return [{ tax, date, amount, entry: entryName(entry) }]
    }
    if (fact.kind !== 'remittance.paid') return []
    const { form, who, span, paid: date, amount, entry } = fact.remittance
    const tax = `${form} ${who} ${span.from}..${span.through}`
    return [{ tax, date, amount, entry: entryName(entry) }]
  })
  return [...filed, ...income]
}

async function planned(
  view: View,
  input: Input,
  today: string,
  known: VaultKnown,
): Promise<Result<readonly Fact[]>> {
  const account = accountToPayFrom(view, input.account)
  if (!account.ok) return account
  const { by, supplier, tax } = input
  const date = input.date ?? today
  const asked = { all: input.taxes, named: tax, by, through: input.through ?? date, on: date }
  const taxes = await chosenTaxes(view, asked)
  if (!taxes.ok) return taxes
  const isTaxesOnly = tax.length > 0 && supplier.length === 0
  const wish = { date, today, account: account.value, known, by }
  const bills = isTaxesOnly ? ok([]) : await plannedBills(view, input, wish)
  // Where taxes are paid, it takes no bill that is due.
  const code = bills.ok ? undefined : bills.refusals[0]?.code
  const isNone = taxes.value.length > 0 && (code === 'payment-none' || code === 'bill-not-approved')
  if (!bills.ok && !isNone) return bills
  const before = bills.ok ? bills.value : []
  if (by === 'eft') return ok(before)
  const paid = await taxFacts(view, taxes.value, { by, account: account.value, date }, before)
  return paid.ok ? ok([...before, ...paid.value]) : paid
}

/** The bills that are due through a day and wait for approval, of some suppliers (by id) or of all. */
async function heldDue(
  view: View,
  through: string,
  only: ReadonlySet<string>,
): Promise<ReadonlyMap<string, HeldBill>> {
  const held = await heldBills(view)
  return new Map(
    [...held].filter(
      ([, { bill }]) => (bill.due ?? bill.date) <= through && (only.size === 0 || only.has(bill.party)),
    ),
  )
}

/** What a run held back, as its answer shows it. */
async function heldBack(book: Book, input: Input, today: string) {
  return inView(book, async (view) => {
    const only = new Set<string>()
    for (const name of input.supplier) {
      const party = await partyOf(view.reader, name, 'supplier')
      if (party.ok) only.add(party.value.id)
    }
    const held = await heldDue(view, input.through ?? input.date ?? today, only)
    return heldOutOf(held.values())
  })
}

/** The facts that pay the bills of a run. */
async function plannedBills(view: View, input: Input, wish: RunWith): Promise<Result<readonly Fact[]>> {
  const { date, account } = wish
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
  const held = await heldDue(view, input.through ?? date, only)
  const books = await tradeBooks(view, { days: [date] })
  const run = planPayBills(
    books,
    records,
    { parties, terms },
    {
      date,
      through: input.through ?? date,
      account,
      means: input.by,
      held: new Set(held.keys()),
      ...(only.size === 0 ? {} : { only }),
      ...(discount === undefined ? {} : { discount }),
    },
  )
  // Where all that is due waits for approval, that is why nothing is paid.
  const isHeld = !run.ok && run.refusals[0]?.code === 'payment-none' && held.size > 0
  if (isHeld) return refused(heldRefusals(held.values(), 'through'))
  if (!run.ok) return run
  const { credits, payments } = run.value
  if (payments.length === 0 || wish.by === 'bank' || wish.by === 'online') {
    return ok([...credits, ...payments.flatMap(({ facts }) => facts)])
  }
  const made = await ordered(view, run.value, wish)
  return made.ok ? ok([...credits, ...made.value, ...settledBy(payments, made.value)]) : made
}

/** How a run pays: when, from where, by what, and what the vault knows of payees. */
type RunWith = {
  readonly date: string
  readonly today: string
  readonly account: Account
  readonly known: VaultKnown
  readonly by: Input['by']
}

/** The entries that cheques or a file make of the payments. */
async function ordered(view: View, run: PlannedRun, wish: RunWith): Promise<Result<readonly Fact[]>> {
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
