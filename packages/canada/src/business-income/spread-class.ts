import type { Source } from '@daybook/core/filings/figure.ts'
import { type Cents, divideRounded, type Rate, sumOf } from '@daybook/core/kit/cents.ts'
import { addDays, addMonths, type CivilDate, daysBetween, type Span } from '@daybook/core/kit/civil-date.ts'
import { all, ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import { leaseSpread } from '../rates/ca/lease-spread.ts'
import type { CcaClassRule } from '../rates/cca-rules.ts'
import type { CcaAddition, CcaClassYear, CcaLayer } from './cca-asked.ts'
import { availableIn, byRates, costOf, orNothing, shareOfYear, takenOut } from './class-amounts.ts'
import type { ClassColumns } from './declining-class.ts'
import { firstYear } from './first-year.ts'

type Part = { readonly amount: Cents; readonly source?: Source }

/**
 * A class that is spread evenly: leasehold improvements (13) over the 12-month periods from the beginning of
 * the year to the end of the lease with its first renewal, a fifth of the cost a year at most; rights (14)
 * over the days of their life. The first year of 13 is halved without an incentive. A short year takes its
 * share of 13, and of 14 the days say it already. Nothing is deducted beyond a property's cost, or beyond
 * what is left of the class.
 *
 * Refuses `cca-life-missing` for property that does not say when its lease or life ends.
 */
export function spreadClass(asked: CcaClassYear, rule: CcaClassRule, span: Span): Result<ClassColumns> {
  const { ready, waiting } = availableIn(asked.additions, span)
  const fresh = all(ready.map((each) => firstPart(asked.class, rule, each, span)))
  if (!fresh.ok) return fresh
  const older = (asked.layers ?? []).map((layer) => laterPart(rule, layer, span))
  const additions = costOf(ready)
  const disposals = sumOf(asked.disposals.map((each) => takenOut(rule, each)))
  const left = asked.opening + additions + (asked.adjusted ?? 0n) - disposals
  const plain = sumOf([...fresh.value.map(({ amount }) => amount), ...older])
  const allowed = rule.method === 'lease' ? byRates(plain, shareOfYear(span)) : plain
  const room = orNothing(left)
  const incentive = costOf(ready.filter((_, index) => fresh.value[index]?.source !== undefined))
  return ok({
    additions,
    disposals,
    left,
    incentive,
    proceedsAgainst: 0n,
    incentiveNet: incentive,
    raised: 0n,
    halved: 0n,
    base: room,
    most: allowed < room ? allowed : room,
    parts: [
      ...(asked.layers ?? []).map(({ id }, index) => ({ id, amount: older[index] ?? 0n })),
      ...ready.map(({ id }, index) => ({ id, amount: fresh.value[index]?.amount ?? 0n })),
    ],
    waiting,
    sources: fresh.value.flatMap(({ source }) => (source === undefined ? [] : [source])),
  })
}

function firstPart(name: string, rule: CcaClassRule, addition: CcaAddition, span: Span): Result<Part> {
  const { id, cost, acquired, available, ends, isOutside = false } = addition
  if (ends === undefined) return refuse('cca-life-missing', { asset: id, class: name }, 'additions')
  const plain = rule.method === 'lease' ? byLease(cost, span.from, ends) : byDays(cost, available, ends, span)
  const first = isOutside ? ok(undefined) : firstYear(rule, acquired, available)
  if (!first.ok) return first
  if (first.value === undefined) {
    const half: Rate = { numerator: 1n, denominator: 2n }
    return ok({ amount: rule.hasHalfYear ? byRates(plain, half) : plain })
  }
  const { factor, source } = first.value
  const times = { numerator: factor.numerator + factor.denominator, denominator: factor.denominator }
  const raised = byRates(plain, times)
  return ok({ amount: raised < cost ? raised : cost, source })
}

function laterPart(rule: CcaClassRule, layer: CcaLayer, span: Span): Cents {
  const { cost, acquired, available, ends, deducted } = layer
  const plain =
    rule.method === 'lease'
      ? byLease(cost, firstDayOf(acquired, span), ends)
      : byDays(cost, available, ends, span)
  const rest = orNothing(cost - deducted)
  return plain < rest ? plain : rest
}

/** The first day of the tax year in which a layer was acquired: tax years are taken to end on one day. */
function firstDayOf(acquired: CivilDate, { through }: Span): CivilDate {
  const after = addDays(through, 1)
  const day = `${acquired.slice(0, 4)}${after.slice(4)}`
  return day <= acquired ? day : addMonths(day, -12)
}

/** A year's part of leasehold improvements, whole 12-month periods counted from the first day of the year. */
function byLease(cost: Cents, from: CivilDate, ends: CivilDate): Cents {
  const { fewest, most } = leaseSpread
  let periods = 0
  while (periods < most && addDays(addMonths(from, 12 * (periods + 1)), -1) <= ends) periods += 1
  return divideRounded(cost, BigInt(Math.max(periods, fewest)), 'half-up')
}

/** The part of a cost that a year's days of a life are. */
function byDays(cost: Cents, starts: CivilDate, ends: CivilDate, { from, through }: Span): Cents {
  const first = starts > from ? starts : from
  const last = ends < through ? ends : through
  if (last < first) return 0n
  const whole = BigInt(daysBetween(starts, ends) + 1)
  return divideRounded(cost * BigInt(daysBetween(first, last) + 1), whole, 'half-up')
}
