import { factFrom } from '@daybook/core/daybook/body.ts'
import type { ClosedYear } from '@daybook/core/daybook/fact.ts'
import { ok } from '@daybook/core/kit/result.ts'
import { entryName } from '@daybook/core/ledger/entry.ts'
import { planReopenYear } from '@daybook/core/ledger/reopen-year.ts'
import { z } from 'zod'
import { inView, type View } from '../../book.ts'
import { changesSince } from '../../ledger/changes-since.ts'
import { yearMeant } from '../../ledger/load-closing.ts'
import { loadEntry } from '../../ledger/load-entry.ts'
import { closedYears, lastUnlocking } from '../../ledger/load-years.ts'
import { type Recorded, record } from '../../record.ts'
import { factsAfter } from '../../store/queries.ts'
import { actOf, type Context, command } from '../command.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'
import { reason, yearEnd } from './period-fields.ts'

/** An entry recorded since the close, as listed. */
export const changeOut = z.strictObject({
  number: z.string(),
  date: z.string(),
  memo: z.string(),
  total: z.string(),
  inYear: z.boolean(),
})

/** Opens a closed year again, and lists what was posted since it was closed. */
export const yearReopen = command({
  name: 'year.reopen',
  effect: 'write',
  role: 'owner',
  title: { en: 'Reopen a closed year', fr: 'Rouvrir un exercice clos' },
  line: { words: ['through'] },
  input: z.strictObject({
    through: yearEnd
      .optional()
      .meta({ description: 'its last day or its year; the last closed one when left out' }),
    reason,
  }),
  output: z.strictObject({
    from: z.string(),
    through: z.string(),
    reversal: z.string(),
    lockedThrough: z.string().optional(),
    changes: z.number(),
    since: z.array(changeOut),
    ...outcomeFields,
  }),
  run: async (ctx, input) => {
    const recorded = await record(ctx.book, actOf(ctx, 'year.reopen', input), async (view) => {
      const closed = await closedYears(view.reader)
      const last = closed.at(-1)?.through
      const year = await yearMeant(view, input.through ?? last)
      if (!year.ok) return year
      const { through } = year.value
      const books = await booksToReopen(view, closed, through)
      const planned = planReopenYear(books, through, input.reason)
      return planned.ok ? ok({ facts: planned.value.map((fact) => ({ fact })) }) : planned
    })
    return recorded.ok ? answered(ctx, recorded.value) : recorded
  },
})

async function booksToReopen(view: View, closed: readonly ClosedYear[], through: string) {
  const { reader, chart, head, profile } = view
  const year = closed.find((each) => each.through === through)
  const closing = year === undefined || year.number === 0 ? undefined : await loadEntry(reader, year.number)
  const lockBefore = year === undefined ? undefined : await lockBeforeClose(view, year)
  const relock = (await lastUnlocking(reader))?.relock
  return {
    chart,
    head,
    closed,
    language: profile.language,
    ...(closing === undefined ? {} : { closing }),
    ...(lockBefore === undefined ? {} : { lockBefore }),
    ...(relock === undefined ? {} : { relock }),
  }
}

/** The lock that stood before the close: the close locked the books right after it marked the year. */
async function lockBeforeClose({ reader }: View, year: ClosedYear): Promise<string | undefined> {
  const [row] = await reader.read(factsAfter, year.seq, 1)
  if (row === undefined) return undefined
  const fact = factFrom(row.kind, row.v, row.body)
  return fact.kind === 'period.locked' ? fact.was : undefined
}

function answered(ctx: Context, recorded: Recorded) {
  const facts = recorded.facts.map((each) => each.fact)
  const [reopened] = facts.flatMap((fact) => (fact.kind === 'year.reopened' ? [fact] : []))
  const [entry] = facts.flatMap((fact) => (fact.kind === 'entry.posted' ? [fact.entry] : []))
  const [unlocked] = facts.flatMap((fact) => (fact.kind === 'period.unlocked' ? [fact] : []))
  return inView(ctx.book, async (view) => {
    const since = reopened === undefined ? { count: 0, entries: [] } : await changesSince(view, reopened.was)
    return ok({
      from: reopened?.from ?? '',
      through: reopened?.through ?? '',
      reversal: entry === undefined ? '' : entryName(entry.number),
      lockedThrough: unlocked?.through,
      changes: since.count,
      since: [...since.entries],
      ...outcomeOf(recorded),
    })
  })
}
