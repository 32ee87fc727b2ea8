import type { RefusalCode } from '@daybook/core/kit/refusals.ts'
import { type Layout, type LayoutLine, validLayout } from '@daybook/core/statements/layout.ts'
import { type Case, decided, typed } from './case.ts'

const name = { en: 'Cash', fr: 'Encaisse' }
const cash: LayoutLine = {
  kind: 'group',
  key: 'cash',
  label: name,
  side: 'debit',
  measure: 'balance',
  of: [{ subtype: 'cash' }],
}

/** A layout of one's own with these lines. */
function laidOut(title: string, ...lines: readonly LayoutLine[]): Case {
  const layout: Layout = {
    name: 'mine',
    statement: 'balance-sheet',
    title: { en: 'Mine', fr: 'Le mien' },
    lines,
  }
  return decided(title, () => validLayout(layout))
}

function total(...terms: readonly { readonly key: string; readonly sign: 1 | -1 }[]): LayoutLine {
  return { kind: 'result', key: 'total', label: { en: 'Total', fr: 'Total' }, terms }
}

/** Reports, the figures in them, and layouts of one’s own. */
export const reportCases = {
  'as-of-unknown': typed(
    'A report of before the books existed',
    'daybook report trial-balance --as-of 2001-01-01',
  ),
  'span-malformed': typed(
    'An income statement that ends before it begins',
    'daybook report income-statement --from 2026-04-01 --through 2026-03-31',
  ),
  'figure-malformed': typed('A number in the place of its id', 'daybook explain 1130.00'),
  'figure-unknown': typed(
    'A line that the report does not have',
    "daybook explain 'trial-balance@2026-06-30#126:9999:debit'",
  ),
  'cash-accounts-unknown': typed(
    'A cash flow of books without an account for cash',
    'daybook report cash-flow',
    {
      books: 'none',
      typed: [
        'daybook book create hours.daybook --name Hours --form corporation --province ON --empty-chart',
        'export DAYBOOK_BOOK=hours.daybook',
        'daybook account open 9000 --name Hours --type statistical --unit hours',
      ],
    },
  ),
  'layout-key-malformed': laidOut('A key in capital letters', { ...cash, key: 'Cash' }),
  'layout-line-twice': laidOut('Two lines with one key', cash, {
    ...cash,
    label: { en: 'Bank', fr: 'Banque' },
  }),
  'layout-line-unknown': laidOut(
    'A total of a line that is not above it',
    cash,
    total({ key: 'loans', sign: 1 }),
  ),
  'layout-line-unnamed': laidOut('A line without its French name', {
    ...cash,
    label: { en: 'Cash', fr: '' },
  }),
  'layout-line-empty': laidOut('A group that takes no accounts', { ...cash, of: [] }),
  'layout-signs-mixed': laidOut('A total that begins by taking away', cash, total({ key: 'cash', sign: -1 })),
  'report-not-scheduled': typed('A letter with a report that has no schedule', 'daybook report mail Trend', {
    typed: ['daybook report save Trend balance-sheet'],
  }),
  'report-address-wrong': typed(
    'A schedule to whom no letter can go',
    'daybook report schedule Trend --every month --to fern',
    { typed: ['daybook report save Trend balance-sheet'] },
  ),
  'report-period-not-over': typed(
    'A letter about a month that is not over',
    'daybook report mail Trend --through 2099-01-31',
    {
      typed: [
        'daybook report save Trend balance-sheet',
        'daybook report schedule Trend --every month --to office@birch.example',
      ],
    },
  ),
} as const satisfies Partial<Record<RefusalCode, Case>>
