import type { Figure } from '@daybook/core/filings/figure.ts'
import type { Version } from '@daybook/core/filings/rule-table.ts'
import { type Cents, divideRounded } from '@daybook/core/kit/cents.ts'
import { floored, smaller } from '../payroll/exact.ts'
import type { CorporationTax } from '../rates/corporation-rules.ts'
import { atRate, tabledAmount, tabledShare, taxFigure } from './tax-figure.ts'

/**
 * What the business limit depends on: `share` is the corporation's share where associated corporations divide
 * it (the whole where it is not given); `taxableCapital` and `passiveIncome` are those of the year before, of
 * all associated corporations together.
 */
export type LimitFacts = {
  readonly share?: Cents
  readonly taxableCapital?: Cents
  readonly passiveIncome?: Cents
}

/**
 * The reduced business limit (line 425) with its parts: the limit (410) less the larger of what taxable
 * capital takes (415: evenly from 10 to 50 million) and what passive income takes (417: five dollars for each
 * over 50,000, as the whole limit has it).
 *
 *   100,000 of passive income: 500,000 − 5 × 50,000 = 250,000
 */
export function businessLimit(rule: Version<CorporationTax>, facts: LimitFacts): Figure {
  const name = 'ca/corporation-tax'
  const whole = tabledAmount(rule, { name, key: 'limit', line: '410' }, rule.value.limit)
  const limit =
    facts.share === undefined ? whole : taxFigure('410', smaller(facts.share, whole.value), 'input')
  const byCapital = capitalReduction(rule, limit, facts.taxableCapital ?? 0n)
  const byPassive = passiveReduction(rule, { limit, whole }, facts.passiveIncome ?? 0n)
  const taken = byCapital.value > byPassive.value ? byCapital : byPassive
  const parts = [limit, byCapital, byPassive]
  return taxFigure('425', floored(limit.value - taken.value), 'limit', parts, { source: rule.source })
}

function capitalReduction(rule: Version<CorporationTax>, limit: Figure, capital: Cents): Figure {
  const name = 'ca/corporation-tax'
  const { source, value } = rule
  const given = taxFigure('capital', capital, 'input')
  const from = tabledAmount(rule, { name, key: 'capital.from', line: 'from' }, value.capital.from)
  const through = tabledAmount(rule, { name, key: 'capital.through', line: 'through' }, value.capital.through)
  const width = through.value - from.value
  const over = smaller(floored(capital - from.value), width)
  const taken = divideRounded(limit.value * over, width, 'half-up')
  return taxFigure('415', taken, 'rate', [limit, given, from, through], { source })
}

function passiveReduction(
  rule: Version<CorporationTax>,
  { limit, whole }: { limit: Figure; whole: Figure },
  passive: Cents,
): Figure {
  const name = 'ca/corporation-tax'
  const { source, value } = rule
  const given = taxFigure('passive', passive, 'input')
  const from = tabledAmount(rule, { name, key: 'passive.from', line: 'from' }, value.passive.from)
  const rate = tabledShare(rule, `${name}:passive.rate`, value.passive.rate)
  const over = taxFigure('over', floored(passive - from.value), 'difference', [given, from], { of: name })
  // A corporation with a share of the limit loses the same share of what the whole limit would lose.
  const ofWhole = atRate(over.value, value.passive.rate)
  const taken = smaller(divideRounded(ofWhole * limit.value, whole.value, 'half-up'), limit.value)
  return taxFigure('417', taken, 'rate', [over, rate, limit], { source })
}
