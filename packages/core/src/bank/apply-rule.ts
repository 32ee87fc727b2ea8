import type { BankRule, RuleText } from '../daybook/bank-facts.ts'
import { magnitude } from '../kit/cents.ts'
import { folded } from '../kit/fold.ts'
import type { LineOutcome, OpenLine } from './proposal.ts'

/** What a rule looks at: the account, the amount and the bank's words of a line. */
export type RuleLine = Pick<OpenLine, 'account' | 'amount' | 'text'>

/** The rules that are on, in the order in which they are asked. */
export function rulesInOrder(rules: Iterable<BankRule>): readonly BankRule[] {
  return [...rules]
    .filter(({ isOn }) => isOn)
    .sort((left, right) => left.rank - right.rank || (left.id < right.id ? -1 : 1))
}

/** The first rule that fits a line, if one does. `ordered` are those of `rulesInOrder`. */
export function ruleFor(ordered: readonly BankRule[], line: RuleLine): BankRule | undefined {
  return ordered.find((rule) => fits(rule, line))
}

/**
 * Whether a line meets all conditions of a rule. Letter case, accents and punctuation do not count; amounts
 * are compared without their sign, both ends included. A rule without conditions on words fits any words.
 */
export function fits(rule: BankRule, line: RuleLine): boolean {
  const { account, direction, least, most, texts, anyText = false } = rule
  if (account !== undefined && account !== line.account) return false
  if (direction !== undefined && direction !== (line.amount < 0n ? 'out' : 'in')) return false
  const size = magnitude(line.amount)
  if ((least !== undefined && size < least) || (most !== undefined && size > most)) return false
  if (texts.length === 0) return true
  const words = folded(line.text)
  return anyText ? texts.some((each) => holds(each, words)) : texts.every((each) => holds(each, words))
}

function holds({ is, text }: RuleText, words: string): boolean {
  const wanted = folded(text)
  switch (is) {
    case 'contains':
      return words.includes(wanted)
    case 'begins':
      return words.startsWith(wanted)
    case 'ends':
      return words.endsWith(wanted)
    case 'equals':
      return words === wanted
    case 'lacks':
      return !words.includes(wanted)
  }
}

/** What a rule makes of a line that it fits. The reason of an exclusion names the rule. */
export function outcomeOf(rule: BankRule): LineOutcome {
  const { outcome } = rule
  switch (outcome.kind) {
    case 'code': {
      const { kind: _kind, ...rest } = outcome
      return { does: 'code', ...rest }
    }
    case 'transfer': {
      const { account, memo } = outcome
      return { does: 'transfer', account, ...(memo === undefined ? {} : { memo }) }
    }
    case 'exclude':
      return { does: 'exclude', reason: excludedBy(rule.id, outcome.reason) }
  }
}

/** The reason of an exclusion that a rule made, so that the rule's work can be found again. */
export function excludedBy(id: string, reason: string): string {
  return `${reason} (${id})`
}
