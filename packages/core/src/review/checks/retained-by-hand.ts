import { entryName } from '../../ledger/entry.ts'
import { check } from '../check.ts'
import { accountWords, codeOf, correctEntry, money, showEntry } from '../in-words.ts'

/** Retained earnings posted by hand. */
export const retainedByHand = check({
  id: 'retained-by-hand',
  group: 'year',
  severity: 'error',
  title: { en: 'Retained earnings posted by hand', fr: 'Bénéfices non répartis inscrits à la main' },
  why: {
    en: 'Only the closing of a year and the take-over of opening balances post here. Anything else makes this year’s opening differ from last year’s statements.',
    fr: 'Seules la clôture d’un exercice et la reprise des soldes d’ouverture y inscrivent. Tout le reste éloigne l’ouverture de l’exercice des états de l’an dernier.',
  },
  needs: ['retained'],
  find: ({ retained, chart }) =>
    retained
      .filter(({ because }) => !['closing', 'opening', 'reversal'].includes(because))
      .map(({ account, number, date, amount, name, memo }) => {
        const [where, sum] = [accountWords(chart, account), money(amount < 0n ? -amount : amount)]
        return {
          subject: `${entryName(number)}:${account}`,
          date,
          amount,
          words: {
            en: `${entryName(number)} posts ${sum.en} to ${where.en}: ${name ?? memo}`,
            fr: `${entryName(number)} inscrit ${sum.fr} à ${where.fr}\u00a0: ${name ?? memo}`,
          },
          evidence: [
            { kind: 'entry' as const, id: entryName(number), date, amount, note: codeOf(chart, account) },
          ],
          acts: [correctEntry(number), showEntry(number)],
        }
      }),
})
