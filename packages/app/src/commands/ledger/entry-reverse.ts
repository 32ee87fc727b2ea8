import { ok, refused } from '@daybook/core/kit/result.ts'
import { entryName } from '@daybook/core/ledger/entry.ts'
import { madeByRefusals } from '@daybook/core/ledger/made-by.ts'
import { planReverse } from '@daybook/core/ledger/reverse-entry.ts'
import { z } from 'zod'
import { entriesBelow, entryNumbered } from '../../ledger/load-entry.ts'
import { record } from '../../record.ts'
import { tiesToEntries } from '../../store/queries-bank.ts'
import { actOf, command } from '../command.ts'
import { day, entryNumber, text } from '../fields.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'

/** Reverses an entry: posts its opposite, linked both ways. */
export const entryReverse = command({
  name: 'entry.reverse',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Reverse an entry', fr: 'Contrepasser une écriture' },
  line: { words: ['number'] },
  input: z.strictObject({
    number: entryNumber,
    date: day.optional().meta({ description: 'the day of the reversal; today when left out' }),
    memo: text.optional(),
  }),
  output: z.strictObject({
    number: z.string(),
    reverses: z.string(),
    date: z.string(),
    ...outcomeFields,
  }),
  run: async (ctx, input) => {
    const recorded = await record(ctx.book, actOf(ctx, 'entry.reverse', input), async (view) => {
      const { reader, chart, head, profile } = view
      const standing = await entryNumbered(reader, input.number)
      if (!standing.ok) return standing
      const below = await entriesBelow(reader, standing.value)
      const made = madeByRefusals([standing.value, ...below].map(({ entry }) => entry))
      if (made.length > 0) return refused(made)
      const { date = ctx.today, memo } = input
      const wish = { date, language: profile.language, ...(memo === undefined ? {} : { memo }) }
      const planned = planReverse(chart, head, standing.value, wish, below)
      if (!planned.ok) return planned
      // A bank line whose entry no longer stands waits to be coded again.
      const freed = (await reader.read(tiesToEntries, input.number, input.number)).map(
        (tie) => ({ kind: 'line.unmatched', v: 1, ...tie }) as const,
      )
      return ok({ facts: [...planned.value, ...freed].map((fact) => ({ fact })) })
    })
    if (!recorded.ok) return recorded
    const [first] = recorded.value.facts
    const posted = first?.fact.kind === 'entry.posted' ? first.fact.entry : undefined
    return ok({
      number: entryName(posted?.number ?? 0),
      reverses: entryName(input.number),
      date: posted?.date ?? '',
      ...outcomeOf(recorded.value),
    })
  },
})
