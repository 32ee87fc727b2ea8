import { rmSync, statSync } from 'node:fs'
import { bodyOf } from '@daybook/core/daybook/body.ts'
import { foldedWords } from '@daybook/core/kit/fold.ts'
import type { Entry } from '@daybook/core/ledger/entry.ts'
import { sqliteSchema } from '../packages/app/src/store/open-book.ts'
import { readSchema } from '../packages/app/src/store/schema.ts'
import { addText, insertFact, insertHead, insertText, moveHead } from '../packages/app/src/store/sql-text.ts'
import { type Connection, connect } from '../packages/app/src/store/sqlite-connection.ts'

/**
 * The yardstick "raw": the same tables in the same file format with the same durability, and the fact's body;
 * no hash, no checks, no keys looked up. `withSearch` fills the search table too, as one insert a word list.
 */
export type RawStore = {
  post(entries: readonly Entry[], bodies: readonly string[]): void
  close(): void
  readonly path: string
}

/** Opens an empty raw store at a path. */
export function rawStore(path: string): RawStore {
  for (const each of [path, `${path}-wal`, `${path}-shm`]) rmSync(each, { force: true })
  const connection = connect(path)
  connection.db.exec('pragma page_size = 4096; pragma journal_mode = wal')
  connection.db.exec(sqliteSchema(readSchema()))
  connection.prepared(insertHead).run(1, 1, Buffer.alloc(32))
  return { path, ...rawOver(connection, 0) }
}

/** Opens a raw store that has so many entries already. */
export function reopenRaw(path: string, entries: number): RawStore {
  return { path, ...rawOver(connect(path), entries) }
}

type Statements = ReturnType<typeof statementsOn>

function statementsOn(connection: Connection) {
  return {
    fact: connection.prepared(insertFact),
    head: connection.prepared(moveHead),
    entry: connection.prepared(insertText('entry')),
    posting: connection.prepared(insertText('posting')),
    month: connection.prepared(addText('account_month')),
    total: connection.prepared(addText('account_total')),
  }
}

/** What a batch moves on an account in a month: account, month, debits, credits, postings. */
type Moved = [string, string, bigint, bigint, number]

const hash = Buffer.alloc(32)

function rawOver(connection: Connection, from: number) {
  const statements = statementsOn(connection)
  let seq = from
  return {
    post(entries: readonly Entry[], bodies: readonly string[]) {
      connection.db.exec('begin immediate')
      statements.head.run(1, seq, seq + entries.length, hash, seq + entries.length, 0, null, null)
      const months = new Map<string, Moved>()
      for (const [index, entry] of entries.entries()) {
        seq += 1
        storeEntry(statements, entry, bodies[index] ?? '', seq, months)
      }
      storeSums(statements, months)
      connection.db.exec('commit')
    },
    close() {
      connection.db.close()
    },
  }
}

function storeEntry(
  to: Statements,
  entry: Entry,
  body: string,
  seq: number,
  months: Map<string, Moved>,
): void {
  const { date, payee = null, memo } = entry
  const { id } = entry.because
  to.fact.run(1, seq, seq, 'entry.posted', 1, body, `entry:${id}`, null, 'bench', 0, hash)
  let debit = 0n
  let line = 0
  for (const { account, amount } of entry.postings) {
    if (amount > 0n) debit += amount
    to.posting.run(1, account, date, seq, line, amount, 'daily', '', '', 0n, null, null, null)
    line += 1
    const key = account + date.slice(0, 7)
    const sum: Moved = months.get(key) ?? [account, date.slice(0, 7), 0n, 0n, 0]
    months.set(key, sum)
    if (amount > 0n) sum[2] += amount
    else sum[3] -= amount
    sum[4] += 1
  }
  const kind = ['daily', 'general', 'import', id, payee, memo, null, debit] as const
  to.entry.run(1, seq, seq, date, ...kind, null, null, null, null, null)
}

function storeSums(to: Statements, months: ReadonlyMap<string, Moved>): void {
  const totals = new Map<string, [bigint, bigint, number]>()
  for (const [account, when, debit, credit, count] of months.values()) {
    to.month.run(1, account, when, 'daily', '', '', debit, credit, 0n, count)
    const sum = totals.get(account) ?? [0n, 0n, 0]
    totals.set(account, [sum[0] + debit, sum[1] + credit, sum[2] + count])
  }
  for (const [account, [debit, credit, count]] of totals) {
    to.total.run(1, account, 'daily', '', debit, credit, 0n, count)
  }
}

/**
 * The search table of a raw store, filled in one transaction a chunk: what any program would pay that is
 * searchable.
 */
export function fillSearch(path: string, entries: readonly Entry[]): void {
  const connection = connect(path)
  connection.db.exec(
    "create virtual table search using fts5 (words, content='', detail=none, tokenize='ascii')",
  )
  const insert = connection.prepared('insert into search (rowid, words) values ($1, $2)')
  for (let first = 0; first < entries.length; first += 5000) {
    connection.db.exec('begin immediate')
    for (const each of entries.slice(first, first + 5000)) {
      insert.run(each.number, foldedWords(`${each.payee ?? ''} ${each.memo}`).join(' '))
    }
    connection.db.exec('commit')
  }
  connection.db.close()
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
