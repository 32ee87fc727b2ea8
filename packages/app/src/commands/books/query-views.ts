import { ok } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { views } from '../../query/views.ts'
import { command } from '../command.ts'
import { words } from '../fields.ts'

/** Lists the views that queries read from, with their columns. */
export const queryViews = command({
  name: 'query.views',
  effect: 'read',
  role: 'viewer',
  title: { en: 'List what queries can read', fr: 'Lister ce que lisent les requêtes' },
  line: { words: ['view'] },
  input: z.strictObject({ view: words.optional().meta({ description: 'only this one' }) }),
  output: z.array(z.strictObject({ view: z.string(), column: z.string(), meaning: z.string() })),
  run: async (ctx, input) => {
    const wanted = input.view?.toLowerCase()
    const shown = views.filter((view) => wanted === undefined || view.name === wanted)
    return ok(
      shown.flatMap((view) => [
        { view: view.name, column: '', meaning: view.note[ctx.language] },
        ...view.columns.map(({ name, note }) => ({
          view: view.name,
          column: name,
          meaning: note[ctx.language],
        })),
      ]),
    )
  },
})
