import type { Party, TradeDocument } from '../daybook/trade-facts.ts'
import type { Account, Chart } from '../ledger/chart.ts'
import { normalSide } from '../ledger/chart.ts'
import type { ListedItem } from '../receivables/open-list.ts'
import type { ReviewBasis, ReviewEntry, ReviewParts, ReviewPosting } from './review-parts.ts'

function account(code: string, name: string, type: Account['type'], more: Partial<Account> = {}): Account {
  return { id: code, code, name: { en: name, fr: name }, type, normal: normalSide(type), ...more }
}

const accounts = [
  account('1000', 'Petty cash', 'asset', { subtype: 'cash' }),
  account('1010', 'Chequing', 'asset', { subtype: 'bank', role: 'bank.default' }),
  account('1030', 'US dollars', 'asset', { subtype: 'bank', currency: 'USD' }),
  account('1040', 'Undeposited', 'asset', { role: 'undeposited', mustClear: 'monthly' }),
  account('1090', 'Suspense', 'asset', { role: 'suspense', mustClear: 'before close' }),
  account('1100', 'Receivable', 'asset', { role: 'ar.control', control: true }),
  account('1300', 'Inventory', 'asset', { role: 'inventory' }),
  account('1500', 'Equipment', 'asset', { subtype: 'capital' }),
  account('1507', 'Assets:Fixed:Equipment-AccDep', 'asset'),
  account('2000', 'Payable', 'liability', { role: 'ap.control', control: true }),
  account('2100', 'Accrued', 'liability', { subtype: 'accrual' }),
  account('2210', 'CPP payable', 'liability', { role: 'payroll.cpp.payable' }),
  account('2300', 'HST', 'liability', { role: 'tax.gst.collected' }),
  account('2310', 'ITC', 'liability', { role: 'tax.gst.itc', normal: 'debit' }),
  account('2600', 'Term loan', 'liability', { subtype: 'loan' }),
  account('3100', 'Retained', 'equity', { role: 'retained.opening' }),
  account('4000', 'Sales', 'revenue'),
  account('5400', 'Wages', 'expense', { role: 'payroll.wages' }),
  account('6055', 'Interest', 'expense', { gifi: '8714' }),
  account('6100', 'Office', 'expense'),
  account('6200', 'Repairs', 'expense'),
]

const chart: Chart = new Map(accounts.map((each) => [each.id, each]))

/** What a review of small books sees: all of 2026, looked at in February 2027. */
export const smallBasis: ReviewBasis = {
  span: { from: '2026-01-01', through: '2026-12-31' },
  today: '2027-02-01',
  profile: { form: 'corporation', province: 'ON', fiscalYearEnd: '12-31', currency: 'CAD' },
  chart,
}

/** Parts of books in which nothing is wrong. */
export const cleanParts: ReviewParts = {
  twins: [],
  paperTwins: [],
  parties: new Map(),
  documents: [],
  cheques: [],
  numberedPayments: [],
  entryNumbers: { count: 0, last: 0 },
  balances: new Map(),
  movements: new Map(),
  months: [],
  daily: [],
  controls: [],
  items: [],
  assetPostings: [],
  expensePostings: [],
  foreign: [],
  unreconciled: [],
  waitingLines: [],
  outstanding: [],
  undeposited: [],
  seals: [],
  returns: [],
  lateForReturns: [],
  oddTaxes: [],
  bareTaxes: [],
  staleRates: [],
  bareClaims: { keepsPapers: true, from: 10_000n, claims: [] },
  numberlessBills: [],
  payrollTies: [],
  overdue: [],
  pays: [],
  employees: [],
  habits: [],
  roundEntries: [],
  nearLimits: [],
  sizes: [],
  large: [],
  handDays: [],
  backDated: [],
  undescribed: { count: 0, entries: [] },
  reversals: [],
  selfApprovals: [],
  templates: [],
  schedules: [],
  retained: [],
  changedYears: [],
}

/** An entry of 113.00 by hand for Maple Paper, with what is said otherwise. */
export function reviewEntry(number: number, date: string, more: Partial<ReviewEntry> = {}): ReviewEntry {
  return {
    number,
    date,
    payee: 'Maple Paper',
    memo: 'Paper',
    total: 11_300n,
    because: 'adjustment',
    becauseId: '',
    journal: 'purchases',
    ...more,
  }
}

/** A posting for Maple Paper. */
export function reviewPosting(
  account: string,
  number: number,
  date: string,
  amount: bigint,
  more: Partial<ReviewPosting> = {},
): ReviewPosting {
  return { account, number, date, amount, name: 'Maple Paper', memo: 'Paper', ...more }
}

/** A supplier. */
export function supplier(id: string, name: string, more: Partial<Party> = {}): Party {
  return { id, kind: 'supplier', name, language: 'en', ...more }
}

/** A bill or invoice of a party, of 113.00. */
export function voucher(
  kind: TradeDocument['kind'],
  number: string,
  date: string,
  more: Partial<TradeDocument> = {},
): TradeDocument {
  return { id: `${kind}/${number}`, kind, number, party: 'maple', date, lines: [], amount: 11_300n, ...more }
}

/** An open item of a party on a control account. */
export function openItem(
  control: string,
  key: string,
  due: string,
  open: bigint,
  more: Partial<ListedItem> = {},
): ListedItem {
  return {
    key,
    kind: 'invoice',
    control,
    party: 'maple',
    number: key,
    entry: 1,
    date: due,
    due,
    amount: open,
    open,
    memo: '',
    ...more,
  }
}
