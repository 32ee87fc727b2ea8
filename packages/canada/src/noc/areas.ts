import { folded } from '@daybook/core/kit/fold.ts'
import type { Label } from '@daybook/core/kit/refusal-text.ts'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import { shortened } from './read-code.ts'

/** Canada, or a province or territory, by its two letters. */
export type Area = keyof typeof areaNames

/** Where wages and outlooks are published for, from Canada and then east to west and north. */
export const areaNames = {
  CA: { en: 'Canada', fr: 'Canada' },
  NL: { en: 'Newfoundland and Labrador', fr: 'Terre-Neuve-et-Labrador' },
  PE: { en: 'Prince Edward Island', fr: 'Île-du-Prince-Édouard' },
  NS: { en: 'Nova Scotia', fr: 'Nouvelle-Écosse' },
  NB: { en: 'New Brunswick', fr: 'Nouveau-Brunswick' },
  QC: { en: 'Quebec', fr: 'Québec' },
  ON: { en: 'Ontario', fr: 'Ontario' },
  MB: { en: 'Manitoba', fr: 'Manitoba' },
  SK: { en: 'Saskatchewan', fr: 'Saskatchewan' },
  AB: { en: 'Alberta', fr: 'Alberta' },
  BC: { en: 'British Columbia', fr: 'Colombie-Britannique' },
  YT: { en: 'Yukon', fr: 'Yukon' },
  NT: { en: 'Northwest Territories', fr: 'Territoires du Nord-Ouest' },
  NU: { en: 'Nunavut', fr: 'Nunavut' },
} as const satisfies Readonly<Record<string, Label>>

// The keys of the table are the areas; `Object.keys` forgets them.
const all = Object.keys(areaNames) as readonly Area[]

/** All areas, in the order in which they are shown. */
export function areas(): readonly Area[] {
  return all
}

/**
 * The area that a text names: two letters in any case, or a name in either language. Refuses
 * `occupation-area-unknown`.
 */
export function areaNamed(text: string): Result<Area> {
  const typed = folded(text)
  const area = all.find((each) => {
    const { en, fr } = areaNames[each]
    return [each, en, fr].some((name) => folded(name) === typed) || (alsoCalled[each] ?? []).includes(typed)
  })
  if (area !== undefined) return ok(area)
  return refuse('occupation-area-unknown', { area: shortened(text), list: all.join(', ') }, 'province')
}

const alsoCalled: Readonly<Partial<Record<Area, readonly string[]>>> = {
  BC: ['cb', 'c b', 'b c'],
  NB: ['n b'],
  NL: ['tnl', 'newfoundland', 'terre neuve', 'labrador'],
  NS: ['ne', 'n e'],
  PE: ['ipe', 'pei', 'p e i'],
  NT: ['nwt', 'tno'],
  QC: ['pq', 'que'],
}
