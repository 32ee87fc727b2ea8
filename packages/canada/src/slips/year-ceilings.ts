import type { SlipKind } from '@daybook/core/daybook/slip-facts.ts'
import type { Source } from '@daybook/core/filings/figure.ts'
import type { Cents } from '@daybook/core/kit/cents.ts'
import { ok, type Result } from '@daybook/core/kit/result.ts'
import { dollars } from '../payroll/exact.ts'
import { rulesFor } from '../payroll/rules.ts'

/** The most that a box of earnings shows for one person and year, and where that was read. */
export type Ceiling = { readonly amount: Cents; readonly source: Source }

/** The ceilings of a year inside and outside Quebec. */
export type YearCeilings = {
  of(kind: SlipKind, box: string, province: string): Ceiling | undefined
}

/**
 * The ceilings of the boxes that show earnings up to a maximum: insurable earnings of EI and QPIP, and
 * pensionable earnings up to the second ceiling of the plan. Refuses years without rates as `rulesFor` does.
 */
export function yearCeilings(year: number): Result<YearCeilings> {
  const on = `${year}-12-31`
  const asked = { on, insist: false, isAnnual: false } as const
  const [outside, inside] = [rulesFor({ ...asked, province: 'ON' }), rulesFor({ ...asked, province: 'QC' })]
  if (!outside.ok) return outside
  if (!inside.ok) return inside
  const { plan: cpp, ei } = outside.value
  const { plan: qpp, qpip } = inside.value
  const insurable: Ceiling = { amount: dollars(ei.value.ceiling), source: ei.source }
  const cppCeiling: Ceiling = { amount: dollars(cpp.printed.secondCeiling), source: cpp.source }
  const qppCeiling: Ceiling = { amount: dollars(qpp.printed.secondCeiling), source: qpp.source }
  const parental: Ceiling | undefined =
    qpip === undefined ? undefined : { amount: dollars(qpip.value.ceiling), source: qpip.source }
  const boxes: Readonly<Record<string, Ceiling | undefined>> = {
    'T4:24': insurable,
    'T4:56': parental,
    'RL-1:G': qppCeiling,
    'RL-1:I': parental,
    'RL-1:G-2': cppCeiling,
  }
  return ok({
    of: (kind, box, province) =>
      kind === 'T4' && box === '26' ? (province === 'QC' ? qppCeiling : cppCeiling) : boxes[`${kind}:${box}`],
  })
}
