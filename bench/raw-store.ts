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

function rawOver(connection: Connection, from: number) {
  const [fact, head] = [connection.prepared(insertFact), connection.prepared(moveHead)]
  const [entry, posting] = [
    connection.prepared(insertText('entry')),
    connection.prepared(insertText('posting')),
  ]
  const [month, total] = [
    connection.prepared(addText('account_month')),
    connection.prepared(addText('account_total')),
  ]
  const hash = Buffer.alloc(32)
  let seq = from
  return {
    post(entries: readonly Entry[], bodies: readonly string[]) {
      connection.db.exec('begin immediate')
      head.run(1, seq, seq + entries.length, hash, seq + entries.length, 0, null, null)
      const months = new Map<string, [string, string, bigint, bigint, number]>()
      for (const [index, each] of entries.entries()) {
        seq += 1
        fact.run(
          1,
          seq,
          seq,
          'entry.posted',
          1,
          bodies[index] ?? '',
          `entry:${each.because.id}`,
          null,
          'bench',
          0,
          hash,
        )
        let debit = 0n
        let line = 0
        for (const { account, amount } of each.postings) {
          if (amount > 0n) debit += amount
          posting.run(1, account, each.date, seq, line, amount, 'daily', '', '', 0n, null, null, null)
          line += 1
          const key = account + each.date.slice(0, 7)
          const sum = months.get(key) ?? [account, each.date.slice(0, 7), 0n, 0n, 0]
          months.set(key, sum)
          if (amount > 0n) sum[2] += amount
          else sum[3] -= amount
          sum[4] += 1
        }
        const { date, payee = null, memo } = each
        entry.run(
          1,
          seq,
          seq,
          date,
          'daily',
          'general',
          'import',
          each.because.id,
          payee,
          memo,
          null,
          debit,
          null,
          null,
          null,
          null,
          null,
        )
      }
      const totals = new Map<string, [bigint, bigint, number]>()
      for (const [account, when, debit, credit, count] of months.values()) {
        month.run(1, account, when, 'daily', '', '', debit, credit, 0n, count)
        const sum = totals.get(account) ?? [0n, 0n, 0]
        totals.set(account, [sum[0] + debit, sum[1] + credit, sum[2] + count])
      }
      for (const [account, [debit, credit, count]] of totals)
        total.run(1, account, 'daily', '', debit, credit, 0n, count)
      connection.db.exec('commit')
    },
    close() {
      connection.db.close()
    },
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
