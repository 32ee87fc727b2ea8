import { ok } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { ruleNamed } from '../../bank/replay.ts'
import { inView } from '../../book.ts'
import { tiesOfRule } from '../../store/queries-lines.ts'
import { command } from '../command.ts'
import { ruleName, ruleOut, ruleOutOf, ruleTyped, typedOf } from './rule-fields.ts'

/** Shows a bank rule and how many lines it has coded. */
export const ruleShow = command({
  name: 'rule.show',
  effect: 'read',
  role: 'viewer',
  title: { en: 'Show a bank rule', fr: 'Afficher une règle bancaire' },
  line: { words: ['rule'] },
  input: z.strictObject({
    rule: ruleName,
    typed: z.boolean().default(false).meta({ description: 'with its parts as they are typed' }),
  }),
  output: z.strictObject({
    ...ruleOut,
    lines: z.number().meta({ description: 'how many lines stand that it coded' }),
    typed: z.strictObject(ruleTyped).optional().meta({ description: 'the rule as rule.set takes it' }),
  }),
  run: (ctx, input) =>
    inView(ctx.book, async (view) => {
      const rule = await ruleNamed(view, input.rule)
      if (!rule.ok) return rule
      const ties = await view.reader.read(tiesOfRule, rule.value.id)
      const lines = new Set(ties.map(({ account, line }) => `${account} ${line}`)).size
      const typed = input.typed ? { typed: typedOf(view.chart, rule.value) } : {}
      return ok({ ...ruleOutOf(view.chart, rule.value, ctx.language), lines, ...typed })
    }),
})
