import type { FactOf, SavedReport } from '../daybook/fact.ts'
import { canonicalJson } from '../kit/canonical-json.ts'
import { ok, type Result, refuse } from '../kit/result.ts'
import { idFromName } from './record-id.ts'

/**
 * Keeps a report with its options under a name, to be opened again; a report of the same name is replaced.
 * Refuses `nothing-to-change`.
 */
export function planSaveReport(
  wish: Omit<SavedReport, 'id'>,
  was: SavedReport | undefined,
): Result<FactOf<'report.saved'>> {
  const report: SavedReport = { ...wish, id: idFromName(wish.name) }
  if (was !== undefined && canonicalJson(was) === canonicalJson(report)) {
    return refuse('nothing-to-change', { what: wish.name })
  }
  return ok({ kind: 'report.saved', v: 1, report, ...(was === undefined ? {} : { was }) })
}
