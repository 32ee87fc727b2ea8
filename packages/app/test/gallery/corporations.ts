import { scheduleEight } from '@daybook/canada/t2/schedule-8.ts'
import { refused } from '@daybook/core/kit/result.ts'
import { movedRefusals } from '@daybook/core/owners/hand-off.ts'
import { type Cases, decided, typed } from './case.ts'

const holder = 'daybook shareholder add "Camille Sample" --shares A=100 --since 2020-07-01 --account 2480'
const payable =
  'daybook account open 2420 --name "Dividends payable" --type liability --gifi 2962 --role dividends.payable'
const declared = 'daybook dividend declare A --amount 500.00 --date 2026-03-31'
const returned = 'date,account,debit,credit,memo\n2026-12-31,6110,100.00,,Accounting\n,2100,,100.00,\n'

/** A corporation's return, its shareholders, dividends, and what goes to its accountant. */
export const corporationCases = {
  't2-not-corporation': typed('A T2 of a sole proprietor', 'daybook t2 show 2026 --book stand.daybook', {
    books: 'none',
    typed: ['daybook book create stand.daybook --name Stand --form proprietor --province ON'],
  }),
  't2-unmapped': typed('An amount without a GIFI code', 'daybook t2 show 2026', {
    typed: ['daybook entry post --date 2026-05-01 --memo Opening --debit 1010=50.00 --credit 3990=50.00'],
  }),
  't2-code-unfit': typed('An expense under the code of cash', 'daybook t2 show 2026', {
    typed: ['daybook account change 6235 --gifi 1001'],
  }),
  't2-code-unsure': typed('A gain under a code whose sign is open', 'daybook t2 show 2026', {
    typed: [
      'daybook account change 4290 --gifi 9980',
      'daybook entry post --date 2026-05-01 --memo Gain --debit 1010=50.00 --credit 4290=50.00',
    ],
  }),
  't2-line-unknown': typed(
    'An amount for a line that Schedule 1 has not',
    'daybook t2 prepare --year 2026 --line 999=10.00',
    { books: 'new' },
  ),
  't2-cca-unfit': decided('A class that claims more than it holds', () =>
    scheduleEight(
      [
        {
          class: '8',
          opening: 100_000n,
          additions: 0n,
          adjustments: 0n,
          proceeds: 0n,
          claimed: 150_000n,
          recapture: 0n,
          terminalLoss: 0n,
        },
      ],
      { report: 't2', span: { from: '2026-01-01', through: '2026-12-31' }, asOfSeq: 1, options: {} },
    ),
  ),
  't2-checklist-line': typed(
    'An answer to a question that is not there',
    'daybook t2 prepare --year 2026 --answer 102=yes',
    { books: 'new' },
  ),
  't2-checklist-answer': typed(
    'An answer that is neither yes nor no',
    'daybook t2 prepare --year 2026 --answer 101=maybe',
    { books: 'new' },
  ),
  't2-checklist-unasked': typed(
    'A reservation without a report',
    'daybook t2 prepare --year 2026 --answer 099=yes',
    { books: 'new' },
  ),
  'gifi-file-malformed': typed('A GIFI file with cents', 'daybook t2 check 2026 --file given.csv', {
    files: { 'given.csv': 'Code,Amount\n1002,15627.50\n' },
  }),
  'shareholder-unknown': typed('A shareholder that there is not', 'daybook shareholder loan 7', {
    books: 'new',
    typed: [holder],
  }),
  'shareholder-exists': typed('A number that is taken', 'daybook shareholder add "Robin Sample" --number 1', {
    books: 'new',
    typed: [holder],
  }),
  'shareholder-account-unfit': typed(
    'An expense as the account of a shareholder',
    'daybook shareholder add "Robin Sample" --account 6110',
    { books: 'new' },
  ),
  'shareholder-account-taken': typed(
    'The account of another shareholder',
    'daybook shareholder add "Robin Sample" --account 2480',
    { books: 'new', typed: [holder] },
  ),
  'shareholder-account-missing': typed(
    'A dividend credited to somebody without an account',
    'daybook dividend pay 1 --date 2026-04-01 --to-loan',
    {
      typed: ['daybook shareholder add "Robin Sample" --shares A=100 --since 2020-07-01', payable, declared],
    },
  ),
  'shareholder-shares-unfit': typed(
    'A class that is common and preferred',
    'daybook shareholder add "Robin Sample" --shares A=10 --preferred',
    { books: 'new', typed: [holder] },
  ),
  'shareholder-in-use': typed('Removing somebody who has a dividend', 'daybook shareholder remove 1', {
    typed: [holder, payable, declared],
  }),
  'dividend-unknown': typed('A dividend that there is not', 'daybook dividend show 3', { books: 'new' }),
  'dividend-dates': typed(
    'A dividend payable before it is declared',
    'daybook dividend declare A --amount 500.00 --date 2026-03-31 --payable 2026-03-01',
    { typed: [holder, payable] },
  ),
  'dividend-amount': typed('A dividend without an amount', 'daybook dividend declare A --date 2026-03-31', {
    typed: [holder, payable],
  }),
  'dividend-no-shares': typed(
    'A dividend on shares that nobody holds',
    'daybook dividend declare B --amount 500.00 --date 2026-03-31',
    { typed: [holder, payable] },
  ),
  'dividend-account-owned': typed(
    'What others get, credited to the account of one shareholder',
    'daybook dividend declare A --amount 500.00 --date 2026-03-31 --account 2480',
    {
      typed: [
        'daybook shareholder add --name "Ash Sample" --shares A=60 --since 2026-01-01 --account 2480',
        'daybook shareholder add --name "Birch Sample" --shares A=40 --since 2026-01-01',
        payable,
      ],
    },
  ),
  'dividend-beyond-grip': typed(
    'An eligible dividend without a general rate income pool',
    'daybook dividend declare A --kind eligible --amount 500.00 --date 2026-03-31',
    { typed: [holder, payable] },
  ),
  'dividend-beyond-cda': typed(
    'A capital dividend beyond the capital dividend account',
    'daybook dividend declare A --kind capital --amount 500.00 --date 2026-03-31',
    {
      typed: [
        holder,
        payable,
        'daybook account open 3220 --name "Capital dividends" --type equity --role dividends.capital',
        'daybook dividend pool cda --date 2026-03-30 --amount 200.00',
      ],
    },
  ),
  'dividend-pool-nothing': typed(
    'Nothing recorded for a pool',
    'daybook dividend pool grip --date 2026-12-31',
    { books: 'new' },
  ),
  'dividend-paid': typed('Paying a dividend twice', 'daybook dividend pay 1 --date 2026-04-02', {
    typed: [holder, payable, declared, 'daybook dividend pay 1 --date 2026-04-01'],
  }),
  'dividend-early': typed(
    'Paying a dividend before it is declared',
    'daybook dividend pay 1 --date 2026-03-30',
    { typed: [holder, payable, declared] },
  ),
  'hand-off-unknown': typed(
    'Entries of the accountant without the seal',
    'daybook entry take-back adjustments.csv',
    { files: { 'adjustments.csv': returned } },
  ),
  'hand-off-foreign': typed(
    'Entries made from other books',
    'daybook entry take-back adjustments.csv --seal 1:00000000aaaaaaaa',
    { files: { 'adjustments.csv': returned } },
  ),
  'hand-off-moved': decided('An entry posted while the accountant had the papers', () =>
    refused(
      movedRefusals('2026-12-31', { seq: 812, hash: 'a5c77520' }, [
        { number: 'J443', date: '2026-11-30', memo: 'Rent', total: '2000.00' },
      ]),
    ),
  ),
  'hand-off-outside': typed(
    'An entry of the accountant on another day',
    'daybook entry take-back adjustments.csv --seal 1:00000000aaaaaaaa',
    { files: { 'adjustments.csv': returned.replace('2026-12-31', '2026-11-30') } },
  ),
} as const satisfies Cases
