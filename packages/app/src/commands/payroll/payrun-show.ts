import { ok } from '@daybook/core/kit/result.ts'
import { entryName } from '@daybook/core/ledger/entry.ts'
import { totalsOf } from '@daybook/core/payroll/year-to-date.ts'
import { z } from 'zod'
import { inView } from '../../book.ts'
import { employeesOf, payRunNamed, paysBetween } from '../../payroll/load-payroll.ts'
import { peopleAtHand } from '../../payroll/person-vault.ts'
import { payOutOf, totalsOutOf } from '../../payroll/run-out.ts'
import { command } from '../command.ts'
import { words } from '../fields.ts'
import { payOut, totalsOut } from './payrun-fields.ts'

/** Shows a pay run: every pay with the year to date as it stood then. */
export const payrunShow = command({
  name: 'payrun.show',
  effect: 'read',
  role: 'viewer',
  title: { en: 'Show a pay run', fr: 'Montrer un cycle de paie' },
  line: { words: ['run'] },
  input: z.strictObject({
    run: words.meta({ description: 'the number of the pay run' }),
    employee: words.optional().meta({ description: 'only the pay of this employee' }),
  }),
  output: z.strictObject({
    run: z.string(),
    kind: z.string(),
    frequency: z.string(),
    date: z.string(),
    from: z.string(),
    through: z.string(),
    entry: z.string(),
    corrects: z.string().optional(),
    reason: z.string().optional(),
    pays: z.array(z.strictObject(payOut)),
    totals: totalsOut,
  }),
  run: async (ctx, input) => {
    const people = await peopleAtHand(ctx)
    return inView(ctx.book, async ({ reader, head }) => {
      const found = await payRunNamed(reader, input.run)
      if (!found.ok) return found
      const { id, kind, frequency = '', date, span, entry, corrects, reason, pays } = found.value
      const employees = new Map((await employeesOf(reader)).map((each) => [each.id, each]))
      const shown = pays.filter(
        ({ employee }) =>
          input.employee === undefined ||
          employee === input.employee ||
          employees.get(employee)?.number === input.employee,
      )
      const year = await paysBetween(reader, `${date.slice(0, 4)}-01-01`, date)
      const before = Map.groupBy(
        year.filter((pay) => pay.date < date || Number(pay.run) <= Number(id)),
        ({ employee }) => employee,
      )
      return ok({
        run: id,
        kind,
        frequency,
        date,
        from: span.from,
        through: span.through,
        entry: entry === 0 ? '' : entryName(entry),
        ...(corrects === undefined ? {} : { corrects }),
        ...(reason === undefined ? {} : { reason }),
        pays: shown.map((pay) =>
          payOutOf(
            pay,
            employees.get(pay.employee),
            { people, language: ctx.language, asOfSeq: head.seq },
            totalsOf(before.get(pay.employee) ?? [pay]),
          ),
        ),
        totals: totalsOutOf(shown),
      })
    })
  },
})
