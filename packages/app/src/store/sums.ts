import { type Change, derivedTables, type Row } from '@daybook/core/daybook/tables.ts'

/**
 * The changes of a batch in two parts: those that stand alone, in order, and the sums for the total tables,
 * one a row.
 */
export type Summed = {
  readonly plain: readonly Exclude<Change, { op: 'add' }>[]
  readonly sums: readonly { readonly table: 'account_month' | 'account_total'; readonly row: Row }[]
}

/**
 * Adds up the `add` changes of a batch in memory, so that each total is written once a batch and not once a
 * posting.
 */
export function summed(changes: readonly Change[]): Summed {
  const plain: Exclude<Change, { op: 'add' }>[] = []
  const sums = new Map<
    string,
    { table: 'account_month' | 'account_total'; row: Record<string, string | number | bigint | null> }
  >()
  for (const change of changes) {
    if (change.op !== 'add') {
      plain.push(change)
      continue
    }
    const { table, key, row } = change
    const id = keyText(table, key)
    const held = sums.get(id)
    if (held === undefined) sums.set(id, { table, row: { ...key, ...row } })
    else
      for (const column of derivedTables[table].columns)
        held.row[column] = plus(held.row[column], row[column])
  }
  return { plain, sums: [...sums.values()] }
}

function keyText(table: 'account_month' | 'account_total', key: Row): string {
  return table === 'account_month'
    ? `${key.account}\t${key.month}\t${key.layer}\t${key.currency}\t${key.dims}`
    : `${key.account}\t${key.layer}\t${key.currency}`
}

function plus(left: Row[string] | undefined, right: Row[string] | undefined): bigint | number {
  if (typeof left === 'bigint' && typeof right === 'bigint') return left + right
  if (typeof left === 'number' && typeof right === 'number') return left + right
  throw new Error('fault: only amounts and counts are added up')
}
