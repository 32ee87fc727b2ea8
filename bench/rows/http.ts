import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { emptyBook, readyEntries } from '../books.ts'
import { bin } from '../daybook.ts'
import { connection, type Load, type Loaded, loaded } from '../http-load.ts'
import {
  inTurn,
  type Measured,
  median,
  ms,
  type Part,
  pairOf,
  type Run,
  shareRow,
  timed,
  timesAs,
} from '../measure.ts'

/** How many answers and postings of a warm server are timed a round. */
const [gets, posts] = [10_000, 2000]

/** How long both servers are warmed: what is served for hours is not measured in its first seconds. */
const warmMilliseconds = 6000

/** A server in a process of its own. */
export type Server = { readonly address: string; stop(): Promise<void> }

/**
 * Rows 11 and 12: reading a trial balance and posting over HTTP, against a bare server that does as little as
 * can be.
 */
export const overHttp: Part = { name: 'http', measure: async (run) => ({ rows: await httpRows(run) }) }

async function httpRows(run: Run): Promise<readonly Measured[]> {
  const { accounts } = readyEntries(run, 10_000)
  const path = join(run.folder, 'http.daybook')
  const book = await emptyBook(path, accounts)
  await book.store.close()
  const ours = await started([bin, 'serve', path, '--port', '0'], run.folder)
  const { port } = new URL(ours.address)
  const token = readFileSync(join(run.folder, 'daybook', `server-${port}.token`), 'utf8').trim()
  const [balance, entry] = [
    `${ours.address}v1/books/http/report.trial-balance`,
    `${ours.address}v1/books/http/entry.post`,
  ]
  const body = JSON.stringify({
    date: '2026-01-05',
    memo: 'A sale of the bench',
    debit: [`${accounts[0]?.id}=113.00`],
    credit: [`${accounts[1]?.id}=113.00`],
  })
  await warm({ url: entry, token, method: 'POST', body, requests: 500, connections: 64 })
  const text = join(run.folder, 'balance.json')
  writeFileSync(text, await (await fetch(balance, { headers: { authorization: `Bearer ${token}` } })).text())
  const script = join(import.meta.dirname, '..', 'bare-server.ts')
  const bare = await started([script, join(run.folder, 'http.raw'), text], run.folder)
  await warm({ url: bare.address, token, method: 'POST', body, requests: 500, connections: 64 })
  const addresses = { balance, entry, bare: bare.address, body, token }
  try {
    return [...(await reading(run, addresses)), ...(await postingOver(run, addresses))]
  } finally {
    await ours.stop()
    await bare.stop()
  }
}

type Addresses = {
  readonly balance: string
  readonly entry: string
  readonly bare: string
  readonly body: string
  readonly token: string
}

async function reading(run: Run, addresses: Addresses): Promise<readonly Measured[]> {
  const { balance, bare, token } = addresses
  const get = (url: string) => loaded({ url, token, method: 'GET', requests: gets, connections: 16 })
  await warm({ url: balance, token, method: 'GET', requests: 500, connections: 16 })
  await warm({ url: bare, token, method: 'GET', requests: 500, connections: 16 })
  const same = await inTurn(
    run.rounds,
    async () => (await get(balance)).milliseconds,
    async () => (await get(bare)).milliseconds,
  )
  const afterCommit = await inTurn(
    run.rounds,
    () => readAfterCommit(balance, addresses),
    () => readAfterCommit(bare, { ...addresses, entry: bare }),
  )
  const what = 'GET of a trial balance'
  return [
    shareRow(
      { row: '11', what, yardstick: 'the same bytes from a bare server', moonshot: '>= 80 %' },
      same,
      gets,
      0.25,
    ),
    shareRow(
      {
        row: '11',
        what: `${what}, the first after each commit`,
        yardstick: 'the same bytes from a bare server after its commit',
        moonshot: '>= 80 %',
      },
      afterCommit,
      1,
      0.25,
    ),
  ]
}

/** The middle time of a GET right after a POST has come back, in milliseconds. */
async function readAfterCommit(get: string, { entry, body, token }: Addresses): Promise<number> {
  const [reader, writer] = [
    await connection({ url: get, token, method: 'GET' }),
    await connection({ url: entry, token, method: 'POST', body }),
  ]
  const spent: number[] = []
  for (let count = 0; count < 300; count += 1) {
    await writer.ask()
    spent.push(await timed(() => reader.ask()))
  }
  reader.close()
  writer.close()
  return median(spent)
}

async function postingOver(run: Run, { entry, bare, body, token }: Addresses): Promise<readonly Measured[]> {
  const post = (url: string, connections: number, requests: number) =>
    loaded({ url, token, method: 'POST', body, requests, connections })
  const one = await inTurn(
    run.rounds,
    async () => (await post(entry, 1, posts)).milliseconds,
    async () => (await post(bare, 1, posts)).milliseconds,
  )
  const together: { ours: Loaded; bare: Loaded }[] = []
  for (let round = 0; round < run.rounds; round += 1)
    together.push({ ours: await post(entry, 64, posts * 4), bare: await post(bare, 1, posts) })
  const many = pairOf(
    together.map((each) => ({
      ours: each.ours.milliseconds / (posts * 4),
      yardstick: each.bare.milliseconds / posts,
    })),
  )
  const tail = median(together.map((each) => each.ours.p99))
  const row = { row: '12', yardstick: 'bare commit-each POST, one connection' }
  return [
    shareRow({ ...row, what: 'durable POST, one connection', moonshot: '>= 95 %' }, one, posts, 0.8),
    {
      ...shareRow(
        { ...row, what: 'durable POST, 64 connections', moonshot: '>= 2.7x, p99 <= 25 ms' },
        many,
        1,
        2,
      ),
      ratio: `${timesAs(1 / many.ratio)} (${timesAs(1 / many.most)} to ${timesAs(1 / many.least)}), p99 ${ms(tail)}`,
      bar: '>= 2.00x',
    },
  ]
}

async function warm(load: Load): Promise<void> {
  for (let spent = 0; spent < warmMilliseconds; ) spent += (await loaded(load)).milliseconds
}

/**
 * Starts a script in a process of its own, with its data in `home`; the first address that it prints is where
 * it serves.
 */
export function started(args: readonly string[], home: string): Promise<Server> {
  const env = { ...process.env, DAYBOOK_HOME: home }
  const child = spawn(process.execPath, [...args], { stdio: ['ignore', 'pipe', 'inherit'], env })
  return new Promise((resolve, reject) => {
    let said = ''
    child.once('exit', (code) => reject(new Error(`a server ended with ${code}: ${said}`)))
    child.stdout.on('data', (chunk) => {
      said += String(chunk)
      const address = /http:\/\/\S+\//.exec(said)?.[0]
      if (address !== undefined) resolve({ address, stop: () => ended(child) })
    })
  })
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once('exit', () => resolve())
    child.kill('SIGTERM')
  })
}
