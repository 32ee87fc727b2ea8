import type { SealedDay, Seals } from '@daybook/core/bank/sealed-day.ts'
import { recordFrom } from '@daybook/core/daybook/body.ts'
import type { Profile } from '@daybook/core/daybook/fact.ts'
import { assert } from '@daybook/core/kit/result.ts'
import type { Account, Chart } from '@daybook/core/ledger/chart.ts'
import type { DaysHeld } from './reports/days-held.ts'
import { accounts, card, cards, heads } from './store/queries.ts'
import type { BookStore, Head, Reader } from './store/store.ts'
import { type WriteQueue, writeQueue } from './store/write-queue.ts'

/** An open book: its store, its one writer, and what is worth keeping at hand between commands. */
export type Book = {
  readonly store: BookStore
  readonly queue: WriteQueue
  readonly held: Held
}

/**
 * What is kept between commands: the head as this process last saw it, the last fact that this process knows
 * to be committed (0 for none), the chart and profile with their age, and the days of months of which parts
 * were asked for.
 */
export type Held = {
  head: Head | undefined
  committed: number
  chart: ({ readonly seq: number } & Standing) | undefined
  readonly days: DaysHeld
}

/** What stands for long: the chart, the profile, and through which days accounts are reconciled. */
export type Standing = { readonly chart: Chart; readonly profile: Profile; readonly seals: Seals }

/** A book over an open store. */
export function bookOf(store: BookStore): Book {
  const held: Held = { head: undefined, committed: 0, chart: undefined, days: new Map() }
  const committed = () => {
    // The head of the last batch that was staged; another process may have gone on from there since.
    if (held.head !== undefined) held.committed = held.head.seq
  }
  const forget = () => {
    held.head = undefined
    held.chart = undefined
    held.days.clear()
  }
  return { store, queue: writeQueue(store, { forget, committed }), held }
}

/**
 * What a decision or a report looks at: the head and what stands beside it, all of one moment, and more by
 * query. `days` is there for reports alone: what a decision sees may not have been committed yet.
 */
export type View = Standing & { readonly head: Head; readonly reader: Reader; readonly days?: DaysHeld }

/** Reads over one committed state of the book. */
export function inView<T>(book: Book, work: (view: View) => Promise<T>): Promise<T> {
  return book.store.snapshot(async (reader) => {
    const head = await headOf(reader)
    return work({ head, reader, days: book.held.days, ...(await chartOf(book, head, reader)) })
  })
}

/** The head as a reader sees it. */
export async function headOf(reader: Reader): Promise<Head> {
  const [head] = await reader.read(heads)
  assert(head !== undefined, 'an open book has a head')
  return head
}

/** The book as the writer sees it, for deciding; `head` is the one that the append will be guarded by. */
export async function stagedView(book: Book, head: Head): Promise<View> {
  return { head, reader: book.store.staged, ...(await chartOf(book, head, book.store.staged)) }
}

async function chartOf(book: Book, head: Head, reader: Reader): Promise<Standing> {
  const { held } = book
  if (held.chart !== undefined && held.chart.seq === head.chartSeq) return held.chart
  const [profileCard] = await reader.read(card, 'profile', 'profile')
  const bodies = await reader.read(accounts)
  const chart: Chart = new Map(bodies.map((body) => recordFrom<Account>(body)).map((each) => [each.id, each]))
  assert(profileCard !== undefined || head.seq === 0, 'an open book has a profile')
  const profile = profileCard === undefined ? noProfile : recordFrom<Profile>(profileCard.body)
  held.chart = { seq: head.chartSeq, chart, profile, seals: await sealsIn(reader) }
  return held.chart
}

/** Through which days accounts are reconciled. */
async function sealsIn(reader: Reader): Promise<Seals> {
  const rows = await reader.read(cards, 'seal')
  const days = rows.map(({ body }) => recordFrom<SealedDay & { readonly account: string }>(body))
  days.sort((left, right) => (left.on < right.on ? -1 : 1))
  return Map.groupBy(days, ({ account }) => account)
}

/** The profile before the first fact; only `book.create` ever sees it. */
const noProfile: Profile = {
  id: '',
  name: '',
  form: 'corporation',
  province: '',
  fiscalYearEnd: '12-31',
  language: 'en',
  currency: 'CAD',
}
