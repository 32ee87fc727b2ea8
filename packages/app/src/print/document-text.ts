import { displayWidth } from './display-width.ts'
import type { Block, PaperDocument, TableColumn } from './document.ts'

/** A document as text for a terminal: paragraphs broken at `columns`, tables aligned, nothing cut off. */
export function documentText({ title, subtitle, blocks }: PaperDocument, columns = 88): string {
  const head = [title, ...(subtitle === '' ? [] : wrapped(subtitle, columns))]
  return `${[...head, ...blocks.flatMap((block) => blockLines(block, columns))].join('\n')}\n`
}

function blockLines(block: Block, columns: number): readonly string[] {
  switch (block.kind) {
    case 'part':
      return ['', '═'.repeat(columns), ...wrapped(block.text, columns)]
    case 'heading':
      return ['', ...wrapped(block.text, columns)]
    case 'text':
      return wrapped(block.text, columns, '  ')
    case 'note':
      return wrapped(block.text, columns, '  · ', '    ')
    case 'list':
      return block.items.flatMap((item) => wrapped(item, columns, '  - ', '    '))
    case 'table':
      return tableLines(block.columns, block.rows, columns)
  }
}

/** Text broken into lines; the first begins with `first`, the others with `then`. */
export function wrapped(
  text: string,
  columns: number,
  first = '',
  then = first.replaceAll(/\S/g, ' '),
): string[] {
  const lines: string[] = []
  let line = first
  let isBegun = false
  for (const word of text.split(' ')) {
    if (isBegun && displayWidth(line) + 1 + displayWidth(word) > columns) {
      lines.push(line)
      line = then + word
    } else line += isBegun ? ` ${word}` : word
    isBegun = true
  }
  return [...lines, line]
}

function tableLines(
  columns: readonly TableColumn[],
  rows: readonly (readonly string[])[],
  most: number,
): readonly string[] {
  const labels = columns.map(({ label }) => label)
  const natural = columns.map((_, at) =>
    Math.max(...[labels, ...rows].map((row) => displayWidth(row[at] ?? ''))),
  )
  const widths = fitted(natural, columns, most - 2 * columns.length)
  const rule = widths.map((width) => '─'.repeat(width))
  return [labels, rule, ...rows].flatMap((row) => rowLines(row, columns, widths))
}

/** The widths of columns that fit: the widest column of texts gives way first, figures never do. */
function fitted(
  natural: readonly number[],
  columns: readonly TableColumn[],
  room: number,
): readonly number[] {
  const widths = [...natural]
  const sum = (): number => widths.reduce((total, width) => total + width, 0)
  while (sum() > room) {
    const texts = widths.map((width, at) => (columns[at]?.isFigures === true ? 0 : width))
    const widest = Math.max(...texts)
    if (widest <= narrowest) break
    widths[texts.indexOf(widest)] = widest - 1
  }
  return widths
}

/** A column of texts is not made narrower than this. */
const narrowest = 14

/** A row; what a cell has too much of goes on under itself. */
function rowLines(
  row: readonly string[],
  columns: readonly TableColumn[],
  widths: readonly number[],
): readonly string[] {
  const cells = columns.map(({ isFigures }, at) =>
    isFigures === true ? [row[at] ?? ''] : wrapped(row[at] ?? '', widths[at] ?? narrowest),
  )
  const height = Math.max(...cells.map((lines) => lines.length))
  return Array.from({ length: height }, (_, line) => {
    const parts = cells.map((lines, at) =>
      padded(lines[line] ?? '', widths[at] ?? 0, columns[at]?.isFigures === true),
    )
    return `  ${parts.join('  ')}`.trimEnd()
  })
}

function padded(text: string, width: number, isRight: boolean): string {
  const room = ' '.repeat(Math.max(0, width - displayWidth(text)))
  return isRight ? room + text : text + room
}
