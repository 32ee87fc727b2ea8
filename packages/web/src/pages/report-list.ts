/** The reports of a book in the order in which people reach for them. */
export const reportIds = [
  'income-statement',
  'balance-sheet',
  'cash-flow',
  'trial-balance',
  'general-ledger',
  'journal',
  'retained-earnings',
  'changes-in-equity',
  'worksheet',
  'ratios',
  'account-list',
] as const
