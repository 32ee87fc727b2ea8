import type { LegalForm } from '../../daybook/fact.ts'
import type { Layout, StatementName } from '../layout.ts'
import {
  corporateBalanceSheet,
  nonprofitBalanceSheet,
  ownerBalanceSheet,
  partnersBalanceSheet,
  personalBalanceSheet,
} from './balance-sheet.ts'
import { cashFlowByExpense, cashFlowByMovement } from './cash-flow.ts'
import {
  businessIncomeStatement,
  nonprofitIncomeStatement,
  personalIncomeStatement,
} from './income-statement.ts'
import {
  corporateRetainedEarnings,
  netAssets,
  netWorth,
  ownerCapital,
  partnersCapital,
} from './retained-earnings.ts'

/** The layout that each legal form has by default, by statement. */
export const defaultLayouts: Readonly<Record<LegalForm, Readonly<Record<StatementName, Layout>>>> = {
  corporation: {
    'balance-sheet': corporateBalanceSheet,
    'income-statement': businessIncomeStatement,
    'retained-earnings': corporateRetainedEarnings,
    'cash-flow': cashFlowByExpense,
  },
  proprietor: {
    'balance-sheet': ownerBalanceSheet,
    'income-statement': businessIncomeStatement,
    'retained-earnings': ownerCapital,
    'cash-flow': cashFlowByExpense,
  },
  partnership: {
    'balance-sheet': partnersBalanceSheet,
    'income-statement': businessIncomeStatement,
    'retained-earnings': partnersCapital,
    'cash-flow': cashFlowByExpense,
  },
  nonprofit: {
    'balance-sheet': nonprofitBalanceSheet,
    'income-statement': nonprofitIncomeStatement,
    'retained-earnings': netAssets,
    'cash-flow': cashFlowByExpense,
  },
  personal: {
    'balance-sheet': personalBalanceSheet,
    'income-statement': personalIncomeStatement,
    'retained-earnings': netWorth,
    'cash-flow': cashFlowByExpense,
  },
}

/** Every layout that comes with the program, by its name. */
export const layouts: readonly Layout[] = [
  corporateBalanceSheet,
  ownerBalanceSheet,
  partnersBalanceSheet,
  nonprofitBalanceSheet,
  personalBalanceSheet,
  businessIncomeStatement,
  nonprofitIncomeStatement,
  personalIncomeStatement,
  corporateRetainedEarnings,
  ownerCapital,
  partnersCapital,
  netAssets,
  netWorth,
  cashFlowByExpense,
  cashFlowByMovement,
]

/** The layout of this name among those that come with the program. */
export function layoutNamed(name: string): Layout | undefined {
  return layouts.find((layout) => layout.name === name)
}
