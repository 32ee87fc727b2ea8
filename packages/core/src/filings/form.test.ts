import { expect, test } from 'vitest'
import type { Form, FormLine } from './form.ts'
import { fillForm } from './form.ts'

const label = { en: 'Line', fr: 'Ligne' }
const source = {
  title: 'Guide',
  url: 'https://example.org',
  where: 'p. 1',
  read: '2026-11-22',
  confidence: 'high',
} as const

function formOf(lines: Readonly<Record<string, FormLine>>): Form {
  return {
    name: 'T',
    title: label,
    source,
    lines,
    order: ['109', '105', '103', '101', '115'].filter((key) => lines[key] !== undefined),
  }
}

function circling(lines: Readonly<Record<string, FormLine>>): Form {
  return { ...formOf(lines), order: ['a'] }
}

const filling = {
  id: (key: string) => `t:${key}`,
  input: (key: string) => (key === '101' ? 500n : 0n),
  ledger: (key: string) => ({ id: `t:${key}`, label, value: 700n, how: 'sum', parts: [] }) as const,
}

test('sums, differences and calculations follow their lines wherever they stand on the form', () => {
  const figures = fillForm(
    formOf({
      '109': { kind: 'difference', label, of: ['105', '101'] },
      '105': { kind: 'sum', label, of: ['103', '101'] },
      '103': { kind: 'ledger', label, side: 'credit', roles: [] },
      '101': { kind: 'input', label },
      '115': { kind: 'calc', label, of: ['109'], work: ([net = 0n]) => (net > 200n ? net : 0n) },
    }),
    filling,
  )
  // 105 = 700 + 500; 109 = 1200 − 500; 115 = 700
  expect([...figures.values()].map(({ value }) => value)).toEqual([700n, 1200n, 700n, 500n, 700n])
  expect(figures.get('109')?.parts.map(({ id }) => id)).toEqual(['t:105', 't:101'])
})

test('a line that rests on itself, and one that there is not, are mistakes of ours', () => {
  const circle = circling({ a: { kind: 'sum', label, of: ['b'] }, b: { kind: 'sum', label, of: ['a'] } })
  expect(() => fillForm(circle, filling)).toThrow('does not rest on itself')
  expect(() => fillForm(circling({ a: { kind: 'sum', label, of: ['z'] } }), filling)).toThrow('has a line z')
})
