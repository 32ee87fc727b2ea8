import type { LegalForm } from '@daybook/core/daybook/fact.ts'
import type { Label } from '@daybook/core/kit/refusal-text.ts'

/** A row that a person judges: at the end of which periods, and for which legal forms (all when left out). */
export type PersonRow = {
  readonly row: string
  readonly label: Label
  readonly at: 'month' | 'year' | 'both'
  readonly forms?: readonly LegalForm[]
}

/** The rows that no program can tick, in order. */
export const personRows: readonly PersonRow[] = [
  {
    row: 'ageing',
    label: {
      en: 'Old and credit items of customers and suppliers reviewed',
      fr: 'Postes anciens et créditeurs des clients et fournisseurs revus',
    },
    at: 'both',
  },
  {
    row: 'accrue',
    label: {
      en: 'Bills and wages of the period that are not in yet accrued',
      fr: 'Factures et salaires de la période non reçus régularisés',
    },
    at: 'both',
  },
  {
    row: 'papers',
    label: { en: 'Papers of the period looked through', fr: 'Pièces de la période examinées' },
    at: 'both',
  },
  {
    row: 'personal',
    label: {
      en: 'Meals, vehicle, home and personal use split',
      fr: 'Repas, véhicule, domicile et usage personnel répartis',
    },
    at: 'both',
  },
  {
    row: 'statements',
    label: {
      en: 'Statements read against the period before',
      fr: 'États lus en regard de la période précédente',
    },
    at: 'both',
  },
  {
    row: 'inventory',
    label: { en: 'Inventory counted and valued', fr: 'Stocks comptés et évalués' },
    at: 'year',
  },
  {
    row: 'bad-debts',
    label: { en: 'Bad debts written off or allowed for', fr: 'Créances douteuses radiées ou provisionnées' },
    at: 'year',
  },
  {
    row: 'assets',
    label: {
      en: 'Additions to capital assets reviewed, amortization posted',
      fr: 'Ajouts aux immobilisations revus, amortissement passé',
    },
    at: 'year',
  },
  {
    row: 'bonuses',
    label: { en: 'Bonuses accrued are paid within 180 days', fr: 'Primes courues payées dans les 180 jours' },
    at: 'year',
    forms: ['corporation'],
  },
  {
    row: 'shareholder',
    label: {
      en: 'Shareholder loan agreed, repaid or reported',
      fr: 'Compte de l’actionnaire convenu, remboursé ou déclaré',
    },
    at: 'year',
    forms: ['corporation'],
  },
  {
    row: 'dividends',
    label: { en: 'Dividends resolved and their slips in hand', fr: 'Dividendes résolus et feuillets prêts' },
    at: 'year',
    forms: ['corporation'],
  },
  {
    row: 'tax-provision',
    label: { en: 'Income tax provided for', fr: 'Provision pour impôts passée' },
    at: 'year',
    forms: ['corporation'],
  },
  {
    row: 'slips',
    label: { en: 'Slips tied to the books', fr: 'Feuillets conciliés avec les livres' },
    at: 'year',
  },
]
