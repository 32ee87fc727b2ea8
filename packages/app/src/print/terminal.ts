import type { Column, Page, PageRow } from '@daybook/core/reports/page.ts'
import { displayWidth, fitted, wrapped } from './display-width.ts'
import type { PrintOptions } from './options.ts'
import { cellAt, cellText, holdsFigures, labelToBreak, namingColumn } from './page-cells.ts'
import { footOf, headOf, plainText, proofText } from './words.ts'

/**
 * Pages as tables for a terminal, a blank line between them. Figures line up on the decimal with the
 * closing parenthesis outside; a single rule stands above subtotals, a double one under totals. No colour
 * unless asked for. Where the terminal has a width, texts and memos give way with an ellipsis; figures,
 * codes and dates never do.
 */
export function terminalText(pages: readonly Page[], options: PrintOptions): string {
  return `${pages.map((page) => terminalPage(page, options).join('\n')).join('\n\n')}\n`
}

/**
 * Whether output may be coloured: only on a terminal, and not where `NO_COLOR` is set to anything or `TERM`
 * is `dumb`.
 */
export function wantsColour(
  isTerminal: boolean,
  environment: Readonly<Record<string, string | undefined>>,
): boolean {
  return isTerminal && (environment.NO_COLOR ?? '') === '' && environment.TERM !== 'dumb'
}

/** A column laid out: its texts, its width, and what of that width the figures themselves take. */
type Lane = {
  readonly column: Column
  readonly texts: readonly string[]
  readonly figures: boolean
  readonly hangs: boolean
  readonly width: number
}

function terminalPage(page: Page, options: PrintOptions): string[] {
  const paint = painter(options.terminal?.colour === true)
  const head = headOf(page, options)
  const lanes = fittedLanes(lanesOf(page, options), options.terminal?.columns)
  const lines = [paint(head.bookName, 'bold'), paint(head.title, 'bold'), head.subtitle, head.basis]
  const width = options.terminal?.columns ?? Number.POSITIVE_INFINITY
  const below = page.notes.flatMap((note) => wrapped(plainText(note[options.language]), width))
  const proofs = page.proofs.flatMap((proof) => {
    const [first = '', ...more] = wrapped(proofText(proof, options.language), width - 2)
    return [first, ...more.map((line) => `  ${line}`)].map((line) =>
      paint(line, proof.holds ? 'green' : 'red'),
    )
  })
  return [
    ...lines.filter((line) => line !== ''),
    '',
    ...headerLines(lanes, options),
    ...rowLines(page, lanes, paint),
    ...section(below),
    ...section(proofs),
    '',
    ...wrapped(footOf(page, options), width).map((line) => paint(line, 'dim')),
  ]
}

function section(lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', ...lines]
}

function lanesOf(page: Page, options: PrintOptions): readonly Lane[] {
  const naming = namingColumn(page.columns)
  return page.columns.map((column, at) => {
    const figures = holdsFigures(column)
    const texts = page.rows.map((row) => {
      const text = cellText(cellAt(row, at), column, options)
      return at === naming && text !== '' ? `${'  '.repeat(row.indent)}${text}` : text
    })
    const counted = page.rows.map((row, index) => (isSpilled(row) ? '' : (texts[index] ?? '')))
    const hangs = figures && counted.some((text) => text.endsWith(')'))
    const label = labelToBreak(plainText(column.label[options.language]))
    const least = longest(figures ? label.split(' ') : [label], displayWidth)
    const body = Math.max(
      least,
      longest(counted, (text) => bodyWidth(text, hangs)),
    )
    return { column, texts, figures, hangs, width: body + (hangs ? 1 : 0) }
  })
}

/** The largest of many lengths; a ledger has more rows than a call takes arguments. */
function longest(texts: readonly string[], lengthOf: (text: string) => number): number {
  return texts.reduce((most, text) => Math.max(most, lengthOf(text)), 0)
}

/** A heading that stands alone in its row runs on over the columns beside it. */
function isSpilled(row: PageRow): boolean {
  return row.kind === 'heading' && row.cells.filter((cell) => cell !== null && cell !== '').length === 1
}

