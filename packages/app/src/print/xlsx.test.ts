import { proof } from '@daybook/core/filings/figure.ts'
import { formatCents } from '@daybook/core/kit/cents.ts'
import type { Page } from '@daybook/core/reports/page.ts'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import readExcelFile from 'read-excel-file/node'
import { expect, test } from 'vitest'
import { generalLedgerPage } from './sample-ledger.ts'
import { balanceSheetPage, monthlyIncomePage, sampleOptions, trialBalancePage } from './sample-pages.ts'
import { xlsxBytes } from './xlsx.ts'

const french = { ...sampleOptions, language: 'fr' } as const

function partsOf(bytes: Uint8Array): Readonly<Record<string, string>> {
  const files = Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)] as const)
  return Object.fromEntries(files)
}

function sheetOf(bytes: Uint8Array, sheet = 1): string {
  return partsOf(bytes)[`xl/worksheets/sheet${sheet}.xml`] ?? ''
}

/** The cells of a sheet as they were written: formula, and the value it was saved with. */
function cellsOf(xml: string): ReadonlyMap<string, { readonly formula?: string; readonly value: string }> {
  const cells = new Map<string, { formula?: string; value: string }>()
  for (const [, name = '', formula, value = ''] of xml.matchAll(
    /<c r="([A-Z]+\d+)"[^>]*>(?:<f>([^<]*)<\/f>)?<v>([^<]*)<\/v><\/c>/g,
  ))
    cells.set(name, formula === undefined ? { value } : { formula, value })
  return cells
}

/** A small spreadsheet of our own for the check: sums, references and signs, in whole cents. */
function evaluated(cells: ReturnType<typeof cellsOf>, name: string): bigint {
  const cell = cells.get(name)
  if (cell === undefined) return 0n
  if (cell.formula === undefined) return BigInt(Math.round(Number(cell.value) * 100))
  let total = 0n
  for (const [, sign, sum, single] of cell.formula.matchAll(/([+-]?)(?:SUM\(([^)]*)\)|([A-Z]+\d+))/g)) {
    const names = sum === undefined ? [single ?? ''] : sum.split(',').flatMap(rangeNames)
    for (const each of names) total += sign === '-' ? -evaluated(cells, each) : evaluated(cells, each)
  }
  return total
}

function rangeNames(range: string): readonly string[] {
  const match = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(range)
  if (match === null) return [range]
  const [, fromColumn = '', fromRow = '', toColumn = '', toRow = ''] = match
  const names: string[] = []
  for (let column = fromColumn.charCodeAt(0); column <= toColumn.charCodeAt(0); column += 1)
    for (let row = Number(fromRow); row <= Number(toRow); row += 1)
      names.push(`${String.fromCharCode(column)}${row}`)
  return names
}

test('a balance sheet read back has its texts, its numbers and its totals', async () => {
  const sheets = await readExcelFile(Buffer.from(xlsxBytes([balanceSheetPage()], sampleOptions)))
  const [sheet] = sheets
  expect(sheet?.sheet).toBe('Balance sheet')
  const rows = sheet?.data ?? []
  expect(rows.slice(0, 4).map((row) => row[0])).toEqual([
    'Osprey Lane Joinery Ltd.',
    'Balance sheet',
    'At October 31, 2026',
    'Unaudited – see compilation report · Accrual basis, Canadian dollars',
  ])
  expect(rows[5]).toEqual(['Account', 'Name', '2026', '2025'])
  expect(rows[7]).toEqual(['1010', 'Chequing', 17043.02, 12880.45])
  expect(rows[9]).toEqual(['1190', 'Allowance for doubtful accounts', -1250, 0])
  // 17,043.02 + 38,110.00 − 1,250.00 + 22,418.77 = 76,321.79; 12,880.45 + 41,205.30 + 19,004.10 = 73,089.85
  expect(rows[11]).toEqual([null, 'Total current assets', 76321.79, 73089.85])
})

test('every amount stands in its cell as exact decimal text', () => {
  const page = generalLedgerPage(120)
  const cells = cellsOf(sheetOf(xlsxBytes([page], sampleOptions)))
  for (const [index, row] of page.rows.entries())
    for (const [at, cell] of row.cells.entries())
      if (typeof cell === 'bigint')
        expect(cells.get(`${'ABCDEF'[at]}${index + 7}`)?.value).toBe(formatCents(cell))
})

test('every formula, worked out anew, gives the amount it was saved with', () => {
  for (const page of [balanceSheetPage(), monthlyIncomePage(), trialBalancePage(), generalLedgerPage(120)]) {
    const cells = cellsOf(sheetOf(xlsxBytes([page], sampleOptions)))
    const live = [...cells].filter(([, cell]) => cell.formula !== undefined && !cell.formula.startsWith('IF'))
    expect(live.length).toBeGreaterThan(0)
    for (const [name, cell] of live) expect(formatCents(evaluated(cells, name)), name).toBe(cell.value)
  }
})

test('every total of a page is a live formula', () => {
  const cells = cellsOf(sheetOf(xlsxBytes([balanceSheetPage()], sampleOptions)))
  expect(cells.get('C12')?.formula).toBe('SUM(C8:C11)')
  expect(cells.get('D17')?.formula).toBe('D12+D16')
  expect(cells.get('C31')?.formula).toBe('C23+C26+C30')
  const monthly = cellsOf(sheetOf(xlsxBytes([monthlyIncomePage()], sampleOptions)))
  expect(monthly.get('J8')?.formula).toBe('SUM(C8:I8)')
  expect(monthly.get('C16')?.formula).toBe('C11-C15')
})

