import { type Change, derivedTables, type Row } from '@daybook/core/daybook/tables.ts'
import { rowFlaws, sameRow } from '@daybook/core/daybook/verify-rows.ts'
import { dumpTable } from '../store/dump.ts'
import { allPostings, otherSums, type PostedSum, plainSums } from '../store/queries-proof.ts'
import type { Reader } from '../store/store.ts'
import type { Flaws } from './flaws.ts'

/** The two tables of totals. */
export type TotalTable = 'account_month' | 'account_total'

/** Totals as they grow with the facts, by the text of their key. */
export type Totals = {
  add(change: Extract<Change, { op: 'add' }>): void
  rows(table: TotalTable): ReadonlyMap<string, Row>
}

type Summed = { readonly key: Row; readonly row: Row }

/** No totals yet. */
export function sumsAfter(): Totals {
  const held: Record<TotalTable, Map<string, Row>> = { account_month: new Map(), account_total: new Map() }
  return {
    add({ table, key, row }) {
      addTo(held[table], table, { key, row })
    },
    rows: (table) => held[table],
  }
}

/**
 * Compares the stored totals of a table with those that are expected; gives how many were compared. Whatever
 * is wrong is added to the flaws.
 */
export async function totalFlaws(
  reader: Reader,
  table: TotalTable,
  expected: ReadonlyMap<string, Row>,
  flaws: Flaws,
): Promise<number> {
  const seen = new Set<string>()
  for await (const found of dumpTable(reader, table)) {
    const id = keyText(table, found)
    seen.add(id)
    const row = expected.get(id)
    if (row === undefined || !sameRow(table, row, found)) flaws.add(rowFlaws(table, row, found))
  }
  for (const [id, row] of expected) if (!seen.has(id)) flaws.add(rowFlaws(table, row, undefined))
  return seen.size
}

/** The totals that the stored postings add up to, rebuilt from them alone. */
export async function totalsFromPostings(reader: Reader): Promise<Totals> {
  const months = new Map<string, Row>()
  const totals = new Map<string, Row>()
  const plain = await reader.read(plainSums)
  const [all] = await reader.read(allPostings)
  // Most books have no other postings: then these are not looked for one by one.
  const isAll = plain.reduce((count, { postings }) => count + postings, 0) === all
  for (const sum of isAll ? plain : [...plain, ...(await reader.read(otherSums))]) {
    const { account, month, layer, currency, dims } = sum
    const row = sumRow(sum)
    addTo(months, 'account_month', { key: { account, month, layer, currency, dims }, row })
  }
  for (const month of months.values()) {
    const { account = '', layer = '', currency = '' } = month
    addTo(totals, 'account_total', { key: { account, layer, currency }, row: sumsOf(month) })
  }
  return {
    add() {
      throw new Error('fault: totals of stored postings do not grow')
    },
    rows: (table) => (table === 'account_month' ? months : totals),
  }
}

function addTo(rows: Map<string, Row>, table: TotalTable, { key, row }: Summed): void {
  const id = keyText(table, key)
  const held = rows.get(id)
  rows.set(id, held === undefined ? { ...key, ...row } : plus(held, row))
}

function plus(held: Row, row: Row): Row {
  const { debit, credit, foreign_net, postings } = sumsOf(held)
  const more = sumsOf(row)
  return {
    ...held,
    debit: debit + more.debit,
    credit: credit + more.credit,
    foreign_net: foreign_net + more.foreign_net,
    postings: postings + more.postings,
  }
}

function sumRow({ debit, credit, foreignNet, postings }: PostedSum): Row {
  return { debit, credit, foreign_net: foreignNet, postings }
}

function sumsOf(row: Row) {
  const cents = (column: string) => {
    const cell = row[column]
    return typeof cell === 'bigint' ? cell : 0n
  }
  return {
    debit: cents('debit'),
    credit: cents('credit'),
    foreign_net: cents('foreign_net'),
    postings: Number(row.postings ?? 0),
  }
}

function keyText(table: TotalTable, row: Row): string {
  return derivedTables[table].key.map((column) => String(row[column])).join('\t')
}
