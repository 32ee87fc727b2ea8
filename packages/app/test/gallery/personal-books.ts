import type { RefusalCode } from '@daybook/core/kit/refusals.ts'
import { type Case, typed } from './case.ts'

const food = ['daybook envelope set Office --account 6235 --from 2026-03']
const two = ['daybook household set ANA BEN --from 2026-01-01']

const kept = ["daybook organizer keep medical 2025-05-02 120 --from 'Maple Dental'"]
const none = ['daybook organizer none medical 2025']

/** Envelopes, worths, goals, a household of two, receipts for a return. */
export const personalBooksCases = {
  'envelope-unknown': typed('Money for an envelope that nobody made', 'daybook envelope assign Fun 80', {
    typed: food,
  }),
  'envelope-account-taken': typed(
    'An account that is paid from another envelope',
    'daybook envelope set Paper --account 6235',
    { typed: food },
  ),
  'envelope-months-before': typed(
    'Money for a month before the envelope counts',
    'daybook envelope assign Office 80 --month 2026-01',
    { typed: food },
  ),
  'personal-account-type': typed(
    'An envelope over a bank account',
    'daybook envelope set Savings --account 1010',
  ),
  'worth-unknown': typed('Removing a worth that was not recorded', 'daybook worth remove House 2026-02-15'),
  'goal-unknown': typed('Removing a goal that nobody set', 'daybook goal remove Trip'),
  'household-missing': typed('A settlement of books that know of no household', 'daybook household show'),
  'household-person-unknown': typed(
    'An account of somebody else',
    'daybook household set ANA BEN --owner 1010=EVE',
  ),
  'household-person-twice': typed('A household of one', 'daybook household set ANA ana'),
  'household-settled': typed(
    'A settlement where nobody owes anything',
    'daybook household settle --on 2026-01-31',
    { typed: two },
  ),
  'household-account-missing': typed(
    'A settlement to somebody of whom no account is known',
    'daybook household settle --on 2026-04-30',
    {
      typed: ['daybook household set ANA BEN --from 2026-01-01 --owner 1010=ANA'],
    },
  ),
  'receipt-unknown': typed('Dropping a receipt that was not kept', 'daybook organizer drop R900'),
  'receipt-there': typed('No medical receipts, where one is kept', 'daybook organizer none medical 2025', {
    typed: kept,
  }),
  'receipt-none': typed(
    'A file for an answer that says there is none',
    'daybook organizer attach R127 slip.txt',
    { typed: none, files: { 'slip.txt': 'slip' } },
  ),
  'receipt-without-paper': typed('The file of a receipt that has none', 'daybook organizer paper R127', {
    typed: kept,
  }),
} as const satisfies Readonly<Partial<Record<RefusalCode, Case>>>
