import type { CivilDate } from '@daybook/core/kit/civil-date.ts'
import type { GivenLine } from '@daybook/core/payroll/pay-case.ts'
import { sumQuantities } from '@daybook/core/payroll/pay-quantity.ts'
import type { TimesheetLine } from './timesheet.ts'

/**
 * The lines of one employee's time sheet as a pay takes them: the days of a kind of pay added up, apart by
 * rate and dimensions; amounts likewise. Hours on one of `holidays` stand apart with their day.
 */
export function sheetLines(
  lines: readonly TimesheetLine[],
  holidays: readonly CivilDate[],
): readonly GivenLine[] {
  const dayOf = ({ code, date }: TimesheetLine): CivilDate | undefined =>
    code === 'hours' && date !== undefined && holidays.includes(date) ? date : undefined
  const groups = Map.groupBy(lines, (line) => {
    const { code, rate, dims, quantity, amount } = line
    const day = dayOf(line) ?? ''
    return JSON.stringify([code, rate ?? '', dims ?? {}, quantity === undefined, amount === undefined, day])
  })
  return [...groups.values()].flatMap((group): readonly GivenLine[] => {
    const [first] = group
    if (first === undefined) return []
    const { code, rate, dims, quantity } = first
    const amount = group.reduce((sum, each) => sum + (each.amount ?? 0n), 0n)
    const day = dayOf(first)
    const counted = sumQuantities(group.map((each) => each.quantity ?? '0'))
    return [
      {
        id: code,
        ...(quantity === undefined ? {} : { quantity: counted }),
        ...(first.amount === undefined ? {} : { amount }),
        ...(rate === undefined ? {} : { rate }),
        ...(dims === undefined ? {} : { dims }),
        ...(day === undefined ? {} : { day }),
      },
    ]
  })
}
