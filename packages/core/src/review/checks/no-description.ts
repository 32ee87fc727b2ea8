import { check } from '../check.ts'
import { mostEvidence } from '../finding.ts'
import { correctEntry, entriesWords, entryEvidence } from '../in-words.ts'

/** Entries that say neither what they are for nor whom they name. */
export const noDescription = check({
  id: 'no-description',
  group: 'entries',
  severity: 'warning',
  title: { en: 'Entries without a word', fr: 'Écritures sans un mot' },
  why: {
    en: 'An entry that names nobody and says nothing cannot be understood by anyone in a year, nor defended before an auditor.',
    fr: 'Une écriture qui ne nomme personne et ne dit rien ne se comprend plus dans un an, et ne se défend pas devant un vérificateur.',
  },
  needs: ['undescribed'],
  find: ({ undescribed: { count, entries }, span }) => {
    const [first] = entries
    if (first === undefined) return []
    const many = entriesWords(count)
    const left = count - Math.min(entries.length, mostEvidence)
    return [
      {
        subject: `${span.from}..${span.through}`,
        date: first.date,
        words: {
          en: `${many.en} say neither what for nor to whom`,
          fr: `${many.fr} ne disent ni pour quoi ni à qui`,
        },
        evidence: entries.slice(0, mostEvidence).map(entryEvidence),
        ...(left > 0 ? { more: left } : {}),
        acts: [correctEntry(first.number)],
      },
    ]
  },
})
