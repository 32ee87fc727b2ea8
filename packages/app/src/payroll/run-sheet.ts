import type { GivenLine } from '@daybook/core/payroll/pay-case.ts'
import { sumQuantities } from '@daybook/core/payroll/pay-quantity.ts'
import type { TimesheetLine } from './timesheet.ts'

/**
 * The lines of one employee's time sheet as a pay takes them: the days of a kind of pay added up, apart by
 * rate and dimensions; amounts likewise.
 */
export function sheetLines(lines: readonly TimesheetLine[]): readonly GivenLine[] {
  const groups = Map.groupBy(lines, ({ code, rate, dims, quantity, amount }) =>
    JSON.stringify([code, rate ?? '', dims ?? {}, quantity === undefined, amount === undefined]),
  )
  return [...groups.values()].flatMap((group): readonly GivenLine[] => {
    const [first] = group
    if (first === undefined) return []
    const { code, rate, dims, quantity } = first
    const amount = group.reduce((sum, each) => sum + (each.amount ?? 0n), 0n)
    const counted = sumQuantities(group.map((each) => each.quantity ?? '0'))
    return [
      {
        id: code,
        ...(quantity === undefined ? {} : { quantity: counted }),
        ...(first.amount === undefined ? {} : { amount }),
        ...(rate === undefined ? {} : { rate }),
        ...(dims === undefined ? {} : { dims }),
      },
    ]
  })
}
