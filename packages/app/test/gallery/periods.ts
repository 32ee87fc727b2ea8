import type { RefusalCode } from '@daybook/core/kit/refusals.ts'
import { type Case, typed } from './case.ts'

const locked = "daybook period lock 2026-03-31 --reason 'GST/HST return filed'"
const partnership =
  "daybook book create shop.daybook --name 'Fern and Alder' --form partnership --province ON"
const newYear = 'export DAYBOOK_TODAY=2027-01-15'
const later = 'export DAYBOOK_TODAY=2028-01-15'
const income = 'daybook entry post --date 2026-02-03 --debit 1010=1000.00 --credit 4000=1000.00'

/** Locks, and fiscal years as they are closed and reopened. */
export const periodCases = {
  'period-locked': typed(
    'A late bill dated in a quarter that is locked',
    "daybook entry post --date 2026-03-28 --memo 'Ink' --debit 6235=50.00 --credit 1010=50.00",
    { typed: [locked] },
  ),
  'period-not-locked': typed(
    'Locking what is locked',
    "daybook period lock 2026-02-28 --reason 'February is done'",
    {
      typed: [locked],
    },
  ),
  'period-unlocked': typed(
    'Unlocking books that are not locked',
    "daybook period unlock --reason 'A late bill'",
  ),
  'year-end-wrong': typed('A day on which no fiscal year ends', 'daybook year close 2026-06-30'),
  'year-closed': typed('Closing a year twice', 'daybook year close 2026', {
    typed: [newYear, 'daybook year close 2026'],
  }),
  'year-not-over': typed('Closing a year before its last day is past', 'daybook year close 2026'),
  'year-not-closed': typed(
    'Reopening a year that is open',
    "daybook year reopen 2026 --reason 'A late bill'",
  ),
  'year-none-open': typed('Closing a year of books without entries', 'daybook year close', { books: 'new' }),
  'year-earlier-open': typed('Closing a year before the one ahead of it', 'daybook year close 2027', {
    typed: [later],
  }),
  'year-later-closed': typed(
    'Reopening a year under a closed one',
    "daybook year reopen 2026 --reason 'A late bill'",
    {
      typed: [
        later,
        'daybook year close 2026',
        'daybook entry post --date 2027-02-03 --debit 1010=1000.00 --credit 4000=1000.00',
        'daybook year close 2027',
      ],
    },
  ),
  'year-not-cleared': typed('Money in suspense at the end of the year', 'daybook year close 2026', {
    typed: [
      newYear,
      "daybook entry post --date 2026-04-09 --memo 'Deposit, from whom?' --debit 1010=75.00 --credit 1090=75.00",
    ],
  }),
  'year-share-missing': typed('Two partners, and no word of their shares', 'daybook year close 2026', {
    books: 'none',
    typed: [newYear, partnership, 'export DAYBOOK_BOOK=shop.daybook', income],
  }),
  'year-share-unknown': typed(
    'A share for an account of no partner',
    'daybook year close 2026 --share 3410=1 --share 3420=1 --share 1010=1',
    { books: 'none', typed: [newYear, partnership, 'export DAYBOOK_BOOK=shop.daybook', income] },
  ),
  'books-out-of-balance': typed('Totals that were changed behind Daybook’s back', 'daybook year close 2026', {
    typed: [
      newYear,
      'sqlite3 books.daybook "update account_month set debit = debit + 100 where account = \'6235\'"',
    ],
  }),
  'year-partner-unclear': typed(
    'Drawings of a partner whom no number names',
    'daybook year close 2026 --share 3410=1 --share 3420=1',
    {
      books: 'none',
      typed: [
        newYear,
        partnership,
        'export DAYBOOK_BOOK=shop.daybook',
        income,
        "daybook account open 3999 --name 'Drawings, Birch' --type equity --normal debit --role partner.drawings",
        'daybook entry post --date 2026-03-03 --debit 3999=200.00 --credit 1010=200.00',
      ],
    },
  ),
} as const satisfies Partial<Record<RefusalCode, Case>>
