import { type Change, type DerivedTable, derivedTables, type Row } from '@daybook/core/daybook/tables.ts'
import { rowFlaws, sameRow } from '@daybook/core/daybook/verify-rows.ts'
import { dumpChunks, dumpTable } from '../store/dump.ts'
import type { Reader } from '../store/store.ts'
import { sumsAfter, totalFlaws } from './compare-totals.ts'
import { differingPostings } from './differing-postings.ts'
import type { Flaws } from './flaws.ts'
import { drawKey, postingDigests } from './posting-digest.ts'
import { laterColumns, openScratch, type Scratch, type ScratchTable } from './scratch.ts'

/** How many rows of each table were compared. */
export type RowCounts = Readonly<Record<DerivedTable, number>>

/** A rebuild of all derived rows beside the books, compared with them as it goes. */
export type RowComparison = {
  /** Takes the changes of facts, in order. */
  take(changes: readonly Change[]): Promise<void>
  /**
   * Compares the rest, after the last fact; the totals by account are given back for the sums of the book.
   */
  finish(): Promise<{ readonly rows: RowCounts; readonly totals: readonly Row[] }>
  close(): void
}

const scratchTables: readonly ScratchTable[] = [
  'account',
  'card',
  'statement_line',
  'line_match',
  'cleared',
  'paper_link',
]

/** How many differing rows of a table are named. */
const mostNamed = 20

/**
 * Compares the derived rows of a book with those that its facts make: entries in step with the facts,
 * postings by sums of digests, totals by account and month, and all others row by row against a scratch.
 * Memory stays the same for books of any size.
 */
export function compareRows(reader: Reader, flaws: Flaws): RowComparison {
  const scratch = openScratch()
  const entries = entriesInStep(reader, flaws, scratch)
  const key = drawKey()
  const expected = postingDigests(key)
  const totals = sumsAfter()
  const counts: Record<DerivedTable, number> = {
    account: 0,
    card: 0,
    entry: 0,
    posting: 0,
    account_month: 0,
    account_total: 0,
    statement_line: 0,
    line_match: 0,
    cleared: 0,
    paper_link: 0,
  }
  return {
    async take(changes) {
      for (const change of changes) {
        if (change.op === 'add') totals.add(change)
        else if (change.op === 'insert' && change.table === 'posting') expected.add(change.row)
        else if (change.op === 'insert' && change.table === 'entry') {
          if (entries.isAtHand()) entries.meet(change.row)
          else {
            await entries.fetch()
            entries.meet(change.row)
          }
        } else scratch.apply(change)
      }
    },
    async finish() {
      counts.entry = await entries.finish()
      laterFlaws(scratch, flaws)
      const found = postingDigests(key)
      for await (const chunk of dumpChunks(reader, 'posting')) {
        for (const row of chunk) found.add(row)
        counts.posting += chunk.length
      }
      const differing = expected.differences(found)
      if (differing.length > 0) flaws.add(await differingPostings(reader, differing.slice(0, mostNamed)))
      for (const table of ['account_month', 'account_total'] as const) {
        counts[table] = await totalFlaws(reader, table, totals.rows(table), flaws)
      }
      for (const table of scratchTables) counts[table] = await scratchFlaws(reader, table, scratch, flaws)
      return { rows: counts, totals: [...totals.rows('account_total').values()] }
    },
    close: () => scratch.close(),
  }
}

type EntriesInStep = {
  /** Whether the next stored entry is at hand, or known not to be there. */
  isAtHand(): boolean
  fetch(): Promise<void>
  /** Compares one expected entry with the stored one of the same number; numbers only rise. */
  meet(expected: Row): void
  /** The stored entries that no fact made; gives how many were compared. */
  finish(): Promise<number>
}

function entriesInStep(reader: Reader, flaws: Flaws, scratch: Scratch): EntriesInStep {
  const chunks = dumpChunks(reader, 'entry')
  let [chunk, next, isOver, count]: [readonly Row[], number, boolean, number] = [[], 0, false, 0]
  const fetch = async () => {
    const more = await chunks.next()
    chunk = more.done === true ? [] : more.value
    next = 0
    isOver = more.done === true
  }
  /** Takes stored entries before a number, which no fact made; gives the stored entry of that number. */
  const upTo = (number: number): Row | undefined => {
    for (let row = chunk[next]; row !== undefined; row = chunk[next]) {
      if (Number(row.number) > number) return undefined
      next += 1
      count += 1
      if (Number(row.number) === number) return row
      flaws.add(rowFlaws('entry', undefined, row))
    }
    return undefined
  }
  return {
    isAtHand: () => isOver || next < chunk.length,
    fetch,
    meet(expected) {
      const found = upTo(Number(expected.number))
      if (found === undefined || !sameRow('entry', expected, found, laterColumns)) {
        // What later facts made of the entry is compared at the end.
        flaws.add(
          rowFlaws('entry', found === undefined ? expected : { ...expected, ...laterOf(found) }, found),
        )
      }
      if (found !== undefined && hasLater(found)) scratch.noteFound(found)
    },
    async finish() {
      do {
        upTo(Number.POSITIVE_INFINITY)
        await fetch()
      } while (!isOver)
      return count
    },
  }
}

function hasLater(row: Row): boolean {
  return row.reversed_by !== null || row.replaced_by !== null || row.approved_by !== null
}

function laterOf({ reversed_by = null, replaced_by = null, approved_by = null }: Row): Row {
  return { reversed_by, replaced_by, approved_by }
}

function laterFlaws(scratch: Scratch, flaws: Flaws): void {
  const rest = Object.fromEntries(derivedTables.entry.columns.map((column) => [column, null]))
  for (const { number, expected, found } of scratch.laterDifferences(mostNamed)) {
    flaws.add(rowFlaws('entry', { ...rest, number, ...expected }, { ...rest, number, ...found }))
  }
}

async function scratchFlaws(
  reader: Reader,
  table: ScratchTable,
  scratch: Scratch,
  flaws: Flaws,
): Promise<number> {
  let count = 0
  for await (const found of dumpTable(reader, table)) {
    count += 1
    const expected = scratch.take(table, found)
    if (expected === undefined || !sameRow(table, expected, found))
      flaws.add(rowFlaws(table, expected, found))
  }
  for (const expected of scratch.rest(table, mostNamed)) flaws.add(rowFlaws(table, expected, undefined))
  return count
}
