import { ok } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { askedOnce } from '../../payroll/person-vault.ts'
import { eraseFacts, keptFacts } from '../../t1/kept-facts.ts'
import { command } from '../command.ts'

/** Erases the kept facts of a year's returns from the vault. */
export const t1Erase = command({
  name: 't1.erase',
  effect: 'desk',
  role: 'owner',
  isSecret: true,
  title: { en: 'Erase the kept facts of a return', fr: 'Effacer les faits gardés d’une déclaration' },
  input: z.strictObject({
    year: z.coerce.number().int().meta({ description: 'the tax year, such as 2025' }),
  }),
  output: z.strictObject({ year: z.number(), dryRun: z.boolean() }),
  run: async (ctx, { year }) => {
    const kept = await keptFacts(ctx, year, askedOnce(ctx))
    if (!kept.ok) return kept
    if (!ctx.dryRun) {
      const erased = await eraseFacts(ctx, year)
      if (!erased.ok) return erased
    }
    return ok({ year, dryRun: ctx.dryRun })
  },
})
