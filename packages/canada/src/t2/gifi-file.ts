import type { Cents } from '@daybook/core/kit/cents.ts'
import type { CivilDate } from '@daybook/core/kit/civil-date.ts'
import type { Language } from '@daybook/core/kit/refusal-text.ts'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import { gifiCode } from '../gifi/gifi.ts'
import type { GifiStatements } from './gifi-statements.ts'

/**
 * A file of GIFI amounts for a tax program.
 *
 * `csv`: `code,description,amount`, a line an item, no totals: programs work these out. `check`: the same
 * with all totals, to be held against what the program shows. `schedules`: `GIFI_CODE,AMOUNT,SCHEDULE`.
 * `columns`: `Code,Amount`, the barest form. `gfi`: the layout that accounting programs write for Taxprep,
 * TaxCycle and others; its makers never published it, so it is written as a real file of QuickBooks Online
 * has it.
 */
export type GifiFormat = 'csv' | 'check' | 'schedules' | 'columns' | 'gfi'

/** The formats by name. */
export const gifiFormats: readonly GifiFormat[] = ['csv', 'check', 'schedules', 'columns', 'gfi']

/** What a file says around its amounts; `dividends` as the reading program wants them (see `gifiFile`). */
export type GifiFileAround = {
  readonly name: string
  readonly yearEnd: CivilDate
  readonly made: CivilDate
  readonly language: Language
  readonly dividends: 'negative' | 'positive'
}

/** A row of a file: a code and its whole dollars. */
export type GifiRow = {
  readonly code: string
  readonly dollars: bigint
  readonly schedule: '100' | '125'
  readonly isTotal: boolean
  readonly description: string
}

/**
 * The rows of both schedules, each code once, in whole dollars, items of zero left out. 3600 and 3680 are
 * worked out like totals. Dividends (3700 to 3702) are negative as the guide's equations have them; some
 * programs (UFile) take them off themselves and want them positive.
 */
export function gifiRows(statements: GifiStatements, around: GifiFileAround): readonly GifiRow[] {
  const rows = (schedule: '100' | '125') =>
    (schedule === '100' ? statements.balanceSheet : statements.incomeStatement).map(
      ({ code, figure, isTotal }): GifiRow => {
        const isDividend = code >= '3700' && code <= '3702'
        const sign = isDividend && around.dividends === 'positive' ? -1n : 1n
        const dollars = sign * wholeOf(figure.value)
        return { code, dollars, schedule, isTotal, description: figure.label[around.language] }
      },
    )
  return [...rows('100'), ...rows('125')].filter(({ dollars, isTotal }) => isTotal || dollars !== 0n)
}

function wholeOf(amount: Cents): bigint {
  return amount / 100n
}

/** The file of both schedules in a format, lines ended by CR LF as tax programs expect. */
export function gifiFile(statements: GifiStatements, format: GifiFormat, around: GifiFileAround): string {
  const rows = gifiRows(statements, around)
  const items = rows.filter(({ isTotal }) => !isTotal)
  switch (format) {
    case 'csv':
      return ended(['code,description,amount', ...items.map(described)])
    case 'check':
      return ended(['code,description,amount', ...rows.map(described)])
    case 'schedules':
      return ended([
        'GIFI_CODE,AMOUNT,SCHEDULE',
        ...items.map(({ code, dollars, schedule }) => `${code},${dollars},${schedule}`),
      ])
    case 'columns':
      return ended(['Code,Amount', ...items.map(({ code, dollars }) => `${code},${dollars}`)])
    case 'gfi':
      return gfiLines(items, around).join('\r\n')
  }
}

function described({ code, description, dollars }: GifiRow): string {
  return `${code},${quoted(description)},${dollars}`
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

function ended(lines: readonly string[]): string {
  return `${lines.join('\r\n')}\r\n`
}

/**
 * The header of 24 quoted fields, of which 1, 6, 11, 15, 22 and 23 are filled in (mark, maker, product, whose
 * books, year end, day of the file), and a line a code: the code quoted, the amount with two decimals. The
 * file is plain ASCII: letters with accents lose them.
 */
function gfiLines(items: readonly GifiRow[], { name, yearEnd, made }: GifiFileAround): readonly string[] {
  const fields = Array.from({ length: 24 }, () => '')
  fields[0] = 'GIFI01'
  fields[5] = 'Daybook'
  fields[10] = 'Daybook'
  fields[14] = ascii(name)
  fields[21] = yearEnd.replaceAll('-', '')
  fields[22] = made.replaceAll('-', '')
  const header = fields.map((field) => `"${field}"`).join(',')
  return [header, ...items.map(({ code, dollars }) => `"${code}",${dollars}.00`)]
}

function ascii(text: string): string {
  return [...text.normalize('NFD')]
    .filter((sign) => sign >= ' ' && sign <= '~' && sign !== '"')
    .join('')
    .slice(0, 175)
}

/** A file read back: its codes with their whole dollars, in the order of the file. */
export type ReadGifi = readonly { readonly code: string; readonly dollars: bigint }[]

/**
 * Reads a file of GIFI amounts in any of our formats, for checking what a tax program was given or gives
 * back. Refuses `gifi-file-malformed` for a line that is none of them, an unknown code, cents, or a code
 * twice.
 */
export function readGifiFile(content: string): Result<ReadGifi> {
  const lines = content.replace(/^\uFEFF/, '').split(/\r?\n/)
  const shape = shapes.find(({ head }) => head.test(lines[0] ?? ''))
  const rows: { code: string; dollars: bigint }[] = []
  const seen = new Set<string>()
  for (const [index, line] of lines.entries()) {
    if (line === '' || (index === 0 && shape !== undefined)) continue
    const match = (shape?.row ?? pair).exec(line)
    const [, code = '', dollars = ''] = match ?? []
    if (match === null || gifiCode(code) === undefined || seen.has(code)) {
      return refuse('gifi-file-malformed', { line: String(index + 1), text: line.slice(0, 60) }, 'file')
    }
    seen.add(code)
    rows.push({ code, dollars: BigInt(dollars) })
  }
  return ok(rows)
}

const pair = /^"?(\d{4})"?,(-?\d{1,15})(?:\.00)?$/

/** The formats by their first line, and how their rows read: code, then dollars. */
const shapes: readonly { readonly head: RegExp; readonly row: RegExp }[] = [
  { head: /^code,description,amount$/i, row: /^(\d{4}),(?:"(?:[^"]|"")*"|[^",]*),(-?\d{1,15})$/ },
  { head: /^gifi_code,amount,schedule$/i, row: /^(\d{4}),(-?\d{1,15}),(?:100|125)$/ },
  { head: /^(code,amount$|"GIFI01",)/i, row: pair },
]
