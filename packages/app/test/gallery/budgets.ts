import type { RefusalCode } from '@daybook/core/kit/refusals.ts'
import { type Case, typed } from './case.ts'

const rent = ['daybook budget set 2026 6260 --yearly 24000 --year 2026']

/** A table of a budget in a file. */
function table(text: string) {
  return { files: { 'budget.csv': text } }
}

/** Budgets and how they are held against what happened. */
export const budgetCases = {
  'budget-unknown': typed(
    'A statement beside a budget that nobody made',
    'daybook report income-statement --budget 2027',
    { typed: rent },
  ),
  'budget-month-malformed': typed(
    'A month by its name alone',
    'daybook budget set 2026 6260 --month March=2000',
  ),
  'budget-account-missing': typed(
    'Taking out an account that the budget does not have',
    'daybook budget remove 2026 4000',
    { typed: rent },
  ),
  'budget-one-sided': typed(
    'A balance sheet beside a budget of expenses alone',
    'daybook report balance-sheet --on 2026-03-31 --budget 2026',
    { typed: rent },
  ),
  'budget-total-differs': typed(
    'A table whose months do not make its total',
    'daybook budget import 2026 budget.csv',
    table('account,2026-01,2026-02,total\n6260,2000.00,2000.00,4100.00\n'),
  ),
  'budget-row-twice': typed(
    'A table with two rows for one account',
    'daybook budget import 2026 budget.csv',
    table('account,2026-01\n6260,2000.00\n4000,5000.00\n6260,1900.00\n'),
  ),
} as const satisfies Partial<Record<RefusalCode, Case>>
