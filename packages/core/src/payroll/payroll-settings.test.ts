import { expect, test } from 'vitest'
import type { PayrollSettings } from '../daybook/payroll-facts.ts'
import { type Result, value } from '../kit/result.ts'
import { planSettings, type SettingsWish } from './payroll-settings.ts'

const none: PayrollSettings = { compensation: [], levies: [] }

function wish(more: Partial<SettingsWish>): SettingsWish {
  return { compensation: [], numbers: [], levies: [], without: [], ...more }
}

function codes(result: Result<unknown>): readonly string[] {
  return result.ok ? [] : result.refusals.map(({ code }) => code)
}

test.each<readonly [string, Partial<SettingsWish>, string]>([
  ['a wrong check digit', { craAccount: '123456789RP0001' }, 'payroll-account-malformed'],
  [
    'a number of Revenu Québec that is too short',
    { quebecAccount: '123456782RS0001' },
    'payroll-account-malformed',
  ],
  ['an EI multiple above 1.4', { eiMultiple: '1.41' }, 'payroll-setting-unfit'],
  ['an EI multiple below 1', { eiMultiple: '0.99' }, 'payroll-setting-unfit'],
  ['a levy where there is none', { levies: [{ province: 'AB' }] }, 'province-unknown'],
  [
    'a board abroad',
    { compensation: [{ province: 'OC', code: 'G1', from: '2026-01-01', rate: '1' }] },
    'province-unknown',
  ],
  [
    'a rate in words',
    { compensation: [{ province: 'ON', code: 'G1', from: '2026-01-01', rate: 'x' }] },
    'payroll-setting-unfit',
  ],
])('%s is refused', (_, more, code) => {
  expect(codes(planSettings(none, wish(more)))).toEqual([code])
})

test.each(['1', '1.153', '1.4', '1.400'])('%s is an EI multiple', (eiMultiple) => {
  expect(codes(planSettings(none, wish({ eiMultiple })))).toEqual([])
})

test('what is left out stays; a class of a board gets a new rate beside its old one', () => {
  const first = value(
    planSettings(
      none,
      wish({
        craAccount: '123456782RP0001',
        compensation: [{ province: 'ON', code: 'G1', from: '2026-01-01', rate: '1.02' }],
        numbers: [{ province: 'ON', number: '77' }],
        levies: [
          { province: 'ON', yearlyPayroll: { amount: 90000000n } },
          { province: 'BC', isExempt: true },
        ],
      }),
    ),
  )
  const next = value(
    planSettings(
      first,
      wish({
        remitter: 'regular',
        compensation: [{ province: 'ON', code: 'G1', from: '2027-01-01', rate: '1.10' }],
        without: ['BC'],
      }),
    ),
  )
  expect(next).toEqual({
    craAccount: '123456782RP0001',
    remitter: 'regular',
    compensation: [
      {
        province: 'ON',
        number: '77',
        frequency: 'quarterly',
        classes: [
          { code: 'G1', from: '2026-01-01', rate: '1.02' },
          { code: 'G1', from: '2027-01-01', rate: '1.10' },
        ],
      },
    ],
    levies: [{ province: 'ON', yearlyPayroll: { amount: 90000000n } }],
  })
})

test('a new board is paid as is usual there; one that is set stays as it was', () => {
  const nb = { province: 'NB', code: '401', from: '2026-01-01', rate: '1.85', usual: 'yearly' } as const
  const set = value(planSettings({ compensation: [], levies: [] }, wish({ compensation: [nb] })))
  expect(set.compensation.map(({ frequency }) => frequency)).toEqual(['yearly'])
  const monthly = value(planSettings(set, wish({ compensation: [{ ...nb, frequency: 'monthly' }] })))
  const again = value(
    planSettings(monthly, wish({ numbers: [{ province: 'NB', number: '7', usual: 'yearly' }] })),
  )
  expect(again.compensation).toMatchObject([{ number: '7', frequency: 'monthly' }])
})
