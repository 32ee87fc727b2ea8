import type { Page } from '@daybook/core/reports/page.ts'
import { strToU8, zipSync } from 'fflate'
import type { PrintOptions } from './options.ts'
import { plainText } from './words.ts'
import { sharedTexts } from './xlsx-cells.ts'
import { type Sheet, sheetOf } from './xlsx-sheet.ts'
import { styleSheet } from './xlsx-styles.ts'
import { xmlDeclaration, xmlText } from './xml-text.ts'

/**
 * Pages as an Excel workbook, a sheet each: real numbers, totals as live formulas over their rows with the
 * amounts of the books as last values, proofs that go on checking, column heads that stay in sight and
 * repeat on paper. The same pages and options give the same bytes.
 */
export function xlsxBytes(pages: readonly Page[], options: PrintOptions): Uint8Array {
  const book = { styles: styleSheet(), texts: sharedTexts() }
  const sheets = pages.map((page) => sheetOf(page, options, book))
  const names = sheetNames(pages, options)
  const parts: Record<string, string> = {
    '[Content_Types].xml': contentTypes(sheets),
    '_rels/.rels': relations([
      ['officeDocument', 'xl/workbook.xml'],
      ['metadata/core-properties', 'docProps/core.xml'],
      ['extended-properties', 'docProps/app.xml'],
    ]),
    'docProps/core.xml': coreProperties(pages, options),
    'docProps/app.xml': `${xmlDeclaration}<Properties xmlns="${officeDocument}/extended-properties"><Application>Daybook</Application></Properties>`,
    'xl/workbook.xml': workbookXml(names, sheets),
    'xl/_rels/workbook.xml.rels': relations([
      ...sheets.map((_, at): Relation => ['worksheet', `worksheets/sheet${at + 1}.xml`]),
      ['styles', 'styles.xml'],
      ['sharedStrings', 'sharedStrings.xml'],
    ]),
    'xl/styles.xml': book.styles.xml(),
    'xl/sharedStrings.xml': `${xmlDeclaration}<sst xmlns="${main}">${book.texts.items().join('')}</sst>`,
  }
  for (const [at, sheet] of sheets.entries()) parts[`xl/worksheets/sheet${at + 1}.xml`] = sheet.xml
  const files = Object.entries(parts).map(([name, text]) => [name, strToU8(text)] as const)
  // The time in a zip is local and has no zone: a fixed local day gives the same bytes everywhere.
  return zipSync(Object.fromEntries(files), { mtime: new Date(1980, 0, 1), level: 6 })
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const officeDocument = 'http://schemas.openxmlformats.org/officeDocument/2006'
const packageParts = 'http://schemas.openxmlformats.org/package/2006'

/** What a part is to another, and where it lies. */
type Relation = readonly [kind: string, target: string]

function relations(list: readonly Relation[]): string {
  const items = list.map(([kind, target], at) => {
    const base = kind.startsWith('metadata/') ? packageParts : officeDocument
    return `<Relationship Id="rId${at + 1}" Type="${base}/relationships/${kind}" Target="${target}"/>`
  })
  return `${xmlDeclaration}<Relationships xmlns="${packageParts}/relationships">${items.join('')}</Relationships>`
}

function contentTypes(sheets: readonly Sheet[]): string {
  const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
  const types: readonly (readonly [string, string])[] = [
    ['/xl/workbook.xml', `${spreadsheet}.sheet.main+xml`],
    ...sheets.map((_, at) => [`/xl/worksheets/sheet${at + 1}.xml`, `${spreadsheet}.worksheet+xml`] as const),
    ['/xl/styles.xml', `${spreadsheet}.styles+xml`],
    ['/xl/sharedStrings.xml', `${spreadsheet}.sharedStrings+xml`],
    ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
    ['/docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml'],
  ]
  const items = types.map(([part, type]) => `<Override PartName="${part}" ContentType="${type}"/>`)
  return [
    `${xmlDeclaration}<Types xmlns="${packageParts}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    `<Default Extension="xml" ContentType="application/xml"/>${items.join('')}</Types>`,
  ].join('')
}

function coreProperties(pages: readonly Page[], options: PrintOptions): string {
  const title = pages.map((page) => plainText(page.title[options.language])).join(', ')
  const name = plainText(pages[0]?.bookName ?? '')
  const day = `${options.generatedOn}T00:00:00Z`
  return [
    `${xmlDeclaration}<cp:coreProperties xmlns:cp="${packageParts}/metadata/core-properties"`,
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${xmlText(`${name} – ${title}`)}</dc:title><dc:creator>${xmlText(name)}</dc:creator>`,
    `<dc:language>${options.language}-CA</dc:language>`,
    `<dcterms:created xsi:type="dcterms:W3CDTF">${day}</dcterms:created>`,
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${day}</dcterms:modified></cp:coreProperties>`,
  ].join('')
}

function workbookXml(names: readonly string[], sheets: readonly Sheet[]): string {
  const list = names.map(
    (name, at) => `<sheet name="${xmlText(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  )
  const titles = names.map((name, at) => {
    const row = sheets[at]?.headerRow ?? 1
    const place = xmlText(`'${name.replaceAll("'", "''")}'!$${row}:$${row}`)
    return `<definedName name="_xlnm.Print_Titles" localSheetId="${at}">${place}</definedName>`
  })
  return [
    `${xmlDeclaration}<workbook xmlns="${main}" xmlns:r="${officeDocument}/relationships">`,
    '<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="24000" windowHeight="14000"/></bookViews>',
    `<sheets>${list.join('')}</sheets><definedNames>${titles.join('')}</definedNames>`,
    '<calcPr calcId="191029"/></workbook>',
  ].join('')
}

/** Sheet names by the titles: 31 characters, none of the marks that spreadsheets refuse, no two alike. */
function sheetNames(pages: readonly Page[], options: PrintOptions): readonly string[] {
  const taken = new Set(['history'])
  return pages.map((page) => {
    const title = plainText(page.title[options.language]).replaceAll(/[[\]:*?/\\]/g, ' ')
    const base = title.replaceAll(/^['\s]+|['\s]+$/g, '') || page.report
    let name = base.slice(0, 31).trimEnd()
    for (let number = 2; taken.has(name.toLowerCase()); number += 1)
      name = `${base.slice(0, 31 - ` ${number}`.length).trimEnd()} ${number}`
    taken.add(name.toLowerCase())
    return name
  })
}
