import type { CivilDate } from '../kit/civil-date.ts'
import { assert, ok, type Result, refuse } from '../kit/result.ts'
import type { Source } from './figure.ts'

/** A value of the law with the first day on which it holds, and where it was read. */
export type Version<T> = { readonly from: CivilDate; readonly value: T; readonly source: Source }

/**
 * A value of the law by the days on which it held, the oldest version first. `checkedThrough` is the last day
 * for which somebody looked.
 */
export type RuleTable<T> = {
  readonly name: string
  readonly unit: string
  readonly checkedThrough: CivilDate
  readonly versions: readonly Version<T>[]
}

/**
 * The version of a rule in force on a day. Refuses `rates-not-checked` for a day after the last one that was
 * looked up, and `rates-too-early` for one before the first version.
 */
export function inForce<T>(table: RuleTable<T>, on: CivilDate): Result<Version<T>> {
  if (on > table.checkedThrough) {
    return refuse('rates-not-checked', { table: table.name, date: on, through: table.checkedThrough }, 'date')
  }
  const found = table.versions.findLast(({ from }) => from <= on)
  if (found !== undefined) return ok(found)
  const first = table.versions[0]?.from ?? table.checkedThrough
  return refuse('rates-too-early', { table: table.name, date: on, first }, 'date')
}

/**
 * The version of a rule in force on a day, or else the one nearest to it: the last known one for a day that
 * nobody looked up yet, the first for one before it. For what is only foretold (a due date of next year), and
 * never for an amount.
 */
export function lastKnown<T>({ name, versions }: RuleTable<T>, on: CivilDate): Version<T> {
  const found = versions.findLast(({ from }) => from <= on) ?? versions[0]
  assert(found !== undefined, `rule table ${name} has a version`)
  return found
}
