/**
 * A row of a table: the line of the file on which it begins, from 1, and its cells as written, without their
 * quotes.
 */
export type TableRow = { readonly row: number; readonly cells: readonly string[] }

/** The marks that part cells, as met in bank exports; the order settles a tie. */
const delimiters: readonly string[] = [',', ';', '\t', '|']

const sampledRows = 60
/** A quoted cell that does not close within so many letters was never quoted: its quote is a letter. */
const longestQuoted = 8_000

/**
 * The mark between cells: the one that cuts the first rows into the most cells of the most regular number. A
 * first line `sep=;`, as Excel writes it, decides by itself.
 */
export function delimiterOf(text: string): string {
  const told = /^\s*"?sep=(.)"?\s*[\r\n]/i.exec(text.slice(0, 40))?.[1]
  if (told !== undefined && delimiters.includes(told)) return told
  const sample = text.slice(0, 65_536)
  let [best, most] = [',', 0]
  for (const delimiter of delimiters) {
    const score = regularity(splitTable(sample, delimiter, sampledRows))
    if (score > most) {
      best = delimiter
      most = score
    }
  }
  return best
}

/** How many cells lie in rows of the commonest width, rows of a single cell left out. */
function regularity(rows: readonly TableRow[]): number {
  const widths = new Map<number, number>()
  for (const { cells } of rows)
    if (cells.length > 1) widths.set(cells.length, (widths.get(cells.length) ?? 0) + 1)
  return Math.max(0, ...[...widths].map(([width, count]) => width * count))
}

/**
 * Cuts a text into rows and cells. Cells may stand in double quotes, hold the mark, doubled quotes and line
 * ends; a quote in the middle of a cell, or one that never closes, is a letter like others. Lines end with
 * LF, CRLF or CR. Blank lines give no row but are counted. All cells are trimmed; nothing else is changed.
 */
export function splitTable(text: string, delimiter: string, mostRows = Number.POSITIVE_INFINITY): TableRow[] {
  const rows: TableRow[] = []
  const cursor = newCursor(text, delimiter)
  let row = 1
  let at = 0
  let before: readonly string[] = []
  while (at < text.length && rows.length < mostRows) {
    const end = cursor.lineEnd(at)
    const cells = readSimple(cursor, at, end, before)
    if (cells !== undefined) {
      if (cells.some(isFilled)) {
        rows.push({ row, cells })
        before = cells
      }
      at = afterLineEnd(text, end)
      row += 1
      continue
    }
    const quoted = readQuoted(cursor, at)
    if (quoted.cells.some(isFilled)) rows.push({ row, cells: quoted.cells })
    row += quoted.lines
    at = quoted.next
  }
  return rows
}

/** Looks ahead in the text; what is asked moves forward, so that each letter is looked at once. */
type Cursor = {
  readonly text: string
  readonly mark: number
  readonly delimiter: string
  readonly lineEnd: (from: number) => number
  readonly quote: (from: number) => number
  readonly nextMark: (from: number) => number
  readonly closer: (from: number) => number
}

function newCursor(text: string, delimiter: string): Cursor {
  const [feed, carriage, quote] = [nextOf(text, '\n'), nextOf(text, '\r'), nextOf(text, '"')]
  const mark = delimiter.charCodeAt(0)
  let [searchedFrom, closer] = [-1, -1]
  return {
    text,
    mark,
    delimiter,
    quote,
    nextMark: nextOf(text, delimiter),
    lineEnd: (from) => {
      const [byFeed, byCarriage] = [feed(from), carriage(from)]
      if (byFeed === -1) return byCarriage === -1 ? text.length : byCarriage
      return byCarriage === -1 ? byFeed : Math.min(byFeed, byCarriage)
    },
    closer: (from) => {
      if (searchedFrom === -1 || from < searchedFrom || (closer !== -1 && closer < from)) {
        searchedFrom = from
        closer = text.indexOf('"', from)
        while (closer !== -1 && !isCloser(text, closer, mark)) closer = text.indexOf('"', closer + 1)
      }
      return closer
    },
  }
}

function nextOf(text: string, letter: string): (from: number) => number {
  let next = text.indexOf(letter)
  return (from) => {
    if (next !== -1 && next < from) next = text.indexOf(letter, from)
    return next
  }
}

/**
 * Whether a quote closes a cell: blanks alone part it from the next mark or line end, and no quote before it
 * escapes it. Quotes before `begin` are not counted.
 */
function isCloser(text: string, quote: number, mark: number, begin = -1): boolean {
  let after = quote + 1
  while (text.charCodeAt(after) === 32 && after - quote < 100) after += 1
  if (after < text.length && !isStop(text.charCodeAt(after), mark)) return false
  let run = quote
  while (run > begin + 1 && run > 0 && text.charCodeAt(run - 1) === 34) run -= 1
  return (quote - run) % 2 === 0
}

/** A cell without the blanks around it; most have none, which their ends show. */
function trimmed(cell: string): string {
  if (cell === '') return cell
  const first = cell.charCodeAt(0)
  const last = cell.charCodeAt(cell.length - 1)
  return first > 32 && last > 32 && first < 160 && last < 160 ? cell : cell.trim()
}

