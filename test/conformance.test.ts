import { expect, test } from 'vitest'
import { reported, whatToRun } from '../scripts/run-conformance.ts'

const present = (): boolean => true

test('a kind that does not exist is named, with the kinds that do', () => {
  expect(whatToRun('bnak', 'cases', present)).toEqual({
    complaints: [
      'there is no kind of conformance cases “bnak”; the kinds are bank, ledger, occupations, payroll, tax',
    ],
    lines: [],
    exitCode: 2,
  })
  expect(whatToRun('constructor', 'cases', present)).toMatchObject({ exitCode: 2 })
})

test('without a kind, without a path and with a path that is not there it says how it is used', () => {
  expect(whatToRun(undefined, undefined, present)).toHaveProperty(
    'complaints.0',
    expect.stringContaining('KIND PATH'),
  )
  expect(whatToRun('bank', undefined, present)).toHaveProperty(
    'complaints.0',
    expect.stringContaining('bank PATH'),
  )
  expect(whatToRun('bank', 'nowhere', () => false)).toMatchObject({
    complaints: ['there is nothing at nowhere'],
    exitCode: 2,
  })
})

test('failures are named with their reason and the last line counts', () => {
  const failed = [{ name: 'a.ofx', why: 'count is 3, expected 4' }]
  expect(reported({ passed: 2, failed, notHandled: ['b.pdf'] })).toEqual({
    complaints: [],
    lines: ['not handled: b.pdf', 'failed: a.ofx: count is 3, expected 4', '2 passed, 1 failed'],
    exitCode: 1,
  })
  expect(reported({ passed: 2, failed: [] })).toMatchObject({ lines: ['2 passed, 0 failed'], exitCode: 0 })
})
