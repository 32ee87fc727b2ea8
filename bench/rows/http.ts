import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { value } from '@daybook/core/kit/result.ts'
import { openBooks } from '../../packages/app/src/http/books.ts'
import { serve } from '../../packages/app/src/http/serve.ts'
import { emptyBook, readyEntries } from '../books.ts'
import type { Load } from '../http-load.ts'
import { inTurn, type Measured, median, ms, percent, type Run, rate, timesAs } from '../measure.ts'
import { bodiesOf, rawStore } from '../raw-store.ts'

type Answer = { readonly milliseconds: number; readonly p99: number }

/** The addresses that take the load: ours, and those of the bare server. */
type Addresses = {
  readonly get: string
  readonly post: string
  readonly bare: string
  readonly body: string
  readonly rounds: number
}

/**
 * Rows 11 and 12: reading a trial balance and posting over HTTP, against a bare server that does as little as
 * can be.
 */
export async function overHttp(run: Run): Promise<readonly Measured[]> {
  const { accounts, entries } = readyEntries(run, 10_000)
  const path = join(run.folder, 'http.daybook')
  const book = await emptyBook(path, accounts)
  await book.store.close()
  const books = openBooks()
  const name = value(await books.open(path))
  const serving = value(await serve(books, { host: '127.0.0.1', port: 0 }))
  const [bankAccount, other] = [accounts[0]?.id ?? '', accounts[1]?.id ?? '']
  const sale = { debit: [`${bankAccount}=113.00`], credit: [`${other}=113.00`] }
  const body = JSON.stringify({ date: '2026-01-05', memo: 'A sale of the bench', ...sale })
  const ours = `${serving.address}/v1/books/${name}`
  await loaded({ url: `${ours}/entry.post`, method: 'POST', body, requests: 200, connections: 4 })
  const balance = await (await fetch(`${ours}/report.trial-balance`)).text()
  const bare = await bareServer(balance, join(run.folder, 'raw-http.db'), entries)
  const at: Addresses = {
    get: `${ours}/report.trial-balance`,
    post: `${ours}/entry.post`,
    bare: `${bare.address}/`,
    body,
    rounds: run.rounds,
  }
  const measured = [await reading(at), await postingAlone(at), await postingTogether(at)]
  await serving.close()
  await books.close()
  bare.close()
  return measured
}

async function reading({ get, bare, rounds }: Addresses): Promise<Measured> {
  const asked = async (url: string) =>
    (await loaded({ url, method: 'GET', requests: 8000, connections: 16 })).milliseconds
  const pair = await inTurn(
    rounds,
    () => asked(get),
    () => asked(bare),
  )
  const reached = 1 / pair.ratio
  return {
    row: '11',
    what: 'GET of a trial balance',
    ours: rate(8000, pair.ours),
    yardstick: `the same bytes from a bare server ${rate(8000, pair.yardstick)}`,
    ratio: percent(reached),
    bar: '>= 25 %',
    moonshot: '>= 80 %',
    isMet: reached >= 0.25,
  }
}

async function postingAlone({ post, bare, body, rounds }: Addresses): Promise<Measured> {
  const posted = async (url: string) =>
    (await loaded({ url, method: 'POST', body, requests: 2000, connections: 1 })).milliseconds
  const pair = await inTurn(
    rounds,
    () => posted(post),
    () => posted(bare),
  )
  const reached = 1 / pair.ratio
  return {
    row: '12',
    what: 'durable POST, one connection',
    ours: rate(2000, pair.ours),
    yardstick: `bare commit-each POST ${rate(2000, pair.yardstick)}`,
    ratio: percent(reached),
    bar: '>= 80 %',
    moonshot: '>= 95 %',
    isMet: reached >= 0.8,
  }
}

async function postingTogether({ post, bare, body, rounds }: Addresses): Promise<Measured> {
  const tails: number[] = []
  const together = async () => {
    const answer = await loaded({ url: post, method: 'POST', body, requests: 6000, connections: 64 })
    tails.push(answer.p99)
    return answer.milliseconds / 6000
  }
  const alone = async () =>
    (await loaded({ url: bare, method: 'POST', body, requests: 2000, connections: 1 })).milliseconds / 2000
  const pair = await inTurn(rounds, together, alone)
  return {
    row: '12',
    what: 'durable POST, 64 connections',
    ours: `${rate(1, pair.ours)}, p99 ${ms(median(tails))}`,
    yardstick: `bare, one connection ${rate(1, pair.yardstick)}`,
    ratio: timesAs(1 / pair.ratio),
    bar: '>= 2.0x',
    moonshot: '>= 2.7x, p99 <= 25 ms',
    isMet: 1 / pair.ratio >= 2,
  }
}

function loaded(load: Load): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(join(import.meta.dirname, '..', 'http-load.ts'), { workerData: load })
    worker.once('message', resolve)
    worker.once('error', reject)
  })
}

/** A server without a program: GET answers the same bytes, POST commits one raw entry before it answers. */
async function bareServer(
  text: string,
  path: string,
  entries: Parameters<typeof bodiesOf>[0],
): Promise<{ address: string; close(): void }> {
  const raw = rawStore(path)
  const bodies = bodiesOf(entries)
  let next = 0
  const server: Server = createServer((request, response) => {
    if (request.method === 'GET') {
      response.setHeader('content-type', 'application/json; charset=utf-8')
      response.end(text)
      return
    }
    let body = ''
    request.on('data', (chunk) => {
      body += String(chunk)
    })
    request.on('end', () => {
      JSON.parse(body)
      const at = next % entries.length
      const entry = entries[at]
      // Each time another number, so that no key is there twice.
      if (entry !== undefined)
        raw.post([{ ...entry, because: { kind: 'import', id: `h${next}` } }], [bodies[at] ?? ''])
      next += 1
      response.setHeader('content-type', 'application/json; charset=utf-8')
      response.end(`{"number":"J${next}"}`)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  // A TCP server that listens has an address with a port.
  const { port } = server.address() as AddressInfo
  return {
    address: `http://127.0.0.1:${port}`,
    close: () => {
      server.close()
      server.closeAllConnections()
      raw.close()
    },
  }
}
