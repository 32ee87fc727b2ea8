import { ok } from '../kit/result.ts'
import { type Account, type AccountType, type Chart, normalSide } from '../ledger/chart.ts'
import type { CodingBooks } from './code-line.ts'
import type { LineTax } from './line-tax.ts'

function account(code: string, type: AccountType, more: Partial<Account> = {}): Account {
  return { id: code, code, name: { en: `A${code}`, fr: `C${code}` }, type, normal: normalSide(type), ...more }
}

const accounts = [
  account('1010', 'asset', { subtype: 'bank' }),
  account('1020', 'asset', { subtype: 'bank' }),
  account('1030', 'asset', { subtype: 'bank', currency: 'USD' }),
  account('1100', 'asset'),
  account('2050', 'liability', { subtype: 'creditCard' }),
  account('2300', 'liability', { role: 'tax.gst.collected' }),
  account('2310', 'liability', { role: 'tax.gst.itc', normal: 'debit' }),
  account('2600', 'liability'),
  account('4000', 'revenue'),
  account('6055', 'expense'),
  account('6210', 'expense', { taxDefault: 'ITC_50' }),
  account('6235', 'expense'),
  account('6420', 'expense'),
  account('6470', 'expense'),
]

/** A bank account, a savings account, one in US dollars, a card, and what they are coded to. */
export const smallChart: Chart = new Map(accounts.map((each) => [each.id, each]))

/** A made-up law: one tax, `T`, of 13 percent, rounded half up; PST and the like it has none. */
export const madeUpTax: LineTax = (_code, paid, _on, side) => {
  const twice = 2n * paid * 13n
  const amount = (twice + (paid < 0n ? -113n : 113n)) / 226n
  const role = side === 'paid' ? 'tax.gst.itc' : 'tax.gst.collected'
  return ok([{ role, tag: side === 'paid' ? 'gst.itc' : 'gst.collected', amount }])
}

/** Books in Canadian dollars with a rate of the US dollar. */
export const smallBooks: CodingBooks = {
  chart: smallChart,
  currency: 'CAD',
  rates: [{ currency: 'USD', date: '2026-11-02', rate: '1.4000', source: 'made up' }],
  tax: madeUpTax,
}
