import type { Work } from '@daybook/core/daybook/work-facts.ts'
import { type Cents, formatCents } from '@daybook/core/kit/cents.ts'
import { hoursText, minutesFrom } from '@daybook/core/worktime/minutes.ts'
import { isSettled, rateFor, standardOf } from '@daybook/core/worktime/worth.ts'
import { z } from 'zod'
import type { LoadedWork } from '../../worktime/load-work.ts'
import { amountOut, words } from '../fields.ts'

/** Time as people type it; minutes inside. */
export const timeTyped = z
  .string()
  .trim()
  .transform((typed, ctx): number => {
    const read = minutesFrom(typed)
    if (read.ok) return read.value
    for (const refusal of read.refusals)
      ctx.addIssue({ code: 'custom', params: { refusal }, message: refusal.code })
    return z.NEVER
  })
  .meta({ description: 'time such as 1:30, 1.5 or 90m' })

/** The id of a piece of work: `W12`. */
export const workId = words.meta({ description: 'the id of a time entry: W12' })

/** A month, `YYYY-MM`. */
export const month = z
  .string()
  .trim()
  .regex(/^\d{4}-(0[1-9]|1[0-2])$/)

/** A piece of work on the way out. */
export const workOut = {
  work: z.string(),
  date: z.string(),
  customer: z.string(),
  person: z.string(),
  task: z.string(),
  time: z.string().meta({ description: 'hours and minutes; empty for money laid out' }),
  minutes: z.number(),
  rate: z.string().meta({ description: 'what an hour is charged at; empty where no rate is in force' }),
  worth: amountOut,
  billable: z.boolean(),
  note: z.string(),
  invoice: z.string().meta({ description: 'the invoice it is on; — where it was written off' }),
  charged: z.string().meta({ description: 'what was charged for it; empty while it is not billed' }),
}

/** A piece of work as programs read it. */
export function workJson(work: Work, { books, parties }: LoadedWork): z.input<z.ZodObject<typeof workOut>> {
  const rate = work.cost === undefined ? rateFor(work, books.rates) : undefined
  const billed = isSettled(work, books) ? work.billed : undefined
  return {
    work: work.id,
    date: work.date,
    customer: parties.get(work.customer)?.name ?? work.customer,
    person: work.person,
    task: work.task,
    time: work.cost === undefined ? hoursText(work.minutes) : '',
    minutes: work.minutes,
    rate: rate === undefined ? '' : formatCents(rate.amount),
    worth: formatCents(worthOf(work, { books })),
    billable: work.isBillable,
    note: work.note ?? '',
    invoice: billed === undefined ? '' : (billed.invoice ?? '—').replace('invoice/', ''),
    charged: billed === undefined ? '' : formatCents(billed.amount),
  }
}

/** What a piece of work is worth: at the rates when it was billed, else at those of its day. */
export function worthOf(work: Work, { books }: Pick<LoadedWork, 'books'>): Cents {
  const billed = isSettled(work, books) ? work.billed : undefined
  return billed?.standard.amount ?? standardOf(work, books.rates)
}
