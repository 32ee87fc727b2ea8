import type { Fact } from '../daybook/fact.ts'
import type { TradeDocument } from '../daybook/trade-facts.ts'
import { formatCents, magnitude } from '../kit/cents.ts'
import type { CivilDate } from '../kit/civil-date.ts'
import { ok, type Result, refuse } from '../kit/result.ts'
import { planReverse, type StandingEntry } from '../ledger/reverse-entry.ts'
import type { ListedItem } from '../receivables/open-list.ts'
import type { TradeBooks } from './document-wish.ts'

/**
 * Voids a document: its entry is reversed on the day, its number stays used, and it says why. What was paid
 * or applied must be taken back first; what it released of holdbacks is held back again. Refuses
 * `document-voided`, `document-settled` naming what is open of how much, and what `planReverse` refuses.
 */
export function planVoid(
  books: TradeBooks,
  voucher: TradeDocument,
  standing: StandingEntry | undefined,
  wish: { readonly date: CivilDate; readonly reason: string },
  items: readonly ListedItem[],
): Result<readonly Fact[]> {
  const { number, voided } = voucher
  const { date, reason } = wish
  if (voided !== undefined) return refuse('document-voided', { item: number, date: voided.date }, 'number')
  const item = items.find(
    (each) => each.key === voucher.id && each.open !== each.amount && !isRelease(books, each),
  )
  if (item !== undefined) {
    const names = {
      item: number,
      total: formatCents(magnitude(item.amount)),
      stands: formatCents(magnitude(item.open)),
    }
    return refuse('document-settled', names, 'number')
  }
  if (standing === undefined) {
    return ok([
      { kind: 'document.set', v: 1, document: { ...voucher, voided: { date, reason } }, was: voucher },
    ])
  }
  const reversed = planReverse(books.chart, books.head, standing, {
    date,
    memo: reason,
    language: books.language,
  })
  if (!reversed.ok) return reversed
  const entry = books.head.entries + 1
  return ok([
    ...reversed.value,
    { kind: 'document.set', v: 1, document: { ...voucher, voided: { date, entry, reason } }, was: voucher },
  ])
}

/** Whether an item takes off what was held back: its document is voided with nothing left settled by it. */
function isRelease({ chart }: TradeBooks, { control, amount }: ListedItem): boolean {
  const role = chart.get(control)?.role
  return role === 'ar.holdback' ? amount < 0n : role === 'ap.holdback' && amount > 0n
}
