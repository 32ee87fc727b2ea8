import { check } from '../check.ts'
import { listed } from '../finding.ts'
import { accountEvidence, accountWords, money } from '../in-words.ts'

/** Control accounts against their lists of open items, and items settled for more than they are. */
export const controlLists = check({
  id: 'control-lists',
  group: 'balances',
  severity: 'error',
  title: { en: 'Control accounts against their lists', fr: 'Comptes collectifs contre leurs listes' },
  why: {
    en: 'What customers owe and suppliers are owed must be the same on the balance sheet and on the list that is collected and paid from.',
    fr: 'Ce que doivent les clients et ce qu’on doit aux fournisseurs doit être le même au bilan et sur la liste d’après laquelle on perçoit et paie.',
  },
  needs: ['controls'],
  find: ({ controls, chart, span }) =>
    controls.flatMap(({ control, balance, list, findings }) => {
      const name = accountWords(chart, control)
      const acts = [{ command: 'ageing.prove', input: {} }]
      const [books, items] = [money(balance), money(list)]
      const unequal =
        balance === list
          ? []
          : [
              {
                subject: control,
                date: span.through,
                amount: balance - list,
                words: {
                  en: `${name.en} stands at ${books.en}, its list at ${items.en}`,
                  fr: `${name.fr} est à ${books.fr}, sa liste à ${items.fr}`,
                },
                evidence: [accountEvidence(chart, control, balance)],
                acts,
              },
            ]
      const odd = findings.filter(({ kind }) => kind !== 'other-amount' || balance !== 0n)
      if (odd.length === 0) return unequal
      return [
        ...unequal,
        {
          subject: `${control}:items`,
          date: span.through,
          words: {
            en: `${name.en}: ${odd.length} items are settled for more than they are, or differ from their entry`,
            fr: `${name.fr}\u00a0: ${odd.length} éléments sont réglés pour plus que leur montant, ou diffèrent de leur écriture`,
          },
          ...listed(
            odd.map(({ key, wanted, found }) => ({
              kind: /^J\d+$/.test(key)
                ? ('entry' as const)
                : /^(receipt|payment|refund|allocation|write-off)\//.test(key)
                  ? ('settlement' as const)
                  : ('document' as const),
              id: key,
              amount: wanted - found,
            })),
          ),
          acts,
        },
      ]
    }),
})
