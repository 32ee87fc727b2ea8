import { hash } from 'node:crypto'
import { value } from '@daybook/core/kit/result.ts'
import { type ProofPart, proveBook } from '../../packages/app/src/proof/prove-book.ts'
import { openBook } from '../../packages/app/src/store/open-book.ts'
import { connect, rows } from '../../packages/app/src/store/sqlite-connection.ts'
import { daybook } from '../daybook.ts'
import { grouped, inTurn, type Measured, ms, type Part, type Run, timed, timesRow } from '../measure.ts'

/**
 * Row 21: proving the balances, and the chain, of a large book, against the least that could do it: the same
 * totals added up by the database, and facts read and hashed one after the other. All of them within a
 * process that runs; what the whole commands take with their start stands below, without a bar.
 */
export const proofs: Part = {
  name: 'verify',
  measure: async (bench) => ({ rows: await proofRows(bench, (await bench.large()).book) }),
}

async function proofRows(run: Run, path: string): Promise<readonly Measured[]> {
  const store = value(await openBook(path))
  const prove = (part: ProofPart) => timed(async () => value(await proveBook(store, { part })))
  const moonshot = '<= 1.2x'
  const balances = await against(run.rounds, () => prove('balances'), bareTotals, path)
  const chain = await against(run.rounds, () => prove('chain'), bareHashes, path)
  await store.close()
  const command = (...flags: readonly string[]) =>
    timed(() => daybook(['book', 'verify', ...flags, '--book', path]))
  const few = Math.ceil(run.rounds / 2)
  const wholeBalances = await against(few, () => command('--quick'), bareTotals, path)
  const wholeChain = await against(few, () => command('--chain'), bareHashes, path)
  const everything = await command()
  const totals = 'the same totals added up by the database'
  const hashes = 'facts read and hashed one after the other'
  const noBar = { bar: '', isMet: undefined }
  const row = { row: '21', moonshot: '' }
  return [
    timesRow(
      { row: '21', what: 'all balances rebuilt from the postings and compared', yardstick: totals, moonshot },
      balances,
      2,
    ),
    timesRow({ row: '21', what: 'the chain verified', yardstick: hashes, moonshot }, chain, 2),
    {
      ...timesRow(
        { ...row, what: 'balances, the whole command (no bar)', yardstick: totals },
        wholeBalances,
        2,
      ),
      ...noBar,
    },
    {
      ...timesRow({ ...row, what: 'chain, the whole command (no bar)', yardstick: hashes }, wholeChain, 2),
      ...noBar,
    },
    {
      ...row,
      what: `everything proved, of ${grouped(run.entries)} entries: chain, all rows, balances, papers, file (no bar)`,
      ours: ms(everything),
      yardstick: '',
      ratio: '',
      bar: '',
    },
  ]
}

async function against(
  rounds: number,
  ours: () => Promise<number>,
  floor: (path: string) => void,
  path: string,
) {
  return inTurn(rounds, ours, () => timed(() => floor(path)))
}

/** Sums and counts by account and day, in the order of the key, as one query of the database gives them. */
function bareTotals(path: string): void {
  const connection = connect(path)
  const text = `select account, date, sum(amount) filter (where amount > 0), sum(amount) filter (where amount < 0),
    count(*) from posting where book_id = $1 group by account, date`
  rows(connection, text, [1])
  connection.db.close()
}

/**
 * Reads all that a fact's hash covers and hashes it with the hash before: a chain followed without any check.
 */
function bareHashes(path: string): void {
  const connection = connect(path)
  const text = `select seq, act, kind, v, body, key, lower(hex(input_hash)), actor, recorded_at, lower(hex(hash))
    from fact where book_id = $1 and seq > $2 order by seq limit 1000`
  let before = ''
  for (let after = 0; ; after += 1000) {
    const facts = rows(connection, text, [1, after])
    for (const cells of facts) {
      hash('sha256', `${before}\n${cells.slice(0, 9).join('\n')}`, 'hex')
      before = String(cells[9])
    }
    if (facts.length < 1000) break
  }
  connection.db.close()
}
