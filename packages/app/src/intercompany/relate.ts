import type { Fact } from '@daybook/core/daybook/fact.ts'
import {
  planRelation,
  type RelatedBook,
  type RelationWish,
  relationsToRemove,
} from '@daybook/core/intercompany/relation.ts'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import { findAccount } from '@daybook/core/ledger/chart.ts'
import { inView } from '../book.ts'
import { actOf, type ProgramContext } from '../commands/command.ts'
import type { PracticeBook } from '../practice/find-books.ts'
import { type Recorded, record } from '../record.ts'
import { relatedBook } from './load-related.ts'

/** Two books, each by the name that people call it. */
export type TwoBooks = { readonly first: PracticeBook; readonly second: PracticeBook }

/** What was recorded in each of two books. */
export type RecordedInBoth = { readonly first: Recorded; readonly second: Recorded }

/** Lets two accounts answer to each other, in a record of each book. Refuses what `planRelation` refuses. */
export async function relate(
  books: TwoBooks,
  wish: RelationWish,
  ctx: ProgramContext,
): Promise<Result<RecordedInBoth>> {
  return inBoth(books, { ctx, name: 'intercompany.relate', input: wish }, (first, second, which) => {
    const planned = planRelation(first, second, wish)
    return planned.ok ? ok(planned.value[which]) : planned
  })
}

/**
 * Ends relations of two books: those of one account of the first, or all of them. What is answered stays
 * answered. Refuses `relation-account-unknown`, and `relation-unknown` where there is none.
 */
export async function unrelate(
  books: TwoBooks,
  code: string | undefined,
  ctx: ProgramContext,
): Promise<Result<RecordedInBoth>> {
  const act = { ctx, name: 'intercompany.unrelate', input: { account: code ?? '' } }
  return inBoth(books, act, (first, second, which) => {
    const account = code === undefined ? undefined : findAccount(first.chart, code)
    if (code !== undefined && account === undefined)
      return refuse('relation-account-unknown', { account: code, book: first.name }, 'account')
    const isMeant = (id: string) => account === undefined || id === account.id
    const facts = {
      first: relationsToRemove(first, second, (each) => isMeant(each.account)),
      second: relationsToRemove(second, first, (each) => isMeant(each.theirs)),
    }
    return facts.first.length + facts.second.length === 0
      ? refuse('relation-unknown', { book: first.name, other: second.name })
      : ok(facts[which])
  })
}

type Deed = { readonly ctx: ProgramContext; readonly name: string; readonly input: unknown }
type Decide = (first: RelatedBook, second: RelatedBook, which: 'first' | 'second') => Result<readonly Fact[]>

/** Records in both books what is decided over them as they stand; nothing at all where it is refused. */
async function inBoth(books: TwoBooks, deed: Deed, decide: Decide): Promise<Result<RecordedInBoth>> {
  const one = await readRelated(books.first)
  if (!one.ok) return one
  const other = await readRelated(books.second)
  if (!other.ok) return other
  const tried = decide(one.value, other.value, 'first')
  if (!tried.ok) return tried
  const { ctx, name, input } = deed
  const write = (which: 'first' | 'second') =>
    books[which].read((book) =>
      record(book, actOf({ ...ctx, book }, name, { which, input }), async (view) => {
        const fresh = await relatedBook(books[which].name, view)
        const [left, right] = which === 'first' ? [fresh, other.value] : [one.value, fresh]
        const decided = decide(left, right, which)
        return decided.ok ? ok({ facts: decided.value.map((fact) => ({ fact })) }) : decided
      }),
    )
  const first = await write('first')
  if (!first.ok || !first.value.ok) return first.ok ? refusedBy(first.value) : first
  const second = await write('second')
  if (!second.ok || !second.value.ok) return second.ok ? refusedBy(second.value) : second
  return ok({ first: first.value.value, second: second.value.value })
}

function refusedBy<T>(result: Result<T>): Result<never> {
  return result.ok ? { ok: false, refusals: [] } : result
}

/** A book as related ones see it, read for that. */
export async function readRelated({ name, read }: PracticeBook): Promise<Result<RelatedBook>> {
  return read((book) => inView(book, (view) => relatedBook(name, view)))
}
