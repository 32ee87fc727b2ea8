import { ok } from '@daybook/core/kit/result.ts'
import { planCloseDimension } from '@daybook/core/ledger/dimensions.ts'
import { z } from 'zod'
import { dimensionValuesOf } from '../../ledger/load-cards.ts'
import { record } from '../../record.ts'
import { actOf, command } from '../command.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'
import { dimensionCode, dimensionName, dimensionOut, dimensionOutOf } from './dimension-fields.ts'

/** Closes a value of a dimension to new postings. */
export const dimensionClose = command({
  name: 'dimension.close',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Close a class, department or job', fr: 'Fermer une classe, un service ou un projet' },
  line: { words: ['dimension', 'code'] },
  input: z.strictObject({ dimension: dimensionName, code: dimensionCode }),
  output: z.strictObject({ ...dimensionOut, ...outcomeFields }),
  run: async (ctx, input) => {
    const { dimension, code } = input
    const recorded = await record(ctx.book, actOf(ctx, 'dimension.close', input), async ({ reader }) => {
      const planned = planCloseDimension(await dimensionValuesOf(reader), dimension, code)
      return planned.ok ? ok({ facts: [{ fact: planned.value }] }) : planned
    })
    if (!recorded.ok) return recorded
    return ok({ ...dimensionOutOf(recorded.value, { ...input, name: '' }), ...outcomeOf(recorded.value) })
  },
})
