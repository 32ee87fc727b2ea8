import { ok } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { copyBook } from '../../copies/copy-book.ts'
import { progressLine } from '../../proof/progress.ts'
import { command } from '../command.ts'
import { words } from '../fields.ts'
import { copyFields, copyOutput } from './copy-output.ts'

/** Copies the books to another place: a file, or a server. */
export const bookCopy = command({
  name: 'book.copy',
  effect: 'desk',
  role: 'owner',
  title: { en: 'Copy the books to another place', fr: 'Copier les livres ailleurs' },
  input: z.strictObject({
    to: words.meta({ description: 'the new place: a file, or postgres://…?book=ID' }),
  }),
  output: z.strictObject(copyFields),
  run: async (ctx, input) => {
    const line = progressLine(ctx.language, ctx.now)
    const options = { mayReplace: false, provesSource: true, dryRun: ctx.dryRun, progress: line.step }
    const copied = await copyBook(ctx.book.store, input.to, options)
    line.end()
    return copied.ok ? ok(copyOutput(copied.value, ctx.language)) : copied
  },
})
