import { z } from 'zod'
import { amountOut, words } from '../fields.ts'

/** The pay run that stubs are of. */
export const stubRun = words.meta({ description: 'the number of the pay run' })

/** Whether the employer's own contributions are shown. */
export const employerShown = z
  .boolean()
  .default(true)
  .meta({ description: 'show what the employer pays besides' })

const figureId = z.string().meta({ description: 'the figure; payrun.explain opens the line by its item' })

const stubLine = z.strictObject({
  item: z.string(),
  label: z.string(),
  quantity: z.string().optional(),
  rate: z.string().optional(),
  amount: amountOut,
  yearToDate: amountOut.optional(),
  note: z.string().optional(),
  figure: figureId,
})

const stubTotal = z.strictObject({ amount: amountOut, yearToDate: amountOut, figure: figureId })

/** A stub on the way out. */
export const stubOut = {
  run: z.string(),
  kind: z.string(),
  employee: z.string().meta({ description: 'the number of the employee' }),
  name: z.string().optional().meta({ description: 'from the vault; not there while it is locked' }),
  language: z.string().meta({ description: 'the language that the employee chose' }),
  employer: z.array(z.string()),
  date: z.string(),
  from: z.string(),
  through: z.string(),
  province: z.string(),
  position: z.string().optional(),
  payBy: z.string(),
  earnings: z.array(stubLine),
  benefits: z.array(stubLine),
  deductions: z.array(stubLine),
  contributions: z.array(stubLine).meta({ description: 'what the employer pays besides' }),
  totals: z.strictObject({
    earnings: stubTotal,
    benefits: stubTotal,
    deductions: stubTotal,
    contributions: stubTotal,
    net: stubTotal,
    gross: z.strictObject({ amount: amountOut, yearToDate: amountOut }),
  }),
  hours: z.string(),
  hoursInYear: z.string(),
  vacation: z.strictObject({
    figure: z.string(),
    before: amountOut,
    accrued: amountOut,
    paid: amountOut,
    left: amountOut,
    accruedInYear: amountOut,
    paidInYear: amountOut,
  }),
  owed: z.strictObject({ advance: amountOut, overpayment: amountOut }),
  proofs: z.array(
    z.strictObject({ label: z.string(), left: amountOut, right: amountOut, holds: z.boolean() }),
  ),
}
