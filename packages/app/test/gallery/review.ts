import type { RefusalCode } from '@daybook/core/kit/refusals.ts'
import { type Case, typed } from './case.ts'

const reviewed = ['daybook review run unreconciled-bank']

/** What a review of the books refuses. */
export const reviewCases = {
  'review-none': typed('Findings of books that were never reviewed', 'daybook review list'),
  'review-span-wrong': typed(
    'A review from a day to an earlier one',
    'daybook review run --from 2026-06-30 --through 2026-01-01',
  ),
  'check-unknown': typed('A check that there is not', 'daybook review run duplicate-invoice'),
  'finding-unknown': typed('A finding that the review did not have', 'daybook review show back-dated/J900', {
    typed: reviewed,
  }),
  'finding-not-dismissed': typed(
    'A finding reopened that nobody dismissed',
    'daybook review reopen unreconciled-bank/1010',
    { typed: reviewed },
  ),
  'cleanup-none': typed('The progress of books that were never diagnosed', 'daybook cleanup show'),
} as const satisfies Readonly<Partial<Record<RefusalCode, Case>>>
