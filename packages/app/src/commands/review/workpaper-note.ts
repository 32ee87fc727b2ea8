import { ok } from '@daybook/core/kit/result.ts'
import { noted } from '@daybook/core/workpapers/work-paper.ts'
import { z } from 'zod'
import { initials, paperAnswer, paperFields, writePaper } from '../../workpapers/write-paper.ts'
import { command } from '../command.ts'
import { words } from '../fields.ts'

/** Writes a review note on the working paper of an account. */
export const workpaperNote = command({
  name: 'workpaper.note',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Write a review note', fr: 'Écrire une note de revue' },
  line: { words: ['account', 'text'] },
  input: z.strictObject({ ...paperFields, text: words.meta({ description: 'what is asked' }), by: initials }),
  output: paperAnswer,
  run: (ctx, given) =>
    writePaper(ctx, 'workpaper.note', given, (paper) =>
      ok(noted(paper, given.text, { by: given.by, on: ctx.today })),
    ),
})
