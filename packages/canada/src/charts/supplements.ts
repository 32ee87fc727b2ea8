import type { LegalForm } from '@daybook/core/daybook/fact.ts'
import type { CashFlow } from '@daybook/core/ledger/chart.ts'

/**
 * What a working book needs and the carried-over list does not say, by account number. Nothing here
 * replaces a word of the list: a test fails for a field that the list states itself.
 */
export type Supplement = {
  readonly role?: string
  readonly cashFlow?: CashFlow
  readonly mustClear?: string
  readonly control?: boolean
}

// Balances between the business and its owners are financing on both sides: accounts of one flip group must
// not be split over two sections of the cash flow statement. Dividends and drawings are financing too;
// without a word they would count as operating.
const owners: Readonly<Record<string, Supplement>> = {
  '1460': { cashFlow: 'financing' },
  '1470': { cashFlow: 'financing' },
  '2420': { cashFlow: 'financing', role: 'dividends.payable' },
  '3050': { cashFlow: 'financing' },
  '3200': { cashFlow: 'financing' },
  '3210': { cashFlow: 'financing' },
  '3220': { cashFlow: 'financing' },
}

// What is held back until work is done waits on accounts that are lists, as receivables and payables are.
const holdbacks: Readonly<Record<string, Supplement>> = {
  '1150': { role: 'ar.holdback', control: true },
  '2180': { role: 'ap.holdback', control: true },
}

// Tax withheld of non-residents is found by its role.
const withheld: Readonly<Record<string, Supplement>> = { '2430': { role: 'nonresident.payable' } }

// Goods that are counted once a year: what was there at the start and at the end stands in the cost of sales.
const stocks: Readonly<Record<string, Supplement>> = {
  '5000': { role: 'stock.opening' },
  '5090': { role: 'stock.closing' },
}

// What petty cash, card interest and loans are found by in the books of a business.
const tills: Readonly<Record<string, Supplement>> = {
  '1000': { role: 'cash.petty' },
  '6050': { role: 'interest.short' },
  '6055': { role: 'interest.long' },
}

/** Additions to the list by legal form and account number. */
export const supplements: Readonly<Record<LegalForm, Readonly<Record<string, Supplement>>>> = {
  corporation: { ...owners, ...tills, ...holdbacks, ...stocks, ...withheld },
  proprietor: {
    ...tills,
    ...holdbacks,
    ...stocks,
    ...withheld,
    '1470': { cashFlow: 'financing' },
    '3425': { cashFlow: 'financing' },
    '3430': { cashFlow: 'financing' },
  },
  partnership: {
    ...tills,
    ...holdbacks,
    ...stocks,
    ...withheld,
    '1470': { cashFlow: 'financing' },
    '3490': { cashFlow: 'financing' },
  },
  nonprofit: {
    ...tills,
    ...holdbacks,
    ...stocks,
    ...withheld,
    '1470': { cashFlow: 'financing' },
    // Money given for capital assets or for an endowment is financing in the statements of non-profits.
    '2168': { cashFlow: 'financing' },
    '3510': { role: 'npo.netassets.internal' },
    '3520': { role: 'npo.netassets.external', cashFlow: 'financing' },
    '3530': { role: 'npo.netassets.capital' },
    // What leaves one fund enters another: a balance that remains is an unfinished transfer.
    '3540': { role: 'npo.interfund', mustClear: 'before close' },
  },
  // The personal list names one role only; import, opening balances and cash flow need these.
  personal: {
    '1000': { cashFlow: 'cash' },
    '1010': { role: 'bank.default', cashFlow: 'cash' },
    '1020': { cashFlow: 'cash' },
    '1100': { cashFlow: 'investing' },
    '1110': { cashFlow: 'investing' },
    '1120': { cashFlow: 'investing' },
    '1130': { cashFlow: 'investing' },
    '1140': { cashFlow: 'investing' },
    '1150': { cashFlow: 'investing' },
    '1500': { cashFlow: 'investing' },
    '1510': { cashFlow: 'investing' },
    '1520': { cashFlow: 'investing' },
    '2000': { role: 'creditcard.default' },
    '2100': { cashFlow: 'financing' },
    '2200': { cashFlow: 'financing' },
    '2210': { cashFlow: 'financing' },
    '2220': { cashFlow: 'financing' },
    '3990': { role: 'opening.balance' },
    '5810': { role: 'bank.charges' },
    '5990': { role: 'uncategorized' },
  },
}

/**
 * Numbers that collide with another account of the same chart: the ninth partner's capital takes 3490, the
 * number of the partners' allocations, which then open under the next free number of the block.
 */
export const renumberedForNinePartners: Readonly<Record<string, string>> = { '3490': '3499' }
