import { type Cases, typed } from './case.ts'

const registered =
  'daybook registration set GST --number 123456782RT0001 --from 2026-01-01 --frequency quarterly'
const sale =
  'daybook entry post --date 2026-02-10 --memo Sale --debit 1010=1130 --credit 4000=1000 --credit 2300=130'
const filed = 'daybook return file GST --date 2026-04-20'
const next = 'daybook return file GST --date 2026-07-20'
const first = 'GST/2026-01-01..2026-03-31'

/** A statement that covers a month in which nothing happened. */
const withoutLines =
  'OFXHEADER:100\nDATA:OFXSGML\n\n<OFX><BANKMSGSRSV1><STMTTRNRS><STMTRS><CURDEF>CAD<BANKACCTFROM><BANKID>1<ACCTID>2<ACCTTYPE>CHECKING</BANKACCTFROM><BANKTRANLIST><DTSTART>20260101<DTEND>20260131</BANKTRANLIST></STMTRS></STMTTRNRS></BANKMSGSRSV1></OFX>'

/** Registrations for sales taxes, and returns. */
export const returnCases = {
  'registration-unknown': typed('A return without a registration', 'daybook return prepare GST', {
    books: 'new',
  }),
  'registration-number-wrong': typed(
    'An account number with a wrong digit',
    'daybook registration set GST --number 123456789RT0001 --from 2026-01-01',
    { books: 'new' },
  ),
  'registration-in-use': typed('Taking back a registration with returns', 'daybook registration remove GST', {
    books: 'new',
    typed: [registered, filed],
  }),
  'return-unknown': typed('A return that there is not', 'daybook return show GST/2020-01-01..2020-03-31', {
    books: 'new',
  }),
  'return-line-unknown': typed(
    'An amount for a line that is worked out',
    'daybook return prepare GST --inputs 103=10.00',
    { books: 'new', typed: [registered] },
  ),
  'return-not-over': typed(
    'A return before its period is over',
    'daybook return file GST --date 2026-03-31',
    {
      books: 'new',
      typed: [registered],
    },
  ),
  'return-filed': typed(
    'The same period a second time',
    'daybook return file GST --from 2026-01-01 --through 2026-03-31 --date 2026-04-21',
    { books: 'new', typed: [registered, filed] },
  ),
  'return-unplaced': typed(
    'An adjustment that no account was named for',
    'daybook return file QST --inputs 204=10.00 --date 2026-04-20 --book atelier.daybook',
    {
      books: 'none',
      typed: [
        'daybook book create atelier.daybook --name Atelier --form corporation --province QC --language en',
        'daybook registration set QST --number 1234567890TQ0001 --from 2026-01-01 --frequency quarterly --book atelier.daybook',
      ],
    },
  ),
  'return-refund-ordered': typed(
    'A cheque for a return that is refunded',
    'daybook return pay GST/2026-01-01..2026-03-31 --by cheque --date 2026-04-28',
    {
      books: 'new',
      typed: [
        registered,
        'daybook entry post --date 2026-02-10 --memo Paper --debit 6235=100 --debit 2310=13 --credit 1010=113',
        filed,
      ],
    },
  ),
  'tax-due-unknown': typed(
    'A run over a return that is not due',
    'daybook payment run --tax GST/2025-01-01..2025-12-31 --date 2026-04-28',
    { books: 'new', typed: [registered, sale, filed] },
  ),
  'run-taxes-file': typed(
    'A run by file over a return',
    `daybook payment run --by eft --tax ${first} --through 2026-04-30 --date 2026-04-28`,
    { books: 'new', typed: [registered, sale, filed] },
  ),
  'entry-of-return': typed('Reversing the entry of a return', 'daybook entry reverse J2', {
    books: 'new',
    typed: [registered, sale, filed],
  }),
  'return-not-last': typed(
    'Withdrawing a return under a later one',
    `daybook return withdraw ${first} --reason Mistake`,
    {
      books: 'new',
      typed: [registered, filed, next],
    },
  ),
  'confirmation-none': typed('Taking off a number that is not there', `daybook return confirm ${first}`, {
    books: 'new',
    typed: [registered, sale, filed],
  }),
  'payment-unknown': typed('The number of a payment that is none', 'daybook payment confirm J1 7741', {
    books: 'new',
    typed: [sale],
  }),
  'return-settled': typed('Withdrawing a paid return', `daybook return withdraw ${first} --reason Mistake`, {
    books: 'new',
    typed: [registered, sale, filed, `daybook return pay ${first} --date 2026-04-28`],
  }),
  'return-nothing-open': typed('Paying a return twice', `daybook return pay ${first} --date 2026-04-29`, {
    books: 'new',
    typed: [registered, sale, filed, `daybook return pay ${first} --date 2026-04-28`],
  }),
  'return-overpaid': typed(
    'Paying more than is owing',
    `daybook return pay ${first} --amount 200 --date 2026-04-28`,
    {
      books: 'new',
      typed: [registered, sale, filed],
    },
  ),
  'quick-method-unfit': typed('A quick method for a tax that has none', 'daybook return prepare PST-BC', {
    books: 'new',
    typed: [
      'daybook registration set PST-BC --number PST-1234-5678 --from 2026-01-01 --method quick-services',
    ],
  }),
  'return-on-other': typed(
    'QST by itself where it is filed with GST',
    'daybook return prepare QST --book one.daybook',
    {
      books: 'none',
      typed: [
        'daybook book create one.daybook --name Atelier --form proprietor --province QC --language en',
        'daybook registration set GST --number 123456782RT0001 --from 2026-01-01 --book one.daybook',
        'daybook registration set QST --number 1234567890TQ0001 --from 2026-01-01 --combined --book one.daybook',
      ],
    },
  ),
  'combined-methods-differ': typed(
    'One return of two taxes by two methods',
    'daybook return prepare GST --book atelier.daybook',
    {
      books: 'none',
      typed: [
        'daybook book create atelier.daybook --name Atelier --form proprietor --province QC --language en',
        'daybook registration set GST --number 123456782RT0001 --from 2026-01-01 --method quick-services --book atelier.daybook',
        'daybook registration set QST --number 1234567890TQ0001 --from 2026-01-01 --combined --book atelier.daybook',
      ],
    },
  ),
  'quick-rate-unsure': typed(
    'A special quick rate that the law splits in two',
    'daybook return prepare GST --book hall.daybook',
    {
      books: 'none',
      typed: [
        'daybook book create hall.daybook --name Hall --form nonprofit --province NB --language en',
        'daybook registration set GST --number 123456782RT0001 --from 2026-01-01 --method special-university --book hall.daybook',
      ],
    },
  ),
  'agency-statement-bare': typed(
    'The statement of an agency has no lines',
    'daybook agency compare RT empty.ofx',
    { files: { 'empty.ofx': withoutLines } },
  ),
} as const satisfies Cases
