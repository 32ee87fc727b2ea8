import type { Filing, FilingFact, FilingPayment, Registration, TaxProgram } from '../daybook/filing-facts.ts'
import { type Cents, formatCents, magnitude } from '../kit/cents.ts'
import { decimalText } from '../kit/decimal-text.ts'
import type { Label, Language } from '../kit/refusal-text.ts'
import { entryName } from '../ledger/entry.ts'

type Titles = {
  readonly [K in FilingFact['kind']]: (fact: Extract<FilingFact, { readonly kind: K }>) => Label
}

/** What each sales tax is called. */
export const programNames: Readonly<Record<TaxProgram, Label>> = {
  GST: { en: 'GST/HST', fr: 'TPS/TVH' },
  QST: { en: 'QST', fr: 'TVQ' },
  'PST-BC': { en: 'PST of British Columbia', fr: 'TVP de la Colombie-Britannique' },
  'PST-SK': { en: 'PST of Saskatchewan', fr: 'TVP de la Saskatchewan' },
  'PST-MB': { en: 'RST of Manitoba', fr: 'TVD du Manitoba' },
}

/**
 * What an act about registrations and returns did, in one line.
 *
 *   Filed the GST/HST return 2026-01-01 to 2026-03-31: 1,812.40 owing, in J88
 */
export const filingTitles: Titles = {
  'registration.set': ({ registration, was }) =>
    was === undefined
      ? registered(registration, 'Registered for', 'Inscription à la taxe\u00a0:')
      : registered(registration, 'Changed the registration for', 'Modification de l’inscription\u00a0:'),
  'registration.removed': ({ was }) =>
    registered(was, 'Took back the registration for', 'Retrait de l’inscription\u00a0:'),
  'return.filed': ({ filing, was }) =>
    was !== undefined
      ? confirmed(filing.confirmation, returnTitle(filing))
      : filing.amends === undefined
        ? filed(filing, 'Filed', 'Production de')
        : filed(filing, 'Amended', 'Modification de'),
  'return.withdrawn': ({ was }) => filed(was, 'Withdrew', 'Retrait de'),
  'return.paid': ({ payment, was }) =>
    was === undefined
      ? settled(payment, 'Recorded', 'Inscription')
      : confirmed(payment.confirmation, paymentTitle(payment.entry)),
  'return.unpaid': ({ was }) => settled(was, 'Took back', 'Annulation'),
}

/**
 * What an act about the confirmation number of something did: kept it, or took it off.
 *
 *   Kept confirmation number 4711 of the GST/HST return 2026-01-01 to 2026-03-31
 */
export function confirmed(number: string | undefined, of: Label): Label {
  if (number === undefined)
    return {
      en: `Took off the confirmation number of ${of.en}`,
      fr: `Retrait du numéro de confirmation de ${of.fr}`,
    }
  return {
    en: `Kept confirmation number ${number} of ${of.en}`,
    fr: `Inscription du numéro de confirmation ${number} de ${of.fr}`,
  }
}

/** A payment by its entry, as the title of an act names it. */
export function paymentTitle(entry: number): Label {
  return { en: `the payment in ${entryName(entry)}`, fr: `l’opération ${entryName(entry)}` }
}

function returnTitle({ program, span: { from, through } }: Filing): Label {
  const name = programNames[program]
  return {
    en: `the ${name.en} return ${from} to ${through}`,
    fr: `la déclaration de ${name.fr} du ${from} au ${through}`,
  }
}

function registered({ id }: Registration, en: string, fr: string): Label {
  return { en: `${en} ${programNames[id].en}`, fr: `${fr} ${programNames[id].fr}` }
}

function filed({ program, span, amount, entry }: Filing, en: string, fr: string): Label {
  const name = programNames[program]
  const [how, howFr] =
    amount < 0n ? ['to be refunded', 'à rembourser'] : amount === 0n ? ['', ''] : ['owing', 'à payer']
  const where = entry === 0 ? '' : `, in ${entryName(entry)}`
  const whereFr = entry === 0 ? '' : `, dans ${entryName(entry)}`
  return {
    en:
      `${en} the ${name.en} return ${span.from} to ${span.through}: ${money(amount, 'en')} ${how}`.trimEnd() +
      where,
    fr:
      `${fr} la déclaration de ${name.fr} du ${span.from} au ${span.through}\u00a0: ${money(amount, 'fr')} ${howFr}`.trimEnd() +
      whereFr,
  }
}

function settled({ filing, amount, entry }: FilingPayment, en: string, fr: string): Label {
  const [program = '', days = ''] = filing.split('/')
  // The first part of a return's id is its program.
  const name = programNames[program as TaxProgram]
  const [what, whatFr] =
    amount < 0n ? ['a refund of', 'd’un remboursement de'] : ['a payment of', 'd’un paiement de']
  return {
    en: `${en} ${what} ${money(amount, 'en')} for the ${name.en} return ${days}, in ${entryName(entry)}`,
    fr: `${fr} ${whatFr} ${money(amount, 'fr')}, déclaration de ${name.fr} ${days}, dans ${entryName(entry)}`,
  }
}

function money(amount: Cents, language: Language): string {
  return decimalText(formatCents(magnitude(amount)), language)
}