function bodyWidth(text: string, hangs: boolean): number {
  return displayWidth(text) - (hangs && text.endsWith(')') ? 1 : 0)
}

/** Takes from the widest text, a column at a time, until the table fits or every text is at its least. */
function fittedLanes(lanes: readonly Lane[], columns: number | undefined): readonly Lane[] {
  if (columns === undefined) return lanes
  const widths = lanes.map((lane) => lane.width)
  const yields = lanes.map((lane) => lane.column.kind === 'text')
  let excess = tableWidth(widths) - columns
  while (excess > 0) {
    let widest = -1
    for (const [at, width] of widths.entries())
      if (yields[at] === true && width > leastText && width > (widths[widest] ?? 0)) widest = at
    if (widest === -1) break
    widths[widest] = (widths[widest] ?? 0) - 1
    excess -= 1
  }
  return lanes.map((lane, at) => ({ ...lane, width: widths[at] ?? lane.width }))
}

const leastText = 8
const gap = '  '

function tableWidth(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0) + gap.length * Math.max(0, widths.length - 1)
}

function headerLines(lanes: readonly Lane[], options: PrintOptions): string[] {
  const labels = lanes.map((lane) => {
    const label = labelToBreak(plainText(lane.column.label[options.language]))
    const width = lane.width - (lane.hangs ? 1 : 0)
    return lane.figures ? wrapped(label, width) : [label]
  })
  const height = Math.max(1, ...labels.map((label) => label.length))
  const lines = Array.from({ length: height }, (_, line) =>
    joined(lanes.map((lane, at) => set(labels[at]?.[line - height + (labels[at]?.length ?? 0)] ?? '', lane))),
  )
  return [...lines, '─'.repeat(tableWidth(lanes.map((lane) => lane.width)))]
}

function rowLines(page: Page, lanes: readonly Lane[], paint: Paint): string[] {
  const lines: string[] = []
  let closed = false
  for (const [index, row] of page.rows.entries()) {
    if (row.kind === 'blank') {
      lines.push('')
      closed = false
      continue
    }
    const sums = row.kind === 'subtotal' || row.kind === 'total'
    if (sums && !closed) lines.push(ruleLine(lanes, index, '─'))
    lines.push(paint(rowLine(row, lanes, index), row.kind === 'line' ? 'plain' : 'bold'))
    closed = row.kind === 'total'
    if (closed) lines.push(ruleLine(lanes, index, '═'))
  }
  return lines
}

function rowLine(row: PageRow, lanes: readonly Lane[], index: number): string {
  if (!isSpilled(row)) return joined(lanes.map((lane) => set(lane.texts[index] ?? '', lane)))
  const text = lanes.map((lane) => lane.texts[index] ?? '').find((each) => each !== '') ?? ''
  return text
}

/** A rule under or over the figures of one row, never under the words. */
function ruleLine(lanes: readonly Lane[], index: number, mark: string): string {
  return joined(
    lanes.map((lane) => {
      const ruled = lane.figures && (lane.texts[index] ?? '') !== ''
      const body = lane.width - (lane.hangs ? 1 : 0)
      return ruled ? mark.repeat(body).padEnd(lane.width) : ' '.repeat(lane.width)
    }),
  )
}

/** A text set in its column: words from the left, figures to the decimal, the closing parenthesis hanging. */
function set(text: string, lane: Lane): string {
  if (!lane.figures) {
    const kept = fitted(text, lane.width)
    return kept + ' '.repeat(Math.max(0, lane.width - displayWidth(kept)))
  }
  const hung = lane.hangs && !text.endsWith(')') ? `${text} ` : text
  return ' '.repeat(Math.max(0, lane.width - displayWidth(hung))) + hung
}

function joined(cells: readonly string[]): string {
  return cells.join(gap).trimEnd()
}

type Paint = (text: string, as: 'plain' | 'bold' | 'dim' | 'green' | 'red') => string

const codes = { bold: '1', dim: '2', green: '32', red: '31' } as const

function painter(colour: boolean): Paint {
  return (text, as) =>
    !colour || as === 'plain' || text === '' ? text : `\u001B[${codes[as]}m${text}\u001B[0m`
}
