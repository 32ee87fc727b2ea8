import type { Pay } from '@daybook/core/daybook/payroll-facts.ts'
import type { Figure } from '@daybook/core/filings/figure.ts'
import { formatCents } from '@daybook/core/kit/cents.ts'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import { numbered } from '@daybook/core/payroll/run-close.ts'
import { z } from 'zod'
import { inView, type View } from '../../book.ts'
import { explainCorrection } from '../../payroll/correction-explain.ts'
import { explainedPay } from '../../payroll/explained-pay.ts'
import { employeesOf, payRunNamed } from '../../payroll/load-payroll.ts'
import { runBooks } from '../../payroll/load-run.ts'
import { holidayFigures } from '../../payroll/prepare-out.ts'
import { employeeOf } from '../../payroll/run-asked.ts'
import { type ExplainedLine, explainPay } from '../../payroll/run-explain.ts'
import { workedRun } from '../../payroll/run-plan.ts'
import { itemLabel } from '../../payroll/run-words.ts'
import { command } from '../command.ts'
import { amountOut, words } from '../fields.ts'
import { payTreeOf, payTreeRow } from './pay-tree.ts'
import { runFields } from './payrun-fields.ts'

const input = z.strictObject({
  run: words
    .optional()
    .meta({ description: 'the number of the pay run; none for a run to come, by its days' }),
  employee: words.meta({ description: 'the number of the employee' }),
  ...runFields,
  from: runFields.from.optional(),
  through: runFields.through.optional(),
  item: words.optional().meta({ description: 'one line by its item, or net; all lines when left out' }),
})

/** Says where the lines of a posted pay came from, worked out again and held against what was posted. */
export const payrunExplain = command({
  name: 'payrun.explain',
  effect: 'read',
  role: 'viewer',
  title: { en: 'Explain a pay', fr: 'Expliquer une paie' },
  line: { words: ['run', 'employee', 'item'] },
  input,
  output: z.strictObject({
    run: z.string(),
    employee: z.string(),
    date: z.string(),
    province: z.string(),
    edition: z.string(),
    holds: z.boolean().meta({ description: 'whether every line comes out as it was posted' }),
    lines: z.array(
      z.strictObject({
        item: z.string(),
        part: z.string(),
        label: z.string(),
        posted: amountOut,
        again: amountOut,
        holds: z.boolean(),
        rows: z.array(payTreeRow).meta({ description: 'the parts of the figure, for a screen' }),
      }),
    ),
    explanation: z.array(z.string()),
  }),
  run: (ctx, input) =>
    inView(ctx.book, async (view) => {
      const told = await payTold(view, input)
      if (!told.ok) return told
      const { number, run, pay } = told.value
      const names = { run, employee: number }
      const found = await explained(view, told.value)
      if (!found.ok) return found
      const shown = found.value.filter((line) => input.item === undefined || line.id === input.item)
      if (shown.length === 0) {
        const known = found.value.map((line) => line.id).join(', ')
        return refuse('payrun-line-unknown', { ...names, line: input.item ?? '', known }, 'item')
      }
      const { language } = ctx
      return ok({
        run,
        employee: number,
        date: pay.date,
        province: pay.province,
        edition: pay.edition ?? '',
        holds: found.value.every((line) => line.holds),
        lines: shown.map((line) => ({
          item: line.id,
          part: line.part,
          label: line.id === 'net' ? line.figure.label[language] : itemLabel(line.id, language),
          posted: formatCents(line.posted),
          again: formatCents(line.figure.value),
          holds: line.holds,
          rows: payTreeOf(line.figure, language),
        })),
        explanation: explainedPay(
          shown.map(({ figure }) => figure),
          language,
        ),
      })
    }),
})

type Typed = z.output<typeof input>
type Told = {
  readonly pay: Pay
  readonly number: string
  readonly run: string
  readonly known?: ReadonlyMap<string, Figure>
  /** The run that the pay corrects. */
  readonly corrects?: string
}

/** The pay that is asked about: one that was posted, or one of a run to come as it stands on the desk. */
async function payTold(view: View, asked: Typed): Promise<Result<Told>> {
  if (asked.run === undefined) return payToCome(view, asked)
  const run = await payRunNamed(view.reader, asked.run)
  if (!run.ok) return run
  const employee = employeeOf(await employeesOf(view.reader), asked.employee, 'employee')
  if (!employee.ok) return employee
  const { id, number } = employee.value
  const names = { run: run.value.id, employee: number }
  const pay = run.value.pays.find((each) => each.employee === id)
  if (pay === undefined) return refuse('payrun-pay-unknown', names, 'employee')
  if (run.value.kind === 'opening') return refuse('payrun-not-asked', names, 'run')
  const { corrects } = run.value
  return ok({ pay, number, run: run.value.id, ...(corrects === undefined ? {} : { corrects }) })
}

/** The lines of a pay: worked out again, or for a correction as a difference. */
async function explained(
  view: View,
  { pay, known, corrects }: Told,
): Promise<Result<readonly ExplainedLine[]>> {
  if (corrects === undefined) return explainPay(pay, known)
  const corrected = await payRunNamed(view.reader, corrects)
  if (!corrected.ok) return corrected
  const books = await runBooks(view.reader, pay.date)
  return explainCorrection({ pay, corrected: corrected.value, books })
}

async function payToCome(view: View, asked: Typed): Promise<Result<Told>> {
  const { run: _, employee: named, item: __, from, through, ...rest } = asked
  if (from === undefined || through === undefined) return refuse('input-missing', { what: 'run' }, 'run')
  const worked = await workedRun(view, { ...rest, from, through })
  if (!worked.ok) return worked
  const { books, run } = worked.value
  const employee = employeeOf(books.employees, named, 'employee')
  if (!employee.ok) return employee
  const { id, number } = employee.value
  const found = run.pays.find((each) => each.employee.id === id)
  return found === undefined
    ? refuse('payrun-pay-unknown', { run: '-', employee: number }, 'employee')
    : ok({ pay: numbered(found.pay, ''), number, run: '', known: holidayFigures(found.holidays) })
}
