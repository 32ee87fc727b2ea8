import { formatCents } from '@daybook/core/kit/cents.ts'
import { ok } from '@daybook/core/kit/result.ts'
import { entryName } from '@daybook/core/ledger/entry.ts'
import { scheduleParts, scheduleRemaining } from '@daybook/core/ledger/schedule.ts'
import { z } from 'zod'
import { inView } from '../../book.ts'
import { scheduleNamed } from '../../ledger/load-cards.ts'
import { postedParts } from '../../ledger/load-schedule.ts'
import { command } from '../command.ts'
import { amountOut, words } from '../fields.ts'

/** Shows a schedule part by part, each with its entry. */
export const scheduleShow = command({
  name: 'schedule.show',
  effect: 'read',
  role: 'viewer',
  title: { en: 'Show a schedule', fr: 'Montrer un échéancier' },
  line: { words: ['schedule'] },
  input: z.strictObject({ schedule: words.meta({ description: 'its name' }) }),
  output: z.strictObject({
    schedule: z.string(),
    kind: z.enum(['prepaid', 'deferral']),
    from: z.string(),
    to: z.string(),
    amount: amountOut,
    remaining: amountOut,
    parts: z.array(
      z.strictObject({
        part: z.number(),
        date: z.string(),
        amount: amountOut,
        remaining: amountOut,
        state: z.enum(['posted', 'reversed', 'due', 'later']),
        entry: z.string(),
      }),
    ),
  }),
  run: (ctx, input) =>
    inView(ctx.book, async ({ chart, reader }) => {
      const found = await scheduleNamed(reader, input.schedule)
      if (!found.ok) return found
      const schedule = found.value
      const posted = await postedParts(reader, schedule)
      return ok({
        schedule: schedule.name,
        kind: schedule.kind,
        from: chart.get(schedule.from)?.code ?? schedule.from,
        to: chart.get(schedule.to)?.code ?? schedule.to,
        amount: formatCents(schedule.amount),
        remaining: formatCents(scheduleRemaining(schedule)),
        parts: scheduleParts(schedule).map(({ part, date, amount, remaining }) => {
          const entry = posted.get(part)
          const awaited = date <= ctx.today ? ('due' as const) : ('later' as const)
          const state = entry?.reversedBy === undefined ? ('posted' as const) : ('reversed' as const)
          return {
            part,
            date,
            amount: formatCents(amount),
            remaining: formatCents(remaining),
            state: part > schedule.posted ? awaited : state,
            entry: entry === undefined ? '' : entryName(entry.number),
          }
        }),
      })
    }),
})
