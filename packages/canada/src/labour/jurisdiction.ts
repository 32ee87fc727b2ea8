import type { Label } from '@daybook/core/kit/refusal-text.ts'
import { type ProvinceCode, provinces } from '../charts/provinces.ts'

/**
 * Whose labour law an employee falls under: the province or territory of work, or `federal` for the
 * industries of the Canada Labour Code (banks, airlines, telephone, trucking across borders).
 */
export type LabourJurisdiction = ProvinceCode | 'federal'

/** All of them, the federal one last. */
export const labourJurisdictions: readonly LabourJurisdiction[] = [
  ...provinces.map(({ code }) => code),
  'federal',
]

/** What a jurisdiction is called. */
export function jurisdictionName(jurisdiction: LabourJurisdiction): Label {
  const found = provinces.find(({ code }) => code === jurisdiction)
  return found?.name ?? { en: 'federal jurisdiction', fr: 'compétence fédérale' }
}
