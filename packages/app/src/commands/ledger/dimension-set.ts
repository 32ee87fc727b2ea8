import { ok } from '@daybook/core/kit/result.ts'
import { planSetDimension } from '@daybook/core/ledger/dimensions.ts'
import { z } from 'zod'
import { dimensionValuesOf } from '../../ledger/load-cards.ts'
import { record } from '../../record.ts'
import { actOf, command } from '../command.ts'
import { words } from '../fields.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'
import { dimensionCode, dimensionName, dimensionOut, dimensionOutOf } from './dimension-fields.ts'

/** Adds a value to a dimension (a class, a department, a job), renames it, or opens it again. */
export const dimensionSet = command({
  name: 'dimension.set',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Set a class, department or job', fr: 'Définir une classe, un service ou un projet' },
  line: { words: ['dimension', 'code', 'name'] },
  input: z.strictObject({
    dimension: dimensionName,
    code: dimensionCode,
    name: words.meta({ description: 'its name on reports' }),
  }),
  output: z.strictObject({ ...dimensionOut, ...outcomeFields }),
  run: async (ctx, input) => {
    const recorded = await record(ctx.book, actOf(ctx, 'dimension.set', input), async ({ reader }) => {
      const planned = planSetDimension(await dimensionValuesOf(reader), input)
      return planned.ok ? ok({ facts: [{ fact: planned.value }] }) : planned
    })
    if (!recorded.ok) return recorded
    return ok({ ...dimensionOutOf(recorded.value, input), ...outcomeOf(recorded.value) })
  },
})
