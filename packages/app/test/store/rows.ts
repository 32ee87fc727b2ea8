import type { Row } from '@daybook/core/daybook/tables.ts'
import { dumpTable } from '../../src/store/dump.ts'
import type { Reader } from '../../src/store/store.ts'
import { byTable } from './plain-fold.ts'

/** All derived rows of a book. */
export async function allRows(
  reader: Reader,
): Promise<Readonly<Record<string, readonly Row[]>> & { entry: readonly Row[] }> {
  const dumps = byTable((table) => listed(dumpTable(reader, table)))
  const tables = Object.entries(dumps).map(async ([table, rows]) => [table, await rows] as const)
  return { entry: [], ...Object.fromEntries(await Promise.all(tables)) }
}

/** A paper of a few bytes. */
export function paper(text: string): { readonly sha256: string; readonly bytes: Uint8Array } {
  return { sha256: text.padEnd(64, '0'), bytes: new TextEncoder().encode(text) }
}

/** All that an iteration gives. */
export async function listed<T>(items: AsyncIterable<T>): Promise<readonly T[]> {
  const all: T[] = []
  for await (const item of items) all.push(item)
  return all
}
