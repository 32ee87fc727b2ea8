import { ok } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { importBook } from '../../copies/import-book.ts'
import { progressLine } from '../../proof/progress.ts'
import { command } from '../command.ts'
import { words } from '../fields.ts'
import { copyFields, copyOutput } from './copy-output.ts'

/** Makes books from an export. */
export const bookImport = command({
  name: 'book.import',
  effect: 'program',
  role: 'owner',
  title: { en: 'Make books from an export', fr: 'Créer des livres d’une exportation' },
  line: { words: ['file'], book: 'to' },
  input: z.strictObject({
    file: words.meta({ description: 'what book.export wrote' }),
    to: words.meta({ description: 'the new place: a file, or postgres://…?book=ID' }),
  }),
  output: z.strictObject(copyFields),
  run: async (ctx, input) => {
    const line = progressLine(ctx.language, ctx.now)
    const copied = await importBook(input.file, input.to, line.step, ctx.dryRun)
    line.end()
    return copied.ok ? ok(copyOutput(copied.value, ctx.language)) : copied
  },
})
