import { entryName } from '../../ledger/entry.ts'
import { check } from '../check.ts'
import { entryEvidence, reverseEntry, showEntry } from '../in-words.ts'

/** One paper (the same bytes) on entries of different amounts or names. */
export const duplicatePaper = check({
  id: 'duplicate-paper',
  group: 'duplicates',
  severity: 'warning',
  title: { en: 'The same paper on several entries', fr: 'La même pièce sur plusieurs écritures' },
  why: {
    en: 'One paper supports one expense. The very same file on two entries is claimed twice, or hangs on the wrong entry.',
    fr: 'Une pièce appuie une dépense. Le même fichier sur deux écritures est réclamé deux fois, ou est joint à la mauvaise.',
  },
  needs: ['paperTwins'],
  find: ({ paperTwins, span }) =>
    [...Map.groupBy(paperTwins, ({ sha256 }) => sha256)].flatMap(([sha256, twins]) => {
      const entries = twins.map(({ entry }) => entry).sort((left, right) => left.number - right.number)
      const [first] = twins
      const last = entries.at(-1)
      const isNow = entries.some(({ date }) => date >= span.from && date <= span.through)
      if (first === undefined || last === undefined || entries.length < 2 || !isNow) return []
      const names = entries.map(({ number }) => entryName(number))
      return [
        {
          subject: sha256.slice(0, 12),
          date: last.date,
          amount: last.total,
          words: {
            en: `${first.name} hangs on ${names.join(' and ')}`,
            fr: `${first.name} est joint à ${names.join(' et ')}`,
          },
          evidence: [{ kind: 'paper' as const, id: sha256, note: first.name }, ...entries.map(entryEvidence)],
          acts: [
            showEntry(last.number),
            reverseEntry(last.number),
            { command: 'paper.detach', input: { entry: entryName(last.number), paper: sha256.slice(0, 12) } },
          ],
        },
      ]
    }),
})
