import { statSync } from 'node:fs'
import { bodyOf } from '@daybook/core/daybook/body.ts'
import type { Entry } from '@daybook/core/ledger/entry.ts'
import { sqliteSchema } from '../packages/app/src/store/open-book.ts'
import { readSchema } from '../packages/app/src/store/schema.ts'
import { searchText } from '../packages/app/src/store/search-text.ts'
import { addText, insertFact, insertHead, insertText, moveHead } from '../packages/app/src/store/sql-text.ts'
import { type Connection, connect } from '../packages/app/src/store/sqlite-connection.ts'
import { remove } from './books.ts'

/**
 * The yardstick "raw": the same tables in the same kind of file with the same durability, and the fact's
 * body; no hash, no checks, no keys looked up, no search. One transaction a call, one prepared insert a row,
 * the totals added up before.
 */
export type RawStore = {
  post(entries: readonly Entry[], bodies: readonly string[]): void
  close(): void
  readonly path: string
}

/** Opens an empty raw store at a path. */
export function rawStore(path: string): RawStore {
  remove(path)
  const connection = connect(path)
  connection.db.exec('pragma page_size = 4096; pragma journal_mode = wal')
  connection.db.exec(sqliteSchema(readSchema()))
  connection.prepared(insertHead).write(1, 1, Buffer.alloc(32))
  return { path, ...rawOver(connection, 0) }
}

/** Opens a raw store that has so many entries already. */
export function reopenRaw(path: string, entries: number): RawStore {
  return { path, ...rawOver(connect(path), entries) }
}

function rawOver(connection: Connection, from: number) {
  const insert = rowsInto(connection)
  let seq = from
  return {
    post(entries: readonly Entry[], bodies: readonly string[]) {
      connection.prepared('begin immediate').write()
      insert.head(seq, seq + entries.length)
      const sums = new Map<string, Sum>()
      for (const [index, entry] of entries.entries()) {
        seq += 1
        insert.fact(seq, entry, bodies[index] ?? '')
        insert.entry(seq, entry, addUp(sums, entry))
      }
      insert.totals(sums)
      connection.prepared('commit').write()
    },
    close() {
      connection.db.close()
    },
  }
}

type Sum = { readonly account: string; readonly month: string; debit: bigint; credit: bigint; count: number }

/** Adds an entry to the sums by account and month; gives its debits. */
function addUp(sums: Map<string, Sum>, { date, postings }: Entry): bigint {
  const month = date.slice(0, 7)
  let total = 0n
  for (const { account, amount } of postings) {
    const key = account + month
    const sum = sums.get(key) ?? { account, month, debit: 0n, credit: 0n, count: 0 }
    sums.set(key, sum)
    sum.count += 1
    if (amount < 0n) sum.credit -= amount
    else {
      sum.debit += amount
      total += amount
    }
  }
  return total
}

const noHash = Buffer.alloc(32)

function rowsInto(connection: Connection) {
  const [fact, head] = [connection.prepared(insertFact), connection.prepared(moveHead)]
  const [entryRow, posting] = [
    connection.prepared(insertText('entry')),
    connection.prepared(insertText('posting')),
  ]
  const [monthRow, totalRow] = [
    connection.prepared(addText('account_month')),
    connection.prepared(addText('account_total')),
  ]
  return {
    head: (from: number, to: number) => head.write(1, from, to, noHash, to, 0, null, null),
    fact: (seq: number, { because }: Entry, body: string) =>
      fact.write(1, seq, seq, 'entry.posted', 1, body, `entry:${because.id}`, null, 'bench', 0, noHash),
    entry(seq: number, { date, because, payee, memo, postings }: Entry, total: bigint) {
      const { kind, id } = because
      const start = [
        1,
        seq,
        seq,
        date,
        'daily',
        'general',
        kind,
        id,
        payee ?? null,
        memo,
        null,
        total,
      ] as const
      entryRow.write(...start, null, null, null, null, null)
      for (const [line, { account, amount }] of postings.entries())
        posting.write(1, account, date, seq, line, amount, 'daily', '', '', 0n, null, null, null)
    },
    totals(sums: ReadonlyMap<string, Sum>) {
      const totals = new Map<string, { debit: bigint; credit: bigint; count: number }>()
      for (const { account, month, debit, credit, count } of sums.values()) {
        monthRow.write(1, account, month, 'daily', '', '', debit, credit, 0n, count)
        const held = totals.get(account) ?? { debit: 0n, credit: 0n, count: 0 }
        totals.set(account, {
          debit: held.debit + debit,
          credit: held.credit + credit,
          count: held.count + count,
        })
      }
      for (const [account, { debit, credit, count }] of totals)
        totalRow.write(1, account, 'daily', '', debit, credit, 0n, count)
    },
  }
}

/**
 * The search table alone, in a file of its own: the same words in the same kind of index, one transaction a
 * call.
 */
export function rawSearch(path: string): { index(entries: readonly Entry[]): void; close(): void } {
  remove(path)
  const connection = connect(path)
  connection.db.exec('pragma page_size = 4096; pragma journal_mode = wal')
  connection.db.exec(
    "create virtual table search using fts5 (words, content='', detail=none, prefix='1 2 3', tokenize='ascii')",
  )
  const insert = connection.prepared('insert into search (rowid, words) values ($1, $2)')
  return {
    index(entries) {
      connection.prepared('begin immediate').write()
      for (const entry of entries) insert.write(entry.number, searchText(entry))
      connection.prepared('commit').write()
    },
    close: () => connection.db.close(),
  }
}

/** Bytes of a file. */
export function sizeOf(path: string): number {
  return statSync(path).size
}

/**
 * The bodies of entries as their facts have them, made beforehand: the yardstick pays for storing, not for
 * making.
 */
export function bodiesOf(entries: readonly Entry[]): readonly string[] {
  return entries.map((entry) => bodyOf({ kind: 'entry.posted', v: 1, entry }))
}
