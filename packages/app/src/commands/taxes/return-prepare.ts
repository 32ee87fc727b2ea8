import { ok } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { inView } from '../../book.ts'
import { resultOf, returnAsked } from '../../reports/sales-tax-return.ts'
import { type Context, command } from '../command.ts'
import { amountOut } from '../fields.ts'
import { returnId, returnInput, taxProgram } from './return-fields.ts'

const input = z.strictObject({
  program: taxProgram,
  ...returnInput,
  amends: returnId
    .optional()
    .meta({ description: 'a filed return: what it would be with all that came since' }),
})

type Input = z.output<typeof input>

const output = z.strictObject({
  program: z.string(),
  form: z.string(),
  title: z.string(),
  account: z.string(),
  method: z.string(),
  frequency: z.string(),
  from: z.string(),
  through: z.string(),
  due: z.string(),
  payBy: z.string(),
  filed: z.boolean(),
  lines: z.array(
    z.strictObject({
      line: z.string(),
      label: z.string(),
      amount: amountOut,
      how: z.string(),
      figure: z.string().meta({ description: 'its id, for `explain`' }),
    }),
  ),
  amount: amountOut.meta({ description: 'owing, or to be refunded when negative' }),
  late: z.array(z.string()).meta({ description: 'entries of periods filed already that count here' }),
  notices: z.array(z.strictObject({ code: z.string(), text: z.string() })),
  asOfSeq: z.number(),
})

/** Fills in a sales tax return from the books: every line opens to its postings. */
export const returnPrepare = command({
  name: 'return.prepare',
  effect: 'read',
  role: 'viewer',
  title: { en: 'Prepare a sales tax return', fr: 'Préparer une déclaration de taxes de vente' },
  line: { words: ['program'] },
  input,
  output,
  run: async (ctx, asked) => {
    const made = await madeFor(ctx, asked)
    // `resultOf` writes the fields that the output names.
    return made.ok ? ok(made.value.json as z.input<typeof output>) : made
  },
  report: madeFor,
})

function madeFor(ctx: Context, asked: Input) {
  const given = Object.fromEntries(
    Object.entries(asked).flatMap(([name, item]) => (item === undefined ? [] : [[name, String(item)]])),
  )
  const asking = { language: ctx.language, today: ctx.today }
  return inView(ctx.book, async (view) => {
    const filled = await returnAsked(view, given, asking)
    return filled.ok ? ok(await resultOf(view, filled.value, asking)) : filled
  })
}
