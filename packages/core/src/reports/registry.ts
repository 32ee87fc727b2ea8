import type { Label } from '../kit/refusal-text.ts'
import { accountListTitle } from './account-list.ts'
import { generalLedgerTitle } from './general-ledger-page.ts'
import { journalTitles } from './journal-page.ts'
import { ratiosTitle } from './ratios-page.ts'
import { unitMonthsTitle } from './unit-months.ts'
import { wholeDollars } from './whole-dollars.ts'

/**
 * What must be loaded before a report can be made: the chart always; what had moved before the days and in
 * them; every posting of the days; whole entries; entries that touch receivables and payables (for cash
 * basis); counted quantities.
 */
export type ReportNeed = 'opening' | 'movement' | 'postings' | 'entries' | 'quantities'

/** What a report may be asked besides its days. */
export type ReportOption =
  | 'basis'
  | 'compare'
  | 'months'
  | 'by'
  | 'share'
  | 'detail'
  | 'zeros'
  | 'accounts'
  | 'journal'

/**
 * A report: its name in ids and commands, its title, whether it is of a day, a span, or of no days at all,
 * what it needs, what it may be asked, and how it is rounded to whole dollars, if it can be.
 */
export type ReportEntry = {
  readonly name: string
  readonly title: Label
  readonly at: 'day' | 'span' | 'none'
  readonly needs: readonly ReportNeed[]
  readonly options: readonly ReportOption[]
  readonly rounded?: typeof wholeDollars
}

const statement = {
  needs: ['opening', 'movement'],
  options: ['basis', 'compare', 'months', 'by', 'share', 'detail', 'zeros'],
  rounded: wholeDollars,
} as const

/** Every report of the ledger, in the order of a bookkeeper's shelf. */
export const reports: readonly ReportEntry[] = [
  {
    name: 'trial-balance',
    title: { en: 'Trial balance', fr: 'Balance de vérification' },
    at: 'day',
    needs: ['movement'],
    options: [],
    rounded: wholeDollars,
  },
  {
    name: 'worksheet',
    title: { en: 'Worksheet', fr: 'Chiffrier' },
    at: 'span',
    needs: ['opening', 'movement'],
    options: [],
  },
  { name: 'balance-sheet', title: { en: 'Balance sheet', fr: 'Bilan' }, at: 'day', ...statement },
  {
    name: 'income-statement',
    title: { en: 'Income statement', fr: 'État des résultats' },
    at: 'span',
    ...statement,
  },
  {
    name: 'retained-earnings',
    title: { en: 'Statement of retained earnings', fr: 'État des bénéfices non répartis' },
    at: 'span',
    ...statement,
  },
  {
    name: 'changes-in-equity',
    title: { en: 'Changes in equity', fr: 'Variation des capitaux propres' },
    at: 'span',
    needs: ['opening', 'movement'],
    options: ['basis'],
    rounded: wholeDollars,
  },
  {
    name: 'cash-flow',
    title: { en: 'Statement of cash flows', fr: 'État des flux de trésorerie' },
    at: 'span',
    ...statement,
  },
  {
    name: 'general-ledger',
    title: generalLedgerTitle,
    at: 'span',
    needs: ['opening', 'movement', 'postings'],
    options: ['accounts'],
  },
  {
    name: 'journal',
    title: journalTitles.general,
    at: 'span',
    needs: ['movement', 'entries'],
    options: ['journal'],
  },
  {
    name: 'ratios',
    title: ratiosTitle,
    at: 'span',
    needs: ['opening', 'movement', 'quantities'],
    options: ['basis'],
  },
  {
    name: 'per-unit',
    title: unitMonthsTitle,
    at: 'span',
    needs: ['opening', 'movement', 'quantities'],
    options: ['accounts'],
  },
  { name: 'account-list', title: accountListTitle, at: 'none', needs: [], options: [] },
]
