import { formatCents } from '@daybook/core/kit/cents.ts'
import { daysBetween, isCivilDate } from '@daybook/core/kit/civil-date.ts'
import type { Column, PageCell } from '@daybook/core/reports/page.ts'
import { isDecimalText } from './amounts.ts'
import type { PrintOptions } from './options.ts'
import { xmlText } from './xml-text.ts'

/** The texts of a workbook, each kept once and numbered as it first appears. */
export type SharedTexts = {
  /** The number of a text, for the `<v>` of a cell of type `s`. */
  readonly numberOf: (text: string) => number
  /** The texts in the order of their numbers, as `sharedStrings.xml` lists them. */
  readonly items: () => readonly string[]
}

/** No texts yet. */
export function sharedTexts(): SharedTexts {
  const numbers = new Map<string, number>()
  return {
    numberOf: (text) => {
      const known = numbers.get(text)
      if (known !== undefined) return known
      numbers.set(text, numbers.size)
      return numbers.size - 1
    },
    items: () => [...numbers.keys()].map(itemXml),
  }
}

/** What a cell holds: a number as exact decimal text with its format, a text, or nothing. */
export type CellContent =
  | { readonly kind: 'number'; readonly decimal: string; readonly format: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'empty' }

/**
 * A cell of a page as a spreadsheet holds it: money as an exact decimal, days as day numbers shown
 * YYYY-MM-DD, percentages as fractions, counts as numbers; account codes stay text, so that 0100 keeps its
 * zero.
 */
export function cellContent(cell: PageCell, column: Column, options: PrintOptions): CellContent {
  if (cell === null || cell === '') return { kind: 'empty' }
  if (typeof cell === 'bigint')
    return { kind: 'number', decimal: formatCents(cell), format: amountFormat(options) }
  // Spreadsheets hold that 1900 was a leap year: before its March their day numbers are not the calendar's.
  if (column.kind === 'date' && isCivilDate(cell) && cell >= '1900-03-01')
    return { kind: 'number', decimal: String(daysBetween('1899-12-30', cell)), format: 'yyyy\\-mm\\-dd' }
  if (column.kind === 'percent' && isDecimalText(cell))
    return { kind: 'number', decimal: hundredth(cell), format: withDecimals('0', cell, '%') }
  if (column.kind === 'count' && isDecimalText(cell))
    return { kind: 'number', decimal: cell, format: withDecimals('#,##0', cell, '') }
  return { kind: 'text', text: cell }
}

/**
 * The number format of amounts: positive, negative, zero. `_)` leaves the room of a parenthesis, so that
 * decimals line up and it hangs outside.
 */
export function amountFormat({
  zero = 'dash',
  wholeDollars = false,
}: Pick<PrintOptions, 'zero' | 'wholeDollars'>): string {
  const figures = wholeDollars ? '#,##0' : '#,##0.00'
  const zeros = { dash: '"–"_)', blank: '', figures: wholeDollars ? '0_)' : '0.00_)' } as const
  return `${figures}_);\\(${figures}\\);${zeros[zero]};@`
}

function withDecimals(whole: string, text: string, sign: string): string {
  const decimals = text.split('.')[1]?.length ?? 0
  const figures = `${whole}${decimals === 0 ? '' : `.${'0'.repeat(decimals)}`}${sign}`
  return `${figures}_);\\(${figures}\\)`
}

/** Decimal text divided by a hundred, exactly: `9.8` is `0.098`. */
function hundredth(text: string): string {
  const [whole = '', fraction = ''] = text.replace('-', '').split('.')
  const digits = whole.padStart(3, '0')
  return `${text.startsWith('-') ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}${fraction}`
}

/** A text of the shared list. What looks like the format's own escape, `_x0041_`, is escaped itself. */
function itemXml(text: string): string {
  const held = text.length > longestText ? `${text.slice(0, longestText - 1)}…` : text
  const literal = held.replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
  return `<si><t xml:space="preserve">${xmlText(literal)}</t></si>`
}

/** The most characters that a spreadsheet takes in a cell; a longer text ends in an ellipsis there. */
const longestText = 32_000
