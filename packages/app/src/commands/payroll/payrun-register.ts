import { ok, type Result } from '@daybook/core/kit/result.ts'
import { totalLines, totalsOf } from '@daybook/core/payroll/year-to-date.ts'
import { z } from 'zod'
import { inView } from '../../book.ts'
import { employeesOf, paysBetween } from '../../payroll/load-payroll.ts'
import { fullName } from '../../payroll/person-record.ts'
import { peopleAtHand } from '../../payroll/person-vault.ts'
import { lineOutOf, totalsOutOf } from '../../payroll/run-out.ts'
import { registerReport } from '../../payroll/run-pages.ts'
import type { ReportResult } from '../../reports/report.ts'
import { type Context, command } from '../command.ts'
import { day, words } from '../fields.ts'
import { payLineOut, totalsOut } from './payrun-fields.ts'

const input = z.strictObject({
  from: day
    .optional()
    .meta({ description: 'the first pay date; of this year when left out', format: 'date' }),
  through: day.optional().meta({ description: 'the last pay date; today when left out', format: 'date' }),
  employee: words.optional().meta({ description: 'only the employee of this number' }),
  detail: z.boolean().default(false).meta({ description: 'a line for each pay under its employee' }),
})

const output = z.strictObject({
  from: z.string(),
  through: z.string(),
  employees: z.array(
    z.strictObject({
      employee: z.string(),
      name: z.string().optional(),
      earnings: z.array(payLineOut),
      benefits: z.array(payLineOut),
      deductions: z.array(payLineOut),
      employer: z.array(payLineOut),
      totals: totalsOut,
    }),
  ),
  totals: totalsOut,
})

/** The payroll register: what each employee earned, had held back and was paid over some days. */
export const payrunRegister = command({
  name: 'payrun.register',
  effect: 'read',
  role: 'viewer',
  title: { en: 'Payroll register', fr: 'Registre de paie' },
  line: { words: ['from', 'through'] },
  input,
  output,
  run: async (ctx, typed) => {
    const made = await register(ctx, typed)
    return made.ok ? ok(made.value.json) : made
  },
  report: register,
})

type Made = ReportResult & { readonly json: z.input<typeof output> }

async function register(ctx: Context, typed: z.output<typeof input>): Promise<Result<Made>> {
  const { language, today } = ctx
  const people = await peopleAtHand(ctx)
  return inView(ctx.book, async (view) => {
    const from = typed.from ?? `${today.slice(0, 4)}-01-01`
    const through = typed.through ?? today
    const employees = new Map((await employeesOf(view.reader)).map((each) => [each.id, each]))
    const wanted = typed.employee
    const pays = (await paysBetween(view.reader, from, through)).filter(
      ({ employee }) =>
        wanted === undefined || employee === wanted || employees.get(employee)?.number === wanted,
    )
    const own = [...Map.groupBy(pays, ({ employee }) => employee)]
    const json = {
      from,
      through,
      employees: own.map(([id, paid]) => {
        const totals = totalsOf(paid)
        const lines = (part: 'earnings' | 'benefits' | 'deductions' | 'employer') =>
          totalLines(totals, part).map((line) => lineOutOf(line, language))
        const name = people.isLocked ? '' : fullName(people.of(id))
        return {
          employee: employees.get(id)?.number ?? id,
          ...(name === '' ? {} : { name }),
          earnings: lines('earnings'),
          benefits: lines('benefits'),
          deductions: lines('deductions'),
          employer: lines('employer'),
          totals: totalsOutOf(paid),
        }
      }),
      totals: totalsOutOf(pays),
    }
    const print = {
      pays: pays.map((pay) => ({ pay })),
      employees,
      people,
      title: { en: 'Payroll register', fr: 'Registre de paie' },
      span: { from, through },
      isDetailed: typed.detail,
      notes: [],
      language,
      today,
    }
    return ok(registerReport(view, json, print))
  })
}
