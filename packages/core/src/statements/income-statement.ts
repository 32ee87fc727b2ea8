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
 * The income statement of a span: revenue, cost of sales, gross margin, expenses, other income, income taxes,
 * net income; or revenue, expenses and the excess, for those without a profit.
 *
 * A column counts what was posted in its days without closing entries, so that a closed year still shows its
 * income. Revenue and expenses are positive, contra accounts negative. Lines that would only repeat another
 * (a gross margin without cost of sales) are left out. Proof: net income is what revenue and expenses of the
 * ledger leave. Refuses `account-unknown` and what `validLayout` refuses.
 *
 *   Sales 1,000.00   Rent 600.00   Net income 400.00
 */
export function incomeStatement(input: StatementInput): Result<Statement> {
  return statementWith(input, standardLayout(input, 'income-statement'), 'span', ledgerAgrees)
}

function ledgerAgrees(laidOut: LaidOut, input: StatementInput): readonly Proof[] {
  const { statement } = laidOut
  if (lineOf(statement, 'net-income') === undefined) return []
  return columnProofs(
    laidOut,
    { en: 'Net income equals the ledger', fr: 'Le résultat net égale le grand livre' },
    (column, key) => ({
      left: amountOf(statement, 'net-income', key),
      right: -netOfTypes(column, input.chart, ['revenue', 'expense'], 'movement'),
    }),
  )
}
