import type { Proof } from '../filings/figure.ts'
import { type Cents, sumOf } from '../kit/cents.ts'
import type { Result } from '../kit/result.ts'
import type { AccountType } from '../ledger/chart.ts'
import type { LaidOut } from './lay-out.ts'
import { amountOf, flatLines, lineOf, type Statement } from './statement.ts'
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
 * ledger leave, and that of a budget what was set. Refuses `account-unknown` and what `validLayout` refuses.
 *
 *   Sales 1,000.00   Rent 600.00   Net income 400.00
 */
export function incomeStatement(input: StatementInput): Result<Statement> {
  return statementWith(input, standardLayout(input, 'income-statement'), 'span', ledgerAgrees)
}

function ledgerAgrees(laidOut: LaidOut, input: StatementInput): readonly Proof[] {
  const ledger = columnProofs(
    laidOut,
    { en: 'Net income equals the ledger', fr: 'Le résultat net égale le grand livre' },
    (column, key) => ({
      left: shownIncome(laidOut, key),
      right: -netOfTypes(column, input.chart, ['revenue', 'expense'], 'movement'),
    }),
    'ledger',
  )
  const budget = columnProofs(
    laidOut,
    { en: 'Budgeted income is what was set', fr: 'Le résultat prévu est celui qui fut établi' },
    ({ column }, key) => ({
      left: shownIncome(laidOut, key),
      right: -sumOf(
        (column.budgeted?.shares ?? [])
          .filter(({ account }) => isOfIncome(input.chart.get(account)?.type))
          .map(({ amount }) => amount),
      ),
    }),
    'budget',
  )
  return [...ledger, ...budget]
}

function isOfIncome(type: AccountType | undefined): boolean {
  return type === 'revenue' || type === 'expense'
}

/**
 * Net income as it stands on the paper; in a layout without such a line, what its accounts show together.
 */
function shownIncome({ statement }: LaidOut, column: string): Cents {
  if (lineOf(statement, 'net-income') !== undefined) return amountOf(statement, 'net-income', column)
  const at = statement.columns.findIndex((each) => each.key === column)
  const shown = new Map<string, Cents>()
  for (const line of flatLines(statement.lines)) {
    if (line.kind !== 'account' || shown.has(line.code ?? '')) continue
    const amount = line.cells[at]?.value ?? 0n
    shown.set(line.code ?? '', line.side === 'debit' ? -amount : amount)
  }
  return sumOf(shown.values())
}
