import { leavingReason, leavingReasons } from '@daybook/canada/payroll/leaving-reasons.ts'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import { employeeSet } from '@daybook/core/payroll/change-employee.ts'
import { planLeave } from '@daybook/core/payroll/leave-employee.ts'
import { z } from 'zod'
import { employeeNamed } from '../../payroll/load-payroll.ts'
import { record } from '../../record.ts'
import { actOf, command } from '../command.ts'
import { day, words } from '../fields.ts'
import { employeeWord } from './employee-fields.ts'
import { changedOut, changedOutOf } from './employee-out.ts'

/** Records the last day of an employee, and why they left. */
export const employeeLeave = command({
  name: 'employee.leave',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Record that an employee left', fr: 'Inscrire le départ d’un employé' },
  line: { words: ['employee'] },
  input: z.strictObject({
    employee: employeeWord,
    date: day.optional().meta({ description: 'the last day of work; today when left out', format: 'date' }),
    code: z
      .string()
      .trim()
      .toUpperCase()
      .meta({ description: 'the reason code of the record of employment: A00, E00, M00' }),
    reason: words.optional().meta({ description: 'the reason in words; K00 needs it' }),
  }),
  output: changedOut,
  run: async (ctx, input) => {
    const reason = reasonGiven(input.code, input.reason)
    if (!reason.ok) return reason
    const date = input.date ?? ctx.today
    const recorded = await record(ctx.book, actOf(ctx, 'employee.leave', input), async ({ reader }) => {
      const found = await employeeNamed(reader, input.employee)
      if (!found.ok) return found
      const left = planLeave(found.value, { date, ...reason.value })
      if (!left.ok) return left
      return ok({ facts: employeeSet(found.value, left.value).map((fact) => ({ fact })) })
    })
    return recorded.ok ? changedOutOf(ctx, input.employee, recorded.value, date) : recorded
  },
})

/** The code with its words. `E` alone means `E00`. */
function reasonGiven(
  typed: string,
  words: string | undefined,
): Result<{ readonly code: string; readonly reason?: string }> {
  const code = /^[A-Z]$/.test(typed) ? `${typed}00` : typed
  const reason = leavingReason(code)
  if (reason === undefined) {
    const known = leavingReasons.map((each) => each.code).join(', ')
    return refuse('leaving-code-unknown', { code: typed, known }, 'code')
  }
  if (reason.needsWords === true && words === undefined) {
    return refuse('leaving-reason-missing', { code }, 'reason')
  }
  return ok({ code, ...(words === undefined ? {} : { reason: words }) })
}
