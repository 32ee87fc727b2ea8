import type { Employee } from '@daybook/core/daybook/payroll-facts.ts'
import type { RoeBlocks } from '@daybook/core/daybook/roe-facts.ts'
import type { Label } from '@daybook/core/kit/refusal-text.ts'
import { termsOn } from '@daybook/core/payroll/employee-on.ts'
import { limits } from './check-blocks.ts'
import { frequencySince } from './employment.ts'
import type { RoeDays } from './roe-days.ts'
import type { RoeWish } from './roe-wish.ts'

/** What notices are said of. */
export type NoticesAsked = {
  readonly employee: Employee
  readonly days: RoeDays
  readonly wish: RoeWish
  readonly blocks: RoeBlocks
  readonly isReckoned: boolean
}

/** What a person should look at before the record is sent: it is not wrong, but the books cannot know it. */
export function roeNotices(asked: NoticesAsked): readonly Label[] {
  const { employee, days, wish, blocks, isReckoned } = asked
  const notices: Label[] = []
  if (isReckoned) notices.push(reckoned)
  if (termsOn(employee, days.last)?.pay.kind === 'commission') notices.push(commission)
  if (isHolidayTwice(days)) notices.push(holidayTwice)
  if (frequencySince(employee, days.last) === days.first) notices.push(frequencyChanged(days.first))
  if ((blocks.occupation?.length ?? 0) > limits.occupation) notices.push(occupationCut)
  if (blocks.comments !== undefined) notices.push(commentsSlow)
  if (wish.recall === undefined && blocks.recall.code === 'U') notices.push(recallUnknown)
  if (wish.moneys !== undefined) notices.push(moneysSaid)
  return notices
}

/** A paid holiday on which somebody also worked: the longer of the two counts, and the pays show both. */
function isHolidayTwice({ own }: RoeDays): boolean {
  return own.some(
    ({ pay }) =>
      pay.earnings.some(({ id }) => id === 'holiday') &&
      pay.earnings.some(({ id }) => id.startsWith('holiday-worked')),
  )
}

const reckoned: Label = {
  en: 'Some hours were reckoned from earnings and the minimum wage, because none were recorded. Hours that were agreed on are better: give them (block 15A).',
  fr: 'Des heures ont été calculées selon la rémunération et le salaire minimum, faute d’heures notées. Des heures convenues valent mieux : donnez-les (case 15A).',
}
const commission: Label = {
  en: 'For people paid by commission Service Canada asks for weekly averages. Here each pay period has what was paid for it: ask Service Canada before you send it.',
  fr: 'Pour les personnes payées à la commission, Service Canada demande des moyennes hebdomadaires. Ici, chaque période de paie a ce qui a été payé pour elle : consultez Service Canada avant l’envoi.',
}
const holidayTwice: Label = {
  en: 'A pay has both a paid holiday and hours worked on a holiday. Of a day, only the greater number of hours counts: check block 15A, and give the hours where it is less.',
  fr: 'Une paie a un jour férié payé et des heures travaillées un jour férié. D’une journée, seul le plus grand nombre d’heures compte : vérifiez la case 15A et donnez les heures si c’est moins.',
}
const occupationCut: Label = {
  en: 'The title is longer than block 13: it is cut in the file.',
  fr: 'Le titre est plus long que la case 13 : il est coupé dans le fichier.',
}
const commentsSlow: Label = {
  en: 'Comments take the record out of automated processing: leave them out unless the reason needs them.',
  fr: 'Les observations retirent le relevé du traitement automatisé : omettez-les si le motif ne les exige pas.',
}
const recallUnknown: Label = {
  en: 'The recall is taken as unknown: say it where it is known (block 14).',
  fr: 'Le rappel est réputé inconnu : dites-le s’il est connu (case 14).',
}
const moneysSaid: Label = {
  en: 'Block 17C is what was said; what the pays show for it is not added.',
  fr: 'La case 17C est ce qui a été dit; ce que les paies montrent n’y est pas ajouté.',
}

function frequencyChanged(day: string): Label {
  return {
    en: `The frequency of pay changed on ${day}: the days before it are on a record of their own (K12).`,
    fr: `La fréquence de la paie a changé le ${day} : les jours d’avant sont sur un relevé distinct (K12).`,
  }
}
