import { addDays } from '../kit/civil-date.ts'
import type { ReviewBasis, ReviewParts } from './review-parts.ts'
import { reviewEntry, reviewPosting } from './small-review.fixture.ts'

/** Parts with a fault, the keys of what a check must find in them, and parts that come near and are right. */
export type Planted = {
  readonly fault: Partial<ReviewParts & ReviewBasis>
  readonly found: readonly string[]
  readonly clean: Partial<ReviewParts & ReviewBasis>
}

const twin = { ...reviewEntry(4, '2026-03-02'), coding: '1010=-113.00 2310=13.00 6100=100.00' }
const quiet = { account: '1090', month: '2024-01', debit: 100n, credit: 0n, postings: 1 }

/** The faults of balances and numbers, by the check that finds them. */
export const plantedLedger: Readonly<Record<string, Planted>> = {
  'duplicate-entry': {
    fault: { twins: [twin, { ...twin, number: 9, date: '2026-03-07' }] },
    found: ['duplicate-entry/J4+J9'],
    // Six days apart; other accounts; two lines of a bank statement; other paper numbers.
    clean: {
      twins: [
        { ...twin, number: 9, date: '2026-03-08' },
        twin,
        { ...twin, number: 10, coding: '1010=-113.00 6200=113.00' },
        { ...twin, number: 11, payee: 'Parking', because: 'statement' },
        { ...twin, number: 12, payee: 'Parking', because: 'statement' },
        { ...twin, number: 13, payee: 'Birch', ref: '1' },
        { ...twin, number: 14, payee: 'Birch', ref: '2' },
      ],
    },
  },
  'duplicate-paper': {
    fault: {
      paperTwins: [4, 9].map((number) => ({
        sha256: 'ab'.repeat(32),
        name: 'receipt.pdf',
        entry: reviewEntry(number, '2026-03-02'),
      })),
    },
    found: ['duplicate-paper/abababababab'],
    clean: {
      paperTwins: [{ sha256: 'ab'.repeat(32), name: 'receipt.pdf', entry: reviewEntry(4, '2026-03-02') }],
    },
  },
  'cheque-numbers': {
    fault: {
      numberedPayments: [101, 102, 103, 104, 105, 106, 107, 108, 110, 111, 111].map((ref, at) => ({
        ...reviewPosting('1010', at + 1, '2026-03-02', -11_300n),
        ref: `Chq ${ref}`,
      })),
    },
    found: ['cheque-numbers/1010:108-110', 'cheque-numbers/1010:111'],
    clean: {
      numberedPayments: [101, 102, 103, 104, 105, 106, 107, 108, 109, 110].map((ref, at) => ({
        ...reviewPosting('1010', at + 1, '2026-03-02', -11_300n),
        ref: String(ref),
      })),
    },
  },
  'entry-numbers': {
    fault: { entryNumbers: { count: 11, last: 12 } },
    found: ['entry-numbers/entries'],
    clean: { entryNumbers: { count: 12, last: 12 } },
  },
  'suspense-open': {
    fault: { balances: new Map([['1090', 100n]]) },
    found: ['suspense-open/1090'],
    clean: {
      balances: new Map([
        ['1090', 0n],
        ['1040', 100n],
        ['1010', 100n],
      ]),
    },
  },
  'wrong-side': {
    fault: {
      balances: new Map([
        ['1500', -1n],
        ['1507', 1n],
        ['2100', 1n],
      ]),
      movements: new Map([
        ['6100', -1n],
        ['4000', 1n],
      ]),
    },
    found: ['wrong-side/1500', 'wrong-side/1507', 'wrong-side/2100', 'wrong-side/4000', 'wrong-side/6100'],
    clean: {
      balances: new Map([
        ['1500', 1n],
        // Taken over: only its name says that it stands in credit.
        ['1507', -1n],
        ['2100', -1n],
        ['1010', -1n],
      ]),
      movements: new Map([
        ['6100', 1n],
        ['4000', -1n],
      ]),
    },
  },
  'negative-cash': {
    // 5.00 − 6.00 = −1.00 on the second day.
    fault: {
      daily: [
        {
          account: '1000',
          opening: 500n,
          days: [
            { date: '2026-01-05', net: -600n },
            { date: '2026-01-06', net: 200n },
          ],
        },
      ],
    },
    found: ['negative-cash/1000'],
    clean: {
      daily: [
        { account: '1000', opening: 500n, days: [{ date: '2026-01-05', net: -500n }] },
        { account: '1300', opening: 0n, days: [{ date: '2026-01-05', net: -1n }] },
      ],
    },
  },
  'negative-inventory': {
    fault: { daily: [{ account: '1300', opening: 0n, days: [{ date: '2026-01-05', net: -1n }] }] },
    found: ['negative-inventory/1300'],
    clean: { daily: [{ account: '1300', opening: 1n, days: [{ date: '2026-01-05', net: -1n }] }] },
  },
  'dormant-account': {
    // January 2024 to August 2025 is nineteen months; to July it is eighteen.
    fault: {
      span: { from: '2025-01-01', through: '2025-12-31' },
      months: [quiet, { ...quiet, month: '2025-08' }],
    },
    found: ['dormant-account/1090:2025-08'],
    clean: {
      span: { from: '2025-01-01', through: '2025-12-31' },
      months: [quiet, { ...quiet, month: '2025-07' }, { ...quiet, account: '6100', month: '2025-08' }],
    },
  },
  'small-asset': {
    fault: { assetPostings: [reviewPosting('1500', 4, '2026-03-02', 49_999n)] },
    found: ['small-asset/J4:1500'],
    clean: {
      assetPostings: [
        reviewPosting('1500', 4, '2026-03-02', 50_000n),
        reviewPosting('1500', 5, '2026-03-02', -100n),
      ],
    },
  },
  'large-expense': {
    fault: {
      expensePostings: [reviewPosting('6100', 4, '2026-03-02', 200_000n, { memo: 'Ordinateur portable' })],
    },
    found: ['large-expense/J4:6100'],
    clean: {
      expensePostings: [
        reviewPosting('6100', 4, '2026-03-02', 199_999n, { memo: 'Laptop' }),
        reviewPosting('6200', 5, '2026-03-02', 900_000n, { memo: 'Truck repair' }),
        reviewPosting('6100', 6, '2026-03-02', 900_000n, { memo: 'Paint', name: 'Maple Furniture' }),
      ],
    },
  },
  'loan-interest': {
    fault: {
      months: ['2026-01', '2026-02', '2026-03'].map((month) => ({
        account: '2600',
        month,
        debit: 50_000n,
        credit: 0n,
        postings: 1,
      })),
    },
    found: ['loan-interest/2600'],
    clean: {
      months: ['2026-01', '2026-02', '2026-03'].flatMap((month) => [
        { account: '2600', month, debit: 50_000n, credit: 0n, postings: 1 },
        { account: '6055', month, debit: 900n, credit: 0n, postings: 1 },
      ]),
    },
  },
  'fx-revaluation': {
    fault: { foreign: [{ account: '1030', currency: 'USD', held: 100n, revalued: '2026-09-30' }] },
    found: ['fx-revaluation/1030:2026-12-31'],
    clean: {
      foreign: [
        { account: '1030', currency: 'USD', held: 100n, revalued: '2026-12-31' },
        { account: '1030', currency: 'USD', held: 0n },
      ],
    },
  },
  'retained-by-hand': {
    fault: { retained: [{ ...reviewPosting('3100', 4, '2026-03-02', 500n), because: 'adjustment' }] },
    found: ['retained-by-hand/J4:3100'],
    clean: {
      retained: [
        { ...reviewPosting('3100', 4, '2026-01-01', 500n), because: 'opening' },
        { ...reviewPosting('3100', 5, '2026-12-31', 500n), because: 'closing' },
      ],
    },
  },
  'after-close': {
    fault: {
      changedYears: [
        { through: '2025-12-31', entries: [reviewEntry(90, '2025-11-03')], reopened: 'late bill' },
      ],
    },
    found: ['after-close/2025-12-31'],
    clean: { changedYears: [] },
  },
  'wages-without-deductions': {
    fault: {
      months: [
        { account: '5400', month: '2026-01', debit: 100n, credit: 0n, postings: 1 },
        { account: '2210', month: '2026-01', debit: 0n, credit: 6n, postings: 1 },
        { account: '5400', month: '2026-02', debit: 100n, credit: 0n, postings: 1 },
      ],
    },
    found: ['wages-without-deductions/5400:2026-02'],
    // A bureau held the deductions back until February.
    clean: {
      months: [
        { account: '5400', month: '2026-01', debit: 100n, credit: 0n, postings: 1 },
        { account: '5400', month: '2026-02', debit: 100n, credit: 0n, postings: 1 },
        { account: '2210', month: '2026-02', debit: 0n, credit: 6n, postings: 1 },
      ],
    },
  },
}

/** The day so many days before another, for limits that count days. */
export const daysBefore = (date: string, days: number): string => addDays(date, -days)
