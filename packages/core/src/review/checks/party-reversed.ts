import { check } from '../check.ts'
import { listed } from '../finding.ts'
import { accountWords, money } from '../in-words.ts'

/** Customers who are owed and suppliers who owe, all in all. */
export const partyReversed = check({
  id: 'party-reversed',
  group: 'trade',
  severity: 'warning',
  title: { en: 'Customers in credit, suppliers in debit', fr: 'Clients créditeurs, fournisseurs débiteurs' },
  why: {
    en: 'A customer who is owed paid twice or has a credit to use; a supplier who owes was paid too much. On the balance sheet they belong on the other side.',
    fr: 'Un client à qui l’on doit a payé deux fois ou a un crédit à utiliser; un fournisseur qui doit a été trop payé. Au bilan, ils vont de l’autre côté.',
  },
  needs: ['items', 'parties'],
  find: ({ items, parties, chart, span }) => {
    const groups = Map.groupBy(items, ({ control, party }) => `${control}\t${party}`)
    return [...groups.values()].flatMap((own) => {
      const [first] = own
      if (first === undefined) return []
      const role = chart.get(first.control)?.role ?? ''
      const sign = role.startsWith('ar.control') ? 1n : role.startsWith('ap.control') ? -1n : 0n
      const open = own.reduce((sum, each) => sum + each.open, 0n)
      if (sign === 0n || open * sign >= 0n) return []
      const name = parties.get(first.party)?.name ?? first.party
      const [account, amount] = [accountWords(chart, first.control), money(open < 0n ? -open : open)]
      const command = sign === 1n ? 'customer.show' : 'supplier.show'
      return [
        {
          subject: `${first.control}:${first.party === '' ? '-' : first.party}`,
          date: span.through,
          amount: open,
          words:
            sign === 1n
              ? {
                  en: `${name} is owed ${amount.en} on ${account.en}`,
                  fr: `On doit ${amount.fr} à ${name} au compte ${account.fr}`,
                }
              : {
                  en: `${name} owes ${amount.en} on ${account.en}`,
                  fr: `${name} doit ${amount.fr} au compte ${account.fr}`,
                },
          ...listed(
            own
              .filter((each) => each.open !== 0n)
              .map(({ key, kind, date, open: left }) => ({
                kind:
                  kind === 'entry'
                    ? ('entry' as const)
                    : kind === 'settlement'
                      ? ('settlement' as const)
                      : ('document' as const),
                id: key,
                date,
                amount: left,
              })),
          ),
          acts: [
            { command, input: { party: name } },
            { command: 'credit.refund', input: { party: name } },
          ],
        },
      ]
    })
  },
})
