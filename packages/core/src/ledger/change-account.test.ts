import { expect, test } from 'vitest'
import { value } from '../kit/result.ts'
import { planChangeAccount, planRenameAccount, planRenumberAccount } from './change-account.ts'
import { planCloseAccount, planReopenAccount } from './close-account.ts'
import { account, chartOf, maple } from './small-books.fixture.ts'

const savings = account('1015', 'Savings', 'asset')

function codesOf(result: { ok: boolean; refusals?: readonly { code: string }[] }): readonly string[] {
  return (result.refusals ?? []).map((each) => each.code)
}

test('a name that served for both languages changes in both when one is given', () => {
  expect(value(planRenameAccount(savings, { en: 'Reserve' })).account.name).toEqual({
    en: 'Reserve',
    fr: 'Reserve',
  })
  expect(value(planRenameAccount(savings, { fr: 'Réserve' })).account.name).toEqual({
    en: 'Réserve',
    fr: 'Réserve',
  })
})

test('a name in two languages changes in the one that is given', () => {
  const both = { ...savings, name: { en: 'Savings', fr: 'Épargne' } }
  expect(value(planRenameAccount(both, { fr: 'Réserve' })).account.name).toEqual({
    en: 'Savings',
    fr: 'Réserve',
  })
})

test('renaming to the name it has is refused', () => {
  expect(codesOf(planRenameAccount(savings, { en: 'Savings' }))).toEqual(['nothing-to-change'])
})

test('renumbering keeps the id, so postings come along, and says what was', () => {
  const fact = value(planRenumberAccount(maple, savings, '1016'))
  expect(fact).toEqual({ kind: 'account.changed', v: 1, account: { ...savings, code: '1016' }, was: savings })
})

test('renumbering to a number in use, or to one that another was opened with, is refused', () => {
  const chart = chartOf(savings, { ...account('1010', 'Chequing', 'asset'), code: '1020' })
  expect(codesOf(planRenumberAccount(chart, savings, '1020'))).toEqual(['account-exists'])
  expect(codesOf(planRenumberAccount(chart, savings, '1010'))).toEqual(['account-number-kept'])
  expect(codesOf(planRenumberAccount(chart, savings, '12 34'))).toEqual(['account-code-malformed'])
  expect(codesOf(planRenumberAccount(chart, savings, '1015'))).toEqual(['nothing-to-change'])
})

test('a renumbered account gets the number back that it was opened with', () => {
  const moved = { ...savings, code: '1016' }
  expect(value(planRenumberAccount(chartOf(moved), moved, '1015')).account.code).toBe('1015')
})

test('fields are set and taken off in one change', () => {
  const was = { ...savings, gifi: '1001', role: 'bank.default' }
  const fact = value(planChangeAccount(chartOf(was), was, { set: { gifi: '1002' }, clear: ['role'] }, 5))
  expect(fact.account).toEqual({ ...savings, gifi: '1002' })
  expect(fact.was).toEqual(was)
})

test('the type and the currency of an account with postings stay as they are', () => {
  const change = { set: { type: 'liability', currency: 'USD' }, clear: [] } as const
  expect(codesOf(planChangeAccount(maple, savings, change, 1))).toEqual([
    'account-has-postings',
    'account-has-postings',
  ])
  expect(codesOf(planChangeAccount(maple, savings, change, 0))).toEqual([])
})

test('a role that another account has is refused', () => {
  const change = { set: { role: 'suspense' }, clear: [] }
  expect(planChangeAccount(maple, savings, change, 0)).toMatchObject({
    ok: false,
    refusals: [{ code: 'account-role-taken', with: { other: '1090' } }],
  })
})

test('an account with a balance is not closed, nor one with postings on the day or later', () => {
  const refused = planCloseAccount(savings, '2026-03-31', { balance: 1n, lastPosting: '2026-03-31' })
  expect(refused).toMatchObject({
    ok: false,
    refusals: [
      { code: 'account-not-empty', with: { balance: '0.01' } },
      { code: 'account-posted-after', with: { last: '2026-03-31', next: '2026-04-01' } },
    ],
  })
})

test('an empty account is closed the day after its last posting, and opened again', () => {
  const standing = { balance: 0n, lastPosting: '2026-03-31' }
  const closed = value(planCloseAccount(savings, '2026-04-01', standing)).account
  expect(closed.closedOn).toBe('2026-04-01')
  expect(codesOf(planCloseAccount(closed, '2026-05-01', standing))).toEqual(['account-closed-already'])
  expect(value(planReopenAccount(chartOf(closed), closed)).account).toEqual(savings)
  expect(codesOf(planReopenAccount(chartOf(savings), savings))).toEqual(['account-open'])
})

test('a closed account whose role went to another is not opened again with it', () => {
  const old = account('1090', 'Old suspense', 'asset', { role: 'suspense', closedOn: '2025-01-01' })
  const chart = chartOf(old, account('1091', 'Suspense', 'asset', { role: 'suspense' }))
  expect(codesOf(planReopenAccount(chart, old))).toEqual(['account-role-taken'])
})
