import type { AddedLine } from '@daybook/canada/t2/gifi-totals.ts'
import { type ScheduleFiftyRow, scheduleFifty } from '@daybook/canada/t2/schedule-50.ts'
import { formatCents } from '@daybook/core/kit/cents.ts'
import type { Language } from '@daybook/core/kit/refusal-text.ts'
import { ok } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { inView } from '../../book.ts'
import { shareholdersOf } from '../../owners/load-owners.ts'
import { ownersAtHand } from '../../owners/owner-vault.ts'
import { contextOf, proofsJson } from '../../reports/report.ts'
import { type MadeT2, madeT2 } from '../../t2/load-t2.ts'
import { holdingsOn } from '../../t2/t2-checks.ts'
import { t2Pages } from '../../t2/t2-pages.ts'
import { t2Figures } from '../../t2/t2-report.ts'
import { type Context, command } from '../command.ts'
import { amountOut } from '../fields.ts'
import { t2Line, t2LineOut, t2YearInput } from './t2-fields.ts'

const holder = z.strictObject({
  shareholder: z.string(),
  name: z.string(),
  businessNumber: z.string(),
  sin: z.string().meta({ description: 'its last three digits' }),
  trustNumber: z.string(),
  common: z.string().meta({ description: 'percent' }),
  preferred: z.string().meta({ description: 'percent' }),
})

/** A line of Schedule 100 or 125; totals add others up. */
const t2AddedLine = t2Line.extend({ isTotal: z.boolean() })

const ccaClass = z.strictObject({
  class: z.string(),
  opening: amountOut,
  additions: amountOut,
  adjustments: amountOut,
  proceeds: amountOut,
  claimed: amountOut,
  recapture: amountOut,
  terminalLoss: amountOut,
  closing: amountOut,
})

/** Shows the schedules of a T2 out of the books: 100, 125, 1, 8, 50 and 141. */
export const t2Show = command({
  name: 't2.show',
  effect: 'read',
  role: 'bookkeeper',
  title: { en: 'Show the schedules of a T2', fr: 'Montrer les annexes d’une T2' },
  line: { words: ['year'] },
  input: z.strictObject({ year: t2YearInput }),
  output: z.strictObject({
    from: z.string(),
    through: z.string(),
    schedule100: z.array(t2AddedLine),
    schedule125: z.array(t2AddedLine),
    schedule1: z.strictObject({
      additions: z.array(t2Line),
      deductions: z.array(t2Line),
      totals: z.array(t2Line),
    }),
    schedule8: z.array(ccaClass),
    schedule50: z.array(holder),
    schedule141: z.array(
      z.strictObject({
        line: z.string(),
        part: z.number(),
        kind: z.enum(['yes-no', 'tick', 'words']),
        question: z.string(),
        answer: z.string(),
      }),
    ),
    estimate: z.strictObject({ lines: z.array(t2Line), notes: z.array(z.string()) }),
    proof: z.array(
      z.strictObject({ claim: z.string(), left: z.string(), right: z.string(), holds: z.boolean() }),
    ),
  }),
  run: async (ctx, { year }) => {
    const shown = await shownOf(ctx, year)
    return shown.ok ? ok(shown.value.answer) : shown
  },
  report: async (ctx, { year }) => {
    const shown = await shownOf(ctx, year)
    if (!shown.ok) return shown
    const { answer, made, context } = shown.value
    return ok({ json: answer, pages: () => t2Pages(made, context), figures: () => t2Figures(made) })
  },
})

/** The schedules as an answer, and what their pages are made of. */
async function shownOf(ctx: Context, year: string | undefined) {
  const known = await ownersAtHand(ctx)
  return inView(ctx.book, async (view) => {
    const made = await madeT2(view, { today: ctx.today, ...(year === undefined ? {} : { year }) })
    if (!made.ok) return made
    const { key, statements } = made.value
    const holdings = holdingsOn(await shareholdersOf(view.reader), key.span.through, known)
    const rows = scheduleFifty(holdings, key.span.through)
    if (!rows.ok) return rows
    const answer = {
      ...key.span,
      schedule100: linesOut(statements.balanceSheet, ctx.language),
      schedule125: linesOut(statements.incomeStatement, ctx.language),
      ...scheduleOut(made.value, ctx.language),
      schedule50: rows.value.map(holderOut),
      estimate: estimateOut(made.value, ctx.language),
      proof: proofsJson(statements.proofs, ctx.language),
    }
    const context = contextOf(view, { language: ctx.language, today: ctx.today })
    return ok({ answer, made: made.value, context })
  })
}

/** The estimate of the tax: a line is named by the line of the T2 that it stands for. */
function estimateOut({ estimate }: MadeT2, language: Language) {
  return {
    lines: estimate.lines.map((figure) => t2LineOut(lineOf(figure.id), figure, language)),
    notes: estimate.notes.map((note) => note[language]),
  }
}

/** `…:estimate/T2%3A430` is line 430. */
function lineOf(id: string): string {
  return decodeURIComponent(id.slice(id.lastIndexOf('/') + 1)).replace(/^[^:]*:/, '')
}

/** A shareholder of Schedule 50; of a social insurance number only its end leaves the vault here. */
function holderOut(row: ScheduleFiftyRow) {
  return {
    shareholder: row.id,
    name: row['100'],
    businessNumber: row['200'],
    sin: row['300'].slice(-3),
    trustNumber: row['350'],
    common: row['400'],
    preferred: row['500'],
  }
}

function linesOut(lines: readonly AddedLine[], language: Language) {
  return lines.map(({ code, figure, isTotal }) => ({ ...t2LineOut(code, figure, language), isTotal }))
}

function scheduleOut({ scheduleOne, scheduleEight, checklist }: MadeT2, language: Language) {
  const side = (wanted: 'add' | 'deduct') =>
    scheduleOne.lines
      .filter((each) => each.side === wanted)
      .map(({ line, figure }) => t2LineOut(line, figure, language))
  return {
    schedule1: {
      additions: side('add'),
      deductions: side('deduct'),
      totals: [
        t2LineOut('500', scheduleOne.additions, language),
        t2LineOut('510', scheduleOne.deductions, language),
        t2LineOut('300', scheduleOne.netForTax, language),
      ],
    },
    schedule8: scheduleEight.rows.map((row) => ({
      class: row.class,
      opening: formatCents(row.opening),
      additions: formatCents(row.additions),
      adjustments: formatCents(row.adjustments),
      proceeds: formatCents(row.proceeds),
      claimed: formatCents(row.claimed),
      recapture: formatCents(row.recapture),
      terminalLoss: formatCents(row.terminalLoss),
      closing: formatCents(row.closing),
    })),
    schedule141: checklist.questions.map(({ line, part, kind, label, answer = '' }) => ({
      line,
      part,
      kind,
      question: label[language],
      answer,
    })),
  }
}
