import { changeOf, standingSlips } from '@daybook/canada/slips/slip-changes.ts'
import { explainRows } from '@daybook/core/filings/explain.ts'
import { formatCents } from '@daybook/core/kit/cents.ts'
import { all, ok, refuse } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { inView } from '../../book.ts'
import { figureRow, figureRows, slipInput, slipOut, slipShown, wishOf } from '../../slips/slip-out.ts'
import { identitiesOf, recipientsOf, vaultAtHand } from '../../slips/slip-people.ts'
import { slipsNamed } from '../../slips/slip-plan.ts'
import { slipFigures } from '../../slips/slip-report.ts'
import { slipSet } from '../../slips/slip-set.ts'
import { recipientFinder } from '../../slips/slip-words.ts'
import { command } from '../command.ts'
import { amountOut, words } from '../fields.ts'

/** Shows the slips of one recipient: every box with the pays or payments behind it, and what was filed. */
export const slipsShow = command({
  name: 'slips.show',
  effect: 'read',
  role: 'viewer',
  title: { en: 'Show a slip and what is behind it', fr: 'Montrer un feuillet et ce qui est derrière' },
  line: { words: ['kind', 'year', 'slip'] },
  input: z.strictObject({
    ...slipInput,
    slip: words.meta({ description: 'its id, or the number or name of the recipient' }),
    box: words.optional().meta({ description: 'the figures of one box only' }),
  }),
  output: z.strictObject({
    slips: z.array(
      slipOut.extend({
        figures: z
          .array(z.strictObject({ box: z.string(), rows: z.array(figureRow) }))
          .meta({ description: 'each box with its parts, down to lines of pays and payments' }),
        changes: z
          .array(z.strictObject({ box: z.string(), was: z.string(), now: z.string(), difference: amountOut }))
          .meta({ description: 'against what was filed' }),
      }),
    ),
  }),
  run: async (ctx, input) => {
    const vault = await vaultAtHand(ctx)
    return inView(ctx.book, async (view) => {
      const found = await slipSet(view, wishOf(input))
      if (!found.ok) return found
      const { kind, year, slips, returns } = found.value
      const known = await recipientsOf(view)
      const own = slipsNamed(slips, input.slip, recipientFinder(known, slips, vault))
      if (own.length === 0) {
        const there = slips
          .slice(0, 12)
          .map(({ id }) => id)
          .join(', ')
        const names = { kind, year: String(year), slip: input.slip, known: there === '' ? '-' : there }
        return refuse('slip-unknown', names, 'slip')
      }
      const identities = identitiesOf(own, known, vault)
      const standing = standingSlips(returns)
      const shown = own.map((slip) => {
        const figures = slipFigures(found.value, slip, { asOfSeq: view.head.seq, isFiscal: input.fiscal })
        if (!figures.ok) return figures
        const was = standing.get(slip.id)
        const change = was === undefined ? undefined : changeOf(slip, was)
        return ok({
          ...slipShown(slip, identities, ctx.language),
          figures: slip.boxes.flatMap(({ id }, index) => {
            const figure = figures.value[index]
            if (figure === undefined || (input.box !== undefined && id !== input.box)) return []
            return [{ box: id, rows: figureRows(explainRows(figure, ctx.language)) }]
          }),
          changes: [
            ...(change?.boxes ?? []).map((each) => ({
              box: each.box,
              was: formatCents(each.was),
              now: formatCents(each.now),
              difference: formatCents(each.now - each.was),
            })),
            ...(change?.codes ?? []).map((each) => ({ ...each, difference: '0.00' })),
          ],
        })
      })
      const answers = all(shown)
      return answers.ok ? ok({ slips: [...answers.value] }) : answers
    })
  },
})
