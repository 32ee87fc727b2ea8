import type { NetTaxMethod } from '@daybook/core/daybook/filing-facts.ts'
import type { Source } from '@daybook/core/filings/figure.ts'
import type { RuleTable } from '@daybook/core/filings/rule-table.ts'
import type { QuickRates } from './quick-rates.ts'

/** The special quick methods, by the kind of public service body. */
export const specialBodies = [
  'special-hospital',
  'special-school',
  'special-municipality',
  'special-nonprofit',
  'special-university',
  'special-vending',
] as const satisfies readonly NetTaxMethod[]

/** A kind of public service body as the special quick method knows it. */
export type SpecialBody = (typeof specialBodies)[number]

/** Where the shares of QST were read, with those of GST in provinces without HST. */
export const specialSource: Source = {
  title: 'Special Quick Method of Accounting for Public Service Bodies, Revenu Québec',
  url: 'https://www.revenuquebec.ca/en/businesses/consumption-taxes/gsthst-and-qst/reporting-gst-and-qst/special-quick-method-of-accounting-for-public-service-bodies/',
  where: 'prescribed rates by type of organization',
  read: '2026-11-23',
  confidence: 'high',
}

/** The regulation that sets the shares of GST/HST. */
export const specialLaw: Source = {
  title: 'Streamlined Accounting (GST/HST) Regulations, SOR/91-51',
  url: 'https://laws-lois.justice.gc.ca/eng/regulations/SOR-91-51/',
  where: 'Part V, subsection 19(3), as amended by SOR/2025-77',
  read: '2026-11-23',
  confidence: 'high',
}

/** The shares of supplies with their QST that public service bodies remit. */
export const specialQstRates: RuleTable<Readonly<Record<SpecialBody, string>>> = {
  name: 'qc/special-quick-method',
  unit: 'share of supplies with QST',
  checkedThrough: '2026-12-31',
  versions: [
    {
      from: '2016-07-01',
      value: {
        'special-hospital': '0.073',
        'special-school': '0.073',
        'special-municipality': '0.073',
        'special-nonprofit': '0.073',
        'special-university': '0.073',
        'special-vending': '0.073',
      },
      source: specialSource,
    },
  ],
}

/** Where a public service body is: a province with HST by its letters, or any other place. */
export type SpecialHome = 'none' | 'ON' | 'NS' | 'NB' | 'NL' | 'PE'

/** Where a body of a province stands in the table of shares. */
export function specialHomeOf(province: string): SpecialHome {
  return specialHomes.find((each) => each === province) ?? 'none'
}

const specialHomes = ['ON', 'NS', 'NB', 'NL', 'PE'] as const

/**
 * The shares of supplies with their GST/HST that public service bodies remit, by the kind of body, where it
 * is, and the tax rate of the supply. None stands where the law knows two for what is one kind here: in New
 * Brunswick hospitals differ from operators of facilities, and universities from public colleges.
 */
export const specialRates: RuleTable<
  Readonly<Record<SpecialBody, Readonly<Record<SpecialHome, QuickRates | undefined>>>>
> = {
  name: 'ca/special-quick-method',
  unit: 'share of supplies with GST/HST',
  checkedThrough: '2026-12-31',
  versions: [
    {
      from: '2025-04-01',
      value: {
        'special-hospital': {
          none: { '5': '0.045', '13': '0.113', '14': '0.120', '15': '0.128' },
          ON: { '5': '0.042', '13': '0.110', '14': '0.118', '15': '0.125' },
          NS: { '5': '0.041', '13': '0.109', '14': '0.116', '15': '0.124' },
          NB: undefined,
          NL: { '5': '0.016', '13': '0.085', '14': '0.093', '15': '0.101' },
          PE: { '5': '0.016', '13': '0.085', '14': '0.093', '15': '0.101' },
        },
        'special-school': {
          none: { '5': '0.044', '13': '0.111', '14': '0.119', '15': '0.127' },
          ON: { '5': '0.042', '13': '0.110', '14': '0.118', '15': '0.126' },
          NS: { '5': '0.037', '13': '0.105', '14': '0.113', '15': '0.120' },
          NB: { '5': '0.044', '13': '0.111', '14': '0.119', '15': '0.127' },
          NL: { '5': '0.019', '13': '0.088', '14': '0.096', '15': '0.104' },
          PE: { '5': '0.019', '13': '0.088', '14': '0.096', '15': '0.104' },
        },
        'special-municipality': {
          none: { '5': '0.047', '13': '0.115', '14': '0.123', '15': '0.130' },
          ON: { '5': '0.043', '13': '0.111', '14': '0.119', '15': '0.126' },
          NS: { '5': '0.038', '13': '0.106', '14': '0.114', '15': '0.122' },
          NB: { '5': '0.037', '13': '0.105', '14': '0.113', '15': '0.121' },
          NL: { '5': '0.037', '13': '0.105', '14': '0.113', '15': '0.121' },
          PE: { '5': '0.023', '13': '0.092', '14': '0.100', '15': '0.108' },
        },
        'special-nonprofit': {
          none: { '5': '0.036', '13': '0.105', '14': '0.112', '15': '0.120' },
          ON: { '5': '0.030', '13': '0.099', '14': '0.106', '15': '0.114' },
          NS: { '5': '0.016', '13': '0.086', '14': '0.094', '15': '0.102' },
          NB: { '5': '0.014', '13': '0.084', '14': '0.092', '15': '0.100' },
          NL: { '5': '0.014', '13': '0.084', '14': '0.092', '15': '0.100' },
          PE: { '5': '0.014', '13': '0.084', '14': '0.092', '15': '0.100' },
        },
        'special-university': {
          none: { '5': '0.044', '13': '0.111', '14': '0.119', '15': '0.127' },
          ON: { '5': '0.039', '13': '0.107', '14': '0.115', '15': '0.123' },
          NS: { '5': '0.037', '13': '0.105', '14': '0.113', '15': '0.120' },
          NB: undefined,
          NL: { '5': '0.020', '13': '0.089', '14': '0.097', '15': '0.105' },
          PE: { '5': '0.020', '13': '0.089', '14': '0.097', '15': '0.105' },
        },
        'special-vending': {
          none: { '5': '0.041', '13': '0.109', '14': '0.117', '15': '0.124' },
          ON: { '5': '0.033', '13': '0.102', '14': '0.110', '15': '0.118' },
          NS: { '5': '0.028', '13': '0.097', '14': '0.105', '15': '0.113' },
          NB: undefined,
          NL: { '5': '0', '13': '0.070', '14': '0.078', '15': '0.086' },
          PE: { '5': '0', '13': '0.070', '14': '0.078', '15': '0.086' },
        },
      },
      source: specialLaw,
    },
  ],
}

/**
 * Where the charities’ share was read, with the agency’s info sheet on how a charity completes its return.
 */
export const charitySource: Source = {
  title: 'Calculation Method for Charities, Revenu Québec; GI-066 How a Charity Completes Its GST/HST Return',
  url: 'https://www.revenuquebec.ca/en/businesses/consumption-taxes/gsthst-and-qst/reporting-gsthst-and-qst/calculation-method-for-charities/calculation-of-the-tax-to-be-remitted/',
  where: 'calculation of the tax to be remitted; calculation of net tax',
  read: '2026-11-23',
  confidence: 'high',
}

/** The share of the tax charged that charities remit; on capital property it is all of it. */
export const charityShare: RuleTable<string> = {
  name: 'ca/charity-net-tax',
  unit: 'share of the tax charged',
  checkedThrough: '2026-12-31',
  versions: [{ from: '2008-01-01', value: '0.60', source: charitySource }],
}
