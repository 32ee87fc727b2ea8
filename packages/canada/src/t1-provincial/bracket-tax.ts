import type { Figure } from '@daybook/core/filings/figure.ts'
import type { Cents } from '@daybook/core/kit/cents.ts'
import { assert } from '@daybook/core/kit/result.ts'
import { dollars, type Exact, exactly, nothing, plus, printedRate, times, toCent } from '../payroll/exact.ts'
import type { ReturnBracket } from '../rates/return-428-rules.ts'
import { part, type Rule, share, tabled, tabledRate } from './sheet.ts'

/**
 * The tax of part A of a form 428 with what it was made of: the bracket that the income falls in, the tax on
 * what is over its threshold, rounded to the cent, and the tax printed for all below.
 *
 * An income on a threshold is taxed as printed for it: the column below, rounded, may lack a cent of that.
 */
export function bracketTax(
  rule: Rule<readonly ReturnBracket[]>,
  taxable: Figure,
): { value: Cents; parts: readonly Figure[] } {
  const { at, bracket } = bracketOf(rule.value, taxable.value)
  const key = `bracket-${at + 1}`
  const threshold = tabled(rule, `${key}.from`, 'from', bracket.from)
  const over = part(`${rule.name}:${key}`, 'over', taxable.value - threshold.value, 'difference', [
    taxable,
    threshold,
  ])
  const shown = [over, tabledRate(rule, `${key}.rate`, bracket.rate)]
  const onTop = part(`${rule.name}:${key}`, 'tier', share(over.value, bracket.rate), 'rate', shown)
  const below = {
    ...part(`${rule.name}:${key}`, 'base', baseOf(rule.value, at), 'copy'),
    source: rule.source,
  }
  return { value: onTop.value + below.value, parts: [onTop, below] }
}

/** The bracket of an income, and its place. */
function bracketOf(
  brackets: readonly ReturnBracket[],
  income: Cents,
): { readonly at: number; readonly bracket: ReturnBracket } {
  const at = Math.max(
    0,
    brackets.findLastIndex(({ from }) => income >= dollars(from)),
  )
  const bracket = brackets[at]
  assert(bracket !== undefined, 'a table of brackets has one')
  return { at, bracket }
}

/** The tax below a bracket: as printed, or added up exactly and rounded once, as the forms do. */
export function baseOf(brackets: readonly ReturnBracket[], at: number): Cents {
  const printed = brackets[at]?.base
  return printed === undefined ? toCent(sumBelow(brackets, at)) : dollars(printed)
}

/** The tax on all income below a bracket, exactly. */
export function sumBelow(brackets: readonly ReturnBracket[], at: number): Exact {
  let sum = nothing
  for (const [index, { from, rate }] of brackets.slice(0, at).entries()) {
    const next = brackets[index + 1]
    assert(next !== undefined, 'a bracket below another has a next one')
    sum = plus(sum, times(exactly(dollars(next.from) - dollars(from)), printedRate(rate)))
  }
  return sum
}
