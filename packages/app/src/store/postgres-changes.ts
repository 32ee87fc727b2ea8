import type { Change, DerivedTable, Row } from '@daybook/core/daybook/tables.ts'
import { derivedTables } from '@daybook/core/daybook/tables.ts'
import { summed } from './sums.ts'

/** Rows that one part of a statement writes: all by the same deed, on one table, in the same columns. */
export type RowGroup = {
  readonly deed: 'insert' | 'put' | 'set' | 'add' | 'remove'
  readonly table: DerivedTable
  /** The columns that the rows have besides those of the key. */
  readonly columns: readonly string[]
  readonly rows: readonly Row[]
}

/**
 * Changes as few groups of rows, round by round, so that a round is one statement: within a round no row is
 * touched twice, because what happens to a row one after the other is brought together here. There is hardly
 * ever a second round.
 */
export function rounds(changes: readonly Change[]): readonly (readonly RowGroup[])[] {
  const { plain, sums } = summed(changes)
  const all: (readonly RowGroup[])[] = []
  let round = new Map<string, Net>()
  for (const change of plain) {
    const key = rowKey(change)
    const before = round.get(key)
    const net = before === undefined ? netOf(change) : brought(before, change)
    if (net !== undefined) round.set(key, net)
    else {
      all.push(groups(round.values()))
      round = new Map([[key, netOf(change)]])
    }
  }
  const adds = sums.map(({ table, row }): Net => ({ deed: 'add', table, row }))
  const last = groups([...round.values(), ...adds])
  return last.length > 0 || all.length === 0 ? [...all, last] : all
}

type Plain = Exclude<Change, { op: 'add' }>

/** What becomes of one row in a round. A row that came and went is `nothing`. */
type Net = { readonly deed: RowGroup['deed'] | 'nothing'; readonly table: DerivedTable; readonly row: Row }

function netOf(change: Plain): Net {
  const { op: deed, table } = change
  switch (change.op) {
    case 'insert':
    case 'put':
      return { deed, table, row: change.row }
    case 'set':
      return { deed, table, row: { ...change.key, ...change.row } }
    case 'remove':
      return { deed, table, row: change.key }
  }
}

/**
 * What becomes of a row that a change meets after others; `undefined` where these cannot be brought together.
 */
function brought(before: Net, change: Plain): Net | undefined {
  const next = netOf(change)
  const { deed, table } = before
  const isAbsent = deed === 'nothing' || deed === 'remove'
  switch (change.op) {
    case 'insert':
      return isAbsent ? { ...next, deed: deed === 'remove' ? 'put' : 'insert' } : undefined
    case 'put':
      return { ...next, deed: deed === 'insert' || deed === 'nothing' ? 'insert' : 'put' }
    case 'set':
      return isAbsent ? before : { deed, table, row: { ...before.row, ...next.row } }
    case 'remove':
      return { ...next, deed: deed === 'insert' || deed === 'nothing' ? 'nothing' : 'remove' }
  }
}

function groups(nets: Iterable<Net>): readonly RowGroup[] {
  const found = new Map<string, { group: Omit<RowGroup, 'rows'>; rows: Row[] }>()
  for (const { deed, table, row } of nets) {
    if (deed === 'nothing') continue
    const all: readonly string[] = derivedTables[table].columns
    const columns =
      deed === 'set' ? all.filter((column) => Object.hasOwn(row, column)) : deed === 'remove' ? [] : all
    const name = `${deed} ${table} ${columns.join(' ')}`
    const held = found.get(name)
    if (held === undefined) found.set(name, { group: { deed, table, columns }, rows: [row] })
    else held.rows.push(row)
  }
  return [...found.values()].map(({ group, rows }) => ({ ...group, rows }))
}

function rowKey(change: Plain): string {
  const row = change.op === 'insert' || change.op === 'put' ? change.row : change.key
  let key: string = change.table
  for (const column of derivedTables[change.table].key) key += `\n${row[column]}`
  return key
}
