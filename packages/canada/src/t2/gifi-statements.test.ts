import { disagreeing, findFigure } from '@daybook/core/filings/explain.ts'
import { formatCents } from '@daybook/core/kit/cents.ts'
import { value } from '@daybook/core/kit/result.ts'
import { expect, test } from 'vitest'
import { type GifiStatements, gifiStatements } from './gifi-statements.ts'
import { balances, books, key } from './t2-books.fixture.ts'

const before = balances(`
  1010 10000.40
  1520 5000.00
  1525 -1000.25
  2000 -3000.30
  3000 -100.00
  3100 -10899.85
`)

const year = balances(`
  1010 20380.13
  1525 -500.10
  2300 -130.00
  2310 160.00
  2480 -2000.00
  3210 1000.00
  4010 -30000.49
  4230 -12.34
  5010 4000.20
  6020 500.10
  6210 602.50
  8000 6000.00
`)

function amounts(statements: GifiStatements): Readonly<Record<string, string>> {
  const lines = [...statements.balanceSheet, ...statements.incomeStatement]
  return Object.fromEntries(lines.map(({ code, figure }) => [code, formatCents(figure.value)]))
}

test('a year stands on its codes in whole dollars, and every total follows from its items', () => {
  const statements = value(gifiStatements(books(before, year), key))
  // Assets: cash 30,380.53, tax 160.00 − 130.00 = 30.00 recoverable (flips to 1483), equipment 5,000.00,
  // amortization −1,500.35: 33,910.18 → 33,910. To the dollar alone cash would be 30,381 and the total a
  // dollar off; rounded down all come to 33,909, and the dollar goes to −1,500.35, the larger fraction (.65).
  // Retained earnings 10,899.85 → 10,900 at the start; 28,809.88 → 28,810 at the end: 17,910 moved them.
  // 30,000 + 12 − 4,001 − 501 − 603 − 6,000 − 1,000 = 17,907: three dollars to .90, .80 and .50.
  expect(amounts(statements)).toEqual({
    '1002': '30380.00',
    '1483': '30.00',
    '1599': '30410.00',
    '1740': '5000.00',
    '1741': '-1500.00',
    '2008': '5000.00',
    '2009': '-1500.00',
    '2599': '33910.00',
    '2621': '3000.00',
    '2781': '2000.00',
    '3139': '5000.00',
    '3499': '5000.00',
    '3500': '100.00',
    '3600': '28810.00',
    '3620': '28910.00',
    '3640': '33910.00',
    '3660': '10900.00',
    '3680': '18910.00',
    '3701': '-1000.00',
    '3849': '28810.00',
    '8000': '30000.00',
    '8089': '30000.00',
    '8096': '12.00',
    '8299': '30012.00',
    '8320': '4000.00',
    '8518': '4000.00',
    '8519': '26000.00',
    '8523': '602.00',
    '8670': '500.00',
    '9367': '1102.00',
    '9368': '5102.00',
    '9369': '24910.00',
    '9970': '24910.00',
    '9990': '6000.00',
    '9999': '18910.00',
  })
})

test('each item opens to its accounts, and no figure says another value than its parts', () => {
  const statements = value(gifiStatements(books(before, year), key))
  const figures = [...statements.balanceSheet, ...statements.incomeStatement].map(({ figure }) => figure)
  expect(figures.flatMap(disagreeing)).toEqual([])
  const gst = findFigure(figures, 't2@2025-07-01..2026-06-30#9:1483')
  expect(
    gst?.parts.map(({ label, postings }) => [label.en, postings?.accounts, postings?.span.from]),
  ).toEqual([
    ['2300 GST/HST collected', ['2300'], '1900-01-01'],
    ['2310 GST/HST input tax credits', ['2310'], '1900-01-01'],
  ])
})

test('what cannot go on the return is refused by name, all at once', () => {
  const rows = balances('1010 300.00\n3990 -100.00\n6075 -150.00\n4290 -50.00')
  const refused = gifiStatements(books([], rows, { '6075': { gifi: '9367' }, '4290': { gifi: '9980' } }), key)
  expect(refused.ok ? [] : refused.refusals.map(({ code, at }) => [code, at])).toEqual([
    ['t2-unmapped', '3990'],
    ['t2-unmapped', '6075'],
    ['t2-code-unsure', '4290'],
  ])
})

test('an account in overdraft is a liability, and the year that is closed reads as before', () => {
  const rows = balances('1010 -250.00\n6230 250.00')
  const closing = [...balances('6230 -250.00', 'closing'), ...balances('3100 250.00', 'closing')]
  const open = amounts(value(gifiStatements(books([], rows), key)))
  expect(open).toMatchObject({ '2600': '250.00', '2599': '0.00', '3499': '250.00', '3849': '-250.00' })
  expect(amounts(value(gifiStatements(books([], [...rows, ...closing]), key)))).toEqual(open)
})

test('balances taken over within the first year are its opening, later entries on the account are other items', () => {
  const taken = balances('1010 900.00\n3100 -900.00')
  const first = amounts(value(gifiStatements(books([], taken), key)))
  expect(first).toMatchObject({ '3660': '900.00', '3849': '900.00' })
  expect(first['3740']).toBeUndefined()
  const later = amounts(value(gifiStatements(books(balances('1010 5.00\n3100 -5.00'), taken), key)))
  expect(later).toMatchObject({ '3660': '5.00', '3740': '900.00', '3849': '905.00' })
})

test('closing inventory is written positive and reduces the cost of sales', () => {
  const rows = balances('1010 -700.00\n1300 300.00\n5000 0.00\n5010 700.00\n5090 -300.00')
  expect(amounts(value(gifiStatements(books([], rows), key)))).toMatchObject({
    '8320': '700.00',
    '8500': '300.00',
    '8518': '400.00',
    '8519': '-400.00',
    '9999': '-400.00',
  })
})
