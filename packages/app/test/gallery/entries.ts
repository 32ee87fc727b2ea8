import type { RefusalCode } from '@daybook/core/kit/refusals.ts'
import { entryFromDraft } from '@daybook/core/ledger/new-entry.ts'
import { type Case, decided, typed } from './case.ts'

const post = 'daybook entry post --date 2026-04-09'

/** Amounts and days that cannot be read, and entries that cannot be posted. */
export const entryCases = {
  'amount-malformed': typed(
    'An amount with the letter O',
    `${post} --debit 6235=1OO.00 --credit 1010=100.00`,
  ),
  'amount-too-fine': typed('An amount with three decimals', `${post} --debit 6235=0.105 --credit 1010=0.105`),
  'amount-too-large': typed(
    'A million million dollars',
    `${post} --debit 6235=1000000000000.00 --credit 1010=1000000000000.00`,
  ),
  'amount-ambiguous': typed(
    'An opening balance that reads two ways',
    'daybook opening take old.csv --start 2026-01-01',
    {
      books: 'new',
      files: { 'old.csv': 'code,name,debit,credit\n1010,Chequing,"1,234",\n3000,Shares,,"1,234"\n' },
    },
  ),
  'date-malformed': typed(
    'The thirtieth of February',
    'daybook entry post --date 2026-02-30 --debit 6235=5 --credit 1010=5',
  ),
  'recode-nothing': typed('Recoding an account without entries', 'daybook entry recode 6110 6120'),
  'recode-too-many': typed(
    'Recoding more entries than were meant',
    'daybook entry recode 1010 1000 --most 1',
  ),
  'entry-too-short': typed('Only one side', `${post} --debit 6235=100.00`),
  'entry-too-long': typed('A thousand and one postings', 'daybook entry post --input long.json', {
    files: {
      'long.json': JSON.stringify({
        date: '2026-04-09',
        lines: Array.from({ length: 1001 }, () => ({ account: '6235', debit: '1.00' })),
      }),
    },
  }),
  'posting-zero': typed('A line of zero', `${post} --debit 6235=100.00 --debit 2310=0 --credit 1010=100.00`),
  'entry-unbalanced': typed('The tax was left out', `${post} --debit 6235=100.00 --credit 1010=113.00`),
  'entry-unknown': typed('An entry that is not there', 'daybook entry reverse J99'),
  'entry-reversed': typed('Reversing an entry twice', 'daybook entry reverse J3', {
    typed: ['daybook entry reverse J3 --date 2026-04-09'],
  }),
  'entry-replaced': typed('Reversing an entry that was corrected', 'daybook entry reverse J3', {
    typed: ['daybook entry correct J3 --recode 6235=6230'],
  }),
  'entry-locked': typed(
    'Correcting an entry of a locked quarter',
    'daybook entry correct J3 --recode 6235=6230',
    {
      typed: ["daybook period lock 2026-03-31 --reason 'GST/HST return filed'"],
    },
  ),
  'entry-closing': typed('Reversing the entry that closed the year', 'daybook entry reverse J5', {
    typed: ['export DAYBOOK_TODAY=2027-01-15', 'daybook year close 2026'],
  }),
  'entry-in-correction': typed('Reversing one half of a correction', 'daybook entry reverse J5', {
    typed: ['daybook entry correct J3 --recode 6235=6230'],
  }),
  'reversal-fixed': typed(
    'Other amounts in a reversal',
    'daybook entry correct J5 --debit 1010=100.00 --credit 6235=100.00',
    {
      typed: ['daybook entry reverse J3 --date 2026-04-09'],
    },
  ),
  'entry-approved': typed('Approving an entry twice', 'daybook entry approve J3', {
    typed: ['daybook entry approve J3'],
  }),
  'adjusting-not-year-end': typed(
    'An adjusting entry in the middle of the year',
    `${post} --adjusting --debit 6020=500.00 --credit 1525=500.00`,
  ),
  'draft-incomplete': decided('A draft without an account on its other side', () =>
    entryFromDraft('9f2c', {
      date: '2026-04-09',
      memo: 'Rent',
      lines: [{ account: '6260', amount: 200_000n }, { amount: -200_000n }],
    }),
  ),
  'draft-unknown': typed('A draft that is not there', 'daybook entry post --draft rent'),
  'batch-totals': typed(
    'A batch with a debit total that is not the one added up on paper',
    'daybook entry batch march.csv --expect-count 1 --expect-debit 150.00',
    {
      files: {
        'march.csv':
          'entry,date,account,debit,credit\n1,2026-03-30,6235,105.00,\n1,2026-03-30,1010,,105.00\n',
      },
    },
  ),
  'file-column-missing': typed(
    'A batch without a column of accounts',
    'daybook entry batch march.csv --expect-count 1 --expect-debit 105.00',
    { files: { 'march.csv': 'entry,date,debit,credit\n1,2026-03-30,105.00,\n' } },
  ),
  'file-unreadable': typed(
    'A batch with a quotation mark that is not closed',
    'daybook entry batch march.csv --expect-count 1 --expect-debit 105.00',
    {
      files: {
        'march.csv':
          'entry,date,account,debit,credit\n1,2026-03-30,"6235,105.00,\n1,2026-03-30,1010,,105.00\n',
      },
    },
  ),
  'nothing-to-change': typed('A correction that changes nothing', 'daybook entry correct J3 --memo Paper'),
  'personal-number-in-text': typed(
    'A social insurance number in a memo',
    `${post} --memo 'Advance, SIN 046 454 286' --debit 1130=100.00 --credit 1010=100.00`,
  ),
  'key-reused': typed(
    'The key of another entry',
    `${post} --key rent-april --debit 6260=2000.00 --credit 1010=2000.00`,
    {
      typed: [
        'daybook entry post --date 2026-04-02 --key rent-april --debit 6260=1900.00 --credit 1010=1900.00',
      ],
    },
  ),
} as const satisfies Partial<Record<RefusalCode, Case>>
