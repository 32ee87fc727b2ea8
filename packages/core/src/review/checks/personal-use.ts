import { entryName } from '../../ledger/entry.ts'
import { check } from '../check.ts'
import { listed } from '../finding.ts'
import { accountWords, codeOf, correctEntry, entriesWords, money, showEntry } from '../in-words.ts'
import { personalWordIn } from '../personal-words.ts'

/** Expenses under names that are those of somebody’s own spending. */
export const personalUse = check({
  id: 'personal-use',
  group: 'entries',
  severity: 'warning',
  title: { en: 'Expenses that may be personal', fr: 'Charges peut-être personnelles' },
  why: {
    en: 'What the owner buys for the home is a drawing, a shareholder loan or a taxable benefit, and its tax is no credit.',
    fr: 'Ce que le propriétaire achète pour la maison est un prélèvement, un prêt à l’actionnaire ou un avantage imposable, et sa taxe n’est pas un crédit.',
  },
  needs: ['habits'],
  find: ({ habits, chart, profile, span }) => {
    // Books of a household are personal all through.
    if (profile.form === 'personal') return []
    const [first, last] = [span.from.slice(0, 7), span.through.slice(0, 7)]
    const words = new Map<string, string | undefined>()
    const wordOf = (name: string) => {
      if (!words.has(name)) words.set(name, personalWordIn(name))
      return words.get(name)
    }
    const own = habits.filter(
      ({ name, account, month, amount }) =>
        month >= first &&
        month <= last &&
        amount > 0n &&
        chart.get(account)?.type === 'expense' &&
        wordOf(name) !== undefined,
    )
    return [...Map.groupBy(own, ({ name }) => name)].map(([name, group]) => {
      const amount = group.reduce((sum, each) => sum + each.amount, 0n)
      const [sum, count] = [money(amount), entriesWords(group.reduce((all, each) => all + each.count, 0))]
      const accounts = [...new Set(group.map(({ account }) => account))].map((each) =>
        accountWords(chart, each),
      )
      const number = Math.max(...group.map((each) => each.last))
      return {
        subject: name,
        date: `${
          group
            .map(({ month }) => month)
            .sort()
            .at(-1) ?? last
        }-01`,
        amount,
        words: {
          en: `${name} (“${wordOf(name)}”): ${count.en} of ${sum.en} on ${accounts.map(({ en }) => en).join(', ')}`,
          fr: `${name} («\u00a0${wordOf(name)}\u00a0»)\u00a0: ${count.fr} de ${sum.fr} à ${accounts.map(({ fr }) => fr).join(', ')}`,
        },
        ...listed(
          group.map((each) => ({
            kind: 'entry' as const,
            id: entryName(each.last),
            amount: each.amount,
            note: `${codeOf(chart, each.account)} ${each.month}`,
          })),
        ),
        acts: [correctEntry(number), showEntry(number)],
      }
    })
  },
})
