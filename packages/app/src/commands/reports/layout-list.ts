import { ok } from '@daybook/core/kit/result.ts'
import { defaultLayouts, layouts } from '@daybook/core/statements/layouts/registry.ts'
import { z } from 'zod'
import { inView } from '../../book.ts'
import { savedLayoutsOf } from '../../ledger/load-layout.ts'
import { command } from '../command.ts'

/** Lists the layouts: those of the book, and those that come with the program. */
export const layoutList = command({
  name: 'layout.list',
  effect: 'read',
  role: 'viewer',
  title: { en: 'List the statement layouts', fr: 'Lister les présentations d’états' },
  input: z.strictObject({}),
  output: z.array(
    z.strictObject({
      name: z.string(),
      statement: z.string(),
      title: z.string(),
      own: z.boolean(),
      standard: z.boolean(),
    }),
  ),
  run: (ctx) =>
    inView(ctx.book, async ({ reader, profile }) => {
      const standard = Object.values(defaultLayouts[profile.form])
      const own = (await savedLayoutsOf(reader)).map(({ name, layout }) => ({ ...layout, name, own: true }))
      const all = [...own, ...layouts.map((layout) => ({ ...layout, own: false }))]
      return ok(
        all.map((layout) => ({
          name: layout.name,
          statement: layout.statement,
          title: layout.title[ctx.language],
          own: layout.own,
          standard: standard.some((each) => each.name === layout.name),
        })),
      )
    }),
})
