import type { Template } from '@daybook/core/daybook/fact.ts'
import { formatCents, sumOf } from '@daybook/core/kit/cents.ts'
import { ok } from '@daybook/core/kit/result.ts'
import { mostDue } from '@daybook/core/ledger/due-entries.ts'
import { dueThrough, isOver } from '@daybook/core/ledger/recurrence.ts'
import { isOpenLine } from '@daybook/core/ledger/template-amounts.ts'
import { z } from 'zod'
import { inView } from '../../book.ts'
import { templatesOf } from '../../ledger/load-cards.ts'
import { command } from '../command.ts'
import { nearDay } from '../record-fields.ts'

/** Lists what recurs, and what of it is due through a day. */
export const recurringList = command({
  name: 'recurring.list',
  effect: 'read',
  role: 'viewer',
  title: { en: 'List what recurs', fr: 'Lister ce qui revient' },
  input: z.strictObject({
    through: nearDay.optional().meta({ description: 'the last day; today when left out' }),
  }),
  output: z.strictObject({
    through: z.string(),
    due: z.array(
      z.strictObject({
        date: z.string(),
        template: z.string(),
        memo: z.string(),
        amount: z.string().meta({ description: 'empty where it comes with the rate of the day' }),
        locked: z.boolean().meta({ description: 'the day is in a locked period' }),
      }),
    ),
    templates: z.array(
      z.strictObject({
        template: z.string(),
        every: z.string(),
        next: z.string(),
        through: z.string(),
        over: z.boolean(),
        due: z.number(),
      }),
    ),
  }),
  run: (ctx, input) =>
    inView(ctx.book, async ({ reader, head }) => {
      const through = input.through ?? ctx.today
      const recurring = (await templatesOf(reader)).flatMap((template) =>
        template.recurs === undefined
          ? []
          : [{ template, recurs: template.recurs, due: dueThrough(template.recurs, through, mostDue) }],
      )
      const due = recurring.flatMap(({ template, due: { days } }) =>
        days.map((date) => ({
          date,
          template: template.name,
          memo: template.memo,
          amount: amountOf(template),
          locked: head.lockedThrough !== undefined && date <= head.lockedThrough,
        })),
      )
      return ok({
        through,
        due: due.toSorted((left, right) => (left.date < right.date ? -1 : left.date > right.date ? 1 : 0)),
        templates: recurring.map(({ template: { name }, recurs, due: { days } }) => ({
          template: name,
          every: recurs.every,
          next: recurs.next,
          through: recurs.through ?? '',
          over: isOver(recurs),
          due: days.length,
        })),
      })
    }),
})

/** The debits of a template whose amounts are all known, or all but the one that takes the balance. */
function amountOf({ postings }: Template): string {
  if (postings.some((each) => isOpenLine(each) && each.foreign !== undefined)) return ''
  const [debits, credits] = [
    sumOf(postings.map(({ amount }) => (amount > 0n ? amount : 0n))),
    sumOf(postings.map(({ amount }) => (amount < 0n ? -amount : 0n))),
  ]
  return formatCents(debits > credits ? debits : credits)
}
