import type { Fact } from '@daybook/core/daybook/fact.ts'
import type { TradeDocument } from '@daybook/core/daybook/trade-facts.ts'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import { openOf } from '@daybook/core/receivables/allocate.ts'
import type { ApplyWish, PlannedApplication } from '@daybook/core/receivables/apply-credit.ts'
import { type ListedItem, listedItems } from '@daybook/core/receivables/open-list.ts'
import type { LineWish, TradeBooks } from '@daybook/core/sales/document-wish.ts'
import type { View } from '../book.ts'
import type { Issued, IssueInput } from './issue.ts'
import { documentNumbered, endOfTime, loadRecords, type TradeSide } from './load-trade.ts'
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
 * `document-unknown`, `document-voided`, and what issuing refuses.
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
  return applied.ok ? ok({ facts: [...issued.value.facts, ...applied.value] }) : applied
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
