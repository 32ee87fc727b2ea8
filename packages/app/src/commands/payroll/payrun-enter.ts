import { payrollLaw } from '@daybook/canada/payroll-items/payroll-law.ts'
import { ok, type Result, refuse, refused } from '@daybook/core/kit/result.ts'
import type { GivenLine } from '@daybook/core/payroll/pay-case.ts'
import { givenRefusals } from '@daybook/core/payroll/pay-earnings.ts'
import { termsIn } from '@daybook/core/payroll/run-prepare.ts'
import { z } from 'zod'
import { inView } from '../../book.ts'
import { employeesOf } from '../../payroll/load-payroll.ts'
import { employeeOf, givenLines } from '../../payroll/run-asked.ts'
import { draftsFor, keepPayDraft, type PayDraft } from '../../payroll/run-drafts.ts'
import { command } from '../command.ts'
import { words } from '../fields.ts'
import { draftOut, draftOutOf, payLineIn, runFields } from './payrun-fields.ts'

const { item, ...lineFlags } = payLineIn.shape

const input = z.strictObject({
  employee: words.meta({ description: 'the number of the employee' }),
  from: runFields.from,
  through: runFields.through,
  offCycle: runFields.offCycle,
  item: item.optional(),
  ...lineFlags,
  lines: z
    .array(payLineIn)
    .optional()
    .meta({ description: 'all lines of the pay, in the place of those there' }),
  clear: z.boolean().default(false).meta({ description: 'take off what was entered before' }),
  final: z.boolean().optional().meta({ description: 'the last pay: vacation that is owed is paid out' }),
})

/** Enters hours or an amount of one employee for a pay run to come; it lies on the desk until the run. */
export const payrunEnter = command({
  name: 'payrun.enter',
  effect: 'desk',
  role: 'bookkeeper',
  title: { en: 'Enter hours and amounts for a pay', fr: 'Saisir les heures et montants d’une paie' },
  line: { words: ['employee', 'item', 'quantity'] },
  input,
  output: z.strictObject({ ...draftOut, dryRun: z.boolean() }),
  run: async (ctx, typed) => {
    const found = await inView(ctx.book, (view) => entered(view, typed))
    if (!found.ok) return found
    const { draft, number } = found.value
    if (!ctx.dryRun) await keepPayDraft(ctx.book.store, draft, ctx.now())
    return ok({ ...draftOutOf(draft, number, ctx.language), dryRun: ctx.dryRun })
  },
})

type View = Parameters<Parameters<typeof inView<Result<Entered>>>[1]>[0]
type Entered = { readonly draft: PayDraft; readonly number: string }

async function entered(view: View, typed: z.output<typeof input>): Promise<Result<Entered>> {
  const employee = employeeOf(await employeesOf(view.reader), typed.employee, 'employee')
  if (!employee.ok) return employee
  const { id, number } = employee.value
  const span = { from: typed.from, through: typed.through }
  const terms = termsIn(employee.value, span)
  if (terms === undefined) return refuse('payrun-not-employed', { employee: number, ...span }, 'employee')
  const { item: code, quantity, rate, amount, note, to, account, day, class: cls, department, job } = typed
  const one =
    code === undefined
      ? []
      : [{ item: code, quantity, rate, amount, note, to, account, day, class: cls, department, job }]
  const lines = givenLines(view.chart, [...(typed.lines ?? []), ...one])
  if (!lines.ok) return lines
  const wrong = lines.value.flatMap((line, index) =>
    givenRefusals(line, { employee: employee.value, terms }, payrollLaw.items, `lines.${index}`),
  )
  if (wrong.length > 0) return refused(wrong)
  const kind = typed.offCycle ? 'off-cycle' : 'regular'
  const before = (await draftsFor(view.reader, { kind, span })).find((each) => each.employee === id)
  const isWhole = typed.clear || typed.lines !== undefined
  const kept = isWhole ? [] : (before?.lines ?? [])
  const isFinal = typed.final ?? (typed.clear ? false : (before?.isFinal ?? false))
  return ok({
    number,
    draft: { kind, span, employee: id, lines: merged(kept, lines.value), isFinal },
  })
}

/** Lines after some were entered again: the same item with the same note and dimensions is replaced. */
function merged(before: readonly GivenLine[], now: readonly GivenLine[]): readonly GivenLine[] {
  const keyOf = ({ id, note, dims, account, to, day }: GivenLine): string =>
    JSON.stringify([id, note ?? '', dims ?? {}, account ?? '', to ?? '', day ?? ''])
  const replaced = new Set(now.map(keyOf))
  return [...before.filter((line) => !replaced.has(keyOf(line))), ...now]
}
