import { ok } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { paperAnswer, paperFields, writePaper } from '../../workpapers/write-paper.ts'
import { command } from '../command.ts'
import { words } from '../fields.ts'

/** Gives the working paper of an account a reference of its own. */
export const workpaperRefer = command({
  name: 'workpaper.refer',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Give a working paper a reference', fr: 'Donner une référence à une feuille' },
  line: { words: ['account', 'ref'] },
  input: z.strictObject({
    ...paperFields,
    ref: words.regex(/^\S{1,20}$/).meta({ description: 'the reference: A-9, BB.2' }),
  }),
  output: paperAnswer,
  run: (ctx, given) => writePaper(ctx, 'workpaper.refer', given, (paper) => ok({ ...paper, ref: given.ref })),
})
