import { ok } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { inView } from '../../book.ts'
import { employeesOf } from '../../payroll/load-payroll.ts'
import { payDrafts } from '../../payroll/run-drafts.ts'
import { command } from '../command.ts'
import { day } from '../fields.ts'
import { draftOut, draftOutOf } from './payrun-fields.ts'

/** Lists what was entered for pays and not paid yet. */
export const payrunDrafts = command({
  name: 'payrun.drafts',
  effect: 'read',
  role: 'viewer',
  title: { en: 'List what was entered for pays', fr: 'Lister ce qui est saisi pour des paies' },
  input: z.strictObject({
    from: day
      .optional()
      .meta({ description: 'only those of a period that begins on this day', format: 'date' }),
    through: day
      .optional()
      .meta({ description: 'only those of a period that ends on this day', format: 'date' }),
  }),
  output: z.strictObject({ drafts: z.array(z.strictObject(draftOut)) }),
  run: (ctx, { from, through }) =>
    inView(ctx.book, async ({ reader }) => {
      const numbers = new Map((await employeesOf(reader)).map(({ id, number }) => [id, number]))
      const all = await payDrafts(reader)
      const shown = all.filter(
        ({ span }) =>
          (from === undefined || span.from === from) && (through === undefined || span.through === through),
      )
      return ok({
        drafts: shown.map((each) => draftOutOf(each, numbers.get(each.employee) ?? '', ctx.language)),
      })
    }),
})
