import type { Result } from '@daybook/core/kit/result.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { digitsOf, readCode, unitGroupMeant, unitGroupsMeant } from './read-code.ts'

function refusal(result: Result<unknown>) {
  return result.ok ? undefined : result.refusals[0]
}

test('1311 means the old unit group first, then the minor group of today', () => {
  const read = readCode('1311')
  expect(read).toMatchObject({
    ok: true,
    value: [
      { version: 'NOC2016', group: { title: { en: 'Accounting technicians and bookkeepers' } } },
      { version: 'NOC2021', group: { level: 'minor' } },
    ],
  })
})

test('a version chooses the reading', () => {
  expect(readCode('1311', 'NOC2021')).toMatchObject({ value: [{ version: 'NOC2021' }] })
  expect(readCode('1311', 'noc 2016 v1.3')).toMatchObject({ value: [{ version: 'NOC2016' }] })
})

test('codes are read as people write them', () => {
  for (const text of [
    '12200',
    ' 12200 ',
    'NOC 12200',
    'CNP 12200',
    'noc2021 12200',
    '12200.00',
    '１２２００',
    '١٢٢٠٠',
  ])
    expect(digitsOf(text)).toBe('12200')
  for (const text of ['', 'bookkeeper', '12200x', '1'.repeat(41), '会计'])
    expect(digitsOf(text)).toBeUndefined()
})

test('a code of the other version is refused with what it is and where it stands today', () => {
  expect(refusal(readCode('12200', 'NOC2016'))).toMatchObject({
    code: 'occupation-version-wrong',
    with: { version: 'NOC2021', list: '12200 Accounting technicians and bookkeepers' },
  })
  expect(refusal(readCode('2175', 'NOC2021'))?.with.list).toBe(
    '21234 Web developers and programmers; 21233 Web designers',
  )
})

test('an unknown code is refused with the nearest; a lost leading zero is the nearest of all', () => {
  expect(refusal(readCode('12220'))?.with.list).toContain('12200 Accounting technicians and bookkeepers')
  expect(refusal(readCode('0010', 'NOC2021'))?.with.list).toMatch(/^00010 Legislators/)
  expect(refusal(readCode('16', 'NOC2016'))?.with.list).toMatch(/^0016 /)
})

test('NOC 2026 is said to be announced, not out', () => {
  expect(refusal(readCode('12200', 'NOC2026'))?.with.note).toContain('December 2026')
  expect(refusal(readCode('12200', '1991'))).toMatchObject({ code: 'occupation-version-unknown' })
})

test('one unit group is meant, and several are never chosen from', () => {
  expect(unitGroupMeant('1311')).toMatchObject({
    value: { group: { code: '12200' }, asked: { code: '1311' } },
  })
  expect(refusal(unitGroupMeant('2175'))?.code).toBe('occupation-code-several')
  expect(unitGroupsMeant('2175')).toMatchObject({ value: { groups: [{ code: '21234' }, { code: '21233' }] } })
  expect(refusal(unitGroupMeant('1311', 'NOC2021'))).toMatchObject({
    code: 'occupation-not-unit',
    with: { list: expect.stringContaining('13110 Administrative assistants') },
  })
})

test('any text at all is read or refused with words, never a fault', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.option(fc.string()), (text, version) => {
      const read = readCode(text, version ?? undefined)
      expect(read.ok || read.refusals.length > 0).toBe(true)
      unitGroupsMeant(text)
    }),
  )
  expect(refusal(readCode('1'.repeat(10_000)))?.code).toBe('occupation-code-malformed')
})