/** Past a line end: `\n`, `\r`, `\r\n` and the `\r\r\n` of files that were converted twice. */
function afterLineEnd(text: string, end: number): number {
  let feed = end
  while (feed < end + 3 && text.charCodeAt(feed) === 13) feed += 1
  return text.charCodeAt(feed) === 10 ? feed + 1 : end + 1
}

/**
 * The cells of a line as most programs write it: plain, or in quotes with none inside and the mark or the
 * line's end right behind. `undefined` for a line that needs to be looked at letter by letter. `before` are
 * the cells of the row before: what it says too (a day, a currency) is taken from there.
 */
function readSimple(
  cursor: Cursor,
  start: number,
  end: number,
  before: readonly string[],
): string[] | undefined {
  const { text, mark } = cursor
  const isPlain = !hasQuote(cursor, start, end)
  // Most rows have as many cells as the one before: a copy of that one has just the room.
  const cells = before.slice()
  let count = 0
  for (let at = start; ; at += 1) {
    const first = at < end ? text.charCodeAt(at) : 0
    let [from, to] = [at, at]
    if (first === 34) {
      from = at + 1
      to = text.indexOf('"', from)
      if (to === -1 || to >= end || to - at >= longestQuoted) return undefined
      at = to + 1
      if (at < end && text.charCodeAt(at) !== mark) return undefined
    } else {
      // Blanks and `=` may stand before a quote that opens a cell.
      if (!isPlain && (first === 32 || first === 61)) return undefined
      const next = cursor.nextMark(at)
      to = next === -1 || next > end ? end : next
      at = to
    }
    if (count < cells.length) cells[count] = sameCell(text, from, to, cells[count])
    else cells.push(sameCell(text, from, to, undefined))
    count += 1
    if (at < end) continue
    if (count < cells.length) cells.length = count
    return cells
  }
}

function hasQuote({ quote }: Cursor, start: number, end: number): boolean {
  const next = quote(start)
  return next !== -1 && next < end
}

/** A cell, without the blanks around it; the one above where that says the same. */
function sameCell(text: string, from: number, to: number, above: string | undefined): string {
  if (above !== undefined && above.length === to - from && isAt(text, from, above)) return above
  return trimmed(text.slice(from, to))
}

function isAt(text: string, from: number, part: string): boolean {
  for (let at = 0; at < part.length; at += 1)
    if (text.charCodeAt(from + at) !== part.charCodeAt(at)) return false
  return true
}

function isFilled(cell: string): boolean {
  return cell !== ''
}

type QuotedRow = { readonly cells: string[]; readonly next: number; readonly lines: number }

function readQuoted(cursor: Cursor, start: number): QuotedRow {
  const { text, mark } = cursor
  const cells: string[] = []
  let lines = 1
  let at = start
  for (;;) {
    let begin = at
    while (text.charCodeAt(begin) === 32) begin += 1
    // `="0012"` is how spreadsheets are told to keep a cell as text.
    if (text.charCodeAt(begin) === 61 && text.charCodeAt(begin + 1) === 34) begin += 1
    const closed = text.charCodeAt(begin) === 34 ? closingQuote(cursor, begin) : -1
    let stop = closed === -1 ? at : closed + 1
    while (stop < text.length && !isStop(text.charCodeAt(stop), mark)) stop += 1
    if (closed === -1) cells.push(trimmed(text.slice(at, stop)))
    else {
      const inside = text.slice(begin + 1, closed)
      if (cursor.lineEnd(begin) < closed) lines += lineEndsIn(inside)
      cells.push(trimmed(inside.includes('""') ? withoutFormula(inside.replaceAll('""', '"')) : inside))
    }
    if (stop >= text.length || text.charCodeAt(stop) !== mark) {
      // A copy has no room left over, of which a list that grew has more than it holds.
      return { cells: cells.slice(), next: afterLineEnd(text, stop), lines }
    }
    at = stop + 1
  }
}

/** The text of `="0012"`, which was quoted once more. */
function withoutFormula(cell: string): string {
  return cell.startsWith('="') && cell.endsWith('"') && cell.length > 2 ? cell.slice(2, -1) : cell
}

function isStop(code: number, mark: number): boolean {
  return code === mark || code === 10 || code === 13
}

/**
 * Where a quoted cell closes; -1 if it never does. Quotes at its very start are counted: `""` is empty,
 * `""""` is one.
 */
function closingQuote(cursor: Cursor, begin: number): number {
  const { text, mark } = cursor
  let past = begin
  while (text.charCodeAt(past) === 34) past += 1
  const isEven = (past - begin) % 2 === 0
  if (isEven) return isCloser(text, past - 1, mark, begin) ? past - 1 : -1
  const closer = cursor.closer(past)
  if (closer === -1 || closer - begin >= longestQuoted) return -1
  if (cursor.lineEnd(begin) > closer) return closer
  // A cell that runs over a line end into the start of another quoted cell was not closed by the bank: it is
  // no quote.
  const inside = text.slice(begin + 1, closer)
  return inside.includes('\n') && inside.includes(`${cursor.delimiter}"`) ? -1 : closer
}

function lineEndsIn(text: string): number {
  return text.split(/\r*\n|\r/).length - 1
}
