import type { RefusalCode } from '@daybook/core/kit/refusals.ts'
import { type Case, typed } from './case.ts'

const prepared = 'daybook workpaper sign 1010 --by AS --year 2026'
const noted = "daybook workpaper note 1010 'Confirmation?' --by BT --year 2026"
const rejecting = [
  "daybook adjustment propose 'Fee' --reason 'not billed' --by AS --debit 6260=5 --credit 1010=5 --year 2026",
  "daybook adjustment reject A1 --reason 'below what matters'",
]

/** Working papers, proposed adjustments, batches of papers. */
export const workingPaperCases = {
  'workpaper-note-unknown': typed(
    'An answer to a review note that there is not',
    "daybook workpaper answer 1010 7 'yes' --by AS --year 2026",
  ),
  'workpaper-note-unanswered': typed(
    'Clearing a note that nobody answered',
    'daybook workpaper clear 1010 1 --by BT --year 2026',
    { typed: [noted] },
  ),
  'workpaper-note-cleared': typed(
    'Answering a note that was cleared',
    "daybook workpaper answer 1010 1 'again' --by AS --year 2026",
    {
      typed: [
        noted,
        "daybook workpaper answer 1010 1 'here' --by AS --year 2026",
        'daybook workpaper clear 1010 1 --by BT --year 2026',
      ],
    },
  ),
  'workpaper-notes-open': typed(
    'A reviewer who signs over an open note',
    'daybook workpaper sign 1010 --as reviewer --by BT --year 2026',
    { typed: [prepared, noted] },
  ),
  'workpaper-not-prepared': typed(
    'A reviewer before the preparer',
    'daybook workpaper sign 1010 --as reviewer --by BT --year 2026',
  ),
  'workpaper-own-review': typed(
    'A preparer who reviews',
    'daybook workpaper sign 1010 --as reviewer --by AS --year 2026',
    { typed: [prepared] },
  ),
  'proposal-unknown': typed('Posting a proposal that there is not', 'daybook adjustment post A900'),
  'proposal-settled': typed('A proposal that was rejected', 'daybook adjustment post A1', {
    typed: rejecting,
  }),
  'batch-kept': typed(
    'A batch that differs from its control totals, kept as drafts',
    'daybook entry batch april.csv --expect-count 2 --expect-debit 50.00 --keep',
    {
      files: {
        'april.csv': 'date,account,debit,credit\n2026-04-03,6260,50.00,\n2026-04-03,1010,,50.00\n',
      },
    },
  ),
} as const satisfies Readonly<Partial<Record<RefusalCode, Case>>>
