import type { RefusalCode } from '@daybook/core/kit/refusals.ts'
import { ofx, ofxAccount, ofxLine } from './bank-files.ts'
import { type Case, typed } from './case.ts'

/** The chequing account on March 31: J1 20,000.00 less J3 113.00. */
const reconciled = [
  'daybook account reconcile 1010 --on 2026-03-31 --closing 19887.00',
  'daybook seal tick 1010 J1 J3',
] as const

const sealed = [...reconciled, 'daybook seal close 1010'] as const

const march = ofx(ofxAccount('001', ofxLine('20260330', '-113.00', 'T1', 'PAPER CO')))
const files = { 'march.ofx': march }
const imported = 'daybook statement import march.ofx --account 1010'
const line = '1010|2026-03-30|-113.00|PAPERCO#1'

/** Reconciliations, their seals, and cheques and payments that went wrong. */
export const reconcilingCases = {
  'not-reconciled': typed('Sealing with a cheque that is not ticked', 'daybook seal close 1010', {
    typed: ['daybook account reconcile 1010 --on 2026-03-31 --closing 19887.00', 'daybook seal tick 1010 J1'],
  }),
  'reconcile-none': typed('Ticking before a reconciliation is begun', 'daybook seal tick 1010 J1'),
  'reconcile-balance-missing': typed(
    'Beginning a reconciliation without a balance',
    'daybook account reconcile 1010',
  ),
  'reconcile-sealed': typed(
    'Reconciling a day that a seal covers',
    'daybook account reconcile 1010 --on 2026-03-15 --closing 20000.00',
    { typed: sealed },
  ),
  'account-not-reconcilable': typed(
    'Reconciling an expense',
    'daybook account reconcile 6260 --on 2026-03-31 --closing 0.00',
  ),
  'statement-no-closing': typed(
    'Reconciling against a statement without a balance',
    'daybook account reconcile 1010 --statement S127',
    { files: { 'march.ofx': march.replace(/<LEDGERBAL>.*?<\/LEDGERBAL>/s, '') }, typed: [imported] },
  ),
  'posting-not-open': typed('Ticking an entry of a later day', 'daybook seal tick 1010 J4', {
    typed: reconciled,
  }),
  'seal-broken': typed(
    'Posting into days that are reconciled',
    'daybook entry post --date 2026-03-20 --memo Parking --debit 6235=12.00 --credit 1010=12.00',
    { typed: sealed },
  ),
  'seal-holds-entry': typed(
    'Reversing what the bank has shown',
    'daybook entry reverse J5 --date 2026-04-05',
    {
      files,
      typed: [
        imported,
        `daybook line code 1010 '${line}' --to 6235`,
        'daybook account reconcile 1010 --on 2026-03-31 --closing 19774.00',
        'daybook seal tick 1010 J1 J3',
        'daybook seal close 1010',
      ],
    },
  ),
  'seal-holds-line': typed(
    'Leaving a bank line out that a report has told of',
    `daybook line exclude 1010 '${line}' --reason 'not ours'`,
    { files, typed: [imported, ...sealed] },
  ),
  'seal-holds-statement': typed(
    'Taking an import back that a reconciliation rests on',
    'daybook act undo 127',
    {
      files,
      typed: [imported, ...sealed],
    },
  ),
  'seal-unknown': typed('A seal that is not there', 'daybook seal show R7'),
  'seal-later': typed(
    'Reopening a reconciliation that a later one rests on',
    "daybook seal reopen R127 --reason 'cheque missed'",
    {
      typed: [
        ...sealed,
        'daybook account reconcile 1010 --on 2026-04-05 --closing 19887.00',
        'daybook seal close 1010',
      ],
    },
  ),
  'seal-own-signature': typed('Signing one’s own reconciliation', 'daybook seal sign R127', {
    typed: sealed,
  }),
  'seal-signed': typed('Signing what is signed', 'DAYBOOK_ACTOR=ivy daybook seal sign R127', {
    typed: [...sealed, 'DAYBOOK_ACTOR=moss daybook seal sign R127'],
  }),
  'line-other-amount': typed(
    'A return with the bank line of something else',
    `daybook receipt nsf J1 --on 2026-04-05 --line '${line}'`,
    { files, typed: [imported] },
  ),
  'cheque-not-outstanding': typed(
    'Stopping what was never paid from the bank',
    "daybook cheque stop J2 --on 2026-04-05 --reason 'lost in the mail'",
  ),
  'cheque-stopped': typed(
    'Stopping a cheque twice',
    "daybook cheque stop J3 --on 2026-04-05 --reason 'lost in the mail'",
    { typed: ["daybook cheque stop J3 --on 2026-04-03 --reason 'not arrived'"] },
  ),
  'receipt-not-returnable': typed(
    'Taking a payment back that brought no money in',
    'daybook receipt nsf J3 --on 2026-04-05',
  ),
} as const satisfies Partial<Record<RefusalCode, Case>>
