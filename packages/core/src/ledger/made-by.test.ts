import { expect, test } from 'vitest'
import type { Because, Entry } from './entry.ts'
import { madeByRefusals } from './made-by.ts'

function entry(number: number, kind: Because['kind'], id: string): Entry {
  return { number, date: '2026-03-13', memo: '', because: { kind, id }, postings: [] }
}

test.each([
  ['payrun', 'entry-of-payrun'],
  ['remittance', 'entry-of-remittance'],
  ['return', 'entry-of-return'],
] as const)('an entry of a %s is not to be touched by hand, nor is its reversal', (kind, code) => {
  const made = entry(7, kind, 'X')
  expect(madeByRefusals([made])).toEqual([{ code, with: { made: 'X', entry: 'J7' }, at: 'number' }])
  const reversal = entry(8, 'reversal', 'J7')
  expect(madeByRefusals([reversal, made])).toMatchObject([{ code, with: { made: 'X', entry: 'J8' } }])
})

test('all other entries may be reversed and corrected', () => {
  for (const kind of ['adjustment', 'invoice', 'payment', 'closing', 'reversal'] as const)
    expect(madeByRefusals([entry(1, kind, 'J1'), entry(2, 'import', '')])).toEqual([])
  expect(madeByRefusals([])).toEqual([])
})
