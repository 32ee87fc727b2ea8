import { payItems } from '@daybook/canada/payroll-items/pay-items.ts'
import { ok, type Result } from '@daybook/core/kit/result.ts'
import { nextRun, planCloseRun } from '@daybook/core/payroll/run-close.ts'
import { correctionOf } from '@daybook/core/payroll/run-correct.ts'
import { z } from 'zod'
import { inView, type View } from '../../book.ts'
import { employeesOf, payRunNamed } from '../../payroll/load-payroll.ts'
import { runBooks } from '../../payroll/load-run.ts'
import { peopleAtHand } from '../../payroll/person-vault.ts'
import { givenPays } from '../../payroll/run-asked.ts'
import { booksForPays } from '../../payroll/run-books.ts'
import { payOutOf } from '../../payroll/run-out.ts'
import { type Plan, record } from '../../record.ts'
import { actOf, command } from '../command.ts'
import { day, words } from '../fields.ts'
import { closedOut, closedOutOf, runIn } from './payrun-close.ts'
import { givenIn, payLineIn, payOut } from './payrun-fields.ts'

const { item, ...lineFlags } = payLineIn.shape

const input = z.strictObject({
  run: words.meta({ description: 'the number of the pay run that was wrong' }),
  employee: words.optional().meta({ description: 'the number of an employee whose pay was wrong' }),
  item: item.optional().meta({ description: 'the item that should have been otherwise' }),
  ...lineFlags,
  should: z.array(givenIn).optional().meta({
    description: 'what should have been: the lines that differ; none at all takes the terms of now',
  }),
  date: day
    .optional()
    .meta({ description: 'the day on which the difference is paid; today when left out', format: 'date' }),
  reason: words.meta({ description: 'why it is corrected' }),
  insist: z
    .boolean()
    .default(false)
    .meta({ description: 'use the last known rates for a day that nobody has checked' }),
})

/** Pays or recovers the difference between a closed pay and what it should have been. */
export const payrunCorrect = command({
  name: 'payrun.correct',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Correct a closed pay run', fr: 'Corriger un cycle de paie clôturé' },
  line: { words: ['run', 'employee', 'item', 'quantity'] },
  input,
  output: z.strictObject({
    ...closedOut,
    corrects: z.string(),
    pays: z.array(z.strictObject(payOut)).meta({ description: 'the differences' }),
  }),
  run: async (ctx, typed) => {
    const date = typed.date ?? ctx.today
    const act = actOf(ctx, 'payrun.correct', { ...typed, date })
    const recorded = await record(ctx.book, act, (view) => planned(view, typed, date))
    if (!recorded.ok) return recorded
    const run = runIn(recorded.value)
    const people = await peopleAtHand(ctx)
    const employees = await inView(ctx.book, ({ reader }) => employeesOf(reader))
    const byId = new Map(employees.map((each) => [each.id, each]))
    return ok({
      ...closedOutOf(recorded.value, run),
      corrects: run?.corrects ?? '',
      pays: (run?.pays ?? []).map((pay) =>
        payOutOf(pay, byId.get(pay.employee), { people, language: ctx.language }),
      ),
    })
  },
})

async function planned(view: View, typed: z.output<typeof input>, date: string): Promise<Result<Plan>> {
  const found = await payRunNamed(view.reader, typed.run)
  if (!found.ok) return found
  const run = found.value
  const books = await runBooks(view.reader, date)
  const should = givenPays(view.chart, books.employees, shouldOf(typed))
  if (!should.ok) return should
  const corrections = new Map(
    books.runs.flatMap(({ id, corrects }) => (corrects === undefined ? [] : [[id, corrects] as const])),
  )
  const pays = correctionOf(books, { run, corrections, date, should: should.value, insist: typed.insist })
  if (!pays.ok) return pays
  const { span, frequency } = run
  const facts = planCloseRun(await booksForPays(view, pays.value, date), {
    id: nextRun(books.runs),
    run: {
      kind: 'correction',
      date,
      span,
      corrects: run.id,
      reason: typed.reason,
      ...(frequency === undefined ? {} : { frequency }),
    },
    pays: pays.value,
    items: payItems,
  })
  return facts.ok ? ok({ facts: facts.value.map((fact) => ({ fact })) }) : facts
}

/** What should have been, from the list and from the flags for one employee. */
function shouldOf(typed: z.output<typeof input>): z.output<typeof givenIn>[] {
  const { employee, item: code, quantity, rate, amount, note, to, account, should = [] } = typed
  if (employee === undefined) return should
  const { class: cls, department, job } = typed
  const line = { quantity, rate, amount, note, to, account, class: cls, department, job }
  return [...should, { employee, lines: code === undefined ? [] : [{ item: code, ...line }], final: false }]
}
