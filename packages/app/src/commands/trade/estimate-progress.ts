import type { TradeDocument } from '@daybook/core/daybook/trade-facts.ts'
import { type Cents, divideRounded, formatCents, sumOf } from '@daybook/core/kit/cents.ts'
import { ok } from '@daybook/core/kit/result.ts'
import { heldOf, workOf } from '@daybook/core/sales/hold-back.ts'
import { z } from 'zod'
import { inView } from '../../book.ts'
import { documentNumbered, documentsOf } from '../../trade/load-trade.ts'
import { billedOf } from '../../trade/progress-lines.ts'
import { command } from '../command.ts'
import { amountOut, words } from '../fields.ts'

/** Shows how far an estimate is billed: stage by stage and line by line, with what is held back and left. */
export const estimateProgress = command({
  name: 'estimate.progress',
  effect: 'read',
  role: 'viewer',
  title: { en: 'Show how far an estimate is billed', fr: 'Montrer l’avancement d’une soumission' },
  line: { words: ['number'] },
  input: z.strictObject({ number: words.meta({ description: 'the number of the estimate' }) }),
  output: z.strictObject({
    number: z.string(),
    contract: amountOut.meta({ description: 'all of it, without taxes' }),
    billed: amountOut,
    left: amountOut.meta({ description: 'below zero where more was billed' }),
    percent: z.string().meta({ description: 'how much of it is billed, to the tenth of a percent' }),
    held: amountOut.meta({ description: 'what the invoices hold back of it' }),
    stages: z.array(
      z.strictObject({
        number: z.string(),
        date: z.string(),
        billed: amountOut.meta({ description: 'the work of this stage, without taxes: its revenue' }),
        held: amountOut,
        total: amountOut.meta({ description: 'what the invoice asks for, with taxes' }),
        through: amountOut.meta({ description: 'billed through this stage' }),
        percent: z.string().meta({ description: 'through this stage' }),
      }),
    ),
    lines: z.array(
      z.strictObject({ text: z.string(), contract: amountOut, billed: amountOut, left: amountOut }),
    ),
  }),
  run: (ctx, input) =>
    inView(ctx.book, async (view) => {
      const found = await documentNumbered(view.reader, 'estimate', input.number)
      if (!found.ok) return found
      const estimate = found.value
      const stages = (await documentsOf(view.reader, ['invoice'], estimate.party))
        .filter(({ from, voided }) => from === estimate.id && voided === undefined)
        .sort((one, other) => (one.date === other.date ? 0 : one.date < other.date ? -1 : 1))
      const contract = workOf(estimate)
      const billed = sumOf(stages.map(workOf))
      return ok({
        number: estimate.number,
        contract: formatCents(contract),
        billed: formatCents(billed),
        left: formatCents(contract - billed),
        percent: percentText(billed, contract),
        held: formatCents(sumOf(stages.map(heldOf))),
        stages: stagesOf(stages, contract),
        lines: estimate.lines.map((line, index) => {
          const own = billedOf(stages, index)
          return {
            text: line.text ?? '',
            contract: formatCents(line.amount),
            billed: formatCents(own),
            left: formatCents(line.amount - own),
          }
        }),
      })
    }),
})

function stagesOf(stages: readonly TradeDocument[], contract: Cents) {
  let through = 0n
  return stages.map((stage) => {
    const billed = workOf(stage)
    through += billed
    return {
      number: stage.number,
      date: stage.date,
      billed: formatCents(billed),
      held: formatCents(heldOf(stage)),
      total: formatCents(stage.amount),
      through: formatCents(through),
      percent: percentText(through, contract),
    }
  })
}

/** A share in percent with one decimal: `33.3`. */
function percentText(part: Cents, whole: Cents): string {
  if (whole <= 0n) return ''
  const tenths = divideRounded(part * 1000n, whole, 'half-up')
  return `${tenths / 10n}.${tenths % 10n}`
}
