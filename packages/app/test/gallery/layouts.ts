import type { RefusalCode } from '@daybook/core/kit/refusals.ts'
import { type Case, typed } from './case.ts'

const spending = {
  kind: 'group',
  key: 'out',
  label: { en: 'Spending', fr: 'Dépenses' },
  side: 'debit',
  measure: 'movement',
  of: [{ type: 'expense' }],
}
const income = { ...spending, key: 'in', label: { en: 'Income', fr: 'Rentrées' }, side: 'credit' }
const title = { en: 'In brief', fr: 'En bref' }

/** A layout in a file. */
function layout(...lines: readonly object[]) {
  return { files: { 'brief.json': JSON.stringify({ statement: 'income-statement', title, lines }) } }
}

const whole = layout({ ...income, of: [{ type: 'revenue' }] }, spending)

/** Layouts of one’s own as they are kept and asked for. */
export const layoutCases = {
  'layout-unknown': typed(
    'A statement in a layout that there is not',
    'daybook report income-statement --layout brief',
  ),
  'layout-name-taken': typed(
    'A layout by the name of one that comes with the program',
    'daybook layout save income-statement-business brief.json',
    whole,
  ),
  'layout-of-other-statement': typed(
    'A balance sheet in the layout of an income statement',
    'daybook report balance-sheet --layout brief',
    { ...whole, typed: ['daybook layout save Brief brief.json'] },
  ),
  'layout-accounts-left-out': typed(
    'A layout without a place for revenue',
    'daybook layout save Brief brief.json',
    layout(spending),
  ),
  'layout-accounts-twice': typed(
    'A layout with two places for rent',
    'daybook layout save Brief brief.json',
    layout(
      { ...income, of: [{ type: 'revenue' }] },
      spending,
      { ...spending, key: 'rent', of: [{ account: '6260' }] },
      { ...spending, key: 'premises', of: [{ account: '6260' }] },
    ),
  ),
} as const satisfies Partial<Record<RefusalCode, Case>>
