import { DatabaseSync } from 'node:sqlite'
import {
  type Cell,
  type Change,
  type DerivedTable,
  derivedTables,
  type Row,
} from '@daybook/core/daybook/tables.ts'
import type { StoredCell } from '../store/query.ts'

/** The tables whose rows are rebuilt whole beside the books; entries and postings are compared as they come instead. */
export type ScratchTable = Exclude<DerivedTable, 'entry' | 'posting' | 'account_month' | 'account_total'>

/** The columns of an entry that later facts set. */
export const laterColumns: ReadonlySet<string> = new Set(['reversed_by', 'replaced_by', 'approved_by'])

/**
 * Rows rebuilt beside the books, in a file of its own that nobody sees and that is gone when it is closed: books of any size
 * are verified in the same memory.
 */
export type Scratch = {
  /** Does to the scratch rows what a change does to the books. */
  apply(change: Change): void
  /** Takes the row with the key of this one out of the scratch; `undefined` when it has none. */
  take(table: ScratchTable, like: Row): Row | undefined
  /** What is left of a table, at most so many. */
  rest(table: ScratchTable, most: number): readonly Row[]
  /** Notes what later facts made of an entry: as the books have it. */
  noteFound(entry: Row): void
  /** Where what later facts made of entries is not what the books have: the number, and both as columns. */
  laterDifferences(most: number): readonly LaterDifference[]
  close(): void
}

/** One entry whose later columns differ. */
export type LaterDifference = { readonly number: number; readonly expected: Row; readonly found: Row }

/** An empty scratch. */
export function openScratch(): Scratch {
  const db = new DatabaseSync('')
  db.exec(`pragma journal_mode = off; pragma synchronous = off; pragma temp_store = file;
    create table held (tab text, key text, body text, primary key (tab, key)) without rowid;
    create table later (number integer primary key, expected text, found text);
    begin`)
  const put = db.prepare('insert into held values (?, ?, ?) on conflict do update set body = excluded.body')
  const get = db.prepare('select body from held where tab = ? and key = ?')
  const drop = db.prepare('delete from held where tab = ? and key = ?')
  const some = db.prepare('select body from held where tab = ? order by key limit ?')
  const expect = db.prepare(
    'insert into later (number, expected) values (?, ?) on conflict do update set expected = excluded.expected',
  )
  const expected = db.prepare('select expected from later where number = ?')
  const find = db.prepare(
    'insert into later (number, found) values (?, ?) on conflict do update set found = excluded.found',
  )
  const differing = db.prepare(
    `select number, coalesce(expected, '[null,null,null]') as expected, coalesce(found, '[null,null,null]') as found
     from later where expected <> found order by number limit ?`,
  )
  const rowAt = (table: DerivedTable, key: string): Row | undefined => {
    const held = get.get(table, key)
    return held === undefined ? undefined : rowFrom(table, String(held.body))
  }
  const setLater = (number: Cell | undefined, row: Row) => {
    const held = expected.get(numberOf(number))
    const before = typeof held?.expected === 'string' ? laterFrom(held.expected) : {}
    expect.run(numberOf(number), laterText({ ...before, ...row }))
  }
  return {
    apply(change) {
      if (change.op === 'set' && change.table === 'entry') return setLater(change.key.number, change.row)
      switch (change.op) {
        case 'insert':
        case 'put':
          put.run(change.table, keyText(change.table, change.row), rowText(change.table, change.row))
          break
        case 'remove':
          drop.run(change.table, keyText(change.table, change.key))
          break
        case 'set': {
          const key = keyText(change.table, change.key)
          const row = rowAt(change.table, key)
          if (row !== undefined) put.run(change.table, key, rowText(change.table, { ...row, ...change.row }))
          break
        }
        case 'add':
          throw new Error('fault: totals are added up elsewhere')
      }
    },
    take(table, like) {
      const key = keyText(table, like)
      const row = rowAt(table, key)
      if (row !== undefined) drop.run(table, key)
      return row
    },
    rest: (table, most) => some.all(table, most).map((held) => rowFrom(table, String(held.body))),
    noteFound: (entry) => void find.run(numberOf(entry.number), laterText(entry)),
    laterDifferences(most) {
      db.exec(`update later set expected = coalesce(expected, '[null,null,null]'),
        found = coalesce(found, '[null,null,null]') where expected is null or found is null`)
      return differing.all(most).map(({ number, expected, found }) => ({
        number: Number(number),
        expected: laterFrom(String(expected)),
        found: laterFrom(String(found)),
      }))
    },
    close: () => db.close(),
  }
}

function keyText(table: DerivedTable, row: Row): string {
  return JSON.stringify(derivedTables[table].key.map((column) => cellOut(row[column])))
}

function rowText(table: DerivedTable, row: Row): string {
  const { key, columns } = derivedTables[table]
  return JSON.stringify([...key, ...columns].map((column) => cellOut(row[column])))
}

function rowFrom(table: DerivedTable, text: string): Row {
  const { key, columns } = derivedTables[table]
  return rowOf([...key, ...columns], text)
}

function laterText(row: Row): string {
  return JSON.stringify([...laterColumns].map((column) => cellOut(row[column])))
}

function laterFrom(text: string): Row {
  return rowOf([...laterColumns], text)
}

function rowOf(columns: readonly string[], text: string): Row {
  // `rowText` and `laterText` wrote the list, a cell a column.
  const cells = JSON.parse(text) as (string | number | { cents: string } | null)[]
  return Object.fromEntries(
    columns.map((column, index) => {
      const cell = cells[index] ?? null
      return [column, typeof cell === 'object' && cell !== null ? BigInt(cell.cents) : cell]
    }),
  )
}

function cellOut(cell: Cell | StoredCell | undefined): unknown {
  return typeof cell === 'bigint' ? { cents: String(cell) } : (cell ?? null)
}

function numberOf(cell: Cell | undefined): number {
  return Number(cell ?? 0)
}
