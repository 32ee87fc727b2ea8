import { ok } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { exportBook } from '../../copies/export-book.ts'
import { command } from '../command.ts'
import { words } from '../fields.ts'

/** Exports the whole books as JSON lines that anyone can check. */
export const bookExport = command({
  name: 'book.export',
  effect: 'desk',
  role: 'owner',
  title: { en: 'Export the whole books', fr: 'Exporter les livres entiers' },
  line: { words: ['file'] },
  input: z.strictObject({
    file: words.meta({ description: 'the file to make; - writes to standard output' }),
    overwrite: z.boolean().default(false).meta({ description: 'replace a file that is there' }),
  }),
  output: z
    .strictObject({
      file: z.string(),
      facts: z.number(),
      papers: z.number(),
      desk: z.number(),
      vault: z.number(),
      seq: z.number(),
      hash: z.string(),
    })
    .optional(),
  run: async (ctx, input) => {
    const exported = await exportBook(ctx.book.store, input.file, {
      mayReplace: input.overwrite,
      dryRun: ctx.dryRun,
    })
    if (!exported.ok) return exported
    // Standard output belongs to the lines alone.
    return ok(input.file === '-' ? undefined : { file: input.file, ...exported.value })
  },
})
