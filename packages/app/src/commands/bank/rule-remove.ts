import { ok } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { ruleNamed } from '../../bank/replay.ts'
import { record } from '../../record.ts'
import { actOf, command } from '../command.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'
import { ruleName } from './rule-fields.ts'

/** Removes a bank rule; what it has coded stays. */
export const ruleRemove = command({
  name: 'rule.remove',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Remove a bank rule', fr: 'Retirer une règle bancaire' },
  line: { words: ['rule'] },
  input: z.strictObject({ rule: ruleName }),
  output: z.strictObject({ rule: z.string(), name: z.string(), ...outcomeFields }),
  run: async (ctx, input) => {
    const recorded = await record(ctx.book, actOf(ctx, 'rule.remove', input), async (view) => {
      const rule = await ruleNamed(view, input.rule)
      if (!rule.ok) return rule
      return ok({ facts: [{ fact: { kind: 'rule.removed', v: 1, was: rule.value } }] })
    })
    if (!recorded.ok) return recorded
    const [first] = recorded.value.facts
    const was = first?.fact.kind === 'rule.removed' ? first.fact.was : undefined
    return ok({ rule: was?.id ?? '', name: was?.name ?? '', ...outcomeOf(recorded.value) })
  },
})
