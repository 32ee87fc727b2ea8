import type { Employee } from '@daybook/core/daybook/payroll-facts.ts'
import { ok, type Refusal, type Result, refused } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import type { View } from '../../book.ts'
import { bytesCome, cellsFrom } from '../../ledger/opening-report.ts'
import { employeeOut, employeeOutOf } from '../../payroll/employee-answer.ts'
import { hiredFrom } from '../../payroll/employee-hiring.ts'
import { type EmployeeRow, employeeRows } from '../../payroll/employee-table.ts'
import { employeesOf } from '../../payroll/load-payroll.ts'
import { checkedPerson, type Person } from '../../payroll/person-record.ts'
import { askedOnce, keepPeople, type People, peopleBy, takenNumber } from '../../payroll/person-vault.ts'
import { record } from '../../record.ts'
import { actOf, type Context, command } from '../command.ts'
import { words } from '../fields.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'
import { employeesRecorded, impersonal, personTyped } from './employee-typed.ts'

/** Hires everybody in a table; with --dry-run it shows whom. */
export const employeeImport = command({
  name: 'employee.import',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Import employees', fr: 'Importer des employés' },
  line: { words: ['file'] },
  input: z.strictObject({
    file: words.meta({ description: 'the file, CSV or XLSX; its name when the content comes along' }),
    content: z
      .string()
      .optional()
      .meta({ description: 'the text itself, instead of a file on this machine' }),
    base64: z
      .base64()
      .optional()
      .meta({ description: 'the bytes of the file in base64, instead of a file on this machine' }),
  }),
  output: z.strictObject({
    count: z.number(),
    employees: z.array(z.strictObject(employeeOut)),
    ...outcomeFields,
  }),
  run: async (ctx, { file, content, base64 }) => {
    const cells = await cellsFrom(file, bytesCome(content, base64))
    if (!cells.ok) return cells
    const rows = employeeRows(cells.value, ctx.language)
    if (!rows.ok) return rows
    const persons = personsIn(rows.value)
    if (!persons.ok) return persons
    const ask = askedOnce(ctx)
    const people = await peopleBy(ctx, ask)
    if (!people.ok) return people
    const base = ctx.newId()
    // The key stands for what the rows say, without anything that must not be guessed from a hash.
    const said = rows.value.map(({ typed }) => impersonal(typed))
    const recorded = await record(ctx.book, actOf(ctx, 'employee.import', { rows: said }), async (view) => {
      const hired = await allHired(ctx, view, rows.value, persons.value, people.value, base)
      if (!hired.ok) return hired
      return ok({
        facts: hired.value.map((employee) => ({ fact: { kind: 'employee.set', v: 1, employee } as const })),
      })
    })
    if (!recorded.ok) return recorded
    const employees = employeesRecorded(recorded.value)
    if (!recorded.value.dry) {
      const known = new Map(employees.map(({ id }, index) => [id, persons.value[index] ?? {}] as const))
      const kept = await keepPeople(ctx, known, ask)
      if (!kept.ok) return kept
    }
    return ok({
      count: employees.length,
      employees: employees.map((each, index) =>
        employeeOutOf(each, persons.value[index], ctx.today, ctx.language),
      ),
      ...outcomeOf(recorded.value),
    })
  },
})

function atLine(refusals: readonly Refusal[], line: number): readonly Refusal[] {
  return refusals.map((each) => ({
    ...each,
    at: `line ${line}${each.at === undefined ? '' : `, ${each.at}`}`,
  }))
}

function personsIn(rows: readonly EmployeeRow[]): Result<readonly Person[]> {
  const refusals: Refusal[] = []
  const persons: Person[] = []
  for (const { line, typed } of rows) {
    const person = checkedPerson(personTyped(typed))
    if (person.ok) persons.push(person.value)
    else refusals.push(...atLine(person.refusals, line))
  }
  return refusals.length > 0 ? refused(refusals) : ok(persons)
}

async function allHired(
  ctx: Context,
  view: View,
  rows: readonly EmployeeRow[],
  persons: readonly Person[],
  people: People,
  base: string,
): Promise<Result<readonly Employee[]>> {
  const { today, language } = ctx
  const all = [...(await employeesOf(view.reader))]
  const known: People = { ...people, of: (id) => fresh.get(id) ?? people.of(id) }
  const fresh = new Map<string, Person>()
  const refusals: Refusal[] = []
  const hired: Employee[] = []
  rows.forEach(({ line, typed }, index) => {
    const id = `${base}-${index + 1}`
    const person = persons[index] ?? {}
    const free = takenNumber(known, all, person.sin)
    const employee = free.ok ? hiredFrom(view, typed, { id, today, language, others: all }) : free
    if (!employee.ok) {
      refusals.push(...atLine(employee.refusals, line))
      return
    }
    fresh.set(id, person)
    all.push(employee.value)
    hired.push(employee.value)
  })
  return refusals.length > 0 ? refused(refusals) : ok(hired)
}
