import { expect, test } from 'vitest'
import { value } from '../kit/result.ts'
import { idFromName } from './record-id.ts'
import { planSaveReport } from './saved-reports.ts'
import { codesOf } from './standing-books.fixture.ts'

test('names that differ only in capitals, accents and signs are one name', () => {
  expect(idFromName('Loyer d’été')).toBe('loyer-d-ete')
  expect(idFromName('  LOYER d’ÉTÉ! ')).toBe('loyer-d-ete')
  expect(idFromName('Insurance 2026/27')).toBe('insurance-2026-27')
})

test('a saved report is replaced by one of the same name, and the fact says what it was', () => {
  const wish = { name: 'By department', report: 'income-statement', options: { by: 'department' } }
  const first = value(planSaveReport(wish, undefined))
  expect(first).toEqual({ kind: 'report.saved', v: 1, report: { ...wish, id: 'by-department' } })
  expect(codesOf(planSaveReport(wish, first.report))).toEqual(['nothing-to-change'])
  const changed = { ...wish, options: { by: 'job' } }
  expect(value(planSaveReport(changed, first.report)).was).toEqual(first.report)
})
