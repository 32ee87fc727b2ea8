import { expect, test } from 'vitest'
import { bodyOf } from './body.ts'
import type { Fact } from './fact.ts'
import { personalNumberIn } from './personal-number-in.ts'

/** 130 692 544 passes the Luhn check: 1+6+0+3+9+4+5+8+4 = 40. */
const said = (reason: string): Fact => ({ kind: 'period.locked', v: 1, through: '2026-01-31', reason })
const foundIn = (fact: Fact) => personalNumberIn({ fact, body: bodyOf(fact) }).map(({ code }) => code)

test.each([
  ...['-', '.', ' ', '\n', '\t', '\r', '\f', '\v', '\u00a0', '\u2028', '\u3000', '\ufeff'].map((sign) =>
    ['130', '692', '544'].join(sign),
  ),
  'SIN 130692544',
  'NAS\u00a0: 130\n692\n544',
])('a number in %j is found, however JSON writes its signs', (text) => {
  expect(foundIn(said(`see ${text} there`))).toEqual(['personal-number-in-text'])
})

test('digits of two texts are no number together, nor are invoices of nine digits', () => {
  expect(foundIn(said('130692'))).toEqual([])
  expect(foundIn(said('invoice 130692544'))).toEqual([])
})
