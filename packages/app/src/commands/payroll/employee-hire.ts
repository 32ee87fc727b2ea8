import { ok, refuse } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { employeeOut, employeeOutOf } from '../../payroll/employee-answer.ts'
import { hiredFrom } from '../../payroll/employee-hiring.ts'
import { employeesOf } from '../../payroll/load-payroll.ts'
import { checkedPerson } from '../../payroll/person-record.ts'
import { askedOnce, keepPeople, peopleBy, takenNumber } from '../../payroll/person-vault.ts'
import { record } from '../../record.ts'
import { actOf, command } from '../command.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'
import { askSin } from './employee-fields.ts'
import { employeesRecorded, hireInput, impersonal, personTyped, sinAsked } from './employee-typed.ts'

/** Hires somebody: terms and claims into the chain, who they are into the vault. */
export const employeeHire = command({
  name: 'employee.hire',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Hire an employee', fr: 'Embaucher un employé' },
  line: { words: ['name'] },
  input: hireInput.extend({ askSin }),
  output: z.strictObject({ ...employeeOut, ...outcomeFields }),
  run: async (ctx, input) => {
    const asked = await sinAsked(ctx, input)
    if (!asked.ok) return asked
    const person = checkedPerson({ ...personTyped(input), ...asked.value })
    if (!person.ok) return person
    if (person.value.name === undefined) return refuse('input-missing', { what: 'name' }, 'name')
    const ask = askedOnce(ctx)
    // The passphrase comes first: nobody is hired whose name could not be kept.
    const people = await peopleBy(ctx, ask)
    if (!people.ok) return people
    const id = ctx.newId()
    const act = actOf(ctx, 'employee.hire', impersonal(input))
    const recorded = await record(ctx.book, act, async (view) => {
      const others = await employeesOf(view.reader)
      const free = takenNumber(people.value, others, person.value.sin)
      if (!free.ok) return free
      const { today, language } = ctx
      const employee = hiredFrom(view, input, { id, today, language, others })
      if (!employee.ok) return employee
      return ok({ facts: [{ fact: { kind: 'employee.set', v: 1, employee: employee.value } }] })
    })
    if (!recorded.ok) return recorded
    const [employee] = employeesRecorded(recorded.value)
    if (employee === undefined)
      return refuse('employee-unknown', { employee: input.number ?? '', known: '-' })
    if (!recorded.value.dry) {
      const kept = await keepPeople(ctx, new Map([[employee.id, person.value]]), ask)
      if (!kept.ok) return kept
    }
    return ok({
      ...employeeOutOf(employee, person.value, ctx.today, ctx.language),
      ...outcomeOf(recorded.value),
    })
  },
})
