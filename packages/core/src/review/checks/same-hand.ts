import { entryName } from '../../ledger/entry.ts'
import { check } from '../check.ts'
import { entryEvidence, money, showEntry } from '../in-words.ts'

/** Entries approved and seals signed by the hand that made them. */
export const sameHand = check({
  id: 'same-hand',
  group: 'entries',
  severity: 'warning',
  title: { en: 'Made and approved by one hand', fr: 'Fait et approuvé par la même main' },
  why: {
    en: 'A second pair of eyes is the cheapest control there is. An approval by the one who made the entry is none.',
    fr: 'Une deuxième paire d’yeux est le contrôle le moins cher. Une approbation par qui a fait l’écriture n’en est pas une.',
  },
  needs: ['selfApprovals', 'seals'],
  find: ({ selfApprovals, seals }) => [
    ...selfApprovals.map(({ entry, by }) => {
      const amount = money(entry.total)
      return {
        subject: entryName(entry.number),
        date: entry.date,
        amount: entry.total,
        words: {
          en: `${by} posted and approved ${entryName(entry.number)} of ${amount.en}`,
          fr: `${by} a reporté et approuvé ${entryName(entry.number)} de ${amount.fr}`,
        },
        evidence: [entryEvidence(entry)],
        acts: [showEntry(entry.number)],
      }
    }),
    ...seals
      .filter(({ madeBy, signedBy }) => signedBy !== undefined && signedBy === madeBy)
      .map(({ id, on, balance, signedBy = '' }) => ({
        subject: id,
        date: on,
        amount: balance,
        words: {
          en: `${signedBy} made and signed the reconciliation ${id} of ${on}`,
          fr: `${signedBy} a fait et signé le rapprochement ${id} du ${on}`,
        },
        evidence: [{ kind: 'seal' as const, id, date: on, amount: balance }],
        acts: [{ command: 'seal.show', input: { seal: id } }],
      })),
  ],
})
