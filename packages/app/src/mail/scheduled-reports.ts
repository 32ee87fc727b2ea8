import type { ReportSchedule, SavedReport } from '@daybook/core/daybook/fact.ts'
import type { Span } from '@daybook/core/kit/civil-date.ts'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import { periodAround, periodBefore, periodsToSend } from '@daybook/core/ledger/sent-periods.ts'
import type { View } from '../book.ts'
import { deadlineRecordsOf } from '../deadlines/load-deadline-records.ts'
import { savedReportNamed, savedReportsOf } from '../ledger/load-cards.ts'

/** A saved report that has a schedule. */
export type ScheduledReport = SavedReport & { readonly schedule: ReportSchedule }

/** A report of a schedule for one of its periods. */
export type SentReport = { readonly report: ScheduledReport; readonly span: Span }

/** A saved report with its schedule. Refuses `report-not-scheduled`. */
export function scheduledReport(report: SavedReport): Result<ScheduledReport> {
  const { schedule, id } = report
  return schedule === undefined
    ? refuse('report-not-scheduled', { report: id }, 'name')
    : ok({ ...report, schedule })
}

/**
 * A report of one name for the period that a day falls in, the last one that is over where no day is given.
 * Refuses `saved-report-unknown`, `report-not-scheduled`, `report-period-not-over`.
 */
export async function namedToSend(
  view: View,
  {
    name,
    through,
    today,
  }: { readonly name: string; readonly through?: string | undefined; readonly today: string },
): Promise<Result<SentReport>> {
  const saved = await savedReportNamed(view.reader, name)
  if (!saved.ok) return saved
  const report = scheduledReport(saved.value)
  if (!report.ok) return report
  const { every } = report.value.schedule
  const end = view.profile.fiscalYearEnd
  const span = through === undefined ? periodBefore(every, today, end) : periodAround(every, through, end)
  if (span.through >= today) {
    const names = { report: report.value.id, through: span.through, today }
    return refuse('report-period-not-over', names, 'through')
  }
  return ok({ report: report.value, span })
}

/** What `periodsToSend` names of every scheduled report, where nobody said to have sent it. */
export async function dueToSend(view: View, today: string): Promise<readonly SentReport[]> {
  const records = await deadlineRecordsOf(view.reader)
  const done = new Set(records.flatMap((each) => (each.kind === 'done' ? [each.what] : [])))
  return (await savedReportsOf(view.reader)).flatMap((saved): readonly SentReport[] => {
    const { schedule, id } = saved
    if (schedule === undefined) return []
    return periodsToSend(schedule, view.profile.fiscalYearEnd, today)
      .filter((span) => !done.has(sendingId(id, span)))
      .map((span) => ({ report: { ...saved, schedule }, span }))
  })
}

/** The id of the deadline on which a report of a period is to be sent: `package/quarter/2026-09-30`. */
export function sendingId(report: string, { through }: Span): string {
  return `package/${report}/${through}`
}
