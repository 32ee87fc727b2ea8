import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { sharedFolder } from '../../../../test/shared.ts'
import { groupsAbove, groupsBelow, nocGroup, nocGroups, nocLevels, unitGroup } from './groups.ts'

const facts = join(sharedFolder() ?? '', 'facts', 'occupations', 'noc2021.json')

test('NOC 2021 has 10 broad, 45 major, 89 sub-major, 162 minor and 516 unit groups', () => {
  const counts = nocLevels.map((level) => nocGroups(level).length)
  expect(counts).toEqual([10, 45, 89, 162, 516])
})

test('every group but the broad stands under one of the level above, and has both titles', () => {
  for (const level of nocLevels)
    for (const { code, title } of nocGroups(level)) {
      expect(groupsAbove(code).map((each) => each.code)).toEqual(
        Array.from({ length: code.length - 1 }, (_, at) => code.slice(0, at + 1)),
      )
      expect(title.en.length).toBeGreaterThan(2)
      expect(title.fr.length).toBeGreaterThan(2)
    }
})

test('the groups below a group add up to all of the next level', () => {
  const below = (level: 'broad' | 'major' | 'subMajor' | 'minor') =>
    nocGroups(level).reduce((sum, { code }) => sum + groupsBelow(code).length, 0)
  expect([below('broad'), below('major'), below('subMajor'), below('minor')]).toEqual([45, 89, 162, 516])
})

test('the second digit of a unit group is its TEER category', () => {
  // Statistics Canada: 12200 is TEER 2, 14200 TEER 4, 00010 TEER 0.
  expect(['12200', '14200', '00010'].map((code) => unitGroup(code)?.teer)).toEqual([2, 4, 0])
  expect(nocGroup('1311')).toMatchObject({ level: 'minor' })
  expect(unitGroup('1311')).toBeUndefined()
})

test('what is no code is no group', () => {
  for (const text of ['', '99999', '1220a', 'constructor', '__proto__', '122000', '12 200'])
    expect(nocGroup(text)).toBeUndefined()
})

test.skipIf(!existsSync(facts))('the titles are those of the classification, all of them', () => {
  // The file of the classification, as it was read: units carry their titles and TEER category.
  const { units } = JSON.parse(readFileSync(facts, 'utf8')) as {
    units: readonly { code: string; en: string; fr: string; teer: number }[]
  }
  for (const { code, en, fr, teer } of units)
    expect(unitGroup(code)).toMatchObject({ title: { en, fr }, teer })
  expect(units.length).toBe(516)
})
