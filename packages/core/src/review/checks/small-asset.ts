import { entryName } from '../../ledger/entry.ts'
import { check } from '../check.ts'
import { accountWords, codeOf, correctEntry, money, showEntry } from '../in-words.ts'

/**
 * Under this amount tools and small things are usually an expense. It is no limit of the law but of custom;
 * the 500.00 of class 12 for tools is the amount that most policies take.
 */
const usualLimit = 50_000n

/** Purchases on capital asset accounts that are too small to be amortized. */
export const smallAsset = check({
  id: 'small-asset',
  group: 'balances',
  severity: 'note',
  title: {
    en: 'Small purchases on capital asset accounts',
    fr: 'Petits achats aux comptes d’immobilisations',
  },
  why: {
    en: 'What costs under 500.00 is mostly written off at once; on an asset account it makes profit too high and leaves a register full of trifles.',
    fr: 'Ce qui coûte moins de 500,00 passe le plus souvent en charge; à un compte d’immobilisations, cela gonfle le bénéfice et remplit le registre de broutilles.',
  },
  needs: ['assetPostings'],
  find: ({ assetPostings, chart }) =>
    assetPostings
      .filter(({ amount }) => amount > 0n && amount < usualLimit)
      .map((each) => {
        const [name, amount] = [accountWords(chart, each.account), money(each.amount)]
        return {
          subject: `${entryName(each.number)}:${each.account}`,
          date: each.date,
          amount: each.amount,
          words: {
            en: `${entryName(each.number)} puts ${amount.en} on ${name.en}: ${each.name ?? each.memo}`,
            fr: `${entryName(each.number)} porte ${amount.fr} à ${name.fr}\u00a0: ${each.name ?? each.memo}`,
          },
          evidence: [
            {
              kind: 'entry' as const,
              id: entryName(each.number),
              date: each.date,
              amount: each.amount,
              note: codeOf(chart, each.account),
            },
          ],
          acts: [correctEntry(each.number), showEntry(each.number)],
        }
      }),
})
