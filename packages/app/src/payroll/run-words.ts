import { payItems } from '@daybook/canada/payroll-items/pay-items.ts'
import { type Cents, parseCents } from '@daybook/core/kit/cents.ts'
import type { Language } from '@daybook/core/kit/refusal-text.ts'
import type { PayWarning } from '@daybook/core/payroll/pay-variance.ts'
import type { LeftOut } from '@daybook/core/payroll/run-prepare.ts'
import { amountText } from '@daybook/core/reports/amount-text.ts'

/** The name of a pay item, or its code where the table has none. */
export function itemLabel(code: string, language: Language): string {
  return payItems.get(code)?.label[language] ?? code
}

type Names = Readonly<Record<string, string>>
type Words = (names: Names) => string

/** What a sentence rests on, in brackets. */
function after(text: string | undefined): string {
  return text === undefined || text === '' ? '' : ` (${text})`
}

const english: Readonly<Record<PayWarning['code'], Words>> = {
  'claims-missing': ({ forms }) => `No ${forms} was handed in: the basic amount is taken.`,
  'first-pay': () => 'First pay.',
  'net-changed': ({ now, last, percent }) => `Net pay is ${now} after ${last}: ${percent} % apart.`,
  'hours-unusual': ({ hours, weekly }) => `${hours} hours, with a normal week of ${weekly}.`,
  'terms-changed': ({ from }) => `New terms since ${from}.`,
  'later-pays': ({ runs }) =>
    `Was paid for a later day already, in run ${runs}: close the earlier run with care.`,
  'rates-unchecked': ({ tables }) => `Nobody has checked for this day: ${tables}.`,
  'vacation-overdrawn': ({ amount }) => `Vacation was taken for ${amount} more than was set aside.`,
  'vacation-owing': ({ amount }) => `Leaves with ${amount} of vacation owed: make it the final pay.`,
  'held-short': ({ item, held, asked }) => `${item}: ${held} of ${asked} could be held back.`,
  'holiday-proposed': ({ holiday, day, amount, text }) =>
    `${holiday}, ${day}: ${amount} of holiday pay by the law of the province${after(text)}. Enter holiday to pay another amount, 0 for none.`,
  'holiday-not-entitled': ({ holiday, day, text }) => `${holiday}, ${day}: no holiday pay, ${text}.`,
  'holiday-open': ({ holiday, day, text }) => `${holiday}, ${day}: enter what is paid for it. ${text}`,
  'vacation-year-completed': ({ years, share, from, through, amount, item, text }) =>
    `${years} years of service: vacation pay of ${from} to ${through} is ${share} by the law of the province, ${amount} more than what was given${after(text)}. Enter ${item} for another amount, 0 for none.`,
  'below-minimum-wage': ({ text }) => `${text}.`,
  'vacation-below-minimum': ({ text }) => `${text}.`,
  'vacation-days-below-minimum': ({ text }) => `${text}.`,
}

const french: Readonly<Record<PayWarning['code'], Words>> = {
  'claims-missing': ({ forms }) => `Aucun ${forms} n’a été remis : le montant de base est pris.`,
  'first-pay': () => 'Première paie.',
  'net-changed': ({ now, last, percent }) =>
    `La paie nette est de ${now} après ${last} : ${percent} % d’écart.`,
  'hours-unusual': ({ hours, weekly }) => `${hours} heures, pour une semaine normale de ${weekly}.`,
  'terms-changed': ({ from }) => `Nouvelles conditions depuis le ${from}.`,
  'later-pays': ({ runs }) =>
    `Déjà payé pour un jour plus tardif, dans le cycle ${runs} : clôturez le cycle antérieur avec prudence.`,
  'rates-unchecked': ({ tables }) => `Personne n’a vérifié pour ce jour : ${tables}.`,
  'vacation-overdrawn': ({ amount }) => `Des vacances ont été prises pour ${amount} de plus que la réserve.`,
  'vacation-owing': ({ amount }) => `Part avec ${amount} de vacances dues : faites-en la paie finale.`,
  'held-short': ({ item, held, asked }) => `${item} : ${held} sur ${asked} ont pu être retenus.`,
  'holiday-proposed': ({ holidayFr, day, amount, textFr }) =>
    `${holidayFr}, ${day} : indemnité de ${amount} selon la loi de la province${after(textFr)}. Saisissez holiday pour un autre montant, 0 pour aucun.`,
  'holiday-not-entitled': ({ holidayFr, day, textFr }) =>
    `${holidayFr}, ${day} : aucune indemnité, ${textFr}.`,
  'holiday-open': ({ holidayFr, day, textFr }) =>
    `${holidayFr}, ${day} : saisissez ce qui est payé. ${textFr}`,
  'vacation-year-completed': ({ years, share, from, through, amount, item, textFr }) =>
    `${years} années de service : l’indemnité de vacances du ${from} au ${through} est de ${share} selon la loi de la province, soit ${amount} de plus que ce qui a été donné${after(textFr)}. Saisissez ${item} pour un autre montant, 0 pour aucun.`,
  'below-minimum-wage': ({ textFr }) => `${textFr}.`,
  'vacation-below-minimum': ({ textFr }) => `${textFr}.`,
  'vacation-days-below-minimum': ({ textFr }) => `${textFr}.`,
}

/** A warning in words, its amounts as people write them. */
export function warningText({ code, with: names }: PayWarning, language: Language): string {
  const told = Object.fromEntries(
    Object.entries(names).map(([name, text]) => {
      const amount = /^-?\d+\.\d\d$/.test(text) ? parseCents(text) : undefined
      return [name, amount?.ok === true ? amountText(amount.value, language) : text]
    }),
  )
  return (language === 'fr' ? french : english)[code](told)
}

const leftOutWords: Readonly<Record<LeftOut['why'], Readonly<Record<Language, string>>>> = {
  paid: { en: 'already paid for these days', fr: 'déjà payé pour ces jours' },
  'no-hours': { en: 'nothing entered', fr: 'rien de saisi' },
  excepted: { en: 'left out by you', fr: 'exclu par vous' },
}

/** Why somebody gets no pay in a run, in words. */
export function leftOutText(why: LeftOut['why'], language: Language): string {
  return leftOutWords[why][language]
}

/** That too little of a contribution was held back over the year so far, in words. */
export function shortText(label: string, amount: Cents, language: Language): string {
  const told = amountText(amount, language)
  return language === 'fr'
    ? `${label} : ${told} de moins que ce que l’année demande jusqu’ici.`
    : `${label}: ${told} less than the year asks for so far.`
}
