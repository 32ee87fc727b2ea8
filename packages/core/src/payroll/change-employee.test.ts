import { expect, test } from 'vitest'
import type { Employee } from '../daybook/payroll-facts.ts'
import { type Result, value } from '../kit/result.ts'
import {
  employeeSet,
  planChangeTerms,
  planClaims,
  planEndItem,
  planPerson,
  planSetItem,
  planStanding,
} from './change-employee.ts'
import { seven } from './employee.fixture.ts'
import { claimsOn, isEmployedOn, nextNumber, termsOn } from './employee-on.ts'
import { type HireWish, planHire } from './hire-employee.ts'
import { planLeave, planRejoin } from './leave-employee.ts'

function codes(result: Result<unknown>): readonly string[] {
  return result.ok ? [] : result.refusals.map(({ code }) => code)
}

const [terms] = seven.terms
const { from: _from, ...hourly } = terms ?? { from: '' }
const wish: HireWish = {
  id: 'e8',
  language: 'fr',
  payBy: 'cheque',
  hired: '2026-03-02',
  // The fixture has terms; the type cannot say so.
  terms: hourly as HireWish['terms'],
  claims: {},
  standing: { born: '2001-12' },
}

test('somebody is hired under the next free number, with terms and claims from that day on', () => {
  const hired = value(planHire(wish, [seven, { ...seven, id: 'x', number: 'A-9' }]))
  expect(hired).toMatchObject({
    number: '8',
    terms: [{ from: '2026-03-02', province: 'ON' }],
    claims: [{ from: '2026-03-02', missing: true }],
  })
  expect(nextNumber([])).toBe('1')
})

test('claims are marked where a form of the province was not handed in', () => {
  const code = { kind: 'code', code: 1 } as const
  const amount = { kind: 'amount', amount: 1857100n } as const
  const missing = (province: string, claims: HireWish['claims']) =>
    value(planHire({ ...wish, terms: { ...wish.terms, province }, claims }, [])).claims[0]?.missing
  expect(missing('ON', { federal: code, provincial: code })).toBeUndefined()
  expect(missing('ON', { federal: code })).toBe(true)
  expect(missing('QC', { federal: code, provincial: code })).toBe(true)
  expect(missing('QC', { federal: code, quebec: amount })).toBeUndefined()
  expect(missing('OC', { federal: code })).toBeUndefined()
})

test.each<readonly [string, Partial<HireWish>, string]>([
  ['a number that is taken', { number: '7' }, 'employee-exists'],
  ['a social insurance number for a number', { number: '046454286' }, 'personal-number-in-text'],
  ['a province that is none', { terms: { ...wish.terms, province: 'XX' } }, 'province-unknown'],
  [
    'a negative pay',
    { terms: { ...wish.terms, pay: { kind: 'salary', amount: -1n } } },
    'employee-terms-unfit',
  ],
  [
    'a commission above 100',
    { terms: { ...wish.terms, pay: { kind: 'commission', percent: '100.01' } } },
    'employee-terms-unfit',
  ],
  [
    '169 hours a week',
    { terms: { ...wish.terms, pay: { kind: 'hourly', amount: 1n, hours: '169' } } },
    'employee-terms-unfit',
  ],
  [
    'a vacation percentage in words',
    { terms: { ...wish.terms, vacation: { way: 'accrue', percent: 'four' } } },
    'employee-terms-unfit',
  ],
  ['a claim code 11', { claims: { federal: { kind: 'code', code: 11 } } }, 'claim-unfit'],
  ['a claim below zero', { claims: { provincial: { kind: 'amount', amount: -1n } } }, 'claim-unfit'],
  ['a claim code on the form of Quebec', { claims: { quebec: { kind: 'code', code: 1 } } }, 'claim-unfit'],
  ['a birth after the hiring', { standing: { born: '2026-03' } }, 'employee-dates'],
  [
    'CPP begun again before it stopped',
    { standing: { born: '1955-01', cppStopped: '2026-03', cppRestarted: '2026-02' } },
    'employee-dates',
  ],
  [
    'CPP begun again that never stopped',
    { standing: { born: '1955-01', cppRestarted: '2026-02' } },
    'employee-dates',
  ],
])('%s is refused', (_, more, code) => {
  expect(codes(planHire({ ...wish, ...more }, [seven]))).toEqual([code])
})

test.each(['0', '10'])('claim code %s is one', (code) => {
  expect(codes(planHire({ ...wish, claims: { federal: { kind: 'code', code: Number(code) } } }, []))).toEqual(
    [],
  )
})

