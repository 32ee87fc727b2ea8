import type { Cheque, EftFile, PaymentFact, PaymentSettings } from '../daybook/payment-facts.ts'
import { formatCents } from '../kit/cents.ts'
import { decimalText } from '../kit/decimal-text.ts'
import type { Label } from '../kit/refusal-text.ts'
import type { Chart } from '../ledger/chart.ts'

type Titles = {
  readonly [K in PaymentFact['kind']]: (
    fact: Extract<PaymentFact, { readonly kind: K }>,
    chart: Chart,
  ) => Label
}

/**
 * What an act about cheques or files for the bank did, in one line. An employee is not named: the name lies
 * in the vault.
 *
 *   Wrote cheque 1250 to Harbour Hydro, 311.90      Made EFT file 12: 3 payments, 5,204.16
 */
export const paymentTitles: Titles = {
  'cheque.issued': ({ cheque }) => chequeTitle(cheque, 'Wrote cheque', 'Émission du chèque'),
  'cheque.withdrawn': ({ was }) => chequeTitle(was, 'Took back cheque', 'Annulation du chèque'),
  'cheque.printed': ({ cheque, was }) =>
    (cheque.printed?.times ?? 0) < (was.printed?.times ?? 0)
      ? numberTitle(cheque, 'Took back the printing of cheque', 'Retrait de l’impression du chèque')
      : numberTitle(cheque, 'Printed cheque', 'Impression du chèque'),
  'cheque.voided': ({ cheque }) => {
    if (cheque.voided === undefined)
      return numberTitle(cheque, 'Took back the voiding of cheque', 'Rétablissement du chèque')
    const { reason } = cheque.voided
    return {
      en: `Voided cheque ${cheque.number}: ${reason}`,
      fr: `Chèque ${cheque.number} annulé\u00a0: ${reason}`,
    }
  },
  'cheque-run.set': ({ run: { first, last, reason } }) => ({
    en: `Cheques ${first} to ${last} not used: ${reason}`,
    fr: `Chèques ${first} à ${last} inutilisés\u00a0: ${reason}`,
  }),
  'cheque-run.removed': ({ was: { first, last } }) => ({
    en: `Cheques ${first} to ${last} may be used again`,
    fr: `Chèques ${first} à ${last} de nouveau utilisables`,
  }),
  'eft.made': ({ file }) => fileTitle(file, 'Made EFT file', 'Fichier de TEF'),
  'eft.withdrawn': ({ was }) => fileTitle(was, 'Took back EFT file', 'Retrait du fichier de TEF'),
  'payment-settings.set': ({ settings }, chart) =>
    settingsTitle(settings, chart, 'Set how account', 'pays', 'Réglage des paiements du compte'),
  'payment-settings.unset': ({ was }, chart) =>
    settingsTitle(was, chart, 'Forgot how account', 'pays', 'Retrait du réglage des paiements du compte'),
}

function chequeTitle(cheque: Cheque, en: string, fr: string): Label {
  const { payee, number } = cheque
  const total = formatCents(cheque.amount)
  const [to, toFr] = payee === undefined ? ['', ''] : [` to ${payee}`, ` à ${payee}`]
  return {
    en: `${en} ${number}${to}, ${decimalText(total, 'en')}`,
    fr: `${fr} ${number}${toFr}, ${decimalText(total, 'fr')}`,
  }
}

function numberTitle({ number }: Cheque, en: string, fr: string): Label {
  return { en: `${en} ${number}`, fr: `${fr} ${number}` }
}

function fileTitle({ number, items, amount }: EftFile, en: string, fr: string): Label {
  const [count, total] = [items.length, formatCents(amount)]
  const [many, manyFr] = count === 1 ? ['payment', 'paiement'] : ['payments', 'paiements']
  return {
    en: `${en} ${number}: ${count} ${many}, ${decimalText(total, 'en')}`,
    fr: `${fr} ${number}\u00a0: ${count} ${manyFr}, ${decimalText(total, 'fr')}`,
  }
}

function settingsTitle({ id }: PaymentSettings, chart: Chart, en: string, end: string, fr: string): Label {
  const code = chart.get(id)?.code ?? id
  return { en: `${en} ${code} ${end}`, fr: `${fr} ${code}` }
}
