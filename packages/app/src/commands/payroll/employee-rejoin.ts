import { ok } from '@daybook/core/kit/result.ts'
import { employeeSet } from '@daybook/core/payroll/change-employee.ts'
import { planRejoin } from '@daybook/core/payroll/leave-employee.ts'
import { z } from 'zod'
import { isPayTyped, payTyped } from '../../payroll/employee-given.ts'
import { employeeNamed } from '../../payroll/load-payroll.ts'
import { record } from '../../record.ts'
import { given } from '../bank/cash-fields.ts'
import { actOf, command } from '../command.ts'
import { day } from '../fields.ts'
import { employeeWord, termsFields } from './employee-fields.ts'
import { changedOut, changedOutOf } from './employee-out.ts'

/** Hires somebody again who had left: the same number, the same person in the vault. */
export const employeeRejoin = command({
  name: 'employee.rejoin',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Hire an employee again', fr: 'Réembaucher un employé' },
  line: { words: ['employee'] },
  input: z.strictObject({
    employee: employeeWord,
    date: day.optional().meta({ description: 'the first day; today when left out', format: 'date' }),
    province: termsFields.province,
    frequency: termsFields.frequency,
    salary: termsFields.salary,
    hourly: termsFields.hourly,
    piece: termsFields.piece,
    commission: termsFields.commission,
    hours: termsFields.hours,
    title: termsFields.title,
  }),
  output: changedOut,
  run: async (ctx, input) => {
    const date = input.date ?? ctx.today
    const recorded = await record(ctx.book, actOf(ctx, 'employee.rejoin', input), async ({ reader }) => {
      const found = await employeeNamed(reader, input.employee)
      if (!found.ok) return found
      const pay = isPayTyped(input) ? payTyped(input) : ok(undefined)
      if (!pay.ok) return pay
      const { province, frequency, title } = input
      const change = given({ province, frequency, title, pay: pay.value })
      const back = planRejoin(found.value, date, change)
      if (!back.ok) return back
      return ok({ facts: employeeSet(found.value, back.value).map((fact) => ({ fact })) })
    })
    return recorded.ok ? changedOutOf(ctx, input.employee, recorded.value, date) : recorded
  },
})
