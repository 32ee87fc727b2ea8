import { check } from '../check.ts'

/** The entries’ own numbers: 1 to the last, each once. */
export const entryNumbers = check({
  id: 'entry-numbers',
  group: 'numbers',
  severity: 'error',
  title: { en: 'Entry numbers missing', fr: 'Numéros d’écriture manquants' },
  why: {
    en: 'Entries are numbered from J1 without gaps. One that is missing was taken out of the file by something else than this program.',
    fr: 'Les écritures se suivent depuis J1 sans trou. Celle qui manque a été retirée du fichier par autre chose que ce programme.',
  },
  needs: ['entryNumbers'],
  find: ({ entryNumbers: { count, last } }) =>
    count === last
      ? []
      : [
          {
            subject: 'entries',
            words: {
              en: `The last entry is J${last}, and there are ${count} entries`,
              fr: `La dernière écriture est J${last}, et il y a ${count} écritures`,
            },
            evidence: [],
            acts: [{ command: 'book.verify', input: {} }],
          },
        ],
})
