import { ok, type Result } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { employeeOut, employeeOutOf } from '../../payroll/employee-answer.ts'
import { employeeNamed } from '../../payroll/load-payroll.ts'
import { peopleAtHand } from '../../payroll/person-vault.ts'
import type { Recorded } from '../../record.ts'
import type { Context } from '../command.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'
import { employeesRecorded } from './employee-typed.ts'

/** What a change of an employee answers. */
export const changedOut = z.strictObject({ ...employeeOut, ...outcomeFields })

/**
 * The employee after a change, on the day from which it counts: as the act recorded it, or as the books have
 * it where nothing was recorded. The name is shown where the vault opens without asking.
 */
export async function changedOutOf(
  ctx: Context,
  name: string,
  recorded: Recorded,
  on?: string,
): Promise<Result<z.input<typeof changedOut>>> {
  const [set] = employeesRecorded(recorded)
  const found = set === undefined ? await employeeNamed(ctx.book.store, name) : ok(set)
  if (!found.ok) return found
  const people = await peopleAtHand(ctx)
  const person = people.isLocked ? undefined : people.of(found.value.id)
  const day = on ?? ctx.today
  return ok({ ...employeeOutOf(found.value, person, day, ctx.language), ...outcomeOf(recorded) })
}
