import { entryName } from '../../ledger/entry.ts'
import { check } from '../check.ts'
import { accountWords, codeOf, correctEntry, money, showEntry } from '../in-words.ts'

/** Postings far larger than all others of their account. */
export const largeEntry = check({
  id: 'large-entry',
  group: 'entries',
  severity: 'note',
  title: { en: 'Unusually large amounts', fr: 'Montants inhabituels' },
  why: {
    en: 'An amount far above what an account usually has is a slip of the decimal point, a wrong account, or something that deserves its own note.',
    fr: 'Un montant bien au-dessus de l’ordinaire d’un compte est une virgule déplacée, un mauvais compte, ou quelque chose qui mérite une note.',
  },
  needs: ['large'],
  find: ({ large, chart }) =>
    large.map(({ account, number, date, amount, usual, name, memo }) => {
      const [where, sum, middle] = [
        accountWords(chart, account),
        money(amount < 0n ? -amount : amount),
        money(usual),
      ]
      return {
        subject: `${entryName(number)}:${account}`,
        date,
        amount,
        words: {
          en: `${entryName(number)} has ${sum.en} on ${where.en}, where the middle amount is ${middle.en}: ${name ?? memo}`,
          fr: `${entryName(number)} porte ${sum.fr} à ${where.fr}, où le montant médian est de ${middle.fr}\u00a0: ${name ?? memo}`,
        },
        evidence: [
          { kind: 'entry' as const, id: entryName(number), date, amount, note: codeOf(chart, account) },
        ],
        acts: [showEntry(number), correctEntry(number)],
      }
    }),
})
