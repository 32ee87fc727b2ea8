import type { Proof } from '../filings/figure.ts'
import type { Result } from '../kit/result.ts'
import type { LaidOut } from './lay-out.ts'
import { amountOf, lineOf, type Statement } from './statement.ts'
import {
  columnProofs,
  netOfTypes,
  type StatementInput,
  standardLayout,
  statementWith,
} from './statement-input.ts'

/**
 * The balance sheet at the end of a day, in the order of ASPE: current assets, capital assets, other
 * long-term assets; current and long-term liabilities; equity as the legal form calls it.
 *
 * A column runs from the first day of the fiscal year to its day (`planColumns` with `at: 'day'`) and shows
 * all that was posted through it. Revenue and expenses not yet closed stand in equity, this year's apart from
 * those of earlier years, so that it balances on any day, before and after closing. Amounts are signed as
 * shown: a balance on the other side of its section, and a contra account, is negative. Proofs: assets equal
 * liabilities and equity; debits equal credits; every account appears once. Refuses `account-unknown` and
 * what `validLayout` refuses.
 *
 *   Chequing 140.00   Share capital 100.00   Net income for the year 40.00
 */
export function balanceSheet(input: StatementInput): Result<Statement> {
  return statementWith(input, standardLayout(input, 'balance-sheet'), 'day', equations)
}

/** What stands on the paper is compared; where a layout has no such total, what the ledger says. */
function equations(laidOut: LaidOut, input: StatementInput): readonly Proof[] {
  const { statement } = laidOut
  const shown = (key: string, column: string, ledger: bigint) =>
    lineOf(statement, key) === undefined ? ledger : amountOf(statement, key, column)
  const equation = columnProofs(
    laidOut,
    { en: 'Assets equal liabilities and equity', fr: 'L’actif égale le passif et les capitaux propres' },
    (column, key) => {
      const debits = netOfTypes(column, input.chart, ['asset'], 'balance')
      const credits = netOfTypes(
        column,
        input.chart,
        ['liability', 'equity', 'revenue', 'expense'],
        'balance',
      )
      return { left: shown('assets', key, debits), right: shown('liabilities-and-equity', key, -credits) }
    },
  )
  const ledger = columnProofs(
    laidOut,
    { en: 'Debits equal credits', fr: 'Les débits égalent les crédits' },
    ({ column }) => {
      const rows = [...column.opening, ...column.rows]
      return {
        left: rows.reduce((total, row) => total + row.debit, 0n),
        right: rows.reduce((total, row) => total + row.credit, 0n),
      }
    },
  )
  return [...equation, ...ledger]
}
