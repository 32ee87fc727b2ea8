import { folded } from '../../kit/fold.ts'
import { entryName } from '../../ledger/entry.ts'
import { check } from '../check.ts'
import { accountWords, codeOf, correctEntry, money, showEntry } from '../in-words.ts'

/**
 * From this amount on a thing that lasts is looked at as an asset; policies say other amounts, the law none.
 */
const leastAmount = 200_000n

/** Words of things that last longer than a year, in both languages, as folded text has them. */
const lasting =
  /\b(computer|laptop|server|printer|photocopier|machine|machinery|lathe|tractor|truck|vehicle|trailer|forklift|furniture|desk|equipment|building|roof|hvac|furnace|ordinateur|serveur|imprimante|photocopieur|machinerie|tracteur|camion|vehicule|remorque|chariot elevateur|meuble|mobilier|equipement|batiment|toiture|fournaise)\b/

/** Words that say that it was only kept up, hired or insured. */
const passing =
  /\b(repair|repairs|rent|rental|lease|leasing|insurance|licence|license|subscription|service|maintenance|part|parts|oil|tire|tires|location|loyer|assurance|immatriculation|abonnement|entretien|reparation|reparations|pieces|pneu|pneus)\b/

/** Large purchases of lasting things on expense accounts. */
export const largeExpense = check({
  id: 'large-expense',
  group: 'balances',
  severity: 'warning',
  title: { en: 'Lasting things among the expenses', fr: 'Biens durables parmi les charges' },
  why: {
    en: 'A machine, a vehicle or furniture lasts for years and is amortized. Taken as an expense it lowers this year’s profit too much, and CCA is claimed on nothing.',
    fr: 'Une machine, un véhicule ou un meuble dure des années et s’amortit. En charge, il abaisse trop le bénéfice de l’année, et la DPA porte sur rien.',
  },
  needs: ['expensePostings'],
  find: ({ expensePostings, chart }) =>
    expensePostings
      .filter(({ amount, memo, name = '' }) => {
        // A supplier is called furniture and sells paint: what was bought is said in the words of the entry.
        const text = folded(memo === '' ? name : memo)
        return amount >= leastAmount && lasting.test(text) && !passing.test(text)
      })
      .map((each) => {
        const [name, amount] = [accountWords(chart, each.account), money(each.amount)]
        const what = each.memo === '' ? (each.name ?? '') : each.memo
        return {
          subject: `${entryName(each.number)}:${each.account}`,
          date: each.date,
          amount: each.amount,
          words: {
            en: `${entryName(each.number)} takes ${amount.en} as ${name.en}: ${what}`,
            fr: `${entryName(each.number)} passe ${amount.fr} en ${name.fr}\u00a0: ${what}`,
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
