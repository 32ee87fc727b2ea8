import { expect, test } from 'vitest'
import { linePattern } from './line-pattern.ts'
import { pairedLines } from './pair-lines.ts'
import type { OpenLine } from './proposal.ts'

function line(account: string, date: string, amount: bigint, text: string): OpenLine {
  return { account, id: `${account} ${date} ${text}`, date, amount, text, pattern: linePattern(text) }
}

const currencies: Readonly<Record<string, string>> = { '1030': 'USD' }
const names: Readonly<Record<string, string>> = { '1020': '1020 Savings', '2050': '2050 Credit card' }

function paired(lines: readonly OpenLine[], others: readonly OpenLine[]): readonly string[] {
  const found = pairedLines(
    lines,
    others,
    (account) => currencies[account] ?? 'CAD',
    (account) => names[account] ?? account,
  )
  return lines.map((each) => {
    const pair = found.get(each)
    return pair === undefined ? '-' : `${pair.other.id}${pair.sure ? ' !' : ''}`
  })
}

test('opposite amounts in two own accounts within days are a pair, sure when a text says so', () => {
  const out = line('1010', '2026-11-18', -200_000n, 'VIREMENT 88213')
  expect(paired([out], [line('1020', '2026-11-19', 200_000n, 'DEPOT')])).toEqual(['1020 2026-11-19 DEPOT !'])
  const silent = line('1010', '2026-11-18', -6410n, 'ESSO')
  expect(paired([silent], [line('2050', '2026-11-19', 6410n, 'RETURN')])).toEqual(['2050 2026-11-19 RETURN'])
})

test('a card payment is paired across bank and card, the nearest of two first', () => {
  const payment = line('1010', '2026-11-10', -50_000n, 'PAYMENT VISA')
  const others = [
    line('2050', '2026-11-15', 50_000n, 'PAYMENT - THANK YOU LATE'),
    line('2050', '2026-11-11', 50_000n, 'PAYMENT - THANK YOU'),
  ]
  // The other would do as well, so that it is proposed and not sure.
  expect(paired([payment], others)).toEqual(['2050 2026-11-11 PAYMENT - THANK YOU'])
  expect(paired([payment], others.slice(1))).toEqual(['2050 2026-11-11 PAYMENT - THANK YOU !'])
})

test('lines of one account, of another currency, of one sign or of another week are no pair', () => {
  const out = line('1010', '2026-11-18', -200_000n, 'TRANSFER')
  const not = [
    line('1010', '2026-11-18', 200_000n, 'TRANSFER'),
    line('1030', '2026-11-18', 200_000n, 'TRANSFER'),
    line('1020', '2026-11-18', -200_000n, 'TRANSFER'),
    line('1020', '2026-11-26', 200_000n, 'TRANSFER'),
  ]
  expect(paired([out], not)).toEqual(['-'])
})

test('two equal transfers take two partners', () => {
  const outs = [
    line('1010', '2026-11-18', -100n, 'TRANSFER A'),
    line('1010', '2026-11-18', -100n, 'TRANSFER B'),
  ]
  const ins = [line('1020', '2026-11-18', 100n, 'TRANSFER C'), line('1020', '2026-11-19', 100n, 'TRANSFER D')]
  expect(new Set(paired(outs, ins)).size).toBe(2)
})
