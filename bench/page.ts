import { cpus, totalmem } from 'node:os'
import { type Growth, grouped, type Measured, ms, type Peer, type Run, timesAs } from './measure.ts'

/** All that a run measured. */
export type Measurements = {
  readonly rows: readonly Measured[]
  readonly growth: readonly Growth[]
  readonly peers: readonly Peer[]
  readonly minutes: number
}

/** One row in a line, for the terminal. */
export function rowLine(row: Measured): string {
  const mark = row.isMet === undefined ? ' ' : row.isMet ? '✓' : '✗'
  const parts = [row.ours, row.yardstick, row.ratio].filter((part) => part !== '')
  return `${mark} ${row.row.padEnd(4)}${row.what}: ${parts.join('; ')}${row.bar === '' ? '' : ` (bar ${row.bar})`}`
}

/** How something grows in a line, for the terminal. */
export function growthLine({ what, sizes, unit, milliseconds }: Growth): string {
  return `  ${what}, ${sizes.map(grouped).join(' → ')} ${unit}: ${milliseconds.map(ms).join(' → ')}; ${doublings(milliseconds)}`
}

/** What other programs take in lines, for the terminal. */
export function peerLine({ what, entries, milliseconds }: Peer): string {
  return `  ${grouped(entries)} entries, ${what}: ${ms(milliseconds)}`
}

/**
 * The page of a run, docs/benchmarks.md. What stands in the page before under `## Notes` is written by hand
 * and stays.
 */
export function page(run: Run, measured: Measurements, before: string): string {
  const { rows, growth, peers } = measured
  const notes = before.indexOf(`${notesHead}\n`)
  return `# Benchmarks

${origin(run, measured)}

${intro}

${rowTable(rows)}
${growth.length === 0 ? '' : growthPart(growth)}${peers.length === 0 ? '' : peerPart(peers)}${notes === -1 ? '' : `\n${before.slice(notes)}`}`
}

/** The page with the rows of one more run, of another size, under a heading of their own before the notes. */
export function pageWith(run: Run, measured: Measurements, before: string): string {
  const head = `## ${grouped(run.entries)} entries`
  const [own = '', notes = ''] = splitAt(before, `${notesHead}\n`)
  const [rest] = splitAt(own, `${head}\n`)
  const part = `${head}\n\n${origin(run, measured)}\n\n${rowTable(measured.rows)}\n`
  return `${rest.trimEnd()}\n\n${part}${notes === '' ? '' : `\n${notes}`}`
}

const notesHead = '## Notes'

function splitAt(text: string, head: string): readonly [string, string] {
  const at = text.indexOf(head)
  return at === -1 ? [text, ''] : [text.slice(0, at), text.slice(at)]
}

function origin(run: Run, { minutes }: Measurements): string {
  const machine = `${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}`
  return `${grouped(run.entries)} generated entries, ${run.rounds} rounds, ${machine}, ${Math.round(minutes)} minutes.`
}

function rowTable(rows: readonly Measured[]): string {
  return table(
    ['row', 'what', 'ours', 'yardstick', 'ratio', 'bar', 'moonshot', 'bar met'],
    rows.map((row) => [
      row.row,
      row.what,
      row.ours,
      row.yardstick,
      row.ratio,
      row.bar,
      row.moonshot,
      row.isMet === undefined ? '' : row.isMet ? 'yes' : '**no**',
    ]),
  )
}

const intro = `\`npm run bench -- --write\` made this page. Ours and each yardstick took turns in one run; the ratio was taken round by round.
The ratio counts, not the time: it stands with its least and its most. Rows have the numbers of our goals. A goal without a
row was not measured.

“Raw” is the same tables with the same durability and the fact’s body: no hash, no checks, no keys looked up. HTTP is asked
over bare sockets, of warm servers in processes of their own. The bare server is Node’s own with raw behind it.`

function growthPart(growth: readonly Growth[]): string {
  return `
## Growth

The same at one, two and four times the size. What follows accounts and months stays; what reads every line doubles.

${table(
  ['what', 'at', 'once', 'twice', 'four times', 'each doubling'],
  growth.map(({ what, sizes, unit, milliseconds }) => [
    what,
    `${grouped(sizes[0] ?? 0)} ${unit}`,
    ...milliseconds.map(ms),
    doublings(milliseconds),
  ]),
)}
`
}

function peerPart(peers: readonly Peer[]): string {
  return `
## Beside other programs

The balances of all accounts from the same journal, each a whole command from its start. hledger and ledger read the text each time; we
read it once, into a book.

${table(
  ['entries', 'command', 'time'],
  peers.map(({ entries, what, milliseconds }) => [grouped(entries), `\`${what}\``, ms(milliseconds)]),
)}
`
}

function doublings(milliseconds: readonly number[]): string {
  return milliseconds
    .slice(1)
    .map((each, index) => timesAs(each / (milliseconds[index] ?? Number.NaN)))
    .join(', ')
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n')
}
