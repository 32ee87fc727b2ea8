import { value } from '@daybook/core/kit/result.ts'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { numberText } from './number-text.ts'
import { readSpreadsheet } from './xlsx.ts'

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** A cell: text, a number (`n:` and its digits as stored), or a day (`d:` and its serial number). */
function cell(name: string, text: string): string {
  if (text === '') return ''
  if (text.startsWith('n:')) return `<c r="${name}"><v>${text.slice(2)}</v></c>`
  if (text.startsWith('d:')) return `<c r="${name}" s="1"><v>${text.slice(2)}</v></c>`
  return `<c r="${name}" t="inlineStr"><is><t>${text}</t></is></c>`
}

function sheet(rows: readonly (readonly string[])[]): string {
  const body = rows.map(
    (cells, row) =>
      `<row r="${row + 1}">${cells.map((each, column) => cell(`${'ABCDEFGH'[column]}${row + 1}`, each)).join('')}</row>`,
  )
  return `<?xml version="1.0"?><worksheet xmlns="${main}"><sheetData>${body.join('')}</sheetData></worksheet>`
}

function workbook(...sheets: readonly (readonly (readonly string[])[])[]): Uint8Array {
  const list = sheets.map((_, at) => `<sheet name="Sheet${at + 1}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`)
  const links = sheets.map(
    (_, at) =>
      `<Relationship Id="rId${at + 1}" Type="${office}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`,
  )
  const styles = `<?xml version="1.0"?><styleSheet xmlns="${main}"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`
  const package_ = 'http://schemas.openxmlformats.org/package/2006'
  return zipSync({
    '[Content_Types].xml': strToU8(`<?xml version="1.0"?><Types xmlns="${package_}/content-types"/>`),
    'xl/workbook.xml': strToU8(
      `<?xml version="1.0"?><workbook xmlns="${main}" xmlns:r="${office}"><sheets>${list.join('')}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<?xml version="1.0"?><Relationships xmlns="${package_}/relationships">${links.join('')}<Relationship Id="rIdS" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    ),
    'xl/styles.xml': strToU8(styles),
    ...Object.fromEntries(
      sheets.map((rows, at) => [`xl/worksheets/sheet${at + 1}.xml`, strToU8(sheet(rows))]),
    ),
  })
}

const heading = ['Date', 'Description', 'Amount', 'Balance']

test('days, numbers and texts of cells give the lines that the sheet shows', () => {
  // 46085 days after 1899-12-30 is 2026-03-04.
  const bytes = workbook([
    ['Statement of account'],
    heading,
    ['d:46085', 'Cafe', 'n:-12.300000000000001', 'n:987.7'],
    ['d:46086', 'Pay', 'n:1.0E3', 'n:1987.7'],
  ])
  const file = value(readSpreadsheet({ name: 'a.xlsx', bytes }, { currency: 'CAD' }))
  expect(file).toMatchObject({
    format: 'xlsx',
    statements: [{ currency: 'CAD', closing: { amount: 198770n } }],
  })
  expect(file.statements[0]?.lines).toMatchObject([
    { row: 3, date: '2026-03-04', amount: -1230n, text: 'Cafe' },
    { row: 4, date: '2026-03-05', amount: 100000n, text: 'Pay' },
  ])
})

test('a sheet an account: each is read, and a sheet of notes is named', () => {
  const bytes = workbook(
    [heading, ['2026-03-04', 'A', 'n:-1', 'n:9']],
    [['Notes'], ['nothing here']],
    [heading, ['2026-03-05', 'B', 'n:-2', 'n:8']],
  )
  const file = value(readSpreadsheet({ name: 'a.xlsx', bytes }, {}))
  expect(file.statements.map((each) => each.lines[0]?.text)).toEqual(['A', 'B'])
  expect(file.notices).toContainEqual({ code: 'sheet-not-read', with: { sheet: 'Sheet2' } })
})

test('a workbook without a table is refused, an empty one too, and a cut one is damaged', () => {
  const refused = (bytes: Uint8Array) => {
    const result = readSpreadsheet({ name: 'a.xlsx', bytes }, {})
    return result.ok ? 'read' : result.refusals[0]?.code
  }
  expect(refused(workbook([['Notes', 'only']]))).toBe('statement-columns-unknown')
  expect(refused(workbook([]))).toBe('statement-empty')
  const whole = workbook([heading, ['2026-03-04', 'A', 'n:-1', 'n:9']])
  expect(refused(whole.subarray(0, whole.length - 40))).toBe('statement-damaged')
  const broken = zipSync({ 'xl/workbook.xml': strToU8('<workbook') })
  expect(refused(broken)).toBe('statement-damaged')
})

test.each([
  [{ 'a.csv': strToU8('x'), 'b.pdf': strToU8('y') }, 'ZIP (a.csv, b.pdf)'],
  [{ 'word/document.xml': strToU8('x') }, 'Word (.docx)'],
  [{ mimetype: strToU8('x'), 'content.xml': strToU8('x') }, 'OpenDocument'],
])('another archive is refused by what lies in it: %#', (entries, found) => {
  expect(readSpreadsheet({ name: 'a.zip', bytes: zipSync(entries) }, {})).toMatchObject({
    refusals: [{ code: 'statement-not-a-statement', with: { found } }],
  })
})

test('a stray cell far outside the table costs nothing and harms nothing', () => {
  const parts = unzipSync(workbook([heading, ['2026-03-04', 'A', 'n:-1', 'n:9']]))
  const text = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array())
  for (const address of ['XFD3', 'A1048576', 'ZZZZZ3', 'A99999999999', '3', '']) {
    const far = `<row r="3"><c r="${address}" t="e"><v>#REF!</v></c></row></sheetData>`
    const sheet = strToU8(text.replace('</sheetData>', far))
    const before = performance.now()
    const bytes = zipSync({ ...parts, 'xl/worksheets/sheet1.xml': sheet })
    const file = value(readSpreadsheet({ name: 'a.xlsx', bytes }, {}))
    expect(file.statements[0]?.lines).toMatchObject([{ row: 2, amount: -100n }])
    expect(performance.now() - before).toBeLessThan(1000)
  }
})

test('shared texts, runs, own date patterns and the calendar of 1904 are shown as in the sheet', () => {
  const parts = unzipSync(workbook([heading]))
  const shared =
    '<sst><si><t>Caf\u00e9</t></si><si><r><t>Fictional</t></r><r><t>Books</t></r><rPh><t>x</t></rPh></si></sst>'
  const styles =
    '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd\\/mm\\/yyyy"/>' +
    '<numFmt numFmtId="165" formatCode="0.00 &quot;days&quot;"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>' +
    '<cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>'
  // 44623 days after 1904-01-01 is 2026-03-04; these rows have no addresses at all.
  const sheet =
    '<worksheet><sheetData><row><c t="str"><v>Date</v></c><c t="str"><v>Description</v></c><c t="str"><v>Amount</v></c></row>' +
    '<row><c s="1"><v>44623.75</v></c><c t="s"><v>0</v></c><c s="2"><v>-1.5</v></c></row>' +
    '<row><c t="d"><v>2026-03-05T10:00:00</v></c><c t="s"><v>1</v></c><c s="2"><v>2</v></c></row></sheetData></worksheet>'
  const book = strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array())
  const bytes = zipSync({
    ...parts,
    'xl/sharedStrings.xml': strToU8(shared),
    'xl/styles.xml': strToU8(styles),
    'xl/workbook.xml': strToU8(book.replace('<sheets>', '<workbookPr date1904="1"/><sheets>')),
    'xl/worksheets/sheet1.xml': strToU8(sheet),
  })
  const file = value(readSpreadsheet({ name: 'a.xlsx', bytes }, {}))
  expect(file.statements[0]?.lines).toMatchObject([
    { row: 2, date: '2026-03-04', amount: -150n, text: 'Caf\u00e9' },
    { row: 3, date: '2026-03-05', amount: 200n, text: 'FictionalBooks' },
  ])
})

test('an archive that would fill the memory is refused before it is unpacked', () => {
  const bytes = workbook([heading])
  // The directory at the end tells the unpacked size of each entry, 24 bytes behind its signature.
  const view = new DataView(bytes.buffer, bytes.byteOffset)
  for (let at = 0; at + 4 < bytes.length; at += 1) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 100 * 1024 * 1024, true)
  }
  expect(readSpreadsheet({ name: 'a.xlsx', bytes }, {})).toMatchObject({
    refusals: [{ code: 'statement-too-large', with: { size: '500', most: '256' } }],
  })
})

test.each([
  ['12.300000000000001', '12.3'],
  ['-12.299999999999999', '-12.3'],
  ['1.23E1', '12.3'],
  ['1.5E-2', '0.015'],
  ['1.0E3', '1000'],
  ['0.30000000000000004', '0.3'],
  ['99999999.999999999', '100000000'],
  ['12.34', '12.34'],
  ['46085', '46085'],
  ['-0.005', '-0.005'],
  ['1234567890123456789', '1234567890123456789'],
  ['soon', 'soon'],
])('the number stored as %s is shown as %s', (stored, shown) => {
  expect(numberText(stored)).toBe(shown)
})
