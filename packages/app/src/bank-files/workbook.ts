import { type MarkupEvents, readMarkup } from '@daybook/core/bank/formats/markup.ts'
import type { TableRow } from '@daybook/core/bank/table/split-table.ts'
import { addDays, type CivilDate } from '@daybook/core/kit/civil-date.ts'
import { decodeText } from './decode.ts'
import { numberText } from './number-text.ts'

/** A sheet of a workbook: its name, and its rows as text, each cell as the sheet shows it. */
export type Sheet = { readonly name: string; readonly rows: readonly TableRow[] }

/** The files inside a workbook's archive, by name. */
export type Parts = Readonly<Record<string, Uint8Array>>

/**
 * A bank's table has few columns; cells further out are passed over, so that a stray one costs nothing. (The
 * usual parser fills every cell before it: one at XFD1 took eleven seconds.)
 */
const mostColumns = 256
const mostRows = 1_048_576

/**
 * Reads the sheets of a workbook (Office Open XML) in their order: shared and inline texts, numbers as they
 * are stored, and days where a cell's style shows a date. Gives `undefined` where a part is missing or cut.
 */
export function sheetsOf(parts: Parts): readonly Sheet[] | undefined {
  const workbook = partText(parts, 'xl/workbook.xml')
  if (workbook === undefined || !/<\/(?:\w+:)?workbook\s*>\s*$/.test(workbook)) return undefined
  const targets = relationships(partText(parts, 'xl/_rels/workbook.xml.rels') ?? '')
  const book: Book = {
    texts: sharedTexts(partText(parts, 'xl/sharedStrings.xml') ?? ''),
    isDate: dateStyles(partText(parts, 'xl/styles.xml') ?? ''),
    firstDay: /<(?:\w+:)?workbookPr\b[^<>]*\bdate1904\s*=\s*"(?:1|true)"/.test(workbook)
      ? '1904-01-01'
      : '1899-12-30',
  }
  const sheets: Sheet[] = []
  for (const { name, link } of listedSheets(workbook)) {
    const text = partText(parts, targets.get(link) ?? '')
    if (text === undefined || !/<\/(?:\w+:)?worksheet\s*>\s*$/.test(text)) return undefined
    sheets.push({ name, rows: rowsOf(text, book) })
  }
  return sheets
}

type Book = {
  readonly texts: readonly string[]
  readonly isDate: readonly boolean[]
  readonly firstDay: CivilDate
}

function partText(parts: Parts, name: string): string | undefined {
  const bytes = parts[name]
  return bytes === undefined ? undefined : decodeText(bytes).text
}

function attribute(tag: string, name: string): string {
  return new RegExp(`(?:^|[\\s:])${name}\\s*=\\s*["']([^"']*)["']`).exec(tag)?.[1] ?? ''
}

function onOpen(text: string, open: MarkupEvents['open']): void {
  readMarkup(text, 0, { open, close: () => undefined })
}

function listedSheets(workbook: string): { name: string; link: string }[] {
  const sheets: { name: string; link: string }[] = []
  onOpen(workbook, (name, _value, _place, tag) => {
    if (name === 'SHEET') sheets.push({ name: attribute(tag, 'name'), link: attribute(tag, 'id') })
  })
  return sheets
}

/**
 * The parts that the workbook names: a target stands beside the workbook, or begins at the archive's root.
 */
function relationships(text: string): ReadonlyMap<string, string> {
  const targets = new Map<string, string>()
  onOpen(text, (name, _value, _place, tag) => {
    const target = attribute(tag, 'Target')
    if (name === 'RELATIONSHIP') {
      targets.set(attribute(tag, 'Id'), target.startsWith('/') ? target.slice(1) : `xl/${target}`)
    }
  })
  return targets
}

/**
 * The texts that cells share; a text may lie in several runs, and what tells how it is spoken is left out.
 */
