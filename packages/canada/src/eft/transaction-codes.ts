import type { Source } from '@daybook/core/filings/figure.ts'
import type { Label } from '@daybook/core/kit/refusal-text.ts'

/**
 * Where the codes were read. Payments Canada's Standard 007 itself was not at hand: codes that are not here
 * may well be right, so that they are warned of and never refused.
 */
export const codeSources: readonly Source[] = [
  {
    title: 'Notes on Payments Canada Standard 005 and 007',
    url: 'https://github.com/braedonsaunders/openbooks',
    where: 'engine/src/payroll-bank-file.ts',
    read: '2026-11-22',
    confidence: 'medium',
  },
  {
    title: 'Canada bank transfer, list of transaction types (Numigi)',
    url: 'https://github.com/Numigi/odoo-account-addons',
    where: 'canada_bank_transfer/transaction_types.py',
    read: '2026-11-23',
    confidence: 'medium',
  },
]

/** The codes of Standard 007 that are known here, by their three digits. */
export const transactionCodes: ReadonlyMap<string, Label> = new Map([
  ['200', { en: 'Payroll deposit', fr: 'Dépôt de paie' }],
  ['201', { en: 'Special payroll', fr: 'Paie spéciale' }],
  ['202', { en: 'Vacation payroll', fr: 'Paie de vacances' }],
  ['203', { en: 'Overtime payroll', fr: 'Paie d’heures supplémentaires' }],
  ['204', { en: 'Advance payroll', fr: 'Paie anticipée' }],
  ['205', { en: 'Commission payroll', fr: 'Paie de commissions' }],
  ['206', { en: 'Bonus payroll', fr: 'Paie de primes' }],
  ['207', { en: 'Adjustment payroll', fr: 'Paie de rajustement' }],
  ['230', { en: 'Pension', fr: 'Pension' }],
  ['231', { en: 'Federal pension', fr: 'Pension fédérale' }],
  ['232', { en: 'Provincial pension', fr: 'Pension provinciale' }],
  ['233', { en: 'Private pension', fr: 'Pension privée' }],
  ['240', { en: 'Annuity', fr: 'Rente' }],
  ['250', { en: 'Dividend', fr: 'Dividende' }],
  ['251', { en: 'Common dividend', fr: 'Dividende, actions ordinaires' }],
  ['252', { en: 'Preferred dividend', fr: 'Dividende, actions privilégiées' }],
  ['260', { en: 'Investment', fr: 'Placement' }],
  ['261', { en: 'Mutual funds', fr: 'Fonds communs de placement' }],
  ['265', { en: 'Spousal RSP contribution', fr: 'Cotisation au REER du conjoint' }],
  ['266', { en: 'RESP contribution', fr: 'Cotisation à un REEE' }],
  ['271', { en: 'RSP contribution', fr: 'Cotisation à un REER' }],
  ['272', { en: 'Retirement income fund', fr: 'Fonds de revenu de retraite' }],
  ['273', { en: 'Tax-free savings account', fr: 'Compte d’épargne libre d’impôt' }],
  ['274', { en: 'RDSP contribution', fr: 'Cotisation à un REEI' }],
  ['280', { en: 'Interest', fr: 'Intérêt' }],
  ['281', { en: 'Lottery prize payment', fr: 'Paiement d’un lot de loterie' }],
  ['430', { en: 'Bill payment', fr: 'Paiement de facture' }],
  ['450', { en: 'Miscellaneous payment', fr: 'Paiement divers' }],
  ['460', { en: 'Accounts payable', fr: 'Comptes fournisseurs' }],
  ['700', { en: 'Business pre-authorized debit', fr: 'Débit préautorisé d’entreprise' }],
])

/** The codes that the program picks by itself: net pay, suppliers, all else. */
export const usualCodes = { payroll: '200', payables: '460', other: '450' } as const
