import { ok } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { askedOnce } from '../../payroll/person-vault.ts'
import { householdFields } from '../../t1/facts-shape.ts'
import { keepFacts, readHousehold } from '../../t1/kept-facts.ts'
import { command } from '../command.ts'

/** Keeps the facts of a household's returns of a year in the vault, in the place of those there. */
export const t1Keep = command({
  name: 't1.keep',
  effect: 'desk',
  role: 'bookkeeper',
  isSecret: true,
  title: { en: 'Keep the facts of a personal return', fr: 'Garder les faits d’une déclaration' },
  input: z.strictObject(householdFields),
  output: z.strictObject({ year: z.number(), slips: z.number(), people: z.number(), dryRun: z.boolean() }),
  run: async (ctx, given) => {
    const read = await readHousehold(ctx, given)
    if (!read.ok) return read
    if (!ctx.dryRun) {
      const kept = await keepFacts(ctx, given, askedOnce(ctx))
      if (!kept.ok) return kept
    }
    const people = given.spouse === undefined ? [given.taxpayer] : [given.taxpayer, given.spouse]
    const slips = people.reduce((sum, each) => sum + each.slips.length, 0)
    return ok({ year: given.year, slips, people: people.length, dryRun: ctx.dryRun })
  },
})
