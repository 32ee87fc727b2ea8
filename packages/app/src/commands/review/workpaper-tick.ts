import { ok, refuse } from '@daybook/core/kit/result.ts'
import { ticked, unticked } from '@daybook/core/workpapers/work-paper.ts'
import { z } from 'zod'
import { initials, paperAnswer, paperFields, writePaper } from '../../workpapers/write-paper.ts'
import { command } from '../command.ts'
import { words } from '../fields.ts'

/** Puts a tick mark on the working paper of an account, with what was done, by whom and when. */
export const workpaperTick = command({
  name: 'workpaper.tick',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Tick a working paper', fr: 'Cocher une feuille de travail' },
  line: { words: ['account', 'mark'] },
  input: z.strictObject({
    ...paperFields,
    mark: words.regex(/^\S{1,6}$/).meta({ description: 'the mark: B, F, TB, ✓' }),
    did: words.optional().meta({ description: 'what was done: agreed to the bank' }),
    by: initials,
    remove: z.boolean().default(false).meta({ description: 'take the mark off again' }),
  }),
  output: paperAnswer,
  run: (ctx, given) =>
    writePaper(ctx, 'workpaper.tick', given, (paper) => {
      const { mark, did, by, remove } = given
      if (remove) return ok(unticked(paper, mark))
      if (did === undefined) return refuse('input-missing', { what: '--did' }, 'did')
      return ok(ticked(paper, { mark, did, by, on: ctx.today }))
    }),
})
