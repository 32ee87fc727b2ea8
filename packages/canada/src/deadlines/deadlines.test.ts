import { expect, test } from 'vitest'
import type { DeadlineChoice, DeadlineChoices } from './deadline-choice.ts'
import { dayOfRule, monthsAfterEnd } from './deadline-days.ts'
import { type IncomeFacts, incomeDeadlines, unsaidKinds } from './income-deadlines.ts'
import { registryDeadlines } from './registry-deadlines.ts'
import { slipDeadlines } from './slip-deadlines.ts'

const none: DeadlineChoices = new Map()

function chosen(...choices: readonly DeadlineChoice[]): DeadlineChoices {
  return new Map(choices.map((each) => [each.kind, each]))
}

function daysOf(facts: IncomeFacts, from: string, through: string): Readonly<Record<string, string>> {
  const days = incomeDeadlines(facts, { from, through })
  return Object.fromEntries(days.map(({ kind, on, part }) => [`${kind}${part ?? ''}`, on]))
}

test('slips of 2026 are due on Monday March 1, 2027: February 28 is a Sunday', () => {
  const facts = { reasons: [{ kind: 't4', year: 2026 }], province: 'ON', fiscalYearEnd: '12-31' } as const
  const [day] = slipDeadlines({ ...facts, choices: none })
  expect([day?.law, day?.on, day?.isChecked]).toEqual(['2027-02-28', '2027-03-01', true])
  // 2028-02-29 is a Tuesday.
  const leap = slipDeadlines({ ...facts, reasons: [{ kind: 'rl1', year: 2027 }], choices: none })
  expect([leap[0]?.on, leap[0]?.isChecked]).toEqual(['2028-02-29', false])
})

test('T5018 slips are due six months after the period that the payer chose', () => {
  const facts = { reasons: [{ kind: 't5018', year: 2026 }], province: 'ON', fiscalYearEnd: '03-31' } as const
  expect(slipDeadlines({ ...facts, choices: none })[0]?.on).toBe('2027-06-30')
  const choices = chosen({ kind: 't5018', isOwed: true, way: 'fiscal' })
  expect(slipDeadlines({ ...facts, choices })[0]?.law).toBe('2026-09-30')
  expect(slipDeadlines({ ...facts, choices: chosen({ kind: 't5018', isOwed: false }) })).toEqual([])
})

test('months after the end of a month end with a month, as the guide to the T2 has it', () => {
  expect(monthsAfterEnd('2026-06-30', 6)).toBe('2026-12-31')
  expect(monthsAfterEnd('2026-09-23', 6)).toBe('2027-03-23')
  expect(monthsAfterEnd('2026-02-28', 6)).toBe('2026-08-31')
  expect(monthsAfterEnd('2026-12-31', 2)).toBe('2027-02-28')
  const rule = { kind: 'days', days: 60, moves: false } as const
  // May 3 and 60 days: 28 of May, 30 of June, 2 of July.
  expect(dayOfRule(rule, { from: '2026-05-03', through: '2026-05-03' })).toBe('2026-07-02')
})

test('a corporation files in six months and pays in two, in three as a small business', () => {
  const facts = { form: 'corporation', province: 'ON', choices: none } as const
  // 2027-02-28 is a Sunday.
  expect(daysOf(facts, '2026-01-01', '2026-12-31')).toEqual({
    't2-file': '2027-06-30',
    't2-pay': '2027-03-01',
  })
  const small = chosen({ kind: 't2-pay', isOwed: true, way: 'small-business' })
  expect(daysOf({ ...facts, choices: small }, '2026-01-01', '2026-12-31')['t2-pay']).toBe('2027-03-31')
})

test('a corporation in Quebec files and pays twice', () => {
  const facts = { form: 'corporation', province: 'QC', choices: none } as const
  expect(daysOf(facts, '2025-10-01', '2026-09-30')).toEqual({
    't2-file': '2027-03-31',
    't2-pay': '2026-11-30',
    'co17-file': '2027-03-31',
    'co17-pay': '2026-11-30',
  })
})

