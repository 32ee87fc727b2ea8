import { planSetRule } from '@daybook/core/bank/plan-rule.ts'
import type { BankRule } from '@daybook/core/daybook/bank-facts.ts'
import { ok } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { replay, usualSpan } from '../../bank/replay.ts'
import { contradictions } from '../../bank/rule-contradictions.ts'
import { inView } from '../../book.ts'
import { record } from '../../record.ts'
import { actOf, command } from '../command.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'
import { ruleOut, ruleOutOf } from './rule-fields.ts'
import { ruleFields, ruleGiven } from './rule-given.ts'

/**
 * Sets a bank rule, new or in the place of the one of its name; switching it on shows what it contradicts.
 */
export const ruleSet = command({
  name: 'rule.set',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Set a bank rule', fr: 'Définir une règle bancaire' },
  line: { words: ['name'] },
  input: z.strictObject({
    ...ruleFields,
    off: z.boolean().default(false).meta({ description: 'save it without switching it on' }),
    insist: z
      .boolean()
      .default(false)
      .meta({ description: 'switch it on although it contradicts past lines' }),
  }),
  output: z.strictObject({
    ...ruleOut,
    changes: z
      .number()
      .meta({ description: 'coded lines of the last two years that it would have spoken for' }),
    contradicts: z.number().meta({ description: 'how many of them were coded otherwise' }),
    ...outcomeFields,
  }),
  run: async (ctx, input) => {
    const span = usualSpan(ctx.today)
    const recorded = await record(ctx.book, actOf(ctx, 'rule.set', input), async (view) => {
      const given = await ruleGiven(view, input, ctx.today)
      if (!given.ok) return given
      const planned = planSetRule(view.chart, given.value.rule, given.value.was)
      if (!planned.ok) return planned
      if (planned.value.rule.isOn && !input.insist) {
        const seen = await contradictions(view, planned.value.rule, span)
        if (!seen.ok) return seen
      }
      return ok({ facts: [{ fact: planned.value }] })
    })
    if (!recorded.ok) return recorded
    const [first] = recorded.value.facts
    const rule = first?.fact.kind === 'rule.set' ? first.fact.rule : undefined
    return inView(ctx.book, async (view) => {
      const lines = rule === undefined ? [] : await replay(view, rule, span)
      return ok({
        ...ruleOutOf(view.chart, rule ?? noRule, ctx.language),
        changes: lines.length,
        contradicts: lines.filter((each) => each.isContradicted).length,
        ...outcomeOf(recorded.value),
      })
    })
  },
})

const noRule: BankRule = {
  id: '',
  name: '',
  rank: 1,
  isOn: false,
  texts: [],
  outcome: { kind: 'code', shares: [] },
}
