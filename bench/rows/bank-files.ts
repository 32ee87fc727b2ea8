import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { csv } from '@daybook/core/bank/formats/csv.ts'
import { ofx } from '@daybook/core/bank/formats/ofx.ts'
import { value } from '@daybook/core/kit/result.ts'
import { generated } from '../books.ts'
import { daybook, peak } from '../daybook.ts'
import {
  type Growth,
  grouped,
  inTurn,
  type Measured,
  median,
  ms,
  type Part,
  percent,
  type Run,
  rate,
  shareRow,
  timed,
} from '../measure.ts'
import { newBook } from './import.ts'

/** How many entries the largest statements are made of: more than 50,000 of them pass the bank. */
const mostEntries = 110_000

/** How many lines the largest statements have. */
const mostLines = 50_000

/**
 * Rows 14 and 15: bank files to typed lines, against a scan that only finds the fields of each line and keeps
 * them as text (the text is decoded beforehand for both); the whole command; the same file again; and the
 * growth.
 */
export const bankFiles: Part = {
  name: 'bank',
  async measure(run) {
    const files = statements(run)
    const growth = kinds.map((kind) => growthOf(files, kind))
    return { rows: [...(await readingRows(run, files)), ...commandRows(run, files)], growth }
  },
}

type Statement = { readonly lines: number; readonly path: (kind: Kind) => string }

/** Statements of a quarter, half and all of the lines, the smallest first. */
function statements(run: Run): readonly Statement[] {
  const folder = generated(run, mostEntries, 'csv,ofx')
  return [mostLines / 4, mostLines / 2, mostLines].map((lines) => ({
    lines,
    path({ file, cut }) {
      const path = join(run.folder, `${lines}-${file}`)
      if (!existsSync(path)) writeFileSync(path, cut(readFileSync(join(folder, file), 'utf8'), lines))
      return path
    },
  }))
}

async function readingRows(run: Run, files: readonly Statement[]): Promise<readonly Measured[]> {
  const measured: Measured[] = []
  for (const kind of kinds) {
    const { what, read, scan } = kind
    const text = readFileSync(files.at(-1)?.path(kind) ?? '', 'utf8')
    for (const [who, count] of [
      ['the reader', read(text)],
      ['the scan', scan(text)],
    ] as const)
      if (count !== mostLines) throw new Error(`${what}: ${who} finds ${count} lines`)
    const pair = await inTurn(
      run.rounds * 2,
      () => timed(() => read(text)),
      () => timed(() => scan(text)),
    )
    const row = {
      row: '14',
      what: `${what} of ${grouped(mostLines)} lines to typed lines`,
      yardstick: 'scan',
      moonshot: '>= 50 %',
    }
    measured.push(shareRow(row, pair, mostLines, 0.2))
  }
  return measured
}

/** The whole command on the largest files: time and memory, and once more, when all is there already. */
function commandRows(run: Run, files: readonly Statement[]): readonly Measured[] {
  return kinds.flatMap((kind) => {
    const book = join(run.folder, 'bank.daybook')
    newBook(book)
    daybook(['account', 'open', '1000', '--name', 'Chequing', '--type', 'asset', '--book', book])
    const first = imported(files.at(-1)?.path(kind) ?? '', book)
    const again = imported(files.at(-1)?.path(kind) ?? '', book)
    const row = { moonshot: '', yardstick: '', ratio: '' }
    return [
      {
        ...row,
        row: '14',
        what: `${kind.what}: the command that imports ${grouped(first.added)} lines into a book`,
        ours: `${ms(first.milliseconds)}, ${first.mebibytes} MiB`,
        bar: '<= 300 MB',
        isMet: first.mebibytes * 1.048_576 <= 300 && first.added === mostLines,
      },
      {
        ...row,
        row: '15',
        what: `${kind.what}: the same file again, ${grouped(again.added)} added`,
        ours: rate(mostLines, again.milliseconds),
        yardstick: `the first time ${rate(mostLines, first.milliseconds)}`,
        ratio: percent(again.milliseconds / first.milliseconds),
        bar: '<= 100 %',
        moonshot: '>= 50,000/s',
        isMet: again.milliseconds <= first.milliseconds && again.added === 0,
      },
    ]
  })
}

