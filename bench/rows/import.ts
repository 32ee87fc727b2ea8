import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expectedBalances, generated, remove } from '../books.ts'
import { daybook, peak } from '../daybook.ts'
import {
  grouped,
  type Large,
  type Measured,
  type Part,
  pairOf,
  percent,
  type Run,
  timesAs,
  timesRow,
} from '../measure.ts'
import { sizeOf } from '../raw-store.ts'

/**
 * Rows 3, 4, 10 and 15: a journal becomes a complete book, in little memory and space; again adds nothing.
 */
export const imports: Part = {
  name: 'import',
  async measure(bench) {
    const { book, raw } = await bench.large()
    const rounds = rounded.get(book) ?? []
    for (let round = rounds.length; round < Math.min(bench.rounds, 3); round += 1)
      rounds.push(importRound(bench, { book, raw }, round))
    agrees(bench, book)
    const small = importOnce(bench, smallSize(bench), join(bench.folder, 'doubling.daybook'))
    const again = importInto(bench, bench.entries, book)
    return {
      rows: [
        ...timeRows(bench, rounds),
        memoryRow(bench, rounds, small),
        sizeRow(bench, book, raw),
        againRow(bench, rounds, again),
      ],
    }
  },
}

/** The rounds that were run to make the large book, by its path. */
const rounded = new Map<string, Round[]>()

/** One import of ours and one of the raw store. */
type Round = { readonly ours: Imported; readonly raw: RawImported }

/** Makes the books that the parts over large books read; it is the first round of the imports too. */
export async function importLarge(run: Run): Promise<Large> {
  const [book, small] = [join(run.folder, 'large.daybook'), join(run.folder, 'small.daybook')]
  const raw = join(run.folder, 'large.raw')
  importOnce(run, smallSize(run), small)
  rounded.set(book, [importRound(run, { book, raw }, 0)])
  return { book, small, raw }
}

/**
 * How many entries the smaller book has, against which growth is measured: 100,000 as our goals say, where
 * the large one has more.
 */
export function smallSize({ entries }: Run): number {
  return entries > 100_000 ? 100_000 : entries / 10
}

function importRound(run: Run, { book, raw }: Omit<Large, 'small'>, round: number): Round {
  const first = round % 2 === 0 ? importOnce(run, run.entries, book) : undefined
  const other = rawImport(run, raw)
  return { ours: first ?? importOnce(run, run.entries, book), raw: other }
}

function timeRows(run: Run, rounds: readonly Round[]): readonly Measured[] {
  const what = `import of ${grouped(run.entries)} entries to a complete, searchable book, the whole command`
  const against = (yardstick: (raw: RawImported) => number) =>
    pairOf(rounds.map(({ ours, raw }) => ({ ours: ours.milliseconds, yardstick: yardstick(raw) })))
  const whole = against(({ storing, indexing }) => storing + indexing)
  const withSearch = { row: '3', what, yardstick: 'raw bulk with the same search index', moonshot: '<= 1.5x' }
  const without = { row: '3', what: 'the same (no bar)', yardstick: 'raw bulk without search', moonshot: '' }
  const stored = against(({ storing }) => storing)
  return [timesRow(withSearch, whole, 2), { ...timesRow(without, stored, 2), bar: '', isMet: undefined }]
}

function memoryRow(run: Run, rounds: readonly Round[], small: Imported): Measured {
  const mebibytes = Math.max(...rounds.map(({ ours }) => ours.mebibytes))
  return {
    row: '4',
    what: `memory while importing ${grouped(run.entries)}`,
    ours: `${mebibytes} MiB`,
    yardstick: `${grouped(smallSize(run))} entries: ${small.mebibytes} MiB`,
    ratio: timesAs(mebibytes / small.mebibytes),
    bar: '<= 384 MiB',
    moonshot: '<= 256 MiB, flat',
    isMet: mebibytes <= 384,
  }
}

function sizeRow(run: Run, book: string, raw: string): Measured {
  const size = sizeOf(book) / sizeOf(raw)
  return {
    row: '10',
    what: 'file size with chain, audit and search',
    ours: `${Math.round(sizeOf(book) / run.entries)} bytes an entry`,
    yardstick: `raw without search ${Math.round(sizeOf(raw) / run.entries)} bytes`,
    ratio: timesAs(size),
    bar: '<= 3x',
    moonshot: '<= 2x',
    isMet: size <= 3,
  }
}

function againRow(run: Run, rounds: readonly Round[], again: Imported): Measured {
  const first = pairOf(rounds.map(({ ours }) => ({ ours: again.milliseconds, yardstick: ours.milliseconds })))
  const what = `the same journal of ${grouped(run.entries)} entries again: ${again.posted} added`
  return {
    ...timesRow({ row: '15', what, yardstick: 'the first time', moonshot: '' }, first, 1),
    ratio: percent(first.ratio),
    isMet: first.ratio <= 1 && again.posted === 0,
  }
}

type RawImported = { readonly storing: number; readonly indexing: number }

function rawImport(run: Run, path: string): RawImported {
  const script = join(import.meta.dirname, '..', 'raw-import.ts')
  const journal = join(generated(run, run.entries), 'journal.jsonl')
  const done = spawnSync(process.execPath, [script, journal, path], { encoding: 'utf8' })
  if (done.status !== 0) throw new Error(done.stderr)
  // The script's own output.
  return JSON.parse(done.stdout) as RawImported
}

/** How an import went: the whole command's time, its most memory, and how many entries it added. */
export type Imported = { readonly milliseconds: number; readonly mebibytes: number; readonly posted: number }

/** Imports a generated journal into a new book, as users do it. */
export function importOnce(run: Run, entries: number, book: string): Imported {
  generated(run, entries)
  newBook(book)
  return importInto(run, entries, book)
}

/** Makes an empty book as users do it, in place of one that may be there. */
export function newBook(book: string): void {
  remove(book)
  const profile = ['--name', 'Bench', '--form', 'corporation', '--province', 'ON', '--empty-chart']
  daybook(['book', 'create', book, ...profile])
}

function importInto(run: Run, entries: number, book: string): Imported {
  const file = join(generated(run, entries), 'journal.jsonl')
  const start = performance.now()
  const output = daybook(['journal', 'import', file, '--open-accounts', '--json', '--book', book])
  const milliseconds = performance.now() - start
  // The command's own output.
  const { posted } = JSON.parse(output.stdout) as { posted: number }
  return { milliseconds, mebibytes: peak(output), posted }
}

/**
 * The book adds up to what the generator says, account by account: a fast import of something else is none.
 */
function agrees(run: Run, book: string): void {
  const { stdout } = daybook(['report', 'trial-balance', '--json', '--book', book])
  // The report's own output.
  const { rows } = JSON.parse(stdout) as { rows: { name: string; debit: string; credit: string }[] }
  const ours = new Map(rows.map(({ name, debit, credit }) => [name, centsIn(debit) - centsIn(credit)]))
  for (const [name, cents] of Object.entries(expectedBalances(run, run.entries)))
    if ((ours.get(name) ?? 0) !== cents) throw new Error(`${name} is ${ours.get(name)}, not ${cents}`)
}

function centsIn(amount: string): number {
  return Number(amount.replace('.', ''))
}
