import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { connect, rows } from '../../packages/app/src/store/sqlite-connection.ts'
import { inTurn, type Measured, ms, type Run, timed, timesAs } from '../measure.ts'

const bin = join(import.meta.dirname, '..', '..', 'bin', 'daybook.js')

/**
 * Row 21: proving the balances, and the chain, of a large book; against a bare sum of the postings and a bare
 * SHA-256.
 */
export async function verifying(run: Run, path: string): Promise<readonly Measured[]> {
  const rounds = Math.max(1, Math.floor(run.rounds / 2))
  const quick = await inTurn(
    rounds,
    () => timed(() => daybook(['book', 'verify', '--quick', '--book', path])),
    () => timed(() => sums(path)),
  )
  const chain = await inTurn(
    rounds,
    () => timed(() => daybook(['book', 'verify', '--chain', '--book', path])),
    () => timed(() => hashes(path)),
  )
  return [
    measured('prove the balances', 'a bare sum of the postings', quick),
    measured('verify the chain', 'SHA-256 over the same bodies', chain),
  ]
}

function measured(
  what: string,
  floor: string,
  pair: { ours: number; yardstick: number; ratio: number },
): Measured {
  return {
    row: '21',
    what,
    ours: ms(pair.ours),
    yardstick: `${floor} ${ms(pair.yardstick)}`,
    ratio: timesAs(pair.ratio),
    bar: '<= 2x',
    moonshot: '<= 1.2x',
    isMet: pair.ratio <= 2,
  }
}

function daybook(args: readonly string[]): void {
  const done = spawnSync(process.execPath, [bin, ...args], { encoding: 'utf8' })
  if (done.status !== 0) throw new Error(`daybook ${args.join(' ')}: ${done.stderr}`)
}

function sums(path: string): void {
  const connection = connect(path)
  rows(
    connection,
    'select account, substr(date, 1, 7), sum(amount), count(*) from posting where book_id = $1 group by 1, 2',
    [1],
  )
  connection.db.close()
}

function hashes(path: string): void {
  const connection = connect(path)
  for (let after = 0; ; after += 10_000) {
    const bodies = rows(
      connection,
      'select body, hash from fact where book_id = $1 and seq > $2 order by seq limit 10000',
      [1, after],
    )
    for (const [body] of bodies) createHash('sha256').update(String(body)).digest()
    if (bodies.length < 10_000) break
  }
  connection.db.close()
}
