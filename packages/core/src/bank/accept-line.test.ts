import { expect, test } from 'vitest'
import { formatCents } from '../kit/cents.ts'
import { type LineBooks, planAccept } from './accept-line.ts'
import { linePattern } from './line-pattern.ts'
import { planMatch } from './match-line.ts'
import type { OpenItem } from './open-item.ts'
import type { LineOutcome, OpenLine, Proposal } from './proposal.ts'
import { smallBooks } from './small-chart.fixture.ts'

const books: LineBooks = {
  ...smallBooks,
  head: { entries: 40 },
  fiscalYearEnd: '12-31',
  language: 'en',
  dimensions: new Map(),
}

function line(amount: bigint, text: string, account: string = '1010'): OpenLine {
  return { account, id: `${account}|${text}`, date: '2026-11-03', amount, text, pattern: linePattern(text) }
}

function proposal(of: OpenLine, outcome: LineOutcome): Proposal {
  const reason = { en: '', fr: '' }
  return { line: of, kind: 'rule', outcome, reason, tie: { by: 'rule', id: 'R1' }, sure: true }
}

/** What an acceptance records, a fact a line: entries with their postings, ties with their amounts. */
function recorded(proposals: readonly Proposal[]): readonly string[] {
  const planned = planAccept(books, proposals)
  if (!planned.ok) return planned.refusals.map(({ code }) => code)
  return planned.value.map((fact) => {
    if (fact.kind === 'entry.posted') {
      const postings = fact.entry.postings.map(
        ({ account, amount, party }) =>
          `${account} ${formatCents(amount)}${party === undefined ? '' : ` ${party}`}`,
      )
      return `J${fact.entry.number} ${fact.entry.memo}: ${postings.join(', ')}`
    }
    if (fact.kind === 'settlement.made') {
      const { id, allocations } = fact.settlement
      return `${id}: ${allocations.map(({ debit, amount }) => `${debit} ${formatCents(amount)}`).join(', ')}`
    }
    return fact.kind === 'line.matched'
      ? `${fact.line} = J${fact.number}.${fact.posting} ${formatCents(fact.amount)} ${fact.reason.by}`
      : fact.kind
  })
}

test('accepted proposals are one act: entries are numbered one after the other, every line is tied', () => {
  const fuel = line(-11_300n, 'ESSO')
  const moved = line(-5000n, 'TRANSFER')
  const other = line(5000n, 'IN', '1020')
  expect(
    recorded([
      proposal(fuel, { does: 'code', shares: [{ account: '6470', tax: 'T' }], memo: 'Fuel' }),
      proposal(moved, { does: 'transfer', account: '1020', line: other }),
      proposal(line(-700n, 'CHQ'), { does: 'match', ties: [{ number: 7, posting: 1, amount: -700n }] }),
      proposal(line(-100n, 'X'), { does: 'exclude', reason: 'private' }),
    ]),
  ).toEqual([
    'J41 Fuel: 1010 -113.00, 6470 100.00, 2310 13.00',
    '1010|ESSO = J41.0 -113.00 rule',
    'J42 TRANSFER: 1010 -50.00, 1020 50.00',
    '1010|TRANSFER = J42.0 -50.00 rule',
    '1020|IN = J42.1 50.00 rule',
    '1010|CHQ = J7.1 -7.00 rule',
    'line.excluded',
  ])
})

test('a line that settles documents posts each on the account where it stood, with its party', () => {
  const item = (number: string, open: bigint): OpenItem => ({
    ...{ kind: 'invoice', id: `I${number}`, name: `Invoice ${number}`, number, account: '1100' },
    ...{ party: 'tremblay', who: 'Tremblay', date: '2026-10-01', open },
  })
  const items = [
    { item: item('1043', 100_000n), amount: 100_000n },
    { item: item('1044', 15_000n), amount: 15_000n },
  ]
  expect(recorded([proposal(line(115_000n, 'DEPOT'), { does: 'settle', items })])).toEqual([
    'J41 Invoice 1043, Invoice 1044: 1010 1150.00, 1100 -1000.00 tremblay, 1100 -150.00 tremblay',
    '1010|DEPOT = J41.0 1150.00 rule',
    'receipt/41: I1043 1000.00, I1044 150.00',
  ])
})

test('one line that cannot be posted refuses them all, with every reason', () => {
  const good = proposal(line(-100n, 'A'), { does: 'code', shares: [{ account: '6470' }] })
  const bad = proposal(line(-100n, 'B'), { does: 'code', shares: [{ account: '9999' }] })
  expect(recorded([good, bad, proposal(line(-100n, 'C'), { does: 'ask' })])).toEqual([
    'account-unknown',
    'line-no-proposal',
  ])
})

test('lines and postings are tied for what both have left, the exact ones first', () => {
  const ties = (amounts: readonly bigint[], rooms: readonly bigint[]) => {
    const planned = planMatch(
      amounts.map((amount, index) => ({ account: '1010', id: `L${index}`, text: '', amount })),
      rooms.map((amount, number) => ({ number, posting: 0, amount })),
      { by: 'hand' },
    )
    if (!planned.ok) return planned.refusals.map(({ code }) => code).join(' ')
    return planned.value.map(({ line: id, number, amount }) => `${id}=J${number} ${amount}`).join(', ')
  }
  expect(ties([-100n], [-40n, -100n])).toBe('L0=J1 -100')
  expect(ties([115n], [60n, 55n])).toBe('L0=J0 60, L0=J1 55')
  expect(ties([-30n, -20n], [-50n])).toBe('L0=J0 -30, L1=J0 -20')
  expect(ties([-30n, -30n], [-50n])).toBe('L0=J0 -30, L1=J0 -20')
  expect(ties([-30n], [50n])).toBe('match-nothing')
  expect(ties([-30n, -20n], [-30n])).toBe('match-nothing')
})
