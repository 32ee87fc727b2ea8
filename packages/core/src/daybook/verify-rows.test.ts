import { expect, test } from 'vitest'
import { refusal } from '../kit/result.ts'
import { rowFlaws, sameRow } from './verify-rows.ts'

const total = {
  account: '1010',
  month: '2026-03',
  layer: 'daily',
  currency: '',
  dims: '',
  debit: 113000n,
  credit: 0n,
  foreign_net: 0n,
  postings: 1,
}

test('equal rows have no flaw', () => {
  expect(rowFlaws('account_month', total, { ...total })).toEqual([])
  expect(rowFlaws('account_month', undefined, undefined)).toEqual([])
})

test('a row that differs is told column by column, amounts as amounts', () => {
  expect(rowFlaws('account_month', total, { ...total, debit: 113001n, postings: 2 })).toEqual([
    refusal(
      'row-false',
      {
        what: 'the total of account 1010 in 2026-03',
        whatFr: 'le total du compte 1010 en 2026-03',
        column: 'debit',
        found: '1130.01',
        expected: '1130.00',
      },
      'account_month',
    ),
    expect.objectContaining({ with: expect.objectContaining({ column: 'postings', found: '2' }) }),
  ])
})

test('a row that is missing and a row too many are told', () => {
  expect(rowFlaws('account_month', total, undefined).map(({ code }) => code)).toEqual(['row-missing'])
  expect(rowFlaws('account_month', undefined, total).map(({ code }) => code)).toEqual(['row-extra'])
})

test('rows are named in the words of the books', () => {
  const named = (...given: Parameters<typeof rowFlaws>) => rowFlaws(...given)[0]?.with.what
  expect(named('entry', { number: 12 }, undefined)).toBe('entry J12')
  expect(named('posting', { number: 12, line: 1, account: '4000' }, undefined)).toBe(
    'line 2 of entry J12 on account 4000',
  )
  expect(named('account', { id: '1010' }, undefined)).toBe('account 1010')
  expect(named('account_total', { account: '1010' }, undefined)).toBe('the total of account 1010')
  expect(named('card', { kind: 'template', id: 't1' }, undefined)).toBe('the record “template t1”')
  expect(named('statement_line', { account: '1010', fingerprint: 'f' }, undefined)).toBe(
    'bank line f of account 1010',
  )
  expect(named('paper_link', { number: 3, sha256: 'ab' }, undefined)).toBe('the tie of paper ab to entry J3')
})

test('nothing, an absent column and an empty text are told apart as the stores do', () => {
  const row = { id: '1010', code: '1010', type: 'asset', role: null, body: '{}', seq: 2 }
  const { role: _role, ...absent } = row
  expect(sameRow('account', row, absent)).toBe(true)
  expect(sameRow('account', row, { ...row, role: '' })).toBe(false)
  expect(sameRow('account', row, { ...row, role: '' }, new Set(['role']))).toBe(true)
  expect(sameRow('account', row, { ...row, id: '1011' }, new Set(['role']))).toBe(false)
})
