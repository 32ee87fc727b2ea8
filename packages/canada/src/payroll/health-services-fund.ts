import { inForce } from '@daybook/core/filings/rule-table.ts'
import { type Cents, divideRounded, type Rate } from '@daybook/core/kit/cents.ts'
import type { CivilDate } from '@daybook/core/kit/civil-date.ts'
import { ok, type Result } from '@daybook/core/kit/result.ts'
import type { HealthServicesFund } from '../rates/contribution-rules.ts'
import { healthServicesFund } from '../rates/qc/health-services-fund.ts'
import { dollars, plus, printedRate, times } from './exact.ts'

/** Which of the fund's scales an employer is on. */
export type HealthFundSector = 'general' | 'primary-or-manufacturing' | 'public'

/**
 * The rate of the Quebec health services fund for an employer, in percent with two decimals (`2.08`): by the
 * total payroll of the year, worldwide and with associates. Between the two thresholds it follows a line and
 * is rounded half up. Refuses days outside the table as `inForce` does.
 */
export function healthServicesFundRate(
  totalPayroll: Cents,
  sector: HealthFundSector,
  on: CivilDate,
): Result<string> {
  const found = inForce<HealthServicesFund>(healthServicesFund, on)
  if (!found.ok) return found
  const { value } = found.value
  if (sector === 'public') return ok(percentText(inPercent(value.publicRate)))
  const isPrimary = sector === 'primary-or-manufacturing'
  if (totalPayroll <= dollars(value.lowThrough))
    return ok(percentText(inPercent(isPrimary ? value.lowRatePrimary : value.lowRate)))
  if (totalPayroll >= dollars(value.highFrom)) return ok(percentText(inPercent(value.highRate)))
  const { constant, slope } = isPrimary ? value.betweenPrimary : value.between
  const millions: Rate = { numerator: totalPayroll, denominator: dollars('1000000') }
  return ok(percentText(plus(printedRate(constant), times(printedRate(slope), millions))))
}

function inPercent(text: string): Rate {
  return times(printedRate(text), { numerator: 100n, denominator: 1n })
}

function percentText({ numerator, denominator }: Rate): string {
  const hundredths = divideRounded(numerator * 100n, denominator, 'half-up')
    .toString()
    .padStart(3, '0')
  return `${hundredths.slice(0, -2)}.${hundredths.slice(-2)}`
}
