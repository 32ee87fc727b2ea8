import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sharedFolder } from '../test/shared.ts'
import { remove } from './books.ts'
import { install } from './daybook.ts'
import type { Bench, Growth, Large, Measured, Peer, Run } from './measure.ts'
import { growthLine, page, pageWith, peerLine, rowLine } from './page.ts'
import { importLarge } from './rows/import.ts'
import { parts } from './rows/registry.ts'

/**
 * `npm run bench [-- --entries N] [--rounds N] [--only PART,…] [--write | --append]`: our speed as ratios
 * against named yardsticks, taken in turn in one run. `--write` makes docs/benchmarks.md of it, `--append`
 * adds a run of another size to that page; parts are those of registry.ts.
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
  entries: Number(option('entries') ?? 300_000),
  rounds: Number(option('rounds') ?? 5),
  folder,
  shared,
}
let large: Promise<Large> | undefined
const bench: Bench = {
  ...run,
  large() {
    large ??= importLarge(run)
    return large
  },
}
const only = option('only')?.split(',')
const unknown = only?.filter((name) => !parts.some((part) => part.name === name)) ?? []
if (unknown.length > 0)
  throw new Error(`no part ${unknown.join(', ')}; there are ${parts.map(({ name }) => name).join(', ')}`)

const began = performance.now()
const minutes = () => (performance.now() - began) / 60_000
const [rows, growth, peers]: [Measured[], Growth[], Peer[]] = [[], [], []]
const file = join(import.meta.dirname, '..', 'docs', 'benchmarks.md')
const before = readFileSync(file, 'utf8')
await install()
for (const { name, measure } of parts.filter((part) => only?.includes(part.name) ?? true)) {
  const measured = await measure(bench)
  for (const row of measured.rows ?? []) console.log(rowLine(row))
  for (const each of measured.growth ?? []) console.log(growthLine(each))
  for (const each of measured.peers ?? []) console.log(peerLine(each))
  console.log(`  (${name}: ${minutes().toFixed(1)} minutes since the start)`)
  rows.push(...(measured.rows ?? []))
  growth.push(...(measured.growth ?? []))
  peers.push(...(measured.peers ?? []))
  // After each part, so that a run that is broken off leaves what it has measured.
  write()
}
for (const file of readdirSync(folder)) if (/\.(daybook|raw|search)$/.test(file)) remove(join(folder, file))

function write(): void {
  const measured = { rows, growth, peers, minutes: minutes() }
  if (process.argv.includes('--write')) writeFileSync(file, page(run, measured, before))
  else if (process.argv.includes('--append')) writeFileSync(file, pageWith(run, measured, before))
}
