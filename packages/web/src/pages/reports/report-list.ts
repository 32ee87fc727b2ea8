/** The reports of a book, grouped, in the order in which a bookkeeper reaches for them. */
export const reportGroups = [
  {
    group: 'statements',
    reports: [
      'income-statement',
      'balance-sheet',
      'cash-flow',
      'retained-earnings',
      'changes-in-equity',
      'rolling-income',
    ],
  },
  {
    group: 'ledger',
    reports: ['trial-balance', 'general-ledger', 'journal', 'worksheet', 'lead-sheets', 'account-list'],
  },
  { group: 'parties', reports: ['ageing', 'party-list', 'document-list', 'sales', 'time'] },
  { group: 'plans', reports: ['forecast', 'budget-variance'] },
  { group: 'management', reports: ['package', 'compilation', 'ratios', 'per-unit', 'survey'] },
  { group: 'personal', reports: ['envelopes', 'net-worth', 'goals', 'household'] },
] as const

/** The reports of a book in the order in which people reach for them. */
export const reportIds = reportGroups.flatMap(({ reports }) => [...reports])

/** Those that personal books alone have. */
export const personalReports: readonly string[] = ['envelopes', 'net-worth', 'goals', 'household']
