import type { RuleTable } from '@daybook/core/filings/rule-table.ts'
import { isCivilDate } from '@daybook/core/kit/civil-date.ts'
import { expect, test } from 'vitest'
import { holidayLists } from './holiday-lists.ts'
import { holidayPayRules } from './holiday-pay-rules.ts'
import { labourJurisdictions } from './jurisdiction.ts'
import { minimumWages } from './minimum-wage-rules.ts'
import { overtimeRules } from './overtime-rules.ts'
import { vacationRules } from './vacation-rules.ts'

const families: readonly Readonly<Record<string, RuleTable<unknown>>>[] = [
  holidayLists,
  holidayPayRules,
  minimumWages,
  overtimeRules,
  vacationRules,
]
const tables = families.flatMap((family) => Object.values(family))

test('every jurisdiction has all five tables, each under a name of its own', () => {
  for (const family of families) expect(Object.keys(family).sort()).toEqual([...labourJurisdictions].sort())
  expect(new Set(tables.map(({ name }) => name)).size).toBe(5 * labourJurisdictions.length)
})

test('versions follow one another, and end before the day through which the table was checked', () => {
  for (const { name, checkedThrough, versions } of tables) {
    const from = versions.map((version) => version.from)
    expect(from, name).toEqual([...new Set(from)].sort())
    expect([...from, checkedThrough].every(isCivilDate), name).toBe(true)
    expect((from.at(-1) ?? '') < checkedThrough, name).toBe(true)
  }
})

test('every version says where it was read', () => {
  for (const { name, versions } of tables) {
    for (const { source } of versions) {
      expect(source.url, name).toMatch(/^https:\/\/\S+$/)
      expect(
        [source.title, source.where].every((words) => words.length > 3),
        name,
      ).toBe(true)
    }
  }
})

test('a minimum wage never falls, and a step of vacation never gives less', () => {
  for (const { name, versions } of Object.values(minimumWages)) {
    const wages = versions.map(({ value }) => value)
    expect(wages, name).toEqual([...wages].sort())
  }
  for (const { name, versions } of Object.values(vacationRules)) {
    for (const { value } of versions) {
      const weeks = value.map((step) => step.weeks)
      expect(weeks, name).toEqual([...weeks].sort())
      expect(value[0]?.afterYears, name).toBe(0)
    }
  }
})
