import { Agent, request } from 'node:http'
import { parentPort, workerData } from 'node:worker_threads'

/**
 * A load from another thread: so many requests over so many connections, each connection one after the other.
 */
export type Load = {
  readonly url: string
  readonly method: 'GET' | 'POST'
  readonly body?: string
  readonly requests: number
  readonly connections: number
}

const load: Load = workerData
const agent = new Agent({ keepAlive: true, maxSockets: load.connections })
let sent = 0
const latencies: number[] = []

async function connection(): Promise<void> {
  while (sent < load.requests) {
    sent += 1
    const number = sent
    const start = performance.now()
    await once(number)
    latencies.push(performance.now() - start)
  }
}

function once(number: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const headers = {
      'content-type': 'application/json',
      ...(load.method === 'POST'
        ? { 'idempotency-key': `${load.url}-${process.hrtime.bigint()}-${number}` }
        : {}),
    }
    const sentRequest = request(load.url, { agent, method: load.method, headers }, (response) => {
      response.resume()
      response.on('end', () =>
        response.statusCode === 200 ? resolve() : reject(new Error(`status ${response.statusCode}`)),
      )
    })
    sentRequest.on('error', reject)
    sentRequest.end(load.body)
  })
}

const start = performance.now()
await Promise.all(Array.from({ length: load.connections }, connection))
latencies.sort((left, right) => left - right)
parentPort?.postMessage({
  milliseconds: performance.now() - start,
  p99: latencies[Math.floor(latencies.length * 0.99)] ?? 0,
})
agent.destroy()
