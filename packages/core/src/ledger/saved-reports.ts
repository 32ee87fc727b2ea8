import type { FactOf, ReportSchedule, SavedReport } from '../daybook/fact.ts'
import { canonicalJson } from '../kit/canonical-json.ts'
import { ok, type Result, refuse } from '../kit/result.ts'
import { idFromName } from './record-id.ts'

/**
 * Keeps a report with its options under a name, to be opened again; a report of the same name is replaced
 * and keeps its schedule. Refuses `nothing-to-change`.
 */
export function planSaveReport(
  wish: Omit<SavedReport, 'id' | 'schedule'>,
  was: SavedReport | undefined,
): Result<FactOf<'report.saved'>> {
  const schedule = was?.schedule
  return saved({ ...wish, id: idFromName(wish.name), ...(schedule === undefined ? {} : { schedule }) }, was)
}

/**
 * Gives a saved report a schedule, or takes its schedule away. Refuses `nothing-to-change`, also where there
 * is no schedule to take away.
 */
export function planScheduleReport(
  was: SavedReport,
  schedule: ReportSchedule | undefined,
): Result<FactOf<'report.saved'>> {
  const { schedule: _before, ...report } = was
  return saved(schedule === undefined ? report : { ...report, schedule }, was)
}

function saved(report: SavedReport, was: SavedReport | undefined): Result<FactOf<'report.saved'>> {
  if (was !== undefined && canonicalJson(was) === canonicalJson(report)) {
    return refuse('nothing-to-change', { what: report.name })
  }
  return ok({ kind: 'report.saved', v: 1, report, ...(was === undefined ? {} : { was }) })
}
