/**
 * The currencies in circulation by their ISO 4217 codes: what is not among them (shares, hours, points) is
 * no money.
 */
const codes = new Set(
  (
    'AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF ' +
    'CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HRK ' +
    'HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL ' +
    'MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON ' +
    'RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH ' +
    'UGX USD UYU UZS VED VES VND VUV WST XAF XCD XCG XOF XPF YER ZAR ZMW ZWG ZWL'
  ).split(' '),
)

/** Signs that stand for one currency wherever they are seen. */
const signs: Readonly<Record<string, string>> = {
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '₹': 'INR',
  '₩': 'KRW',
  '₽': 'RUB',
  '₪': 'ILS',
  '₫': 'VND',
  '₱': 'PHP',
  '₴': 'UAH',
  '₦': 'NGN',
  '฿': 'THB',
  zł: 'PLN',
  Kč: 'CZK',
  US$: 'USD',
  C$: 'CAD',
  CA$: 'CAD',
  CAN$: 'CAD',
  Can$: 'CAD',
  CDN$: 'CAD',
  CAD$: 'CAD',
  USD$: 'USD',
  A$: 'AUD',
  AU$: 'AUD',
  NZ$: 'NZD',
  HK$: 'HKD',
  R$: 'BRL',
}

const dollars: ReadonlySet<string> = new Set(
  'AUD BBD BMD BND BSD BZD CAD FJD GYD HKD JMD LRD NAD NZD SBD SGD SRD TTD TWD USD XCD'.split(' '),
)

/** Whether text is the ISO 4217 code of a currency in circulation. */
export function isCurrencyCode(text: string): boolean {
  return codes.has(text)
}

/**
 * The currency that a journal's commodity name stands for in books kept in `base`: a code or an unmistakable
 * sign as it is, a bare number the books' own currency, a bare `$` the books' own where that is a dollar and
 * US dollars otherwise. Gives nothing for what is no currency. `said` holds what the person decided and
 * wins: `{ $: 'USD' }`.
 */
export function currencyOf(
  commodity: string,
  base: string,
  said: Readonly<Record<string, string>> = {},
): string | undefined {
  if (Object.hasOwn(said, commodity)) return said[commodity]
  if (commodity === '' || commodity === base) return base
  if (commodity === '$') return dollars.has(base) ? base : 'USD'
  if (codes.has(commodity)) return commodity
  return Object.hasOwn(signs, commodity) ? signs[commodity] : undefined
}
