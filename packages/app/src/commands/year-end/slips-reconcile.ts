import { explainRows } from '@daybook/core/filings/explain.ts'
import { formatCents } from '@daybook/core/kit/cents.ts'
import { ok } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { inView } from '../../book.ts'
import { figureRow, figureRows, slipYear } from '../../slips/slip-out.ts'
import { reconciled } from '../../slips/slip-reconcile.ts'
import { reconciledFigures } from '../../slips/slip-report.ts'
import { command } from '../command.ts'
import { amountOut } from '../fields.ts'

/** Holds T4 and RL-1 slips against the ledger and against what was remitted, line by line. */
export const slipsReconcile = command({
  name: 'slips.reconcile',
  effect: 'read',
  role: 'viewer',
  title: {
    en: 'Reconcile slips, ledger and remittances',
    fr: 'Rapprocher feuillets, grand livre et versements',
  },
  line: { words: ['year'] },
  input: z.strictObject({
    year: slipYear,
    detail: z.boolean().default(false).meta({ description: 'every figure with its parts too' }),
  }),
  output: z.strictObject({
    year: z.number(),
    lines: z.array(
      z.strictObject({
        line: z.string(),
        label: z.string(),
        slips: amountOut,
        openings: amountOut.meta({ description: 'of it paid by other books before these' }),
        entered: amountOut.meta({ description: 'of it entered for the slips alone' }),
        ledger: amountOut,
        difference: amountOut.meta({ description: 'slips less openings, entered and ledger' }),
        remitted: amountOut.optional(),
        owing: amountOut.optional().meta({ description: 'still to be remitted' }),
        byHand: z.array(z.strictObject({ entry: z.string(), amount: amountOut })),
        parts: z.array(figureRow),
      }),
    ),
    summary: z
      .array(
        z.strictObject({
          line: z.string(),
          label: z.string(),
          total: amountOut.meta({ description: 'the line of the T4 summary' }),
          openings: amountOut,
          entered: amountOut,
          ledger: amountOut,
          difference: amountOut,
          holds: z.boolean(),
          figure: z.string().meta({ description: 'the figure of the difference, to be opened' }),
        }),
      )
      .meta({ description: 'each line of the T4 summary against the ledger' }),
    agreed: z.array(
      z.strictObject({ label: z.string(), left: amountOut, right: amountOut, holds: z.boolean() }),
    ),
    holds: z.boolean().meta({ description: 'whether slips and ledger agree in every line' }),
  }),
  run: async (ctx, input) =>
    inView(ctx.book, async (view) => {
      const found = await reconciled(view, input.year)
      if (!found.ok) return found
      const { lines, summary, agreed } = found.value
      const figures = reconciledFigures(found, input.year, view.head.seq)
      return ok({
        year: input.year,
        lines: lines.map(
          ({ id, label, slips, openings, entered, ledger, difference, remitted, owing, byHand }) => ({
            line: id,
            label: label[ctx.language],
            slips: formatCents(slips.value),
            openings: formatCents(openings.value),
            entered: formatCents(entered.value),
            ledger: formatCents(ledger.value),
            difference: formatCents(difference.value),
            ...(remitted === undefined ? {} : { remitted: formatCents(remitted.value) }),
            ...(owing === undefined ? {} : { owing: formatCents(owing.value) }),
            byHand: byHand.map(({ entry, amount }) => ({ entry, amount: formatCents(amount) })),
            parts: !input.detail
              ? []
              : figureRows((figures.get(id) ?? []).flatMap((figure) => explainRows(figure, ctx.language))),
          }),
        ),
        summary: summary.map(({ id, label, slips, openings, entered, ledger, difference }) => ({
          line: id.replace('summary:', ''),
          label: label[ctx.language],
          total: formatCents(slips.value),
          openings: formatCents(openings.value),
          entered: formatCents(entered.value),
          ledger: formatCents(ledger.value),
          difference: formatCents(difference.value),
          holds: difference.value === 0n,
          figure: figures.get(id)?.[0]?.id ?? '',
        })),
        agreed: agreed.map(({ label, left, right, holds }) => ({
          label: label[ctx.language],
          left: formatCents(left),
          right: formatCents(right),
          holds,
        })),
        holds:
          [...lines, ...summary].every(({ difference }) => difference.value === 0n) &&
          agreed.every(({ holds }) => holds),
      })
    }),
})
