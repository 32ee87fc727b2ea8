/** The options of a report as they stand in the address. */
export type ReportSearch = {
  readonly from?: string | undefined
  readonly through?: string | undefined
  readonly on?: string | undefined
  readonly compare?: string | undefined
  readonly by?: string | undefined
  readonly detail?: string | undefined
  readonly layout?: string | undefined
  readonly budget?: string | undefined
  readonly journal?: string | undefined
  readonly basis?: string | undefined
  readonly accounts?: string | undefined
  readonly count?: string | undefined
  readonly extract?: string | undefined
  readonly account?: string | undefined
  readonly parts?: string | undefined
  readonly title?: string | undefined
  readonly notes?: string | undefined
  readonly accounting?: string | undefined
  readonly letter?: string | undefined
  readonly side?: string | undefined
  readonly kind?: string | undefined
  readonly month?: string | undefined
  readonly figure?: string | undefined
  readonly months?: boolean | undefined
  readonly share?: boolean | undefined
  readonly zeros?: boolean | undefined
  readonly closed?: boolean | undefined
  readonly habit?: boolean | undefined
  readonly charts?: boolean | undefined
  readonly open?: boolean | undefined
  readonly whole?: boolean | undefined
  readonly chart?: boolean | undefined
}

/** The options that are text or days, and those that are on or off, as the server knows them. */
const texts = [
  'from',
  'through',
  'on',
  'compare',
  'by',
  'detail',
  'layout',
  'budget',
  'journal',
  'basis',
  'accounts',
  'count',
  'extract',
  'account',
  'parts',
  'title',
  'accounting',
  'letter',
  'notes',
  'side',
  'kind',
  'month',
] as const
const marks = ['months', 'share', 'zeros', 'closed', 'habit', 'charts', 'open'] as const
/** What belongs to the screen alone. */
const ofScreen = ['whole', 'chart'] as const

/** The options that an address (or a kept view) names; what it names wrongly is left out. */
export function reportSearch(search: Readonly<Record<string, unknown>>): ReportSearch {
  const given: Record<string, string | boolean> = {}
  for (const name of [...texts, 'figure']) {
    if (typeof search[name] === 'string') given[name] = search[name]
  }
  for (const name of [...marks, ...ofScreen]) {
    // A kept view says `yes`, an address `true`.
    const value = search[name]
    if (value === true || value === 'true' || value === 'yes') given[name] = true
  }
  return given
}

/**
 * An option of a report, by its name on the server; `span` stands for from and through, `days` for the same
 * where they are not those of a period in the past.
 */
export type Asked =
  | 'span'
  | 'days'
  | Exclude<(typeof texts)[number], 'from' | 'through'>
  | (typeof marks)[number]

const statement = ['compare', 'months', 'by', 'share', 'basis', 'detail', 'zeros', 'layout'] as const

/** What each report can be asked. */
export const reportAsks: Readonly<Record<string, readonly Asked[]>> = {
  'income-statement': ['span', ...statement, 'budget'],
  'balance-sheet': ['on', ...statement, 'budget'],
  'cash-flow': ['span', ...statement],
  'trial-balance': ['on'],
  'general-ledger': ['span', 'accounts'],
  journal: ['span', 'journal'],
  'retained-earnings': ['span', ...statement],
  'changes-in-equity': ['span', 'basis'],
  worksheet: ['on'],
  ratios: ['span'],
  forecast: ['days', 'by', 'habit', 'detail'],
  'rolling-income': ['days', 'count', 'basis', 'detail', 'zeros'],
  'budget-variance': ['span', 'budget', 'by', 'detail'],
  'per-unit': ['span', 'account'],
  survey: ['span', 'extract'],
  package: ['span', 'parts', 'title', 'notes', 'charts'],
  compilation: ['span', 'notes', 'accounting', 'letter', 'charts'],
  'account-list': ['closed'],
  'lead-sheets': ['on'],
  ageing: ['on', 'side'],
  'party-list': ['side', 'closed'],
  'document-list': ['span', 'kind', 'open'],
  sales: ['span', 'by'],
  time: ['span'],
  envelopes: ['month'],
  'net-worth': ['month'],
  goals: ['on'],
  household: ['month'],
}

/** The input of a report's command from what the address names. */
export function reportInput(report: string, search: ReportSearch): Record<string, string> {
  const can = reportAsks[report] ?? []
  const input: Record<string, string> = {}
  for (const name of texts) {
    const isDay = name === 'from' || name === 'through'
    const isAsked = isDay ? can.includes('span') || can.includes('days') : can.includes(name)
    const value = search[name]
    if (isAsked && value !== undefined && value !== '') input[name] = value
  }
  for (const name of marks) if (can.includes(name) && search[name] === true) input[name] = 'true'
  return input
}
