import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { withLedger } from './ledger-books.ts'

/** Trial balance of 2024: 5,200.00 in the bank, 1,200.00 owed, the rest retained. */
const trialBalance = [
  { code: '1010', debit: '5200.00' },
  { code: '2100', credit: '1200.00' },
  { name: 'Retained earnings', credit: '4000.00' },
]

test('books are taken over from a trial balance with a tie-out that is zero all the way down', () =>
  withLedger(async ({ does }) => {
    expect(await does('opening.take', { start: '2025-01-01', rows: trialBalance })).toMatchObject({
      number: 'J1',
      date: '2024-12-31',
      tieOut: [
        { account: '1010', theirs: '5200.00', ours: '5200.00', difference: '0.00' },
        { account: '2100', theirs: '-1200.00', ours: '-1200.00', difference: '0.00' },
        { account: '3100', theirs: '-4000.00', ours: '-4000.00', difference: '0.00' },
      ],
      difference: '0.00',
    })
  }))

test('a take-over is rehearsed with the same tie-out, and the same key answers the same later', () =>
  withLedger(async ({ does }) => {
    const input = { start: '2025-01-01', rows: trialBalance }
    const rehearsed = await does('opening.take', input, { dryRun: true })
    const taken = await does('opening.take', input, { key: 'take' })
    expect(rehearsed.tieOut).toEqual(taken.tieOut)
    await does('entry.post', { date: '2024-12-31', debit: ['1010=1.00'], credit: ['2100=1.00'] })
    expect(await does('opening.take', input, { key: 'take' })).toEqual({ ...taken, repeated: true })
  }))

test('a corrected trial balance posts only what it differs by', () =>
  withLedger(async ({ does, refused }) => {
    await does('opening.take', { start: '2025-01-01', rows: trialBalance })
    const corrected = [
      { code: '1010', debit: '5300.00' },
      { code: '2100', credit: '1300.00' },
      { code: '3100', credit: '4000.00' },
    ]
    expect(await refused('opening.take', { start: '2025-01-01', rows: corrected })).toEqual([
      'opening-books-not-empty',
    ])
    const again = await does('opening.take', { start: '2025-01-01', rows: corrected, adjust: true })
    const { lines } = await does('entry.show', { number: again.number })
    expect(lines.map(({ account, debit, credit }) => [account, debit, credit])).toEqual([
      ['1010', '100.00', ''],
      ['2100', '', '100.00'],
    ])
    expect(again.difference).toBe('0.00')
  }))

test('a trial balance in a CSV file opens the accounts that the books lack', () =>
  withLedger(async ({ does, refused }) => {
    const folder = mkdtempSync(join(tmpdir(), 'daybook-opening-'))
    const file = join(folder, 'tb.csv')
    try {
      writeFileSync(
        file,
        'code,name,debit,credit\n1060100,Petty cash,"1,250.50",\n2650,Truck loan,,1250.50\n',
      )
      expect(await refused('opening.take', { start: '2025-01-01', file })).toEqual([
        'opening-account-unknown',
        'opening-account-unknown',
      ])
      const taken = await does('opening.take', {
        start: '2025-01-01',
        file,
        openAccounts: true,
        typeByRange: true,
      })
      expect(taken).toMatchObject({ accountsOpened: ['1060100', '2650'], difference: '0.00' })
    } finally {
      rmSync(folder, { recursive: true })
    }
  }))

test('a trial balance as QuickBooks exports it says its own day, and opens what is not there', () =>
  withLedger(async ({ does }) => {
    const folder = mkdtempSync(join(tmpdir(), 'daybook-opening-'))
    const file = join(folder, 'Trial Balance.csv')
    const lines = [
      'Maple Bicycles (fictional),,',
      'Trial Balance,,',
      '"As of December 31, 2025",,',
      ',,',
      ',Debit,Credit',
      '1010 Chequing,"5,200.00",',
      '2115 Owed to suppliers,,"1,200.00"',
      '3100 Retained earnings,,"4,000.00"',
      'TOTAL,"$5,200.00","$5,200.00"',
    ]
    try {
      writeFileSync(file, lines.join('\r\n'))
      const taken = await does('opening.take', { file, openAccounts: true, typeByRange: true })
      expect(taken).toMatchObject({ date: '2025-12-31', accountsOpened: ['2115'], difference: '0.00' })
      expect(taken.tieOut.map(({ account, theirs }) => [account, theirs])).toEqual([
        ['1010', '5200.00'],
        ['2115', '-1200.00'],
        ['3100', '-4000.00'],
      ])
    } finally {
      rmSync(folder, { recursive: true })
    }
  }))

