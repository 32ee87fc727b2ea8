import type { Cents } from '@daybook/core/kit/cents.ts'
import type { AmountName } from './answers.ts'
import type { Household, T1Facts } from './t1-facts.ts'

/**
 * The facts of a household as its people want to file them: medical expenses and donations that one leaves to
 * the other stand with the other. Nothing moves without the answer that says so.
 */
export function pooledFacts(household: Household): Household {
  if (household.spouse === undefined) return household
  let [one, other] = [household.taxpayer, household.spouse]
  for (const [choice, names] of [
    ['medical-by-spouse', ['medical']],
    ['donations-by-spouse', ['donations', 'donations-carried']],
  ] as const) {
    for (const name of names) {
      if (one.answers.choices[choice] === true) [one, other] = moved(one, other, name)
      else if (other.answers.choices[choice] === true) [other, one] = moved(other, one, name)
    }
  }
  return { taxpayer: one, spouse: other }
}

function moved(from: T1Facts, to: T1Facts, name: AmountName): readonly [T1Facts, T1Facts] {
  const amount = from.answers.amounts[name] ?? 0n
  if (amount === 0n) return [from, to]
  return [withAmount(from, name, 0n), withAmount(to, name, (to.answers.amounts[name] ?? 0n) + amount)]
}

/** The facts with one amount answered otherwise. */
export function withAmount(facts: T1Facts, name: AmountName, amount: Cents): T1Facts {
  const amounts = { ...facts.answers.amounts, [name]: amount }
  return { ...facts, answers: { ...facts.answers, amounts } }
}
