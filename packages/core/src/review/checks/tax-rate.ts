import { entryName } from '../../ledger/entry.ts'
import { check } from '../check.ts'
import { accountWords, codeOf, correctEntry, money, showEntry } from '../in-words.ts'

/**
 * Sales tax at a rate that was not in force: an old one, another province’s old one, or above all of them.
 */
export const taxRate = check({
  id: 'tax-rate',
  group: 'tax',
  severity: 'error',
  title: { en: 'Tax at a rate that was not in force', fr: 'Taxe à un taux qui n’était pas en vigueur' },
  why: {
    en: 'Too much tax charged is owed all the same, and too much paid cannot be claimed: only the tax of the place and the day is tax.',
    fr: 'La taxe perçue en trop est due quand même, et celle payée en trop ne se réclame pas\u00a0: seule la taxe du lieu et du jour en est une.',
  },
  needs: ['oddTaxes', 'staleRates', 'parties'],
  find: ({ oddTaxes, staleRates, parties, chart }) => [
    ...staleRates.map(({ document: voucher, tax, rate, right }) => {
      const { id, kind, date, amount, party } = voucher
      const name = parties.get(party)?.name ?? party
      const was =
        right === undefined
          ? { en: 'there was no such tax', fr: 'cette taxe n’existait pas' }
          : { en: `it was ${right}`, fr: `c’était ${right}` }
      const command = kind === 'bill' || kind === 'vendor-credit' ? 'bill.void' : 'invoice.void'
      return {
        subject: `${id}:${tax}`,
        date,
        amount,
        words: {
          en: `${id} of ${name} has ${tax} at ${rate}; on ${date} ${was.en}`,
          fr: `${id} de ${name} porte ${tax} à ${rate}; le ${date}, ${was.fr}`,
        },
        evidence: [{ kind: 'document' as const, id, date, amount }],
        acts: [{ command, input: { number: id } }],
      }
    }),
    ...oddTaxes.map((each) => {
      const size = each.amount < 0n ? -each.amount : each.amount
      const [entry, name] = [entryName(each.number), accountWords(chart, each.account)]
      const [tax, rest] = [money(size), money(each.total - size)]
      const like = each.looksLike
      const why =
        like === undefined
          ? {
              en: `more than ${each.most}, the highest rate of that day`,
              fr: `plus que ${each.most}, le taux le plus haut de ce jour`,
            }
          : {
              en: `that is ${like}, not in force on ${each.date}`,
              fr: `c’est ${like}, pas en vigueur le ${each.date}`,
            }
      return {
        subject: `${entry}:${each.account}`,
        date: each.date,
        amount: each.amount,
        words: {
          en: `${entry} has ${tax.en} on ${name.en} with ${rest.en} of all else: ${why.en}`,
          fr: `${entry} porte ${tax.fr} à ${name.fr} pour ${rest.fr} de tout le reste\u00a0: ${why.fr}`,
        },
        evidence: [
          {
            kind: 'entry' as const,
            id: entry,
            date: each.date,
            amount: each.amount,
            note: codeOf(chart, each.account),
          },
        ],
        acts: [correctEntry(each.number), showEntry(each.number)],
      }
    }),
  ],
})
