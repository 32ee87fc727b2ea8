import { daysBetween } from '../../kit/civil-date.ts'
import { check } from '../check.ts'
import { listed } from '../finding.ts'
import { entryEvidence, money, showEntry } from '../in-words.ts'

/**
 * So many entries of one name just under a limit within so many days, of so many sizes, and none from it on.
 */
const least = { entries: 4, sizes: 3, days: 31 }

/** Names whose entries lie just under a limit of the law. */
export const underLimit = check({
  id: 'under-limit',
  group: 'entries',
  severity: 'note',
  title: { en: 'Amounts just under a limit', fr: 'Montants juste sous un seuil' },
  why: {
    en: 'From a limit on a paper must show more. Several amounts just under it and none above may be one purchase that was split.',
    fr: 'À partir d’un seuil, une pièce doit en montrer plus. Plusieurs montants juste dessous et aucun au-dessus peuvent être un achat divisé.',
  },
  needs: ['nearLimits'],
  find: ({ nearLimits, span }) =>
    nearLimits
      .filter(
        ({ below, above, sizes, entries }) =>
          below >= least.entries && above === 0 && sizes >= least.sizes && areNear(entries),
      )
      .map(({ limit, name, below, entries }) => {
        const amount = money(limit)
        return {
          subject: `${name}:${amount.en}`,
          date: entries.at(-1)?.date ?? span.through,
          amount: limit,
          words: {
            en: `${below} entries of ${name} lie just under ${amount.en}, and none just above`,
            fr: `${below} écritures de ${name} sont juste sous ${amount.fr}, et aucune juste au-dessus`,
          },
          ...listed(entries.map(entryEvidence)),
          acts: entries[0] === undefined ? [] : [showEntry(entries[0].number)],
        }
      }),
})

function areNear(entries: readonly { readonly date: string }[]): boolean {
  const days = entries.map(({ date }) => date).sort()
  return days.some((day, at) => {
    const last = days[at + least.entries - 1]
    return last !== undefined && daysBetween(day, last) <= least.days
  })
}
