import { expect, test } from 'vitest'
import { withBooks } from './with-books.ts'

const hire = { province: 'ON', frequency: 'biweekly', hired: '2026-01-01', born: '1988-05-05' } as const
const period = { from: '2026-01-05', through: '2026-01-18', date: '2026-01-23' } as const
const next = { from: '2026-01-19', through: '2026-02-01', date: '2026-02-06' } as const

/** What is shown without the ids of figures, which name how far the books were read. */
function withoutIds(shown: object): unknown {
  return JSON.parse(JSON.stringify(shown, (key, value: unknown) => (key === 'figure' ? undefined : value)))
}

test('a pay date outside the rate tables is refused, and named as unchecked where somebody insists', () =>
  withBooks(async ({ does, refused }) => {
    await does('employee.hire', { ...hire, name: 'Aster', salary: '52000' })
    const beyond = { from: '2027-01-04', through: '2027-01-17', date: '2027-01-22' }
    expect(await refused('payrun.prepare', beyond)).toEqual(['payroll-rates-not-checked'])
    expect(await refused('payrun.close', beyond)).toEqual(['payroll-rates-not-checked'])
    const insisted = await does('payrun.prepare', { ...beyond, insist: true })
    expect(insisted.pays[0]?.warnings.map(({ code }) => code)).toContain('rates-unchecked')
    expect(await refused('payrun.prepare', { ...beyond, from: '2024-01-01', date: '2024-01-19' })).toEqual([
      expect.stringMatching(/span-wrong|too-early|not-employed/),
    ])
  }))

test('without a TD1 the basic amounts are taken and the run says so; with one they are not', () =>
  withBooks(async ({ does }) => {
    await does('employee.hire', { ...hire, name: 'Aster', salary: '52000' })
    const warned = async () =>
      (await does('payrun.prepare', period)).pays[0]?.warnings.map(({ code }) => code) ?? []
    const taxOf = async () =>
      (await does('payrun.prepare', period)).pays[0]?.deductions.find(({ item }) => item === 'federal-tax')
        ?.amount
    expect(await warned()).toContain('claims-missing')
    const basic = await taxOf()
    await does('employee.claim', { employee: '1', from: '2026-01-01', federal: '1', provincial: '1' })
    expect(await warned()).not.toContain('claims-missing')
    expect(await taxOf()).toBe(basic)
  }))

test('an invalid SIN is refused before anything is recorded', () =>
  withBooks(async ({ does, refused }) => {
    const wrong = { ...hire, name: 'Aster', salary: '52000', sin: '046 454 287' }
    expect(await refused('employee.hire', wrong)).toEqual(['sin-malformed'])
    expect((await does('employee.list', {})).employees).toEqual([])
  }))

test('a rate that is changed after a run is closed changes nothing of it; the difference is paid by correcting', () =>
  withBooks(async ({ does }) => {
    await does('employee.hire', { ...hire, name: 'Aster', hourly: '25.00', hours: '40' })
    const lines = [{ item: 'hours', quantity: '80' }]
    await does('payrun.close', { ...period, given: [{ employee: '1', lines }] })
    const shownNow = async () => withoutIds(await does('payrun.show', { run: '1' }))
    const shown = await shownNow()
    await does('employee.change', { employee: '1', hourly: '27.00', from: '2026-01-05' })
    await does('employee.claim', { employee: '1', from: '2026-01-01', federal: '0' })
    expect(await shownNow()).toEqual(shown)
    await does('book.rebuild', {})
    expect(await shownNow()).toEqual(shown)
    expect((await does('payrun.explain', { run: '1', employee: '1' })).holds).toBe(true)
    const due = { run: '1', employee: '1', date: '2026-02-06', reason: 'the raise came late' }
    const corrected = await does('payrun.correct', due)
    // 80 hours at 2.00 more.
    expect(corrected.pays[0]?.earnings.map(({ amount }) => amount)).toEqual(['160.00'])
  }))

