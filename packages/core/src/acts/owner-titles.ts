import type { Dividend, OwnerFact } from '../daybook/owner-facts.ts'
import { formatCents } from '../kit/cents.ts'
import { decimalText } from '../kit/decimal-text.ts'
import type { Label } from '../kit/refusal-text.ts'
import { entryName } from '../ledger/entry.ts'

type Titles = {
  readonly [K in OwnerFact['kind']]: (fact: Extract<OwnerFact, { readonly kind: K }>) => Label
}

/**
 * What an act about shareholders, dividends or what is given for the T2 did, in one line.
 *
 *   Added shareholder 1   Declared dividend 2 of 5,000.00 in J57   Paid dividend 2 in J60
 */
export const ownerTitles: Titles = {
  'shareholder.set': ({ shareholder: { number }, was }) =>
    was === undefined
      ? { en: `Added shareholder ${number}`, fr: `Ajout de l’actionnaire ${number}` }
      : { en: `Changed shareholder ${number}`, fr: `Modification de l’actionnaire ${number}` },
  'shareholder.removed': ({ was: { number } }) => ({
    en: `Removed shareholder ${number}`,
    fr: `Retrait de l’actionnaire ${number}`,
  }),
  'dividend.set': ({ dividend, was }) => (was === undefined ? declared(dividend) : changed(dividend, was)),
  'dividend.removed': ({ was: { id } }) => ({
    en: `Took back dividend ${id}`,
    fr: `Retrait du dividende ${id}`,
  }),
  't2.set': ({ given: { id } }) => ({
    en: `Gave what the T2 of ${id} needs`,
    fr: `Renseignements donnés pour la T2 du ${id}`,
  }),
  't2.removed': ({ was: { id } }) => ({
    en: `Took back what was given for the T2 of ${id}`,
    fr: `Retrait des renseignements donnés pour la T2 du ${id}`,
  }),
}

function declared({ id, amount, entry }: Dividend): Label {
  const total = formatCents(amount)
  const name = entryName(entry)
  return {
    en: `Declared dividend ${id} of ${decimalText(total, 'en')} in ${name}`,
    fr: `Déclaration du dividende ${id} de ${decimalText(total, 'fr')} dans ${name}`,
  }
}

function changed(dividend: Dividend, was: Dividend): Label {
  const last = dividend.payments.at(-1)
  const name = entryName(last?.entry ?? dividend.entry)
  return dividend.payments.length > was.payments.length
    ? {
        en: `Paid dividend ${dividend.id} in ${name}`,
        fr: `Paiement du dividende ${dividend.id} dans ${name}`,
      }
    : { en: `Changed dividend ${dividend.id}`, fr: `Modification du dividende ${dividend.id}` }
}
