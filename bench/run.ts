import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import { join } from 'node:path'
import { value } from '@daybook/core/kit/result.ts'
import { bookOf } from '../packages/app/src/book.ts'
import { openBook } from '../packages/app/src/store/open-book.ts'
import { sharedFolder } from '../test/shared.ts'
import type { Measured, Run } from './measure.ts'

/**
 * `npm run bench [-- --entries N] [--rounds N] [--only posting,import,reports,cold,http,search,verify]
 * [--write]`: our speed as ratios against named yardsticks, taken in turn in one run. `--write` puts the
 * table into docs/benchmarks.md.
 */
const option = (name: string) => {
  const at = process.argv.indexOf(`--${name}`)
  return at === -1 ? undefined : process.argv[at + 1]
}
const shared = sharedFolder()
if (shared === undefined) throw new Error('the bench reads ../shared/bench/generate.mjs; set DAYBOOK_SHARED')
const folder = join(import.meta.dirname, '..', '.cache', 'bench')
mkdirSync(folder, { recursive: true })
const run: Run = {
  entries: Number(option('entries') ?? 1_000_000),
  rounds: Number(option('rounds') ?? 5),
  folder,
  shared,
}
const only = option('only')?.split(',')
const wants = (name: string) => only === undefined || only.includes(name)
const table: Measured[] = []
const say = (rows: readonly Measured[]) => {
  for (const row of rows)
    console.log(
      `${row.isMet ? '✓' : '✗'} ${row.row.padEnd(4)}${row.what}: ${row.ours}; ${row.yardstick}; ${row.ratio} (bar ${row.bar})`,
    )
  table.push(...rows)
}

if (wants('posting')) say(await (await import('./rows/posting.ts')).posting(run))
if (wants('http')) say(await (await import('./rows/http.ts')).overHttp(run))
const needsLarge = ['import', 'reports', 'cold', 'search', 'verify', 'large'].some(wants)
if (needsLarge) {
  const large = await (await import('./rows/import.ts')).importing(run)
  say(large.rows)
  if (wants('reports'))
    say(await (await import('./rows/reports.ts')).reporting(run, large.book, join(folder, 'small.daybook')))
  if (wants('cold')) say(await (await import('./rows/cold.ts')).coldStart(run, large.book))
  if (wants('search')) say(await (await import('./rows/search.ts')).searching(run, large.book))
  if (wants('verify')) say(await (await import('./rows/verify.ts')).verifying(run, large.book))
  if (wants('large')) {
    const { postingIntoLarge } = await import('./rows/posting.ts')
    const { reopenRaw } = await import('./raw-store.ts')
    const book = bookOf(value(await openBook(large.book)))
    const raw = reopenRaw(large.raw, run.entries)
    say(await postingIntoLarge(run, book, raw))
    raw.close()
    await book.store.close()
  }
}
if (process.argv.includes('--write'))
  writeFileSync(join(import.meta.dirname, '..', 'docs', 'benchmarks.md'), page(run, table))
rmSync(join(folder, 'one.daybook'), { force: true })

function page({ entries, rounds }: Run, measured: readonly Measured[]): string {
  const lines = measured.map(
    (row) =>
      `| ${row.row} | ${row.what} | ${row.ours} | ${row.yardstick} | ${row.ratio} | ${row.bar} | ${row.moonshot} | ${row.isMet ? 'yes' : '**no**'} |`,
  )
  return `# Benchmarks

\`npm run bench -- --write\` made this page: ${entries.toLocaleString('en-CA')} generated entries, ${rounds} rounds, Node ${process.versions.node}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB.
Ours and each yardstick took turns in one run; the ratio is what counts, not the time. "raw" is the same tables with the same
durability and the fact's body, without hash and checks. Rows are numbered as our goals; a row that is not there was not measured.

| row | what | ours | yardstick | ratio | bar | moonshot | bar met |
| --- | --- | --- | --- | --- | --- | --- | --- |
${lines.join('\n')}
`
}
