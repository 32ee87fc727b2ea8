import { entryName } from '../../ledger/entry.ts'
import { check } from '../check.ts'
import { accountEvidence, accountWords, correctEntry, money, showEntry } from '../in-words.ts'
import { monthAfter } from '../months.ts'
import type { Habit } from '../review-parts.ts'

/** A habit needs so many entries before it is one, and so large a share (in hundredths) of them. */
const least = { entries: 6, percent: 85 }

/** A name that was always coded to one account and now to another. */
export const changedCoding = check({
  id: 'changed-coding',
  group: 'entries',
  severity: 'warning',
  title: { en: 'Coded otherwise than always', fr: 'Imputé autrement que d’habitude' },
  why: {
    en: 'The same supplier on another account than in the twelve months before is mostly a slip of the pen, and makes the months differ for no reason.',
    fr: 'Le même fournisseur à un autre compte que dans les douze mois précédents est le plus souvent une faute de frappe, et fait différer les mois sans raison.',
  },
  needs: ['habits'],
  find: ({ habits, chart, span }) => {
    const [first, last] = [span.from.slice(0, 7), span.through.slice(0, 7)]
    const byName = Map.groupBy(habits, ({ name }) => name)
    return [...byName].flatMap(([name, own]) => {
      if (own.every(({ account }) => account === own[0]?.account)) return []
      return own
        .filter(({ month }) => month >= first && month <= last)
        .flatMap((other) => {
          const habit = habitBefore(own, other)
          return habit === undefined ? [] : [found(name, habit.usual, habit.times, habit.all, other)]
        })
    })

    function found(
      name: string,
      usual: string,
      times: number,
      all: number,
      { account, month, count, amount, last: number }: Habit,
    ) {
      const [was, is, sum] = [
        accountWords(chart, usual),
        accountWords(chart, account),
        money(amount < 0n ? -amount : amount),
      ]
      return {
        subject: `${name}:${account}:${month}`,
        date: `${month}-01`,
        amount,
        words: {
          en: `${name} went to ${was.en} ${times} times of ${all}; in ${month} ${count === 1 ? entryName(number) : `${count} entries`} of ${sum.en} went to ${is.en}`,
          fr: `${name} est allé à ${was.fr} ${times} fois sur ${all}; en ${month}, ${count === 1 ? entryName(number) : `${count} écritures`} de ${sum.fr} sont allées à ${is.fr}`,
        },
        evidence: [
          { kind: 'entry' as const, id: entryName(number), date: `${month}-01`, amount, note: name },
          accountEvidence(chart, usual),
          accountEvidence(chart, account),
        ],
        acts: [
          correctEntry(number),
          showEntry(number),
          {
            command: 'entry.recode',
            input: {
              account: chart.get(account)?.code ?? account,
              to: chart.get(usual)?.code ?? usual,
              payee: name,
            },
          },
        ],
      }
    }
  },
})

/**
 * The account that a name went to in the twelve months up to a month, where this one is new to it: two
 * accounts side by side are a habit too.
 */
function habitBefore(own: readonly Habit[], { account, month, count }: Habit) {
  if (count > 2) return undefined
  const from = monthAfter(month, -12)
  const year = own.filter((each) => each.month >= from && each.month <= month)
  if (year.some((each) => each.account === account && each.month !== month)) return undefined
  const counts = new Map<string, number>()
  for (const each of year) counts.set(each.account, (counts.get(each.account) ?? 0) + each.count)
  const all = year.reduce((sum, each) => sum + each.count, 0)
  const [usual, times] = [...counts].sort((left, right) => right[1] - left[1])[0] ?? ['', 0]
  const isHabit = times >= least.entries && times * 100 >= all * least.percent && usual !== account
  return isHabit ? { usual, times, all } : undefined
}
