import type { Proof } from '../filings/figure.ts'
import { sumOf } from '../kit/cents.ts'
import { type Result, refuse } from '../kit/result.ts'
import type { Account, Chart } from '../ledger/chart.ts'
import { columnAmounts, netOf } from './column-balances.ts'
import { mainColumn } from './columns.ts'
import type { LaidOut } from './lay-out.ts'
import type { Layout } from './layout.ts'
import { amortizationExpense, cashFlowByExpense, cashFlowByMovement } from './layouts/cash-flow.ts'
import { cashFlowOf, selects } from './placement.ts'
import { amountOf, lineOf, type Statement } from './statement.ts'
import { columnProofs, type StatementInput, statementWith } from './statement-input.ts'

/**
 * The statement of cash flows of a span, by the indirect method: net income, items that took no cash, changes
 * in working capital, investing, financing, and the cash at both ends. What brings cash in is positive.
 *
 * Cash is in the accounts marked so, or of subtype cash or bank; all other balance sheet accounts show their
 * movement where `cashFlowOf` puts them. Amortization is added back as it was expensed; where the chart does
 * not say which expense that is, as accumulated amortization moved. Proof: cash at the beginning and the
 * change make what the cash accounts hold at the end. Refuses `cash-accounts-unknown` when no account is
 * cash, `account-unknown`, and what `validLayout` refuses.
 *
 *   Net income 400.00   Receivables (150.00)   Increase in cash 250.00
 */
export function cashFlow(input: StatementInput): Result<Statement> {
  if (cashAccounts(input.chart).length === 0) return refuse('cash-accounts-unknown')
  const standard = standardCashFlow(input)
  if (!standard.ok) return standard
  return statementWith(input, standard.value, 'span', cashAgrees)
}

/** The accounts whose balances are cash. */
export function cashAccounts(chart: Chart): readonly Account[] {
  return [...chart.values()].filter((account) => cashFlowOf(account) === 'cash')
}

/** By expense, unless accumulated amortization moved while no expense is known to be amortization. */
function standardCashFlow({ chart, columns }: StatementInput): Result<Layout> {
  const main = columns.find((column) => column.key === mainColumn) ?? columns[0]
  if (main === undefined) return { ok: true, value: cashFlowByExpense }
  const amounts = columnAmounts(chart, main)
  if (!amounts.ok) return amounts
  const moves = (chosen: (account: Account) => boolean) =>
    [...chart.values()].some(
      (account) => chosen(account) && netOf(amounts.value, account.id, 'movement') !== 0n,
    )
  const isExpensed = moves((account) => amortizationExpense.some((selector) => selects(selector, account)))
  const isAccumulated = moves((account) => account.subtype === 'contraAsset')
  return { ok: true, value: isAccumulated && !isExpensed ? cashFlowByMovement : cashFlowByExpense }
}

function cashAgrees(laidOut: LaidOut, input: StatementInput): readonly Proof[] {
  const { statement } = laidOut
  if (lineOf(statement, 'closing-cash') === undefined) return []
  const accounts = cashAccounts(input.chart)
  return columnProofs(
    laidOut,
    {
      en: 'Cash at the end equals the cash accounts',
      fr: 'La trésorerie à la fin égale les comptes de trésorerie',
    },
    (column, key) => ({
      left: amountOf(statement, 'closing-cash', key),
      right: sumOf(accounts.map((account) => netOf(column.amounts, account.id, 'balance'))),
    }),
  )
}
