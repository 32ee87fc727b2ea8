import { formatCents } from '@daybook/core/kit/cents.ts'
import { ok } from '@daybook/core/kit/result.ts'
import { accountName } from '@daybook/core/ledger/chart.ts'
import { planCloseYear } from '@daybook/core/ledger/close-year.ts'
import { entryName } from '@daybook/core/ledger/entry.ts'
import { z } from 'zod'
import { inView } from '../../book.ts'
import { booksAtYearEnd, closingRulesOf, sharesFrom, yearMeant } from '../../ledger/load-closing.ts'
import { type Recorded, record } from '../../record.ts'
import { actOf, type Context, command, mayGoOn } from '../command.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'
import { share } from './entry-fields.ts'
import { reason, yearEnd } from './period-fields.ts'

/** Closes a fiscal year: its closing entry, its mark, and the lock through its last day. */
export const yearClose = command({
  name: 'year.close',
  effect: 'write',
  role: 'owner',
  title: { en: 'Close a fiscal year', fr: 'Clôturer un exercice' },
  line: { words: ['through'] },
  input: z.strictObject({
    through: yearEnd
      .optional()
      .meta({ description: 'its last day or its year; the first open one when left out' }),
    share: z.array(share).default([]).meta({ description: 'ACCOUNT=SHARE for each partner: 3410=60' }),
    insist: reason.optional().meta({
      description: 'why it is closed although it is not over, or suspense or clearing accounts are not zero',
    }),
  }),
  output: z.strictObject({
    from: z.string(),
    through: z.string(),
    number: z.string(),
    lockedThrough: z.string(),
    moved: z.array(
      z.strictObject({ account: z.string(), name: z.string(), step: z.string(), amount: z.string() }),
    ),
    ...outcomeFields,
  }),
  run: async (ctx, input) => {
    const recorded = await record(ctx.book, actOf(ctx, 'year.close', input), async (view) => {
      const year = await yearMeant(view, input.through)
      if (!year.ok) return year
      const shares = sharesFrom(view.chart, input.share)
      if (!shares.ok) return shares
      const begun = await mayGoOn(ctx, 0, 3)
      if (!begun.ok) return begun
      const books = await booksAtYearEnd(view, year.value)
      // The last moment to stop: entry, mark and lock are one act, all of it or nothing.
      const loaded = await mayGoOn(ctx, 2, 3)
      if (!loaded.ok) return loaded
      const insisted = input.insist === undefined ? {} : { insist: input.insist }
      const wish = { today: ctx.today, shares: shares.value, ...insisted }
      const planned = planCloseYear(books, closingRulesOf(view.profile.form), wish)
      return planned.ok ? ok({ facts: planned.value.facts.map((fact) => ({ fact })) }) : planned
    })
    return recorded.ok ? answered(ctx, recorded.value) : recorded
  },
})

/** What the closing entry moved is told from the entry: its lines with a memo are those that take. */
function answered(ctx: Context, recorded: Recorded) {
  const facts = recorded.facts.map((each) => each.fact)
  const [closed] = facts.flatMap((fact) => (fact.kind === 'year.closed' ? [fact] : []))
  const [entry] = facts.flatMap((fact) => (fact.kind === 'entry.posted' ? [fact.entry] : []))
  return inView(ctx.book, async ({ chart }) => {
    const taking = (entry?.postings ?? []).filter((posting) => posting.memo !== undefined)
    return ok({
      from: closed?.from ?? '',
      through: closed?.through ?? '',
      number: entry === undefined ? '' : entryName(entry.number),
      lockedThrough: closed?.through ?? '',
      moved: taking.map((posting) => {
        const account = chart.get(posting.account)
        return {
          account: account?.code ?? posting.account,
          name: account === undefined ? '' : accountName(account, ctx.language),
          step: posting.memo ?? '',
          // As the owners see it: what adds to their share is positive.
          amount: formatCents(-posting.amount),
        }
      }),
      ...outcomeOf(recorded),
    })
  })
}
