import type { BookMethod } from '../daybook/assets-facts.ts'
import type { Cents } from '../kit/cents.ts'
import { decimalText, inPercent } from '../kit/decimal-text.ts'
import type { Label, Language } from '../kit/refusal-text.ts'
import { amountText } from '../reports/amount-text.ts'

/** What of the books the basis of accounting tells: which roles hold something, and the capital assets. */
export type BasisFacts = {
  /** Whether something stands in an account of a role on the last day. */
  readonly holds: (role: string) => boolean
  readonly hasCurrencies: boolean
  readonly isCorporation: boolean
  readonly assets: readonly AssetsNoted[]
}

/** Capital assets of an account: how they are called, what they cost, what was written off, and how. */
export type AssetsNoted = {
  readonly name: Label
  readonly cost: Cents
  readonly written: Cents
  readonly methods: readonly BookMethod[]
}

/**
 * The note on the basis of accounting, as statements that somebody compiles must have it: historical cost,
 * cash transactions, and what these books add to them, each only where the books hold it.
 */
export function basisNote(facts: BasisFacts): Label {
  const added = additions.filter(({ fits }) => fits(facts)).map(({ words }) => words)
  const list = (language: Language) => added.map((each) => each[language]).join('; ')
  if (added.length === 0) return only
  return {
    en: `Basis of accounting: historical cost, reflecting cash transactions with the addition of: ${list('en')}.`,
    fr: `Méthode de comptabilité : coût historique, selon les opérations de caisse, auxquelles s’ajoutent : ${list('fr')}.`,
  }
}

const only: Label = {
  en: 'Basis of accounting: historical cost, reflecting cash transactions.',
  fr: 'Méthode de comptabilité : coût historique, selon les opérations de caisse.',
}

type Addition = { readonly words: Label; fits(facts: BasisFacts): boolean }

function ofRoles(en: string, fr: string, ...roles: readonly string[]): Addition {
  return { words: { en, fr }, fits: ({ holds }) => roles.some(holds) }
}

const additions: readonly Addition[] = [
  ofRoles(
    'accounts receivable, less what was written off as not to be collected',
    'les comptes clients, moins ceux radiés comme irrécouvrables',
    'ar.control',
    'ar.control.usd',
  ),
  ofRoles(
    'inventory as the books carry it at the reporting date',
    'les stocks tels que les livres les portent à la date de clôture',
    'inventory',
  ),
  ofRoles(
    'prepaid expenses, charged to the months that they are for',
    'les frais payés d’avance, imputés aux mois auxquels ils se rapportent',
    'prepaid.default',
  ),
  {
    words: {
      en: 'property and equipment, written off over the time of its use as set out below',
      fr: 'les immobilisations, amorties sur leur durée d’utilisation comme indiqué plus bas',
    },
    fits: ({ assets }) => assets.length > 0,
  },
  ofRoles(
    'accounts payable and accrued liabilities',
    'les comptes fournisseurs et frais courus',
    'ap.control',
    'ap.control.usd',
    'accrual.default',
  ),
  ofRoles(
    'wages, vacation pay and deductions owed',
    'les salaires, les vacances et les retenues à payer',
    'payroll.cpp.payable',
    'payroll.tax.payable',
    'payroll.vacation.accrual',
    'payroll.netpay.clearing',
  ),
  ofRoles(
    'deposits of customers and revenue not yet earned',
    'les acomptes de clients et les produits reportés',
    'customer.deposits',
    'deferred.revenue',
    'npo.deferred',
  ),
  {
    words: {
      en: 'income taxes payable at the reporting date',
      fr: 'les impôts à payer à la date de clôture',
    },
    fits: ({ holds, isCorporation }) =>
      isCorporation && ['tax.income.payable', 'tax.income.expense'].some((role) => holds(role)),
  },
  {
    words: {
      en: 'balances in other currencies at the rate of the reporting date',
      fr: 'les soldes en devises au cours de la date de clôture',
    },
    fits: ({ hasCurrencies }) => hasCurrencies,
  },
]

/** The note on property and equipment: of each kind its cost, what was written off, what is left, and how. */
export function assetsNote(assets: readonly AssetsNoted[]): Label | undefined {
  if (assets.length === 0) return undefined
  const list = (language: Language) => assets.map((each) => assetLine(each, language)).join('; ')
  return {
    en: `Property and equipment: ${list('en')}.`,
    fr: `Immobilisations : ${list('fr')}.`,
  }
}

function assetLine({ name, cost, written, methods }: AssetsNoted, language: Language): string {
  const [at, off, left] = [cost, written, cost - written].map((each) => amountText(each, language))
  const how = [...new Set(methods.map((method) => methodWords(method)[language]))].join(', ')
  return language === 'fr'
    ? `${name.fr}, coût ${at}, amorti ${off}, net ${left} (${how})`
    : `${name.en}, cost ${at}, written off ${off}, net ${left} (${how})`
}

function methodWords(method: BookMethod): Label {
  switch (method.kind) {
    case 'straight-line':
      return {
        en: `straight-line over ${method.months} months`,
        fr: `linéaire sur ${method.months} mois`,
      }
    case 'declining':
      return {
        en: `declining balance at ${inPercent(method.rate)}%`,
        fr: `dégressif à ${decimalText(inPercent(method.rate), 'fr')}\u00a0%`,
      }
    case 'units':
      return { en: 'by units made', fr: 'selon les unités produites' }
    case 'none':
      return { en: 'not written off', fr: 'non amorti' }
  }
}
