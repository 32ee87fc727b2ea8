import { derive } from '@daybook/core/daybook/derive.ts'
import { type DerivedTable, derivedTables, type Row } from '@daybook/core/daybook/tables.ts'
import { assert } from '@daybook/core/kit/result.ts'
import type { Life } from './lives.ts'

/**
 * The derived rows of a life by the plainest means: every change of every fact on its own, one after the
 * other, and all rows sorted at the end by the bytes of their keys. What every store is held to.
 */
export function plainFold(life: Life): Readonly<Record<DerivedTable, readonly Row[]>> {
  const rows = new Map<string, { table: DerivedTable; row: Record<string, Row[string]> }>()
  let seq = 0
  for (const fact of life.flat()) {
    seq += 1
    for (const change of derive(fact, seq, 'tester')) {
      const { table } = change
      const key = nameOf(table, change.op === 'insert' || change.op === 'put' ? change.row : change.key)
      const held = rows.get(key)
      if (change.op === 'insert') assert(held === undefined, 'an inserted row is new')
      if (change.op === 'insert' || change.op === 'put') rows.set(key, { table, row: { ...change.row } })
      else if (change.op === 'remove') rows.delete(key)
      else if (change.op === 'set') Object.assign(held?.row ?? {}, change.row)
      else if (held === undefined) rows.set(key, { table, row: { ...change.key, ...change.row } })
      else
        for (const [column, more] of Object.entries(change.row))
          held.row[column] = plus(held.row[column], more)
    }
  }
  const all = [...rows.values()]
  return byTable((table) => {
    const own = all.filter((each) => each.table === table).map(({ row }) => row)
    return own.sort((left, right) => inKeyOrder(table, left, right))
  })
}

/** A value for every derived table. */
export function byTable<T>(make: (table: DerivedTable) => T): Readonly<Record<DerivedTable, T>> {
  // The keys of `derivedTables` are the type's keys; `fromEntries` and `keys` forget them.
  const tables = Object.keys(derivedTables) as DerivedTable[]
  return Object.fromEntries(tables.map((table) => [table, make(table)])) as Record<DerivedTable, T>
}

function nameOf(table: DerivedTable, row: Row): string {
  return JSON.stringify([table, ...derivedTables[table].key.map((column) => row[column])])
}

function inKeyOrder(table: DerivedTable, left: Row, right: Row): number {
  for (const column of derivedTables[table].key) {
    const [one, other] = [left[column], right[column]]
    const order =
      typeof one === 'number' && typeof other === 'number'
        ? one - other
        : Buffer.compare(Buffer.from(String(one)), Buffer.from(String(other)))
    if (order !== 0) return order
  }
  return 0
}

function plus(left: Row[string] | undefined, right: Row[string]): Row[string] {
  if (typeof left === 'bigint' && typeof right === 'bigint') return left + right
  assert(typeof left === 'number' && typeof right === 'number', 'only amounts and counts are added up')
  return left + right
}
