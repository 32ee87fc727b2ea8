import type { RefusalCode } from '@daybook/core/kit/refusals.ts'
import { ofx, ofxAccount, ofxLine } from './bank-files.ts'
import { type Case, typed } from './case.ts'

const cheque =
  "daybook entry post --date 2026-04-02 --memo 'Tune-up' --payee 'Ms. Alder Sample' --ref 881 --debit 1040=113.00 --credit 4000=100.00 --credit 2300=13.00"
const sale =
  'daybook entry post --date 2026-04-03 --memo Tubes --debit 1040=22.58 --credit 4000=19.98 --credit 2300=2.60'
const truck =
  'daybook loan open Truck --account 2480 --amount 30000.00 --rate 6.5 --months 60 --first 2026-02-15 --bank 1010'
const charge = "daybook card charge 2050 --to 6090 --amount 70.27 --foreign 'USD 50.00'"

const cardFile = ofx(ofxAccount('4500', ofxLine('20260309', '-70.27', 'C1', 'CLOUD SAMPLE INC')))

/** Deposits, loans, card charges and counts of cash that cannot be. */
export const cashCases = {
  'deposit-account-unfit': typed(
    'A deposit into an account that is no bank account',
    'daybook deposit make --account 2050 --all',
    { typed: [cheque] },
  ),
  'deposit-receipt-taken': typed(
    'A receipt that is in a deposit already',
    'daybook deposit make --account 1010 --receipts J5',
    { typed: [cheque, 'daybook deposit make --account 1010 --all'] },
  ),
  'deposit-not-waiting': typed(
    'An entry that has nothing to deposit',
    'daybook deposit make --account 1010 --receipts J4',
    { typed: [cheque] },
  ),
  'deposit-too-early': typed(
    'A receipt of a later day than the deposit',
    'daybook deposit make --account 1010 --receipts J5 --date 2026-04-01',
    { typed: [cheque] },
  ),
  'deposit-empty': typed('A deposit of nothing', 'daybook deposit make --account 1010 --all'),
  'deposit-cash-differs': typed(
    'Cash that is not what the receipts say',
    'daybook deposit make --account 1010 --all --cash 20=1 --cash 2=1 --cash 0.25=2 --cash 0.10=2',
    { typed: [cheque, sale] },
  ),
  'deposit-unknown': typed('A deposit that is not there', 'daybook deposit slip J4'),
  'cash-piece-unknown': typed('A coin that nobody pays with', 'daybook cash count 1000 --coin 0.01=7'),
  'cash-account-unfit': typed(
    'Cash counted on an account that holds none',
    'daybook cash count 6090 --note 20=1',
  ),
  'cash-float': typed('A petty cash fund below zero', 'daybook cash top-up 1000 --from 1010 --float -50.00'),
  'cash-differs': typed(
    'Cash and vouchers that do not add up to the fund',
    'daybook cash top-up 1000 --from 1010 --float 200.00 --cash 61.20 --voucher 6230=120.00',
    { typed: ['daybook cash top-up 1000 --from 1010 --float 200.00'] },
  ),
  'cash-topped-up': typed(
    'A fund that is full already',
    'daybook cash top-up 1000 --from 1010 --float 200.00',
    { typed: ['daybook cash top-up 1000 --from 1010 --float 200.00'] },
  ),
  'cash-count-unknown': typed('A count that was not kept', 'daybook cash sheet 1000 --on 2026-03-31'),
  'card-amount-missing': typed('A card charge without an amount', 'daybook card charge 2050 --to 6090'),
  'card-amounts-differ': typed(
    'A rate that does not lead to what the card was charged',
    `${charge} --rate 1.45 --fee 1.71`,
  ),
  'card-account-unfit': typed(
    'A card charge on a bank account',
    'daybook card charge 1010 --to 6090 --amount 5.00',
  ),
  'card-line-other': typed(
    'An amount that the bank line does not have',
    "daybook card charge 2050 --to 6090 --amount 60.00 --line '2050|2026-03-09|-70.27|CLOUDSAMPLEINC#1'",
    {
      files: { 'card.ofx': cardFile },
      typed: ['daybook statement import card.ofx --account 2050'],
    },
  ),
  'loan-unknown': typed('A loan that is not there', 'daybook loan pay Van', { typed: [truck] }),
  'loan-exists': typed('A second loan of one name', truck, { typed: [truck] }),
  'loan-account-unfit': typed('A loan that would be owed in an asset', truck.replace('2480', '1210')),
  'loan-rate-unfit': typed('A rate that no loan has', truck.replace('6.5', '650')),
  'loan-amount': typed('A loan of nothing', truck.replace('30000.00', '0.00')),
  'loan-payment-missing': typed('A loan without a payment', truck.replace('--months 60 ', '')),
  'loan-days': typed('Interest from the day of the first payment', `${truck} --advanced 2026-02-15`),
  'loan-payment-too-small': typed(
    'A payment that does not cover the interest',
    truck.replace('--months 60', '--payment 100.00'),
  ),
  'loan-closed': typed('A payment of a loan that is closed', 'daybook loan pay Truck', {
    typed: [truck, 'daybook loan close Truck --on 2026-02-01 --pay-from 1010'],
  }),
  'loan-paid-since': typed(
    'A rate that would change interest already paid',
    'daybook loan change Truck --from 2026-02-01 --rate 7',
    { typed: [truck, 'daybook loan pay Truck'] },
  ),
  'loan-nothing-changed': typed(
    'A change to what is so already',
    'daybook loan change Truck --from 2026-03-01 --rate 6.5 --months 60',
    {
      typed: [
        truck.replace('--months 60', '--payment 586.98'),
        'daybook loan change Truck --from 2026-03-01 --rate 6.5 --months 60',
      ],
    },
  ),
  'loan-paid-off': typed('A payment of a loan on which nothing is owed', 'daybook loan pay Truck', {
    typed: [truck, 'daybook loan pay Truck --extra --amount 30000.00 --date 2026-01-15'],
  }),
  'loan-overpaid': typed(
    'An extra payment of more than is owed',
    'daybook loan pay Truck --extra --amount 40000.00 --date 2026-01-20',
    { typed: [truck] },
  ),
  'loan-not-paid-off': typed(
    'Closing a loan on which something is owed',
    'daybook loan close Truck --on 2026-02-01',
    { typed: [truck] },
  ),
} as const satisfies Partial<Record<RefusalCode, Case>>
