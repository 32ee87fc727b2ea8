import { expect, test } from 'vitest'
import { linePattern } from './line-pattern.ts'
import { itemMatches } from './match-items.ts'
import type { OpenItem } from './open-item.ts'
import type { OpenLine } from './proposal.ts'

function line(date: string, amount: bigint, text: string): OpenLine {
  return { account: '1010', id: `${date} ${text}`, date, amount, text, pattern: linePattern(text) }
}

function invoice(number: string, who: string, date: string, open: bigint): OpenItem {
  return {
    kind: 'invoice',
    id: `I${number}`,
    name: `Invoice ${number}`,
    number,
    account: '1100',
    who,
    date,
    open,
  }
}

function bill(number: string, who: string, date: string, open: bigint): OpenItem {
  return { ...invoice(number, who, date, -open), kind: 'bill', name: `Bill ${number}`, account: '2000' }
}

function matched(lines: readonly OpenLine[], items: readonly OpenItem[]): readonly string[] {
  const found = itemMatches(lines, items)
  return lines.map((each) => {
    const match = found.get(each)
    if (match === undefined) return '-'
    const parts = match.settled.map(({ item, amount }) => `${item.number}=${amount}`).join(' ')
    return `${match.by} ${parts}${match.sure ? ' !' : ''}`
  })
}

test('an open invoice of the exact amount is proposed, and sure when it is the only one', () => {
  const items = [invoice('1043', 'Tremblay', '2026-10-20', 115_000n)]
  expect(matched([line('2026-11-18', 115_000n, 'DEPOT')], items)).toEqual(['exact 1043=115000 !'])
})

test('of two equal ones the bank’s words decide, by number or by name; else the oldest, and not surely', () => {
  const items = [
    invoice('1043', 'Tremblay', '2026-10-20', 115_000n),
    invoice('1050', 'Gagnon', '2026-10-25', 115_000n),
  ]
  expect(matched([line('2026-11-18', 115_000n, 'DEPOT')], items)).toEqual(['exact 1043=115000'])
  expect(matched([line('2026-11-18', 115_000n, 'VIREMENT GAGNON J')], items)).toEqual(['exact 1050=115000 !'])
  expect(matched([line('2026-11-18', 115_000n, 'DEPOT FACT 1050')], items)).toEqual(['exact 1050=115000 !'])
})

test('one line settles several documents of the party that it names', () => {
  const items = [
    invoice('1043', 'Rideau Hotels', '2026-10-20', 100_000n),
    invoice('1044', 'Rideau Hotels', '2026-10-22', 15_000n),
    invoice('1045', 'Rideau Hotels', '2026-10-23', 7700n),
  ]
  const all = line('2026-11-18', 122_700n, 'RIDEAU HOTELS AP')
  expect(matched([all], items)).toEqual(['several 1043=100000 1044=15000 1045=7700 !'])
  // Two of three: proposed, for a person to confirm.
  expect(matched([line('2026-11-18', 107_700n, 'RIDEAU HOTELS AP')], items)).toEqual([
    'several 1043=100000 1045=7700',
  ])
})

test('several lines of one pattern settle one bill in parts', () => {
  const items = [bill('88', 'Bois Imaginaire', '2026-11-01', 50_000n)]
  const lines = [
    line('2026-11-05', -30_000n, 'BOIS IMAGINAIRE 1'),
    line('2026-11-12', -20_000n, 'BOIS IMAGINAIRE 2'),
  ]
  expect(matched(lines, items)).toEqual(['part 88=-30000 !', 'part 88=-20000 !'])
})

test('a part payment of a document that the bank names is proposed and never sure', () => {
  const items = [invoice('1043', 'Tremblay', '2026-10-20', 115_000n)]
  expect(matched([line('2026-11-18', 50_000n, 'TREMBLAY O')], items)).toEqual(['partial 1043=50000'])
  expect(matched([line('2026-11-18', 50_000n, 'DEPOT')], items)).toEqual(['-'])
})

test('no document is paid twice, and money out pays no invoice', () => {
  const items = [invoice('1043', 'Tremblay', '2026-10-20', 115_000n)]
  const lines = [line('2026-11-18', 115_000n, 'DEPOT A'), line('2026-11-19', 115_000n, 'DEPOT B')]
  expect(matched(lines, items)).toEqual(['exact 1043=115000 !', '-'])
  expect(matched([line('2026-11-18', -115_000n, 'TREMBLAY')], items)).toEqual(['-'])
})
