import { ok, type Result } from '@daybook/core/kit/result.ts'
import type { GivenHousehold, GivenPerson } from './kept-facts.ts'
import { pairOf } from './person-asked.ts'

/** A person with answers changed as typed: `NAME=VALUE` sets one, `NAME=` takes it back. */
export function answersChanged(person: GivenPerson, typed: readonly string[]): Result<GivenPerson> {
  if (typed.length === 0) return ok(person)
  const answers = new Map(Object.entries(person.answers))
  for (const [name, said] of typed.map(pairOf)) {
    if (said === '') answers.delete(name)
    else answers.set(name, said)
  }
  return ok({ ...person, answers: Object.fromEntries(answers) })
}

/** A household with answers of both changed; those of a spouse who has no facts change nothing. */
export function householdChanged(
  household: GivenHousehold,
  own: readonly string[],
  spouses: readonly string[],
): Result<GivenHousehold> {
  const taxpayer = answersChanged(household.taxpayer, own)
  if (!taxpayer.ok || household.spouse === undefined)
    return taxpayer.ok ? ok({ ...household, taxpayer: taxpayer.value }) : taxpayer
  const spouse = answersChanged(household.spouse, spouses)
  return spouse.ok ? ok({ ...household, taxpayer: taxpayer.value, spouse: spouse.value }) : spouse
}
