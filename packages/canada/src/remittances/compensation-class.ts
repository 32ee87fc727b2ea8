import type { CompensationAccount } from '@daybook/core/daybook/payroll-facts.ts'
import type { CivilDate } from '@daybook/core/kit/civil-date.ts'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import { boards } from './boards.ts'
import { type RuleDay, ruleOn } from './rule-on.ts'

/** A class of an account with its rate on a day, in dollars for 100 of earnings. */
export type ClassOnDay = CompensationAccount['classes'][number]

/** The classes of an account on a day, by code: of each the one in force last. */
export function classesOn(account: CompensationAccount, on: CivilDate): readonly ClassOnDay[] {
  const codes = [...new Set(account.classes.map(({ code }) => code))]
  return codes.flatMap((code) => classOn(account, code, on) ?? [])
}

/** A class of an account as it stands on a day, if it does. */
export function classOn(account: CompensationAccount, code: string, on: CivilDate): ClassOnDay | undefined {
  const [last] = account.classes
    .filter((each) => each.code === code && each.from <= on)
    .sort((left, right) => (left.from < right.from ? 1 : -1))
  return last
}

/**
 * The class of the board's account that some work in a province falls under on a day; none where the book
 * has no account there. Refuses `compensation-class-unclear` where there are several and none is named, and
 * `compensation-class-unknown` where the one named, or any at all, has no rate on that day.
 */
export function compensationFor(
  accounts: readonly CompensationAccount[],
  province: string,
  named: string | undefined,
  on: CivilDate,
): Result<ClassOnDay | undefined> {
  const account = accounts.find((each) => each.province === province)
  if (account === undefined) return ok(undefined)
  const found = classesOn(account, on)
  const known = found.map(({ code }) => code).join(', ')
  const [only] = found
  if (named === undefined && found.length === 1) return ok(only)
  if (named === undefined && found.length > 1)
    return refuse('compensation-class-unclear', { province, known }, 'compensationClass')
  const own = found.find(({ code }) => code === named)
  if (own !== undefined) return ok(own)
  const names = { province, class: named ?? '-', date: on, known: known === '' ? '-' : known }
  return refuse('compensation-class-unknown', names, 'compensationClass')
}

/**
 * The most that a province's board counts of a person in the year of a day. Refuses
 * `compensation-board-unknown` for a province that is none, and days without a maximum as `ruleOn` does.
 */
export function maximumOn(province: string, day: RuleDay) {
  const board = Object.entries(boards).find(([code]) => code === province)?.[1]
  return board === undefined
    ? refuse('compensation-board-unknown', { province }, 'province')
    : ruleOn(board.most, day)
}
