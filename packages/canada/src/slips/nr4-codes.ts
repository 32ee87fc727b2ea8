import type { Source } from '@daybook/core/filings/figure.ts'
import type { Label } from '@daybook/core/kit/refusal-text.ts'

/** A kind of income of an NR4: what it is called, and the years it stood in where it did not always. */
export type IncomeCode = { readonly label: Label; readonly first?: number; readonly last?: number }

/** Where the income codes were read: the list there breaks off after the pensions. */
export const incomeCodeSource: Source = {
  title: 'Box 14 or 24, income code, Canada Revenue Agency; Guide T4061, what is new',
  url: 'https://www.canada.ca/en/revenue-agency/services/tax/international-non-residents/payments-non-residents/nr4-part-xiii-tax/nr4/nr4-slip.html',
  where: 'tables of pensions, dividends and social security; codes 05, 11, 67, 68 and 86 by name',
  read: '2026-11-23',
  confidence: 'medium',
}

/**
 * The kinds of income that could be confirmed from what the agency publishes, by code. The guide’s appendix
 * has more (interest, rents, royalties other than for copyright, acting): those codes are taken from it by
 * whoever enters them, and say so (`insist`).
 */
export const incomeCodes: Readonly<Record<string, IncomeCode>> = {
  '02': { label: { en: 'Other pension or similar payments, periodic', fr: 'Autres paiements périodiques' } },
  '03': { label: { en: 'Other pension or similar payments, lump sum', fr: 'Autres paiements forfaitaires' } },
  '05': { label: { en: 'Copyright royalties', fr: 'Redevances de droits d’auteur' } },
  '07': { label: { en: 'DPSP, periodic payments', fr: 'RPDB, paiements périodiques' } },
  '08': {
    label: {
      en: 'Dividends of a Canadian subsidiary to its foreign parent corporation',
      fr: 'Dividendes d’une filiale canadienne à sa société mère étrangère',
    },
  },
  '09': { label: { en: 'Dividends, other', fr: 'Dividendes, autres' } },
  '11': { label: { en: 'Estate and trust income', fr: 'Revenus de succession et de fiducie' } },
  '26': { label: { en: 'RRIF, periodic payments', fr: 'FERR, paiements périodiques' } },
  '27': { label: { en: 'RRIF, lump-sum payments', fr: 'FERR, paiements forfaitaires' } },
  '28': { label: { en: 'RRSP, periodic payments', fr: 'REER, paiements périodiques' } },
  '29': { label: { en: 'RRSP, refund of premiums', fr: 'REER, remboursement de primes' } },
  '30': { label: { en: 'RRSP, refund of excess amounts', fr: 'REER, remboursement d’excédents' } },
  '31': { label: { en: 'DPSP, lump-sum payments', fr: 'RPDB, paiements forfaitaires' } },
  '32': { label: { en: 'RRSP, deemed received on deregistration', fr: 'REER, réputé reçu à la révocation' } },
  '33': { label: { en: 'RRSP, deemed received on death', fr: 'REER, réputé reçu au décès' } },
  '39': {
    label: {
      en: 'Superannuation or pension benefits, periodic payments',
      fr: 'Prestations de retraite ou de pension, paiements périodiques',
    },
  },
  '40': {
    label: {
      en: 'Superannuation or pension benefits, lump-sum payments',
      fr: 'Prestations de retraite ou de pension, paiements forfaitaires',
    },
  },
  '43': { label: { en: 'RRSP, lump-sum payments', fr: 'REER, paiements forfaitaires' } },
  '46': { label: { en: 'Taxable Canada Pension Plan benefits', fr: 'Prestations imposables du RPC' } },
  '63': { label: { en: 'RDSP', fr: 'REEI' } },
  '64': { label: { en: 'TFSA, taxable amount', fr: 'CELI, montant imposable' } },
  '65': { label: { en: 'PRPP, periodic payments', fr: 'RPAC, paiements périodiques' } },
  '66': { label: { en: 'PRPP, lump-sum payments', fr: 'RPAC, paiements forfaitaires' } },
  '67': {
    label: { en: 'Interest coupon stripping arrangement', fr: 'Opération de coupons d’intérêt détachés' },
    first: 2024,
  },
  '68': {
    label: { en: 'Interest coupon stripping arrangement', fr: 'Opération de coupons d’intérêt détachés' },
    first: 2024,
  },
  '85': {
    label: {
      en: 'Dividend compensation payments under a securities lending arrangement',
      fr: 'Paiements compensatoires de dividendes d’un mécanisme de prêt de valeurs mobilières',
    },
    first: 2019,
  },
}

/** Whether an income code is one that was confirmed for a year. */
export function isKnownIncome(code: string, year: number): boolean {
  const found = incomeCodes[code]
  if (found === undefined) return false
  const { first = 0, last = 9999 } = found
  return first <= year && year <= last
}

/** What an income code is called; the code alone where the list does not have it. */
export function incomeLabel(code: string): Label {
  const { en, fr } = incomeCodes[code]?.label ?? { en: `income code ${code}`, fr: `code de revenu ${code}` }
  return { en, fr }
}

/**
 * The exemption codes that were confirmed to exist: `S`, under which nothing is withheld, and those of tax
 * conventions, of which `T` is “other exempting provisions”. The guide’s appendix has more.
 */
export const exemptionCodes: readonly string[] = ['I', 'P', 'Q', 'R', 'S', 'T']
