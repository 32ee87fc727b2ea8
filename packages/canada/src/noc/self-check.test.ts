import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sharedFolder } from '../../../../test/shared.ts'
import { type Answers, questions, selfCheck } from './self-check.ts'

const facts = join(sharedFolder() ?? '', 'facts', 'occupations', 'bookkeeper-12200.json')

function verdict(answers: Answers, years?: string) {
  const check = selfCheck(answers, years)
  return check.ok ? check.value.verdict : check.refusals[0]?.code
}

test('secondary school and one of the three ways meet the requirements', () => {
  expect(verdict({ secondary: true, college: true })).toBe('met')
  expect(verdict({ secondary: true, professional: true })).toBe('met')
  expect(verdict({ secondary: true, courses: true, experience: true })).toBe('judgment')
})

test('what is missing is the least that is, and the way that is begun comes first', () => {
  expect(selfCheck({ secondary: true, courses: true })).toMatchObject({ value: { missing: ['experience'] } })
  expect(selfCheck({ secondary: true, experience: true })).toMatchObject({ value: { missing: ['courses'] } })
  expect(selfCheck({ college: true })).toMatchObject({ value: { missing: ['secondary'], by: ['college'] } })
  expect(selfCheck({ secondary: true })).toMatchObject({ value: { missing: ['college'] } })
  expect(selfCheck({ secondary: false })).toMatchObject({ value: { missing: ['secondary', 'college'] } })
})

test('years as a clerk are never more than a judgment, and none are a no', () => {
  for (const years of ['0.5', '2,5', '3', '40'])
    expect(verdict({ secondary: true, courses: true }, years)).toBe('judgment')
  expect(verdict({ secondary: true, courses: true }, '0')).toBe('missing')
  expect(verdict({ secondary: true, courses: true, experience: false }, '9')).toBe('missing')
  for (const years of ['', 'several', '-1', '71', '1e1'])
    expect(verdict({}, years)).toBe('occupation-years-wrong')
})

test('without an answer there is no verdict', () => {
  expect(verdict({})).toBe('unanswered')
})

test('having more never makes it worse', () => {
  const order = ['missing', 'judgment', 'met']
  const has = fc.record(Object.fromEntries(questions.map(({ id }) => [id, fc.boolean()])))
  fc.assert(
    fc.property(has, fc.constantFrom(...questions.map(({ id }) => id)), (answers, more) => {
      const [before, after] = [verdict(answers), verdict({ ...answers, [more]: true })]
      expect(order.indexOf(after ?? '')).toBeGreaterThanOrEqual(order.indexOf(before ?? ''))
    }),
  )
})

test.skipIf(!existsSync(facts))('the worked cases of the profile come out as they say', () => {
  // The profile as it was compiled: what a person has, and whether that meets the requirements.
  const { requirements } = JSON.parse(readFileSync(facts, 'utf8')) as {
    requirements: {
      selfCheckCases: readonly { has: readonly string[]; meets: boolean; missing?: readonly string[] }[]
    }
  }
  expect(requirements.selfCheckCases.length).toBeGreaterThan(4)
  for (const { has, meets, missing } of requirements.selfCheckCases) {
    const named = has.map((each) => (each === 'professional2y' ? 'professional' : each))
    const check = selfCheck(Object.fromEntries(named.map((each) => [each, true])))
    expect(check).toMatchObject({ ok: true })
    if (!check.ok) continue
    expect(check.value.verdict !== 'missing').toBe(meets)
    if (missing !== undefined) expect(check.value.missing).toEqual(missing)
  }
})
