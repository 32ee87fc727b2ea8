import { formatCents } from '../kit/cents.ts'
import { type Refusal, refusal } from '../kit/result.ts'
import { entryName } from '../ledger/entry.ts'
import { type Cell, type DerivedTable, derivedTables, type Row } from './tables.ts'

/**
 * What is wrong with a derived row against the one that the daybook makes: `row-missing`, `row-extra`, or one
 * `row-false` a column that differs. The row is named in the words of the books, never by its table.
 */
export function rowFlaws(
  table: DerivedTable,
  expected: Row | undefined,
  found: Row | undefined,
): readonly Refusal[] {
  if (expected === undefined && found === undefined) return []
  const { what, whatFr } = rowName(table, expected ?? found ?? {})
  if (found === undefined) return [refusal('row-missing', { what, whatFr }, table)]
  if (expected === undefined) return [refusal('row-extra', { what, whatFr }, table)]
  return derivedTables[table].columns
    .filter((column) => !sameCell(expected[column], found[column]))
    .map((column) =>
      refusal(
        'row-false',
        { what, whatFr, column, found: cellText(found[column]), expected: cellText(expected[column]) },
        table,
      ),
    )
}

/** Whether two rows are the same in all columns of their table but some. */
export function sameRow(
  table: DerivedTable,
  left: Row,
  right: Row,
  but: ReadonlySet<string> = nothing,
): boolean {
  const { key, columns } = derivedTables[table]
  for (const column of key) if (!sameCell(left[column], right[column])) return false
  for (const column of columns) {
    if (!but.has(column) && !sameCell(left[column], right[column])) return false
  }
  return true
}

const nothing: ReadonlySet<string> = new Set()

function sameCell(left: Cell | undefined, right: Cell | undefined): boolean {
  return (left ?? null) === (right ?? null)
}

function cellText(cell: Cell | undefined): string {
  if (cell === undefined || cell === null) return '-'
  return typeof cell === 'bigint' ? formatCents(cell) : String(cell)
}

/** A row as people call it. */
function rowName(table: DerivedTable, row: Row): { readonly what: string; readonly whatFr: string } {
  const text = (column: string) => cellText(row[column])
  const entry = entryName(Number(row.number ?? 0))
  switch (table) {
    case 'account':
      return { what: `account ${text('id')}`, whatFr: `le compte ${text('id')}` }
    case 'card':
      return {
        what: `the record “${text('kind')} ${text('id')}”`,
        whatFr: `la fiche « ${text('kind')} ${text('id')} »`,
      }
    case 'entry':
      return { what: `entry ${entry}`, whatFr: `l’écriture ${entry}` }
    case 'posting': {
      const line = Number(row.line ?? 0) + 1
      return {
        what: `line ${line} of entry ${entry} on account ${text('account')}`,
        whatFr: `la ligne ${line} de l’écriture ${entry} au compte ${text('account')}`,
      }
    }
    case 'account_month':
      return {
        what: `the total of account ${text('account')} in ${text('month')}`,
        whatFr: `le total du compte ${text('account')} en ${text('month')}`,
      }
    case 'account_total':
      return {
        what: `the total of account ${text('account')}`,
        whatFr: `le total du compte ${text('account')}`,
      }
    case 'statement_line':
      return {
        what: `bank line ${text('fingerprint')} of account ${text('account')}`,
        whatFr: `la ligne bancaire ${text('fingerprint')} du compte ${text('account')}`,
      }
    case 'line_match':
      return {
        what: `the tie of bank line ${text('fingerprint')} to entry ${entry}`,
        whatFr: `le lien de la ligne bancaire ${text('fingerprint')} à l’écriture ${entry}`,
      }
    case 'cleared':
      return {
        what: `the tick of entry ${entry} on account ${text('account')}`,
        whatFr: `le pointage de l’écriture ${entry} au compte ${text('account')}`,
      }
    case 'paper_link':
      return {
        what: `the tie of paper ${text('sha256')} to entry ${entry}`,
        whatFr: `le lien du papier ${text('sha256')} à l’écriture ${entry}`,
      }
  }
}
