import { expect, test } from 'vitest'
import type { Schedule } from '../daybook/fact.ts'
import { value } from '../kit/result.ts'
import { planOpenSchedule } from './open-schedule.ts'
import { planCloseSchedule, planRemoveSchedule, planSchedules } from './run-schedules.ts'
import { scheduleParts, scheduleRemaining } from './schedule.ts'
import { scheduledAccounts } from './schedule-proof.ts'
import { books, codesOf, entriesOf, lastOf, short } from './standing-books.fixture.ts'

const insurance: Schedule = {
  id: 'insurance',
  name: 'Insurance',
  kind: 'prepaid',
  from: '1210',
  to: '6170',
  amount: 100_000n,
  first: '2026-01-31',
  months: 3,
  posted: 0,
  dims: { department: 'SHOP' },
}
const plan: Schedule = {
  id: 'care',
  name: 'Care plan',
  kind: 'deferral',
  from: '2160',
  to: '4000',
  amount: 60_000n,
  first: '2026-02-15',
  months: 6,
  posted: 0,
}

test('parts are equal to the cent, the first take the cents left over, and nothing remains', () => {
  // 1,000.00 ÷ 3 = 333.33 and one cent left.
  expect(scheduleParts(insurance)).toEqual([
    { part: 1, date: '2026-01-31', amount: 33_334n, remaining: 66_666n },
    { part: 2, date: '2026-02-28', amount: 33_333n, remaining: 33_333n },
    { part: 3, date: '2026-03-31', amount: 33_333n, remaining: 0n },
  ])
})

test('a first part on the last day of a month means month-ends; another day is kept', () => {
  const dates = (first: string) => scheduleParts({ amount: 400n, first, months: 4 }).map(({ date }) => date)
  expect(dates('2026-02-28')).toEqual(['2026-02-28', '2026-03-31', '2026-04-30', '2026-05-31'])
  expect(dates('2025-11-29')).toEqual(['2025-11-29', '2025-12-29', '2026-01-29', '2026-02-28'])
  expect(dates('2026-01-01')).toEqual(['2026-01-01', '2026-02-01', '2026-03-01', '2026-04-01'])
})

test('a prepaid expense is credited and the expense debited; deferred revenue the other way round', () => {
  const facts = value(planSchedules(books, [insurance, plan], '2026-02-28'))
  expect(short(facts)).toEqual([
    'J1 2026-01-31 6170 333.34, 1210 -333.34',
    'J2 2026-02-15 4000 -100.00, 2160 100.00',
    'J3 2026-02-28 6170 333.33, 1210 -333.33',
  ])
  const [first] = entriesOf(facts)
  expect(first).toMatchObject({
    memo: 'Insurance, part 1 of 3',
    because: { kind: 'schedule', id: 'insurance/1' },
  })
  expect(first?.postings.map(({ dims }) => dims)).toEqual([{ department: 'SHOP' }, undefined])
  expect(facts.slice(3)).toMatchObject([
    { kind: 'schedule.set', schedule: { id: 'insurance', posted: 2 }, was: { posted: 0 } },
    { kind: 'schedule.set', schedule: { id: 'care', posted: 1 }, was: { posted: 0 } },
  ])
})

test('a part in a locked period refuses everything and names the schedule', () => {
  const locked = { ...books, head: { entries: 0, lockedThrough: '2026-01-31' } }
  expect(planSchedules(locked, [plan, insurance], '2026-02-28')).toMatchObject({
    refusals: [{ code: 'schedule-locked', with: { name: 'Insurance', date: '2026-01-31' } }],
  })
})

test('closing early moves all that remains on one day and takes the schedule off the list', () => {
  const facts = value(planCloseSchedule(books, { ...insurance, posted: 1 }, '2026-02-10'))
  expect(short(facts)).toEqual(['J1 2026-02-10 6170 666.66, 1210 -666.66'])
  expect(lastOf(facts, 'schedule.removed')?.was.posted).toBe(1)
  const done = { ...insurance, posted: 3 }
  expect(scheduleRemaining(done)).toBe(0n)
  expect(codesOf(planCloseSchedule(books, done, '2026-02-10'))).toEqual(['schedule-finished'])
})

test('only a schedule of which nothing was posted is removed', () => {
  expect(codesOf(planRemoveSchedule(insurance))).toEqual([])
  expect(codesOf(planRemoveSchedule({ ...insurance, posted: 1 }))).toEqual(['schedule-started'])
})

test('the balance of an account is what remains of its schedules and what has none', () => {
  const balances = new Map([
    ['1210', 120_000n],
    ['2160', -60_000n],
  ])
  const schedules = [{ ...insurance, posted: 1 }, plan]
  const found = scheduledAccounts(books.chart, schedules, balances)
  expect(found.map(({ account, ...rest }) => ({ ...rest, code: account.code }))).toEqual([
    { code: '1210', remaining: 66_666n, balance: 120_000n, unscheduled: 53_334n },
    { code: '2160', remaining: 60_000n, balance: 60_000n, unscheduled: 0n },
  ])
})

test('a schedule goes from the balance sheet to the income statement', () => {
  const wish = (more: Partial<Schedule>) => planOpenSchedule(books, { ...insurance, ...more }, undefined)
  expect(value(wish({})).schedule).toEqual(insurance)
  expect(codesOf(wish({ from: '2160' }))).toEqual(['schedule-account-unfit'])
  expect(codesOf(wish({ kind: 'deferral' }))).toEqual(['schedule-account-unfit'])
  expect(codesOf(wish({ to: '1010' }))).toEqual(['schedule-account-unfit'])
  expect(codesOf(wish({ from: '7', to: '8' }))).toEqual(['account-unknown', 'account-unknown'])
  expect(codesOf(wish({ from: '1030' }))).toEqual(['foreign-missing'])
  expect(codesOf(wish({ to: '6180', first: '2026-05-01' }))).toEqual(['account-closed'])
  expect(codesOf(wish({ to: '6180', first: '2026-04-30' }))).toEqual([])
  expect(codesOf(wish({ dims: { department: 'OLD' } }))).toEqual(['dimension-closed'])
  expect(codesOf(planOpenSchedule(books, insurance, insurance))).toEqual(['schedule-exists'])
})

test('each month takes at least a cent', () => {
  const spread = (amount: bigint) =>
    codesOf(planOpenSchedule(books, { ...insurance, amount, months: 12 }, undefined))
  expect(spread(12n)).toEqual([])
  expect(spread(11n)).toEqual(['schedule-amount'])
  expect(spread(0n)).toEqual(['schedule-amount'])
  expect(spread(-1200n)).toEqual(['schedule-amount'])
})
