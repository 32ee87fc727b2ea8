import { refuse } from '@daybook/core/kit/result.ts'
import { expect, test } from 'vitest'
import { bookOf } from './book.ts'
import { type Act, type Plan, record } from './record.ts'
import { memoryStore } from './store/memory.ts'

const profile = {
  id: 'maple',
  name: 'Maple Bicycles',
  form: 'corporation',
  province: 'ON',
  fiscalYearEnd: '12-31',
  language: 'en',
  currency: 'CAD',
} as const
const plan: Plan = { facts: [{ fact: { kind: 'book.opened', v: 1, profile } }] }
const act: Act = { actor: 'tester', now: 0, dryRun: false, command: 'test', input: { a: 1 }, key: 'k' }

test.each([
  ['decides the same again', async () => ({ ok: true as const, value: plan })],
  ['has nothing to record any more', async () => ({ ok: true as const, value: { facts: [] } })],
  ['is refused now', async () => refuse('input-missing', { what: 'date' })],
  ['finds what it takes for granted gone', () => Promise.reject(new Error('fault: there were no facts'))],
])('a repeated key gives what it gave the first time when its act %s', async (_, decide) => {
  const book = bookOf(memoryStore())
  const first = await record(book, act, async () => ({ ok: true, value: plan }))
  expect(first).toMatchObject({ ok: true, value: { repeated: false } })
  const again = await record(book, act, decide)
  expect(again).toMatchObject({ ok: true, value: { repeated: true, dry: false } })
  expect(again.ok && again.value.facts[0]).toMatchObject((first.ok && first.value.facts[0]) || {})
  expect(again.ok && again.value.facts).toHaveLength(1)
  const rehearsed = await record(book, { ...act, dryRun: true }, decide)
  expect(rehearsed).toMatchObject({ ok: true, value: { repeated: true } })
  const other = await record(book, { ...act, input: { a: 2 } }, decide)
  expect(other).toMatchObject({ ok: false, refusals: [{ code: 'key-reused', with: { key: 'k' } }] })
})

test('what a decision tells besides its facts is told of its own act only', async () => {
  const book = bookOf(memoryStore())
  const telling = (tells: string) => async () => ({ ok: true as const, value: { ...plan, tells } })
  expect(await record(book, act, telling('first'))).toMatchObject({ value: { tells: 'first' } })
  const again = await record(book, act, telling('second'))
  expect(again.ok && again.value).not.toHaveProperty('tells')
})

test('a decision that fails under a fresh key fails, and two at once under one key are one', async () => {
  const book = bookOf(memoryStore())
  const failed = record(book, act, () => Promise.reject(new Error('fault: no')))
  await expect(failed).rejects.toThrow('fault: no')
  const both = await Promise.all([1, 2].map(() => record(book, act, async () => ({ ok: true, value: plan }))))
  expect(both.map((each) => each.ok && each.value.repeated)).toEqual([false, true])
})
