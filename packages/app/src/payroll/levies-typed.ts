import type { PayrollSettings } from '@daybook/core/daybook/payroll-facts.ts'
import type { Cents } from '@daybook/core/kit/cents.ts'

/** How a levy of a province stands in the settings of payroll. */
export type Levy = PayrollSettings['levies'][number]

/** What was typed of levies: payrolls and exemptions by province, and what only Quebec asks. */
export type LeviesTyped = {
  readonly levy: readonly Pick<Levy, 'province' | 'yearlyPayroll' | 'isExempt'>[]
  readonly exemption: readonly { readonly province: string; readonly amount: Cents }[]
  readonly sector?: 'general' | 'primary-or-manufacturing' | 'public' | undefined
  readonly labourStandards?: 'owed' | 'exempt' | undefined
}

/**
 * The levies that something was typed of, whole: what was not typed of them stays as it was. The general
 * sector and labour standards that are owed are what holds where nothing is said.
 *
 *   was ON 900,000.00; typed the exemption ON=400,000.00: ON 900,000.00 with an exemption of 400,000.00
 */
export function leviesTyped(was: readonly Levy[], typed: LeviesTyped): readonly Levy[] {
  const { levy, exemption, sector, labourStandards } = typed
  const isQuebec = sector !== undefined || labourStandards !== undefined
  const named = [...levy, ...exemption].map(({ province }) => province)
  const provinces = new Set([...named, ...(isQuebec ? ['QC'] : [])])
  return [...provinces].map((province): Levy => {
    const before = was.find((each) => each.province === province)
    const { yearlyPayroll, isExempt } = levy.findLast((each) => each.province === province) ?? before ?? {}
    const share = exemption.findLast((each) => each.province === province)
    const kept = share === undefined ? before?.exemption : { amount: share.amount }
    const field = province === 'QC' ? (sector ?? before?.sector ?? 'general') : 'general'
    const isFree =
      province === 'QC' &&
      (labourStandards === undefined ? before?.isLabourStandardsExempt : labourStandards === 'exempt')
    return {
      province,
      ...(yearlyPayroll === undefined ? {} : { yearlyPayroll }),
      ...(isExempt === undefined ? {} : { isExempt }),
      ...(kept === undefined ? {} : { exemption: kept }),
      ...(field === 'general' ? {} : { sector: field }),
      ...(isFree === true ? { isLabourStandardsExempt: true } : {}),
    }
  })
}
