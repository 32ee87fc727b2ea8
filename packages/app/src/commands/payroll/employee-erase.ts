import { type CivilDate, civilDate } from '@daybook/core/kit/civil-date.ts'
import { ok, refuse } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { inView } from '../../book.ts'
import { employeeNamed, payRunsOf } from '../../payroll/load-payroll.ts'
import { erasePerson } from '../../payroll/person-vault.ts'
import { command } from '../command.ts'
import { employeeWord } from './employee-fields.ts'

/** How many years after the last year that they are of payroll records are kept. */
const keptYears = 6

/** Erases who an employee is from the vault; what was paid stays in the chain, under the number alone. */
export const employeeErase = command({
  name: 'employee.erase',
  effect: 'desk',
  role: 'owner',
  title: { en: 'Erase who an employee is', fr: 'Effacer l’identité d’un employé' },
  line: { words: ['employee'] },
  input: z.strictObject({
    employee: employeeWord,
    insist: z
      .boolean()
      .default(false)
      .meta({ description: 'although the law asks to keep it for six years' }),
  }),
  output: z.strictObject({
    employee: z.string(),
    keepUntil: z.string().meta({ description: 'until when the law asks to keep it' }),
    erased: z.boolean(),
    dryRun: z.boolean(),
  }),
  run: async (ctx, { employee: name, insist }) => {
    const found = await inView(ctx.book, async ({ reader }) => {
      const employee = await employeeNamed(reader, name)
      if (!employee.ok) return employee
      const runs = await payRunsOf(reader)
      const own = runs.filter(({ pays }) => pays.some((pay) => pay.endsWith(`/${employee.value.id}`)))
      const last = own.reduce<CivilDate>((day, { date }) => (date > day ? date : day), '')
      return ok({ employee: employee.value, last })
    })
    if (!found.ok) return found
    const { employee, last } = found.value
    const { number, left, hired } = employee
    if (left === undefined && !insist) return refuse('employee-active', { employee: number }, 'employee')
    const end = [last, left?.date ?? hired].reduce((a, b) => (a > b ? a : b))
    const until = civilDate(Number(end.slice(0, 4)) + keptYears, 12, 31)
    if (ctx.today <= until && !insist) {
      return refuse('employee-keep', { employee: number, until }, 'employee')
    }
    if (!ctx.dryRun) {
      const erased = await erasePerson(ctx.book, employee.id)
      if (!erased.ok) return erased
    }
    return ok({ employee: number, keepUntil: until, erased: !ctx.dryRun, dryRun: ctx.dryRun })
  },
})
