import type { Schedule } from '../daybook/fact.ts'
import type { Cents } from '../kit/cents.ts'
import { type Account, byCode, type Chart } from './chart.ts'
import { scheduleRemaining } from './schedule.ts'

/**
 * A balance sheet account with schedules: what remains of them, the account's balance on its own side, and
 * what of the balance has no schedule (zero when the schedules explain all of it).
 */
export type ScheduledAccount = {
  readonly account: Account
  readonly remaining: Cents
  readonly balance: Cents
  readonly unscheduled: Cents
}

/**
 * Every account that schedules move from, by number, held against its balance (`balances`: debits positive,
 * by id).
 */
export function scheduledAccounts(
  chart: Chart,
  schedules: readonly Schedule[],
  balances: ReadonlyMap<string, Cents>,
): readonly ScheduledAccount[] {
  const remaining = new Map<string, Cents>()
  const kinds = new Map<string, Schedule['kind']>()
  for (const schedule of schedules) {
    const { from, kind } = schedule
    remaining.set(from, (remaining.get(from) ?? 0n) + scheduleRemaining(schedule))
    kinds.set(from, kind)
  }
  return Array.from(remaining)
    .flatMap(([id, rest]): readonly ScheduledAccount[] => {
      const account = chart.get(id)
      if (account === undefined) return []
      const net = balances.get(id) ?? 0n
      const balance = kinds.get(id) === 'deferral' ? -net : net
      return [{ account, remaining: rest, balance, unscheduled: balance - rest }]
    })
    .sort((left, right) => byCode(left.account, right.account))
}
