import type { PersonalFact } from '../daybook/personal-facts.ts'
import { formatCents } from '../kit/cents.ts'
import { decimalText } from '../kit/decimal-text.ts'
import type { Label } from '../kit/refusal-text.ts'

type Titles = {
  readonly [K in PersonalFact['kind']]: (fact: Extract<PersonalFact, { readonly kind: K }>) => Label
}

/** What an act about the records of personal books did, in one line. */
export const personalTitles: Titles = {
  'envelope.set': ({ envelope }) => ({
    en: `Set envelope ${envelope.name}`,
    fr: `Établissement de l’enveloppe ${envelope.name}`,
  }),
  'envelope.removed': ({ was }) => ({
    en: `Removed envelope ${was.name}`,
    fr: `Retrait de l’enveloppe ${was.name}`,
  }),
  'worth.recorded': ({ worth }) => ({
    en: `Recorded the worth of ${worth.name} on ${worth.date}: ${decimalText(formatCents(worth.amount), 'en')}`,
    fr: `Valeur de ${worth.name} au ${worth.date}\u00a0: ${decimalText(formatCents(worth.amount), 'fr')}`,
  }),
  'worth.removed': ({ was }) => ({
    en: `Removed the worth of ${was.name} on ${was.date}`,
    fr: `Retrait de la valeur de ${was.name} au ${was.date}`,
  }),
  'goal.set': ({ goal }) => ({ en: `Set goal ${goal.name}`, fr: `Établissement de l’objectif ${goal.name}` }),
  'goal.removed': ({ was }) => ({ en: `Removed goal ${was.name}`, fr: `Retrait de l’objectif ${was.name}` }),
  'household.set': ({ household }) => {
    const [one, other] = household.people
    return {
      en: `Set the household of ${one.name} and ${other.name}`,
      fr: `Établissement du ménage de ${one.name} et ${other.name}`,
    }
  },
  'household.removed': ({ was }) => ({
    en: `Removed the household of ${was.people[0].name} and ${was.people[1].name}`,
    fr: `Retrait du ménage de ${was.people[0].name} et ${was.people[1].name}`,
  }),
  'receipt.kept': ({ receipt: { id, from, kind, date, none } }) =>
    none === true
      ? {
          en: `Answered that there is no paper (${kind}) of ${date.slice(0, 4)}`,
          fr: `Réponse : aucune pièce (${kind}) de ${date.slice(0, 4)}`,
        }
      : { en: `Kept receipt ${id} of ${from}`, fr: `Reçu ${id} de ${from} gardé` },
  'receipt.dropped': ({ was: { id, from, kind, date, none } }) =>
    none === true
      ? {
          en: `Took back that there is no paper (${kind}) of ${date.slice(0, 4)}`,
          fr: `Réponse retirée : aucune pièce (${kind}) de ${date.slice(0, 4)}`,
        }
      : { en: `Dropped receipt ${id} of ${from}`, fr: `Reçu ${id} de ${from} retiré` },
}
