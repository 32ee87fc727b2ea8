import type { Proof } from '@daybook/core/filings/figure.ts'
import { formatCents } from '@daybook/core/kit/cents.ts'
import type { Column, Page, PageRow } from '@daybook/core/reports/page.ts'
import { formatAmount } from './amounts.ts'
import { displayWidth, wrapped } from './display-width.ts'
import type { PrintOptions } from './options.ts'
import { cellAt, cellText, holdsFigures, namingColumn } from './page-cells.ts'
import { footOf, headOf, plainText, proofText, say } from './words.ts'
import { amountFormat, cellContent, type SharedTexts } from './xlsx-cells.ts'
import { cellName, columnLetters, liveFormula, proofCells, type SheetRow } from './xlsx-formulas.ts'
import type { CellStyle, StyleSheet } from './xlsx-styles.ts'
import { xmlDeclaration, xmlText } from './xml-text.ts'

/** One sheet written: its XML, and the row of its column heads, which repeats on paper. */
export type Sheet = { readonly xml: string; readonly headerRow: number }

/** What the sheets of a workbook share. */
export type Workbook = { readonly styles: StyleSheet; readonly texts: SharedTexts }

/**
 * A page as a sheet: head, column heads, rows with live totals, notes, proofs that go on checking, foot.
 * Figures are real numbers; a formula carries the page's own amount as its last value, so that viewers
 * without a calculator show it.
 */
export function sheetOf(page: Page, options: PrintOptions, book: Workbook): Sheet {
  const widths = widthsOf(page, options)
  const lines: string[] = []
  const add = (cells: string, height?: number): void => {
    const size = height === undefined ? '' : ` ht="${height}" customHeight="1"`
    lines.push(`<row r="${lines.length + 1}"${size}>${cells}</row>`)
  }
  const write = (text: string, style: CellStyle): void =>
    add(textCell(book, cellName(0, lines.length + 1), text, style))
  const head = headOf(page, options)
  write(head.bookName, { font: 'name' })
  write(head.title, { font: 'title' })
  write(head.subtitle, { font: 'plain' })
  if (head.basis !== '') write(head.basis, { font: 'small' })
  add('')
  const headerRow = lines.length + 1
  const labels = page.columns.map((column) => plainText(column.label[options.language]))
  const height = Math.max(1, ...labels.map((label, at) => wrapped(label, (widths[at] ?? 10) - 2).length))
  add(headerCells(page, labels, headerRow, book), 15 * height + 3)
  for (const [index, row] of page.rows.entries())
    add(rowCells({ page, row, at: headerRow + 1 + index, firstRow: headerRow + 1, options, book }))
  if (page.notes.length + page.proofs.length > 0) add('')
  for (const note of page.notes) write(plainText(note[options.language]), { font: 'small' })
  for (const proof of page.proofs)
    for (const cells of proofRows({
      page,
      proof,
      at: lines.length + 1,
      firstRow: headerRow + 1,
      options,
      book,
    }))
      add(cells)
  add('')
  write(footOf(page, options), { font: 'small' })
  return { xml: sheetXml({ page, options, widths, lines, headerRow }), headerRow }
}

function headerCells(page: Page, labels: readonly string[], row: number, book: Workbook): string {
  return page.columns
    .map((column, at) => {
      const style: CellStyle = {
        font: 'bold',
        wrap: true,
        bottom: 'thin',
        align: holdsFigures(column) ? 'right' : 'left',
        ...(holdsFigures(column) ? { format: '@_)' } : {}),
      }
      return textCell(book, cellName(at, row), labels[at] ?? '', style)
    })
    .join('')
}

type RowPlace = SheetRow & { readonly options: PrintOptions; readonly book: Workbook }

function rowCells(place: RowPlace): string {
  if (place.row.kind === 'blank') return ''
  return place.page.columns.map((column, at) => figureCell(place, column, at)).join('')
}

function figureCell(place: RowPlace, column: Column, at: number): string {
  const { page, row, book } = place
  const cell = cellAt(row, at)
  const content = cellContent(cell, column, place.options)
  if (content.kind === 'empty') return ''
  const name = cellName(at, place.at)
  const style = rowStyle(page, row, column, at)
  if (content.kind === 'text') return textCell(book, name, content.text, style)
  const number = book.styles.numberOf({ ...style, format: content.format })
  const formula = typeof cell === 'bigint' ? liveFormula(place, at) : undefined
  const live = formula === undefined ? '' : `<f>${formula}</f>`
  return `<c r="${name}" s="${number}">${live}<v>${content.decimal}</v></c>`
}

/**
 * Totals bold; a rule above the figures of a subtotal, a double one under those of a total; names stepped
 * in.
 */
function rowStyle(page: Page, row: PageRow, column: Column, at: number): CellStyle {
  const ruled = holdsFigures(column) && (row.kind === 'subtotal' || row.kind === 'total')
  return {
    font: row.kind === 'line' ? 'plain' : 'bold',
    ...(column.kind === 'amount' ? { align: 'right' } : column.kind === 'date' ? { align: 'left' } : {}),
    ...(at === namingColumn(page.columns) ? { align: 'left', indent: row.indent } : {}),
    ...(ruled ? { top: 'thin' } : {}),
    ...(ruled && row.kind === 'total' ? { bottom: 'double' } : {}),
  }
}

type ProofPlace = Omit<RowPlace, 'row'> & { readonly proof: Proof }

/**
 * A proof in two rows: the claim with one side, the verdict with the other. The verdict compares the two
 * cells, and these point at the totals that show the same amounts, so a changed line turns the tick into a
 * cross.
 */
