import type { Language } from '@daybook/core/kit/refusal-text.ts'
import type { Column, Page, PageRow } from '@daybook/core/reports/page.ts'
import { chartSvg, chartWords } from './chart-svg.ts'
import { displayWidth } from './display-width.ts'
import type { PrintOptions } from './options.ts'
import { cellAt, cellText, holdsFigures, labelToBreak, namingColumn } from './page-cells.ts'
import { footOf, headOf, type PageHead, plainText, proofText, words } from './words.ts'

/**
 * What the paper template reads: words and figures as they will stand, and nothing that it would have to
 * compute.
 */
export type PaperData = {
  readonly title: string
  readonly author: string
  readonly language: Language
  readonly day: readonly [number, number, number]
  readonly words: { readonly page: string; readonly of: string }
  readonly draft: string
  readonly sheets: readonly PaperSheet[]
}

/** One report on paper; `size` is the largest type that it takes, in points. */
export type PaperSheet = {
  readonly head: PageHead
  readonly running: string
  readonly size: number
  readonly columns: readonly PaperColumn[]
  readonly rows: readonly PaperRow[]
  readonly notes: readonly string[]
  readonly proofs: readonly { readonly text: string; readonly holds: boolean }[]
  readonly unaudited: string
  readonly foot: string
  /** A drawing under the head, with what it shows in words for those who do not see it; empty for none. */
  readonly chart: { readonly svg: string; readonly alt: string }
  readonly contents: boolean
}

/**
 * A column with its widest texts, by which the template gives it its width; `words` are those of its label.
 */
export type PaperColumn = {
  readonly kind: Column['kind']
  readonly label: string
  readonly words: readonly string[]
  readonly widest: { readonly text: string; readonly indent: number }
  readonly figures: boolean
  readonly names: boolean
}

/**
 * A row as it will stand. A heading is one text; it `repeats` on following pages where its lines fill a
 * page.
 */
export type PaperRow =
  | {
      readonly kind: 'heading'
      readonly text: string
      readonly indent: number
      readonly level: number
      readonly first: boolean
      readonly repeats: boolean
    }
  | {
      readonly kind: 'line' | 'headed' | 'subtotal' | 'total'
      readonly indent: number
      readonly cells: readonly string[]
    }
  | { readonly kind: 'blank' }

/** The pages as the template reads them, in the language of the paper. */
export function paperData(pages: readonly Page[], options: PrintOptions): PaperData {
  const { language } = options
  const [year = 0, month = 0, day = 0] = options.generatedOn.split('-').map(Number)
  const bookName = plainText(pages[0]?.bookName ?? '')
  return {
    title: [bookName, ...pages.map((page) => plainText(page.title[language]))].join(' – '),
    author: bookName,
    language,
    day: [year, month, day],
    words: { page: words[language].page, of: words[language].pageOf },
    draft: options.draft === true ? words[language].draft : '',
    sheets: pages.map((page) => paperSheet(page, options)),
  }
}

function paperSheet(page: Page, options: PrintOptions): PaperSheet {
  const { language } = options
  const head = headOf(page, options)
  const texts = page.rows.map((row) =>
    page.columns.map((column, at) => {
      const text = cellText(cellAt(row, at), column, options)
      return column.kind === 'text' ? breakable(text) : text
    }),
  )
  return {
    head,
    running: [head.bookName, head.title, head.subtitle].join(' · '),
    size: page.rows.length > longPage ? 9 : 10,
    columns: page.columns.map((column, at) => paperColumn(page, column, at, texts, language)),
    rows: page.rows.map((row, index) => paperRow(page, row, index, texts[index] ?? [])),
    notes: page.notes.map((note) => plainText(note[language])),
    proofs: page.proofs.map((proof) => ({ text: proofText(proof, language), holds: proof.holds })),
    unaudited: options.unaudited === undefined ? '' : plainText(options.unaudited[language]),
    foot: footOf(page, options),
    chart:
      page.chart === undefined
        ? { svg: '', alt: '' }
        : { svg: chartSvg(page.chart, options), alt: chartWords(page.chart, language) },
    contents: page.isContents === true,
  }
}

function paperColumn(
  page: Page,
  column: Column,
  at: number,
  texts: readonly (readonly string[])[],
  language: Language,
): PaperColumn {
  const label = labelToBreak(plainText(column.label[language]))
  const figures = holdsFigures(column)
  const names = at === namingColumn(page.columns)
  const shown = page.rows.flatMap((row, index) => {
    const text = row.kind === 'heading' ? '' : (texts[index]?.[at] ?? '')
    return text === '' ? [] : [{ text, indent: names ? row.indent : 0 }]
  })
  return {
    kind: column.kind,
    label,
    words: label.length > shortLabel ? label.split(' ') : [label],
    widest: widestOf(shown, column.kind === 'text'),
    figures,
    names,
  }
}

/** A label of so many letters stays on one line, so that months side by side do not break unevenly. */
const shortLabel = 10

/**
 * The text that decides a column's width: the very widest, except for the memos of a long page. There it is
 * one that nineteen in twenty do not pass, at most sixty letters of it, since a longer one may take two
 * lines.
 */
function widestOf(shown: readonly PaperColumn['widest'][], mayWrap: boolean): PaperColumn['widest'] {
  const size = ({ text, indent }: PaperColumn['widest']): number => displayWidth(text) + 2 * indent
  const sorted = shown.toSorted((a, b) => size(a) - size(b))
  const share = mayWrap && sorted.length > longPage ? 0.95 : 1
  const { text, indent } = sorted[Math.ceil(sorted.length * share) - 1] ?? { text: '', indent: 0 }
  return { text: mayWrap ? text.slice(0, 60) : text, indent }
}

/** A page of more rows than this is read line by line, in smaller type and closer rows. */
const longPage = 60

function paperRow(page: Page, row: PageRow, index: number, texts: readonly string[]): PaperRow {
  switch (row.kind) {
    case 'blank':
      return { kind: 'blank' }
    case 'heading':
      if (page.columns.some((column, at) => holdsFigures(column) && cellAt(row, at) !== null))
        return { kind: 'headed', indent: row.indent, cells: texts }
      return {
        kind: 'heading',
        text: texts.filter((text) => text !== '').join(' '),
        indent: row.indent,
        level: row.indent + 2,
        first: index === 0 || page.rows[index - 1]?.kind === 'blank',
        repeats: lengthOfGroup(page, index) > longGroup,
      }
    case 'line':
    case 'subtotal':
    case 'total':
      return { kind: row.kind, indent: row.indent, cells: texts }
  }
}

/** How many lines stand under a heading before its first subtotal or the next heading. */
function lengthOfGroup(page: Page, heading: number): number {
  let count = 0
  while (page.rows[heading + 1 + count]?.kind === 'line') count += 1
  return count
}

const longGroup = 12

/**
 * A text with places to break in words longer than any column, such as a bank's reference; others are left
 * alone.
 */
function breakable(text: string): string {
  return text.replaceAll(/[^\s\u00A0-]{32,}/gu, (word) => [...word].map(breakAfterTwelve).join(''))
}

function breakAfterTwelve(letter: string, at: number): string {
  return at % 12 === 11 ? `${letter}\u200B` : letter
}
