import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { bundledScript } from '../bundled.ts'

/** Runs `worker.ts` as a program of its own; gives what it printed. It must end by itself, and well. */
export async function run(...args: readonly string[]): Promise<string> {
  const { child, said } = await start(args)
  const code = await new Promise((resolve) => child.once('close', resolve))
  if (code !== 0) throw new Error(`the worker ended with ${code}: ${said()}`)
  return said().trim()
}

/** Starts `worker.ts` and waits until it has printed something. */
export async function startUntilSaid(...args: readonly string[]): Promise<ChildProcess> {
  const { child } = await start(args)
  await new Promise((resolve, reject) => {
    child.stdout?.once('data', resolve)
    child.once('close', () => reject(new Error('the worker ended')))
  })
  return child
}

/** Kills a program at once, as a power cut would. */
export async function kill(child: ChildProcess): Promise<void> {
  const ended = new Promise((resolve) => child.once('close', resolve))
  child.kill('SIGKILL')
  await ended
}

/** `worker.ts`, bundled once for all tests of a worker. */
let worker: Promise<string> | undefined

async function start(args: readonly string[]): Promise<{ child: ChildProcess; said: () => string }> {
  worker ??= bundledScript(join(import.meta.dirname, 'worker.ts'))
  const child = spawn(process.execPath, [await worker, ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
  let text = ''
  child.stdout.on('data', (chunk: Buffer) => {
    text += chunk.toString()
  })
  child.stderr.on('data', (chunk: Buffer) => {
    text += chunk.toString()
  })
  return { child, said: () => text }
}
