import type { Planted } from './planted-ledger.fixture.ts'
import type { SizeCount } from './review-parts.ts'
import { reviewEntry, reviewPosting } from './small-review.fixture.ts'

/** A thousand amounts with these first digits, over three orders of size. */
function amounts(counts: readonly number[]): readonly SizeCount[] {
  return [3, 4, 5].flatMap((digits) =>
    counts.map((count, at) => ({ account: '6100', digits, leading: (at + 1) * 10 + 5, count })),
  )
}

const habit = (month: string, account: string, last: number) => ({
  name: 'Maple Paper',
  account,
  month,
  count: 1,
  amount: 11_300n,
  last,
})
const monthly = ['01', '02', '03', '04', '05', '06'].map((month, at) =>
  habit(`2026-${month}`, '6100', at + 1),
)
const reversal = {
  entry: reviewEntry(9, '2026-03-05', { memo: 'Reversal of J4: Paper', because: 'reversal' }),
  reverses: 4,
  isReplaced: false,
  wasAutomatic: false,
  originalDate: '2026-03-02',
  journal: 'purchases',
}

/** The faults of entries and their patterns, by the check that finds them. */
export const plantedEntries: Readonly<Record<string, Planted>> = {
  'changed-coding': {
    fault: { habits: [...monthly, habit('2026-07', '6200', 9)] },
    found: ['changed-coding/Maple Paper:6200:2026-07'],
    // Five times are no habit yet; an account used before is one too.
    clean: { habits: [...monthly.slice(1), habit('2026-07', '6200', 9)] },
  },
  'personal-use': {
    fault: { habits: [{ ...habit('2026-03', '6100', 4), name: 'NETFLIX.COM' }] },
    found: ['personal-use/NETFLIX.COM'],
    clean: { habits: [habit('2026-03', '6100', 4), { ...habit('2026-03', '4000', 5), name: 'Gym Maple' }] },
  },
  'round-amounts': {
    fault: {
      roundEntries: [100_000n, 200_000n, 300_000n, 500_000n].map((amount, at) =>
        reviewPosting('6100', at + 1, '2026-03-02', amount),
      ),
    },
    found: ['round-amounts/6100'],
    clean: {
      roundEntries: [200_000n, 200_000n, 200_000n, 200_000n, 500_000n].map((amount, at) =>
        reviewPosting('6100', at + 1, '2026-03-02', amount),
      ),
    },
  },
  'under-limit': {
    fault: {
      nearLimits: [
        {
          limit: 10_000n,
          name: 'Maple Paper',
          below: 4,
          above: 0,
          sizes: 3,
          entries: [1, 2, 3, 4].map((number) => reviewEntry(number, `2026-03-0${number}`)),
        },
      ],
    },
    found: ['under-limit/Maple Paper:100.00'],
    clean: {
      nearLimits: [
        {
          limit: 10_000n,
          name: 'A',
          below: 4,
          above: 1,
          sizes: 3,
          entries: [1, 2, 3, 4].map((number) => reviewEntry(number, `2026-03-0${number}`)),
        },
        {
          limit: 10_000n,
          name: 'B',
          below: 4,
          above: 0,
          sizes: 1,
          entries: [1, 2, 3, 4].map((number) => reviewEntry(number, `2026-03-0${number}`)),
        },
        {
          limit: 10_000n,
          name: 'C',
          below: 4,
          above: 0,
          sizes: 4,
          entries: [1, 2, 3, 4].map((number) => reviewEntry(number, `2026-0${number}-02`)),
        },
      ],
    },
  },
  'leading-digits': {
    // Every digit leads as often as any other: 11 % begin with 9 where 4.6 % are usual.
    fault: { sizes: amounts([40, 40, 40, 40, 40, 40, 40, 40, 40]) },
    found: ['leading-digits/expense'],
    // Benford’s own shares of a thousand amounts.
    clean: { sizes: amounts([301, 176, 125, 97, 79, 67, 58, 51, 46]) },
  },
  'large-entry': {
    fault: {
      large: [{ ...reviewPosting('6100', 4, '2026-03-02', 900_000n), usual: 11_000n, limit: 110_000n }],
    },
    found: ['large-entry/J4:6100'],
    clean: { large: [] },
  },
  'weekend-entries': {
    // 2026-03-07 is a Saturday: one entry of a hundred and one.
    fault: {
      handDays: [
        { date: '2026-03-04', count: 100, amount: 100n, first: 1 },
        { date: '2026-03-07', count: 1, amount: 500n, first: 120 },
      ],
    },
    found: ['weekend-entries/2026-01-01..2026-12-31'],
    // Work goes on at weekends; 2026-02-28 is a Saturday and the end of a month.
    clean: {
      handDays: [
        { date: '2026-03-04', count: 100, amount: 100n, first: 1 },
        { date: '2026-02-28', count: 1, amount: 500n, first: 120 },
      ],
    },
  },
  'back-dated': {
    // 2026-03-17 and 76 days is 2026-06-01.
    fault: { backDated: [{ entry: reviewEntry(80, '2026-03-17'), after: '2026-06-01' }] },
    found: ['back-dated/J80'],
    clean: {
      backDated: [
        { entry: reviewEntry(80, '2026-03-18'), after: '2026-06-01' },
        { entry: reviewEntry(81, '2025-03-01'), after: '2026-06-01' },
      ],
    },
  },
  'no-description': {
    fault: { undescribed: { count: 1, entries: [reviewEntry(4, '2026-03-02', { memo: '' })] } },
    found: ['no-description/2026-01-01..2026-12-31'],
    clean: { undescribed: { count: 0, entries: [] } },
  },
  'reversal-reason': {
    fault: { reversals: [reversal] },
    found: ['reversal-reason/J9'],
    clean: {
      reversals: [
        { ...reversal, isReplaced: true },
        { ...reversal, wasAutomatic: true },
        { ...reversal, entry: { ...reversal.entry, memo: 'Reversal of J4: Paper, entered twice' } },
        { ...reversal, entry: { ...reversal.entry, memo: 'Never delivered' } },
      ],
    },
  },
  'same-hand': {
    fault: {
      selfApprovals: [{ entry: reviewEntry(4, '2026-03-02'), by: 'alder' }],
      seals: [
        {
          id: 'R9',
          account: '1010',
          on: '2026-03-31',
          balance: 1n,
          now: 1n,
          madeBy: 'alder',
          signedBy: 'alder',
        },
      ],
    },
    found: ['same-hand/J4', 'same-hand/R9'],
    clean: {
      seals: [
        {
          id: 'R9',
          account: '1010',
          on: '2026-03-31',
          balance: 1n,
          now: 1n,
          madeBy: 'alder',
          signedBy: 'birch',
        },
      ],
    },
  },
  'missing-recurring': {
    fault: {
      templates: [
        {
          id: 't',
          name: 'Rent',
          memo: 'Rent',
          postings: [],
          recurs: { every: 'monthly', next: '2026-12-01', day: 1 },
        },
      ],
      schedules: [
        {
          id: 's',
          name: 'Insurance',
          kind: 'prepaid',
          from: '1090',
          to: '6100',
          amount: 1200n,
          first: '2026-01-31',
          months: 12,
          posted: 11,
        },
      ],
      habits: ['06', '07', '08', '09', '10', '11'].map((month, at) => habit(`2026-${month}`, '6100', at + 1)),
    },
    found: [
      'missing-recurring/template:t:2026-12-01',
      'missing-recurring/schedule:s:2026-12-31',
      'missing-recurring/name:Maple Paper:2026-12',
    ],
    clean: {
      templates: [
        {
          id: 't',
          name: 'Rent',
          memo: 'Rent',
          postings: [],
          recurs: { every: 'monthly', next: '2027-01-01', day: 1 },
        },
      ],
      schedules: [
        {
          id: 's',
          name: 'Insurance',
          kind: 'prepaid',
          from: '1090',
          to: '6100',
          amount: 1200n,
          first: '2026-01-31',
          months: 12,
          posted: 12,
        },
      ],
      habits: ['06', '07', '08', '09', '10', '11', '12'].map((month, at) =>
        habit(`2026-${month}`, '6100', at + 1),
      ),
    },
  },
}
