import type {
  RoeHoliday,
  RoeMoney,
  RoeRecall,
  RoeSpecial,
  RoeVacation,
} from '@daybook/core/daybook/roe-facts.ts'
import { type CivilDate, isCivilDate } from '@daybook/core/kit/civil-date.ts'
import type { Language } from '@daybook/core/kit/refusal-text.ts'
import { ok, type Refusal, type Result, refusal, refused } from '@daybook/core/kit/result.ts'
import { isQuantity } from '@daybook/core/payroll/pay-quantity.ts'
import { leavingReason, leavingReasons } from '../payroll/leaving-reasons.ts'
import {
  type EarlierPeriod,
  typedEarlier,
  typedHolidays,
  typedMoneys,
  typedSpecial,
  typedVacation,
} from './typed-moneys.ts'

/** What a person may say for a record of employment, by name; each in the words of `readWish`. */
export const givenNames = [
  'first',
  'last',
  'code',
  'recall',
  'hours',
  'earlier',
  'earlierHours',
  'vacation',
  'holidays',
  'moneys',
  'special',
  'comments',
  'language',
  'occupation',
] as const

/** What a person said, as it was typed; kept with the record, so that it can be prepared again. */
export type GivenForRoe = Readonly<Partial<Record<(typeof givenNames)[number], string>>>

/** What a person said, read. */
export type RoeWish = {
  readonly first?: CivilDate
  readonly last?: CivilDate
  readonly code?: string
  readonly recall?: RoeRecall
  readonly hours?: string
  readonly earlier: readonly EarlierPeriod[]
  readonly earlierHours?: string
  readonly vacation?: RoeVacation
  readonly holidays: readonly RoeHoliday[]
  readonly moneys?: readonly RoeMoney[]
  readonly special: readonly RoeSpecial[]
  readonly comments?: string
  readonly language?: Language
  readonly occupation?: string
}

/**
 * Reads what a person said. A letter alone is its first code (`E` is `E00`); the recall is `N`, `U`, `Y` or
 * the day of it. Refuses `leaving-code-unknown`, `roe-recall-wrong`, `roe-hours-wrong`, `roe-money-wrong`.
 */
export function readWish(given: GivenForRoe): Result<RoeWish> {
  const refusals: Refusal[] = []
  const read = <T>(text: string | undefined, reader: (text: string) => Result<T>): T | undefined => {
    if (text === undefined) return undefined
    const result = reader(text)
    if (result.ok) return result.value
    refusals.push(...result.refusals)
    return undefined
  }
  const wish = {
    code: read(given.code, reasonCode),
    recall: read(given.recall, recallTyped),
    hours: read(given.hours, (text) => hoursTyped(text, 'hours')),
    earlierHours: read(given.earlierHours, (text) => hoursTyped(text, 'earlierHours')),
    vacation: read(given.vacation, typedVacation),
    moneys: read(given.moneys, typedMoneys),
    holidays: read(given.holidays, typedHolidays) ?? [],
    special: read(given.special, typedSpecial) ?? [],
    earlier: read(given.earlier, typedEarlier) ?? [],
  }
  if (refusals.length > 0) return refused(refusals)
  const { code, recall, hours, earlierHours, vacation, moneys, ...lists } = wish
  const { first, last, comments, language, occupation } = given
  return ok({
    ...lists,
    ...(first === undefined ? {} : { first }),
    ...(last === undefined ? {} : { last }),
    ...(code === undefined ? {} : { code }),
    ...(recall === undefined ? {} : { recall }),
    ...(hours === undefined ? {} : { hours }),
    ...(earlierHours === undefined ? {} : { earlierHours }),
    ...(vacation === undefined ? {} : { vacation }),
    ...(moneys === undefined ? {} : { moneys }),
    ...(comments === undefined ? {} : { comments }),
    ...(language === 'en' || language === 'fr' ? { language } : {}),
    ...(occupation === undefined ? {} : { occupation }),
  })
}

/** The code of a reason as it is typed. Refuses `leaving-code-unknown`. */
export function reasonCode(text: string): Result<string> {
  const typed = text.trim().toUpperCase()
  const code = /^[A-Z]$/.test(typed) ? `${typed}00` : typed
  if (leavingReason(code) !== undefined) return ok(code)
  const known = leavingReasons.map((each) => each.code).join(', ')
  return refused([refusal('leaving-code-unknown', { code: text, known }, 'code')])
}

function recallTyped(text: string): Result<RoeRecall> {
  const typed = text.trim().toUpperCase()
  if (typed === 'Y' || typed === 'N' || typed === 'U') return ok({ code: typed })
  if (isCivilDate(typed)) return ok({ code: 'Y', date: typed })
  return refused([refusal('roe-recall-wrong', { recall: text }, 'recall')])
}

function hoursTyped(text: string, at: string): Result<string> {
  const typed = text.trim().replace(',', '.')
  const isFit = isQuantity(typed) && !typed.startsWith('-')
  return isFit ? ok(typed) : refused([refusal('roe-hours-wrong', { hours: text, most: '8904' }, at)])
}
