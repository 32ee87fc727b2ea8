import { explainRows, explainText, findFigure } from '@daybook/core/filings/explain.ts'
import type { Figure } from '@daybook/core/filings/figure.ts'
import { type FigureId, firstDay, lastDay, parseFigureId } from '@daybook/core/filings/figure-id.ts'
import { formatCents } from '@daybook/core/kit/cents.ts'
import type { Language } from '@daybook/core/kit/refusal-text.ts'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { inView, type View } from '../../book.ts'
import { figurePosting, postingsUnder } from '../../ledger/figure-postings.ts'
import { namesAtHand } from '../../payroll/load-remittance.ts'
import { remittanceReportName } from '../../payroll/payroll-figures.ts'
import { figureReports } from '../../reports/registry.ts'
import type { Asking, Report } from '../../reports/report.ts'
import { command } from '../command.ts'
import { amountOut, words } from '../fields.ts'

const treeRow = z.strictObject({
  depth: z.number(),
  sign: z.string(),
  id: z.string(),
  label: z.string(),
  value: z.string(),
  how: z.string(),
  postings: z.string().optional(),
  accounts: z.array(z.string()).optional(),
  source: z.string().optional(),
})

/** Says where a number came from: its parts, down to the postings. */
export const figureExplain = command({
  name: 'figure.explain',
  effect: 'read',
  role: 'viewer',
  title: { en: 'Explain a number', fr: 'Expliquer un montant' },
  line: { words: ['figure'] },
  input: z.strictObject({
    figure: words.meta({ description: 'the id of a figure, as reports give it' }),
    postings: z.coerce
      .number()
      .int()
      .min(0)
      .max(100_000)
      .default(50)
      .meta({ description: 'how many postings to list at most' }),
    tree: z
      .boolean()
      .default(false)
      .meta({ description: 'also the parts as rows with their ids, for a screen' }),
  }),
  output: z.strictObject({
    figure: z.string(),
    label: z.string(),
    value: amountOut,
    explanation: z.array(z.string()),
    tree: z.array(treeRow).optional().meta({ description: 'the same as rows, each figure above its parts' }),
    postings: z.array(figurePosting),
    more: z.boolean(),
  }),
  run: async (ctx, input) => {
    const id = parseFigureId(input.figure)
    if (!id.ok) return id
    const { language, today } = ctx
    const isOfPeople = id.value.report === remittanceReportName
    const asking = { language, today, ...(isOfPeople ? { nameOf: await namesAtHand(ctx) } : {}) }
    return inView(ctx.book, async (view) => {
      const found = await figureOf(view, id.value, input.figure, asking)
      if (!found.ok) return found
      const figure = found.value
      const listed = await postingsUnder(view, figure, id.value.asOfSeq, input.postings)
      return ok({
        figure: figure.id,
        label: figure.label[ctx.language],
        value: figure.text ?? formatCents(figure.value),
        explanation: explainText(figure, ctx.language),
        ...(input.tree ? { tree: treeOf(figure, ctx.language) } : {}),
        postings: listed.slice(0, input.postings),
        more: listed.length > input.postings,
      })
    })
  },
})

function treeOf(figure: Figure, language: Language): z.input<typeof treeRow>[] {
  return explainRows(figure, language).map(({ accounts, ...row }) => ({
    ...row,
    ...(accounts === undefined ? {} : { accounts: [...accounts] }),
  }))
}

/** Makes the report of an id again, as of the fact it was made at, and finds the figure in it. */
async function figureOf(view: View, id: FigureId, text: string, asking: Asking): Promise<Result<Figure>> {
  const report = await figureReports[id.report]?.()
  if (report === undefined || id.asOfSeq > view.head.seq)
    return refuse('figure-unknown', { figure: text, report: id.report })
  const asked = { ...asking, asOfSeq: id.asOfSeq }
  const figures =
    report.figuresOf === undefined
      ? await madeAgain(view, report, id, asked)
      : await report.figuresOf(view, id, asked)
  if (!figures.ok) return figures
  const figure = findFigure(figures.value, text)
  return figure === undefined ? refuse('figure-unknown', { figure: text, report: id.report }) : ok(figure)
}

/** The report of an id with the days and options that the id names. */
async function madeAgain(
  view: View,
  report: Report,
  id: FigureId,
  asking: Asking,
): Promise<Result<readonly Figure[]>> {
  const { from, through } = id.span
  const given: Record<string, string> = {}
  for (const [name, text] of Object.entries(id.options))
    if (report.options[name] !== undefined) given[name] = text
  if (through !== lastDay) given[report.options.on === undefined ? 'through' : 'on'] = through
  if (from !== firstDay && report.options.from !== undefined) given.from = from
  const result = await report.run(view, given, asking)
  return result.ok ? ok(result.value.figures()) : result
}
