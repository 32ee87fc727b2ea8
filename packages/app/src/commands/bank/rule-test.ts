import { ok } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { replay, replayedOutOf, ruleNamed, usualSpan } from '../../bank/replay.ts'
import { inView } from '../../book.ts'
import { command } from '../command.ts'
import { day } from '../fields.ts'
import { replayedOut, ruleName } from './rule-fields.ts'

/** Replays a bank rule over what was coded: which lines it would have changed, and which it contradicts. */
export const ruleTest = command({
  name: 'rule.test',
  effect: 'read',
  role: 'viewer',
  title: { en: 'Replay a bank rule over the past', fr: 'Rejouer une règle bancaire sur le passé' },
  line: { words: ['rule'] },
  input: z.strictObject({
    rule: ruleName,
    from: day.optional().meta({ description: 'the first day; two years ago when left out' }),
    through: day.optional().meta({ description: 'the last day; today when left out' }),
  }),
  output: z.strictObject({
    rule: z.string(),
    name: z.string(),
    from: z.string(),
    through: z.string(),
    changes: z.number(),
    contradicts: z.number(),
    lines: z.array(replayedOut),
  }),
  run: (ctx, input) =>
    inView(ctx.book, async (view) => {
      const rule = await ruleNamed(view, input.rule)
      if (!rule.ok) return rule
      const usual = usualSpan(ctx.today)
      const span = { from: input.from ?? usual.from, through: input.through ?? usual.through }
      const lines = await replay(view, rule.value, span)
      return ok({
        rule: rule.value.id,
        name: rule.value.name,
        ...span,
        changes: lines.length,
        contradicts: lines.filter((each) => each.isContradicted).length,
        lines: lines.map(replayedOutOf),
      })
    }),
})
