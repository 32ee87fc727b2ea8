import { weekdayOf } from '../../kit/civil-date.ts'
import { entryName } from '../../ledger/entry.ts'
import { check } from '../check.ts'
import { listed } from '../finding.ts'
import { entriesWords, money } from '../in-words.ts'

/**
 * Where more than this share (in hundredths) of the entries are of weekends, work goes on there as always.
 */
const usualPercent = 4

/** General journal entries by hand dated on weekends, in books that otherwise rest then. */
export const weekendEntries = check({
  id: 'weekend-entries',
  group: 'entries',
  severity: 'note',
  title: { en: 'Journal entries on weekends', fr: 'Écritures de journal la fin de semaine' },
  why: {
    en: 'Where nobody works on weekends, a hand entry of a Saturday or Sunday was dated wrongly or made when nobody looked.',
    fr: 'Là où l’on ne travaille pas la fin de semaine, une écriture à la main d’un samedi ou d’un dimanche est mal datée ou faite à l’insu de tous.',
  },
  needs: ['handDays'],
  find: ({ handDays, span }) => {
    const own = handDays.filter(({ date }) => date >= span.from && date <= span.through)
    // The last day of a month is a day of journals whatever its weekday.
    const weekend = own.filter(({ date }) => weekdayOf(date) >= 6 && !isMonthEnd(date))
    const [all, few] = [countOf(own), countOf(weekend)]
    if (few === 0 || all < 50 || few * 100 > all * usualPercent) return []
    const count = entriesWords(few)
    const amount = weekend.reduce((sum, each) => sum + each.amount, 0n)
    const sum = money(amount)
    return [
      {
        subject: `${span.from}..${span.through}`,
        date: weekend.at(-1)?.date ?? span.through,
        amount,
        words: {
          en: `${count.en} by hand of ${all} are dated on weekends, ${sum.en} in all`,
          fr: `${count.fr} à la main sur ${all} sont datées de fins de semaine, ${sum.fr} en tout`,
        },
        ...listed(
          weekend.map(({ date, first, amount: own }) => ({
            kind: 'entry' as const,
            id: entryName(first),
            date,
            amount: own,
          })),
        ),
        acts: [
          { command: 'entry.list', input: { from: span.from, through: span.through, journal: 'general' } },
        ],
      },
    ]
  },
})

function countOf(days: readonly { readonly count: number }[]): number {
  return days.reduce((sum, { count }) => sum + count, 0)
}

function isMonthEnd(date: string): boolean {
  return Number(date.slice(8)) >= 28 || date.endsWith('-01')
}
