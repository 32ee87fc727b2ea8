import { expect, test } from 'vitest'
import { isTwoThings, oldCodesOf, oldGroup, oldGroups } from './crosswalk.ts'
import { nocGroup, nocGroups, unitGroup } from './groups.ts'

const all = [...oldGroups().values()]

test('500 groups of NOC 2016 lead to the 516 of NOC 2021 in 585 pairs', () => {
  expect(all.length).toBe(500)
  expect(all.reduce((sum, { targets }) => sum + targets.length, 0)).toBe(585)
  const reached = new Set(all.flatMap(({ targets }) => targets.map(({ code }) => code)))
  expect(reached.size).toBe(516)
})

test('440 old groups have one target and 60 have several, by the kinds of the table', () => {
  expect(all.filter(({ targets }) => targets.length > 1).length).toBe(60)
  const count = (passage: string) => all.filter((each) => each.passage === passage).length
  // The table's own counts of its kinds.
  expect(['one-to-one', 'split-and-merge', 'merge', 'split'].map(count)).toEqual([396, 54, 44, 6])
  for (const { passage, targets } of all)
    expect(targets.length > 1).toBe(passage === 'split' || passage === 'split-and-merge')
})

test('every target is a unit group of today, and reading the table backwards gives the same pairs', () => {
  for (const { code, targets } of all)
    for (const target of targets) {
      expect(unitGroup(target.code)).toBeDefined()
      expect(oldCodesOf(target.code)).toContain(code)
    }
  const back = nocGroups('unit').reduce((sum, { code }) => sum + oldCodesOf(code).length, 0)
  expect(back).toBe(585)
})

test('the official continuation comes first, then the targets with more titles in common', () => {
  // 0112: continues as 10011; 13110 shares one title, 11200 and 22232 none.
  expect(oldGroup('0112')?.targets.map(({ code }) => code)).toEqual(['10011', '13110', '11200', '22232'])
  // 2175 continues as nothing: 21234 shares six titles, 21233 three.
  expect(oldGroup('2175')?.targets.map(({ code }) => code)).toEqual(['21234', '21233'])
})

test('1311 went whole to 12200, and 1121 to 11200', () => {
  expect(oldGroup('1311')).toMatchObject({ skill: 'B', continuesAs: '12200', passage: 'one-to-one' })
  expect(oldCodesOf('12200')).toEqual(['1311'])
  expect(oldGroup('1121')?.targets.map(({ code }) => code)).toEqual(['11200'])
})

test('48 four-digit codes are two things: an old unit group and a minor group of today', () => {
  const both = all.filter(({ code }) => nocGroup(code) !== undefined).map(({ code }) => code)
  expect(both.length).toBe(48)
  expect(both.filter((code) => !isTwoThings(code))).toEqual([])
  expect(isTwoThings('1111')).toBe(false)
})
