import { dimsFrom } from '@daybook/core/daybook/derive.ts'
import { ok } from '@daybook/core/kit/result.ts'
import { dimensionKey } from '@daybook/core/ledger/dimensions.ts'
import { z } from 'zod'
import { inView } from '../../book.ts'
import { dimensionValuesOf } from '../../ledger/load-cards.ts'
import { loadByDims } from '../../reports/load-balances.ts'
import { command } from '../command.ts'
import { dimensionName, dimensionOut } from './dimension-fields.ts'

/** Lists the values of dimensions, and how many postings carry each. */
export const dimensionList = command({
  name: 'dimension.list',
  effect: 'read',
  role: 'viewer',
  title: { en: 'List classes, departments, jobs', fr: 'Lister classes, services et projets' },
  line: { words: ['dimension'] },
  input: z.strictObject({
    dimension: dimensionName.optional(),
    closed: z.boolean().default(false).meta({ description: 'closed ones too' }),
  }),
  output: z.array(z.strictObject({ ...dimensionOut, postings: z.number() })),
  run: (ctx, input) =>
    inView(ctx.book, async (view) => {
      const uses = new Map<string, number>()
      for (const { dims, postings } of await loadByDims(view, {})) {
        for (const [dimension, code] of Object.entries(dimsFrom(dims))) {
          const key = dimensionKey(dimension, code)
          uses.set(key, (uses.get(key) ?? 0) + postings)
        }
      }
      const values = await dimensionValuesOf(view.reader)
      return ok(
        Array.from(values)
          .filter(([, value]) => input.dimension === undefined || value.dimension === input.dimension)
          .filter(([, { closed = false }]) => input.closed || !closed)
          .map(([key, { dimension, code, name, closed = false }]) => ({
            dimension,
            code,
            name,
            closed,
            postings: uses.get(key) ?? 0,
          })),
      )
    }),
})
