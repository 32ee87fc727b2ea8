import { check } from '../check.ts'
import { listed } from '../finding.ts'
import { entriesWords, entryEvidence, showEntry } from '../in-words.ts'

/** Entries with tax recorded after the return of their period was filed. */
export const afterReturn = check({
  id: 'after-return',
  group: 'tax',
  severity: 'warning',
  title: {
    en: 'Tax recorded after its return was filed',
    fr: 'Taxe inscrite après la déclaration de sa période',
  },
  why: {
    en: 'It is in no return of its period: it counts in the next one, or the return is amended. Tax collected late bears interest.',
    fr: 'Elle n’est dans aucune déclaration de sa période\u00a0: elle compte dans la suivante, ou on modifie la déclaration. La taxe perçue en retard porte intérêt.',
  },
  needs: ['lateForReturns'],
  find: ({ lateForReturns }) =>
    lateForReturns.flatMap(({ filing, filed, entries }) => {
      const [first] = entries
      if (first === undefined) return []
      const count = entriesWords(entries.length)
      return [
        {
          subject: filing,
          date: first.date,
          words: {
            en: `${count.en} with tax came after ${filing} was filed on ${filed}`,
            fr: `${count.fr} avec taxe sont venues après que ${filing} a été produite le ${filed}`,
          },
          ...listed([{ kind: 'return' as const, id: filing }, ...entries.map(entryEvidence)]),
          acts: [{ command: 'return.amend', input: { return: filing } }, showEntry(first.number)],
        },
      ]
    }),
})
