import { ok } from '@daybook/core/kit/result.ts'
import { employeeSet, planClaims } from '@daybook/core/payroll/change-employee.ts'
import { z } from 'zod'
import { claimsTyped } from '../../payroll/employee-given.ts'
import { employeeNamed } from '../../payroll/load-payroll.ts'
import { record } from '../../record.ts'
import { actOf, command } from '../command.ts'
import { day } from '../fields.ts'
import { claimFields, employeeWord } from './employee-fields.ts'
import { changedOut, changedOutOf } from './employee-out.ts'

/** Records the forms of tax that an employee handed in: TD1, the province's, TP-1015.3. */
export const employeeClaim = command({
  name: 'employee.claim',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Record the tax forms of an employee', fr: 'Inscrire les formulaires fiscaux d’un employé' },
  line: { words: ['employee'] },
  input: z.strictObject({
    employee: employeeWord,
    from: day
      .optional()
      .meta({ description: 'the day from which they count; today when left out', format: 'date' }),
    ...claimFields,
  }),
  output: changedOut,
  run: async (ctx, input) => {
    const recorded = await record(ctx.book, actOf(ctx, 'employee.claim', input), async ({ reader }) => {
      const found = await employeeNamed(reader, input.employee)
      if (!found.ok) return found
      const changed = planClaims(found.value, { ...claimsTyped(input), from: input.from ?? ctx.today })
      if (!changed.ok) return changed
      return ok({ facts: employeeSet(found.value, changed.value).map((fact) => ({ fact })) })
    })
    return recorded.ok ? changedOutOf(ctx, input.employee, recorded.value, input.from) : recorded
  },
})
