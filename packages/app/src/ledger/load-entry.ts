import { lineKey } from '@daybook/core/acts/undo-state.ts'
import { factFrom } from '@daybook/core/daybook/body.ts'
import type { PaperRef } from '@daybook/core/daybook/paper.ts'
import { assert, ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import type { EntryToCorrect, TiedLine } from '@daybook/core/ledger/correct-entry.ts'
import { entryName } from '@daybook/core/ledger/entry.ts'
import type { StandingEntry } from '@daybook/core/ledger/reverse-entry.ts'
import { type EntryRow, entryByNumber, type FactRow, factsAfter } from '../store/queries.ts'
import { bankLine, papersOf, tiesToEntries } from '../store/queries-bank.ts'
import type { Reader } from '../store/store.ts'

/** An entry with its row and the fact that posted it. */
export type LoadedEntry = StandingEntry & { readonly row: EntryRow; readonly fact: FactRow }

/** An entry by its number, as posted, with what became of it; nothing where there is none. */
export async function loadEntry(reader: Reader, number: number): Promise<LoadedEntry | undefined> {
  const [row] = await reader.read(entryByNumber, number)
  if (row === undefined) return undefined
  const [fact] = await reader.read(factsAfter, row.seq - 1, 1)
  assert(fact !== undefined, `entry ${number} has its fact`)
  const posted = factFrom(fact.kind, fact.v, fact.body)
  assert(posted.kind === 'entry.posted', `entry ${number} was posted by its fact`)
  const { reversedBy, replacedBy, approvedBy } = row
  return {
    row,
    fact,
    entry: posted.entry,
    links: {
      ...(reversedBy === undefined ? {} : { reversedBy }),
      ...(replacedBy === undefined ? {} : { replacedBy }),
    },
    ...(approvedBy === undefined ? {} : { approvedBy }),
  }
}

/** Whether an entry, or the one in its place after corrections, is not reversed. */
export async function entryStands(reader: Reader, number: number): Promise<boolean> {
  const [entry] = await reader.read(entryByNumber, number)
  if (entry?.replacedBy !== undefined) return entryStands(reader, entry.replacedBy)
  if (entry?.reversedBy === undefined) return entry !== undefined
  return !(await entryStands(reader, entry.reversedBy))
}

/** As `loadEntry`; refuses `entry-unknown`. */
export async function entryNumbered(reader: Reader, number: number): Promise<Result<LoadedEntry>> {
  const loaded = await loadEntry(reader, number)
  return loaded === undefined ? refuse('entry-unknown', { entry: entryName(number) }, 'number') : ok(loaded)
}

/** The entries below one: what it reverses, what that reverses, and so on; the nearest first. */
export async function entriesBelow(
  reader: Reader,
  { entry }: StandingEntry,
): Promise<readonly StandingEntry[]> {
  const below: StandingEntry[] = []
  let next = entry.reverses
  while (next !== undefined) {
    const found = await loadEntry(reader, next)
    if (found === undefined) break
    below.push(found)
    next = found.entry.reverses
  }
  return below
}

/** The papers of an entry, as facts name them. */
export async function papersOn(reader: Reader, number: number): Promise<readonly PaperRef[]> {
  const rows = await reader.read(papersOf, number)
  return rows.map(({ sha256, name, mediaType, size }) => ({ sha256, name, mediaType, size }))
}

/** The bank lines that are tied to an entry. */
export async function linesOn(
  reader: Reader,
  number: number,
): Promise<readonly (TiedLine & { text: string })[]> {
  const lines: (TiedLine & { text: string })[] = []
  const ties = await reader.read(tiesToEntries, number, number)
  for (const own of Map.groupBy(ties, ({ account, line }) => lineKey(account, line)).values()) {
    const { account = '', line: id = '' } = own[0] ?? {}
    const [line] = await reader.read(bankLine, account, id)
    if (line === undefined) continue
    lines.push({ account, id, date: line.date, amount: line.amount, text: line.text, ties: own })
  }
  return lines
}

/** An entry with all that hangs on it, to be corrected; refuses `entry-unknown`. */
export async function entryToCorrect(reader: Reader, number: number): Promise<Result<EntryToCorrect>> {
  const loaded = await entryNumbered(reader, number)
  if (!loaded.ok) return loaded
  const [original] = await entriesBelow(reader, loaded.value)
  return ok({
    ...loaded.value,
    papers: await papersOn(reader, number),
    lines: await linesOn(reader, number),
    ...(original === undefined ? {} : { original }),
  })
}
