import { paperSteps } from '@daybook/canada/sales-tax/credit-papers.ts'
import { inForce } from '@daybook/core/filings/rule-table.ts'
import type { Cents } from '@daybook/core/kit/cents.ts'
import type { CivilDate } from '@daybook/core/kit/civil-date.ts'

/** The totals from which on papers must show more, on a day; none on days that nobody looked up. */
export function limitsOn(on: CivilDate): readonly Cents[] {
  const version = inForce(paperSteps, on)
  return version.ok ? [version.value.value.more, version.value.value.all] : []
}

/** The total from which on a credit needs the supplier’s number; none on days that nobody looked up. */
export function claimLimit(on: CivilDate): Cents | undefined {
  return limitsOn(on)[0]
}
