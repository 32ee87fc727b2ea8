import { answered } from '@daybook/core/workpapers/work-paper.ts'
import { z } from 'zod'
import { initials, noteNumber, paperAnswer, paperFields, writePaper } from '../../workpapers/write-paper.ts'
import { command } from '../command.ts'
import { words } from '../fields.ts'

/** Answers a review note of a working paper. */
export const workpaperAnswer = command({
  name: 'workpaper.answer',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Answer a review note', fr: 'Répondre à une note de revue' },
  line: { words: ['account', 'number', 'text'] },
  input: z.strictObject({
    ...paperFields,
    number: noteNumber,
    text: words.meta({ description: 'the answer' }),
    by: initials,
  }),
  output: paperAnswer,
  run: (ctx, given) =>
    writePaper(ctx, 'workpaper.answer', given, (paper) =>
      answered(paper, given.number, given.text, { by: given.by, on: ctx.today }),
    ),
})
