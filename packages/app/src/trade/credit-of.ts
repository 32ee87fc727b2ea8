import type { Fact } from '@daybook/core/daybook/fact.ts'
import type { TradeDocument } from '@daybook/core/daybook/trade-facts.ts'
import { magnitude, sumOf } from '@daybook/core/kit/cents.ts'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import { openOf } from '@daybook/core/receivables/allocate.ts'
import type { ApplyWish, PlannedApplication } from '@daybook/core/receivables/apply-credit.ts'
import { type ListedItem, listedItems } from '@daybook/core/receivables/open-list.ts'
import type { LineWish, TradeBooks } from '@daybook/core/sales/document-wish.ts'
import { heldOf } from '@daybook/core/sales/hold-back.ts'
import type { View } from '../book.ts'
import type { Issued, IssueInput } from './issue.ts'
import { documentNumbered, endOfTime, loadItems, loadRecords, type TradeSide } from './load-trade.ts'
import { wishOfLine } from './wish-of-line.ts'

/** A credit as a command said it: of which document, or of which party. */
export type CreditInput = {
  readonly kind: 'credit' | 'vendor-credit'
  readonly of: string | undefined
  readonly party: string | undefined
  readonly date: string
}

type Issue = (
  wish: Pick<IssueInput, 'kind' | 'party' | 'date' | 'lines' | 'from' | 'taxedOn'>,
) => Promise<Result<Issued>>
type Apply = (
  books: TradeBooks,
  wish: ApplyWish,
  items: readonly ListedItem[],
) => Result<PlannedApplication | undefined>

/**
 * Plans a credit and sets it against the document that it takes back, as far as that is open; the rest stays
 * on account. Without lines it is the whole document, taxed as that was. Refuses `input-missing`,
 * `document-unknown`, `document-voided`, `holdback-released`, and what issuing refuses.
 */
export async function planCreditOf(
  view: View,
  { kind, of, party, date }: CreditInput,
  lines: readonly LineWish[],
  issue: Issue,
  apply: Apply,
): Promise<Result<{ readonly facts: readonly Fact[] }>> {
  const side: TradeSide = kind === 'credit' ? 'customer' : 'supplier'
  if (of === undefined) {
    if (party === undefined) return refuse('input-missing', { what: side }, side)
    return issue({ kind, party, date, lines })
  }
  const target = await documentNumbered(view.reader, kind === 'credit' ? 'invoice' : 'bill', of)
  if (!target.ok) return target
  const { voided, number } = target.value
  if (voided !== undefined) return refuse('document-voided', { item: number, date: voided.date }, 'number')
  const isWhole = lines.length === 0
  const heldItem =
    isWhole && heldOf(target.value) > 0n ? await heldItemOf(view, side, target.value.id) : undefined
  if (heldItem !== undefined && heldItem.open !== heldItem.amount)
    return refuse('holdback-released', { item: number }, 'number')
  const issued = await issue({
    kind,
    party: target.value.party,
    date,
    lines: lines.length > 0 ? lines : target.value.lines.map(asItWas),
    from: target.value.id,
    taxedOn: target.value.date,
  })
  if (!issued.ok) return issued
  const applied = await appliedTo(view, side, target.value, issued.value, apply)
  if (!applied.ok) return applied
  const held = heldItem === undefined ? [] : heldSettlement(side, heldItem, issued.value, applied.value)
  return ok({ facts: [...issued.value.facts, ...applied.value, ...held] })
}

/** What a document holds back, as it stands on the account of holdbacks. */
async function heldItemOf(view: View, side: TradeSide, id: string): Promise<ListedItem | undefined> {
  const held = side === 'customer' ? ('customer-held' as const) : ('supplier-held' as const)
  return (await loadItems(view, held)).find(({ key }) => key === id)
}

/** Ties what a credit of a whole document takes off the holdbacks to what the document had put there. */
function heldSettlement(
  side: TradeSide,
  item: ListedItem,
  { document, books, facts }: Issued,
  applied: readonly Fact[],
): readonly Fact[] {
  const posted = facts.flatMap((fact) => (fact.kind === 'entry.posted' ? fact.entry.postings : []))
  const back = magnitude(sumOf(posted.map((each) => (each.account === item.control ? each.amount : 0n))))
  const amount = back < magnitude(item.open) ? back : magnitude(item.open)
  const used = applied.flatMap((fact) => (fact.kind === 'settlement.made' ? (fact.series ?? []) : []))
  const number = Math.max(books.series.get('allocation') ?? 0, ...used) + 1
  const [debit, credit] = side === 'customer' ? [item.key, document.id] : [document.id, item.key]
  const settlement = {
    id: `allocation/${number}`,
    kind: 'allocation' as const,
    party: document.party,
    date: document.date,
    amount,
    allocations: [{ control: item.control, debit, credit, amount }],
  }
  return [{ kind: 'settlement.made', v: 1, settlement, series: number }]
}

/** A line taxed as it was, also where the law has changed since. */
function asItWas(line: TradeDocument['lines'][number]): LineWish {
  const taxes = line.taxes.map(({ tax }) => tax).join('+')
  const wish = wishOfLine(line)
  return { ...wish, tax: taxes === '' ? (wish.tax ?? 'none') : taxes }
}

async function appliedTo(
  view: View,
  side: TradeSide,
  target: TradeDocument,
  { document, books, party, facts }: Issued,
  apply: Apply,
): Promise<Result<readonly Fact[]>> {
  const records = await loadRecords(view, endOfTime, side)
  const posted = facts.flatMap((fact) => (fact.kind === 'entry.posted' ? [fact.entry] : []))
  const own = posted.flatMap((entry) =>
    entry.postings.flatMap(({ account, amount, party: who = '', foreign }) =>
      account === document.control
        ? [
            {
              number: entry.number,
              date: entry.date,
              control: account,
              amount,
              party: who,
              memo: entry.memo,
              ...(foreign === undefined ? {} : { currency: foreign.currency, foreign: foreign.amount }),
            },
          ]
        : [],
    ),
  )
  const items = listedItems(
    { ...records, postings: [...records.postings, ...own], documents: [...records.documents, document] },
    endOfTime,
  )
  const item = items.find(({ key }) => key === target.id)
  const isOpen = item !== undefined && openOf(item) > 0n && item.amount > 0n === item.open > 0n
  if (!isOpen) return ok([])
  const free = openOf(item)
  const amount = free < document.amount ? free : document.amount
  const applied = apply(
    books,
    { side, party, date: document.date, credit: document.id, shares: [{ key: target.id, amount }], amount },
    items,
  )
  return applied.ok ? ok(applied.value?.facts ?? []) : applied
}
