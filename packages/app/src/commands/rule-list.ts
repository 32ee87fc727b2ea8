import { ok } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { bankRules } from '../bank/load-proposals.ts'
import { inView } from '../book.ts'
import { command } from './command.ts'
import { ruleOut, ruleOutOf } from './rule-fields.ts'

/** Lists the bank rules in the order in which they are asked. */
export const ruleList = command({
  name: 'rule.list',
  effect: 'read',
  role: 'viewer',
  title: { en: 'List the bank rules', fr: 'Lister les règles bancaires' },
  input: z.strictObject({}),
  output: z.array(z.strictObject(ruleOut)),
  run: (ctx) =>
    inView(ctx.book, async ({ reader, chart }) => {
      const rules = [...(await bankRules(reader))].sort(
        (left, right) => left.rank - right.rank || (left.id < right.id ? -1 : 1),
      )
      return ok(rules.map((rule) => ruleOutOf(chart, rule, ctx.language)))
    }),
})
