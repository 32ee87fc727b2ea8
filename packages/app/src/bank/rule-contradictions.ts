import type { BankRule } from '@daybook/core/daybook/bank-facts.ts'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import type { View } from '../book.ts'
import { type ReplaySpan, replay, replayedOutOf } from './replay.ts'

/** How many contradicted lines a refusal lists. */
const mostListed = 5

/** Refuses `rule-contradicts` with the lines that a rule would have coded otherwise. */
export async function contradictions(
  view: View,
  rule: BankRule,
  span: ReplaySpan,
): Promise<Result<undefined>> {
  const lines = await replay(view, rule, span)
  const against = lines.filter((each) => each.isContradicted)
  if (against.length === 0) return ok(undefined)
  const listed = against
    .slice(-mostListed)
    .map(replayedOutOf)
    .map(({ date, amount: of, text, was }) => `${date} ${text} ${of} (${was})`)
  const list = against.length > mostListed ? [...listed, '…'] : listed
  return refuse('rule-contradicts', {
    rule: rule.name,
    count: String(against.length),
    changes: String(lines.length),
    list: list.join('; '),
  })
}
