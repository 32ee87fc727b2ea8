import { addDays, fiscalYearOf } from '@daybook/core/kit/civil-date.ts'
import { ok, refuse } from '@daybook/core/kit/result.ts'
import { rolled } from '@daybook/core/workpapers/work-paper.ts'
import { z } from 'zod'
import { record } from '../../record.ts'
import { recordsOf } from '../../store/standing-records.ts'
import { t2Year } from '../../t2/load-t2.ts'
import { actOf, command } from '../command.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'
import { t2YearInput } from '../year-end/t2-fields.ts'

/** Rolls the working papers of a year forward: references stay, ticks, notes and signatures do not. */
export const workpaperRoll = command({
  name: 'workpaper.roll',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Roll working papers forward', fr: 'Reporter les feuilles de travail à l’exercice suivant' },
  line: { words: ['year'] },
  input: z.strictObject({ year: t2YearInput }),
  output: z.strictObject({ year: z.string(), papers: z.number(), ...outcomeFields }),
  run: async (ctx, given) => {
    const recorded = await record(ctx.book, actOf(ctx, 'workpaper.roll', given), async (view) => {
      const { year } = given
      const span = t2Year(view, { today: ctx.today, ...(year === undefined ? {} : { year }) })
      const next = fiscalYearOf(addDays(span.through, 1), view.profile.fiscalYearEnd).through
      const all = await recordsOf(view.reader, 'workpaper')
      const own = all.filter((paper) => paper.year === span.through)
      const papers = rolled(own, next, new Set(all.map(({ id }) => id)))
      if (papers.length === 0) return refuse('nothing-to-change', { what: next }, 'year')
      return ok({
        facts: papers.map((workpaper) => ({ fact: { kind: 'workpaper.set', v: 1, workpaper } as const })),
      })
    })
    if (!recorded.ok) return recorded
    const papers = recorded.value.facts.flatMap(({ fact }) =>
      fact.kind === 'workpaper.set' ? [fact.workpaper] : [],
    )
    return ok({ year: papers[0]?.year ?? '', papers: papers.length, ...outcomeOf(recorded.value) })
  },
})
