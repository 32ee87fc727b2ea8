import { expect, test } from 'vitest'
import { type ChainBatch, type ChainLine, chainNotice } from './statement-chain.ts'

const january: ChainBatch = {
  id: 'S1',
  seq: 1,
  from: '2026-01-01',
  through: '2026-01-31',
  opening: 10000n,
  closing: 12500n,
}
const february: ChainBatch = {
  id: 'S2',
  seq: 5,
  from: '2026-02-01',
  through: '2026-02-28',
  opening: 12500n,
  closing: 9000n,
}
const line = (statement: string, date: string, amount: bigint): ChainLine => ({ statement, date, amount })
const codeOf = (batch: ChainBatch, others: readonly ChainBatch[], lines: readonly ChainLine[] = []) =>
  chainNotice(batch, others, lines)?.code

test('the first statement of an account follows none', () => {
  expect(chainNotice(january, [], [])).toBeUndefined()
})

test('a statement goes on from the one before where its opening is the closing before', () => {
  expect(chainNotice(february, [january], [])).toMatchObject({
    code: 'chain-holds',
    with: { statement: 'S1', closing: '125.00' },
  })
})

test('without an opening balance the lines since then must make the closing balance', () => {
  // 125.00 − 35.00 = 90.00
  const { opening: _opening, ...noOpening } = february
  expect(codeOf(noOpening, [january], [line('S2', '2026-02-03', -3500n)])).toBe('chain-holds')
  expect(chainNotice(noOpening, [january], [line('S2', '2026-02-03', -3400n)])).toMatchObject({
    code: 'chain-breaks',
    with: { difference: '-1.00' },
  })
})

test('a balance that was stated in the middle of a day is compared by what each import brought', () => {
  const { opening: _opening, ...rest } = february
  const sameDay = { ...rest, from: '2026-01-20', closingOn: '2026-02-10' }
  const lines = [
    line('S1', '2026-01-31', 2500n),
    line('S2', '2026-01-31', -500n),
    line('S2', '2026-02-02', -3000n),
  ]
  expect(codeOf(sameDay, [january], lines)).toBe('chain-holds')
})

test('days that no statement covers are named, and balances that agree all the same need no words', () => {
  const march = { ...february, id: 'S3', from: '2026-02-11', opening: 11000n }
  expect(chainNotice(march, [january], [])).toMatchObject({
    code: 'chain-gap',
    with: { from: '2026-02-01', through: '2026-02-10', statement: 'S1' },
  })
  expect(codeOf({ ...march, opening: 12500n }, [january])).toBe('chain-holds')
})

test('days that are covered twice are said where no balance proves them', () => {
  const { opening: _o, closing: _c, ...bare } = february
  expect(chainNotice({ ...bare, from: '2026-01-25' }, [january], [])).toMatchObject({
    code: 'chain-overlap',
    with: { from: '2026-01-25', through: '2026-01-31' },
  })
})

test('an older statement that comes later is held against the one before it in time', () => {
  const december = { ...january, id: 'S9', seq: 9, from: '2025-12-01', through: '2025-12-31' }
  expect(chainNotice(december, [january, february], [])).toBeUndefined()
  expect(chainNotice({ ...february, seq: 9 }, [{ ...january, seq: 20 }], [])?.with.statement).toBe('S1')
})
