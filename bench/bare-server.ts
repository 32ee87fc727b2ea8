/**
 * `bare-server.ts FILE TEXT`: a server without a program, on a free port that it prints. GET answers the
 * bytes of a file; POST reads JSON and commits it as one raw entry, durable as ours is, before it answers.
 */
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Entry } from '@daybook/core/ledger/entry.ts'
import { bodiesOf, rawStore } from './raw-store.ts'

const [file = '', textFile = ''] = process.argv.slice(2)
const text = readFileSync(textFile, 'utf8')
const raw = rawStore(file)
let number = 0

const server = createServer((request, response) => {
  if (request.method === 'GET') return answer(text)
  let body = ''
  request.on('data', (chunk) => {
    body += String(chunk)
  })
  request.on('end', () => {
    // What the bench itself sends.
    const { date, memo } = JSON.parse(body) as { date: string; memo: string }
    number += 1
    const entry = sale(date, memo)
    raw.post([entry], bodiesOf([entry]))
    answer(JSON.stringify({ number: `J${number}`, date, seq: number, repeated: false, dryRun: false }))
  })
  function answer(content: string): void {
    response.setHeader('content-type', 'application/json; charset=utf-8')
    response.end(content)
  }
})

function sale(date: string, memo: string): Entry {
  const postings = [
    { account: '1000', amount: 11_300n },
    { account: '4000', amount: -11_300n },
  ]
  return { number, date, memo, because: { kind: 'import', id: `h${number}` }, postings }
}

server.listen(0, '127.0.0.1', () => {
  // A TCP server that listens has an address with a port.
  process.stdout.write(`http://127.0.0.1:${(server.address() as AddressInfo).port}/\n`)
})
process.once('SIGTERM', () => process.exit())
