import { expect, test } from 'vitest'
import { planSaveReport, planScheduleReport } from '../ledger/saved-reports.ts'
import { savedReportTitle } from './report-titles.ts'

const wish = { name: 'Quarter', report: 'package', options: {} }
const schedule = {
  ...({ every: 'quarter', days: 15, from: '2026-06-30', language: 'en' } as const),
  to: ['owner@birch.example'],
}

test('a report that is scheduled, saved anew and taken off its schedule is called by what was done', () => {
  const titles: string[] = []
  const first = planSaveReport(wish, undefined)
  if (!first.ok) throw new Error('not saved')
  titles.push(savedReportTitle(first.value).en)
  const given = planScheduleReport(first.value.report, schedule)
  if (!given.ok) throw new Error('not scheduled')
  titles.push(savedReportTitle(given.value).en)
  const anew = planSaveReport({ ...wish, options: { charts: 'yes' } }, given.value.report)
  if (!anew.ok) throw new Error('not saved anew')
  // A report that is saved anew keeps its schedule.
  expect(anew.value.report.schedule).toEqual(schedule)
  titles.push(savedReportTitle(anew.value).en)
  const ended = planScheduleReport(anew.value.report, undefined)
  if (!ended.ok) throw new Error('not ended')
  expect(ended.value.report).not.toHaveProperty('schedule')
  titles.push(savedReportTitle(ended.value).en, savedReportTitle(ended.value).fr)
  expect(titles).toEqual([
    'Saved report Quarter',
    'Scheduled report Quarter',
    'Saved report Quarter',
    'Ended the schedule of report Quarter',
    'Fin de l’envoi périodique du rapport Quarter',
  ])
  // What has no schedule has none to lose.
  const again = planScheduleReport(ended.value.report, undefined)
  expect(again.ok ? '' : again.refusals[0]?.code).toBe('nothing-to-change')
})