function sharedTexts(text: string): readonly string[] {
  const texts: string[] = []
  let isSpoken = false
  readMarkup(text, 0, {
    open: (name, value) => {
      if (name === 'SI') texts.push('')
      else if (name === 'RPH') isSpoken = true
      else if (name === 'T' && !isSpoken) texts.push((texts.pop() ?? '') + value)
    },
    close: (name) => {
      if (name === 'RPH') isSpoken = false
    },
  })
  return texts
}

/** For each cell style, whether it shows a number as a day. */
function dateStyles(text: string): readonly boolean[] {
  const custom = new Map<string, boolean>()
  const styles: boolean[] = []
  let isCellStyle = false
  readMarkup(text, 0, {
    open: (name, _value, _place, tag) => {
      if (name === 'NUMFMT')
        custom.set(attribute(tag, 'numFmtId'), isDatePattern(attribute(tag, 'formatCode')))
      else if (name === 'CELLXFS') isCellStyle = true
      else if (name === 'XF' && isCellStyle) {
        const format = attribute(tag, 'numFmtId')
        styles.push(custom.get(format) ?? isDateFormat(Number(format)))
      }
    },
    close: (name) => {
      if (name === 'CELLXFS') isCellStyle = false
    },
  })
  return styles
}

/** The numbers that the standard gives to dates, in all languages; times of day alone are no dates. */
function isDateFormat(format: number): boolean {
  return (
    (format >= 14 && format <= 17) ||
    format === 22 ||
    (format >= 27 && format <= 36) ||
    (format >= 50 && format <= 58)
  )
}

function isDatePattern(pattern: string): boolean {
  const bare = pattern.replace(/&quot;.*?&quot;|"[^"]*"|\\.|\[[^\]]*\]/g, '')
  return /[yd]/i.test(bare) && !/[#0?]/.test(bare)
}

type Cell = { readonly column: number; readonly type: string; readonly style: number; text: string }

function rowsOf(text: string, book: Book): TableRow[] {
  const rows: TableRow[] = []
  let cells: string[] = []
  let row = 0
  let cell: Cell | undefined
  const endRow = () => {
    if (cells.some((each) => each !== '')) rows.push({ row, cells: Array.from(cells, (each) => each ?? '') })
    cells = []
  }
  const endCell = () => {
    if (cell !== undefined && cell.column < mostColumns) cells[cell.column] = shown(cell, book)
    cell = undefined
  }
  readMarkup(text, 0, {
    open: (name, value, _place, tag) => {
      if (name === 'ROW') {
        endCell()
        endRow()
        const number = Number(attribute(tag, 'r'))
        row = Number.isInteger(number) && number > row && number <= mostRows ? number : row + 1
      } else if (name === 'C') {
        endCell()
        row = Math.max(row, 1)
        cell = cellOf(tag, cells.length)
      } else if ((name === 'V' || name === 'T') && cell !== undefined) cell.text += value
    },
    close: (name) => {
      if (name === 'C') endCell()
      else if (name === 'ROW') endRow()
    },
  })
  endCell()
  endRow()
  return rows
}

function cellOf(tag: string, next: number): Cell {
  const letters = /^[A-Z]{1,3}(?=\d)/.exec(attribute(tag, 'r'))?.[0]
  const style = Number(attribute(tag, 's'))
  return {
    column: letters === undefined ? next : columnOf(letters),
    type: attribute(tag, 't'),
    style: Number.isInteger(style) ? style : 0,
    text: '',
  }
}

function columnOf(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1
}

function shown(cell: Cell, book: Book): string {
  const { text, type } = cell
  if (type === 's') return book.texts[Number(text)] ?? ''
  if (type === 'd') return text.slice(0, 10)
  if (type !== '' && type !== 'n') return type === 'e' ? '' : text
  return book.isDate[cell.style] === true ? dayShown(text, book.firstDay) : numberText(text)
}

/**
 * The day of a serial number, which counts from the workbook's first day; its fraction is the time of day.
 */
function dayShown(text: string, firstDay: CivilDate): string {
  const days = /^(\d{1,6})(?:\.\d+)?$/.exec(text)?.[1]
  return days === undefined || Number(days) > 109_000 || Number(days) < 61
    ? text
    : addDays(firstDay, Number(days))
}
