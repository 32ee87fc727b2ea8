import type { TaxProgram } from '@daybook/core/daybook/filing-facts.ts'
import type { Source } from '@daybook/core/filings/figure.ts'
import type { OwedForm } from '@daybook/core/filings/remittance.ts'
import type { Label, Language } from '@daybook/core/kit/refusal-text.ts'
import type { TaxPayee } from '@daybook/core/payments/pay-taxes.ts'

/** Where the name that British Columbia wants on a cheque was read. */
export const payeeSource: Source = {
  title: 'Report and pay PST through mail or courier',
  url: 'https://www2.gov.bc.ca/gov/content/taxes/sales-taxes/pst/report-pay/mail-courier',
  where: 'payable to the Minister of Finance',
  read: '2026-11-23',
  confidence: 'high',
}

const receiver: Label = { en: 'Receiver General for Canada', fr: 'Receveur général du Canada' }
const quebec: Label = { en: 'Minister of Revenue of Québec', fr: 'Ministre du Revenu du Québec' }
const finance: Label = { en: 'Minister of Finance', fr: 'Ministre des Finances' }

const ofPrograms: Readonly<Record<TaxProgram, readonly [Label, string]>> = {
  GST: [receiver, 'receiver-general'],
  QST: [quebec, 'revenu-quebec'],
  'PST-BC': [finance, 'finance-bc'],
  'PST-SK': [finance, 'finance-sk'],
  'PST-MB': [finance, 'finance-mb'],
}

/**
 * Whom a sales tax is paid to: the name on the cheque, and the vault item for its bank account. Revenu Québec
 * takes GST/HST with the QST on a combined return.
 *
 *   GST  Receiver General for Canada   agency:receiver-general:bank-account
 */
export function returnPayee(program: TaxProgram, isCombined: boolean, language: Language): TaxPayee {
  const [name, key] = ofPrograms[isCombined ? 'QST' : program]
  return payeeOf(name, key, language)
}

/** Whom a remittance of payroll is paid to: an agency, or the board, province or plan in its own name. */
export function remittancePayee(
  { form, who, agency }: Pick<OwedForm, 'form' | 'who' | 'agency'>,
  language: Language,
): TaxPayee {
  if (form === 'pd7a') return payeeOf(receiver, 'receiver-general', language)
  const isQuebec = form === 'tpz-1015' || (form === 'health-levy' && who === 'QC')
  if (isQuebec) return payeeOf(quebec, 'revenu-quebec', language)
  return payeeOf(agency, `${form}-${slug(who)}`, language)
}

function payeeOf(name: Label, key: string, language: Language): TaxPayee {
  return { name: name[language], item: `agency:${key}:bank-account` }
}

/** A name in the letters that ids of the vault have. */
function slug(name: string): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  return plain.replace(/[^a-z0-9]+/g, '-').slice(0, 40)
}
