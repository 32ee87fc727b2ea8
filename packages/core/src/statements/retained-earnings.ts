import type { Proof } from '../filings/figure.ts'
import { sumOf } from '../kit/cents.ts'
import type { Result } from '../kit/result.ts'
import { netOf } from './column-balances.ts'
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
 * The statement of retained earnings of a span, or as the legal form has it: of the owner's or the partners'
 * capital, of changes in net assets, in net worth. Opening, what was entered directly, net income, dividends
 * or drawings, closing.
 *
 * The opening amount holds income of earlier years whether it was closed or not. What was taken out is
 * negative. Proof: the closing amount is what stands in those accounts, with income not yet closed, on the
 * balance sheet. Refuses `account-unknown` and what `validLayout` refuses.
 *
 *   Opening 500.00   Net income 400.00   Dividends (100.00)   Closing 800.00
 */
export function retainedEarnings(input: StatementInput): Result<Statement> {
  return statementWith(input, standardLayout(input, 'retained-earnings'), 'span', closingAgrees)
}

function closingAgrees(laidOut: LaidOut, input: StatementInput): readonly Proof[] {
  const { statement, placement } = laidOut
  if (lineOf(statement, 'closing') === undefined) return []
  const accounts = placement.accountsOf.get('opening.accounts') ?? []
  return columnProofs(
    laidOut,
    { en: 'Closing equals the balance sheet', fr: 'La clôture égale le bilan' },
    (column, key) => ({
      left: amountOf(statement, 'closing', key),
      right: -(
        sumOf(accounts.map((account) => netOf(column.amounts, account.id, 'balance'))) +
        netOfTypes(column, input.chart, ['revenue', 'expense'], 'balance')
      ),
    }),
  )
}
