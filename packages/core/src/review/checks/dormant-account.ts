import { byCode } from '../../ledger/chart.ts'
import { check } from '../check.ts'
import { accountEvidence, accountWords, entriesWords, money, showAccount } from '../in-words.ts'
import { monthsBetween } from '../months.ts'

/** How many months an account must have slept. */
const asleepMonths = 18

/** An account that was used, slept for long, and is used again. */
export const dormantAccount = check({
  id: 'dormant-account',
  group: 'balances',
  severity: 'note',
  title: { en: 'Dormant accounts used again', fr: 'Comptes dormants repris' },
  why: {
    en: `An account that nobody used for ${asleepMonths} months is easily picked by mistake, and is where things are put that nobody should look for.`,
    fr: `Un compte que personne n’a utilisé pendant ${asleepMonths} mois se choisit facilement par erreur, et sert à ce qu’on ne veut pas montrer.`,
  },
  needs: ['months'],
  find: ({ months, chart, span }) => {
    const [first, last] = [span.from.slice(0, 7), span.through.slice(0, 7)]
    const byAccount = Map.groupBy(months, ({ account }) => account)
    return [...chart.values()].sort(byCode).flatMap((account) => {
      const own = (byAccount.get(account.id) ?? []).toSorted((left, right) =>
        left.month < right.month ? -1 : 1,
      )
      const woken = own.find(({ month }, at) => {
        const before = own[at - 1]
        return (
          before !== undefined &&
          month >= first &&
          month <= last &&
          monthsBetween(before.month, month) > asleepMonths
        )
      })
      if (woken === undefined) return []
      const before = own[own.indexOf(woken) - 1]?.month ?? ''
      const [name, count] = [accountWords(chart, account.id), entriesWords(woken.postings)]
      const amount = money(woken.debit + woken.credit)
      return [
        {
          subject: `${account.id}:${woken.month}`,
          date: `${woken.month}-01`,
          amount: woken.debit - woken.credit,
          words: {
            en: `${name.en} was last used in ${before}; ${count.en} of ${amount.en} in ${woken.month}`,
            fr: `${name.fr} n’avait pas servi depuis ${before}; ${count.fr} de ${amount.fr} en ${woken.month}`,
          },
          evidence: [accountEvidence(chart, account.id, woken.debit - woken.credit)],
          acts: [showAccount(chart, account.id, `${woken.month}-01`, span.through)],
        },
      ]
    })
  },
})
