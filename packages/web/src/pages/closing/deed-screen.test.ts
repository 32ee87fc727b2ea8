import { expect, test } from 'vitest'
import { screenNear, screenOfDeadline, screenOfLine } from './deed-screen.ts'

test('a deadline leads to where it is met: by its command, else by its kind', () => {
  const through = '2026-06-30'
  expect(screenOfDeadline({ kind: 't2-file', through })).toEqual({
    to: '/$book/year-end/t2',
    params: {},
    search: { year: '2026' },
  })
  expect(screenOfDeadline({ kind: 't2-pay', through, command: `daybook tax pay t2-pay/${through}` })).toEqual(
    { to: '/$book/bills/run', params: {}, search: { tax: `t2-pay/${through}` } },
  )
  expect(screenOfDeadline({ kind: 't4', through, command: 'daybook slips prepare T4 2026' })).toEqual({
    to: '/$book/year-end',
    params: {},
    search: { kind: 'T4', year: '2026' },
  })
  expect(screenOfDeadline({ kind: 'own', through })).toBeUndefined()
})

test('a remittance opens its own form, and a list where no form is named', () => {
  expect(screenOfLine('daybook remittance prepare pd7a')).toEqual({
    to: '/$book/pay/owed/$form',
    params: { form: 'pd7a' },
    search: {},
  })
  expect(screenOfLine('daybook remittance prepare')?.to).toBe('/$book/pay/owed')
})

test('a deed told in a refusal leads to its screen, or to that of its family; what has none leads nowhere', () => {
  expect(screenNear('daybook employee show 3')?.to).toBe('/$book/pay/people')
  expect(screenNear('daybook employee leave')?.to).toBe('/$book/pay/people')
  expect(screenNear('daybook line ask')?.to).toBe('/$book/bank')
  expect(screenNear('daybook server stop')).toBeUndefined()
  expect(screenNear('--last')).toBeUndefined()
})
