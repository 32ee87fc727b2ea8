import type { Figure } from '../filings/figure.ts'
import type { Cents } from '../kit/cents.ts'
import type { CivilDate } from '../kit/civil-date.ts'
import type { Label } from '../kit/refusal-text.ts'

/** What cash comes from or goes to, in the order of the rows. */
export const cashKinds = [
  'posted',
  'receivables',
  'payables',
  'recurring',
  'payroll',
  'remittances',
  'taxes',
  'loans',
] as const

/** A kind of item of a forecast. */
export type CashKind = (typeof cashKinds)[number]

/** What the kinds are called. */
export const cashKindNames: Readonly<Record<CashKind, Label>> = {
  posted: { en: 'Already posted, later dates', fr: 'Déjà inscrit, dates à venir' },
  receivables: { en: 'From customers', fr: 'Encaissements des clients' },
  payables: { en: 'To suppliers', fr: 'Paiements aux fournisseurs' },
  recurring: { en: 'Recurring entries', fr: 'Écritures récurrentes' },
  payroll: { en: 'Pay', fr: 'Salaires nets' },
  remittances: { en: 'Payroll remittances', fr: 'Versements des retenues' },
  taxes: { en: 'Taxes', fr: 'Taxes et impôts' },
  loans: { en: 'Loan payments', fr: 'Versements sur emprunts' },
}

/**
 * Cash that comes (+) or goes (−) on a day. `key` is what it stands on (`invoice/1043`, `loan/truck/12`), one
 * item a key; `of` groups items in the detail (a customer, a form). `due` is the day that was agreed, where
 * another one is expected. `parts` open it further where the books know its parts.
 */
export type CashItem = {
  readonly kind: CashKind
  readonly key: string
  readonly of: Label
  readonly label: Label
  readonly on: CivilDate
  readonly due?: CivilDate
  readonly amount: Cents
  readonly parts?: readonly Figure[]
}

/** Something whose day is known and whose amount is not: it is named, and counts as nothing. */
export type UnknownItem = { readonly label: Label; readonly on: CivilDate }
