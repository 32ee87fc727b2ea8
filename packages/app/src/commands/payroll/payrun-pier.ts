import { formatCents, sumOf } from '@daybook/core/kit/cents.ts'
import { ok } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { inView } from '../../book.ts'
import { employeesOf, payRunsOf, paysBetween, settingsOf } from '../../payroll/load-payroll.ts'
import { fullName } from '../../payroll/person-record.ts'
import { peopleAtHand } from '../../payroll/person-vault.ts'
import { checkedYears, openingRuns } from '../../payroll/run-pier.ts'
import { command } from '../command.ts'
import { amount, amountOut } from '../fields.ts'

/** Checks the contributions of a year as the tax agency will (PIER). */
export const payrunPier = command({
  name: 'payrun.pier',
  effect: 'read',
  role: 'viewer',
  title: {
    en: 'Check the contributions of a year (PIER)',
    fr: 'Vérifier les cotisations d’une année (EGPA)',
  },
  line: { words: ['year'] },
  input: z.strictObject({
    year: z.coerce
      .number()
      .int()
      .min(2000)
      .max(2199)
      .optional()
      .meta({ description: 'the calendar year; this one when left out' }),
    tolerance: amount
      .optional()
      .meta({ description: 'differences up to this pass without a flag; 1.00 otherwise' }),
  }),
  output: z.strictObject({
    year: z.number(),
    checks: z.array(
      z.strictObject({
        employee: z.string(),
        name: z.string().optional(),
        province: z.string(),
        split: z.boolean().meta({ description: 'whether the year lies on both sides of Quebec’s border' }),
        lines: z.array(
          z.strictObject({
            contribution: z.string(),
            label: z.string(),
            required: amountOut,
            difference: amountOut.meta({ description: 'too little, or with a minus too much' }),
            employer: amountOut,
            flagged: z.boolean(),
          }),
        ),
        owed: amountOut,
        excess: amountOut,
      }),
    ),
    flagged: z.number(),
    owed: amountOut,
  }),
  run: async (ctx, input) => {
    const people = await peopleAtHand(ctx)
    const year = input.year ?? Number(ctx.today.slice(0, 4))
    return inView(ctx.book, async ({ reader }) => {
      const pays = await paysBetween(reader, `${year}-01-01`, `${year}-12-31`)
      const { eiMultiple } = await settingsOf(reader)
      const employees = await employeesOf(reader)
      const found = checkedYears(year, employees, pays, {
        tolerance: input.tolerance,
        eiMultiple,
        openings: openingRuns(await payRunsOf(reader)),
      })
      if (!found.ok) return found
      const checks = found.value
      return ok({
        year,
        checks: checks.map(({ employee, province, check, isSplit }) => {
          const name = people.isLocked ? '' : fullName(people.of(employee.id))
          return {
            employee: employee.number,
            ...(name === '' ? {} : { name }),
            province,
            split: isSplit,
            lines: check.lines.map(({ code, required, difference, employerDifference, isFlagged }) => ({
              contribution: code,
              label: required.label[ctx.language],
              required: formatCents(required.value),
              difference: formatCents(difference.value),
              employer: formatCents(employerDifference.value),
              flagged: isFlagged,
            })),
            owed: formatCents(check.owed.value),
            excess: formatCents(check.excess.value),
          }
        }),
        flagged: checks.filter(({ check }) => check.lines.some(({ isFlagged }) => isFlagged)).length,
        owed: formatCents(sumOf(checks.map(({ check }) => check.owed.value))),
      })
    })
  },
})
