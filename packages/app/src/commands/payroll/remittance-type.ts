import {
  quebecByMonth,
  quebecFrequency,
  remitterType,
  withheldByMonth,
} from '@daybook/canada/remittances/remitter-type.ts'
import { explainText } from '@daybook/core/filings/explain.ts'
import type { Figure } from '@daybook/core/filings/figure.ts'
import { formatCents } from '@daybook/core/kit/cents.ts'
import { ok } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { inView } from '../../book.ts'
import { namesAtHand, remittanceBooks } from '../../payroll/load-remittance.ts'
import { command } from '../command.ts'
import { amount, amountOut } from '../fields.ts'

const typeOut = z.strictObject({
  agency: z.string().meta({ description: 'the CRA, or Revenu Québec' }),
  type: z.string(),
  set: z.string().meta({ description: 'what the settings of payroll say; empty where nothing' }),
  average: amountOut.meta({ description: 'the average monthly withholding amount that decided' }),
  reason: z.string(),
  mayAsk: z.string().meta({ description: 'a slower type that may be asked for' }),
  explanation: z.array(z.string()),
})

/** Says which type of remitter the books are in a year, by what was withheld in the two years before. */
export const remittanceType = command({
  name: 'remittance.type',
  effect: 'read',
  role: 'viewer',
  title: { en: 'Find the type of remitter', fr: 'Trouver le type d’auteur de versements' },
  input: z.strictObject({
    year: z.coerce
      .number()
      .int()
      .min(1902)
      .max(2199)
      .optional()
      .meta({ description: 'the calendar year; this one when left out' }),
    late: z
      .boolean()
      .default(false)
      .meta({ description: 'something was late in the last twelve months: no quarterly remitting' }),
    expected: amount.optional().meta({ description: 'of a new employer: what will be withheld in a month' }),
  }),
  output: z.strictObject({ year: z.number(), types: z.array(typeOut) }),
  run: async (ctx, input) => {
    const nameOf = await namesAtHand(ctx)
    return inView(ctx.book, async (view) => {
      const year = input.year ?? Number(ctx.today.slice(0, 4))
      const { posted, settings } = await remittanceBooks(view, nameOf, { first: year - 2, last: year - 1 })
      const found = remitterType({
        year,
        withheld: withheldByMonth(posted),
        hasPerfectRecord: !input.late,
        ...(input.expected === undefined ? {} : { expectedMonthly: input.expected }),
      })
      if (!found.ok) return found
      const quebec = quebecByMonth(posted)
      const types: z.input<typeof typeOut>[] = [
        {
          agency: ctx.language === 'fr' ? 'ARC' : 'CRA',
          type: found.value.type,
          set: settings.remitter ?? '',
          reason: found.value.reason[ctx.language],
          mayAsk: found.value.mayAsk ?? '',
          ...told(found.value.figure),
        },
      ]
      if (quebec.length > 0) {
        const other = quebecFrequency({ year, withheld: quebec })
        if (!other.ok) return other
        types.push({
          agency: 'Revenu Québec',
          type: other.value.type,
          set: settings.quebecRemitter ?? '',
          reason: other.value.reason[ctx.language],
          mayAsk: '',
          ...told(other.value.figure),
        })
      }
      return ok({ year, types })

      function told(figure: Figure | undefined) {
        return {
          average: formatCents(figure?.value ?? 0n),
          explanation: figure === undefined ? [] : explainText(figure, ctx.language),
        }
      }
    })
  },
})
