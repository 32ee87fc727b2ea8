import type { RefusalCode } from '@daybook/core/kit/refusals.ts'
import { type Case, typed } from './case.ts'

const birch = "daybook customer add 'Birch Sample Inc.' --province ON --terms 30"
const hydro = "daybook supplier add 'Harbour Hydro' --province ON --terms 21"
const invoice = "daybook invoice issue 'Birch Sample Inc.' --line Tune-up=1000.00 --date 2026-04-02"
const receipt = "daybook receipt take 'Birch Sample Inc.' 1130.00 --date 2026-04-10"
const bill = "daybook bill enter 'Harbour Hydro' H-101 --line 6235:Power=100.00 --date 2026-04-02"
const credit = "daybook invoice credit --customer 'Birch Sample Inc.' --line Goodwill=50.00 --date 2026-04-03"
const held = 'daybook account open ar.holdback'
const heldInvoice = `${invoice} --holdback 10`
const estimate = "daybook estimate issue 'Birch Sample Inc.' --line Repaint=480.00 --date 2026-04-01"
const dollars = 'daybook account open 1015 --name US --type asset --subtype bank --currency USD'

/** Customers, suppliers and documents that cannot be. */
export const tradeCases = {
  'party-unknown': typed(
    'An invoice for somebody whom the books do not know',
    "daybook invoice issue 'Mr. Oak Sample' --line Tune-up=45.00",
    { typed: [birch] },
  ),
  'party-exists': typed('A customer who is there already', birch, { typed: [birch] }),
  'party-number-taken': typed(
    'A second customer under one number',
    "daybook customer add 'Cedar Sample' --number C-7",
    { typed: [`${birch} --number C-7`] },
  ),
  'party-kind': typed(
    'A bill of somebody who is a customer only',
    "daybook bill enter 'Birch Sample Inc.' 7 --line Paper=10.00",
    { typed: [birch] },
  ),
  'party-closed': typed('An invoice for a closed customer', invoice, {
    typed: [birch, "daybook customer change 'Birch Sample Inc.' --close 2026-04-01"],
  }),
  'party-open': typed(
    'Closing a customer who still owes',
    "daybook customer change 'Birch Sample Inc.' --close 2026-05-01",
    { typed: [birch, invoice] },
  ),
  'business-number-malformed': typed('Half of a business number', `${birch} --gst 12345`),
  'business-number-check': typed(
    'A business number with a slip of the pen',
    `${birch} --gst 123456789RT0001`,
  ),
  'qst-number-malformed': typed('A QST number without its end', `${birch} --qst 12345TQ`),
  'expected-range': typed('Bills expected between more and less', `${hydro} --expects monthly:140.00-80.00`),
  'document-empty': typed('An invoice without lines', "daybook invoice issue 'Birch Sample Inc.'", {
    typed: [birch],
  }),
  'document-too-long': typed(
    'An invoice with more lines than an entry holds',
    `daybook invoice issue 'Birch Sample Inc.' --lines '${JSON.stringify(
      Array.from({ length: 301 }, () => ({ amount: '1.00' })),
    )}'`,
    { typed: [birch] },
  ),
  'document-total': typed(
    'An invoice of less than nothing',
    "daybook invoice issue 'Birch Sample Inc.' --line Back=-45.00 --date 2026-04-02",
    { typed: [birch] },
  ),
  'document-unknown': typed('An invoice that is not there', 'daybook invoice show 9999'),
  'document-voided': typed('Voiding an invoice twice', 'daybook invoice void 1001 --reason twice', {
    typed: [birch, invoice, 'daybook invoice void 1001 --reason wrong'],
  }),
  'document-settled': typed('Voiding an invoice that was paid', 'daybook invoice void 1001 --reason wrong', {
    typed: [birch, invoice, receipt],
  }),
  'line-amount-missing': typed(
    'A line that says no amount',
    'daybook invoice issue \'Birch Sample Inc.\' --lines \'[{"text": "Tune-up"}]\'',
    { typed: [birch] },
  ),
  'number-taken': typed('A number that is used already', `${invoice} --number 1001`, {
    typed: [birch, invoice],
  }),
  'due-before-date': typed('An invoice that is due before its day', `${invoice} --due 2026-04-01`, {
    typed: [birch],
  }),
  'bill-entered-already': typed('A bill that is in the books already', bill, { typed: [hydro, bill] }),
  'settlement-amount': typed('A receipt of nothing', "daybook receipt take 'Birch Sample Inc.' 0.00", {
    typed: [birch],
  }),
  'settlement-account-unfit': typed(
    'A receipt that would go to revenue',
    "daybook receipt take 'Birch Sample Inc.' 5.00 --account 4000",
    { typed: [birch] },
  ),
  'item-unknown': typed(
    'A receipt for an invoice of somebody else',
    "daybook receipt take 'Birch Sample Inc.' 5.00 --invoice 1777",
    { typed: [birch] },
  ),
  'item-settled': typed(
    'A receipt for an invoice that is paid',
    "daybook receipt take 'Birch Sample Inc.' 5.00 --invoice 1001",
    { typed: [birch, invoice, receipt] },
  ),
  'payment-over-open': typed(
    'A payment of more than the bills',
    "daybook payment make 'Harbour Hydro' 500.00 --date 2026-04-10",
    { typed: [hydro, bill] },
  ),
  'refund-over-credit': typed(
    'A refund where there is only a deposit',
    "daybook credit refund 'Birch Sample Inc.' 50.00 --account 1010",
    {
      typed: [birch, "daybook customer deposit 'Birch Sample Inc.' 113.00 --account 1010 --date 2026-04-01"],
    },
  ),
  'shares-over-amount': typed(
    'Shares that come to more than the receipt',
    "daybook receipt take 'Birch Sample Inc.' 5.00 --invoice 1001=10.00",
    { typed: [birch, invoice] },
  ),
  'apply-nothing': typed(
    'A credit applied where nothing is owed',
    "daybook credit apply 'Birch Sample Inc.' credit/1001",
    { typed: [birch, credit] },
  ),
  'offset-nothing': typed('Nothing that cancels', "daybook credit offset 'Birch Sample Inc.'", {
    typed: [birch, credit],
  }),
  'write-off-foreign': typed(
    'Writing off an invoice in another currency',
    'daybook invoice write-off 1001 --reason bankrupt --date 2026-04-30',
    { typed: [birch, `${invoice} --currency USD --rate 1.35`] },
  ),
  'deposit-foreign': typed(
    'A deposit in another currency',
    "daybook customer deposit 'Maison Exemple' 100.00 --date 2026-04-02",
    { typed: [dollars, "daybook customer add 'Maison Exemple' --currency USD"] },
  ),
  'credit-limit': typed('An invoice beyond what its customer may owe', invoice, {
    typed: [`${birch} --limit 500.00`],
  }),
  'estimate-over': typed('More than is left of an estimate', 'daybook estimate invoice 1001 --percent 80', {
    typed: [birch, estimate, 'daybook estimate invoice 1001 --percent 30 --date 2026-04-05'],
  }),
  'estimate-taken': typed('An estimate made into an invoice twice', 'daybook estimate invoice 1001', {
    typed: [birch, estimate, 'daybook estimate invoice 1001 --date 2026-04-05'],
  }),
  'estimate-share': typed(
    'A share and an amount of an estimate at once',
    'daybook estimate invoice 1001 --percent 30 --amount 100.00',
    { typed: [birch, estimate] },
  ),
  'holdback-tax': typed(
    'A holdback of what bears a provincial sales tax',
    "daybook invoice issue 'Prairie Sample' --line Work=100.00@GST+PST-SK --holdback 10 --date 2026-04-02",
    {
      typed: ['daybook account open ar.holdback', "daybook customer add 'Prairie Sample' --province SK"],
    },
  ),
  'holdback-foreign': typed(
    'A holdback in another currency',
    `${invoice} --holdback 10 --currency USD --rate 1.35`,
    { typed: [birch] },
  ),
  'holdback-none': typed(
    'A release where nothing is held back',
    "daybook holdback release 'Birch Sample Inc.'",
    { typed: [birch] },
  ),
  'holdback-released': typed(
    'A credit of an invoice whose holdback was released',
    'daybook invoice credit --invoice 1001 --date 2026-04-12',
    { typed: [birch, held, heldInvoice, "daybook holdback release 'Birch Sample Inc.' --date 2026-04-10"] },
  ),
  'holdback-whole': typed(
    'A part of a holdback whose tax is partly a cost',
    "daybook holdback release 'Harbour Hydro' H-101=5.00 --number H-102",
    {
      typed: [
        hydro,
        'daybook account open ap.holdback',
        "daybook bill enter 'Harbour Hydro' H-101 --line 6210:Lunch=100.00 --holdback 10 --date 2026-04-02",
      ],
    },
  ),
} as const satisfies Partial<Record<RefusalCode, Case>>
