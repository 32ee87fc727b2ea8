import type { Roe } from '@daybook/core/daybook/roe-facts.ts'
import { assert, ok, type Result } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { employeeNamed } from '../../payroll/load-payroll.ts'
import type { Recorded } from '../../record.ts'
import { roeOut, roeOutOf } from '../../roe/roe-out.ts'
import type { Context } from '../command.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'

/** What a change of a record of employment answers. */
export const roeChanged = z.strictObject({ ...roeOut, ...outcomeFields })

/** The record of employment that an act set first, as lists show it. */
export async function roeChangedOf(
  ctx: Context,
  recorded: Recorded,
): Promise<Result<z.input<typeof roeChanged>>> {
  const roe = roeSet(recorded)
  const employee = await employeeNamed(ctx.book.store, roe.employee)
  if (!employee.ok) return employee
  return ok({ ...roeOutOf(roe, employee.value.number), ...outcomeOf(recorded) })
}

function roeSet({ facts }: Recorded): Roe {
  const [roe] = facts.flatMap(({ fact }) => (fact.kind === 'roe.set' ? [fact.roe] : []))
  assert(roe !== undefined, 'the act set a record of employment')
  return roe
}
