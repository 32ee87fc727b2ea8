import { expect, test } from 'vitest'
import { reviewChecks } from './checks/registry.ts'
import { cleanUpSteps, effortOf, stepOfFinding } from './clean-up.ts'
import type { Evidence } from './finding.ts'

const days = { first: '2025-01-01', last: '2026-10-31' }
const line: Evidence = { kind: 'line', id: '1010|2026-10-01|-1.00|A#1' }

test('each check that a step names is there, and stands in one step alone', () => {
  const named = cleanUpSteps.flatMap(({ checks }) => Object.keys(checks))
  const known = reviewChecks.map(({ id }) => id)
  expect(named.filter((id) => !known.includes(id))).toEqual([])
  expect(named.length).toBe(new Set(named).size)
})

test('a bank that was never reconciled is an item for each month, one that was for each month since', () => {
  const bank = { check: 'unreconciled-bank', evidence: [] }
  // January 2025 to October 2026 are 22 months, at 20 minutes.
  expect(effortOf(bank, days)).toEqual({ items: 22, minutes: 440 })
  expect(effortOf({ ...bank, date: '2026-08-31' }, days)).toEqual({ items: 2, minutes: 40 })
  // Reconciled past the last whole month, and still found: the statement of this month is there.
  expect(effortOf({ ...bank, date: '2026-10-31' }, days)).toEqual({ items: 1, minutes: 20 })
})

test('lines to code count each, other findings once', () => {
  expect(effortOf({ check: 'waiting-lines', evidence: [line, line], more: 40 }, days)).toEqual({
    items: 42,
    minutes: 84,
  })
  expect(effortOf({ check: 'duplicate-entry', evidence: [line, line] }, days)).toEqual({
    items: 1,
    minutes: 5,
  })
  expect(effortOf({ check: 'no-description', evidence: [] }, days)).toEqual({ items: 1, minutes: 5 })
})

test('a late remittance belongs to payroll, a late return to the filings, the rest to the coding', () => {
  const late = (kind: 'remittance' | 'return') =>
    stepOfFinding({ check: 'overdue-forms', evidence: [{ kind, id: 'PD7A 2026-09' }] })
  expect([late('remittance'), late('return')]).toEqual(['payroll', 'filings'])
  expect(stepOfFinding({ check: 'no-description', evidence: [] })).toBe('coding')
  expect(stepOfFinding({ check: 'suspense-open', evidence: [] })).toBe('suspense')
})
