import { expect, test } from 'vitest'
import { balanceOf, withBooks } from './with-books.ts'

const insurance = {
  name: 'Insurance 2026',
  kind: 'prepaid',
  from: '1210',
  to: '6170',
  amount: '1000.00',
  first: '2026-01-31',
  months: 3,
} as const

test('a prepaid expense is spread to the cent, and the account proves it', () =>
  withBooks(async (books) => {
    const { does } = books
    await does('entry.post', { date: '2026-01-05', debit: ['1210=1000.00'], credit: ['1010=1000.00'] })
    expect(await does('schedule.open', insurance)).toMatchObject({
      id: 'insurance-2026',
      monthly: '333.34',
      first: '2026-01-31',
      last: '2026-03-31',
    })
    expect(await does('schedule.run', { through: '2026-02-28' })).toMatchObject({
      posted: [
        { entry: 'J2', memo: 'Insurance 2026, part 1 of 3', date: '2026-01-31', amount: '333.34' },
        { entry: 'J3', memo: 'Insurance 2026, part 2 of 3', date: '2026-02-28', amount: '333.33' },
      ],
    })
    expect(await does('schedule.list', {})).toEqual({
      schedules: [
        {
          schedule: 'Insurance 2026',
          kind: 'prepaid',
          from: '1210',
          to: '6170',
          amount: '1000.00',
          posted: '666.67',
          remaining: '333.33',
          parts: '2/3',
          next: '2026-03-31',
        },
      ],
      accounts: [
        {
          account: '1210',
          name: 'Prepaid insurance',
          remaining: '333.33',
          balance: '333.33',
          unscheduled: '0.00',
          holds: true,
        },
      ],
    })
    expect(await does('schedule.run', { through: '2026-02-28' })).toMatchObject({ posted: [], act: 0 })
    await does('schedule.run', {})
    expect(await balanceOf(books, '1210')).toBe('')
    expect(await does('schedule.list', {})).toMatchObject({ schedules: [] })
    expect(await does('schedule.list', { all: true })).toMatchObject({
      schedules: [{ parts: '3/3', next: '' }],
    })
  }))

test('deferred revenue is earned, and what has no schedule is shown', () =>
  withBooks(async (books) => {
    const { does } = books
    await does('entry.post', { date: '2026-01-05', debit: ['1010=700.00'], credit: ['2160=700.00'] })
    await does('schedule.open', {
      ...insurance,
      name: 'Care plan',
      kind: 'deferral',
      from: '2160',
      to: '4000',
      amount: '600.00',
      months: 6,
    })
    await does('schedule.run', { through: '2026-01-31', schedule: 'care plan' })
    expect(await balanceOf(books, '4000')).toBe('-100.00')
    expect(await does('schedule.list', {})).toMatchObject({
      accounts: [
        { account: '2160', remaining: '500.00', balance: '600.00', unscheduled: '100.00', holds: false },
      ],
    })
  }))

test('a schedule is shown part by part, with what became of each', () =>
  withBooks(async ({ does }) => {
    await does('schedule.open', { ...insurance, months: 5 })
    await does('schedule.run', { through: '2026-02-28' })
    await does('entry.reverse', { number: 'J1', date: '2026-01-31' })
    const { parts } = await does('schedule.show', { schedule: 'insurance 2026' }, { today: '2026-04-29' })
    expect(parts.map(({ part, state, entry }) => [part, state, entry])).toEqual([
      [1, 'reversed', 'J1'],
      [2, 'posted', 'J2'],
      [3, 'due', ''],
      [4, 'later', ''],
      [5, 'later', ''],
    ])
    expect(parts.map(({ remaining }) => remaining)).toEqual(['800.00', '600.00', '400.00', '200.00', '0.00'])
  }))

test('a part posted anew after its act was undone is shown with the entry that stands', () =>
  withBooks(async ({ does }) => {
    await does('schedule.open', insurance)
    const { act: number } = await does('schedule.run', { through: '2026-01-31' })
    await does('act.undo', { number })
    expect(await does('schedule.show', { schedule: insurance.name })).toMatchObject({
      remaining: '1000.00',
      parts: [{ state: 'due', entry: '' }, {}, {}],
    })
    await does('schedule.run', { through: '2026-01-31' })
    expect(await does('schedule.show', { schedule: insurance.name })).toMatchObject({
      parts: [{ state: 'posted', entry: 'J3' }, {}, {}],
    })
  }))

test('a contract that ends early is closed with what remains; one that never began is removed', () =>
  withBooks(async (books) => {
    const { does, refused } = books
    await does('schedule.open', insurance)
    await does('schedule.run', { through: '2026-01-31' })
    expect(await refused('schedule.remove', { schedule: insurance.name })).toEqual(['schedule-started'])
    const closed = await does('schedule.close', { schedule: insurance.name, on: '2026-02-10' })
    expect(closed).toMatchObject({ entry: 'J2', date: '2026-02-10', amount: '666.66' })
    expect(await balanceOf(books, '6170')).toBe('1000.00')
    expect(await refused('schedule.show', { schedule: insurance.name })).toEqual(['schedule-unknown'])
    await does('act.undo', { number: closed.act })
    expect(await does('schedule.show', { schedule: insurance.name })).toMatchObject({ remaining: '666.66' })
    await does('schedule.open', { ...insurance, name: 'Other' })
    expect(await does('schedule.remove', { schedule: 'Other' })).toMatchObject({ schedule: 'Other' })
  }))

test('a locked part refuses the run and names the schedule', () =>
  withBooks(async ({ does, tries }) => {
    await does('schedule.open', insurance)
    await does('period.lock', { through: '2026-01-31', reason: 'GST filed' })
    expect(await tries('schedule.run', { through: '2026-02-28' })).toMatchObject({
      refusals: [{ code: 'schedule-locked', with: { name: 'Insurance 2026', date: '2026-01-31' } }],
    })
  }))

test('what a schedule posts carries its department', () =>
  withBooks(async ({ does, refused }) => {
    expect(await refused('schedule.open', { ...insurance, department: 'SHOP' })).toEqual([
      'dimension-unknown',
    ])
    await does('dimension.set', { dimension: 'department', code: 'SHOP', name: 'Shop' })
    await does('schedule.open', { ...insurance, department: 'SHOP' })
    await does('schedule.run', { through: '2026-01-31' })
    expect(await does('dimension.list', {})).toMatchObject([{ code: 'SHOP', postings: 1 }])
    await does('dimension.close', { dimension: 'department', code: 'SHOP' })
    expect(await refused('schedule.run', { through: '2026-02-28' })).toEqual(['due-entry-refused'])
  }))
