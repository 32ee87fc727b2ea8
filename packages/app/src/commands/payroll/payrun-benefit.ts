import { allocate, formatCents } from '@daybook/core/kit/cents.ts'
import { ok, refuse } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { benefitsGiven } from '../../payroll/benefit-given.ts'
import { explainedPay } from '../../payroll/explained-pay.ts'
import { itemLabel } from '../../payroll/run-words.ts'
import { command } from '../command.ts'
import { amountOut } from '../fields.ts'
import { benefitFields } from './benefit-fields.ts'
import { payTreeOf, payTreeRow } from './pay-tree.ts'

/** Values a taxable benefit without books: its amount, what it bears, and the sales taxes on it. */
export const payrunBenefit = command({
  name: 'payrun.benefit',
  effect: 'lookup',
  role: 'viewer',
  title: { en: 'Value a taxable benefit', fr: 'Évaluer un avantage imposable' },
  line: { words: ['kind', 'province'] },
  input: z.strictObject({
    ...benefitFields,
    tree: z.boolean().default(false).meta({ description: 'the parts of each amount as rows too' }),
  }),
  output: z.strictObject({
    year: z.number(),
    benefits: z.array(
      z.strictObject({
        item: z.string().meta({ description: 'the pay item, for employee.item and payrun.enter' }),
        label: z.string(),
        amount: amountOut,
        eachPay: amountOut.optional().meta({ description: 'of each pay; the last cents in the first pays' }),
        quebecAmount: amountOut.optional().meta({ description: 'what Quebec taxes, by limits of its own' }),
        taxable: z.boolean(),
        taxableInQuebec: z.boolean(),
        pensionable: z.boolean(),
        insurable: z.boolean(),
        qpip: z.boolean(),
        t4: z.string().optional().meta({ description: 'the code on the T4, beside box 14' }),
        rl1: z.string().meta({ description: 'the box of the RL-1, beside box A' }),
        gst: amountOut.optional().meta({ description: 'GST/HST that counts as collected on it' }),
        qst: amountOut.optional(),
        rows: z.array(payTreeRow).optional().meta({ description: 'the parts of the amount' }),
      }),
    ),
    explanation: z.array(z.string()),
  }),
  run: async (ctx, input) => {
    const year = input.year ?? Number(ctx.today.slice(0, 4))
    const { pays } = input
    if (input.kind !== 'automobile' && input.value === undefined)
      return refuse('input-missing', { what: '--value' }, 'value')
    if (input.kind === 'automobile' && input.cost === undefined && input.lease === undefined)
      return refuse('input-missing', { what: '--cost' }, 'cost')
    if (pays !== undefined && pays < 1)
      return refuse('input-malformed', { what: `pays: ${pays}`, whatFr: `pays : ${pays}` }, 'pays')
    const found = benefitsGiven(input, year)
    if (!found.ok) return found
    const { language } = ctx
    const money = (name: string, figure: { readonly value: bigint } | undefined) =>
      figure === undefined ? {} : { [name]: formatCents(figure.value) }
    return ok({
      year,
      benefits: found.value.map(({ item, figure, treatment, quebec, gst, qst }) => ({
        item,
        label: itemLabel(item, language),
        amount: formatCents(figure.value),
        ...(pays === undefined ? {} : { eachPay: formatCents(firstShare(figure.value, pays)) }),
        ...money('quebecAmount', quebec),
        taxable: treatment.isTaxable,
        taxableInQuebec: treatment.isTaxableInQuebec,
        pensionable: treatment.isPensionable,
        insurable: treatment.isInsurable,
        qpip: treatment.isQpipInsurable,
        ...(treatment.t4 === undefined ? {} : { t4: treatment.t4 }),
        rl1: treatment.rl1,
        ...money('gst', gst),
        ...money('qst', qst),
        ...(input.tree ? { rows: payTreeOf(figure, language) } : {}),
      })),
      explanation: explainedPay(
        found.value.flatMap(({ figure, quebec, gst, qst }) =>
          [figure, quebec, gst, qst].filter((each) => each !== undefined),
        ),
        language,
      ),
    })
  },
})

/** A year's amount over so many pays: what the first of them has. */
function firstShare(amount: bigint, pays: number): bigint {
  const [first = 0n] = allocate(
    amount,
    Array.from({ length: pays }, () => 1n),
  )
  return first
}
