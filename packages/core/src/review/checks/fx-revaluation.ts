import { addDays, firstOfMonth, lastOfMonth } from '../../kit/civil-date.ts'
import { check } from '../check.ts'
import { accountEvidence, accountWords, money } from '../in-words.ts'

/** Accounts in another currency that were not revalued at the end of the last full month. */
export const fxRevaluation = check({
  id: 'fx-revaluation',
  group: 'balances',
  severity: 'warning',
  title: { en: 'Foreign balances not revalued', fr: 'Soldes en devises non réévalués' },
  why: {
    en: 'A balance in another currency is worth the rate of the day. Not revalued at the fiscal year’s or quarter’s end, it is on the balance sheet at an old rate.',
    fr: 'Un solde en devises vaut le taux du jour. Non réévalué à la fin de l’exercice ou du trimestre, il est au bilan à un ancien taux.',
  },
  needs: ['foreign'],
  find: ({ foreign, chart, span, today, profile }) => {
    const on = lastQuarterEnd(span.through < today ? span.through : addDays(today, -1), profile.fiscalYearEnd)
    return foreign.flatMap(({ account, currency, held, revalued, rateOn }) => {
      if (held === 0n || on < span.from || (revalued !== undefined && revalued >= on)) return []
      const [name, amount] = [accountWords(chart, account), money(held)]
      const since =
        revalued === undefined
          ? { en: 'never', fr: 'jamais' }
          : { en: `last on ${revalued}`, fr: `la dernière fois le ${revalued}` }
      return [
        {
          subject: `${account}:${on}`,
          date: on,
          words: {
            en: `${name.en} holds ${amount.en} ${currency} and was not revalued at ${on} (${since.en})`,
            fr: `${name.fr} contient ${amount.fr} ${currency} et n’a pas été réévalué au ${on} (${since.fr})`,
          },
          evidence: [accountEvidence(chart, account)],
          acts: [
            ...(rateOn === undefined || rateOn < firstOfMonth(on)
              ? [{ command: 'rate.record', input: { currency, date: on } }]
              : []),
            { command: 'currency.revalue', input: { on } },
          ],
        },
      ]
    })
  },
})

/** The last day on or before a day that ends a quarter of the fiscal year. */
function lastQuarterEnd(day: string, fiscalYearEnd: string): string {
  const end = Number(fiscalYearEnd.slice(0, 2))
  let on = lastOfMonth(day) === day ? day : addDays(firstOfMonth(day), -1)
  while ((((Number(on.slice(5, 7)) - end) % 3) + 3) % 3 !== 0) on = addDays(firstOfMonth(on), -1)
  return on
}
