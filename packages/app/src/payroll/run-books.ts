import type { CivilDate } from '@daybook/core/kit/civil-date.ts'
import type { BooksToPost } from '@daybook/core/ledger/plan-entry.ts'
import type { PayToPost } from '@daybook/core/payroll/run-entry.ts'
import type { View } from '../book.ts'
import { booksToPost } from '../ledger/books-to-post.ts'

/** The books as posting these pays needs to see them: their dimensions are looked up where they have some. */
export function booksForPays(view: View, pays: readonly PayToPost[], date: CivilDate): Promise<BooksToPost> {
  const dims = pays.flatMap(({ pay }) => pay.earnings).find((line) => line.dims !== undefined)?.dims
  const probe = dims === undefined ? [] : [{ account: '', amount: 0n, dims }]
  return booksToPost(view, probe, { first: date, last: date })
}
