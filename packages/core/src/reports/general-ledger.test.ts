import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { disagreeing } from '../filings/explain.ts'
import { value } from '../kit/result.ts'
import type { Entry } from '../ledger/entry.ts'
import { chartOf, entriesOf, movedIn, randomEntries } from '../statements/books.fixture.ts'
import { generalLedger, type LedgerPosting, ledgerFigures } from './general-ledger.ts'
import { generalLedgerPage } from './general-ledger-page.ts'

const chart = chartOf(`
  1010 asset bank Chequing | Compte chèques
  1100 asset receivable Receivable | Clients
  4000 revenue sales Sales | Ventes
  6040 expense operating Bank charges | Frais bancaires
`)
const span = { from: '2026-01-01', through: '2026-01-31' }

function ledgerOf(entries: readonly Entry[], accounts?: readonly string[]) {
  const postings = entries
    .filter((entry) => entry.date >= span.from && entry.date <= span.through)
    .flatMap((entry) =>
      entry.postings.map(
        (posting, line): LedgerPosting => ({
          account: posting.account,
          date: entry.date,
          number: entry.number,
          line,
          amount: posting.amount,
          memo: entry.memo,
          ...(entry.payee === undefined ? {} : { payee: entry.payee }),
        }),
      ),
    )
  return generalLedger({
    chart,
    opening: movedIn(entries, { from: '1900-01-01', through: '2025-12-31' }),
    postings: [...postings].reverse(),
    closing: movedIn(entries, { from: '1900-01-01', through: span.through }),
    span,
    asOfSeq: 5,
    ...(accounts === undefined ? {} : { accounts }),
  })
}

const entries = entriesOf(`
  2025-12-15 Sale @Ash
    1100 150.00
    4000 -150.00
  2026-01-10 Receipt @Ash
    1010 100.00
    1100 -100.00
  2026-01-31 Charges
    6040 130.00
    1010 -130.00
`)

test('the general ledger runs from the opening balance over each posting to the closing balance with its side', () => {
  const page = generalLedgerPage(value(ledgerOf(entries)), {
    bookName: 'Test',
    language: 'fr',
    fiscalYearEnd: '12-31',
  })
  const rows = page.rows.filter((row) => row.kind !== 'blank').map((row) => row.cells)
  expect(rows.slice(0, 6)).toEqual([
    [null, null, '1010 Compte chèques', null, null, null, null, null],
    ['2026-01-01', null, 'Solde d’ouverture', null, null, null, 0n, ''],
    ['2026-01-10', 'J2', 'Ash – Receipt', null, 10000n, null, 10000n, 'Dt'],
    ['2026-01-31', 'J3', 'Charges', null, null, 13000n, 3000n, 'Ct'],
    [null, null, 'Total', null, 10000n, 13000n, null, null],
    ['2026-01-31', null, 'Solde de clôture', null, null, null, 3000n, 'Ct'],
  ])
  // Debits of January: 100.00 + 130.00; credits the same.
  expect(rows.at(-1)).toEqual([null, null, 'Total', null, 23000n, 23000n, null, null])
  expect(page.proofs.map((each) => [each.label.en, each.holds])).toEqual([
    ['Closing balances equal the trial balance', true],
    ['Debits equal credits', true],
  ])
})

test('postings of one day stand in the order of their entries and lines', () => {
  const sameDay = entriesOf(`
    2026-01-10 First
      1010 1.00
      1010 2.00
      4000 -3.00
    2026-01-10 Second
      1010 4.00
      4000 -4.00
  `)
  const [bank] = value(ledgerOf(sameDay)).accounts
  expect(bank?.postings.map(({ number, line, balance }) => [number, line, balance])).toEqual([
    [1, 0, 100n],
    [1, 1, 300n],
    [2, 0, 700n],
  ])
})

test('an account with a balance and no postings is listed, one with neither is not', () => {
  const ledger = value(ledgerOf(entries))
  expect(ledger.accounts.map(({ account, closing }) => [account.code, closing])).toEqual([
    ['1010', -3000n],
    ['1100', 5000n],
    ['4000', -15000n],
    ['6040', 13000n],
  ])
  expect(value(ledgerOf(entries, ['6040'])).accounts).toHaveLength(1)
})

test('a posting that the trial balance does not know of fails the proof and is named', () => {
  const lost = value(ledgerOf(entries))
  const ledger = value(
    generalLedger({
      chart,
      opening: [],
      postings: lost.accounts.flatMap((account) => account.postings),
      closing: [],
      span,
      asOfSeq: 5,
    }),
  )
  expect(ledger.proofs[0]).toEqual({
    label: {
      en: 'Closing balances equal the trial balance: 1010',
      fr: 'Les soldes de clôture égalent la balance : 1010',
    },
    left: -3000n,
    right: 0n,
    holds: false,
  })
})

test('closing balances agree with the trial balance for any books, and figures with their parts', () => {
  fc.assert(
    fc.property(randomEntries(chart), (books) => {
      const moved = books.map((entry) => ({
        ...entry,
        date: entry.date < '2025-06-01' ? entry.date : '2026-01-15',
      }))
      const ledger = value(ledgerOf(moved))
      expect(ledger.proofs.every((each) => each.holds)).toBe(true)
      expect(ledgerFigures(ledger).flatMap(disagreeing)).toEqual([])
      expect(ledgerFigures(ledger).map((figure) => figure.value)).toEqual(
        ledger.accounts.map((each) => each.closing),
      )
    }),
    { numRuns: 40 },
  )
})

test('an account that the chart lacks is refused', () => {
  expect(ledgerOf(entries, ['9999'])).toEqual({
    ok: false,
    refusals: [{ code: 'account-unknown', with: { account: '9999' } }],
  })
})
