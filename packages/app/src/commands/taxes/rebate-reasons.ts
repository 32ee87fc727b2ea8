import { reasonRules, reasonsReadIn, rebateReasons } from '@daybook/canada/sales-tax/general-rebate.ts'
import { inForce } from '@daybook/core/filings/rule-table.ts'
import { ok } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { command } from '../command.ts'
import { day } from '../fields.ts'

/** Lists the reason codes of the general application for rebates, with the time that each has. */
export const rebateReasonList = command({
  name: 'rebate.reasons',
  effect: 'lookup',
  role: 'viewer',
  title: { en: 'List the reasons of form GST189', fr: 'Lister les motifs du formulaire GST189' },
  input: z.strictObject({ date: day.optional().meta({ description: 'the day; today when left out' }) }),
  output: z.strictObject({
    reasons: z.array(
      z.strictObject({
        reason: z.string(),
        label: z.string(),
        law: z.string().meta({ description: 'the section of the Excise Tax Act; empty where none is named' }),
        months: z
          .number()
          .optional()
          .meta({ description: 'the time to claim it; not there where not known' }),
        after: z.string().meta({ description: 'after which day the time counts' }),
        online: z.boolean(),
        sends: z.string().meta({ description: 'claimant, or supplier: the supplier or insurer' }),
      }),
    ),
    checkedThrough: z.string(),
    source: z.string(),
  }),
  run: async (ctx, { date = ctx.today }) => {
    const table = inForce(reasonRules, date)
    if (!table.ok) return table
    const { value } = table.value
    return ok({
      reasons: rebateReasons.map((reason) => {
        const { label, law, months, after, isOnline, sends } = value[reason]
        return {
          reason,
          label: label[ctx.language],
          law,
          ...(months === undefined ? {} : { months }),
          after: after[ctx.language],
          online: isOnline,
          sends,
        }
      }),
      checkedThrough: reasonRules.checkedThrough,
      source: reasonsReadIn[ctx.language],
    })
  },
})
