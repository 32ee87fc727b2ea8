import { ok, refuse } from '@daybook/core/kit/result.ts'
import { idFromName } from '@daybook/core/ledger/record-id.ts'
import type { StatementName } from '@daybook/core/statements/layout.ts'
import { defaultLayouts, layoutNamed } from '@daybook/core/statements/layouts/registry.ts'
import { z } from 'zod'
import { inView } from '../../book.ts'
import { namesWith, savedLayoutOf } from '../../ledger/load-layout.ts'
import { command } from '../command.ts'
import { words } from '../fields.ts'

/** Prints a layout as JSON, to be changed and saved under a name of one's own. */
export const layoutShow = command({
  name: 'layout.show',
  effect: 'read',
  role: 'viewer',
  title: { en: 'Show a statement layout', fr: 'Montrer une présentation d’état' },
  line: { words: ['name'] },
  input: z.strictObject({
    name: words.meta({ description: 'its name, or that of a statement: income-statement' }),
  }),
  output: z.strictObject({
    name: z.string(),
    statement: z.string(),
    own: z.boolean(),
    text: z.string().meta({ description: 'the layout as JSON' }),
  }),
  run: (ctx, input) =>
    inView(ctx.book, async ({ reader, profile }) => {
      const saved = await savedLayoutOf(reader, input.name)
      const standard = isStatement(input.name) ? defaultLayouts[profile.form][input.name] : undefined
      const layout = standard ?? layoutNamed(idFromName(input.name)) ?? saved?.layout
      if (layout === undefined) return refuse('layout-unknown', await namesWith(reader, input.name), 'name')
      const own = saved !== undefined && saved.layout === layout
      const { name, statement } = layout
      const written = { ...layout, name: own ? saved.name : name }
      return ok({ name: written.name, statement, own, text: `${JSON.stringify(written, null, 2)}\n` })
    }),
})

function isStatement(name: string): name is StatementName {
  return Object.hasOwn(defaultLayouts.corporation, name)
}
