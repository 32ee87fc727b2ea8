import type { Fact } from '@daybook/core/daybook/fact.ts'
import { type Cents, formatCents } from '@daybook/core/kit/cents.ts'
import type { Label, Language } from '@daybook/core/kit/refusal-text.ts'
import { ok, type Result } from '@daybook/core/kit/result.ts'
import { accountName, type Chart } from '@daybook/core/ledger/chart.ts'
import { z } from 'zod'
import { inView } from '../../book.ts'
import { peopleAtHand } from '../../payroll/person-vault.ts'
import { preparedOut } from '../../payroll/prepare-out.ts'
import { registerReport } from '../../payroll/run-pages.ts'
import { closingOf, workedRun } from '../../payroll/run-plan.ts'
import type { ReportResult } from '../../reports/report.ts'
import { type Context, command } from '../command.ts'
import { amountOut } from '../fields.ts'
import { changeOut, payOut, runFields, totalsOut, warningOut } from './payrun-fields.ts'

const input = z.strictObject({
  ...runFields,
  explain: z.boolean().default(false).meta({ description: 'also tell how each amount came about' }),
})

const holidayOut = z.strictObject({
  holiday: z.string(),
  day: z.string(),
  state: z.enum(['proposed', 'not-entitled', 'open']).meta({ description: 'what the law gives for it' }),
  amount: amountOut.meta({ description: 'the holiday’s own pay; hours worked on it are lines of the pay' }),
  notes: z.array(z.string()).meta({ description: 'what was taken for granted, or why there is none' }),
  explanation: z.array(z.string()),
})

const output = z.strictObject({
  kind: z.string(),
  frequency: z.string(),
  from: z.string(),
  through: z.string(),
  date: z.string(),
  pays: z.array(
    z.strictObject({
      ...payOut,
      taxable: amountOut,
      lastNet: amountOut.optional(),
      lastDate: z.string().optional(),
      changes: z.array(changeOut).meta({ description: 'what differs from the last pay' }),
      warnings: z.array(warningOut),
      holidays: z
        .array(holidayOut)
        .meta({ description: 'the paid holidays of people who are paid by the hour, by the law' }),
      explanation: z.array(z.string()).optional(),
    }),
  ),
  leftOut: z.array(z.strictObject({ employee: z.string(), why: z.string(), message: z.string() })),
  totals: totalsOut,
  lastNet: amountOut.meta({ description: 'the net of the last pays of the same people' }),
  cash: z
    .array(z.strictObject({ date: z.string().optional(), what: z.string(), amount: amountOut }))
    .meta({ description: 'the money that the run needs, by day' }),
  journal: z
    .array(z.strictObject({ account: z.string(), name: z.string(), debit: amountOut, credit: amountOut }))
    .meta({ description: 'the entry that closing would post, by account; the other side is empty' }),
  blocks: z
    .array(z.strictObject({ code: z.string(), message: z.string() }))
    .meta({ description: 'why the run could not be closed as it stands' }),
  warnings: z.number(),
})

/** Works out a pay run and shows it, without closing it. */
export const payrunPrepare = command({
  name: 'payrun.prepare',
  effect: 'read',
  role: 'bookkeeper',
  title: { en: 'Prepare a pay run', fr: 'Préparer un cycle de paie' },
  line: { words: ['from', 'through'] },
  input,
  output,
  run: async (ctx, typed) => {
    const made = await prepared(ctx, typed)
    return made.ok ? ok(made.value.json) : made
  },
  report: prepared,
})

type Made = ReportResult & { readonly json: z.input<typeof output> }

async function prepared(ctx: Context, typed: z.output<typeof input>): Promise<Result<Made>> {
  const { language, today } = ctx
  const people = await peopleAtHand(ctx)
  return inView(ctx.book, async (view) => {
    const worked = await workedRun(view, typed)
    if (!worked.ok) return worked
    const closing = await closingOf(view, worked.value, undefined)
    const { books, run } = worked.value
    const blocks = closing.ok ? [] : closing.refusals
    const json = {
      ...preparedOut(worked.value, blocks, view.profile.province, {
        people,
        language,
        isExplained: typed.explain,
      }),
      journal: closing.ok ? journalOf(closing.value, view.chart, language) : [],
    }
    return ok(
      registerReport(view, json, {
        pays: run.pays,
        employees: new Map(books.employees.map((each) => [each.id, each])),
        people,
        title: {
          en: `Pay run of ${run.wish.date}, prepared`,
          fr: `Cycle de paie du ${run.wish.date}, préparé`,
        },
        span: run.wish.span,
        isDetailed: false,
        notes: notesOf(json),
        language,
        today,
      }),
    )
  })
}

/** The entry that closing would post, added up by account in the order of its postings. */
function journalOf(facts: readonly Fact[], chart: Chart, language: Language) {
  const sums = new Map<string, Cents>()
  for (const fact of facts)
    if (fact.kind === 'entry.posted')
      for (const { account, amount } of fact.entry.postings)
        sums.set(account, (sums.get(account) ?? 0n) + amount)
  return [...sums]
    .filter(([, amount]) => amount !== 0n)
    .map(([id, amount]) => {
      const account = chart.get(id)
      return {
        account: account?.code ?? id,
        name: account === undefined ? '' : accountName(account, language),
        debit: amount > 0n ? formatCents(amount) : '',
        credit: amount < 0n ? formatCents(-amount) : '',
      }
    })
}

/** A line with the spaces before it kept: a page closes up plain ones. */
function stepped(line: string): string {
  return line.replace(/^ +/, (spaces) => '\u00a0'.repeat(spaces.length))
}

/** What to look at, by employee, and the cash that is needed, under the page. */
function notesOf({ pays, leftOut, cash, blocks }: Made['json']): readonly Label[] {
  const lines = [
    ...blocks.map(({ message }) => message),
    ...pays.flatMap(({ employee, warnings }) => warnings.map(({ message }) => `${employee}: ${message}`)),
    ...leftOut.map(({ employee, message }) => `${employee}: ${message}`),
    ...pays.flatMap(({ employee, explanation = [] }) =>
      explanation.length === 0 ? [] : ['', `${employee}:`, ...explanation.map(stepped)],
    ),
    ...cash.map(({ date, what, amount }) => `${date ?? '…'}  ${what}  ${amount}`),
  ]
  return lines.map((line) => ({ en: line, fr: line }))
}