function proofRows(place: ProofPlace): readonly string[] {
  const { page, proof, at, options, book } = place
  const column = page.columns.findLastIndex((each) => each.kind === 'amount')
  const naming = namingColumn(page.columns)
  if (column <= naming) return [textCell(book, cellName(0, at), proofText(proof, options.language), small)]
  const cells = proofCells(page, proof, place.firstRow)
  const format = amountFormat({ zero: 'figures' })
  const side = (name: string, amount: string, link: string | undefined): string => {
    const live = link === undefined ? '' : `<f>${link}</f>`
    const style = book.styles.numberOf({ font: 'proof', format, align: 'right' })
    return `<c r="${name}" s="${style}">${live}<v>${amount}</v></c>`
  }
  const [left, right] = [cellName(column, at), cellName(column, at + 1)]
  const verdict = say(options.language, proof.holds ? 'agrees' : 'differs')
  const check = verdictFormula(left, right, options)
  const isPlain = proof.holds === (proof.left === proof.right)
  const style = book.styles.numberOf({ font: 'proof' })
  const mark = isPlain
    ? `<c r="${cellName(naming, at + 1)}" s="${style}" t="str"><f>${check}</f><v>${xmlText(verdict)}</v></c>`
    : textCell(book, cellName(naming, at + 1), verdict, { font: 'proof' })
  return [
    textCell(book, cellName(naming, at), plainText(proof.label[options.language]), { font: 'proof' }) +
      side(left, formatCents(proof.left), cells.left),
    mark + side(right, formatCents(proof.right), cells.right),
  ]
}

const small: CellStyle = { font: 'small' }

/**
 * A difference that is not nought to the cent is the cross; written without an equals sign, as some readers
 * need.
 */
function verdictFormula(left: string, right: string, options: PrintOptions): string {
  const [cross, tick] = [say(options.language, 'differs'), say(options.language, 'agrees')]
  return `IF(ROUND(${left}-${right},2),${xmlText(`"${cross}"`)},${xmlText(`"${tick}"`)})`
}

function textCell(book: Workbook, name: string, text: string, style: CellStyle): string {
  return `<c r="${name}" s="${book.styles.numberOf(style)}" t="s"><v>${book.texts.numberOf(text)}</v></c>`
}

/** Widths in characters: figures in full, texts up to sixty, heads wrapped under them. */
function widthsOf(page: Page, options: PrintOptions): readonly number[] {
  const proofs = page.proofs.flatMap((proof) => [proof.left, proof.right])
  const last = page.columns.findLastIndex((column) => column.kind === 'amount')
  return page.columns.map((column, at) => {
    const figures = holdsFigures(column)
    const label = plainText(column.label[options.language])
    const least = Math.max(...(figures ? label.split(' ') : [label]).map(displayWidth))
    const cells = page.rows.map((row) =>
      row.kind === 'heading' ? 0 : displayWidth(cellText(cellAt(row, at), column, options)) + row.indent,
    )
    const sides = at === last ? proofs.map((side) => formatAmount(side, 'en').length) : []
    const widest = cells.concat(sides).reduce((most, width) => Math.max(most, width), least)
    return Math.min(figures ? 255 : 60, Math.ceil(widest * 1.1) + 3)
  })
}

type SheetPlan = {
  readonly page: Page
  readonly options: PrintOptions
  readonly widths: readonly number[]
  readonly lines: readonly string[]
  readonly headerRow: number
}

function sheetXml({ page, options, widths, lines, headerRow }: SheetPlan): string {
  const last = columnLetters(Math.max(0, page.columns.length - 1))
  const wide = widths.reduce((sum, width) => sum + width, 0) > 96
  const below = `${columnLetters(0)}${headerRow + 1}`
  const columns = widths.map(
    (width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
  )
  return [
    xmlDeclaration,
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<dimension ref="A1:${last}${lines.length}"/>`,
    '<sheetViews><sheetView showGridLines="0" workbookViewId="0">',
    `<pane ySplit="${headerRow}" topLeftCell="${below}" activePane="bottomLeft" state="frozen"/>`,
    `<selection pane="bottomLeft" activeCell="${below}" sqref="${below}"/></sheetView></sheetViews>`,
    '<sheetFormatPr defaultRowHeight="15"/>',
    `<cols>${columns.join('')}</cols>`,
    `<sheetData>${lines.join('')}</sheetData>`,
    '<printOptions horizontalCentered="1"/>',
    '<pageMargins left="0.6" right="0.6" top="0.7" bottom="0.8" header="0.3" footer="0.4"/>',
    `<pageSetup paperSize="1" orientation="${wide ? 'landscape' : 'portrait'}" fitToWidth="1" fitToHeight="0"/>`,
    `<headerFooter><oddFooter>${xmlText(footer(page, options))}</oddFooter></headerFooter>`,
    `<ignoredErrors><ignoredError sqref="A1:${last}${lines.length}" numberStoredAsText="1"/></ignoredErrors>`,
    '</worksheet>',
  ].join('')
}

/**
 * The printed foot; an ampersand is doubled there, and the whole stays under the 255 characters that are
 * taken.
 */
function footer(page: Page, options: PrintOptions): string {
  const held = (text: string): string => text.replaceAll('&', '&&').slice(0, 110)
  const unaudited = options.unaudited === undefined ? '' : plainText(options.unaudited[options.language])
  const numbers = `${say(options.language, 'page')} &P ${say(options.language, 'pageOf')} &N`
  const left = [unaudited, footOf(page, options)].filter((line) => line !== '').map(held)
  return `&L&8${left.join('\n')}&R&8${numbers}`
}
