import { value } from '@daybook/core/kit/result.ts'
import { reviewChecks } from '@daybook/core/review/checks/registry.ts'
import { type Book, bookOf, inView } from '../../packages/app/src/book.ts'
import { runReview } from '../../packages/app/src/review/run-review.ts'
import { openBook } from '../../packages/app/src/store/open-book.ts'
import { desk } from '../../packages/app/src/store/queries-bank.ts'
import { connect, rows } from '../../packages/app/src/store/sqlite-connection.ts'
import {
  grouped,
  inTurn,
  type Measured,
  median,
  ms,
  type Part,
  type Run,
  timed,
  timesRow,
} from '../measure.ts'

/** The last year of the generated books. */
const year = { from: '2025-01-01', through: '2025-12-31' }

/**
 * Row 22: a review of a year of large books by all checks: the first time, and again when nothing was posted
 * since; against the least that could do the first, every posting of the year and its entry read once.
 */
export const reviewing: Part = {
  name: 'review',
  measure: async (bench) => ({ rows: await reviewRows(bench, (await bench.large()).book) }),
}

async function reviewRows(run: Run, path: string): Promise<readonly Measured[]> {
  const book = bookOf(value(await openBook(path)))
  const again: number[] = []
  const pair = await inTurn(
    Math.ceil(run.rounds / 2),
    async () => {
      await forget(book)
      const first = await timed(() => reviewed(book))
      again.push(await timed(() => reviewed(book)))
      return first
    },
    () => timed(async () => readOnce(path)),
  )
  await forget(book)
  await book.store.close()
  const what = `all ${reviewChecks.length} checks over a year of ${grouped(run.entries)} entries, nothing at hand`
  return [
    timesRow(
      { row: '22', what, yardstick: 'the year’s postings and entries read once', moonshot: '<= 2x' },
      pair,
      8,
    ),
    {
      row: '22',
      what: 'the same again, nothing posted since (no bar)',
      ours: ms(median(again)),
      yardstick: '',
      ratio: '',
      bar: '',
      moonshot: '',
      isMet: undefined,
    },
  ]
}

function reviewed(book: Book): Promise<void> {
  return inView(book, async (view) => {
    const done = await runReview(view, {
      checks: reviewChecks,
      span: year,
      today: '2026-01-20',
      progress() {},
    })
    const failed = done.outcomes.filter((each) => 'failed' in each)
    if (failed.length > 0) throw new Error(`checks failed: ${failed.map(({ check }) => check).join(', ')}`)
    await done.keep(book.store, 0)
  })
}

/** Takes from the desk what months held, so that the next review reads everything. */
async function forget({ store }: Book): Promise<void> {
  for (const { id } of await store.read(desk, 'review-month')) await store.removeDesk('review-month', id)
}

function readOnce(path: string): void {
  const connection = connect(path)
  const text = `select p.account, p.amount, e.date, e.payee, e.memo, e.total from account a
    cross join posting p cross join entry e where a.book_id = 1 and p.book_id = 1 and p.account = a.id
      and p.date >= $1 and p.date <= $2 and e.book_id = 1 and e.number = p.number`
  rows(connection, text, [year.from, year.through])
  connection.db.close()
}
