import { entryName } from '../../ledger/entry.ts'
import { check } from '../check.ts'
import { accountWords, codeOf, money, reverseEntry, showEntry } from '../in-words.ts'

/** Tax that is posted without the sale or purchase that it is tax of. */
export const taxWithoutBase = check({
  id: 'tax-without-base',
  group: 'tax',
  severity: 'warning',
  title: { en: 'Tax without what it is tax of', fr: 'Taxe sans ce qu’elle taxe' },
  why: {
    en: 'Tax alone makes the return differ from the sales and purchases that it should follow from, and has no paper to claim it on.',
    fr: 'De la taxe seule éloigne la déclaration des ventes et des achats dont elle devrait suivre, et aucune pièce n’appuie la réclamation.',
  },
  needs: ['bareTaxes'],
  find: ({ bareTaxes, chart }) =>
    bareTaxes.map(({ number, account, date, amount, name, memo }) => {
      const [where, tax] = [accountWords(chart, account), money(amount < 0n ? -amount : amount)]
      return {
        subject: `${entryName(number)}:${account}`,
        date,
        amount,
        words: {
          en: `${entryName(number)} posts ${tax.en} to ${where.en} and nothing that is taxed: ${name ?? memo}`,
          fr: `${entryName(number)} inscrit ${tax.fr} à ${where.fr} et rien qui soit taxé\u00a0: ${name ?? memo}`,
        },
        evidence: [
          { kind: 'entry' as const, id: entryName(number), date, amount, note: codeOf(chart, account) },
        ],
        acts: [showEntry(number), reverseEntry(number)],
      }
    }),
})
