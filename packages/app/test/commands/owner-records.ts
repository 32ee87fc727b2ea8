import type { Fact } from '@daybook/core/daybook/fact.ts'
import type { CorporateReturn, Dividend, Shareholder } from '@daybook/core/daybook/owner-facts.ts'

const shareholder: Shareholder = {
  id: 'holder-1',
  number: '1',
  kind: 'individual',
  language: 'en',
  accounts: ['2480'],
  holdings: [{ from: '2020-07-01', class: 'A', kind: 'common', count: 100 }],
}
const sold: Shareholder = {
  ...shareholder,
  holdings: [...shareholder.holdings, { from: '2026-01-01', class: 'A', kind: 'common', count: 40 }],
}
const dividend: Dividend = {
  id: '1',
  kind: 'other',
  class: 'A',
  declared: '2026-03-31',
  record: '2026-03-31',
  payable: '2026-03-31',
  amount: 50_000n,
  shares: [{ shareholder: 'holder-1', count: 100, amount: 50_000n }],
  entry: 1,
  account: '2000',
  payments: [],
}
const paid: Dividend = {
  ...dividend,
  payments: [{ entry: 1, date: '2026-04-01', by: 'bank', shareholders: ['holder-1'], amount: 50_000n }],
}
const given: CorporateReturn = {
  id: '2026-12-31',
  lines: [{ line: '114', amount: 25_000n }],
  classes: [],
  answers: [{ line: '101', answer: 'no' }],
  netted: [],
}

/** Facts about shareholders, dividends and the T2, each with what has to be there before it. */
export const ownerRecords: readonly (readonly [string, readonly Fact[], Fact])[] = [
  ['a shareholder', [], { kind: 'shareholder.set', v: 1, shareholder }],
  [
    'shares that were sold',
    [{ kind: 'shareholder.set', v: 1, shareholder }],
    { kind: 'shareholder.set', v: 1, shareholder: sold, was: shareholder },
  ],
  [
    'a shareholder taken off the list',
    [{ kind: 'shareholder.set', v: 1, shareholder }],
    { kind: 'shareholder.removed', v: 1, was: shareholder },
  ],
  ['a dividend', [], { kind: 'dividend.set', v: 1, dividend }],
  [
    'a dividend paid',
    [{ kind: 'dividend.set', v: 1, dividend }],
    { kind: 'dividend.set', v: 1, dividend: paid, was: dividend },
  ],
  [
    'a dividend taken back',
    [{ kind: 'dividend.set', v: 1, dividend }],
    { kind: 'dividend.removed', v: 1, was: dividend },
  ],
  ['what is given for a T2', [], { kind: 't2.set', v: 1, given }],
  [
    'what was given for a T2 taken back',
    [{ kind: 't2.set', v: 1, given }],
    { kind: 't2.removed', v: 1, was: given },
  ],
]
