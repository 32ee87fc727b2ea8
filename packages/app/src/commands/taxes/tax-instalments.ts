import { formatCents } from '@daybook/core/kit/cents.ts'
import { ok } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { inView } from '../../book.ts'
import { registrationsOf } from '../../returns/load-filings.ts'
import { type InstalmentPlan, instalmentPlan } from '../../tax/instalment-plan.ts'
import { command } from '../command.ts'
import { amount, amountOut, day } from '../fields.ts'
import { valueAddedProgram } from './tax-fields.ts'

const planFields = {
  program: z.enum(['GST', 'QST']),
  files: z.string().meta({ description: 'how often returns are filed' }),
  basis: z.enum(['given', 'filed']),
  required: z.boolean(),
  annualised: amountOut.meta({ description: 'the net tax of the year before for 365 days' }),
  base: amountOut,
  quarterly: amountOut,
}

const rows = z.array(
  z.strictObject({
    tax: z.string(),
    from: z.string(),
    through: z.string(),
    due: z.string(),
    payBy: z.string(),
    amount: amountOut,
  }),
)

/**
 * Works out the instalments of GST/HST or QST of a fiscal year for those who file yearly; those of the other
 * tax beside them, where the books are registered for it and filed it last year.
 */
export const taxInstalments = command({
  name: 'tax.instalments',
  effect: 'read',
  role: 'viewer',
  title: { en: 'Work out GST/HST and QST instalments', fr: 'Calculer les acomptes de TPS/TVH et de TVQ' },
  line: { words: ['program'] },
  input: z.strictObject({
    program: valueAddedProgram
      .optional()
      .meta({ description: 'GST (with HST) or QST; both where both are registered' }),
    date: day.optional().meta({ description: 'a day of the fiscal year; today when left out' }),
    previous: amount
      .optional()
      .meta({ description: 'the net tax of the year before; of the filed returns when left out' }),
    days: z.coerce
      .number()
      .int()
      .min(1)
      .max(366)
      .optional()
      .meta({ description: 'how many days that year had, where it was short' }),
    estimate: amount.optional().meta({ description: 'what the net tax of this year is expected to be' }),
  }),
  output: z.strictObject({
    from: z.string(),
    through: z.string(),
    ...planFields,
    instalments: rows,
    beside: z
      .array(z.strictObject(planFields))
      .meta({ description: 'the other tax, where it is registered and was filed last year' }),
  }),
  run: async (ctx, input) =>
    inView(ctx.book, async (view) => {
      const date = input.date ?? ctx.today
      const registered = (await registrationsOf(view)).map(({ id }) => id)
      const isQstAlone = registered.includes('QST') && !registered.includes('GST')
      const program = input.program ?? (isQstAlone ? 'QST' : 'GST')
      const found = await instalmentPlan(view, { ...input, program, date })
      if (!found.ok) return found
      const other = program === 'GST' ? 'QST' : 'GST'
      const isBoth = input.program === undefined && registered.includes(other)
      const second = isBoth ? await instalmentPlan(view, { program: other, date }) : undefined
      const beside = second?.ok === true ? [{ program: other, plan: second.value } as const] : []
      return ok({
        ...found.value.year,
        ...planOut(program, found.value, input.previous === undefined),
        instalments: [{ program, plan: found.value } as const, ...beside].flatMap((each) => rowsOf(each)),
        beside: beside.map((each) => planOut(each.program, each.plan, true)),
      })
    }),
})

type Program = 'GST' | 'QST'

function planOut(program: Program, plan: InstalmentPlan, isFiled: boolean) {
  const { files, isYearly, isRequired, annualised, base, quarterly } = plan
  return {
    program,
    files,
    basis: isFiled ? ('filed' as const) : ('given' as const),
    required: isRequired && isYearly,
    annualised: formatCents(annualised),
    base: formatCents(isYearly ? base : 0n),
    quarterly: formatCents(isYearly ? quarterly : 0n),
  }
}

function rowsOf({ program, plan }: { readonly program: Program; readonly plan: InstalmentPlan }) {
  if (!plan.isYearly) return []
  return plan.instalments.map(({ quarter, due, payBy, amount: each }) => ({
    tax: program,
    ...quarter,
    due,
    payBy,
    amount: formatCents(each),
  }))
}
