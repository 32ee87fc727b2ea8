import { z } from 'zod'
import { amountOut, day, words } from '../fields.ts'

/** The forms that something is owed by. */
export const remittanceForm = z
  .enum(['pd7a', 'tpz-1015', 'compensation', 'health-levy', 'plan', 'payroll-tax'])
  .meta({ description: 'the form: pd7a, tpz-1015, compensation, health-levy, plan or payroll-tax' })

/** Which form, to whom, for which period, as people name it. */
export const formFields = {
  form: remittanceForm,
  who: words
    .optional()
    .meta({ description: 'to whom, where there are several: a province, or the name of a plan' }),
  period: words.optional().meta({
    description:
      'a day in it, 2026-03, 2026-Q1, 2026, or both ends; the first one that is owed when left out',
  }),
  due: day.optional().meta({ description: 'the due date, where the agency’s letter gives another' }),
  insist: z
    .boolean()
    .default(false)
    .meta({ description: 'use the last known rates for a day that nobody has checked' }),
}

/** A form in short on the way out. */
export const remittanceOut = {
  form: z.string(),
  who: z.string(),
  title: z.string(),
  agency: z.string(),
  frequency: z.string(),
  from: z.string(),
  through: z.string(),
  due: z.string(),
  days: z.number().meta({ description: 'days left until it is due; negative when late' }),
  owed: amountOut,
  paid: amountOut,
  left: amountOut,
  status: z.enum(['open', 'due', 'overdue', 'paid', 'nil']),
  penalty: amountOut.meta({ description: 'an estimate of what lateness costs, by the CRA’s table' }),
}

/** A line of a form on the way out: an amount, or a count. */
export const lineOut = z.strictObject({
  line: z.string(),
  label: z.string(),
  amount: amountOut.optional(),
  count: z.string().optional(),
  figure: z.string().optional().meta({ description: 'what figure.explain opens it by' }),
})

/** A proof on the way out. */
export const proofOut = z.strictObject({
  claim: z.string(),
  left: amountOut,
  right: amountOut,
  holds: z.boolean(),
})

/** A remittance that was paid, on the way out. */
export const paidOut = {
  remittance: z.string().meta({ description: 'its entry: J12' }),
  form: z.string(),
  who: z.string(),
  from: z.string(),
  through: z.string(),
  due: z.string(),
  paid: z.string(),
  amount: amountOut,
  confirmation: z.string(),
}
