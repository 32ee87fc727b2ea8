import { ok } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { copyBook } from '../../copies/copy-book.ts'
import { progressLine } from '../../proof/progress.ts'
import { command } from '../command.ts'
import { words } from '../fields.ts'
import { copyFields, copyOutput } from './copy-output.ts'

/** Makes a backup: a file with the whole books, proved after it is written. */
export const bookBackup = command({
  name: 'book.backup',
  effect: 'desk',
  role: 'owner',
  title: { en: 'Back up the books', fr: 'Sauvegarder les livres' },
  line: { words: ['file'] },
  input: z.strictObject({
    file: words.meta({ description: 'the file to make; books in themselves' }),
    overwrite: z
      .boolean()
      .default(false)
      .meta({ description: 'replace a file that is there, once the new one is proved' }),
  }),
  output: z.strictObject(copyFields),
  run: async (ctx, input) => {
    const line = progressLine(ctx.language, ctx.now)
    const options = {
      mayReplace: input.overwrite,
      provesSource: false,
      dryRun: ctx.dryRun,
      progress: line.step,
    }
    const copied = await copyBook(ctx.book.store, input.file, options)
    line.end()
    return copied.ok ? ok(copyOutput(copied.value, ctx.language)) : copied
  },
})
