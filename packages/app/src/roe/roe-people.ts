import { type RoePerson, roePerson } from '@daybook/canada/roe/roe-person.ts'
import type { Roe } from '@daybook/core/daybook/roe-facts.ts'
import { ok, type Refusal, type Result, refused } from '@daybook/core/kit/result.ts'
import { inView } from '../book.ts'
import type { Context } from '../commands/command.ts'
import { employeesOf } from '../payroll/load-payroll.ts'
import { askedOnce, peopleBy } from '../payroll/person-vault.ts'
import { roeNamed, roesOf } from './load-roe.ts'

/** A record of employment with who it is for, opened from the vault, and the number of the one it amends. */
export type RoeWithPerson = {
  readonly roe: Roe
  readonly number: string
  readonly person: RoePerson
  readonly amends?: string
}

/**
 * Records by their numbers with the people they are for; where none is named, all that stand and that Service
 * Canada does not know yet. Refuses `roe-unknown`, what opening the vault refuses, and what lacks of people.
 */
export async function roesWithPeople(
  ctx: Context,
  names: readonly string[],
): Promise<Result<readonly RoeWithPerson[]>> {
  const found = await inView(ctx.book, async ({ reader }) => {
    const all = await roesOf(reader)
    const employees = new Map((await employeesOf(reader)).map((each) => [each.id, each.number]))
    if (names.length === 0) return ok({ all, employees, chosen: all.filter(isToSend) })
    const named: Roe[] = []
    const refusals: Refusal[] = []
    for (const name of names) {
      const roe = await roeNamed(reader, name)
      if (roe.ok) named.push(roe.value)
      else refusals.push(...roe.refusals)
    }
    return refusals.length > 0 ? refused(refusals) : ok({ all, employees, chosen: named })
  })
  if (!found.ok) return found
  const { all, employees, chosen } = found.value
  const people = await peopleBy(ctx, askedOnce(ctx))
  if (!people.ok) return people
  const refusals: Refusal[] = []
  const made: RoeWithPerson[] = []
  for (const roe of chosen) {
    const number = employees.get(roe.employee) ?? roe.employee
    const person = roePerson(people.value.of(roe.employee), number)
    if (!person.ok) {
      refusals.push(...person.refusals)
      continue
    }
    const serial = all.find(({ id }) => id === roe.amends)?.serial
    made.push({ roe, number, person: person.value, ...(serial === undefined ? {} : { amends: serial }) })
  }
  return refusals.length > 0 ? refused(refusals) : ok(made)
}

function isToSend({ serial, cancelled, amendedBy }: Roe): boolean {
  return serial === undefined && cancelled === undefined && amendedBy === undefined
}
