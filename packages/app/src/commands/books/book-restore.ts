import { ok } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { copyBook } from '../../copies/copy-book.ts'
import { progressLine } from '../../proof/progress.ts'
import { openBook } from '../../store/open-book.ts'
import { command } from '../command.ts'
import { words } from '../fields.ts'
import { copyFields, copyOutput } from './copy-output.ts'

/** Restores a backup to a new place, proved before and after. */
export const bookRestore = command({
  name: 'book.restore',
  effect: 'program',
  role: 'owner',
  title: { en: 'Restore a backup', fr: 'Restaurer une sauvegarde' },
  line: { words: ['from'], book: 'to' },
  input: z.strictObject({
    from: words.meta({ description: 'the backup: a file, or postgres://…?book=ID' }),
    to: words.meta({ description: 'the new place: a file, or postgres://…?book=ID' }),
  }),
  output: z.strictObject(copyFields),
  run: async (ctx, input) => {
    const backup = await openBook(input.from)
    if (!backup.ok) return backup
    const line = progressLine(ctx.language, ctx.now)
    const options = { mayReplace: false, provesSource: true, dryRun: ctx.dryRun, progress: line.step }
    const copied = await copyBook(backup.value, input.to, options)
    line.end()
    await backup.value.close()
    return copied.ok ? ok(copyOutput(copied.value, ctx.language)) : copied
  },
})