test('a raise counts from its day on and leaves what comes later', () => {
  const july = value(planChangeTerms(seven, { from: '2026-07-01', pay: { kind: 'hourly', amount: 2700n } }))
  const april = value(planChangeTerms(july, { from: '2026-04-01', pay: { kind: 'hourly', amount: 2600n } }))
  const rate = (on: string) => termsOn(april, on)?.pay.amount
  expect([rate('2026-01-04'), rate('2026-01-05'), rate('2026-03-31')]).toEqual([undefined, 2500n, 2500n])
  expect([rate('2026-04-01'), rate('2026-06-30'), rate('2026-07-01')]).toEqual([2600n, 2600n, 2700n])
  expect(april.terms.map(({ vacation }) => vacation.percent)).toEqual(['4', '4', '4'])
  const again = value(planChangeTerms(april, { from: '2026-04-01', pay: { kind: 'hourly', amount: 2650n } }))
  expect(again.terms.map(({ from, pay }) => [from, pay.amount])).toEqual([
    ['2026-01-05', 2500n],
    ['2026-04-01', 2650n],
    ['2026-07-01', 2700n],
  ])
})

test('a raise or a move that is said late holds through terms that began for a deduction alone', () => {
  const dues = value(planSetItem(seven, '2026-07-01', { id: 'union-dues', amount: 1500n }))
  const raised = value(planChangeTerms(dues, { from: '2026-06-29', pay: { kind: 'hourly', amount: 2700n } }))
  expect(termsOn(raised, '2026-08-01')).toMatchObject({ pay: { amount: 2700n }, items: [{ amount: 1500n }] })
  const moved = value(planChangeTerms(raised, { from: '2026-06-01', province: 'BC' }))
  expect(moved.terms.map(({ province }) => province)).toEqual(['ON', 'BC', 'BC', 'BC'])
})

test('a move to another province asks for its form', () => {
  const moved = value(planChangeTerms(seven, { from: '2026-05-01', province: 'QC' }))
  expect(claimsOn(moved, '2026-04-30')?.missing).toBeUndefined()
  expect(claimsOn(moved, '2026-05-01')).toEqual({
    from: '2026-05-01',
    federal: { kind: 'code', code: 1 },
    missing: true,
  })
  const given = value(planClaims(moved, { from: '2026-05-01', quebec: { kind: 'amount', amount: 1857100n } }))
  expect(claimsOn(given, '2026-05-01')?.missing).toBeUndefined()
})

test('a new form replaces what it is about; zero takes additional tax away', () => {
  const more = value(planClaims(seven, { from: '2026-02-01', additional: { amount: 5000n } }))
  expect(claimsOn(more, '2026-02-01')).toEqual({
    from: '2026-02-01',
    federal: { kind: 'code', code: 1 },
    provincial: { kind: 'code', code: 1 },
    additional: { amount: 5000n },
  })
  const less = value(planClaims(more, { from: '2026-03-01', additional: { amount: 0n } }))
  expect(claimsOn(less, '2026-03-01')?.additional).toBeUndefined()
  expect(claimsOn(less, '2026-02-28')?.additional).toEqual({ amount: 5000n })
})

test('an item holds on all later terms, and ends from a day on', () => {
  const raised = value(planChangeTerms(seven, { from: '2026-07-01', title: 'Lead' }))
  const dues = { id: 'union-dues', amount: 1500n }
  const set = value(planSetItem(raised, '2026-04-01', dues))
  expect(set.terms.map(({ from, items }) => [from, items.length])).toEqual([
    ['2026-01-05', 0],
    ['2026-04-01', 1],
    ['2026-07-01', 1],
  ])
  const ended = value(planEndItem(set, '2026-08-01', 'union-dues'))
  expect(ended.terms.map(({ from, items }) => [from, items.length])).toEqual([
    ['2026-01-05', 0],
    ['2026-04-01', 1],
    ['2026-07-01', 1],
    ['2026-08-01', 0],
  ])
  expect(codes(planEndItem(set, '2026-08-01', 'rpp'))).toEqual(['employee-item-absent'])
  expect(codes(planSetItem(seven, '2026-02-01', { id: 'rpp' }))).toEqual(['employee-terms-unfit'])
  expect(codes(planSetItem(seven, '2026-02-01', { id: 'rpp', amount: 1n, percent: '1' }))).toEqual([
    'employee-terms-unfit',
  ])
})

