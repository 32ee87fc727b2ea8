import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { generated } from '../books.ts'
import { bin, daybook } from '../daybook.ts'
import { median, type Part, type Peer, type Run } from '../measure.ts'
import { importOnce } from './import.ts'

/**
 * The balances of all accounts by other programs that read the journal as text, and by us from the book of
 * the same journal, in turn; and what making that book once costs. Programs that are not installed are left
 * out.
 */
export const peers: Part = { name: 'peers', measure: async (run) => ({ peers: await besidePeers(run) }) }

async function besidePeers(run: Run): Promise<readonly Peer[]> {
  const peers: Peer[] = []
  for (const entries of [...new Set([Math.min(run.entries, 100_000), run.entries])]) {
    const journal = join(generated(run, entries, 'hledger'), 'journal.hledger')
    const book = join(run.folder, 'peer.daybook')
    const imported = importOnce(run, entries, book)
    const report = ['report', 'trial-balance', '--json', '--book', book]
    daybook(report)
    const programs = [
      { what: 'daybook report trial-balance', program: process.execPath, args: [bin, ...report] },
      { what: 'hledger bal', program: 'hledger', args: ['-f', journal, 'bal', '--flat'] },
      { what: 'ledger bal', program: 'ledger', args: ['-f', journal, 'bal', '--flat'] },
    ].filter(({ program }) => spawnSync(program, ['--version']).status === 0)
    const spent = new Map<string, number[]>(programs.map(({ what }) => [what, []]))
    for (let round = 0; round < (entries > 200_000 ? 1 : 3); round += 1)
      for (const { what, program, args } of programs) spent.get(what)?.push(timeOf(program, args))
    for (const [what, all] of spent) peers.push({ what, entries, milliseconds: median(all) })
    peers.push({ what: 'daybook journal import, once', entries, milliseconds: imported.milliseconds })
  }
  return peers
}

function timeOf(program: string, args: readonly string[]): number {
  const start = performance.now()
  const done = spawnSync(program, [...args], { maxBuffer: 1 << 26 })
  if (done.status !== 0) throw new Error(`${program}: ${String(done.stderr)}`)
  return performance.now() - start
}
