import type { RefusalCode } from '@daybook/core/kit/refusals.ts'
import { type Case, decided, typed } from './case.ts'
import { paymentFiles } from './payment-files.ts'

const setup = 'daybook bank setup 1010 --numbers 12345-003-1234567 --next-cheque 101'
const files = `${setup} --originator 0123456789 --data-centre 00320`
const hydro = "daybook cheque write 'Harbour Hydro' 311.90 --to 6230 --date 2026-04-02"
const bankItem =
  "daybook vault set hydro-bank --kind bank-account --label 'Harbour Hydro' --value 12345-003-7654321"
const send = 'daybook eft prepare hydro-bank=311.90 --to 6230'
const withCheque = { typed: [setup, hydro] }
const withFiles = { typed: [files, bankItem] }

/** Cheques and files for the bank that cannot be. */
export const paymentCases = {
  'payment-account-unfit': typed('A cheque on an expense account', `${hydro} --account 6230`, {
    typed: [setup],
  }),
  'payment-amount': typed('A cheque of nothing', hydro.replace('311.90', '0.00'), { typed: [setup] }),
  'payment-parts-differ': typed(
    'A cheque whose accounts do not add up to it',
    hydro.replace('--to 6230', '--to 6230=100.00 --to 6235=100.00'),
    { typed: [setup] },
  ),
  'payment-payee-missing': typed('A payment to an account that has no name', send, {
    typed: [files, bankItem.replace(" --label 'Harbour Hydro'", '')],
  }),
  'payment-none': typed('Printing when every cheque was printed', 'daybook cheque print', {
    typed: [setup, hydro, 'daybook cheque print --file first.pdf'],
  }),
  'payment-taken': decided('A pay run that was paid already', paymentFiles.paidTwice),
  'cheque-number-unused': typed('A number that was declared unused', `${hydro} --number 150`, {
    ...withCheque,
    typed: [...withCheque.typed, "daybook cheque unused 140 160 --reason 'old stock destroyed'"],
  }),
  'cheque-run-malformed': typed(
    'Unused cheques from the last to the first',
    "daybook cheque unused 160 140 --reason 'old stock destroyed'",
    withCheque,
  ),
  'cheque-number-used': typed('A number that a cheque has already', `${hydro} --number 101`, withCheque),
  'payment-by-cheque': typed('A confirmation number of a cheque', 'daybook payment confirm J6 7741', {
    typed: [
      setup,
      "daybook supplier add 'Harbour Hydro' --province ON --account 6235",
      "daybook bill enter 'Harbour Hydro' H-1 --line Power=100.00@none --date 2026-03-10",
      "daybook payment make 'Harbour Hydro' 100.00 --by cheque --date 2026-03-12",
    ],
  }),
  'cheque-number-missing': typed('A first cheque before its number is known', hydro),
  'cheque-unknown': typed(
    'A cheque that was never written',
    'daybook cheque void 205 --reason lost',
    withCheque,
  ),
  'cheque-shared': typed(
    'A number that two payments bear',
    "daybook cheque stop 101 --on 2026-04-05 --reason 'lost in the mail'",
    {
      typed: [
        setup,
        hydro,
        "daybook entry post --date 2026-04-03 --memo Rent --debit 6235=50.00 --credit 1010=50.00 --ref 'cheque 101'",
      ],
    },
  ),
  'cheque-void-already': typed('A cheque that is void already', 'daybook cheque void 101 --reason spoiled', {
    typed: [setup, hydro, 'daybook cheque void 101 --reason spoiled'],
  }),
  'cheque-printed-already': typed('A cheque that was printed already', 'daybook cheque print 101', {
    typed: [setup, hydro, 'daybook cheque print 101 --file first.pdf'],
  }),
  'cheque-words-long': typed('A name that no cheque can hold', 'daybook cheque print 101', {
    typed: [
      setup,
      hydro.replace(
        'Harbour Hydro',
        'The Harbour Hydro and Water Commission of the Sample Municipality and its Neighbours',
      ),
    ],
  }),
  'cheque-name-unprintable': typed('A name with letters that our fonts lack', 'daybook cheque print 101', {
    typed: [setup, hydro.replace('Harbour Hydro', '東京商会')],
  }),
  'bank-setup-missing': typed('A file before the bank gave its numbers', send, { typed: [setup, bankItem] }),
  'bank-institution-unfit': typed(
    'An institution of two digits',
    'daybook bank setup 1010 --numbers 12345-03-1234567',
  ),
  'bank-institution-unknown': typed(
    'An institution that nobody has heard of',
    'daybook bank setup 1010 --numbers 12345-998-1234567',
  ),
  'bank-transit-unfit': typed(
    'A transit of four digits',
    'daybook bank setup 1010 --numbers 1234-003-1234567',
  ),
  'bank-account-unfit': typed(
    'An account of thirteen digits',
    'daybook bank setup 1010 --numbers 12345-003-1234567890123',
  ),
  'bank-details-missing': typed('A deposit to somebody whose account is not in the vault', send, {
    typed: [files, bankItem.replace('12345-003-7654321', 'later')],
  }),
  'eft-empty': decided('A file without a payment', paymentFiles.empty),
  'eft-field-unfit': typed(
    'A data centre of three digits',
    'daybook bank setup 1010 --originator 0123456789 --data-centre 320',
  ),
  'eft-amount-unfit': typed(
    'A payment of more digits than a file has room for',
    send.replace('311.90', '123456789.00'),
    withFiles,
  ),
  'eft-name-missing': typed('A name that no file can hold', send, {
    typed: [files, bankItem.replace('Harbour Hydro', '東京商会')],
  }),
  'eft-date-unfit': typed('A payment a year ahead', `${send} --date 2199-01-31`, withFiles),
  'eft-reference-twice': decided('Two payments under one reference', paymentFiles.twice),
  'eft-unknown': typed('A file that was never made', 'daybook eft save J4', withFiles),
} as const satisfies Partial<Record<RefusalCode, Case>>
