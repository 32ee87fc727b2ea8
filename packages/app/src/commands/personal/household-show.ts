import { ok } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { inView } from '../../book.ts'
import { householdOf } from '../../personal/load-personal.ts'
import { command } from '../command.ts'

/** Shows the household of two: who, from when, whose accounts, which shares. */
export const householdShow = command({
  name: 'household.show',
  effect: 'read',
  role: 'viewer',
  title: { en: 'Show the household', fr: 'Montrer le ménage' },
  input: z.strictObject({}),
  output: z.strictObject({
    people: z.array(z.strictObject({ code: z.string(), name: z.string() })),
    from: z.string(),
    percent: z.number().meta({ description: 'the first one’s part in what is shared' }),
    shares: z.array(z.strictObject({ account: z.string(), percent: z.number() })),
    owners: z.array(z.strictObject({ account: z.string(), person: z.string() })),
  }),
  run: (ctx) =>
    inView(ctx.book, async ({ reader, chart }) => {
      const found = await householdOf(reader)
      if (!found.ok) return found
      const { people, from, percent, shares, owners } = found.value
      const coded = <T extends { readonly account: string }>(each: T): T => ({
        ...each,
        account: chart.get(each.account)?.code ?? each.account,
      })
      return ok({ people: [...people], from, percent, shares: shares.map(coded), owners: owners.map(coded) })
    }),
})
