import type { Label } from '../kit/refusal-text.ts'
import type { Account, AccountType } from '../ledger/chart.ts'

/**
 * A lead sheet: its letter, its name, and the accounts on it: those of a type whose GIFI code lies between
 * two; without a code, those whose subtype it names. `isRest` takes what no other sheet of the type takes.
 */
export type LeadSection = {
  readonly letter: string
  readonly label: Label
  readonly type: AccountType
  readonly gifi?: readonly (readonly [from: string, through: string])[]
  readonly subtypes?: readonly string[]
  readonly isRest?: true
}

/**
 * The lead sheets in order: assets by single letters, liabilities and equity by double ones, income by
 * numbers of ten. The codes are those of the GIFI (RC4088, Rev. 23).
 */
export const leadSections: readonly LeadSection[] = [
  {
    letter: 'A',
    label: { en: 'Cash and bank', fr: 'Encaisse et banque' },
    type: 'asset',
    gifi: [['1000', '1007']],
    subtypes: ['cash', 'bank'],
  },
  {
    letter: 'B',
    label: { en: 'Investments', fr: 'Placements' },
    type: 'asset',
    gifi: [
      ['1180', '1199'],
      ['2300', '2369'],
    ],
    subtypes: ['investment', 'registered'],
  },
  {
    letter: 'C',
    label: { en: 'Receivables', fr: 'Comptes débiteurs' },
    type: 'asset',
    gifi: [['1060', '1073']],
    subtypes: ['receivable', 'otherReceivable'],
  },
  {
    letter: 'D',
    label: { en: 'Inventory', fr: 'Stocks' },
    type: 'asset',
    gifi: [['1120', '1127']],
    subtypes: ['inventory'],
  },
  {
    letter: 'E',
    label: { en: 'Due from shareholders, directors and related parties', fr: 'À recevoir d’apparentés' },
    type: 'asset',
    gifi: [
      ['1300', '1403'],
      ['2180', '2250'],
    ],
    subtypes: ['loanReceivable'],
  },
  {
    letter: 'U',
    label: { en: 'Capital assets', fr: 'Immobilisations' },
    type: 'asset',
    gifi: [['1600', '1922']],
    subtypes: ['capital'],
  },
  {
    letter: 'W',
    label: { en: 'Intangible assets', fr: 'Actifs incorporels' },
    type: 'asset',
    gifi: [['2010', '2079']],
    subtypes: ['intangible'],
  },
  {
    letter: 'L',
    label: { en: 'Prepaids and other assets', fr: 'Frais payés d’avance et autres actifs' },
    type: 'asset',
    isRest: true,
  },
  {
    letter: 'AA',
    label: { en: 'Bank debt and cards', fr: 'Dette bancaire et cartes' },
    type: 'liability',
    gifi: [
      ['2600', '2600'],
      ['2700', '2711'],
    ],
    subtypes: ['creditCard'],
  },
  {
    letter: 'BB',
    label: { en: 'Payables and accruals', fr: 'Comptes créditeurs et charges à payer' },
    type: 'liability',
    gifi: [['2620', '2630']],
    subtypes: ['payable', 'accrued'],
  },
  {
    letter: 'CC',
    label: { en: 'Taxes payable', fr: 'Impôts et taxes à payer' },
    type: 'liability',
    gifi: [['2680', '2685']],
    subtypes: ['salesTax', 'incomeTax', 'tax'],
  },
  {
    letter: 'DD',
    label: { en: 'Due to shareholders and related parties', fr: 'Dû à des actionnaires et apparentés' },
    type: 'liability',
    gifi: [
      ['2780', '2783'],
      ['2860', '2863'],
      ['3260', '3261'],
    ],
  },
  {
    letter: 'EE',
    label: { en: 'Deferred income and deposits', fr: 'Produits reportés et acomptes' },
    type: 'liability',
    gifi: [
      ['2770', '2770'],
      ['2960', '2961'],
      ['3220', '3220'],
    ],
    subtypes: ['deferred'],
  },
  {
    letter: 'FF',
    label: { en: 'Long-term debt', fr: 'Dette à long terme' },
    type: 'liability',
    gifi: [
      ['2920', '2920'],
      ['3140', '3219'],
      ['3262', '3339'],
    ],
    subtypes: ['loan'],
  },
  { letter: 'GG', label: { en: 'Other liabilities', fr: 'Autres passifs' }, type: 'liability', isRest: true },
  { letter: 'TT', label: { en: 'Equity', fr: 'Capitaux propres' }, type: 'equity', isRest: true },
  { letter: '10', label: { en: 'Revenue', fr: 'Produits' }, type: 'revenue', isRest: true },
  {
    letter: '20',
    label: { en: 'Cost of sales', fr: 'Coût des ventes' },
    type: 'expense',
    gifi: [['8300', '8518']],
    subtypes: ['costOfSales', 'cogs'],
  },
  { letter: '30', label: { en: 'Expenses', fr: 'Charges' }, type: 'expense', isRest: true },
]

/** The lead sheet on which an account stands; none for statistical accounts. */
export function leadSectionOf(account: Account): LeadSection | undefined {
  const own = leadSections.filter(({ type }) => type === account.type)
  const { gifi, subtype } = account
  const byCode = own.find((section) =>
    section.gifi?.some(([from, through]) => gifi !== undefined && gifi >= from && gifi <= through),
  )
  const bySubtype = own.find((section) => subtype !== undefined && section.subtypes?.includes(subtype))
  return byCode ?? (gifi === undefined ? bySubtype : undefined) ?? own.find(({ isRest }) => isRest === true)
}
