import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { value } from '../kit/result.ts'
import type { Entry, JournalName } from '../ledger/entry.ts'
import { chartOf, entriesOf, movedIn, randomEntries } from '../statements/books.fixture.ts'
import { journal, journalFigures } from './journal.ts'
import { journalOf } from './journal-of.ts'
import { journalPage } from './journal-page.ts'

const chart = chartOf(
  `
  1010 asset bank Chequing | Compte chèques
  1020 asset bank Savings | Épargne
  1100 asset receivable Receivable | Clients
  2000 liability payable Payable | Fournisseurs
  2110 liability accrual Wages payable | Salaires à payer
  2210 liability payroll CPP payable | RPC à payer
  2300 liability salesTax GST collected | TPS perçue
  2310 liability salesTax ITC | CTI
  4000 revenue sales Sales | Ventes
  6235 expense operating Supplies | Fournitures
  6300 expense payroll Wages | Salaires
`,
  { '2110': { role: 'payroll.netpay.clearing' } },
)

const entries = entriesOf(`
  2026-01-05 Invoice 1 @Ash
    1100 113.00
    4000 -100.00
    2300 -13.00
  2026-01-06 Bill 8 @Mill
    6235 200.00
    2310 26.00
    2000 -226.00
  2026-01-07 Receipt @Ash
    1010 113.00
    1100 -113.00
  2026-01-08 Cheque 4 @Mill
    2000 226.00
    1010 -226.00
  2026-01-15 Pay
    6300 1000.00
    2210 -150.00
    1010 -850.00
  2026-01-20 Transfer
    1020 500.00
    1010 -500.00
  2026-01-25 Credit note @Ash
    4000 10.00
    2300 1.30
    1100 -11.30
  2026-01-31 adjusting Supplies on hand
    1100 5.00
    4000 -5.00
`)
const span = { from: '2026-01-01', through: '2026-01-31' }
const context = { bookName: 'Test', language: 'en', fiscalYearEnd: '12-31' } as const

function journalFor(name: JournalName | 'all', books: readonly Entry[] = entries) {
  return value(journal({ chart, entries: books, name, span, asOfSeq: 3 }))
}

describe('the journal of an entry', () => {
  test('follows from what it touches', () => {
    expect(entries.map((entry) => journalOf(entry, chart))).toEqual([
      'sales',
      'purchases',
      'receipts',
      'disbursements',
      'payroll',
      'general',
      'sales',
      'general',
    ])
  })

  test('is the one that it names, else that of its paper, whatever it touches', () => {
    const [invoice] = entries
    if (invoice === undefined) throw new Error('the test has an invoice')
    expect(journalOf({ ...invoice, journal: 'receipts' }, chart)).toBe('receipts')
    expect(journalOf({ ...invoice, journal: 'general' }, chart)).toBe('sales')
    expect(journalOf({ ...invoice, because: { kind: 'bill', id: '1' } }, chart)).toBe('purchases')
    expect(journalOf({ ...invoice, because: { kind: 'opening', id: '1' } }, chart)).toBe('general')
  })

  test('of a reversal is that of what it reverses', () => {
    for (const entry of entries.slice(0, 5)) {
      const postings = entry.postings.map((posting) => ({ ...posting, amount: -posting.amount }))
      const reversal = {
        ...entry,
        number: 99,
        reverses: entry.number,
        postings,
        because: { kind: 'reversal', id: '' },
      } as const
      expect(journalOf(reversal, chart)).toBe(journalOf(entry, chart))
    }
  })
})

test('the sales journal has receivables, sales and taxes in columns, a credit note negative', () => {
  const page = journalPage(journalFor('sales'), context)
  expect(page.columns.map((column) => column.key)).toEqual([
    'date',
    'entry',
    'ref',
    'memo',
    'receivable',
    'sales',
    'sales-tax',
    'code',
    'account',
    'debit',
    'credit',
  ])
  expect(page.rows.map((row) => row.cells)).toEqual([
    ['2026-01-05', 'J1', null, 'Ash – Invoice 1', 11300n, 10000n, 1300n, null, null, null, null],
    ['2026-01-25', 'J7', null, 'Ash – Credit note', -1130n, -1000n, -130n, null, null, null, null],
    // 113.00 − 11.30 = 101.70 = 90.00 + 11.70.
    [null, null, null, 'Total', 10170n, 9000n, 1170n, null, null, 0n, 0n],
  ])
  expect(page.proofs).toMatchObject([{ left: 10170n, right: 10170n, holds: true }])
})

