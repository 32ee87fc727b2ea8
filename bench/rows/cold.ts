import { spawnSync } from 'node:child_process'
import { bin, daybook, peak } from '../daybook.ts'
import { inTurn, type Measured, ms, type Part, type Run, timesAs } from '../measure.ts'

/**
 * Row 7: a trial balance from a cold start, of a large book, against Node alone and another program’s
 * version.
 */
export const coldStart: Part = {
  name: 'cold',
  measure: async (bench) => ({ rows: await coldRows(bench, (await bench.large()).book) }),
}

async function coldRows(run: Run, book: string): Promise<readonly Measured[]> {
  const args = ['report', 'trial-balance', '--json', '--book', book]
  const ours = () => spawn([bin, ...args])
  ours()
  const pair = await inTurn(run.rounds * 4, ours, () => spawn(['-e', '0']))
  const mebibytes = peak(daybook(args))
  // A start that other programs disturb says how busy the machine is: the quickest of each says what a start
  // costs.
  const { quickest } = pair
  const more = quickest.ours - quickest.yardstick
  const rows: Measured[] = [
    {
      row: '7',
      what: `cold command line, trial balance, as an installed tarball runs; the quickest of ${run.rounds * 4}`,
      ours: `${ms(quickest.ours)}, ${mebibytes} MiB (median ${ms(pair.ours)})`,
      yardstick: `Node alone ${ms(quickest.yardstick)} (median ${ms(pair.yardstick)})`,
      ratio: `+ ${ms(more)}`,
      bar: '<= node + 15 ms, <= 64 MiB',
      moonshot: '<= node + 8 ms',
      isMet: more <= 15 && mebibytes <= 64,
    },
  ]
  if (spawnSync('hledger', ['--version']).status !== 0) return rows
  const peer = await inTurn(run.rounds * 2, ours, () => spawn(['--version'], 'hledger'))
  rows.push({
    row: '7',
    what: 'the same (no bar)',
    ours: ms(peer.ours),
    yardstick: `hledger --version ${ms(peer.yardstick)}`,
    ratio: timesAs(peer.ratio),
    bar: '',
    moonshot: '<= 2x',
  })
  return rows
}

function spawn(args: readonly string[], program: string = process.execPath): number {
  const start = performance.now()
  const done = spawnSync(program, [...args], { stdio: ['ignore', 'pipe', 'inherit'] })
  if (done.status !== 0) throw new Error(`${program} ${args.join(' ')} failed`)
  return performance.now() - start
}
