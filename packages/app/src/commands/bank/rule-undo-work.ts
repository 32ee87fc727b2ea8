import type { Fact } from '@daybook/core/daybook/fact.ts'
import { ok, type Refusal, type Result, refuse, refused } from '@daybook/core/kit/result.ts'
import { entryName } from '@daybook/core/ledger/entry.ts'
import { planReverse } from '@daybook/core/ledger/reverse-entry.ts'
import { z } from 'zod'
import { ruleNamed } from '../../bank/replay.ts'
import { type RuleWork, workOf } from '../../bank/rule-work.ts'
import type { View } from '../../book.ts'
import { entriesBelow, entryNumbered } from '../../ledger/load-entry.ts'
import { record } from '../../record.ts'
import { tiesToEntries } from '../../store/queries-bank.ts'
import { actOf, command } from '../command.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'
import { ruleName } from './rule-fields.ts'

/** Takes back all that a bank rule has done, in one act: entries are reversed, lines are open again. */
export const ruleUndoWork = command({
  name: 'rule.undo-work',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Take back what a bank rule has done', fr: 'Reprendre ce qu’a fait une règle bancaire' },
  line: { words: ['rule'] },
  input: z.strictObject({ rule: ruleName }),
  output: z.strictObject({
    rule: z.string(),
    reversed: z.array(z.string()),
    lines: z.number().meta({ description: 'how many lines are open again' }),
    ...outcomeFields,
  }),
  run: async (ctx, input) => {
    const recorded = await record(ctx.book, actOf(ctx, 'rule.undo-work', input), async (view) => {
      const rule = await ruleNamed(view, input.rule)
      if (!rule.ok) return rule
      const { id } = rule.value
      const facts = await planUndoWork(view, await workOf(view, id))
      if (!facts.ok) return facts
      if (facts.value.length === 0) return refuse('rule-no-work', { rule: id }, 'rule')
      return ok({ facts: facts.value.map((fact) => ({ fact })) })
    })
    if (!recorded.ok) return recorded
    const facts = recorded.value.facts.map(({ fact }) => fact)
    const lines = facts.flatMap((fact) =>
      fact.kind === 'line.unmatched' || fact.kind === 'line.included' ? `${fact.account} ${fact.line}` : [],
    )
    return ok({
      rule: ruleIn(facts) ?? input.rule,
      reversed: facts.flatMap((fact) =>
        fact.kind === 'entry.posted' && fact.entry.reverses !== undefined
          ? entryName(fact.entry.reverses)
          : [],
      ),
      lines: new Set(lines).size,
      ...outcomeOf(recorded.value),
    })
  },
})

/** The id of the rule whose ties were undone. */
function ruleIn(facts: readonly Fact[]): string | undefined {
  const untied = facts.find((fact) => fact.kind === 'line.unmatched' && fact.reason.by === 'rule')
  return untied?.kind === 'line.unmatched' ? untied.reason.id : undefined
}

/**
 * Reverses each entry on its own day and unties all of its lines. An entry that somebody corrected since is
 * that person's work and stays. Gives every reason against it at once: locked days, entries reversed by now.
 */
async function planUndoWork(view: View, { ties, excluded }: RuleWork): Promise<Result<readonly Fact[]>> {
  const { chart, head, profile, reader } = view
  const facts: Fact[] = []
  const refusals: Refusal[] = []
  const own = ties.filter(({ because }) => because === 'statement')
  let { entries } = head
  for (const number of new Set(own.map((tie) => tie.number))) {
    const standing = await entryNumbered(reader, number)
    if (!standing.ok) return standing
    const below = await entriesBelow(reader, standing.value)
    const wish = { date: standing.value.entry.date, language: profile.language }
    const planned = planReverse(chart, { ...head, entries }, standing.value, wish, below)
    if (!planned.ok) {
      refusals.push(...planned.refusals)
      continue
    }
    entries += 1
    const freed = await reader.read(tiesToEntries, number, number)
    facts.push(...planned.value, ...freed.map((tie): Fact => ({ kind: 'line.unmatched', v: 1, ...tie })))
  }
  if (refusals.length > 0) return refused(refusals)
  return ok([
    ...facts,
    ...excluded.map(
      ({ account, id, excluded: was }): Fact => ({ kind: 'line.included', v: 1, account, line: id, was }),
    ),
  ])
}
