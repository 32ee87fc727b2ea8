import { refusalText } from '@daybook/core/kit/refusal-text.ts'
import { expect, test } from 'vitest'
import { readAmount } from './read-amount.ts'

function read(text: string): bigint | string {
  const result = readAmount(text, 'en')
  return result.ok ? result.value : (result.refusals[0]?.code ?? '')
}

test('both languages’ ways of writing are read in either language', () => {
  const ways = ['1,234.56', '1 234,56', '1\u00A0234,56', '1\u202F234,56', '1234.56', '1234,56', '1 234.56']
  for (const way of ways) {
    expect(readAmount(way, 'en')).toEqual({ ok: true, value: 1_234_56n })
    expect(readAmount(way, 'fr')).toEqual({ ok: true, value: 1_234_56n })
  }
})

test('a sign may stand before, behind, or be parentheses', () => {
  const ways = ['(12.00)', '-12.00', '12.00-', '12,00 -', '−12', '- 12,00', '( 12.00 )']
  for (const way of ways) expect(read(way), way).toBe(-12_00n)
  expect(read('+12.00')).toBe(12_00n)
})

test('a dollar sign may stand before or behind, with the sign on either side of it', () => {
  const ways = ['$12.00', '12,00 $', '$ 12', '12$']
  for (const way of ways) expect(read(way), way).toBe(12_00n)
  const negative = ['-$12.00', '$-12.00', '($12.00)', '(12,00 $)', '-12,00 $', '12.00- $', '12,00 $-']
  for (const way of negative) expect(read(way), way).toBe(-12_00n)
})

test('groups without decimals, single decimals and a missing nought are read', () => {
  expect(read('1,234,567')).toBe(1_234_567_00n)
  expect(read('1 234')).toBe(1_234_00n)
  expect(read('1,5')).toBe(1_50n)
  expect(read('.5')).toBe(50n)
  expect(read(',05')).toBe(5n)
  expect(read('12.')).toBe(12_00n)
  expect(read('1,234.')).toBe(1_234_00n)
  expect(read('1,234,567.8')).toBe(1_234_567_80n)
})

test('a lone comma with three digits after it is asked about, both readings named', () => {
  const result = readAmount('1,234', 'en', 'lines.2.amount')
  expect(result).toEqual({
    ok: false,
    refusals: [
      {
        code: 'amount-ambiguous',
        with: { amount: '1,234', grouped: '1234.00', decimal: '1.234' },
        at: 'lines.2.amount',
      },
    ],
  })
  const french = readAmount('-12,345', 'fr')
  expect(french.ok).toBe(false)
  if (french.ok) return
  const [refusal] = french.refusals
  expect(refusal?.with).toEqual({ amount: '-12,345', grouped: '-12345,00', decimal: '-12,345' })
  if (refusal !== undefined) expect(refusalText(refusal, 'fr').message).toContain('-12345,00')
})

test('a comma with three digits after it that cannot group thousands is finer than a cent', () => {
  expect(read('1234,567')).toBe('amount-too-fine')
  expect(read('0,500')).toBe('amount-too-fine')
  expect(read('1.234')).toBe('amount-too-fine')
})

test('what agrees with no way of writing is refused, with the text as it was typed', () => {
  const wrong = [
    '',
    ' ',
    '-',
    '$',
    'abc',
    '1,23,456',
    '12 34',
    '1.2.3',
    '1,234,56',
    '1.234,56',
    '12,3456,789',
    '--1',
  ]
  for (const text of [...wrong, '(-1)', '-1-', '$1$', '1e3', '1_000', '0x1F', '(1', '1)', '½', '１２'])
    expect(read(text), text).toBe('amount-malformed')
  expect(readAmount('12 34', 'en')).toMatchObject({ refusals: [{ with: { amount: '12 34' } }] })
})

test('an amount of a million million is too large', () => {
  expect(read('999,999,999,999.99')).toBe(999_999_999_999_99n)
  expect(read('1 000 000 000 000,00')).toBe('amount-too-large')
})
