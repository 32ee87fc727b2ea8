import { check } from '../check.ts'
import { accountEvidence, accountWords, money, showAccount } from '../in-words.ts'
import { belowZero } from '../lowest-days.ts'

/** Cash below zero on some day: impossible in a box, an overdraft at a bank. */
export const negativeCash = check({
  id: 'negative-cash',
  group: 'balances',
  severity: 'warning',
  title: { en: 'Cash or bank below zero', fr: 'Caisse ou banque sous zéro' },
  why: {
    en: 'A cash box cannot hold less than nothing: a receipt is missing or a payment is dated too early. At a bank it is an overdraft, or the same slip.',
    fr: 'Une caisse ne peut contenir moins que rien\u00a0: une recette manque ou un paiement est daté trop tôt. À la banque, c’est un découvert, ou la même erreur.',
  },
  needs: ['daily'],
  find: ({ daily, chart, span }) =>
    daily.flatMap((each) => {
      const account = chart.get(each.account)
      const found = belowZero(each, span)
      if (account === undefined || found === undefined || account.role === 'inventory') return []
      const isBox = account.subtype === 'cash'
      const [name, amount] = [accountWords(chart, account.id), money(found.lowest)]
      return [
        {
          subject: account.id,
          date: found.on,
          amount: found.lowest,
          ...(isBox ? { severity: 'error' as const } : {}),
          words: {
            en: `${name.en} ended ${found.days === 1 ? 'one day' : `${found.days} days`} below zero, the lowest on ${found.on} at ${amount.en}`,
            fr: `${name.fr} a fini ${found.days === 1 ? 'un jour' : `${found.days} jours`} sous zéro, au plus bas le ${found.on} à ${amount.fr}`,
          },
          evidence: [accountEvidence(chart, account.id, found.lowest)],
          acts: [showAccount(chart, account.id, found.first, found.on)],
        },
      ]
    }),
})
