import { ok } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { bankRules } from '../../bank/load-proposals.ts'
import { worksOf } from '../../bank/rule-work.ts'
import { inView } from '../../book.ts'
import { command } from '../command.ts'
import { ruleOut, ruleOutOf } from './rule-fields.ts'

/** Lists the bank rules in the order in which they are asked, with what each has done. */
export const ruleList = command({
  name: 'rule.list',
  effect: 'read',
  role: 'viewer',
  title: { en: 'List the bank rules', fr: 'Lister les règles bancaires' },
  input: z.strictObject({}),
  output: z.array(
    z.strictObject({
      ...ruleOut,
      lines: z.number().meta({ description: 'how many lines stand that it coded or left out' }),
      last: z.string().meta({ description: 'the day of the last of them; empty where there is none' }),
    }),
  ),
  run: (ctx) =>
    inView(ctx.book, async (view) => {
      const rules = [...(await bankRules(view.reader))].sort(
        (left, right) => left.rank - right.rank || (left.id < right.id ? -1 : 1),
      )
      const works = await worksOf(
        view,
        rules.map(({ id }) => id),
      )
      return ok(
        rules.map((rule) => {
          const days = works.get(rule.id) ?? new Map<string, string>()
          const last = [...days.values()].sort().at(-1) ?? ''
          return { ...ruleOutOf(view.chart, rule, ctx.language), lines: days.size, last }
        }),
      )
    }),
})