test('instalments of a corporation fall on the ends of its months or quarters', () => {
  const choices = chosen({ kind: 't2-instalment', isOwed: true, way: 'quarterly' })
  const facts = { form: 'corporation', province: 'ON', choices } as const
  const days = daysOf(facts, '2026-01-01', '2026-12-31')
  expect([1, 2, 3, 4].map((part) => days[`t2-instalment${part}`])).toEqual([
    '2026-03-31',
    '2026-06-30',
    '2026-10-01', // September 30 is the National Day for Truth and Reconciliation.
    '2026-12-31',
  ])
  const monthly = chosen({ kind: 't2-instalment', isOwed: true, way: 'monthly' })
  const odd = incomeDeadlines({ ...facts, choices: monthly }, { from: '2026-03-13', through: '2027-03-12' })
  expect(odd.filter(({ kind }) => kind === 't2-instalment').map(({ law }) => law.slice(8))).toEqual(
    Array(12).fill('12'),
  )
})

test('the self-employed pay by April 30 and file by June 15, others do both by April 30', () => {
  const proprietor = { form: 'proprietor', province: 'ON', choices: none } as const
  expect(daysOf(proprietor, '2026-01-01', '2026-12-31')).toEqual({
    't1-file': '2027-06-15',
    't1-pay': '2027-04-30',
  })
  const personal = { form: 'personal', province: 'QC', choices: none } as const
  // 2026-04-30 is a Thursday.
  expect(new Set(Object.values(daysOf(personal, '2025-01-01', '2025-12-31')))).toEqual(
    new Set(['2026-04-30']),
  )
})

test('instalments of persons fall on the 15th of four months, on March 16 in 2026', () => {
  const choices = chosen({ kind: 't1-instalment', isOwed: true })
  const days = daysOf({ form: 'proprietor', province: 'AB', choices }, '2026-01-01', '2026-12-31')
  expect([1, 2, 3, 4].map((part) => days[`t1-instalment${part}`])).toEqual([
    '2026-03-16',
    '2026-06-15',
    '2026-09-15',
    '2026-12-15',
  ])
  const farming = chosen({ kind: 't1-instalment', isOwed: true, way: 'farming' })
  const own = daysOf({ form: 'proprietor', province: 'AB', choices: farming }, '2026-01-01', '2026-12-31')
  expect(own['t1-instalment1']).toBe('2026-12-31')
})

test('a partnership with both kinds of members files by the earlier day', () => {
  const year = ['2026-01-01', '2026-12-31'] as const
  const mixed = (way?: string) =>
    daysOf(
      {
        form: 'partnership',
        province: 'ON',
        choices: chosen({ kind: 't5013', isOwed: true, ...(way === undefined ? {} : { way }) }),
      },
      ...year,
    ).t5013
  expect([mixed(), mixed('corporations'), mixed('mixed')]).toEqual(['2027-03-31', '2027-05-31', '2027-03-31'])
  expect(daysOf({ form: 'partnership', province: 'ON', choices: none }, ...year)).toEqual({})
})

test('a charity’s return is due six months on and moves to no business day', () => {
  const choices = chosen({ kind: 't3010', isOwed: true })
  const days = daysOf({ form: 'nonprofit', province: 'ON', choices }, '2025-09-01', '2026-08-31')
  // The page says: August 31, so February 28; that is a Sunday in 2027.
  expect(days).toEqual({ t3010: '2027-02-28' })
})

test('the registry’s return follows the anniversary, or in Ontario the fiscal year', () => {
  const years = { first: 2026, last: 2027 }
  const fiscal = [{ from: '2026-01-01', through: '2026-12-31' }]
  const federal = chosen({ kind: 'registry-return', isOwed: true, way: 'CA', date: '2026-05-03' })
  expect(registryDeadlines(federal, years, fiscal).map(({ on }) => on)).toEqual(['2027-07-02'])
  const pacific = chosen({ kind: 'registry-return', isOwed: true, way: 'BC', date: '2021-08-30' })
  expect(registryDeadlines(pacific, years, fiscal).map(({ on }) => on)).toEqual(['2026-10-30', '2027-10-30'])
  const ontario = chosen({ kind: 'registry-return', isOwed: true, way: 'ON' })
  expect(registryDeadlines(ontario, years, fiscal).map(({ on }) => on)).toEqual(['2027-06-30'])
})

test('what only some owe is asked about until somebody says', () => {
  const facts = { form: 'corporation', province: 'QC', choices: none } as const
  expect(unsaidKinds(facts)).toEqual(['t2-instalment', 'co17-instalment', 'registry-return'])
  const choices = chosen({ kind: 'registry-return', isOwed: false })
  expect(unsaidKinds({ ...facts, province: 'ON', choices })).toEqual(['t2-instalment'])
})