test('the purchases journal shows what was bought beside payables and taxes', () => {
  const page = journalPage(journalFor('purchases'), { ...context, language: 'fr' })
  expect(page.title.fr).toBe('Journal des achats')
  expect(page.rows[0]?.cells).toEqual([
    '2026-01-06',
    'J2',
    null,
    'Mill – Bill 8',
    22600n,
    2600n,
    '6235',
    'Fournitures',
    20000n,
    null,
  ])
})

test('cash journals name the cash account, and payroll has wages, deductions and net pay', () => {
  const receipts = journalPage(journalFor('receipts'), context)
  expect(receipts.rows[0]?.cells.slice(0, 7)).toEqual([
    '2026-01-07',
    'J3',
    null,
    'Ash – Receipt',
    '1010',
    11300n,
    11300n,
  ])
  const disbursements = journalPage(journalFor('disbursements'), context)
  expect(disbursements.rows[0]?.cells.slice(4, 7)).toEqual(['1010', 22600n, 22600n])
  const payroll = journalPage(journalFor('payroll'), context)
  // Wages 1,000.00 = deductions 150.00 + net pay 850.00.
  expect(payroll.rows[0]?.cells.slice(4, 8)).toEqual(['1010', 100000n, 15000n, 85000n])
})

test('the general journal lists debits, then credits stepped in, then the explanation', () => {
  const page = journalPage(journalFor('general'), context)
  expect(page.rows.slice(0, 4).map((row) => [row.indent, ...row.cells])).toEqual([
    [0, '2026-01-20', 'J6', '1020', 'Savings', 50000n, null],
    [1, null, null, '1010', 'Chequing', null, 50000n],
    [2, null, null, null, 'Transfer', null, null],
    [0, null, null, null, null, null, null],
  ])
  expect(page.rows.at(-1)?.cells).toEqual([null, null, null, 'Total', 50500n, 50500n])
})

test('the journal of all entries debits what the ledger was debited, and fails when an entry is missing', () => {
  const moved = movedIn(entries, span)
  const whole = value(journal({ chart, entries, name: 'all', span, asOfSeq: 3, moved }))
  // 113 + 226 + 113 + 226 + 1,000 + 500 + 11.30 + 5.
  expect(whole.sundry.debit).toBe(219430n)
  expect(whole.proofs.every((each) => each.holds)).toBe(true)
  const short = value(journal({ chart, entries: entries.slice(1), name: 'all', span, asOfSeq: 3, moved }))
  expect(short.proofs.map((each) => each.holds)).toEqual([true, false])
})

test('the special journals and the general one together hold every entry once, each in balance', () => {
  const names = ['general', 'sales', 'purchases', 'receipts', 'disbursements', 'payroll'] as const
  fc.assert(
    fc.property(randomEntries(chart), (books) => {
      const dated = books.map((entry) => ({ ...entry, date: '2026-01-15' }))
      const journals = names.map((name) => journalFor(name, dated))
      const numbers = journals.flatMap((each) => each.rows.map((row) => row.entry.number))
      expect([...numbers].sort((one, other) => one - other)).toEqual(dated.map((entry) => entry.number))
      for (const each of journals) {
        expect(each.proofs.every((proof) => proof.holds)).toBe(true)
        journalPage(each, context)
        const ids = journalPage(each, context).rows.flatMap((row) => Object.values(row.figures ?? {}))
        expect(journalFigures(each, chart).map((figure) => figure.id)).toEqual(ids)
      }
    }),
    { numRuns: 40 },
  )
})

test('an account that the chart lacks is refused', () => {
  const strange = entriesOf(`
    2026-01-05 Strange
      9999 1.00
      1010 -1.00
  `)
  expect(journal({ chart, entries: strange, name: 'all', span, asOfSeq: 1 })).toEqual({
    ok: false,
    refusals: [{ code: 'account-unknown', with: { account: '9999' } }],
  })
})
