import { expect, test } from 'vitest'
import { value } from '../kit/result.ts'
import { closingEntry, mainOf } from './books.fixture.ts'
import { chart, entries, year2025, year2026 } from './juniper.fixture.ts'
import { worksheet } from './worksheet.ts'
import { worksheetPage } from './worksheet-page.ts'

test('the worksheet sets adjustments apart and balances with net income', () => {
  const { opening, rows } = mainOf(entries, year2026)
  const sheet = value(worksheet({ chart, opening, rows, span: year2026, asOfSeq: 40 }))
  const byCode = (code: string) => sheet.rows.find((row) => row.account?.code === code)
  // Accumulated amortization: Cr 3,000 before, Dr 3,000 in the year, Cr 4,500 by adjusting entry.
  expect(byCode('1525')).toMatchObject({
    unadjusted: { debit: 0n, credit: 0n },
    adjustments: { debit: 0n, credit: 450000n },
    adjusted: { debit: 0n, credit: 450000n },
    income: { debit: 0n, credit: 0n },
    balance: { debit: 0n, credit: 450000n },
  })
  expect(byCode('4000')).toMatchObject({ income: { debit: 0n, credit: 5000000n } })
  expect(sheet.rows.find((row) => row.account === undefined)).toMatchObject({
    balance: { debit: 0n, credit: 500000n },
  })
  // Adjusting entries: 4,500 + 3,000 on each side.
  expect(sheet.totals.adjustments).toEqual({ debit: 750000n, credit: 750000n })
  expect(sheet.netIncome).toBe(2050000n)
  expect(sheet.finals.income).toEqual({ debit: 5200000n, credit: 5200000n })
  const page = worksheetPage(sheet, {
    bookName: 'Juniper Joinery Ltd.',
    language: 'fr',
    fiscalYearEnd: '12-31',
  })
  expect(page.rows.at(-2)?.cells[1]).toBe('Résultat net')
  expect(page.proofs.every((each) => each.holds)).toBe(true)
})

test('the worksheet of a closed year is the one from before its closing entry', () => {
  const sheetOf = (books: typeof entries) =>
    value(worksheet({ chart, ...partsOf(books), span: year2025, asOfSeq: 40 }))
  const partsOf = (books: typeof entries) => {
    const { opening, rows } = mainOf(books, year2025)
    return { opening, rows }
  }
  const closed = [...entries, closingEntry(chart, entries.slice(0, 5), '2025-12-31', '3100')]
  expect(sheetOf(closed)).toEqual(sheetOf(entries))
})
