import type { Filing, FilingFact, FilingPayment, Registration } from '../daybook/filing-facts.ts'

const registration: Registration = {
  id: 'GST',
  number: '123456782RT0001',
  from: '2026-01-01',
  terms: [{ from: '2026-01-01', frequency: 'quarterly', method: 'regular' }],
}
const filing: Filing = {
  id: 'GST/2026-01-01..2026-03-31',
  program: 'GST',
  form: 'GST34',
  method: 'regular',
  span: { from: '2026-01-01', through: '2026-03-31' },
  due: '2026-04-30',
  filed: '2026-04-20',
  asOfSeq: 812,
  lines: [{ line: '109', amount: 181_240n }],
  inputs: [],
  cleared: [{ account: '2300', amount: 181_240n }],
  amount: 181_240n,
  entry: 88,
  late: [],
}
const payment: FilingPayment = {
  id: '90',
  filing: filing.id,
  date: '2026-04-28',
  amount: 181_240n,
  entry: 90,
}

/** Each kind of fact about registrations and returns with the title of its act in both languages. */
export const filingTitleCases: {
  readonly [K in FilingFact['kind']]: readonly [Extract<FilingFact, { readonly kind: K }>, string, string]
} = {
  'registration.set': [
    { kind: 'registration.set', v: 1, registration },
    'Registered for GST/HST',
    'Inscription à la taxe\u00a0: TPS/TVH',
  ],
  'registration.removed': [
    { kind: 'registration.removed', v: 1, was: { ...registration, id: 'PST-MB' } },
    'Took back the registration for RST of Manitoba',
    'Retrait de l’inscription\u00a0: TVD du Manitoba',
  ],
  'return.filed': [
    { kind: 'return.filed', v: 1, filing },
    'Filed the GST/HST return 2026-01-01 to 2026-03-31: 1,812.40 owing, in J88',
    'Production de la déclaration de TPS/TVH du 2026-01-01 au 2026-03-31\u00a0: 1\u00a0812,40 à payer, dans J88',
  ],
  'return.withdrawn': [
    { kind: 'return.withdrawn', v: 1, was: { ...filing, amount: -5000n }, reason: 'Never sent' },
    'Withdrew the GST/HST return 2026-01-01 to 2026-03-31: 50.00 to be refunded, in J88',
    'Retrait de la déclaration de TPS/TVH du 2026-01-01 au 2026-03-31\u00a0: 50,00 à rembourser, dans J88',
  ],
  'return.paid': [
    { kind: 'return.paid', v: 1, payment },
    'Recorded a payment of 1,812.40 for the GST/HST return 2026-01-01..2026-03-31, in J90',
    'Inscription d’un paiement de 1\u00a0812,40, déclaration de TPS/TVH 2026-01-01..2026-03-31, dans J90',
  ],
  'return.unpaid': [
    { kind: 'return.unpaid', v: 1, was: { ...payment, amount: -5000n } },
    'Took back a refund of 50.00 for the GST/HST return 2026-01-01..2026-03-31, in J90',
    'Annulation d’un remboursement de 50,00, déclaration de TPS/TVH 2026-01-01..2026-03-31, dans J90',
  ],
}
