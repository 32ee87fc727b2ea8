import { connect, type Socket } from 'node:net'
import { quantile } from './measure.ts'

/** A load: so many requests over so many connections, each connection one request after the other. */
export type Load = {
  readonly url: string
  /** What lets a program in. */
  readonly token: string
  readonly method: 'GET' | 'POST'
  readonly body?: string
  readonly requests: number
  readonly connections: number
}

/** What a load took: all of it, and the middle and the slow end of its single requests; in milliseconds. */
export type Loaded = { readonly milliseconds: number; readonly p50: number; readonly p99: number }

let keys = 0

/**
 * Sends a load over bare sockets, so that the sender costs as little as it can. Every POST has a key of its
 * own. An answer other than 200 ends it with an error.
 */
export async function loaded(load: Load): Promise<Loaded> {
  let sent = 0
  const latencies: number[] = []
  const start = performance.now()
  await Promise.all(
    Array.from({ length: load.connections }, async () => {
      const line = await connection(load)
      while (sent < load.requests) {
        sent += 1
        const begun = performance.now()
        await line.ask()
        latencies.push(performance.now() - begun)
      }
      line.close()
    }),
  )
  const milliseconds = performance.now() - start
  return { milliseconds, p50: quantile(latencies, 0.5), p99: quantile(latencies, 0.99) }
}

/** One connection that is kept: each `ask` sends a request and comes back with the whole answer. */
export async function connection({ url, token, method, body = '' }: Omit<Load, 'requests' | 'connections'>) {
  const { hostname, port, host, pathname, search } = new URL(url)
  const socket = connect(Number(port), hostname)
  await new Promise<void>((resolve, reject) => {
    socket.once('connect', resolve)
    socket.once('error', reject)
  })
  socket.setNoDelay(true)
  const answers = answersOn(socket)
  return {
    async ask(): Promise<void> {
      keys += 1
      const more =
        method === 'GET'
          ? ''
          : `content-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\nidempotency-key: bench-${process.pid}-${keys}\r\n`
      socket.write(
        `${method} ${pathname}${search} HTTP/1.1\r\nhost: ${host}\r\nauthorization: Bearer ${token}\r\n${more}\r\n${body}`,
      )
      const answer = await answers.next()
      if (!answer.startsWith('HTTP/1.1 200')) throw new Error(answer)
    },
    close: () => socket.destroy(),
  }
}

/** The answers on a socket, one at a time; those of both servers say how long they are. */
function answersOn(socket: Socket): { next(): Promise<string> } {
  let [held, length] = [Buffer.alloc(0), 0]
  let done = (_: string) => {}
  let failed = (_: Error) => {}
  socket.on('error', (error) => failed(error))
  socket.on('data', (chunk) => {
    held = held.length === 0 ? chunk : Buffer.concat([held, chunk])
    if (length === 0) length = wholeLength(held)
    if (length === 0 || held.length < length) return
    const answer = held.toString('latin1', 0, Math.min(length, 300))
    held = held.subarray(length)
    length = 0
    done(answer)
  })
  return {
    next: () =>
      new Promise((resolve, reject) => {
        done = resolve
        failed = reject
      }),
  }
}

function wholeLength(bytes: Buffer): number {
  const end = bytes.indexOf('\r\n\r\n')
  if (end === -1) return 0
  const said = /\r\ncontent-length: (\d+)/i.exec(bytes.toString('latin1', 0, end))
  if (said === null) throw new Error('an answer does not say how long it is')
  return end + 4 + Number(said[1])
}
