import { amountAnswers, choiceAnswers } from '@daybook/canada/t1/answers.ts'
import { expect, test } from 'vitest'
import { matters, type QuestionName, questionsOf, topicNames } from './t1-topics.ts'

const person = { province: 'ON' as const, born: '1985-04-12' }
const alone = { year: 2025, isCouple: false, hasSpouse: false }

test('every question of the return stands in one topic', () => {
  const asked = topicNames.flatMap(questionsOf)
  expect(asked.toSorted()).toEqual([...Object.keys(amountAnswers), ...Object.keys(choiceAnswers)].toSorted())
})

test('what matters follows the facts: slips, age, a spouse, and what was answered', () => {
  const shown = (name: QuestionName, more: object = {}, around: object = {}) =>
    matters(name, { ...person, ...more }, { ...alone, ...around })
  expect(shown('rrsp')).toBe(true)
  expect(shown('union-dues')).toBe(false)
  expect(shown('union-dues', { slips: [{ kind: 'T4', from: 'Maple Bakery', boxes: {} }] })).toBe(true)
  expect(shown('home-accessibility', { born: '1950-01-01' })).toBe(true)
  expect(shown('spouse-net', {}, { isCouple: true })).toBe(true)
  expect(shown('spouse-net', {}, { isCouple: true, hasSpouse: true })).toBe(false)
  expect(shown('special-taxes')).toBe(false)
  expect(shown('special-taxes', { answers: { 'special-taxes': '5' } })).toBe(true)
})
