import { formatCents } from '@daybook/core/kit/cents.ts'
import type { Language } from '@daybook/core/kit/refusal-text.ts'
import { z } from 'zod'
import type { PayDraft } from '../../payroll/run-drafts.ts'
import { itemLabel } from '../../payroll/run-words.ts'
import { amount, amountOut, day, dims, words } from '../fields.ts'

/** A quantity or a rate: decimal text, finer than a cent where need be. */
const decimal = z
  .string()
  .trim()
  .regex(/^-?\d{1,9}([.,]\d{1,6})?$/)
  .transform((text) => text.replace(',', '.'))

/** How often people are paid. */
export const frequency = z.enum([
  'daily',
  'weekly',
  'biweekly',
  'four-weekly',
  'semi-monthly',
  'monthly',
  'ten-months',
  'twenty-two',
])

/** A line of a pay as people give it. */
export const payLineIn = z.strictObject({
  item: words.meta({ description: 'the code of a pay item, as payrun.items lists them' }),
  quantity: decimal.optional().meta({ description: 'hours, pieces, or for a commission what was sold' }),
  rate: decimal.optional().meta({ description: 'dollars for one, or the percentage of a commission' }),
  amount: amount.optional(),
  note: words.optional().meta({ description: 'printed on the stub' }),
  to: words.optional().meta({ description: 'who is paid what is held back' }),
  account: words.optional().meta({ description: 'the number of the account that it is charged to' }),
  day: day.optional().meta({
    description: 'the paid holiday that the hours were worked on: the law’s premium is paid for them',
    format: 'date',
  }),
  ...dims.shape,
})

/** A line of a pay as people give it, checked. */
export type PayLineIn = z.output<typeof payLineIn>

/** What is given for one employee's pay. */
export const givenIn = z.strictObject({
  employee: words.meta({ description: 'the number of the employee' }),
  lines: z.array(payLineIn).default([]),
  final: z.boolean().default(false).meta({ description: 'the last pay: vacation that is owed is paid out' }),
})

/** Which run: its days, its kind, whom it pays. */
export const runFields = {
  from: day.meta({ description: 'the first day that is paid for', format: 'date' }),
  through: day.meta({ description: 'the last day that is paid for', format: 'date' }),
  date: day.optional().meta({
    description: 'the day on which people are paid; the last day of the period when left out',
    format: 'date',
  }),
  frequency: frequency
    .optional()
    .meta({ description: 'who is paid: those paid so often; the only frequency there is when left out' }),
  offCycle: z
    .boolean()
    .default(false)
    .meta({ description: 'a run between the regular ones: bonus, advance, final pay; only what is entered' }),
  only: z.array(words).optional().meta({ description: 'the numbers of the employees to pay, no others' }),
  except: z.array(words).optional().meta({ description: 'the numbers of employees to leave out' }),
  given: z
    .array(givenIn)
    .optional()
    .meta({ description: 'hours and amounts, in the place of what was entered for the employee' }),
  insist: z
    .boolean()
    .default(false)
    .meta({ description: 'use the last known rates for a day that nobody has checked' }),
} as const

/** A run as people ask for it. */
export type RunIn = z.output<z.ZodObject<typeof runFields>>

/** A line of a pay on the way out. */
export const payLineOut = z.strictObject({
  item: z.string(),
  label: z.string(),
  amount: amountOut,
  quantity: z.string().optional(),
  rate: z.string().optional(),
  note: z.string().optional(),
  to: z.string().optional(),
  yearToDate: amountOut.optional(),
  figure: z.string().optional().meta({ description: 'what figure.explain opens it by' }),
})

/** Something to look at. */
export const warningOut = z.strictObject({ code: z.string(), message: z.string() })

/** A line beside the same line of the last pay. */
export const changeOut = z.strictObject({
  part: z.string(),
  item: z.string(),
  label: z.string(),
  now: amountOut,
  last: amountOut,
  change: amountOut,
})

/** A pay on the way out. */
export const payOut = {
  employee: z.string().meta({ description: 'the number of the employee' }),
  id: z.string().meta({ description: 'the employee’s own id, which never changes' }),
  name: z.string().optional().meta({ description: 'from the vault; not there while it is locked' }),
  date: z.string(),
  from: z.string(),
  through: z.string(),
  province: z.string(),
  periods: z.number(),
  payBy: z.string(),
  edition: z.string().optional().meta({ description: 'the first day of the edition of the rates' }),
  earnings: z.array(payLineOut),
  benefits: z.array(payLineOut),
  deductions: z.array(payLineOut),
  employer: z.array(payLineOut),
  hours: z.string(),
  gross: amountOut,
  deducted: amountOut,
  net: amountOut,
  cost: amountOut.meta({ description: 'what the pay costs the employer in all' }),
  figure: z.string().optional().meta({ description: 'what figure.explain opens the net pay by' }),
}

/** The totals of a run. */
export const totalsOut = z.strictObject({
  pays: z.number(),
  gross: amountOut,
  deducted: amountOut,
  net: amountOut,
  employer: amountOut,
  cost: amountOut,
})

/** What was entered for a pay, on the way out. */
export const draftOut = {
  employee: z.string(),
  kind: z.string(),
  from: z.string(),
  through: z.string(),
  final: z.boolean(),
  lines: z.array(
    z.strictObject({
      item: z.string(),
      label: z.string(),
      quantity: z.string().optional(),
      rate: z.string().optional(),
      amount: amountOut.optional(),
      note: z.string().optional(),
      to: z.string().optional(),
      day: z.string().optional(),
      dims: z.record(z.string(), z.string()).optional(),
    }),
  ),
}

/** What was entered for a pay as programs and screens read it. */
export function draftOutOf(draft: PayDraft, number: string, language: Language) {
  return {
    employee: number,
    kind: draft.kind,
    from: draft.span.from,
    through: draft.span.through,
    final: draft.isFinal,
    lines: draft.lines.map(({ id, quantity, rate, amount, note, to, day: on, dims: where }) => ({
      item: id,
      label: itemLabel(id, language),
      ...(quantity === undefined ? {} : { quantity }),
      ...(rate === undefined ? {} : { rate }),
      ...(amount === undefined ? {} : { amount: formatCents(amount) }),
      ...(note === undefined ? {} : { note }),
      ...(to === undefined ? {} : { to }),
      ...(on === undefined ? {} : { day: on }),
      ...(where === undefined ? {} : { dims: { ...where } }),
    })),
  }
}
