import type { RecordedFact } from '@daybook/core/daybook/fact.ts'
import { type Cell, derivedTables } from '@daybook/core/daybook/tables.ts'
import type { RowGroup } from './postgres-changes.ts'
import type { Param } from './postgres-session.ts'
import { addTail, countColumns, moneyColumns, putTail } from './sql-text.ts'
import type { Head } from './store.ts'

/** A statement with its parameters. */
export type Statement = { readonly text: string; readonly params: readonly Param[] }

/**
 * One statement that moves the head from where it is expected, unless the key of the first fact was recorded
 * before, and stores the facts and one round of rows only if it did: its one row has the number of heads
 * moved, 1 or 0. Every table is written once, from one array a column.
 */
export function appendStatement(
  book: number,
  expected: Head,
  head: Head,
  facts: readonly RecordedFact[],
  groups: readonly RowGroup[],
): Statement {
  const { hash, seq, entries, chartSeq, lockedThrough = null, lockReason = null } = head
  const params: Param[] = [book, expected.seq, seq, hash, entries, chartSeq, lockedThrough, lockReason]
  const key = facts[0]?.key
  const isNew =
    key === undefined
      ? ''
      : ` and not exists (select 1 from fact where book_id = $1 and key = $${params.push(key)}::text)`
  const guard = `moved as (update head set seq = $3, hash = decode($4, 'hex'), entries = $5, chart_seq = $6,
    locked_through = $7, lock_reason = $8 where book_id = $1 and seq = $2${isNew} returning seq)`
  const parts = facts.length === 0 ? [] : [factsPart(facts, params)]
  return statementOf(guard, [...parts, ...groups.map((group) => rowsPart(group, params))], params)
}

/** One statement that stores one round of rows. */
export function rowsStatement(book: number, groups: readonly RowGroup[]): Statement {
  const params: Param[] = [book]
  const parts = groups.map((group) => rowsPart(group, params))
  return statementOf('moved as (select seq from head where book_id = $1)', parts, params)
}

function statementOf(guard: string, parts: readonly string[], params: readonly Param[]): Statement {
  const named = parts.map((part, index) => `part_${index} as (${part})`)
  return { text: `with ${[guard, ...named].join(',\n')}\nselect count(*) from moved`, params }
}

function factsPart(facts: readonly RecordedFact[], params: Param[]): string {
  const from = fromArrays(params, [
    ['seq', 'bigint', array(facts, (each) => each.seq)],
    ['act', 'bigint', array(facts, (each) => each.act)],
    ['kind', 'text', array(facts, (each) => each.fact.kind)],
    ['v', 'bigint', array(facts, (each) => each.fact.v)],
    ['body', 'text', array(facts, (each) => each.body)],
    ['key', 'text', array(facts, (each) => each.key)],
    ['input_hash', 'text', array(facts, (each) => each.inputHash)],
    ['actor', 'text', array(facts, (each) => each.actor)],
    ['recorded_at', 'bigint', array(facts, (each) => each.recordedAt)],
    ['hash', 'text', array(facts, (each) => each.hash)],
  ])
  return `insert into fact (book_id, seq, act, kind, v, body, key, input_hash, actor, recorded_at, hash)
    select $1::bigint, t.seq, t.act, t.kind, t.v, t.body, t.key, decode(t.input_hash, 'hex'), t.actor, t.recorded_at,
      decode(t.hash, 'hex') ${from}`
}

function rowsPart({ deed, table, columns, rows }: RowGroup, params: Param[]): string {
  const { key } = derivedTables[table]
  const all = [...key, ...columns]
  const from = fromArrays(
    params,
    all.map((column) => [column, typeOf(column), array(rows, (row) => row[column])]),
  )
  const same = [`x.book_id = $1`, ...key.map((column) => `x.${column} = t.${column}`)].join(' and ')
  const insert = `insert into ${table} (${['book_id', ...all].join(', ')})
    select ${['$1::bigint', ...all.map((column) => `t.${column}`)].join(', ')} ${from}`
  switch (deed) {
    case 'insert':
      return insert
    case 'put':
      return `${insert} ${putTail(table)}`
    case 'add':
      // Only the two tables of totals are added to.
      return `${insert} ${addTail(table as 'account_month' | 'account_total')}`
    case 'set':
      return `update ${table} as x set ${columns.map((column) => `${column} = t.${column}`).join(', ')} ${from} where ${same}`
    case 'remove':
      return `delete from ${table} as x using ${from.slice('from '.length)} where ${same}`
  }
}

/** `from moved, unnest(…) as t (…)`: nothing at all where the head was not moved. */
function fromArrays(
  params: Param[],
  arrays: readonly (readonly [name: string, type: 'bigint' | 'text', values: string])[],
): string {
  const items = arrays.map(([, type, values]) => `$${params.push(values)}::${type}[]`)
  return `from moved, unnest(${items.join(', ')}) as t (${arrays.map(([name]) => name).join(', ')})`
}

function typeOf(column: string): 'bigint' | 'text' {
  return countColumns.has(column) || moneyColumns.has(column) ? 'bigint' : 'text'
}

/** One value an item, in the server's own way of writing arrays. */
function array<T>(items: readonly T[], value: (item: T) => Cell | undefined): string {
  let text = '{'
  for (const item of items) {
    const cell = value(item)
    if (text.length > 1) text += ','
    if (cell === null || cell === undefined) text += 'NULL'
    else text += typeof cell === 'string' ? quoted(cell) : String(cell)
  }
  return `${text}}`
}

function quoted(text: string): string {
  return needsEscape.test(text) ? `"${text.replaceAll(/["\\]/g, '\\$&')}"` : `"${text}"`
}

const needsEscape = /["\\]/
