import { entryName } from '../../ledger/entry.ts'
import { check } from '../check.ts'
import { listed } from '../finding.ts'
import { accountWords, money, showAccount } from '../in-words.ts'

/** So many round amounts, all different, on one account are odd. */
const leastEntries = 4

/** Accounts on which several different round amounts were posted by hand. */
export const roundAmounts = check({
  id: 'round-amounts',
  group: 'entries',
  severity: 'note',
  title: { en: 'Round amounts', fr: 'Montants ronds' },
  why: {
    en: 'Papers seldom come to 1,000.00 sharp. Round amounts by hand are estimates that somebody meant to replace, or were made up. Rents and instalments that repeat do not count.',
    fr: 'Les pièces sont rarement de 1 000,00 juste. Des montants ronds à la main sont des estimations à remplacer, ou ont été inventés. Les loyers et versements qui se répètent ne comptent pas.',
  },
  needs: ['roundEntries'],
  find: ({ roundEntries, chart, span }) =>
    [...Map.groupBy(roundEntries, ({ account }) => account)].flatMap(([account, all]) => {
      const sizes = Map.groupBy(all, ({ amount }) => amount.toString())
      const own = all.filter(({ amount }) => (sizes.get(amount.toString())?.length ?? 0) === 1)
      if (own.length < leastEntries) return []
      const name = accountWords(chart, account)
      const sum = own.reduce((total, { amount }) => total + amount, 0n)
      const amount = money(sum)
      return [
        {
          subject: account,
          date: own.at(-1)?.date ?? span.through,
          amount: sum,
          words: {
            en: `${own.length} different round amounts were posted to ${name.en} by hand, ${amount.en} in all`,
            fr: `${own.length} montants ronds différents ont été inscrits à la main à ${name.fr}, ${amount.fr} en tout`,
          },
          ...listed(
            own.map((each) => ({
              kind: 'entry' as const,
              id: entryName(each.number),
              date: each.date,
              amount: each.amount,
              note: each.name ?? each.memo,
            })),
          ),
          acts: [showAccount(chart, account, span.from, span.through)],
        },
      ]
    }),
})