test('who moves to another province in the year is paid by each in its own runs', () =>
  withBooks(async ({ does, refused }) => {
    await does('employee.hire', { ...hire, name: 'Aster', salary: '52000' })
    await does('employee.change', { employee: '1', province: 'BC', from: '2026-01-12' })
    expect(await refused('payrun.close', period)).toEqual(['pay-province-changed'])
    await does('payrun.close', { ...period, through: '2026-01-11' })
    await does('payrun.close', { ...period, from: '2026-01-12' })
    await does('payrun.close', next)
    const shown = await Promise.all(['1', '2', '3'].map((run) => does('payrun.show', { run })))
    expect(shown.flatMap(({ pays }) => pays.map(({ province }) => province))).toEqual(['ON', 'BC', 'BC'])
  }))

test('two orders and support of before 1997 go through the commands, each under its name', () =>
  withBooks(async ({ does }) => {
    await does('employee.hire', { ...hire, name: 'Aster', salary: '65000' })
    const order = { employee: '1', from: '2026-01-01', item: 'garnishment' }
    await does('employee.item', { ...order, amount: '300.00', keep: '1400.00', name: 'First', to: 'Court' })
    await does('employee.item', { ...order, amount: '200.00', keep: '1400.00', name: 'Second', to: 'Court' })
    const f2 = { ...order, item: 'support-before-1997', amount: '100.00', keepPercent: '50' }
    const { items } = await does('employee.item', f2)
    expect(items.map(({ item }) => item)).toEqual(['garnishment', 'garnishment', 'support-before-1997'])
    const told = await does('payrun.prepare', { ...period, explain: true })
    const [pay] = told.pays
    expect(pay?.net).toBe('1400.00')
    expect(pay?.explanation?.join('\n')).toContain('F2')
    expect(pay?.warnings.map(({ code }) => code)).toContain('held-short')
    const ended = await does('employee.item', { ...order, name: 'First', end: true })
    expect(ended.items.map(({ name }) => name)).toEqual(['Second', undefined])
  }))

test('an order that leaves what the law leaves: told with its source, and refused by name where none is known', () =>
  withBooks(async ({ does, refused }) => {
    await does('employee.hire', { ...hire, name: 'Aster', salary: '52000' })
    const order = { employee: '1', from: '2026-01-01', item: 'garnishment', name: 'Creditor', to: 'Court' }
    const set = await does('employee.item', { ...order, percent: '100', keep: 'law', dependants: 2 })
    expect(set.items).toMatchObject([{ keep: 'law', dependants: 2 }])
    expect((await does('employee.show', { employee: '1', on: '2026-01-05' })).items).toEqual(set.items)
    expect(await refused('employee.item', { ...order, percent: '10', dependants: 1 })).toEqual([
      'input-malformed',
    ])
    await does('payrun.close', period)
    const [pay] = (await does('payrun.show', { run: '1' })).pays
    const told = await does('payrun.explain', { run: '1', employee: '1', item: 'garnishment' })
    // 20 % of what the law leaves of 2,000.00, and nothing else was held back.
    const before = Number(pay?.net) + Number(told.lines[0]?.posted)
    expect(Number(told.lines[0]?.posted)).toBeCloseTo(Math.floor(before * 20) / 100, 2)
    expect([told.holds, told.explanation.join(' ')]).toEqual([
      true,
      expect.stringContaining('Wages Act, R.S.O. 1990'),
    ])
    await does('employee.change', { employee: '1', province: 'NB', from: '2026-01-19' })
    expect(await refused('payrun.close', next)).toEqual(['payrun-order-law-unknown'])
    await does('employee.item', { ...order, from: '2026-01-19', percent: '100', keep: '1200.00' })
    expect((await does('payrun.prepare', next)).pays[0]?.net).toBe('1200.00')
  }))

test('an advance is recovered from the next pay after it, not from one of an earlier day that is closed later', () =>
  withBooks(async ({ does }) => {
    await does('employee.hire', { ...hire, name: 'Aster', salary: '52000' })
    const day = { from: '2026-02-03', through: '2026-02-03' }
    const advance = { employee: '1', lines: [{ item: 'advance', amount: '300.00' }] }
    await does('payrun.close', { ...day, date: '2026-02-03', offCycle: true, given: [advance] })
    const recovered = async (run: typeof period | typeof next) =>
      (await does('payrun.prepare', run)).pays[0]?.earnings
        .filter(({ item }) => item === 'advance-recovery')
        .map(({ amount }) => amount)
    expect([await recovered(period), await recovered(next)]).toEqual([[], ['-300.00']])
  }))
