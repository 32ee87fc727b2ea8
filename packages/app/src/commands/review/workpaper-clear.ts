import { cleared } from '@daybook/core/workpapers/work-paper.ts'
import { z } from 'zod'
import { initials, noteNumber, paperAnswer, paperFields, writePaper } from '../../workpapers/write-paper.ts'
import { command } from '../command.ts'

/** Clears an answered review note of a working paper. */
export const workpaperClear = command({
  name: 'workpaper.clear',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Clear a review note', fr: 'Lever une note de revue' },
  line: { words: ['account', 'number'] },
  input: z.strictObject({ ...paperFields, number: noteNumber, by: initials }),
  output: paperAnswer,
  run: (ctx, given) =>
    writePaper(ctx, 'workpaper.clear', given, (paper) =>
      cleared(paper, given.number, { by: given.by, on: ctx.today }),
    ),
})
