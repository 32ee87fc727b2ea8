import type { ClosedYear } from '@daybook/core/daybook/fact.ts'
import { formatCents } from '@daybook/core/kit/cents.ts'
import { entryName } from '@daybook/core/ledger/entry.ts'
import type { View } from '../book.ts'
import { type EntryRow, entriesAsOf, entryByNumber } from '../store/queries.ts'
import { entriesMatching } from '../store/queries-ledger.ts'
import { closedYears, reopenedYears } from './load-years.ts'

/** An entry that was recorded after a year was closed; `inYear` says whether it is dated in that year. */
export type SinceClose = {
  readonly number: string
  readonly date: string
  readonly memo: string
  readonly total: string
  readonly inYear: boolean
}

/**
 * How many entries outside the year are listed; the count is of all, and those in the year are never left
 * out.
 */
const mostListed = 500

/**
 * What was posted since a year was closed, in any period: first the entries dated in the year, then the
 * others by number. Entries that take the closing back or close again are no changes and are left out.
 */
export async function changesSince(
  view: View,
  year: ClosedYear,
): Promise<{ readonly count: number; readonly entries: readonly SinceClose[] }> {
  const { reader, head } = view
  const [before = 0] = await reader.read(entriesAsOf, year.seq)
  const closings = await closingNumbers(view, before)
  const inYear = (await laterNumbers(view, year, '', before)).filter((number) => !closings.includes(number))
  const skipped = new Set([...closings, ...inYear])
  const others: number[] = []
  for (let number = before + 1; number <= head.entries && others.length < mostListed; number += 1) {
    if (!skipped.has(number)) others.push(number)
  }
  const entries: SinceClose[] = []
  for (const number of [...inYear.toSorted((a, b) => a - b), ...others]) {
    const [row] = await reader.read(entryByNumber, number)
    if (row !== undefined) entries.push(changeOf(row, year))
  }
  return { count: head.entries - before - closings.length, entries }
}

/** The numbers above `before` of closing entries and of what took them back: all are dated on a year end. */
async function closingNumbers(view: View, before: number): Promise<readonly number[]> {
  const closed = (await closedYears(view.reader)).map(({ through }) => through)
  const reopened = (await reopenedYears(view.reader)).map(({ was }) => was.through)
  const numbers: number[] = []
  for (const day of new Set([...closed, ...reopened])) {
    numbers.push(...(await laterNumbers(view, { from: day, through: day }, 'closing', before)))
  }
  return numbers
}

/** The numbers above `before` of entries dated within a span, of one layer where it is not empty. */
async function laterNumbers(
  { reader }: View,
  { from, through }: Pick<ClosedYear, 'from' | 'through'>,
  layer: string,
  before: number,
): Promise<readonly number[]> {
  const numbers: number[] = []
  let place = { date: '', number: 0 }
  for (;;) {
    const page = await reader.read(entriesMatching, from, through, place.date, place.number, '', layer, 1000)
    numbers.push(...page.map((each) => each.number).filter((number) => number > before))
    const last = page.at(-1)
    if (last === undefined || page.length < 1000) return numbers
    place = last
  }
}

function changeOf({ number, date, memo, total }: EntryRow, year: ClosedYear): SinceClose {
  const inYear = date >= year.from && date <= year.through
  return { number: entryName(number), date, memo, total: formatCents(total), inYear }
}
