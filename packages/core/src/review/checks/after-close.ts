import { check } from '../check.ts'
import { listed } from '../finding.ts'
import { entriesWords, entryEvidence, showEntry } from '../in-words.ts'

/** Entries recorded after a fiscal year was closed and dated in it. */
export const afterClose = check({
  id: 'after-close',
  group: 'year',
  severity: 'error',
  title: { en: 'Prior-year balances changed', fr: 'Soldes d’un exercice antérieur modifiés' },
  why: {
    en: 'A closed year was reported on: statements and tax returns say what it was. What came later changes it without anybody being told.',
    fr: 'Un exercice clos a été déclaré\u00a0: les états et les déclarations disent ce qu’il était. Ce qui vient après le change sans que personne l’apprenne.',
  },
  needs: ['changedYears'],
  find: ({ changedYears }) =>
    changedYears.flatMap(({ through, reopened, entries }) => {
      const [first] = entries
      if (first === undefined) return []
      const count = entriesWords(entries.length)
      const why =
        reopened === undefined
          ? { en: '', fr: '' }
          : { en: `; it was opened again: ${reopened}`, fr: `; il a été rouvert\u00a0: ${reopened}` }
      return [
        {
          subject: through,
          date: through,
          words: {
            en: `${count.en} of the year to ${through} came after it was closed${why.en}`,
            fr: `${count.fr} de l’exercice clos le ${through} sont venues après sa clôture${why.fr}`,
          },
          ...listed(entries.map(entryEvidence)),
          acts: [{ command: 'year.changes', input: { through } }, showEntry(first.number)],
        },
      ]
    }),
})
