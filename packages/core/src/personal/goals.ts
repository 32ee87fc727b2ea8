import type { Goal } from '../daybook/personal-facts.ts'
import type { Cents } from '../kit/cents.ts'
import type { CivilDate } from '../kit/civil-date.ts'

/**
 * How a goal stands on a day: what is saved for it, what is left, how many months there still are, and what
 * to put aside in each of them. `isLate` once the day has passed and something is left.
 */
export type GoalState = {
  readonly goal: Goal
  /** What each of its accounts holds, and what of that is saved for it. */
  readonly purses: readonly { readonly account: string; readonly held: Cents; readonly taken: Cents }[]
  readonly saved: Cents
  readonly left: Cents
  readonly months: number
  readonly perMonth: Cents
  readonly isLate: boolean
}

/**
 * The goals as they stand on a day, the one that falls due first first. Takes the balances of the accounts
 * that hold them, debits positive. Goals that share an account are filled in the order of their days, so that
 * no dollar is saved twice; nothing is saved on an account that is overdrawn. The months left count the one
 * of the day itself; the amount a month is rounded up, so that the goal is reached.
 */
export function goalStates(
  goals: readonly Goal[],
  balances: ReadonlyMap<string, Cents>,
  on: CivilDate,
): readonly GoalState[] {
  const rest = new Map(balances)
  return goals
    .toSorted((one, other) => (one.by < other.by || (one.by === other.by && one.id < other.id) ? -1 : 1))
    .map((goal) => {
      let saved = 0n
      const purses = goal.accounts.map((account) => {
        const free = rest.get(account) ?? 0n
        const taken = least(free > 0n ? free : 0n, goal.amount - saved)
        saved += taken
        rest.set(account, free - taken)
        return { account, held: balances.get(account) ?? 0n, taken }
      })
      const left = goal.amount - saved
      const months = monthsLeft(on, goal.by)
      const each = BigInt(months)
      const perMonth = months === 0 ? left : (left + each - 1n) / each
      return {
        ...{ goal, purses, saved, left, months },
        perMonth,
        isLate: left > 0n && on > goal.by,
      }
    })
}

function least(one: Cents, other: Cents): Cents {
  return one < other ? one : other
}

/** The months from that of a day through that of the goal’s day; none once it has passed. */
function monthsLeft(on: CivilDate, by: CivilDate): number {
  if (on > by) return 0
  const count = (date: CivilDate) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7))
  return count(by) - count(on) + 1
}
