import { payItems } from '@daybook/canada/payroll-items/pay-items.ts'
import { ok } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { command } from '../command.ts'

/** Lists the pay items: what can be paid, given, held back and added. */
export const payrunItems = command({
  name: 'payrun.items',
  effect: 'lookup',
  role: 'viewer',
  title: { en: 'List the pay items', fr: 'Lister les éléments de paie' },
  line: { words: ['class'] },
  input: z.strictObject({
    class: z
      .enum(['earning', 'benefit', 'deduction', 'employer'])
      .optional()
      .meta({ description: 'earning, benefit, deduction or employer' }),
    all: z.boolean().default(false).meta({ description: 'those too that the program works out by itself' }),
  }),
  output: z.strictObject({
    items: z.array(
      z.strictObject({
        code: z.string(),
        label: z.string(),
        class: z.string(),
        given: z.boolean().meta({ description: 'whether people give it, or the program works it out' }),
        taxable: z.boolean(),
        pensionable: z.boolean(),
        insurable: z.boolean(),
        vacationable: z.boolean(),
        bonus: z.boolean().meta({ description: 'taxed as a bonus' }),
        hours: z.boolean(),
        multiple: z.string().optional(),
        quebecOnly: z.boolean(),
        t4: z.string(),
        rl1: z.string(),
        source: z.string(),
      }),
    ),
  }),
  run: async (ctx, { class: wanted, all }) => {
    const found = [...payItems.values()].filter(
      (item) => (wanted === undefined || item.class === wanted) && (all || item.isStatutory !== true),
    )
    return ok({
      items: found.map((item) => ({
        code: item.code,
        label: item.label[ctx.language],
        class: item.class,
        given: item.isStatutory !== true,
        taxable: item.isTaxable,
        pensionable: item.isPensionable,
        insurable: item.isInsurable,
        vacationable: item.isVacationable,
        bonus: item.isNonPeriodic,
        hours: item.countsHours,
        ...(item.multiple === undefined ? {} : { multiple: item.multiple }),
        quebecOnly: item.isQuebecOnly === true,
        t4: [item.t4Box, item.t4Code].filter((box) => box !== undefined && box !== '').join(' + '),
        rl1: [item.rl1Box, item.rl1Code].filter((box) => box !== undefined && box !== '').join(' + '),
        source: item.source?.url ?? '',
      })),
    })
  },
})
