import { connect } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Served, served } from './served.ts'

let books: Served

beforeAll(async () => {
  books = await served()
})

afterAll(() => books.end())

/** Sends raw bytes over a connection of its own; what comes back until it ends or is broken off. */
function sent(parts: readonly (string | Buffer)[], breaksOff: boolean): Promise<string> {
  const { hostname, port } = new URL(books.address)
  return new Promise((resolve, reject) => {
    let answer = ''
    const socket = connect(Number(port), hostname, () => {
      for (const part of parts) socket.write(part)
      if (breaksOff) setTimeout(() => socket.destroy(), 20)
    })
    socket.on('data', (bytes) => {
      answer += bytes.toString('latin1')
    })
    // A server that closes while more is sent resets the connection: what it answered stands.
    socket.on('error', (error) => (answer === '' ? reject(error) : resolve(answer)))
    socket.on('close', () => resolve(answer))
  })
}

const head = () =>
  `POST /v1/books/maple/entry.post HTTP/1.1\r\nhost: 127.0.0.1\r\nauthorization: Bearer ${books.token}\r\ncontent-type: application/json\r\n`

test('who breaks off half-way posts nothing, and the others are served on', async () => {
  const entry = '{"date":"2026-01-06","memo":"Half","debit":["1010=1.00"],"credit":["3000=1.00"]}'
  expect(await sent([`${head()}content-length: ${entry.length + 1}\r\n\r\n${entry}`], true)).toBe('')
  expect((await books.ask('/v1/books/maple/entry.list')).json().entries).toHaveLength(1)
})

test('a body that does not say how long it is may not be larger than is taken either', async () => {
  const piece = Buffer.alloc(1024 * 1024, 0x20)
  const chunk = Buffer.concat([Buffer.from('100000\r\n'), piece, Buffer.from('\r\n')])
  const parts = Array.from({ length: 66 }, () => chunk)
  const answer = await sent([`${head()}transfer-encoding: chunked\r\n\r\n`, ...parts, '0\r\n\r\n'], false)
  expect(answer).toMatch(/^HTTP\/1\.1 413 /)
  expect(answer).toContain('body-too-large')
  expect((await books.ask('/v1/books/maple/entry.list')).json().entries).toHaveLength(1)
})
