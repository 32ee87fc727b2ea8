import { expect, test } from 'vitest'
import { value } from '../kit/result.ts'
import { codeRefusals, isAccountCode, planOpenAccount } from './open-account.ts'
import { account, chartOf, maple } from './small-books.fixture.ts'

const name = { en: 'Savings', fr: 'Épargne' }

function codesOf(result: ReturnType<typeof planOpenAccount>): readonly string[] {
  return result.ok ? [] : result.refusals.map((each) => each.code)
}

test('an account is opened under its number, which becomes its id, on the normal side of its type', () => {
  const opened = value(planOpenAccount(maple, { code: '1015', name, type: 'asset' }))
  expect(opened).toEqual({
    kind: 'account.opened',
    v: 1,
    account: { id: '1015', code: '1015', name, type: 'asset', normal: 'debit' },
  })
})

test('a contra account says its side itself', () => {
  const opened = value(planOpenAccount(maple, { code: '1525', name, type: 'asset', normal: 'credit' }))
  expect(opened.account.normal).toBe('credit')
})

test('the number of another account is refused', () => {
  expect(codesOf(planOpenAccount(maple, { code: '1010', name, type: 'asset' }))).toEqual(['account-exists'])
})

test('the number that a renumbered account was opened with stays with it', () => {
  const chart = chartOf({ ...account('1010', 'Chequing', 'asset'), code: '1011' })
  const opened = planOpenAccount(chart, { code: '1010', name, type: 'asset' })
  expect(opened).toMatchObject({
    ok: false,
    refusals: [{ code: 'account-number-kept', with: { account: '1010', now: '1011' } }],
  })
  expect(codeRefusals(chart, '1010', '1010')).toEqual([])
})

test('an account number has 4 to 8 digits, or letters, digits, points and hyphens up to 20', () => {
  const good = ['1010', '10101010', 'A', '1010.1', '10-20', 'Cash', 'a'.repeat(20)]
  const bad = ['', '101', '101010101', '-1', 'a b', 'é', 'a'.repeat(21), '1010 ']
  expect(good.filter((code) => !isAccountCode(code))).toEqual([])
  expect(bad.filter((code) => isAccountCode(code))).toEqual([])
})

test('a second account with retained earnings, or any other unique role, is refused', () => {
  const second = { code: '3110', name, type: 'equity', role: 'retained.opening' } as const
  expect(planOpenAccount(maple, second)).toMatchObject({
    ok: false,
    refusals: [{ code: 'account-role-taken', with: { role: 'retained.opening', other: '3100' } }],
  })
})

test('each partner has an account with the role of drawings', () => {
  const chart = chartOf(account('3412', 'Drawings 1', 'equity', { role: 'partner.drawings' }))
  const second = { code: '3422', name, type: 'equity', role: 'partner.drawings' } as const
  expect(codesOf(planOpenAccount(chart, second))).toEqual([])
})

test('a role is free again once its account is closed', () => {
  const chart = chartOf(account('1090', 'Old', 'asset', { role: 'suspense', closedOn: '2025-01-01' }))
  expect(codesOf(planOpenAccount(chart, { code: '1091', name, type: 'asset', role: 'suspense' }))).toEqual([])
})

test('a statistical account has a unit and no field of money; all that is wrong is said at once', () => {
  const hours = { code: '9001', name, type: 'statistical', gifi: '1001', currency: 'USD' } as const
  const refused = planOpenAccount(maple, hours)
  expect(codesOf(refused)).toEqual(['account-field-unfit', 'account-field-unfit', 'account-unit-missing'])
  expect(codesOf(planOpenAccount(maple, { code: '9001', name, type: 'statistical', unit: 'kg' }))).toEqual([])
})

test('only statistical accounts have a unit', () => {
  expect(codesOf(planOpenAccount(maple, { code: '1015', name, type: 'asset', unit: 'kg' }))).toEqual([
    'account-field-unfit',
  ])
})
