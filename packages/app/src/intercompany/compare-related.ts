import { type ComparedBook, type Comparison, compareBooks } from '@daybook/core/intercompany/compare.ts'
import { oneSided } from '@daybook/core/intercompany/relation.ts'
import type { CivilDate } from '@daybook/core/kit/civil-date.ts'
import { ok, type Result } from '@daybook/core/kit/result.ts'
import { inView } from '../book.ts'
import type { PracticeBook } from '../practice/find-books.ts'
import { comparedBook } from './load-related.ts'

/** Two related books, compared; `oneSided` are accounts that only one of them says answer to the other. */
export type ComparedTwo = {
  readonly first: ComparedBook
  readonly second: ComparedBook
  readonly comparison: Comparison
  readonly oneSided: readonly { readonly book: string; readonly account: string }[]
}

/** All related books among some, two by two, on a day. A book that does not open is refused as it is. */
export async function compareRelated(
  found: readonly PracticeBook[],
  on: CivilDate,
  step: (done: number, of: number) => void,
): Promise<Result<readonly ComparedTwo[]>> {
  const books: ComparedBook[] = []
  for (const [at, each] of found.entries()) {
    const read = await each.read((book) => inView(book, (view) => comparedBook(each.name, view, on)))
    if (!read.ok) return read
    books.push(read.value)
    step(at + 1, found.length)
  }
  const twos = books.flatMap((first, at) => books.slice(at + 1).map((second) => ({ first, second })))
  return ok(
    twos.flatMap(({ first, second }) => {
      const comparison = compareBooks(first, second, on)
      const single = [
        ...oneSided(first, second).map(({ account }) => ({
          book: first.name,
          account: codeIn(first, account),
        })),
        ...oneSided(second, first).map(({ account }) => ({
          book: second.name,
          account: codeIn(second, account),
        })),
      ]
      return comparison.pairs.length + single.length === 0
        ? []
        : [{ first, second, comparison, oneSided: single }]
    }),
  )
}

function codeIn({ chart }: ComparedBook, account: string): string {
  return chart.get(account)?.code ?? account
}
