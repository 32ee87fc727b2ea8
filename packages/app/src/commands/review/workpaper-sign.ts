import { signed } from '@daybook/core/workpapers/work-paper.ts'
import { z } from 'zod'
import { initials, paperAnswer, paperFields, writePaper } from '../../workpapers/write-paper.ts'
import { command } from '../command.ts'

/** Signs the working paper of an account for the amount that it closes with. */
export const workpaperSign = command({
  name: 'workpaper.sign',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Sign a working paper', fr: 'Signer une feuille de travail' },
  line: { words: ['account'] },
  input: z.strictObject({
    ...paperFields,
    as: z
      .enum(['preparer', 'reviewer'])
      .default('preparer')
      .meta({ description: 'as whom: preparer or reviewer' }),
    by: initials,
  }),
  output: paperAnswer,
  run: (ctx, given) =>
    writePaper(ctx, 'workpaper.sign', given, (paper, closing) =>
      signed(paper, given.as, closing, { by: given.by, on: ctx.today }),
    ),
})
