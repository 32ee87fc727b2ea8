import { check } from '../check.ts'
import { accountEvidence, accountWords, money, showAccount } from '../in-words.ts'
import { belowZero } from '../lowest-days.ts'

/** Inventory below zero on some day. */
export const negativeInventory = check({
  id: 'negative-inventory',
  group: 'balances',
  severity: 'error',
  title: { en: 'Inventory below zero', fr: 'Stock sous zéro' },
  why: {
    en: 'Goods that are not there cannot be sold: a purchase is missing, or the cost of sales is too high and profit too low.',
    fr: 'On ne vend pas ce qu’on n’a pas\u00a0: un achat manque, ou le coût des ventes est trop haut et le bénéfice trop bas.',
  },
  needs: ['daily'],
  find: ({ daily, chart, span }) =>
    daily.flatMap((each) => {
      const found = belowZero(each, span)
      if (found === undefined || chart.get(each.account)?.role !== 'inventory') return []
      const [name, amount] = [accountWords(chart, each.account), money(found.lowest)]
      return [
        {
          subject: each.account,
          date: found.on,
          amount: found.lowest,
          words: {
            en: `${name.en} fell to ${amount.en} on ${found.on}`,
            fr: `${name.fr} est descendu à ${amount.fr} le ${found.on}`,
          },
          evidence: [accountEvidence(chart, each.account, found.lowest)],
          acts: [showAccount(chart, each.account, found.first, found.on)],
        },
      ]
    }),
})
