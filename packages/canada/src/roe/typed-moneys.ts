import type { RoeHoliday, RoeMoney, RoeSpecial, RoeVacation } from '@daybook/core/daybook/roe-facts.ts'
import { type Cents, parseCents } from '@daybook/core/kit/cents.ts'
import { type CivilDate, isCivilDate } from '@daybook/core/kit/civil-date.ts'
import { ok, type Refusal, type Result, refusal, refused } from '@daybook/core/kit/result.ts'
import { isMoneyCode, isSpecialCode } from './payment-codes.ts'

/** One amount as it is typed: a code or a day, the days that it is for, the amount, and per what. */
type Typed = {
  readonly head: string
  readonly from?: CivilDate
  readonly through?: CivilDate
  readonly amount: Cents
  readonly per?: 'D' | 'W'
  readonly times: number
}

const shape = /^([^:=]+)(?::([^.=]+)(?:\.\.([^=]+))?)?(?:=([\d.,]+))?(?:\/([DW]))?(?:x(\d{1,2}))?$/i

function typedAmount(text: string): Typed | undefined {
  const [, head = '', from, through, amount, per, times] = shape.exec(text.trim().replace(/\s/g, '')) ?? []
  const cents = parseCents((amount ?? '0').replace(',', '.'))
  const days = [from, through].filter((day) => day !== undefined)
  if (head === '' || !cents.ok || !days.every(isCivilDate)) return undefined
  if (from !== undefined && through !== undefined && through < from) return undefined
  const each = per?.toUpperCase()
  return {
    head: head.toUpperCase(),
    amount: cents.value,
    times: times === undefined ? 1 : Number(times),
    ...(from === undefined ? {} : { from }),
    ...(through === undefined ? {} : { through }),
    ...(each === 'D' || each === 'W' ? { per: each } : {}),
  }
}

/** The parts of a list that is typed with semicolons, each read; refuses those that do not fit. */
function readEach<T>(text: string, at: string, read: (typed: Typed) => T | undefined): Result<readonly T[]> {
  const refusals: Refusal[] = []
  const found: T[] = []
  for (const part of text.split(';').filter((each) => each.trim() !== '')) {
    const typed = typedAmount(part)
    const value = typed === undefined ? undefined : read(typed)
    if (value === undefined) refusals.push(unfit(part.trim(), at))
    else found.push(value)
  }
  return refusals.length > 0 ? refused(refusals) : ok(found)
}

/** How each block is typed, for the refusal: `roe-money-wrong`. */
const examples: Readonly<Record<string, string>> = {
  vacation: '2=512.40, 3:2026-12-07..2026-12-18=512.40',
  holidays: '2026-12-25=180.00;2026-12-26=180.00',
  moneys: 'Y00=1200.00;E00:2026-10-20..2026-11-20=800.00',
  special: 'PSL01:2026-10-20..2026-11-20=100.00/W',
  earlier: '2026-06-28=2100.00;2026-06-14=2100.00x12',
}

function unfit(found: string, at: string): Refusal {
  return refusal('roe-money-wrong', { found, example: examples[at] ?? '' }, at)
}

/**
 * Vacation pay of block 17A as it is typed: the code and the amount, for leave (3) its days too; `1`, with
 * each pay, bears neither. Refuses `roe-money-wrong`.
 */
export function typedVacation(text: string): Result<RoeVacation> {
  const at = 'vacation'
  const read = readEach(text, at, ({ head, amount, from, through }): RoeVacation | undefined => {
    if (head !== '1' && head !== '2' && head !== '3' && head !== '4') return undefined
    const isLeave = from !== undefined && through !== undefined
    if (head === '1' ? amount !== 0n || from !== undefined : amount <= 0n) return undefined
    if ((head === '3') !== isLeave || (from === undefined) !== (through === undefined)) return undefined
    return { code: head, amount, ...(isLeave ? { from, through } : {}) }
  })
  if (!read.ok) return read
  const [first, ...more] = read.value
  return first === undefined || more.length > 0 ? refused([unfit(text.trim(), at)]) : ok(first)
}

/** Pay for holidays after the last day, block 17B: days and amounts. Refuses `roe-money-wrong`. */
export function typedHolidays(text: string): Result<readonly RoeHoliday[]> {
  return readEach(text, 'holidays', ({ head, amount }) =>
    isCivilDate(head) && amount > 0n ? { date: head, amount } : undefined,
  )
}

/** Other money, block 17C: codes and amounts, with days where it is for some. Refuses `roe-money-wrong`. */
export function typedMoneys(text: string): Result<readonly RoeMoney[]> {
  return readEach(text, 'moneys', ({ head, amount, from, through }) =>
    isMoneyCode(head) && amount > 0n ? { code: head, amount, ...days(from, through) } : undefined,
  )
}

/** Special payments, block 19: a code, days, and an amount a day or a week. Refuses `roe-money-wrong`. */
export function typedSpecial(text: string): Result<readonly RoeSpecial[]> {
  return readEach(text, 'special', ({ head, amount, from, through, per }) =>
    isSpecialCode(head) && amount > 0n && per !== undefined && from !== undefined
      ? { code: head, amount, per, ...days(from, through) }
      : undefined,
  )
}

/** Insurable earnings of a pay period before these books, by its last day. */
export type EarlierPeriod = { readonly through: CivilDate; readonly amount: Cents; readonly times: number }

/**
 * Insurable earnings of pay periods before these books: the last day of each and its amount; `x12` stands for
 * that period and the eleven before it. Refuses `roe-money-wrong`.
 */
export function typedEarlier(text: string): Result<readonly EarlierPeriod[]> {
  return readEach(text, 'earlier', ({ head, amount, times }) =>
    isCivilDate(head) && times > 0 ? { through: head, amount, times } : undefined,
  )
}

function days(from: CivilDate | undefined, through: CivilDate | undefined) {
  return {
    ...(from === undefined ? {} : { from }),
    ...(through === undefined ? {} : { through }),
  }
}
