import type { Employee } from '../daybook/payroll-facts.ts'
import { daysBefore, type Planted } from './planted-ledger.fixture.ts'
import { openItem, reviewEntry, reviewPosting, supplier, voucher } from './small-review.fixture.ts'

const maple = supplier('maple', 'Maple Paper Inc.')
const parties = new Map([['maple', maple]])
const end = '2026-12-31'
const payment = { ...reviewPosting('1010', 4, '2026-06-29', -11_300n), kind: 'payment' as const, ref: '101' }
const left: Employee = {
  id: 'e1',
  number: '7',
  language: 'en',
  hired: '2025-01-06',
  left: { date: '2026-03-31', code: 'E00' },
  terms: [],
  claims: [],
  standing: { born: '1990-01' },
  payBy: 'deposit',
}
const pay = { run: '9', employee: 'e1', net: 90_000n }
const odd = { ...reviewPosting('2300', 4, '2026-03-02', -1500n), total: 11_500n, most: '13 %' }
const claim = { name: 'Maple Paper', count: 1, tax: 1300n, entries: [reviewEntry(4, '2026-03-02')] }
const taken = {
  entry: reviewEntry(90, '2027-01-20', { memo: 'Reversal of J80: Sale', because: 'reversal' }),
  reverses: 80,
  isReplaced: false,
  wasAutomatic: false,
  originalDate: '2026-12-20',
  journal: 'sales',
}
const january = { span: { from: '2027-01-01', through: '2027-01-31' } }

