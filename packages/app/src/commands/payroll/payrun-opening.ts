import { payItems } from '@daybook/canada/payroll-items/pay-items.ts'
import { canadaPensionPlan } from '@daybook/canada/rates/ca/pension-plan.ts'
import type { PensionPlan } from '@daybook/canada/rates/contribution-rules.ts'
import { quebecPensionPlan } from '@daybook/canada/rates/qc/pension-plan.ts'
import type { Fact } from '@daybook/core/daybook/fact.ts'
import { inForce } from '@daybook/core/filings/rule-table.ts'
import { type Cents, formatCents, sumOf } from '@daybook/core/kit/cents.ts'
import type { CivilDate } from '@daybook/core/kit/civil-date.ts'
import { ok, type Refusal, type Result, refusal, refuse, refused } from '@daybook/core/kit/result.ts'
import {
  type OpeningPay,
  type OpeningWish,
  openingFigures,
  planOpening,
} from '@daybook/core/payroll/opening-pays.ts'
import { z } from 'zod'
import { inView } from '../../book.ts'
import { bytesCome, cellsFrom } from '../../ledger/opening-report.ts'
import {
  figureNamed,
  type OpeningRow,
  openingProofs,
  openingRows,
  proofOutOf,
} from '../../payroll/employee-opening.ts'
import { employeeNamed, payRunsOf, paysBetween, settingsOf } from '../../payroll/load-payroll.ts'
import { readAmount } from '../../print/read-amount.ts'
import { record } from '../../record.ts'
import type { Reader } from '../../store/store.ts'
import { actOf, type Context, command } from '../command.ts'
import { amountOut, day, words } from '../fields.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'

const input = z.strictObject({
  date: day.meta({
    description: 'the last pay date of the books of before: the year to date runs through it',
    format: 'date',
  }),
  file: words.optional().meta({ description: 'a table, CSV or XLSX: a row an employee, a column a figure' }),
  content: z.string().optional().meta({ description: 'the text itself, instead of a file on this machine' }),
  base64: z
    .base64()
    .optional()
    .meta({ description: 'the bytes of the file in base64, instead of a file on this machine' }),
  employee: words.optional().meta({ description: 'instead of a table: the number of one employee' }),
  figure: z
    .array(z.string().regex(/^[^=]+=.+$/))
    .default([])
    .meta({ description: 'NAME=AMOUNT of the employee: gross=16000.00, cpp=900.00, hours=640' }),
})

type Typed = z.output<typeof input>

/** Takes over what other books had paid this year, so that maximums and slips go on from it. */
export const payrunOpening = command({
  name: 'payrun.opening',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Take over the year to date of payroll', fr: 'Reprendre le cumul de l’année de la paie' },
  line: { words: ['file'] },
  input,
  output: z.strictObject({
    run: z.string(),
    date: z.string(),
    employees: z.array(
      z.strictObject({ number: z.string(), gross: amountOut, deductions: amountOut, net: amountOut }),
    ),
    proof: z
      .array(
        z.strictObject({
          what: z.string(),
          opening: amountOut,
          books: amountOut,
          difference: amountOut,
          holds: z.boolean(),
        }),
      )
      .meta({ description: 'held against the expenses of the year in the books' }),
    holds: z.boolean().meta({ description: 'all of it agrees with the books' }),
    ...outcomeFields,
  }),
  run: async (ctx, typed) => {
    const rows = await rowsTyped(ctx, typed)
    if (!rows.ok) return rows
    const { date } = typed
    const said = rows.value.map(({ employee, figures, hours = '' }) => ({
      employee,
      figures: Object.fromEntries(Object.entries(figures).map(([name, cents]) => [name, formatCents(cents)])),
      hours,
    }))
    const act = actOf(ctx, 'payrun.opening', { date, rows: said })
    const recorded = await record(ctx.book, act, async ({ reader, head }) => {
      const pays = await paysAsked(reader, rows.value)
      if (!pays.ok) return pays
      const year = date.slice(0, 4)
      const { eiMultiple = '1.4' } = await settingsOf(reader)
      const last = (await payRunsOf(reader)).reduce((most, { id }) => Math.max(most, Number(id)), 0)
      const planned = planOpening(
        { run: String(last + 1), date, pays: pays.value, items: payItems, eiMultiple, ...additionalOn(date) },
        { ...head, pays: await paysBetween(reader, `${year}-01-01`, `${year}-12-31`) },
      )
      if (!planned.ok) return planned
      const fact: Fact = { kind: 'payrun.closed', v: 1, run: planned.value }
      return ok({ facts: [{ fact }] })
    })
    if (!recorded.ok) return recorded
    const closed = recorded.value.facts[0]?.fact
    const pays = closed?.kind === 'payrun.closed' ? closed.run.pays : []
    return inView(ctx.book, async (view) => {
      const proof = (await openingProofs(view, pays, date)).map((each) => proofOutOf(each, ctx.language))
      const numbers = new Map<string, string>()
      for (const { employee } of pays) {
        const found = await employeeNamed(view.reader, employee)
        if (found.ok) numbers.set(employee, found.value.number)
      }
      return ok({
        run: closed?.kind === 'payrun.closed' ? closed.run.id : '',
        date,
        employees: pays.map(({ employee, earnings, deductions, net }) => ({
          number: numbers.get(employee) ?? employee,
          gross: formatCents(sumOf(earnings.map(({ amount }) => amount))),
          deductions: formatCents(sumOf(deductions.map(({ amount }) => amount))),
          net: formatCents(net.amount),
        })),
        proof,
        holds: proof.every(({ holds }) => holds),
        ...outcomeOf(recorded.value),
      })
    })
  },
})