test('a report of names alone is taken over by saying which account each name is, found or opened', () =>
  withLedger(async ({ does, refused }) => {
    const content = Buffer.from(
      ['Maple (fictional),,', 'Trial Balance,,', '"As of December 31, 2025",,', ',Debit,Credit']
        .concat(['Main bank,52.00,', 'Meals,8.00,', 'Opening Balance Equity,,60.00', 'TOTAL,60.00,60.00'])
        .join('\r\n'),
    ).toString('base64')
    const as = ['Main bank=1010', 'meals=6999', 'Opening Balance Equity = 3100']
    const how = { content, openAccounts: true, typeByRange: true }
    expect(await refused('opening.take', { ...how, as: [...as, 'Meal=6999'] })).toEqual(['input-malformed'])
    const taken = await does('opening.take', { ...how, as })
    expect(taken).toMatchObject({ accountsOpened: ['6999'], difference: '0.00' })
    expect(taken.tieOut.map(({ account, name, theirs }) => [account, name, theirs])).toEqual([
      ['1010', 'Chequing account', '52.00'],
      ['3100', 'Retained earnings', '-60.00'],
      ['6999', 'Meals', '8.00'],
    ])
  }))

test('a trial balance in a spreadsheet is read like one in CSV, and a day has to be said', () =>
  withLedger(async ({ does, refused }) => {
    const folder = mkdtempSync(join(tmpdir(), 'daybook-opening-'))
    const file = join(folder, 'tb.xlsx')
    try {
      writeFileSync(
        file,
        workbook([
          ['code', 'name', 'debit', 'credit'],
          ['1010', '', '12.50', ''],
          ['3100', '', '', '12.5'],
        ]),
      )
      expect(await refused('opening.take', { file })).toEqual(['input-missing'])
      const taken = await does('opening.take', { file, start: '2026-01-01' })
      expect(taken).toMatchObject({ date: '2025-12-31', difference: '0.00' })
      writeFileSync(file, workbook([]).subarray(0, 80))
      expect(await refused('opening.take', { file, start: '2026-01-01' })).toEqual(['file-unreadable'])
    } finally {
      rmSync(folder, { recursive: true })
    }
  }))

/** A spreadsheet with one sheet of texts. */
function workbook(rows: readonly (readonly string[])[]): Uint8Array {
  const sheet = rows.map((cells, at) => {
    const texts = cells.map(
      (text, column) => `<c r="${'ABCD'[column]}${at + 1}" t="inlineStr"><is><t>${text}</t></is></c>`,
    )
    return `<row r="${at + 1}">${texts.join('')}</row>`
  })
  const rel = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  return zipSync({
    'xl/workbook.xml': strToU8(
      `<workbook xmlns:r="${rel}"><sheets><sheet name="TB" sheetId="1" r:id="r1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      '<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>',
    ),
    'xl/worksheets/sheet1.xml': strToU8(`<worksheet><sheetData>${sheet.join('')}</sheetData></worksheet>`),
  })
}

test('a file that comes along in base64 is read as the file itself is, table or spreadsheet', () =>
  withLedger(async ({ does, refused }) => {
    const table = 'number,name,debit,credit\n1010,Chequing,"5,200.00",\n3100,Retained,,5200.00\n'
    const content = Buffer.from(table).toString('base64')
    const taken = await does('opening.take', { content, start: '2025-01-01' })
    expect(taken).toMatchObject({
      date: '2024-12-31',
      tieOut: [
        { account: '1010', theirs: '5200.00', ours: '5200.00', difference: '0.00' },
        { account: '3100', theirs: '-5200.00', ours: '-5200.00', difference: '0.00' },
      ],
    })
    const damaged = Buffer.from('PK no archive').toString('base64')
    expect(await refused('opening.take', { content: damaged, start: '2025-01-01' })).toContain(
      'file-unreadable',
    )
    const both = { content, rows: [{ code: '1010', debit: '1.00' }], start: '2025-01-01' }
    expect(await refused('opening.take', both)).toContain('input-malformed')
  }))
