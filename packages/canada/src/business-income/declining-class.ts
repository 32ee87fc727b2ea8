import type { Source } from '@daybook/core/filings/figure.ts'
import { type Cents, type Rate, rate, sumOf } from '@daybook/core/kit/cents.ts'
import type { Span } from '@daybook/core/kit/civil-date.ts'
import { all, ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import type { CcaClassRule } from '../rates/cca-rules.ts'
import type { CcaAddition, CcaClassYear } from './cca-asked.ts'
import { availableIn, byRates, costOf, orNothing, shareOfYear, takenOut } from './class-amounts.ts'
import { type FirstYear, firstYear } from './first-year.ts'

/** What a class comes to before a claim is chosen: the columns, and the most that may be claimed. */
export type ClassColumns = {
  readonly additions: Cents
  readonly disposals: Cents
  readonly left: Cents
  readonly incentive: Cents
  readonly proceedsAgainst: Cents
  readonly incentiveNet: Cents
  readonly raised: Cents
  readonly halved: Cents
  readonly base: Cents
  readonly most: Cents
  readonly parts?: readonly { readonly id: string; readonly amount: Cents }[]
  readonly waiting: readonly string[]
  readonly sources: readonly Source[]
}

type Measured = { readonly addition: CcaAddition; readonly cost: Cents; readonly first: FirstYear }

/**
 * A class of which a share of what is left may be claimed each year. Proceeds first lower the additions
 * without an incentive; what remains of the others counts `factor` times more in the first year, and half of
 * the rest does not count. `expensed` is what immediate expensing takes of each addition, by id.
 *
 * Refuses `cca-mixed-incentives` where proceeds reach additions of two different incentives, since the law
 * does not say which they lower first.
 */
export function decliningClass(
  asked: CcaClassYear,
  rule: CcaClassRule,
  span: Span,
  expensed: ReadonlyMap<string, Cents>,
): Result<ClassColumns> {
  const { ready, waiting } = availableIn(asked.additions, span)
  const measured = all(ready.map((addition) => measure(addition, rule, expensed)))
  if (!measured.ok) return measured
  const adjusted = asked.adjusted ?? 0n
  const disposals = sumOf(asked.disposals.map((each) => takenOut(rule, each)))
  const additions = costOf(ready)
  const left = asked.opening + additions + adjusted - disposals
  const spent = sumOf(expensed.values())
  const favoured = measured.value.filter(({ first }) => first !== undefined)
  const incentive = costOf(favoured)
  const others = costOf(measured.value) - incentive
  const proceedsAgainst = orNothing(disposals - adjusted - others)
  const incentiveNet = orNothing(incentive - proceedsAgainst)
  const raised = raisedBy(asked.class, favoured, proceedsAgainst)
  if (!raised.ok) return raised
  const rest = orNothing(others + adjusted - disposals)
  const halved = rule.hasHalfYear ? byRates(rest, { numerator: 1n, denominator: 2n }) : 0n
  const base = orNothing(left - spent + raised.value - halved)
  const allowed = byRates(base, rate(rule.rate), shareOfYear(span))
  const room = orNothing(left - spent)
  return ok({
    additions,
    disposals,
    left,
    incentive,
    proceedsAgainst,
    incentiveNet,
    raised: raised.value,
    halved,
    base,
    most: (allowed < room ? allowed : room) + (spent < left ? spent : orNothing(left)),
    waiting,
    sources: favoured.flatMap(({ first }) => (first === undefined ? [] : [first.source])),
  })
}

function measure(
  addition: CcaAddition,
  rule: CcaClassRule,
  expensed: ReadonlyMap<string, Cents>,
): Result<Measured> {
  const cost = addition.cost - (expensed.get(addition.id) ?? 0n)
  if (addition.isOutside === true) return ok({ addition, cost, first: undefined })
  const first = firstYear(rule, addition.acquired, addition.available)
  return first.ok ? ok({ addition, cost, first: first.value }) : first
}

/** What the base gains from additions with an incentive, less the proceeds that lower them. */
function raisedBy(name: string, favoured: readonly Measured[], against: Cents): Result<Cents> {
  const groups = new Map<string, { factor: Rate; cost: Cents }>()
  for (const { first, cost } of favoured) {
    if (first === undefined) continue
    const { factor } = first
    const key = `${factor.numerator}/${factor.denominator}`
    groups.set(key, { factor, cost: (groups.get(key)?.cost ?? 0n) + cost })
  }
  const each = Array.from(groups.values())
  if (against > 0n && each.length > 1) return refuse('cca-mixed-incentives', { class: name }, 'disposals')
  return ok(sumOf(each.map(({ factor, cost }) => byRates(orNothing(cost - against), factor))))
}

/**
 * A passenger vehicle (10.1) in the year it leaves: half of what the year would have given if it had been
 * owned at the end of the year before; nothing is left, recaptured or lost.
 */
export function vehicleLeaving(asked: CcaClassYear, rule: CcaClassRule, span: Span): ClassColumns {
  const base = orNothing(asked.opening)
  return {
    additions: costOf(asked.additions),
    disposals: sumOf(asked.disposals.map((each) => takenOut(rule, each))),
    left: 0n,
    incentive: 0n,
    proceedsAgainst: 0n,
    incentiveNet: 0n,
    raised: 0n,
    halved: 0n,
    base,
    most: byRates(base, rate(rule.rate), { numerator: 1n, denominator: 2n }, shareOfYear(span)),
    waiting: [],
    sources: [],
  }
}
