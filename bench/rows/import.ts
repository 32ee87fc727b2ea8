import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { generated, readyEntries } from '../books.ts'
import { type Measured, ms, type Run, timed, timesAs } from '../measure.ts'
import { bodiesOf, fillSearch, rawStore, sizeOf } from '../raw-store.ts'

/** What the import rows leave behind: the large book and the raw store of the same entries. */
export type Large = { readonly rows: readonly Measured[]; readonly book: string; readonly raw: string }

/**
 * Rows 3, 4, 10 and 15: a journal of many entries becomes a complete book, in little memory and little space;
 * again adds nothing.
 */
export async function importing(run: Run): Promise<Large> {
  const [raw, book] = [join(run.folder, 'raw-large.db'), join(run.folder, 'large.daybook')]
  const rawTime = await rawImport(run, raw)
  const small = importOnce(run, 100_000, join(run.folder, 'small.daybook'))
  const large = importOnce(run, run.entries, book)
  const again = importAgain(run, run.entries, book)
  const ratio = large.milliseconds / rawTime
  const size = sizeOf(book) / sizeOf(raw)
  const count = run.entries.toLocaleString('en-CA')
  return {
    book,
    raw,
    rows: [
      {
        row: '3',
        what: `import of ${count} entries to a complete, searchable book`,
        ours: ms(large.milliseconds),
        yardstick: `raw with search ${ms(rawTime)}`,
        ratio: timesAs(ratio),
        bar: '<= 2.0x',
        moonshot: '<= 1.5x',
        isMet: ratio <= 2,
      },
      {
        row: '4',
        what: `memory while importing ${count}`,
        ours: `${large.mebibytes} MiB`,
        yardstick: `100,000 entries: ${small.mebibytes} MiB`,
        ratio: timesAs(large.mebibytes / small.mebibytes),
        bar: '<= 384 MiB',
        moonshot: '<= 256 MiB, flat',
        isMet: large.mebibytes <= 384,
      },
      {
        row: '10',
        what: 'file size with chain, audit and search',
        ours: `${Math.round(sizeOf(book) / run.entries)} bytes an entry`,
        yardstick: `raw ${Math.round(sizeOf(raw) / run.entries)} bytes`,
        ratio: timesAs(size),
        bar: '<= 3x',
        moonshot: '<= 2x',
        isMet: size <= 3,
      },
      {
        row: '15a',
        what: `the same journal of ${count} entries again`,
        ours: `${ms(again.milliseconds)}, 0 added`,
        yardstick: `the first time ${ms(large.milliseconds)}`,
        ratio: timesAs(again.milliseconds / large.milliseconds),
        bar: '<= 1.0x',
        moonshot: '',
        isMet: again.milliseconds <= large.milliseconds && again.posted === 0,
      },
    ],
  }
}

async function rawImport(run: Run, path: string): Promise<number> {
  const { entries } = readyEntries(run, run.entries)
  const bodies = bodiesOf(entries)
  const store = rawStore(path)
  const stored = await timed(() => {
    for (let first = 0; first < entries.length; first += 5000) {
      store.post(entries.slice(first, first + 5000), bodies.slice(first, first + 5000))
    }
  })
  store.close()
  return stored + (await timed(() => fillSearch(path, entries)))
}

type Imported = { readonly milliseconds: number; readonly mebibytes: number; readonly posted: number }

function importOnce(run: Run, entries: number, book: string): Imported {
  for (const each of [book, `${book}-wal`, `${book}-shm`]) rmSync(each, { force: true })
  daybook([
    'book',
    'create',
    book,
    '--name',
    'Bench',
    '--form',
    'corporation',
    '--province',
    'ON',
    '--empty-chart',
  ])
  return importAgain(run, entries, book)
}

function importAgain(run: Run, entries: number, book: string): Imported {
  const file = join(generated(run, entries), 'journal.jsonl')
  const start = performance.now()
  const output = daybook(['journal', 'import', file, '--open-accounts', '--json', '--book', book], true)
  const milliseconds = performance.now() - start
  // The command's own output and the memory line that the wrapper adds.
  const { posted } = JSON.parse(output.stdout) as { posted: number }
  return {
    milliseconds,
    mebibytes: Math.round(Number(/peak (\d+)/.exec(output.stderr)?.[1] ?? 0) / 1024),
    posted,
  }
}

const wrapper = `process.on('exit', () => process.stderr.write('peak ' + process.resourceUsage().maxRSS + '\\n'))`

/** Runs the command line as users do, in a process of its own. */
function daybook(args: readonly string[], withMemory = false) {
  const bin = join(import.meta.dirname, '..', '..', 'bin', 'daybook.js')
  const measured = withMemory ? ['--import', `data:text/javascript,${encodeURIComponent(wrapper)}`] : []
  const done = spawnSync(process.execPath, [...measured, bin, ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  })
  if (done.status !== 0) throw new Error(`daybook ${args.join(' ')}: ${done.stderr}`)
  return done
}
