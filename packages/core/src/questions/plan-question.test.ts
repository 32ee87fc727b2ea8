import { expect, test } from 'vitest'
import type { Question, QuestionAnswer } from '../daybook/question-facts.ts'
import { value } from '../kit/result.ts'
import {
  askedQuestion,
  isWaiting,
  notAskedYet,
  planAnswer,
  planCloseQuestion,
  questionState,
  remindedQuestion,
} from './plan-question.ts'

const wish = {
  about: { kind: 'entry', number: 3 },
  wants: 'answer',
  text: 'Which job?',
  choices: [],
} as const

function asked(wants: Question['wants'] = 'answer'): Question {
  return askedQuestion({ ...wish, wants, by: '2026-11-10' }, 4, '2026-11-02').question
}

const answer: QuestionAnswer = { on: '2026-11-05', by: 'Ms. Alder', text: 'The shop', papers: [] }
const picture = { sha256: '0'.repeat(64), name: 'slip.jpg', mediaType: 'image/jpeg', size: 10 }

test('a question gets the next number and waits until somebody answers', () => {
  const question = asked()
  expect(question.id).toBe('5')
  expect(questionState(question, '2026-11-10')).toBe('open')
  expect(questionState(question, '2026-11-11')).toBe('late')
  const fact = value(planAnswer(question, answer))
  expect([isWaiting(fact.question), fact.was]).toEqual([false, question])
  expect(questionState(fact.question, '2026-11-11')).toBe('answered')
})

test('the same thing is not asked twice while it waits; other words, other things and answers are another', () => {
  const waiting = asked()
  const again = (change: object, standing: readonly Question[] = [waiting]) => {
    const made = notAskedYet({ ...wish, ...change }, standing)
    return made.ok ? [] : made.refusals.map(({ code }) => code)
  }
  expect(again({ text: ' which  JOB? ' })).toEqual(['question-asked-already'])
  expect(again({ text: 'Which house?' })).toEqual([])
  expect(again({ about: { kind: 'entry', number: 4 } })).toEqual([])
  expect(again({ wants: 'paper' })).toEqual([])
  expect(again({}, [value(planAnswer(waiting, answer)).question])).toEqual([])
})

test('who was asked for a paper is waited for until it comes', () => {
  const words = value(planAnswer(asked('paper'), answer)).question
  expect(questionState(words, '2026-11-05')).toBe('open')
  const paper = value(planAnswer(words, { ...answer, text: '', papers: [picture] })).question
  expect(questionState(paper, '2026-11-05')).toBe('answered')
  expect(paper.answers).toHaveLength(2)
})

test('nothing at all is no answer, and neither is a file that might run', () => {
  expect(planAnswer(asked(), { ...answer, text: '' })).toMatchObject({
    refusals: [{ code: 'question-answer-empty' }],
  })
  for (const mediaType of ['text/html', 'image/svg+xml', 'application/zip'])
    expect(planAnswer(asked(), { ...answer, papers: [{ ...picture, mediaType }] })).toMatchObject({
      refusals: [{ code: 'question-paper-kind' }],
    })
})

test('a closed question takes no answer and is not closed twice', () => {
  const closed = value(planCloseQuestion(asked(), '2026-11-06', 'found the slip')).question
  expect(questionState(closed, '2026-11-20')).toBe('closed')
  expect(planAnswer(closed, answer)).toMatchObject({ refusals: [{ code: 'question-closed' }] })
  expect(planCloseQuestion(closed, '2026-11-07', undefined)).toMatchObject({
    refusals: [{ code: 'question-closed' }],
  })
})

test('two reminders of one day are one', () => {
  const once = remindedQuestion(asked(), '2026-11-09').question
  expect(remindedQuestion(once, '2026-11-09').question.reminded).toEqual(['2026-11-09'])
  expect(remindedQuestion(once, '2026-11-16').question.reminded).toEqual(['2026-11-09', '2026-11-16'])
})
