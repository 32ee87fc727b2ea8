import { byCode } from '../../ledger/chart.ts'
import { check } from '../check.ts'
import { accountEvidence, accountWords, money, showAccount } from '../in-words.ts'

/** Accounts that must be zero at the end of a period and are not. */
export const suspenseOpen = check({
  id: 'suspense-open',
  group: 'balances',
  severity: 'error',
  title: {
    en: 'Suspense and clearing accounts not at zero',
    fr: 'Comptes d’attente et de passage non soldés',
  },
  why: {
    en: 'What stands on them is not known yet: income, expenses or tax are missing from where they belong.',
    fr: 'Ce qui s’y trouve n’est pas encore connu\u00a0: des produits, des charges ou de la taxe manquent à leur place.',
  },
  needs: ['balances'],
  find: ({ chart, balances, span }) =>
    [...chart.values()]
      .filter(
        ({ mustClear, role = '' }) =>
          mustClear !== undefined || /^(suspense|uncategorized|opening\.balance)$/.test(role),
      )
      // What waits for the bank is held against its own limit of days.
      .filter(({ role }) => role !== 'undeposited')
      .sort(byCode)
      .flatMap((account) => {
        const balance = balances.get(account.id) ?? 0n
        if (balance === 0n) return []
        const [name, amount] = [accountWords(chart, account.id), money(balance)]
        return [
          {
            subject: account.id,
            amount: balance,
            date: span.through,
            words: { en: `${name.en} holds ${amount.en}`, fr: `${name.fr} contient ${amount.fr}` },
            evidence: [accountEvidence(chart, account.id, balance)],
            acts: [
              showAccount(chart, account.id, span.from, span.through),
              { command: 'entry.recode', input: { account: account.code } },
            ],
          },
        ]
      }),
})
