import { ok } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { askedOnce } from '../../payroll/person-vault.ts'
import type { householdFields } from '../../t1/facts-shape.ts'
import { keptFacts, keptYears, typedAgain } from '../../t1/kept-facts.ts'
import { command } from '../command.ts'

/** A household's facts as they are typed: amounts as decimal text. */
export type TypedHousehold = z.input<z.ZodObject<typeof householdFields>>

/** Lists the years whose facts are kept, and gives those of one as `t1 keep` takes them. */
export const t1Facts = command({
  name: 't1.facts',
  effect: 'read',
  role: 'bookkeeper',
  title: { en: 'Show the kept facts of a return', fr: 'Montrer les faits gardés d’une déclaration' },
  input: z.strictObject({
    year: z.coerce.number().int().optional().meta({ description: 'the tax year, such as 2025' }),
  }),
  output: z.strictObject({
    years: z.array(z.number()),
    facts: z.custom<TypedHousehold>().optional(),
  }),
  run: async (ctx, { year }) => {
    const years = await keptYears(ctx)
    if (year === undefined) return ok({ years: [...years] })
    const kept = await keptFacts(ctx, year, askedOnce(ctx))
    return kept.ok ? ok({ years: [...years], facts: typedAgain(kept.value) }) : kept
  },
})