test('a change is not dated before the hiring or after the last day', () => {
  expect(codes(planChangeTerms(seven, { from: '2026-01-04', title: 'x' }))).toEqual(['employee-dates'])
  const gone = value(planLeave(seven, { date: '2026-06-30', code: 'E00' }))
  expect(codes(planChangeTerms(gone, { from: '2026-06-30', title: 'x' }))).toEqual([])
  expect(codes(planChangeTerms(gone, { from: '2026-07-01', title: 'x' }))).toEqual(['employee-left'])
})

test('who leaves is employed on the last day and not after; who comes back keeps the first employment', () => {
  const gone = value(planLeave(seven, { date: '2026-06-30', code: 'A00' }))
  expect(codes(planLeave(gone, { date: '2026-07-31', code: 'A00' }))).toEqual(['employee-left'])
  expect(codes(planLeave(seven, { date: '2026-01-04', code: 'A00' }))).toEqual(['employee-dates'])
  expect(codes(planRejoin(seven, '2026-09-01', {}))).toEqual(['employee-active'])
  expect(codes(planRejoin(gone, '2026-06-30', {}))).toEqual(['employee-dates'])
  const back = value(planRejoin(gone, '2026-09-01', { pay: { kind: 'hourly', amount: 2800n } }))
  expect(back).toMatchObject({
    hired: '2026-09-01',
    earlier: [{ hired: '2026-01-05', left: { date: '2026-06-30', code: 'A00' } }],
  })
  expect(back.left).toBeUndefined()
  const days = ['2026-01-04', '2026-01-05', '2026-06-30', '2026-07-01', '2026-08-31', '2026-09-01']
  expect(days.map((day) => isEmployedOn(back, day))).toEqual([false, true, true, false, false, true])
  expect(termsOn(back, '2026-09-01')?.pay.amount).toBe(2800n)
})

test('number and standing change at once; what changes nothing records nothing', () => {
  const other: Employee = { ...seven, id: 'e9', number: '9' }
  expect(codes(planPerson(seven, { number: '9' }, [seven, other]))).toEqual(['employee-exists'])
  expect(codes(planPerson(seven, { number: '7' }, [seven, other]))).toEqual([])
  const stopped = value(planStanding(seven, { isEiExempt: true }))
  expect(stopped.standing).toEqual({ born: '1990-04', isEiExempt: true })
  expect(employeeSet(seven, stopped)).toEqual([{ kind: 'employee.set', v: 1, employee: stopped, was: seven }])
  expect(employeeSet(seven, { ...seven })).toEqual([])
})

test('a move to another province leaves the class of the board behind, unless the new one is named', () => {
  const classed = value(planChangeTerms(seven, { from: seven.hired, compensationClass: 'G1' }))
  expect(termsOn(classed, '2026-12-31')?.compensationClass).toBe('G1')
  const raised = value(planChangeTerms(classed, { from: '2026-06-01', title: 'Lead' }))
  expect(termsOn(raised, '2026-06-01')?.compensationClass).toBe('G1')
  const moved = value(planChangeTerms(classed, { from: '2026-06-01', province: 'AB' }))
  expect(termsOn(moved, '2026-06-01')).not.toHaveProperty('compensationClass')
  const named = { from: '2026-06-01', province: 'AB', compensationClass: '25401' }
  expect(termsOn(value(planChangeTerms(classed, named)), '2026-06-01')?.compensationClass).toBe('25401')
})

test('orders of one kind stand beside each other by their names, and end one by one', () => {
  const order = (name: string, amount: bigint) =>
    ({ id: 'garnishment', amount, keep: { amount: 50_000n }, name }) as const
  const two = [order('First', 10_000n), order('Second', 5_000n)].reduce(
    (employee, item) => value(planSetItem(employee, '2026-02-01', item)),
    seven,
  )
  const names = (employee: Employee) => employee.terms.at(-1)?.items.map(({ name }) => name)
  expect(names(two)).toEqual(['First', 'Second'])
  // A new amount keeps the place: creditors are served in the order in which they came.
  const changed = value(planSetItem(two, '2026-03-01', order('First', 20_000n)))
  expect(changed.terms.at(-1)?.items.map(({ amount }) => amount)).toEqual([20_000n, 5_000n])
  expect(names(value(planEndItem(changed, '2026-04-01', 'garnishment', 'First')))).toEqual(['Second'])
  expect(planEndItem(changed, '2026-04-01', 'garnishment', 'Third').ok).toBe(false)
})
