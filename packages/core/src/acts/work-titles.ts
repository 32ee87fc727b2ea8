import type { Work, WorkFact } from '../daybook/work-facts.ts'
import { formatCents } from '../kit/cents.ts'
import type { Label } from '../kit/refusal-text.ts'
import { decimalText } from '../reports/amount-text.ts'
import { hoursText } from '../worktime/minutes.ts'

type Titles = {
  readonly [K in WorkFact['kind']]: (fact: Extract<WorkFact, { readonly kind: K }>) => Label
}

/** What an act about time worked for customers did, in one line. */
export const workTitles: Titles = {
  'work.set': ({ work, was }) => {
    const about = `${work.id} ${work.task}, ${said(work)}`
    if (work.billed !== undefined && was?.billed === undefined)
      return { en: `Billed ${about}`, fr: `Facturation de ${about}` }
    return was === undefined
      ? { en: `Entered ${about}`, fr: `Inscription de ${about}` }
      : { en: `Changed ${about}`, fr: `Modification de ${about}` }
  },
  'work.removed': ({ was }) => ({
    en: `Removed ${was.id} ${was.task}, ${said(was)}`,
    fr: `Retrait de ${was.id} ${was.task}, ${said(was)}`,
  }),
  'hourly.set': ({ hourly: { amount, from } }) => ({
    en: `Set an hourly rate of ${decimalText(formatCents(amount), 'en')} from ${from}`,
    fr: `Taux horaire de ${decimalText(formatCents(amount), 'fr')} à partir du ${from}`,
  }),
  'hourly.removed': ({ was: { amount, from } }) => ({
    en: `Removed the hourly rate of ${decimalText(formatCents(amount), 'en')} from ${from}`,
    fr: `Retrait du taux horaire de ${decimalText(formatCents(amount), 'fr')} à partir du ${from}`,
  }),
  'fee.set': ({ fee: { id, amount, customer } }) => ({
    en: `Set fee ${id} of ${customer}: ${decimalText(formatCents(amount), 'en')} a month`,
    fr: `Honoraires ${id} de ${customer}\u00a0: ${decimalText(formatCents(amount), 'fr')} par mois`,
  }),
  'fee.removed': ({ was: { id, customer } }) => ({
    en: `Removed fee ${id} of ${customer}`,
    fr: `Retrait des honoraires ${id} de ${customer}`,
  }),
}

function said({ minutes, cost, date }: Work): string {
  return `${cost === undefined ? hoursText(minutes) : formatCents(cost.amount)}, ${date}`
}