test('a proof is a formula over the totals it is about, and goes on checking', () => {
  const cells = cellsOf(sheetOf(xlsxBytes([balanceSheetPage()], sampleOptions)))
  expect([cells.get('D34')?.formula, cells.get('D35')?.formula]).toEqual(['C17', 'C31'])
  expect(cells.get('B35')).toEqual({
    formula: 'IF(ROUND(D34-D35,2),&quot;✗ does not agree&quot;,&quot;✓ agrees&quot;)',
    value: '✓ agrees',
  })
  const claim = { en: 'Books equal bank', fr: 'Livres égaux à la banque' }
  const failing = { ...trialBalancePage(), proofs: [proof(claim, 48_283_02n, 48_283_00n)] }
  const failed = cellsOf(sheetOf(xlsxBytes([failing], french)))
  expect([failed.get('D13')?.formula, failed.get('D14')?.formula]).toEqual(['C11', undefined])
  expect(failed.get('B14')?.value).toBe('✗ ne concorde pas')
})

test('the heads stay in sight, repeat on paper, and a wide page lies across one page width', () => {
  const parts = partsOf(xlsxBytes([balanceSheetPage(), monthlyIncomePage()], french))
  const [first = '', second = ''] = [1, 2].map((at) => parts[`xl/worksheets/sheet${at}.xml`])
  expect(first).toContain('<pane ySplit="6" topLeftCell="A7" activePane="bottomLeft" state="frozen"/>')
  expect(first).toContain('orientation="portrait" fitToWidth="1" fitToHeight="0"')
  expect(second).toContain('orientation="landscape" fitToWidth="1" fitToHeight="0"')
  expect(second).toContain('Page &amp;P de &amp;N')
  expect(parts['xl/workbook.xml']).toContain(
    'localSheetId="1">&#39;État des résultats&#39;!$6:$6</definedName>',
  )
})

test('French words stand in a French workbook, and several pages are several sheets', async () => {
  const sheets = await readExcelFile(
    Buffer.from(xlsxBytes([balanceSheetPage(), trialBalancePage(), trialBalancePage()], french)),
  )
  expect(sheets.map((sheet) => sheet.sheet)).toEqual([
    'Bilan',
    'Balance de vérification',
    'Balance de vérification 2',
  ])
  expect(sheets[1]?.data[5]).toEqual(['Compte', 'Nom', 'Débit', 'Crédit'])
})

test('days, percentages and counts are numbers, codes stay text, and no text becomes a formula or broken XML', async () => {
  const page: Page = {
    ...trialBalancePage(),
    title: { en: 'A/R [all]: it’s a very long name of a report*', fr: 'C/C' },
    columns: [
      { key: 'date', label: { en: 'Date', fr: 'Date' }, kind: 'date' },
      { key: 'code', label: { en: 'Code', fr: 'Code' }, kind: 'code' },
      { key: 'memo', label: { en: 'Memo', fr: 'Libellé' }, kind: 'text' },
      { key: 'share', label: { en: 'Share', fr: 'Part' }, kind: 'percent' },
      { key: 'bills', label: { en: 'Bills', fr: 'Factures' }, kind: 'count' },
    ],
    rows: [
      { kind: 'line', indent: 0, cells: ['2026-11-22', '0100', '=1+1 & <b> "q" \u0001', '-8.35', '1204'] },
      { kind: 'line', indent: 0, cells: ['n/a', '0101', '_x0041_ stays', null, null] },
    ],
    proofs: [],
  }
  const bytes = xlsxBytes([page], sampleOptions)
  const [sheet] = await readExcelFile(Buffer.from(bytes))
  expect(sheet?.sheet).toBe('A R  all   it’s a very long nam')
  expect(sheet?.data[6]).toEqual([new Date('2026-11-22'), '0100', '=1+1 & <b> "q" \uFFFD', -0.0835, 1204])
  // 1899-12-30 is day 0; 2026-11-22 is day 46,348 by the calendar: 127 years of 365 days, 31 leap days, and
  // the rest.
  expect(cellsOf(sheetOf(bytes)).get('A7')?.value).toBe('46348')
  expect(cellsOf(sheetOf(bytes)).get('D7')?.value).toBe('-0.0835')
  expect(partsOf(bytes)['xl/sharedStrings.xml']).toContain('_x005F_x0041_ stays')
})

test('whole dollars and blank zeros are formats, not other numbers', () => {
  const rows = [{ kind: 'line', indent: 0, cells: ['1', 'Rent', 1_235_00n, 0n] }] as const
  const page: Page = { ...trialBalancePage(), rows, proofs: [] }
  const parts = partsOf(xlsxBytes([page], { ...sampleOptions, wholeDollars: true, zero: 'blank' }))
  expect(parts['xl/styles.xml']).toContain('formatCode="#,##0_);\\(#,##0\\);;@"')
  expect(cellsOf(parts['xl/worksheets/sheet1.xml'] ?? '').get('C7')?.value).toBe('1235.00')
})

test('the same pages give the same bytes', () => {
  const once = xlsxBytes([balanceSheetPage()], sampleOptions)
  expect(xlsxBytes([balanceSheetPage()], sampleOptions)).toEqual(once)
})

test('the check of the formulas would notice a wrong amount', () => {
  const bytes = xlsxBytes([balanceSheetPage()], sampleOptions)
  const files = unzipSync(bytes)
  const name = 'xl/worksheets/sheet1.xml'
  files[name] = strToU8(
    strFromU8(files[name] ?? new Uint8Array()).replace('<v>17043.02</v>', '<v>17043.03</v>'),
  )
  const cells = cellsOf(sheetOf(zipSync(files)))
  expect(formatCents(evaluated(cells, 'C17'))).toBe('98189.80')
})
