import { heldSeals } from '@daybook/core/bank/hold-seals.ts'
import { type AtStake, type ImportedLine, stakesOf } from '@daybook/core/bank/sealed-day.ts'
import type { Fact } from '@daybook/core/daybook/fact.ts'
import { ok, type Result } from '@daybook/core/kit/result.ts'
import type { Entry } from '@daybook/core/ledger/entry.ts'
import type { View } from '../book.ts'
import { loadEntry } from '../ledger/load-entry.ts'
import { bankLine, clearedOfEntries, tiesToEntries } from '../store/queries-bank.ts'
import type { Reader } from '../store/store.ts'

/**
 * The facts of an act with the changes of ticks that it takes, held against the seals of reconciled accounts,
 * whatever command they come from: see `heldSeals`. Books without seals pay nothing.
 */
export async function withSealsHeld(view: View, facts: readonly Fact[]): Promise<Result<readonly Fact[]>> {
  if (view.seals.size === 0) return ok([])
  return heldSeals(view.chart, view.seals, facts, await loadStake(view.reader, facts))
}

/** What an act touches and seals may hold; most acts touch nothing. */
async function loadStake(reader: Reader, facts: readonly Fact[]): Promise<AtStake> {
  const needs = stakesOf(facts)
  const entries = new Map<number, Entry>()
  for (const number of needs.entries) {
    const reversed = await loadEntry(reader, number)
    if (reversed === undefined) continue
    entries.set(number, reversed.entry)
    const first = reversed.entry.reverses
    const below = first === undefined ? undefined : await loadEntry(reader, first)
    if (below !== undefined) entries.set(below.entry.number, below.entry)
  }
  const cleared = []
  for (const number of new Set([...entries.keys(), ...needs.ticks])) {
    cleared.push(...(await reader.read(clearedOfEntries, number, number)))
  }
  const tied = []
  for (const number of needs.entries) tied.push(...(await reader.read(tiesToEntries, number, number)))
  const lines: ImportedLine[] = []
  for (const { account, line } of needs.lines) {
    const [row] = await reader.read(bankLine, account, line)
    if (row !== undefined) lines.push(row)
  }
  return { entries, cleared, tied, lines }
}
