import { formatCents } from '@daybook/core/kit/cents.ts'
import { ok } from '@daybook/core/kit/result.ts'
import { entryName } from '@daybook/core/ledger/entry.ts'
import { z } from 'zod'
import { ruleNamed } from '../../bank/replay.ts'
import { workOf } from '../../bank/rule-work.ts'
import { inView } from '../../book.ts'
import { command } from '../command.ts'
import { amountOut } from '../fields.ts'
import { ruleName } from './rule-fields.ts'

/** Lists what a bank rule has done and still stands. */
export const ruleWork = command({
  name: 'rule.work',
  effect: 'read',
  role: 'viewer',
  title: { en: 'List what a bank rule has done', fr: 'Lister ce qu’a fait une règle bancaire' },
  line: { words: ['rule'] },
  input: z.strictObject({ rule: ruleName }),
  output: z.array(
    z.strictObject({
      line: z.string(),
      date: z.string(),
      amount: amountOut,
      text: z.string(),
      entry: z.string().optional(),
      corrected: z.boolean().meta({ description: 'whether somebody corrected the entry since' }),
    }),
  ),
  run: (ctx, input) =>
    inView(ctx.book, async (view) => {
      const rule = await ruleNamed(view, input.rule)
      if (!rule.ok) return rule
      const { ties, excluded } = await workOf(view, rule.value.id)
      return ok([
        ...ties.map(({ line, date, amount, text, number, because }) => ({
          ...{ line, date, text },
          amount: formatCents(amount),
          entry: entryName(number),
          corrected: because === 'replacement',
        })),
        ...excluded.map(({ id, date, amount, text }) => ({
          ...{ line: id, date, text },
          amount: formatCents(amount),
          corrected: false,
        })),
      ])
    }),
})
