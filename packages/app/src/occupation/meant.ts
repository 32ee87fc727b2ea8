import type { OldGroup } from '@daybook/canada/noc/crosswalk.ts'
import { findTitles } from '@daybook/canada/noc/find-titles.ts'
import type { UnitGroup } from '@daybook/canada/noc/groups.ts'
import {
  type CodeReading,
  listed,
  readCode,
  shortened,
  unitGroupMeant,
  unitGroupsMeant,
} from '@daybook/canada/noc/read-code.ts'
import type { Language } from '@daybook/core/kit/refusal-text.ts'
import { type Result, refuse } from '@daybook/core/kit/result.ts'

/**
 * As `readCode`; where a title was given for a code, the groups that it may mean are named in the refusal.
 */
export function codeMeant(
  text: string,
  version: string | undefined,
  language: Language,
): Result<readonly CodeReading[]> {
  return withCandidates(readCode(text, version), text, language)
}

/** As `unitGroupMeant`; where a title was given for a code, the groups that it may mean are named. */
export function unitMeant(
  text: string,
  version: string | undefined,
  language: Language,
): Result<{ readonly group: UnitGroup; readonly asked?: OldGroup }> {
  return withCandidates(unitGroupMeant(text, version), text, language)
}

/** As `unitGroupsMeant`; where a title was given for a code, the groups that it may mean are named. */
export function unitsMeant(
  text: string,
  version: string | undefined,
  language: Language,
): Result<{ readonly groups: readonly UnitGroup[]; readonly asked?: OldGroup }> {
  return withCandidates(unitGroupsMeant(text, version), text, language)
}

/** The groups nearest to a text, named in both languages; none where nothing is like it. */
export function candidates(
  text: string,
  language: Language,
): { readonly list: string; readonly listFr: string } {
  const hits = findTitles(text.slice(0, 200), language, { most: 3, evenPoor: true })
  const found = listed(hits.map(({ code }) => code))
  return found.list === '' ? { list: 'none', listFr: 'aucun' } : found
}

function withCandidates<T>(result: Result<T>, text: string, language: Language): Result<T> {
  if (result.ok || result.refusals[0]?.code !== 'occupation-code-malformed' || !/\p{L}/u.test(text))
    return result
  const hits = findTitles(text.slice(0, 200), language, { most: 3 })
  if (hits.length === 0) return result
  const { list, listFr } = listed(hits.map(({ code }) => code))
  const near = {
    near: `; by these words it may be: ${list}`,
    nearFr: `; d’après ces mots, c’est peut-être : ${listFr}`,
  }
  return refuse('occupation-code-malformed', { text: shortened(text), ...near }, 'code')
}
