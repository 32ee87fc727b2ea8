import { payItems } from '@daybook/canada/payroll-items/pay-items.ts'
import type { Employee, StandingItem } from '@daybook/core/daybook/payroll-facts.ts'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import { employeeSet, planEndItem, planSetItem } from '@daybook/core/payroll/change-employee.ts'
import { termsOn } from '@daybook/core/payroll/employee-on.ts'
import { z } from 'zod'
import { itemOut, itemOutOf } from '../../payroll/employee-answer.ts'
import { employeeNamed } from '../../payroll/load-payroll.ts'
import { record } from '../../record.ts'
import { percentTyped } from '../bank/cash-fields.ts'
import { actOf, command } from '../command.ts'
import { amount, day, words } from '../fields.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'
import { employeeWord } from './employee-fields.ts'
import { employeesRecorded } from './employee-typed.ts'

/** An amount, or `law`. */
const keepTyped = z.union([z.literal('law'), amount])

const input = z.strictObject({
  employee: employeeWord,
  item: z
    .string()
    .trim()
    .toLowerCase()
    .regex(/^[a-z0-9-]{1,64}$/)
    .meta({ description: 'a pay item: union-dues, rrsp, group-life' }),
  amount: amount.optional().meta({ description: 'the amount of each pay', format: 'amount' }),
  percent: percentTyped.optional().meta({ description: 'instead: percent of the gross pay' }),
  most: amount.optional().meta({ description: 'at most in a year', format: 'amount' }),
  keep: keepTyped.optional().meta({
    description: 'the net pay that must be left: an amount, or law for what the law of the province leaves',
    format: 'amount',
  }),
  keepPercent: percentTyped
    .optional()
    .meta({ description: 'instead: the percentage of the net pay that must be left' }),
  dependants: z.coerce
    .number()
    .int()
    .min(0)
    .max(50)
    .optional()
    .meta({ description: 'with --keep law: the people whom the debtor keeps' }),
  name: words.optional().meta({ description: 'what the pay stub calls it' }),
  to: words.optional().meta({ description: 'who is paid: a plan, a union, a court' }),
  from: day.optional().meta({ description: 'the first day; today when left out', format: 'date' }),
  through: day.optional().meta({ description: 'the last day', format: 'date' }),
  end: z.boolean().default(false).meta({ description: 'it does not come any more from that day on' }),
})

type Typed = z.output<typeof input>

/** Sets or ends a benefit or deduction that comes with every pay of an employee. */
export const employeeItem = command({
  name: 'employee.item',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Set what comes with every pay', fr: 'Fixer ce qui vient avec chaque paie' },
  line: { words: ['employee', 'item'] },
  input,
  output: z.strictObject({
    employee: z.string(),
    from: z.string(),
    items: z.array(itemOut).meta({ description: 'all that comes with every pay from that day on' }),
    ...outcomeFields,
  }),
  run: async (ctx, typed) => {
    const from = typed.from ?? ctx.today
    const recorded = await record(ctx.book, actOf(ctx, 'employee.item', typed), async ({ reader }) => {
      const found = await employeeNamed(reader, typed.employee)
      if (!found.ok) return found
      const changed = itemSet(found.value, typed, from)
      if (!changed.ok) return changed
      return ok({ facts: employeeSet(found.value, changed.value).map((fact) => ({ fact })) })
    })
    if (!recorded.ok) return recorded
    const [set] = employeesRecorded(recorded.value)
    const found = set === undefined ? await employeeNamed(ctx.book.store, typed.employee) : ok(set)
    if (!found.ok) return found
    const items = termsOn(found.value, from)?.items ?? []
    return ok({
      employee: found.value.number,
      from,
      items: items.map(itemOutOf),
      ...outcomeOf(recorded.value),
    })
  },
})

function itemSet(employee: Employee, typed: Typed, from: string): Result<Employee> {
  if (typed.end) return planEndItem(employee, from, typed.item, typed.name)
  const item = payItems.get(typed.item)
  const names = { item: typed.item, employee: employee.number }
  if (item === undefined) return refuse('pay-item-unknown', names, 'item')
  if (item.isStatutory === true) return refuse('pay-item-not-given', names, 'item')
  if (typed.keepPercent !== undefined && typed.keep !== undefined) return excluded('keep', 'keepPercent')
  if (typed.dependants !== undefined && typed.keep !== 'law') return needsLaw()
  return planSetItem(employee, from, standingItem(typed))
}

function excluded(one: string, other: string): Result<never> {
  const what = `${one} and ${other} exclude each other`
  return refuse('input-malformed', { what, whatFr: `${one} et ${other} s’excluent` }, other)
}

function needsLaw(): Result<never> {
  const what = 'dependants count with --keep law only'
  const whatFr = 'dependants ne compte qu’avec --keep law'
  return refuse('input-malformed', { what, whatFr }, 'dependants')
}

function standingItem(typed: Typed): StandingItem {
  const { item, amount: each, percent, most, name, to, through } = typed
  return {
    id: item,
    ...(each === undefined ? {} : { amount: each }),
    ...(percent === undefined ? {} : { percent }),
    ...(most === undefined ? {} : { most }),
    ...kept(typed),
    ...(name === undefined ? {} : { name }),
    ...(to === undefined ? {} : { to }),
    ...(through === undefined ? {} : { through }),
  }
}

function kept({ keep, keepPercent, dependants = 0 }: Typed): Pick<StandingItem, 'keep'> {
  if (keep === 'law') return { keep: { law: { dependants } } }
  if (keep !== undefined) return { keep: { amount: keep } }
  return keepPercent === undefined ? {} : { keep: { percent: keepPercent } }
}
