import { inForce } from '@daybook/core/filings/rule-table.ts'
import { type Cents, formatCents } from '@daybook/core/kit/cents.ts'
import { ok, type Refusal, type Result, refusal, refused } from '@daybook/core/kit/result.ts'
import { expensingLimit, expensingWindows } from '../rates/ca/immediate-expensing.ts'
import type { CcaAddition, CcaAsked } from './cca-asked.ts'
import { byRates, orNothing, shareOfYear } from './class-amounts.ts'
import type { ClassFound } from './class-found.ts'

/**
 * What immediate expensing takes of each designated addition, by class and addition, in the order given until
 * the limit (and, for an individual, the income of the source) is used up; what is over stays in the class.
 *
 * Refuses `expensing-unfit` for property of a class that is left out, acquired or available outside the days
 * of the measure, not available in this year, or designated for more than its cost.
 */
export function expensedOf(
  asked: CcaAsked,
  classes: readonly ClassFound[],
): Result<readonly ReadonlyMap<string, Cents>[]> {
  const designated = classes.flatMap(({ asked: each }) =>
    each.additions.filter(({ designated: part = 0n }) => part > 0n),
  )
  if (designated.length === 0) return ok(classes.map(() => new Map()))
  const refusals = classes.flatMap((each) => unfit(asked, each))
  if (refusals.length > 0) return refused(refusals)
  const limit = inForce(expensingLimit, asked.span.through)
  if (!limit.ok) return limit
  let room = byRates(limit.value.value, shareOfYear(asked.span))
  for (const other of [
    asked.expensingLimit,
    asked.owner === 'individual' ? (asked.income ?? 0n) : undefined,
  ]) {
    if (other !== undefined && other < room) room = orNothing(other)
  }
  return ok(
    classes.map(({ asked: each }) => {
      const parts = new Map<string, Cents>()
      for (const { id, designated: part = 0n } of each.additions) {
        const taken = part < room ? part : room
        if (taken > 0n) parts.set(id, taken)
        room -= taken
      }
      return parts
    }),
  )
}

function unfit({ owner, span }: CcaAsked, { asked, rule }: ClassFound): readonly Refusal[] {
  const { acquiredFrom, availableThrough } = expensingWindows[owner]
  const fits = ({ acquired, available, cost, designated = 0n, isOutside = false }: CcaAddition) =>
    rule.isDesignable &&
    !isOutside &&
    acquired >= acquiredFrom &&
    available <= availableThrough &&
    available >= span.from &&
    available <= span.through &&
    designated <= cost
  return asked.additions
    .filter((each) => (each.designated ?? 0n) > 0n && !fits(each))
    .map(({ id, designated = 0n }) => {
      const names = { asset: id, class: asked.class, amount: formatCents(designated) }
      return refusal(
        'expensing-unfit',
        { ...names, from: acquiredFrom, through: availableThrough },
        'designated',
      )
    })
}
