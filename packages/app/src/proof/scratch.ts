import { DatabaseSync } from 'node:sqlite'
import {
  type Cell,
  type Change,
  type DerivedTable,
  derivedTables,
  type Row,
} from '@daybook/core/daybook/tables.ts'
import type { StoredCell } from '../store/query.ts'

/**
 * The tables whose rows are rebuilt whole beside the books; entries and postings are compared as they come
 * instead.
 */
export type ScratchTable = Exclude<DerivedTable, 'entry' | 'posting' | 'account_month' | 'account_total'>

/** The columns of an entry that later facts set. */
export const laterColumns: ReadonlySet<string> = new Set(['reversed_by', 'replaced_by', 'approved_by'])

/**
 * Rows rebuilt beside the books, in a file of its own that nobody sees and that is gone when it is closed:
 * books of any size are verified in the same memory.
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
  const held = heldRows(db)
  const later = laterRows(db)
  return {
    apply(change) {
      const { table } = change
      switch (change.op) {
        case 'insert':
        case 'put':
          held.put(table, change.row)
          break
        case 'remove':
          held.drop(table, change.key)
          break
        case 'set': {
          if (table === 'entry') return later.set(change.key.number, change.row)
          const row = held.get(table, change.key)
          if (row !== undefined) held.put(table, { ...row, ...change.row })
          break
        }
        case 'add':
          throw new Error('fault: totals are added up elsewhere')
      }
    },
    take(table, like) {
      const row = held.get(table, like)
      if (row !== undefined) held.drop(table, like)
      return row
    },
    rest: held.rest,
    noteFound: later.found,
    laterDifferences: later.differences,
    close: () => db.close(),
  }
}

/** Rows by table and key. */
function heldRows(db: DatabaseSync) {
  const put = db.prepare('insert into held values (?, ?, ?) on conflict do update set body = excluded.body')
  const get = db.prepare('select body from held where tab = ? and key = ?')
  const drop = db.prepare('delete from held where tab = ? and key = ?')
  const some = db.prepare('select body from held where tab = ? order by key limit ?')
  return {
    put: (table: DerivedTable, row: Row) => void put.run(table, keyText(table, row), rowText(table, row)),
    get(table: DerivedTable, like: Row): Row | undefined {
      const row = get.get(table, keyText(table, like))
      return row === undefined ? undefined : rowFrom(table, String(row.body))
    },
    drop: (table: DerivedTable, like: Row) => void drop.run(table, keyText(table, like)),
    rest: (table: DerivedTable, most: number) =>
      some.all(table, most).map(({ body }) => rowFrom(table, String(body))),
  }
}

/** What later facts make of entries, and what the books have of it. */
function laterRows(db: DatabaseSync) {
  const expect = db.prepare(
    'insert into later (number, expected) values (?, ?) on conflict do update set expected = excluded.expected',
  )
  const find = db.prepare(
    'insert into later (number, found) values (?, ?) on conflict do update set found = excluded.found',
  )
  const expected = db.prepare('select expected from later where number = ?')
  // An entry that is on one side alone has nothing in these columns on the other one.
  const nothing = "'[null,null,null]'"
  const differing = db.prepare(
    `select number, coalesce(expected, ${nothing}) as expected, coalesce(found, ${nothing}) as found from later
     where coalesce(expected, ${nothing}) <> coalesce(found, ${nothing}) order by number limit ?`,
  )
  return {
    set(number: Cell | undefined, row: Row) {
      const before = expected.get(Number(number))?.expected
      const held = typeof before === 'string' ? laterFrom(before) : {}
      expect.run(Number(number), laterText({ ...held, ...row }))
    },
    found: (entry: Row) => void find.run(Number(entry.number), laterText(entry)),
    differences: (most: number): readonly LaterDifference[] =>
      differing.all(most).map((row) => ({
        number: Number(row.number),
        expected: laterFrom(String(row.expected)),
        found: laterFrom(String(row.found)),
      })),
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
