import type { ProvinceCode } from '../charts/provinces.ts'
import type { TaxInForce } from './tax-code.ts'

/** What decides a customer’s taxes besides the place, as people type it. */
export const customerStatuses = [
  'ordinary',
  'first-nations',
  'first-nations-off-reserve',
  'resale',
  'exempt',
  'diplomat',
  'government',
] as const

/**
 * A customer’s standing: First Nations with delivery to a reserve or elsewhere, buying for resale or exempt
 * by a provincial certificate or number, a diplomatic mission, a government (`of` says whose: `CA` is the
 * federal one).
 */
export type Customer = {
  readonly status: (typeof customerStatuses)[number]
  readonly certificate?: string
  readonly of?: ProvinceCode | 'CA'
}

/**
 * What a customer’s standing makes of a tax: charged, not charged, or only its federal part; `why` is a
 * reason as a code (see `taxReason`), given where the standing has a say.
 */
export type CustomerRelief = { readonly of: 'none' | 'all' | 'provincial'; readonly why?: string }

const charged: CustomerRelief = { of: 'none' }

/** Governments that buy without GST/HST when they certify that they buy for themselves. */
const certifying: ReadonlySet<string> = new Set(['AB', 'MB', 'SK', 'NT', 'YT'])

/**
 * Whether a customer pays a tax. Delivered on a reserve: no tax at all; a First Nations customer elsewhere
 * pays in Ontario the federal part only. Resale and exempt certificates relieve of provincial sales tax where
 * a number was given, never of GST, HST or QST. Diplomats pay and apply for a rebate; the federal government
 * pays; those of Alberta, Manitoba, Saskatchewan, the Northwest Territories and Yukon pay no GST/HST.
 * Provincial tax of diplomats and governments is charged unless they show a number.
 */
export function customerRelief(tax: TaxInForce, customer: Customer): CustomerRelief {
  const { status, certificate = '' } = customer
  switch (status) {
    case 'ordinary':
      return charged
    case 'first-nations':
      return { of: 'all', why: 'relief:first-nations' }
    case 'first-nations-off-reserve':
      return tax.code === 'HST-ON' ? { of: 'provincial', why: 'relief:first-nations-ontario' } : charged
    case 'resale':
    case 'exempt':
      if (tax.tax !== 'PST') return charged
      return certificate === ''
        ? { of: 'none', why: `uncertified:${tax.province ?? ''}` }
        : { of: 'all', why: status === 'resale' ? 'resale' : 'relief:exempt' }
    case 'diplomat':
      if (tax.tax === 'PST' && certificate !== '') return { of: 'all', why: 'relief:diplomat' }
      return { of: 'none', why: 'diplomat-pays' }
    case 'government':
      return governmentRelief(tax, customer)
  }
}

function governmentRelief(tax: TaxInForce, { of = 'CA', certificate = '' }: Customer): CustomerRelief {
  if (tax.tax === 'PST')
    return certificate === '' ? { of: 'none' } : { of: 'all', why: `relief:government-${of}` }
  if (tax.tax === 'QST') return charged
  if (certifying.has(of)) return { of: 'all', why: `relief:government-${of}` }
  return { of: 'none', why: `government-pays:${of}` }
}
