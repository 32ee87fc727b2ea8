import type { Employee, VacationTerms } from '@daybook/core/daybook/payroll-facts.ts'
import { ok, type Result, refused } from '@daybook/core/kit/result.ts'
import {
  employeeSet,
  planChangeTerms,
  planPerson,
  planStanding,
  type TermsChange,
} from '@daybook/core/payroll/change-employee.ts'
import { termsOn } from '@daybook/core/payroll/employee-on.ts'
import { z } from 'zod'
import type { View } from '../../book.ts'
import {
  chargedTo,
  isPayTyped,
  occupationTyped,
  payTyped,
  vacationTyped,
} from '../../payroll/employee-given.ts'
import { employeeNamed, employeesOf } from '../../payroll/load-payroll.ts'
import { checkedPerson } from '../../payroll/person-record.ts'
import { askedOnce, keepPeople, peopleBy, takenNumber } from '../../payroll/person-vault.ts'
import { record } from '../../record.ts'
import { given } from '../bank/cash-fields.ts'
import { actOf, type Context, command } from '../command.ts'
import { day } from '../fields.ts'
import { dimensionsGiven } from '../record-fields.ts'
import {
  askSin,
  employeeFlags,
  employeeNumber,
  employeeWord,
  personFields,
  standingFields,
  termsFields,
} from './employee-fields.ts'
import { changedOut, changedOutOf } from './employee-out.ts'
import { impersonal, personTyped, sinAsked, standingTyped } from './employee-typed.ts'

const input = z.strictObject({
  employee: employeeWord,
  from: day
    .optional()
    .meta({ description: 'the first day of the new terms; today when left out', format: 'date' }),
  number: employeeNumber.optional().meta({ description: 'another number' }),
  ...personFields,
  askSin,
  ...termsFields,
  ...standingFields,
  ...employeeFlags,
})

type Typed = z.output<typeof input>

/** Changes an employee: terms from a day on, who they are, how the laws of contributions see them. */
export const employeeChange = command({
  name: 'employee.change',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Change an employee', fr: 'Modifier un employé' },
  line: { words: ['employee'] },
  input,
  output: changedOut,
  run: async (ctx, typed) => {
    const asked = await sinAsked(ctx, typed)
    if (!asked.ok) return asked
    const person = checkedPerson({ ...personTyped(typed), ...asked.value })
    if (!person.ok) return person
    const isPersonal = Object.keys(person.value).length > 0
    const ask = askedOnce(ctx)
    const people = isPersonal ? await peopleBy(ctx, ask) : ok(undefined)
    if (!people.ok) return people
    const act = actOf(ctx, 'employee.change', impersonal(typed))
    const recorded = await record(ctx.book, act, async (view) => {
      const found = await employeeNamed(view.reader, typed.employee)
      if (!found.ok) return found
      const all = await employeesOf(view.reader)
      if (people.value !== undefined) {
        const free = takenNumber(people.value, all, person.value.sin, found.value.id)
        if (!free.ok) return free
      }
      const changed = changedBy(ctx, view, typed, found.value, all)
      if (!changed.ok) return changed
      return ok({ facts: employeeSet(found.value, changed.value).map((fact) => ({ fact })) })
    })
    if (!recorded.ok) return recorded
    if (isPersonal && !recorded.value.dry) {
      const found = await employeeNamed(ctx.book.store, typed.number ?? typed.employee)
      if (!found.ok) return found
      const kept = await keepPeople(ctx, new Map([[found.value.id, person.value]]), ask)
      if (!kept.ok) return kept
    }
    return changedOutOf(ctx, typed.number ?? typed.employee, recorded.value, typed.from)
  },
})

/** The employee as changed by what was typed. */
function changedBy(
  ctx: Context,
  { chart }: View,
  typed: Typed,
  was: Employee,
  all: readonly Employee[],
): Result<Employee> {
  const from = typed.from ?? ctx.today
  const occupation =
    typed.occupation === undefined ? ok(undefined) : occupationTyped(typed.occupation, ctx.language)
  if (!occupation.ok) return occupation
  const { number, language, payBy, born } = typed
  const person = planPerson(was, given({ number, language, payBy, occupation: occupation.value }), all)
  if (!person.ok) return person
  const standing = planStanding(person.value, standingTyped(typed, born))
  if (!standing.ok) return standing
  const account = chargedTo(chart, typed.account)
  if (!account.ok) return account
  const terms = termsTyped(standing.value, typed, from)
  if (!terms.ok) return terms
  const change = { ...terms.value, ...account.value }
  return Object.keys(change).length === 0 ? standing : planChangeTerms(standing.value, { ...change, from })
}

/** What stands in for terms that an employee has always had. */
const noVacation: VacationTerms = { way: 'accrue', percent: '0' }

/** The terms in what was typed; nothing where none were. */
function termsTyped(was: Employee, typed: Typed, from: string): Result<Omit<TermsChange, 'from'>> {
  const { province, frequency, title, compensationClass, vacation, vacationWay, vacationDays, hours } = typed
  const current = termsOn(was, from) ?? was.terms[0]
  const pay = isPayTyped(typed) ? payTyped(typed) : ok(undefined)
  if (!pay.ok) return refused(pay.refusals)
  const isVacation = [vacation, vacationWay, vacationDays].some((each) => each !== undefined)
  const week = hours ?? current?.pay.hours
  const wasPay = current?.pay
  const rate = pay.value ?? (hours === undefined ? undefined : wasPay)
  const dims = dimensionsGiven(typed)
  return ok({
    ...given({ province, frequency, title, compensationClass }),
    ...(rate === undefined ? {} : { pay: { ...rate, ...(week === undefined ? {} : { hours: week }) } }),
    ...(isVacation ? { vacation: vacationTyped(typed, current?.vacation ?? noVacation) } : {}),
    ...(Object.keys(dims).length === 0 ? {} : { dims: { ...current?.dims, ...dims } }),
  })
}
