import { type Cases, typed } from './case.ts'

const sam =
  'daybook slips enter T4 2026 --name Sample --given Sam --province ON --boxes 14=1000.00;24=1000.00;26=1000.00 --codes 45=1'
const pat = sam.replace('Sample', 'Example').replace('Sam ', 'Pat ')
const account =
  'daybook payroll setup --cra-account 123456782RP0001 --remitter regular --bank 1010 --from 2026-01-01'
const filed = 'daybook slips file T4 2026 --date 2027-02-01'

/** Slips and their returns. */
export const slipCases = {
  'slip-box-unknown': typed(
    'A box that a slip has not',
    'daybook slips enter T4 2026 --name Sample --boxes 99=1.00',
    { books: 'new' },
  ),
  'slip-code-unknown': typed('A code that a box cannot hold', 'daybook slips enter T4 2026 --codes 45=9', {
    books: 'new',
  }),
  'slip-recipient-unclear': typed('Amounts of nobody', 'daybook slips enter T4 2026 --boxes 14=1.00', {
    books: 'new',
  }),
  'slip-part-missing': typed(
    'A T4 of an employee who was not paid, without a province',
    'daybook slips enter T4 2026 --employee 1 --boxes 14=1.00',
    {
      books: 'new',
      typed: [
        'daybook employee hire Sample --given Sam --born 1990-01-01 --hired 2026-01-05 --province ON --salary 52000.00',
      ],
    },
  ),
  'slip-unknown': typed('A slip of nobody', 'daybook slips show T4 2026 7', { books: 'new' }),
  'slip-given-unknown': typed('Taking back what was not entered', 'daybook slips remove T4/2026', {
    books: 'new',
  }),
  'slips-none': typed('Filing where nobody was paid', 'daybook slips file T4 2026 --date 2027-02-01', {
    books: 'new',
  }),
  'slips-not-fit': typed('Filing slips under no account', filed, { books: 'new', typed: [sam] }),
  'slips-year-not-over': typed(
    'Filing before the year is over',
    'daybook slips file T4 2026 --date 2026-11-30',
    { books: 'new', typed: [account, sam] },
  ),
  'slip-return-unknown': typed(
    'A return of slips that there is not',
    "daybook slips withdraw T4/2026 --reason 'Never sent'",
    { books: 'new' },
  ),
  'slip-return-later': typed(
    'Withdrawing a return that another one followed',
    "daybook slips withdraw T4/2026 --reason 'Never sent'",
    { books: 'new', typed: [account, sam, filed, pat, filed] },
  ),
  'slips-no-file': typed('A file of RL-1 slips', 'daybook slips xml RL-1 2026', { books: 'new' }),
  'slip-trustee-missing': typed(
    'A file of T3 slips that names no trustee',
    "daybook slips xml T3 2026 --contact 'Pat Example' --phone 416-555-0100 --email pat@example.com",
    { books: 'new' },
  ),
  'slip-contact-missing': typed('A file without somebody to call', 'daybook slips xml T4 2026', {
    books: 'new',
  }),
} as const satisfies Cases
