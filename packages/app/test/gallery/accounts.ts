import type { RefusalCode } from '@daybook/core/kit/refusals.ts'
import { type Case, typed } from './case.ts'

const post = 'daybook entry post --date 2026-04-09'

/** Accounts: numbers, roles, what they may say of themselves, opening and closing them. */
export const accountCases = {
  'account-unknown': typed(
    'An account that is not in the chart',
    `${post} --debit 6999=100.00 --credit 1010=100.00`,
  ),
  'account-closed': typed('Posting to a closed account', `${post} --debit 1000=100.00 --credit 1010=100.00`, {
    typed: ['daybook account close 1000 --on 2026-04-01'],
  }),
  'account-statistical': typed(
    'Money on an account that counts hours',
    `${post} --debit 9000=100.00 --credit 1010=100.00`,
    {
      typed: ["daybook account open 9000 --name 'Hours worked' --type statistical --unit hours"],
    },
  ),
  'account-type-unknown': typed(
    'A journal with an account whose type its name does not say',
    'daybook journal import old.journal --open-accounts',
    { files: { 'old.journal': '2026-03-30 Pens\n    Bureau:Stylos    5.00 CAD\n    Assets:Cash\n' } },
  ),
  'account-exists': typed(
    'A number that is taken',
    "daybook account open 1010 --name 'Savings' --type asset",
  ),
  'account-code-malformed': typed(
    'A number of three digits',
    "daybook account open 101 --name 'Savings' --type asset",
  ),
  'account-number-kept': typed(
    'The number that another account was opened under',
    "daybook account open 1010 --name 'Savings' --type asset",
    { typed: ['daybook account renumber 1010 1015'] },
  ),
  'account-role-taken': typed('A second account for suspense', 'daybook account change 1220 --role suspense'),
  'account-role-missing': typed('No account takes the result of the year', 'daybook year close 2026', {
    typed: ['export DAYBOOK_TODAY=2027-01-15', 'daybook account change 3100 --clear role'],
  }),
  'role-unknown': typed('A role that no chart knows', 'daybook account change 1220 --role bank.savings'),
  'gifi-unfit': typed('A GIFI code for a total', 'daybook account change 6235 --gifi 9368'),
  'account-field-unfit': typed(
    'A GIFI code on an account that counts hours',
    "daybook account open 9000 --name 'Hours worked' --type statistical --unit hours --gifi 9060",
  ),
  'account-unit-missing': typed(
    'A statistical account that does not say what it counts',
    "daybook account open 9000 --name 'Hours worked' --type statistical",
  ),
  'account-has-postings': typed(
    'Another type for an account with postings',
    'daybook account change 6235 --type asset',
  ),
  'account-not-empty': typed(
    'Closing an account that holds money',
    'daybook account close 1100 --on 2026-12-31',
  ),
  'account-posted-after': typed(
    'Closing an account from a day before its last posting',
    'daybook account close 6235 --on 2026-03-28',
    {
      typed: ['daybook entry reverse J3 --date 2026-04-08'],
    },
  ),
  'account-closed-already': typed('Closing an account twice', 'daybook account close 1000 --on 2026-04-01', {
    typed: ['daybook account close 1000 --on 2026-04-01'],
  }),
  'account-open': typed('Reopening an account that is open', 'daybook account reopen 1000'),
} as const satisfies Partial<Record<RefusalCode, Case>>
