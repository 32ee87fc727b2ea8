import { entryName } from '../../ledger/entry.ts'
import { check } from '../check.ts'
import { entryEvidence, money, showEntry } from '../in-words.ts'

/** Reversals that nothing explains: no replacement, no document, no words of their own. */
export const reversalReason = check({
  id: 'reversal-reason',
  group: 'entries',
  severity: 'note',
  title: { en: 'Reversals without a reason', fr: 'Contrepassations sans motif' },
  why: {
    en: 'An entry that is taken back and not replaced made something disappear. A few words say why: entered twice, never happened.',
    fr: 'Une écriture reprise et non remplacée fait disparaître quelque chose. Quelques mots disent pourquoi\u00a0: saisie deux fois, jamais arrivée.',
  },
  needs: ['reversals'],
  find: ({ reversals }) =>
    reversals
      .filter(({ entry, isReplaced, wasAutomatic }) => !isReplaced && !wasAutomatic && isUsual(entry.memo))
      .map(({ entry, reverses }) => {
        const amount = money(entry.total)
        return {
          subject: entryName(entry.number),
          date: entry.date,
          amount: entry.total,
          words: {
            en: `${entryName(entry.number)} takes back ${entryName(reverses)} of ${amount.en} and does not say why`,
            fr: `${entryName(entry.number)} reprend ${entryName(reverses)} de ${amount.fr} et ne dit pas pourquoi`,
          },
          evidence: [entryEvidence(entry), { kind: 'entry' as const, id: entryName(reverses) }],
          acts: [showEntry(reverses), showEntry(entry.number)],
        }
      }),
})

/**
 * The words that a reversal has by itself, with those of its original: what a hand wrote stands in either.
 */
function isUsual(memo: string): boolean {
  const own = /^(?:Reversal of|Contrepassation de) J\d+(?:\s*:\s*(.*))?$/i.exec(memo)
  if (own === null) return memo === ''
  return !/\b(twice|duplicate|error|mistake|wrong|cancel|void|deux fois|double|erreur|annul|faux|fausse)/i.test(
    own[1] ?? '',
  )
}
