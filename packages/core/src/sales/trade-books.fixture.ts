import type { Party } from '../daybook/trade-facts.ts'
import { ok } from '../kit/result.ts'
import type { Account, Chart } from '../ledger/chart.ts'
import type { TradeBooks } from './document-wish.ts'
import type { TradeTaxes } from './tax-decision.ts'

function account(
  code: string,
  en: string,
  type: Account['type'],
  role?: string,
  taxDefault?: string,
): Account {
  return {
    id: code,
    code,
    name: { en, fr: en },
    type,
    normal: type === 'asset' || type === 'expense' ? 'debit' : 'credit',
    ...(role === undefined ? {} : { role }),
    ...(taxDefault === undefined ? {} : { taxDefault }),
    ...(role === 'ar.control' || role === 'ap.control' ? { control: true } : {}),
  }
}

const accounts = [
  account('1010', 'Chequing', 'asset', 'bank.default'),
  { ...account('1015', 'US dollars', 'asset'), currency: 'USD' },
  { ...account('1150', 'Holdbacks receivable', 'asset', 'ar.holdback'), control: true },
  { ...account('2180', 'Holdbacks payable', 'liability', 'ap.holdback'), control: true },
  account('1040', 'Undeposited', 'asset', 'undeposited'),
  account('1100', 'Receivable', 'asset', 'ar.control'),
  { ...account('1110', 'Receivable USD', 'asset', 'ar.control.usd'), control: true, currency: 'USD' },
  account('2000', 'Payable', 'liability', 'ap.control'),
  account('2150', 'Deposits', 'liability', 'customer.deposits'),
  account('2300', 'HST collected', 'liability', 'tax.gst.collected'),
  account('2310', 'ITC', 'liability', 'tax.gst.itc'),
  account('2320', 'Adjustments', 'liability', 'tax.gst.adjust'),
  account('4000', 'Services', 'revenue', 'sales.services', 'TAXABLE'),
  account('4090', 'Discounts', 'revenue'),
  account('4240', 'Exchange', 'revenue', 'fx.realized'),
  account('5010', 'Purchases', 'expense', 'purchases', 'ITC_FULL'),
  account('6030', 'Bad debts', 'expense', 'baddebt'),
  account('6210', 'Meals', 'expense', 'meals.50', 'ITC_50'),
]

/** A chart with the accounts that sales and purchases post to. */
export const tradeChart: Chart = new Map(accounts.map((each) => [each.id, each]))

/** A tax of 13 % on everything but what is typed `none`; half of it is claimed on meals. */
export const thirteenPercent: TradeTaxes = {
  decide: ({ side, code, account: { taxDefault } }) =>
    ok(
      code === 'none'
        ? { supply: 'outside', taxes: [], tags: [], reason: 'typed' }
        : {
            supply: 'taxable',
            tags: side === 'sale' ? ['sale.taxable'] : [],
            reason: 'place:ON',
            taxes: [
              {
                tax: 'HST-ON',
                rate: '0.13',
                base: 'price',
                role: side === 'sale' ? 'tax.gst.collected' : 'tax.gst.itc',
                tags: [side === 'sale' ? 'gst.collected' : 'gst.itc'],
                recover: side === 'sale' ? '' : taxDefault === 'ITC_50' ? '0.5' : '1',
                reason: 'place:ON',
              },
            ],
          },
    ),
  badDebt: (tax) => (tax === 'HST-ON' ? { role: 'tax.gst.adjust', tags: ['gst.adjust'] } : undefined),
  reason: (code) => ({ en: code, fr: code }),
}

/** A customer who is also a supplier. */
export const birch: Party = { id: 'birch', kind: 'both', name: 'Birch Sample', language: 'en' }

/** Books of nothing yet, in Ontario, in dollars, with a rate of 1.35 for US dollars in March 2026. */
export function tradeBooks(more: Partial<TradeBooks> = {}): TradeBooks {
  return {
    chart: tradeChart,
    head: { entries: 0 },
    fiscalYearEnd: '12-31',
    currency: 'CAD',
    language: 'en',
    dimensions: new Map(),
    rates: [{ currency: 'USD', date: '2026-03-02', rate: '1.35', source: 'sample' }],
    taxes: thirteenPercent,
    series: new Map(),
    isTaken: () => false,
    ...more,
  }
}