/** The rows of the table, or the one of the flags. Refuses `input-missing` without either. */
async function rowsTyped(ctx: Context, typed: Typed): Promise<Result<readonly OpeningRow[]>> {
  const { file, content, base64, employee, figure } = typed
  if (employee !== undefined) return rowOfFlags(ctx, employee, figure)
  if (file === undefined) return refuse('input-missing', { what: 'file' }, 'file')
  const cells = await cellsFrom(file, bytesCome(content, base64))
  return cells.ok ? openingRows(cells.value, ctx.language) : cells
}

function rowOfFlags(
  { language }: Context,
  employee: string,
  pairs: readonly string[],
): Result<readonly OpeningRow[]> {
  const figures: Partial<Record<(typeof openingFigures)[number], Cents>> = {}
  const refusals: Refusal[] = []
  let hours: string | undefined
  for (const pair of pairs) {
    const [name = '', said = ''] = [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]
    const figure = figureNamed(name)
    if (figure === undefined && /^(hours|heures)$/i.test(name.trim())) hours = said.trim().replace(',', '.')
    else if (figure === undefined) {
      const known = [...openingFigures, 'hours'].join(', ')
      refusals.push(refusal('opening-figure-unfit', { figure: name, found: said, known }, 'figure'))
    } else {
      const cents = readAmount(said, language, 'figure')
      if (cents.ok) figures[figure] = cents.value
      else refusals.push(...cents.refusals)
    }
  }
  return refusals.length > 0
    ? refused(refusals)
    : ok([{ employee, figures, ...(hours === undefined ? {} : { hours }) }])
}

/** What of the contributions of a day is additional, where the rates of the day are known. */
function additionalOn(date: CivilDate): Pick<OpeningWish, 'additional'> {
  const [cpp, qpp] = [
    inForce<PensionPlan>(canadaPensionPlan, date),
    inForce<PensionPlan>(quebecPensionPlan, date),
  ]
  return cpp.ok && qpp.ok ? { additional: { cpp: cpp.value.value, qpp: qpp.value.value } } : {}
}

async function paysAsked(
  reader: Reader,
  rows: readonly OpeningRow[],
): Promise<Result<readonly OpeningPay[]>> {
  const refusals: Refusal[] = []
  const pays: OpeningPay[] = []
  for (const { employee: name, figures, hours } of rows) {
    const employee = await employeeNamed(reader, name)
    if (!employee.ok) refusals.push(...employee.refusals)
    else pays.push({ employee: employee.value, figures, ...(hours === undefined ? {} : { hours }) })
  }
  return refusals.length > 0 ? refused(refusals) : ok(pays)
}
