import { foldedWords } from '@daybook/core/kit/fold.ts'
import { ok } from '@daybook/core/kit/result.ts'
import { isEmployedOn, termsOn } from '@daybook/core/payroll/employee-on.ts'
import { z } from 'zod'
import { inView } from '../../book.ts'
import { employeeOut, employeeOutOf, lockedWords } from '../../payroll/employee-answer.ts'
import { employeesOf } from '../../payroll/load-payroll.ts'
import { peopleAtHand } from '../../payroll/person-vault.ts'
import { command } from '../command.ts'
import { day, words } from '../fields.ts'
import { payFrequency } from './employee-fields.ts'

/** Lists the employees of a day. */
export const employeeList = command({
  name: 'employee.list',
  effect: 'read',
  role: 'viewer',
  title: { en: 'List the employees', fr: 'Lister les employés' },
  line: { words: ['text'] },
  input: z.strictObject({
    text: words.optional().meta({ description: 'part of a name or of a number' }),
    on: day.optional().meta({ description: 'employed on this day; today when left out', format: 'date' }),
    all: z.boolean().default(false).meta({ description: 'those too who are not employed on the day' }),
    frequency: payFrequency.optional().meta({ description: 'only those who are paid so often' }),
    province: words.optional().meta({ description: 'only those who work there' }),
  }),
  output: z.strictObject({
    on: z.string(),
    employees: z.array(z.strictObject(employeeOut)),
    locked: z.string().optional().meta({ description: 'that names are locked in the vault, if they are' }),
  }),
  run: async (ctx, { text, on = ctx.today, all, frequency, province }) => {
    const people = await peopleAtHand(ctx)
    const employees = await inView(ctx.book, ({ reader }) => employeesOf(reader))
    const wanted = text === undefined ? [] : foldedWords(text)
    const shown = employees
      .filter((each) => all || isEmployedOn(each, on))
      .filter((each) => {
        const terms = termsOn(each, on) ?? each.terms[0]
        const isPaidSo = frequency === undefined || terms?.frequency === frequency
        return isPaidSo && (province === undefined || terms?.province === province.toUpperCase())
      })
      .map((each) => {
        const person = people.isLocked ? undefined : people.of(each.id)
        return employeeOutOf(each, person, on, ctx.language)
      })
      .filter(({ number, name = '' }) => {
        const words = foldedWords(`${number} ${name}`)
        return wanted.every((part) => words.some((word) => word.startsWith(part)))
      })
    return ok({
      on,
      employees: shown,
      ...(people.isLocked ? { locked: lockedWords(ctx.language) } : {}),
    })
  },
})
