import type { Label } from '@daybook/core/kit/refusal-text.ts'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'

/** A province or territory by its two letters, as Canada Post and the tax agencies write it. */
export type ProvinceCode =
  | 'AB'
  | 'BC'
  | 'MB'
  | 'NB'
  | 'NL'
  | 'NS'
  | 'NT'
  | 'NU'
  | 'ON'
  | 'PE'
  | 'QC'
  | 'SK'
  | 'YT'

/** A province or territory with its name in both languages. */
export type Province = {
  readonly code: ProvinceCode
  readonly kind: 'province' | 'territory'
  readonly name: Label
}

/** The ten provinces and three territories, by code. */
export const provinces: readonly Province[] = [
  { code: 'AB', kind: 'province', name: { en: 'Alberta', fr: 'Alberta' } },
  { code: 'BC', kind: 'province', name: { en: 'British Columbia', fr: 'Colombie-Britannique' } },
  { code: 'MB', kind: 'province', name: { en: 'Manitoba', fr: 'Manitoba' } },
  { code: 'NB', kind: 'province', name: { en: 'New Brunswick', fr: 'Nouveau-Brunswick' } },
  { code: 'NL', kind: 'province', name: { en: 'Newfoundland and Labrador', fr: 'Terre-Neuve-et-Labrador' } },
  { code: 'NS', kind: 'province', name: { en: 'Nova Scotia', fr: 'Nouvelle-Écosse' } },
  { code: 'NT', kind: 'territory', name: { en: 'Northwest Territories', fr: 'Territoires du Nord-Ouest' } },
  { code: 'NU', kind: 'territory', name: { en: 'Nunavut', fr: 'Nunavut' } },
  { code: 'ON', kind: 'province', name: { en: 'Ontario', fr: 'Ontario' } },
  { code: 'PE', kind: 'province', name: { en: 'Prince Edward Island', fr: 'Île-du-Prince-Édouard' } },
  { code: 'QC', kind: 'province', name: { en: 'Quebec', fr: 'Québec' } },
  { code: 'SK', kind: 'province', name: { en: 'Saskatchewan', fr: 'Saskatchewan' } },
  { code: 'YT', kind: 'territory', name: { en: 'Yukon', fr: 'Yukon' } },
]

/** Reads a province's two letters, small or capital. Refuses `province-unknown` for anything else. */
export function parseProvince(text: string, at?: string): Result<ProvinceCode> {
  const wanted = text.trim().toUpperCase()
  const found = provinces.find((each) => each.code === wanted)
  if (found !== undefined) return ok(found.code)
  const known = provinces.map((each) => each.code).join(', ')
  return refuse('province-unknown', { province: text, known }, at)
}

/** The name of a province or territory in both languages. */
export function provinceName(code: ProvinceCode): Label {
  const found = provinces.find((each) => each.code === code)
  return found === undefined ? { en: code, fr: code } : found.name
}
