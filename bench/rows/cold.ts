import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { inTurn, type Measured, ms, type Run } from '../measure.ts'

/** Row 7: a trial balance from a cold start, of a large book, against Node alone. */
export async function coldStart(run: Run, book: string): Promise<readonly Measured[]> {
  const bin = join(import.meta.dirname, '..', '..', 'bin', 'daybook.js')
  const bare = () => spawn(['-e', '0'])
  const args = [bin, 'report', 'trial-balance', '--json', '--book', book]
  spawn(args)
  const pair = await inTurn(run.rounds * 4, () => spawn(args), bare)
  const wrapper = `process.on('exit', () => process.stderr.write('peak ' + process.resourceUsage().maxRSS))`
  const measured = spawnSync(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(wrapper)}`, ...args],
    { encoding: 'utf8' },
  )
  const mebibytes = Math.round(Number(/peak (\d+)/.exec(measured.stderr)?.[1] ?? 0) / 1024)
  const more = pair.ours - pair.yardstick
  const hledger =
    spawnSync('hledger', ['--version']).status === 0 ? spawn(['--version'], 'hledger') : undefined
  return [
    {
      row: '7',
      what: 'cold command line, trial balance',
      ours: `${ms(pair.ours)}, ${mebibytes} MiB`,
      yardstick: `node alone ${ms(pair.yardstick)}${hledger === undefined ? '' : `, hledger --version ${ms(hledger)}`}`,
      ratio: `+ ${ms(more)}`,
      bar: '<= node + 15 ms, <= 64 MiB',
      moonshot: '<= node + 8 ms',
      isMet: more <= 15 && mebibytes <= 64,
    },
  ]
}

function spawn(args: readonly string[], program: string = process.execPath): number {
  const start = performance.now()
  const done = spawnSync(program, [...args], { stdio: ['ignore', 'pipe', 'inherit'] })
  if (done.status !== 0) throw new Error(`${program} ${args.join(' ')} failed`)
  return performance.now() - start
}
