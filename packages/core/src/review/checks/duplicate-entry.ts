import { daysBetween } from '../../kit/civil-date.ts'
import { entryName } from '../../ledger/entry.ts'
import { check } from '../check.ts'
import { entryEvidence, money, reverseEntry, showEntry } from '../in-words.ts'
import type { TwinEntry } from '../review-parts.ts'
import { daysApart, isPair } from '../twins.ts'

/** Two entries of one name and amount within a few days that post to the same accounts. */
export const duplicateEntry = check({
  id: 'duplicate-entry',
  group: 'duplicates',
  severity: 'warning',
  title: { en: 'The same entry twice', fr: 'La même écriture deux fois' },
  why: {
    en: `The same party, amount and accounts within ${daysApart} days: a paper may have been entered twice, once by hand and once from the bank.`,
    fr: `Le même nom, le même montant et les mêmes comptes à ${daysApart} jours près\u00a0: une pièce a peut-être été saisie deux fois, à la main et depuis la banque.`,
  },
  needs: ['twins'],
  find: ({ twins, span }) => {
    const groups = Map.groupBy(twins, ({ payee, total, coding }) => `${payee}\t${total}\t${coding}`)
    return [...groups.values()].flatMap((group) =>
      pairsOf(group)
        .filter((pair) => pair[1].date >= span.from)
        .map(found),
    )
  },
})

/**
 * Each entry with the one before it; five and more near each other are a habit (parking, tolls), not a slip.
 */
function pairsOf(group: readonly TwinEntry[]): readonly (readonly [TwinEntry, TwinEntry])[] {
  const own = group.toSorted((left, right) =>
    left.date === right.date ? left.number - right.number : left.date < right.date ? -1 : 1,
  )
  return own.flatMap((later, at): readonly (readonly [TwinEntry, TwinEntry])[] => {
    const earlier = own[at - 1]
    if (earlier === undefined || !isPair(earlier, later)) return []
    const near = own.filter(({ date }) => Math.abs(daysBetween(date, later.date)) <= 31).length
    return near >= 5 ? [] : [[earlier, later]]
  })
}

function found([earlier, later]: readonly [TwinEntry, TwinEntry]) {
  const amount = money(later.total)
  const [one, other] = [entryName(earlier.number), entryName(later.number)]
  const second = Math.max(earlier.number, later.number)
  return {
    subject: `${one}+${other}`,
    date: later.date,
    amount: later.total,
    words: {
      en: `${one} of ${earlier.date} and ${other} of ${later.date} are both ${amount.en} for ${later.payee}`,
      fr: `${one} du ${earlier.date} et ${other} du ${later.date} sont tous deux de ${amount.fr} pour ${later.payee}`,
    },
    evidence: [entryEvidence(earlier), entryEvidence(later)],
    acts: [reverseEntry(second), showEntry(earlier.number)],
  }
}
