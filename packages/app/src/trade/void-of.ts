import type { Fact } from '@daybook/core/daybook/fact.ts'
import type { DocumentKind } from '@daybook/core/daybook/trade-facts.ts'
import { ok, type Result } from '@daybook/core/kit/result.ts'
import { planVoid } from '@daybook/core/sales/void-document.ts'
import type { View } from '../book.ts'
import { loadEntry } from '../ledger/load-entry.ts'
import { firstNumbered } from './list-documents.ts'
import { loadItems } from './load-trade.ts'
import { tradeBooks } from './trade-books.ts'

/**
 * Plans the voiding of a document of one of some kinds, on its own day unless another is said. Refuses
 * `document-unknown` and what `planVoid` refuses.
 */
export async function planVoidOf(
  view: View,
  kinds: readonly DocumentKind[],
  wish: { readonly number: string; readonly reason: string; readonly date?: string | undefined },
): Promise<Result<{ readonly facts: readonly Fact[] }>> {
  const found = await firstNumbered(view, kinds, wish.number)
  if (!found.ok) return found
  const document = found.value
  const date = wish.date ?? document.date
  const books = await tradeBooks(view, { days: [date] })
  const standing = document.entry === undefined ? undefined : await loadEntry(view.reader, document.entry)
  const items = await loadItems(view)
  const facts = planVoid(books, document, standing, { date, reason: wish.reason }, items)
  return facts.ok ? ok({ facts: facts.value }) : facts
}
