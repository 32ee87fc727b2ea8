import { expect, test } from 'vitest'
import type { BankRule } from '../daybook/bank-facts.ts'
import { planSetRule } from './plan-rule.ts'
import { type CodedPast, replayRule } from './replay-rule.ts'
import { smallBooks, smallChart } from './small-chart.fixture.ts'

function past(number: number, text: string, account: string, more: Partial<CodedPast> = {}): CodedPast {
  return {
    ...{ account: '1010', id: `L${number}`, date: '2026-10-01', amount: -11_300n, text, number },
    others: [
      { account, amount: 10_000n },
      { account: '2310', amount: 1300n },
    ],
    ...more,
  }
}

const fuel: BankRule = {
  id: 'R1',
  name: 'Fuel',
  rank: 10,
  isOn: false,
  texts: [{ is: 'contains', text: 'esso' }],
  outcome: { kind: 'code', shares: [{ account: '6470', tax: 'T' }] },
}

function replayed(rule: BankRule, others: readonly BankRule[], lines: readonly CodedPast[]): string {
  return replayRule(smallBooks, rule, others, lines)
    .map(
      ({ line, was, would, isContradicted }) => `${line.id} ${was} > ${would}${isContradicted ? ' X' : ''}`,
    )
    .join('; ')
}

test('a replay lists the lines that a rule would have spoken for, and those that were coded otherwise', () => {
  const lines = [past(1, 'ESSO LAVAL', '6470'), past(2, 'ESSO OTTAWA', '6235'), past(3, 'BELL', '6420')]
  expect(replayed(fuel, [], lines)).toBe('L1 6470 + 2310 > 6470; L2 6235 + 2310 > 6470 X')
})

test('a cent of rounding is no contradiction, two are one', () => {
  const off = (cents: bigint) =>
    past(1, 'ESSO', '6470', {
      others: [
        { account: '6470', amount: 10_000n - cents },
        { account: '2310', amount: 1300n + cents },
      ],
    })
  expect(replayed(fuel, [], [off(1n)])).toBe('L1 6470 + 2310 > 6470')
  expect(replayed(fuel, [], [off(2n)])).toBe('L1 6470 + 2310 > 6470 X')
})

test('a line that a rule before it speaks for is none of its business, nor is its own work', () => {
  const earlier = { ...fuel, id: 'R0', rank: 1, isOn: true }
  expect(replayed(fuel, [earlier], [past(1, 'ESSO', '6235')])).toBe('')
  expect(replayed(fuel, [fuel], [past(1, 'ESSO', '6470', { rule: 'R1' })])).toBe('')
})

test('a transfer and an exclusion contradict what was coded to an expense', () => {
  const lines = [past(1, 'ESSO', '6470')]
  expect(replayed({ ...fuel, outcome: { kind: 'transfer', account: '2050' } }, [], lines)).toBe(
    'L1 6470 + 2310 > = 2050 X',
  )
  expect(replayed({ ...fuel, outcome: { kind: 'exclude', reason: 'x' } }, [], lines)).toBe(
    'L1 6470 + 2310 > - X',
  )
})

test('a rule that fits every line, turns amounts round, or shares badly is refused', () => {
  const refusals = (more: Partial<BankRule>) => {
    const planned = planSetRule(smallChart, { ...fuel, ...more }, undefined)
    return planned.ok ? 'set' : planned.refusals.map(({ code }) => code).join(' ')
  }
  expect(refusals({})).toBe('set')
  expect(refusals({ texts: [] })).toBe('rule-empty')
  expect(refusals({ texts: [], direction: 'in' })).toBe('set')
  expect(refusals({ least: 200n, most: 100n })).toBe('rule-range')
  const shares = (...percents: readonly string[]) => ({
    outcome: { kind: 'code' as const, shares: percents.map((percent) => ({ account: '6470', percent })) },
  })
  expect(refusals(shares('60', '40'))).toBe('set')
  expect(refusals(shares('60', '30'))).toBe('split-off')
  expect(refusals(shares('160'))).toBe('share-percent')
  expect(refusals({ outcome: { kind: 'transfer', account: '9999' } })).toBe('account-unknown')
})
