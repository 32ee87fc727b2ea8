import { supplyKinds } from '@daybook/canada/sales-tax/place-of-supply.ts'
import { recordFrom } from '@daybook/core/daybook/body.ts'
import type { Party, TradeDocument } from '@daybook/core/daybook/trade-facts.ts'
import { formatCents, sumOf } from '@daybook/core/kit/cents.ts'
import { all, assert, ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import { entryName } from '@daybook/core/ledger/entry.ts'
import { converted } from '@daybook/core/ledger/exchange-rates.ts'
import { type AssessedTax, type AssessWish, planSelfAssess } from '@daybook/core/purchases/self-assess.ts'
import { z } from 'zod'
import { inView, type View } from '../../book.ts'
import { booksToPost } from '../../ledger/books-to-post.ts'
import { accountNamed } from '../../ledger/load-account.ts'
import { standingEntry } from '../../payments/load-payments.ts'
import { registrationsOf } from '../../returns/load-filings.ts'
import { card } from '../../store/queries.ts'
import { entriesBecauseOf } from '../../store/queries-bank.ts'
import { askedOfSupplier } from '../../tax/party-asked.ts'
import { type AssessAsked, assessedTaxes } from '../../tax/self-assessed.ts'
import { documentNumbered } from '../../trade/load-trade.ts'
import { recordFacts } from '../../trade/record-document.ts'
import { command } from '../command.ts'
import { accountCode, amount, amountOut, day, words } from '../fields.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'
import { postedIn } from '../posted.ts'
import { taxPlace } from './tax-fields.ts'

const input = z.strictObject({
  bill: words.optional().meta({ description: 'the supplier’s number, or ours: bill/12' }),
  account: accountCode.optional().meta({ description: 'what was bought, where no bill is named' }),
  amount: amount.optional().meta({ description: 'its price without tax, in the currency of the books' }),
  kind: z
    .enum(supplyKinds)
    .default('services')
    .meta({ description: 'what was bought: goods, services, software, intangibles' }),
  supplier: taxPlace.optional().meta({ description: 'where the supplier is; abroad when nothing tells' }),
  place: taxPlace.optional().meta({ description: 'the province where it is used; at home when left out' }),
  charged: z
    .array(words)
    .default([])
    .meta({ description: 'a tax that the supplier charged: GST, HST-ON; those of the bill when left out' }),
  share: z
    .string()
    .trim()
    .max(20)
    .optional()
    .meta({ description: 'the share of commercial use: 0.6; all when left out' }),
  date: day.optional().meta({ description: 'the day; that of the bill, or today, when left out' }),
})

type Input = z.output<typeof input>

/** Posts the tax that a buyer owes by himself: on services from abroad, on use in a province with PST. */
export const taxSelfAssess = command({
  name: 'tax.self-assess',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Self-assess the tax on a purchase', fr: 'Autocotiser la taxe d’un achat' },
  line: { words: ['bill'] },
  input,
  output: z.strictObject({
    entry: z.string(),
    date: z.string(),
    owed: amountOut.meta({ description: 'what the returns add up' }),
    claimed: amountOut.meta({ description: 'what is claimed back of it' }),
    cost: amountOut,
    postings: z.array(z.strictObject({ account: z.string(), amount: amountOut, tags: z.string() })),
    ...outcomeFields,
  }),
  run: async (ctx, input) => {
    const recorded = await recordFacts(ctx, 'tax.self-assess', input, async (view) => {
      const wish =
        input.bill === undefined ? await typedWish(view, input, ctx.today) : await billWish(view, input)
      if (!wish.ok) return wish
      const { date } = wish.value
      return planSelfAssess(await booksToPost(view, [], { first: date, last: date }), wish.value)
    })
    if (!recorded.ok) return recorded
    const [entry] = postedIn(recorded.value)
    assert(entry !== undefined, 'what was assessed is in its act')
    return inView(ctx.book, async ({ chart }) => {
      const sum = (isIn: (role: string) => boolean) =>
        sumOf(entry.postings.map((each) => (isIn(chart.get(each.account)?.role ?? '') ? each.amount : 0n)))
      const [owed, claimed] = [-sum((role) => owing.has(role)), sum((role) => claims.has(role))]
      return ok({
        entry: entryName(entry.number),
        date: entry.date,
        owed: formatCents(owed),
        claimed: formatCents(claimed),
        cost: formatCents(owed - claimed),
        postings: entry.postings.map((each) => ({
          account: chart.get(each.account)?.code ?? each.account,
          amount: formatCents(each.amount),
          tags: (each.tags ?? []).join(' '),
        })),
        ...outcomeOf(recorded.value),
      })
    })
  },
})

const owing = new Set(['tax.gst.collected', 'tax.qst.collected', 'tax.pst.selfassessed'])
const claims = new Set(['tax.gst.itc', 'tax.qst.itr'])

/** What is assessed where no bill is named: an account and its price. */
async function typedWish(view: View, input: Input, today: string): Promise<Result<AssessWish>> {
  const { account: code, amount: price } = input
  if (code === undefined || price === undefined)
    return refuse('input-missing', { what: '--bill, --account, --amount' }, 'bill')
  const account = accountNamed(view.chart, code)
  if (!account.ok) return account
  const date = input.date ?? today
  const own = { account: account.value, price, date, charged: new Set(input.charged.map(named)) }
  const taxes = await assessedOf(view, [{ ...own, ...thingOf(input) }])
  return taxes.ok
    ? ok({ date, id: 'self-assessment', memo: memoOf(view, account.value.code), taxes: taxes.value })
    : taxes
}

/**
 * What is assessed on a bill: each line on its account, without the taxes that it bears. Refuses
 * `document-unknown`, `document-voided`, `self-assessed-already`.
 */
async function billWish(view: View, input: Input): Promise<Result<AssessWish>> {
  const found = await documentNumbered(view.reader, 'bill', input.bill ?? '')
  if (!found.ok) return found
  const bill = found.value
  if (bill.voided !== undefined)
    return refuse('document-voided', { item: bill.number, date: bill.voided.date }, 'bill')
  const id = `self-assessment/${bill.id}`
  for (const number of await view.reader.read(entriesBecauseOf, 'adjustment', id)) {
    const before = await standingEntry(view.reader, number)
    if (before !== undefined)
      return refuse('self-assessed-already', { bill: bill.number, entry: entryName(number) }, 'bill')
  }
  const [row] = await view.reader.read(card, 'party', bill.party)
  const party = row === undefined ? undefined : recordFrom<Party>(row.body)
  const supplier = party === undefined ? undefined : askedOfSupplier(party).supplier
  const date = input.date ?? bill.date
  const asked = bill.lines.flatMap((line): readonly AssessAsked[] => {
    const account = view.chart.get(line.account)
    if (account === undefined) return []
    const said = input.charged.length > 0 ? input.charged.map(named) : line.taxes.map(({ tax }) => tax)
    const price = booked(line.amount, bill)
    return [{ account, price, date: bill.date, charged: new Set(said), ...thingOf(input, supplier) }]
  })
  const taxes = await assessedOf(view, asked)
  if (!taxes.ok) return taxes
  const who = party?.name ?? bill.party
  const memo = memoOf(view, `${who} ${bill.number}`)
  return ok({ date, id, memo, payee: who, ref: bill.number, taxes: taxes.value })
}

function thingOf({ kind, supplier, place: usedIn, share }: Input, known: AssessAsked['supplier'] = 'abroad') {
  return { kind, supplier: supplier ?? known, usedIn, ...(share === undefined ? {} : { share }) }
}

async function assessedOf(
  view: View,
  asked: readonly AssessAsked[],
): Promise<Result<readonly AssessedTax[]>> {
  const books = { chart: view.chart, profile: view.profile, registrations: await registrationsOf(view) }
  const found = all(asked.map((each) => assessedTaxes(books, each)))
  return found.ok ? ok(found.value.flat()) : found
}

function booked(price: bigint, { rate }: TradeDocument): bigint {
  return rate === undefined ? price : converted(price, rate)
}

function named(tax: string): string {
  return tax.trim().toUpperCase()
}

function memoOf({ profile }: View, what: string): string {
  return profile.language === 'fr' ? `Taxe autocotisée : ${what}` : `Self-assessed tax: ${what}`
}
