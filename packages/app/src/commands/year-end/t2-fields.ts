import type { Figure } from '@daybook/core/filings/figure.ts'
import { formatCents, parseCents } from '@daybook/core/kit/cents.ts'
import { isCivilDate } from '@daybook/core/kit/civil-date.ts'
import type { Language } from '@daybook/core/kit/refusal-text.ts'
import { z } from 'zod'
import { amountOut } from '../fields.ts'
import { yearEnd } from '../ledger/period-fields.ts'

/** The year of a T2; the last one that has ended when left out. */
export const t2YearInput = yearEnd.optional().meta({
  description: 'the last day of the year, or its calendar year; the last one that ended when left out',
})

/** A line of a schedule in an answer. */
export const t2Line = z.strictObject({
  line: z.string(),
  label: z.string(),
  amount: amountOut,
  figure: z.string().meta({ description: 'opens with figure.explain' }),
})

/** A figure as a line of an answer. */
export function t2LineOut(line: string, figure: Figure, language: Language): z.input<typeof t2Line> {
  return { line, label: figure.label[language], amount: formatCents(figure.value), figure: figure.id }
}

/** `LINE=AMOUNT`. */
const lineAmount = z
  .string()
  .regex(/^\d{3}=-?[\d., ]+$/)
  .transform((text, ctx) => {
    const [line = '', typed = ''] = text.split('=')
    const amount = parseCents(typed)
    if (amount.ok) return { line, amount: amount.value }
    ctx.addIssue({ code: 'custom', message: 'an amount such as 114=250.00' })
    return z.NEVER
  })

/** `LINE=ANSWER` of the notes checklist. */
const lineAnswer = z
  .string()
  .regex(/^\d{3}=.{0,200}$/)
  .transform((text) => ({ line: text.slice(0, 3), answer: text.slice(4).trim() }))

/** What a person gives for lines of Schedule 1. */
export const linesGiven = z
  .array(lineAmount)
  .default([])
  .meta({ description: 'LINE=AMOUNT of Schedule 1, as often as needed: 114=250.00; 0 takes it back' })

/** What a person answers to the notes checklist. */
export const answersGiven = z
  .array(lineAnswer)
  .default([])
  .meta({ description: 'LINE=yes, LINE=no or LINE=words of Schedule 141; LINE= takes it back' })

const classAmount = classFields('CLASS=AMOUNT', 1, ([amount]) => ({ amount: amount ?? 0n }))

const classAddition = classFields('CLASS=DATE:AMOUNT', 1, ([amount], date) => ({
  date,
  amount: amount ?? 0n,
}))

const classDisposal = classFields('CLASS=DATE:PROCEEDS:COST', 2, ([amount, cost], date) => ({
  date,
  amount: amount ?? 0n,
  cost: { amount: cost ?? 0n },
}))

/** Classes of Schedule 8: what each starts with, what came and what left, what is claimed. */
export const classesGiven = {
  opening: z
    .array(classAmount)
    .default([])
    .meta({ description: 'CLASS=AMOUNT: undepreciated capital cost at the start of the year' }),
  addition: z.array(classAddition).default([]).meta({
    description: 'CLASS=DATE:COST of property that came, as often as needed: 50=2026-01-15:1000.00',
  }),
  disposal: z
    .array(classDisposal)
    .default([])
    .meta({ description: 'CLASS=DATE:PROCEEDS:COST of property that left, as often as needed' }),
  claim: z
    .array(classAmount)
    .default([])
    .meta({ description: 'CLASS=AMOUNT: what is claimed, where it is less than may be' }),
}

/** A class with a day and amounts between colons. */
function classFields<T>(
  example: string,
  count: number,
  make: (amounts: readonly bigint[], date: string) => T,
) {
  return z.string().transform((text, ctx) => {
    const at = text.indexOf('=')
    const name = text.slice(0, at).trim()
    const parts = text.slice(at + 1).split(':')
    const date = example.includes('DATE') ? (parts.shift() ?? '') : ''
    const amounts = parts.map((each) => parseCents(each.trim()))
    const isDated = date === '' || isCivilDate(date)
    const whole = amounts.flatMap((each) => (each.ok && each.value >= 0n ? [each.value] : []))
    if (at > 0 && name.length <= 12 && isDated && parts.length === count && whole.length === count)
      return { class: name, ...make(whole, date) }
    ctx.addIssue({ code: 'custom', message: example })
    return z.NEVER
  })
}
