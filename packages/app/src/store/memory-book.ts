import { genesis } from '@daybook/core/daybook/chain.ts'
import type { RecordedFact } from '@daybook/core/daybook/fact.ts'
import {
  type Cell,
  type Change,
  type DerivedTable,
  derivedTables,
  type Row,
} from '@daybook/core/daybook/tables.ts'
import { assert } from '@daybook/core/kit/result.ts'
import { itemAt, type MapKey, type SortedMap, withItem, withoutItem } from './memory-map.ts'
import type { FactRow } from './queries.ts'
import { type Batch, bookFormat, type Head } from './store.ts'

/**
 * One state of a book in memory; every append makes a new one, and whoever holds an old one goes on seeing
 * it.
 */
export type BookState = {
  readonly head: Head & { readonly format: number }
  readonly facts: SortedMap<FactRow>
  /** The fact's `seq` by idempotency key. */
  readonly keys: SortedMap<FactRow>
  readonly tables: Readonly<Record<DerivedTable, SortedMap<Row>>>
  /** Entries' numbers by date and number. */
  readonly entriesByDate: SortedMap<number>
  readonly papers: SortedMap<{ readonly sha256: string; readonly bytes: Uint8Array }>
}

const noRows: BookState['tables'] = {
  account: undefined,
  card: undefined,
  entry: undefined,
  posting: undefined,
  account_month: undefined,
  account_total: undefined,
  statement_line: undefined,
  line_match: undefined,
  cleared: undefined,
  paper_link: undefined,
}

/** A book before its first fact. */
export const emptyBook: BookState = {
  head: { format: bookFormat, seq: 0, hash: genesis, entries: 0, chartSeq: 0 },
  facts: undefined,
  keys: undefined,
  tables: noRows,
  entriesByDate: undefined,
  papers: undefined,
}

/**
 * The book after a batch. Throws a fault, as the databases do, for a row, a fact or a key that is there
 * already.
 */
export function afterBatch(book: BookState, batch: Batch): BookState {
  let { facts, keys, papers } = book
  for (const each of batch.facts) {
    assert(itemAt(facts, [each.seq]) === undefined, `fact ${each.seq} is new`)
    const row = factRow(each)
    facts = withItem(facts, [each.seq], row)
    if (each.key === undefined) continue
    assert(itemAt(keys, [each.key]) === undefined, `key ${each.key} is new`)
    keys = withItem(keys, [each.key], row)
  }
  for (const { sha256, bytes } of batch.papers ?? []) {
    if (itemAt(papers, [sha256]) === undefined) {
      papers = withItem(papers, [sha256], { sha256, bytes: Uint8Array.from(bytes) })
    }
  }
  const head = { ...batch.head, format: book.head.format }
  return afterChanges({ ...book, head, facts, keys, papers }, batch.changes)
}

/** The book after changes of derived rows, one after the other. */
export function afterChanges(book: BookState, changes: readonly Change[]): BookState {
  const tables = { ...book.tables }
  let { entriesByDate } = book
  for (const change of changes) {
    const { table } = change
    switch (change.op) {
      case 'insert': {
        const key = keyOf(table, change.row)
        assert(itemAt(tables[table], key) === undefined, `row ${key.join(' ')} of ${table} is new`)
        tables[table] = withItem(tables[table], key, wholeRow(table, change.row))
        if (table === 'entry') {
          entriesByDate = withItem(entriesByDate, [text(change.row.date), ...key], Number(change.row.number))
        }
        break
      }
      case 'put':
        tables[table] = withItem(tables[table], keyOf(table, change.row), wholeRow(table, change.row))
        break
      case 'set': {
        const key = keyOf(table, change.key)
        const row = itemAt(tables[table], key)
        if (row !== undefined) tables[table] = withItem(tables[table], key, { ...row, ...change.row })
        break
      }
      case 'add': {
        const key = keyOf(table, change.key)
        const row = itemAt(tables[table], key)
        const whole = { ...change.key, ...change.row }
        tables[table] = withItem(
          tables[table],
          key,
          row === undefined ? whole : sumOfRows(table, row, change.row),
        )
        break
      }
      case 'remove':
        tables[table] = withoutItem(tables[table], keyOf(table, change.key))
    }
  }
  return { ...book, tables, entriesByDate }
}

/** The book without any derived row. */
export function withoutRows(book: BookState): BookState {
  return { ...book, tables: noRows, entriesByDate: undefined }
}

function factRow(each: RecordedFact): FactRow {
  return {
    seq: each.seq,
    act: each.act,
    kind: each.fact.kind,
    v: each.fact.v,
    body: each.body,
    key: each.key,
    inputHash: each.inputHash,
    actor: each.actor,
    recordedAt: each.recordedAt,
    hash: each.hash,
  }
}

function keyOf(table: DerivedTable, row: Row): MapKey {
  return derivedTables[table].key.map((column) => {
    const cell = row[column]
    return typeof cell === 'number' ? cell : text(cell)
  })
}

function wholeRow(table: DerivedTable, row: Row): Row {
  const { key, columns } = derivedTables[table]
  return Object.fromEntries([...key, ...columns].map((column) => [column, row[column] ?? null]))
}

function sumOfRows(table: DerivedTable, row: Row, added: Row): Row {
  const sums = derivedTables[table].columns.map((column) => {
    const [left, right] = [row[column], added[column]]
    if (typeof left === 'bigint' && typeof right === 'bigint') return [column, left + right]
    assert(typeof left === 'number' && typeof right === 'number', 'only amounts and counts are added up')
    return [column, left + right]
  })
  return { ...row, ...Object.fromEntries(sums) }
}

function text(cell: Cell | undefined): string {
  assert(typeof cell === 'string', 'a key is made of texts and numbers')
  return cell
}