function imported(file: string, book: string) {
  const start = performance.now()
  const output = daybook([
    'statement',
    'import',
    file,
    '--account',
    '1000',
    '--alike',
    'add',
    '--json',
    '--book',
    book,
  ])
  const milliseconds = performance.now() - start
  // The command's own output.
  const { added } = JSON.parse(output.stdout) as { added: number }
  return { milliseconds, mebibytes: peak(output), added }
}

function growthOf(files: readonly Statement[], kind: Kind): Growth {
  const milliseconds = files.map(({ path }) => {
    const text = readFileSync(path(kind), 'utf8')
    return median(
      Array.from({ length: 7 }, () => {
        const start = performance.now()
        kind.read(text)
        return performance.now() - start
      }),
    )
  })
  const sizes = files.map(({ lines }) => lines)
  return { what: `${kind.what} to typed lines`, sizes, unit: 'lines', milliseconds }
}

type Kind = {
  readonly file: string
  readonly what: string
  /** The statement with only so many of its lines. */
  readonly cut: (text: string, lines: number) => string
  readonly read: (text: string) => number
  readonly scan: (text: string) => number
}

const kinds: readonly Kind[] = [
  {
    file: 'bank.ofx',
    what: 'OFX 1 (SGML)',
    cut: cutTags,
    read: (text) => linesOf(ofx.read(text, cad)),
    scan: scanTags,
  },
  {
    file: 'bank.xml.ofx',
    what: 'OFX 2 (XML)',
    cut: cutTags,
    read: (text) => linesOf(ofx.read(text, cad)),
    scan: scanTags,
  },
  {
    file: 'bank.csv',
    what: 'CSV',
    cut: cutLines,
    read: (text) => linesOf(csv.read(text, cad)),
    scan: scanLines,
  },
]

const cad = { currency: 'CAD' } as const

function linesOf(read: ReturnType<typeof ofx.read>): number {
  return value(read).statements.reduce((sum, statement) => sum + statement.lines.length, 0)
}

/** Finds each transaction of an OFX file, cuts out its six fields as text and keeps them. */
function scanTags(text: string): number {
  const lines: object[] = []
  for (let at = text.indexOf('<STMTTRN>'); at !== -1; at = text.indexOf('<STMTTRN>', at)) {
    const field = (tag: string) => {
      const from = text.indexOf(tag, at) + tag.length
      at = text.indexOf('<', from)
      return text.slice(from, at).trimEnd()
    }
    const [kind, date, amount] = [field('<TRNTYPE>'), field('<DTPOSTED>'), field('<TRNAMT>')]
    lines.push({ kind, date, amount, id: field('<FITID>'), name: field('<NAME>'), memo: field('<MEMO>') })
  }
  return lines.length
}

/** Splits a CSV file into lines, each line into its fields without regard to quotes, and keeps them. */
function scanLines(text: string): number {
  const lines: object[] = []
  let from = text.indexOf('\n') + 1
  for (let to = text.indexOf('\n', from); to !== -1; to = text.indexOf('\n', from)) {
    const [date, payee, amount, balance, id] = text.slice(from, to).split(',')
    lines.push({ date, payee, amount, balance, id })
    from = to + 1
  }
  return lines.length
}

function cutTags(text: string, lines: number): string {
  let at = -1
  for (let count = 0; count < lines; count += 1) at = text.indexOf('<STMTTRN>', at + 1)
  const next = text.indexOf('<STMTTRN>', at + 1)
  return next === -1 ? text : text.slice(0, next) + text.slice(text.indexOf('</BANKTRANLIST>'))
}

function cutLines(text: string, lines: number): string {
  let end = text.indexOf('\n')
  for (let count = 0; count < lines; count += 1) end = text.indexOf('\n', end + 1)
  return text.slice(0, end + 1)
}
