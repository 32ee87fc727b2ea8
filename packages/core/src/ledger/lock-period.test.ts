import { expect, test } from 'vitest'
import { value } from '../kit/result.ts'
import { planLock, planUnlock, relockReminder } from './lock-period.ts'

const march = { lockedThrough: '2026-03-31', lockReason: 'GST34 filed' }
const y2025 = { from: '2025-01-01', through: '2025-12-31', number: 9, seq: 40 }

test('a lock moves on, and says where it was', () => {
  expect(value(planLock(march, { through: '2026-04-30', reason: 'April sent' }))).toEqual({
    kind: 'period.locked',
    v: 1,
    through: '2026-04-30',
    reason: 'April sent',
    was: '2026-03-31',
  })
  expect(value(planLock({}, { through: '2026-04-30', reason: 'first' })).was).toBeUndefined()
})

test('a day that is locked already is refused', () => {
  for (const through of ['2026-03-31', '2026-03-30']) {
    expect(planLock(march, { through, reason: 'again' })).toMatchObject({
      ok: false,
      refusals: [{ code: 'period-not-locked', with: { lockedThrough: '2026-03-31' } }],
    })
  }
})

test('unlocking moves the lock back to a day, or takes it off', () => {
  expect(value(planUnlock(march, { through: '2026-02-28', reason: 'late bill' }, []))).toEqual({
    kind: 'period.unlocked',
    v: 1,
    through: '2026-02-28',
    reason: 'late bill',
    was: '2026-03-31',
  })
  expect(value(planUnlock(march, { reason: 'late bill' }, [])).through).toBeUndefined()
})

test('there is nothing to unlock without a lock, or after it', () => {
  expect(planUnlock({}, { reason: 'none' }, [])).toMatchObject({ refusals: [{ code: 'period-unlocked' }] })
  expect(planUnlock(march, { through: '2026-03-31', reason: 'same' }, [])).toMatchObject({
    refusals: [{ code: 'period-not-locked' }],
  })
})

test('the days of a closed year are not unlocked: the year is reopened', () => {
  for (const through of ['2025-12-30', undefined]) {
    const wish = { reason: 'late bill', ...(through === undefined ? {} : { through }) }
    expect(planUnlock(march, wish, [y2025])).toMatchObject({
      ok: false,
      refusals: [{ code: 'year-closed', with: { through: '2025-12-31' } }],
    })
  }
  expect(planUnlock(march, { through: '2025-12-31', reason: 'late bill' }, [y2025]).ok).toBe(true)
})

test('the reminder to lock again remembers the furthest day through two unlockings', () => {
  const first = value(planUnlock(march, { through: '2026-02-28', reason: 'late bill' }, []))
  const february = { lockedThrough: '2026-02-28', lockReason: 'late bill' }
  const second = value(planUnlock(february, { reason: 'another' }, [], first.was))
  expect(second).toMatchObject({ was: '2026-02-28', relock: '2026-03-31' })
  expect(relockReminder({}, second.relock)).toBe('2026-03-31')
  expect(relockReminder({ lockedThrough: '2026-03-30' }, second.relock)).toBe('2026-03-31')
  expect(relockReminder(march, second.relock)).toBeUndefined()
  expect(relockReminder({}, undefined)).toBeUndefined()
})