/** The faults of trade, banks, taxes and payroll, by the check that finds them. */
export const plantedTrade: Readonly<Record<string, Planted>> = {
  'duplicate-bill': {
    fault: {
      parties,
      documents: [voucher('bill', 'H-101', '2026-03-01'), voucher('bill', 'h 0101', '2026-03-09')],
    },
    found: ['duplicate-bill/bill/H-101+bill/h 0101'],
    clean: {
      parties,
      documents: [
        voucher('bill', 'H-101', '2026-03-01'),
        voucher('bill', 'H-102', '2026-03-01'),
        voucher('bill', 'H-101', '2026-03-02', { id: 'bill/9', party: 'birch' }),
      ],
    },
  },
  'duplicate-party': {
    fault: {
      parties: new Map([
        ['maple', maple],
        ['maple-2', supplier('maple-2', 'MAPLE PAPER LTD.')],
      ]),
    },
    found: ['duplicate-party/maple+maple-2'],
    clean: {
      parties: new Map([
        ['maple', maple],
        ['maple-2', supplier('maple-2', 'Maple Paper', { kind: 'customer' })],
        ['old', supplier('old', 'Maple Paper', { closedOn: '2025-01-01' })],
      ]),
    },
  },
  'invoice-numbers': {
    fault: {
      documents: [voucher('invoice', '1041', '2026-03-01'), voucher('invoice', '1043', '2026-03-02')],
    },
    found: ['invoice-numbers/invoice:1042'],
    clean: {
      documents: [
        voucher('invoice', '1041', '2026-03-01'),
        voucher('invoice', '1042', '2026-03-01'),
        voucher('bill', '1050', '2026-03-02'),
      ],
    },
  },
  'control-lists': {
    fault: {
      controls: [
        {
          control: '1100',
          balance: 100n,
          list: 90n,
          byHand: 0n,
          items: 1,
          findings: [{ kind: 'over-settled', key: 'invoice/1', wanted: 90n, found: 100n }],
        },
      ],
    },
    found: ['control-lists/1100', 'control-lists/1100:items'],
    clean: { controls: [{ control: '1100', balance: 100n, list: 100n, byHand: 0n, items: 1, findings: [] }] },
  },
  'unreconciled-bank': {
    fault: { unreconciled: [{ account: '1010', sealedOn: '2026-09-30' }] },
    found: ['unreconciled-bank/1010'],
    clean: { unreconciled: [] },
  },
  'waiting-lines': {
    fault: {
      waitingLines: [
        {
          account: '1010',
          count: 1,
          amount: -500n,
          oldest: '2026-12-01',
          lines: [{ id: 'l', date: '2026-12-01', amount: -500n, text: 'FEE' }],
        },
      ],
    },
    found: ['waiting-lines/1010'],
    // The span is still going on, and the line came last week.
    clean: {
      today: '2026-12-10',
      waitingLines: [{ account: '1010', count: 1, amount: -500n, oldest: '2026-12-03', lines: [] }],
    },
  },
  'stale-cheque': {
    // Six months after 2026-06-29 is 2026-12-29, which is past; after 2026-07-01 it is the first day of 2027.
    fault: { outstanding: [payment] },
    found: ['stale-cheque/J4:1010'],
    clean: {
      outstanding: [
        { ...payment, date: '2026-07-01' },
        { ...payment, kind: 'deposit', amount: 100n, date: '2026-12-30' },
      ],
    },
  },
  'late-deposit': {
    fault: {
      outstanding: [{ ...payment, kind: 'deposit', amount: 11_300n, date: daysBefore(end, 11) }],
      undeposited: [reviewPosting('1040', 5, daysBefore(end, 31), 500n)],
    },
    found: ['late-deposit/J4:1010', 'late-deposit/J5:1040'],
    clean: {
      outstanding: [{ ...payment, kind: 'deposit', amount: 11_300n, date: daysBefore(end, 10) }],
      undeposited: [reviewPosting('1040', 5, daysBefore(end, 30), 500n)],
    },
  },
  'seal-changed': {
    fault: { seals: [{ id: 'R9', account: '1010', on: '2026-03-31', balance: 100n, now: 90n }] },
    found: ['seal-changed/R9'],
    clean: { seals: [{ id: 'R9', account: '1010', on: '2026-03-31', balance: 100n, now: 100n }] },
  },
  'old-receivables': {
    fault: { parties, items: [openItem('1100', 'invoice/1', daysBefore(end, 91), 500n)] },
    found: ['old-receivables/maple'],
    // Ninety days to the day; and an old one that an unapplied payment covers.
    clean: {
      parties,
      items: [
        openItem('1100', 'invoice/1', daysBefore(end, 90), 500n),
        openItem('1100', 'J5', '2026-01-01', 300n, { party: 'b' }),
        openItem('1100', 'J6', '2026-02-01', -300n, { party: 'b' }),
      ],
    },
  },
  'old-payables': {
    fault: { parties, items: [openItem('2000', 'bill/1', daysBefore(end, 91), -500n)] },
    found: ['old-payables/maple'],
    clean: { parties, items: [openItem('2000', 'bill/1', daysBefore(end, 90), -500n)] },
  },
  'party-reversed': {
    fault: {
      parties,
      items: [
        openItem('1100', 'receipt/1', '2026-12-01', -500n),
        openItem('2000', 'payment/2', '2026-12-01', 500n),
      ],
    },
    found: ['party-reversed/1100:maple', 'party-reversed/2000:maple'],
    clean: {
      parties,
      items: [
        openItem('1100', 'receipt/1', '2026-12-01', -500n),
        openItem('1100', 'invoice/2', '2026-12-01', 500n),
      ],
    },
  },
  'unapplied-payment': {
    fault: {
      parties,
      items: [
        openItem('1100', 'receipt/1', daysBefore(end, 31), -500n, { kind: 'settlement' }),
        openItem('1100', 'invoice/2', '2026-11-01', 800n),
      ],
    },
    found: ['unapplied-payment/1100:receipt/1'],
    clean: {
      parties,
      items: [
        openItem('1100', 'receipt/1', daysBefore(end, 30), -500n, { kind: 'settlement' }),
        openItem('1100', 'invoice/2', '2026-11-01', 800n),
      ],
    },
  },
  'missing-bill': {
    // A monthly bill is missed after 46 days: 2026-11-14 and 46 days is 2026-12-30.
    fault: {
      parties: new Map([['maple', { ...maple, expects: { every: 'monthly', least: 1n, most: 9n } }]]),
      documents: [voucher('bill', '1', '2026-11-14')],
    },
    found: ['missing-bill/maple:2026-11-14'],
    clean: {
      parties: new Map([['maple', { ...maple, expects: { every: 'monthly', least: 1n, most: 9n } }]]),
      documents: [voucher('bill', '1', '2026-11-15')],
    },
  },
  'returns-proved': {
    fault: {
      returns: [
        { filing: 'GST/2026-01-01..2026-03-31', what: '103', wanted: 13_000n, found: 12_000n },
        { what: '2300', wanted: 0n, found: 5n },
      ],
    },
    found: ['returns-proved/GST/2026-01-01..2026-03-31:103', 'returns-proved/open:2300'],
    clean: { returns: [] },
  },
  'after-return': {
    fault: {
      lateForReturns: [
        {
          filing: 'GST/2026-01-01..2026-03-31',
          filed: '2026-04-20',
          entries: [reviewEntry(90, '2026-03-02')],
        },
      ],
    },
    found: ['after-return/GST/2026-01-01..2026-03-31'],
    clean: { lateForReturns: [] },
  },
  'tax-rate': {
    fault: {
      parties,
      oddTaxes: [odd],
      staleRates: [
        { document: voucher('bill', '7', '2026-03-01'), tax: 'HST-NS', rate: '15 %', right: '14 %' },
      ],
    },
    found: ['tax-rate/bill/7:HST-NS', 'tax-rate/J4:2300'],
    clean: { parties },
  },
  'tax-without-base': {
    fault: { bareTaxes: [{ ...reviewPosting('2310', 4, '2026-03-02', 1300n), total: 1300n }] },
    found: ['tax-without-base/J4:2310'],
    clean: { bareTaxes: [] },
  },
  'claim-without-paper': {
    fault: { bareClaims: { keepsPapers: true, from: 10_000n, claims: [claim] } },
    found: ['claim-without-paper/Maple Paper'],
    clean: { bareClaims: { keepsPapers: false, from: 10_000n, claims: [] } },
  },
  'supplier-number': {
    fault: {
      numberlessBills: [
        { document: voucher('bill', '7', '2026-03-01'), party: maple, tax: 'GST', claimed: 1300n },
      ],
    },
    found: ['supplier-number/maple:GST'],
    clean: { numberlessBills: [] },
  },
  'payroll-payables': {
    fault: { payrollTies: [{ account: '2210', form: 'PD7A', on: '2026-11-30', wanted: 600n, found: 500n }] },
    found: ['payroll-payables/2210:2026-11-30'],
    clean: { payrollTies: [{ account: '2210', form: 'PD7A', on: '2026-11-30', wanted: 600n, found: 600n }] },
  },
  'overdue-forms': {
    fault: {
      overdue: [
        { kind: 'remit', name: 'PD7A 2026-11-30', on: '2026-12-15' },
        { kind: 'file-return', name: 'GST 2026-09-30', on: '2026-10-31' },
      ],
    },
    found: ['overdue-forms/PD7A 2026-11-30', 'overdue-forms/GST 2026-09-30'],
    clean: { overdue: [] },
  },
  'paid-after-leaving': {
    // Sixty days after 2026-03-31 is 2026-05-30.
    fault: { employees: [left], pays: [{ ...pay, date: '2026-05-31' }] },
    found: ['paid-after-leaving/9:e1'],
    clean: { employees: [left], pays: [{ ...pay, date: '2026-05-30' }] },
  },
  'cut-off': {
    fault: {
      ...january,
      documents: [
        voucher('invoice', '9', '2026-12-20'),
        voucher('credit', '3', '2027-01-15', { from: 'invoice/9' }),
        voucher('bill', '7', '2027-01-10', { note: 'Services, décembre 2026' }),
      ],
      reversals: [taken],
    },
    found: ['cut-off/2026-12-31:credit/3', 'cut-off/2026-12-31:J90', 'cut-off/2026-12-31:bill/7'],
    clean: {
      ...january,
      documents: [
        voucher('invoice', '9', '2026-11-20'),
        voucher('credit', '3', '2027-01-15', { from: 'invoice/9' }),
        voucher('bill', '7', '2027-01-10', { note: 'Services, January 2027' }),
      ],
      reversals: [{ ...taken, wasAutomatic: true }],
    },
  },
}
