import { ok } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { inView } from '../../book.ts'
import { employeesOf } from '../../payroll/load-payroll.ts'
import { namesAtHand } from '../../payroll/load-remittance.ts'
import { roeNeedsOn, roesOf } from '../../roe/load-roe.ts'
import { roeOut, roeOutOf } from '../../roe/roe-out.ts'
import { needWords } from '../../roe/roe-words.ts'
import { command } from '../command.ts'
import { day } from '../fields.ts'

/** Lists who needs a record of employment and by when, and the records that were issued. */
export const roeList = command({
  name: 'roe.list',
  effect: 'read',
  role: 'viewer',
  title: { en: 'List records of employment', fr: 'Lister les relevés d’emploi' },
  input: z.strictObject({
    on: day.optional().meta({ description: 'seen on a day; today when left out' }),
    all: z.boolean().default(false).meta({ description: 'records that were cancelled or amended too' }),
  }),
  output: z.strictObject({
    on: z.string(),
    needed: z.array(
      z.strictObject({
        employee: z.string(),
        name: z.string().meta({ description: 'the number again while the vault is locked' }),
        kind: z.enum(['left', 'interrupted', 'reduced', 'frequency']),
        why: z.string(),
        last: z.string().meta({ description: 'the last day paid, as the books know it' }),
        code: z.string().meta({ description: 'the reason code; empty where it is not known' }),
        due: z.string(),
        late: z.boolean(),
        ready: z.boolean().meta({ description: 'whether the last pay is there' }),
      }),
    ),
    records: z.array(z.strictObject(roeOut)),
  }),
  run: async (ctx, { on = ctx.today, all }) => {
    const nameOf = await namesAtHand(ctx)
    return inView(ctx.book, async ({ reader }) => {
      const numbers = new Map((await employeesOf(reader)).map(({ id, number }) => [id, number]))
      const needs = await roeNeedsOn(reader, on)
      const records = (await roesOf(reader)).filter(
        ({ cancelled, amendedBy }) => all || (cancelled === undefined && amendedBy === undefined),
      )
      return ok({
        on,
        needed: needs.map(({ employee, kind, last, code, due, isReady }) => ({
          employee: employee.number,
          name: nameOf(employee),
          kind,
          why: needWords[kind][ctx.language],
          last,
          code: code ?? '',
          due,
          late: due < on,
          ready: isReady,
        })),
        records: records.map((roe) => roeOutOf(roe, numbers.get(roe.employee) ?? roe.employee)),
      })
    })
  },
})
