import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import { assert, ok, type Result } from '@daybook/core/kit/result.ts'
import { assetPath } from './assets.ts'
import { missingLetters, type PrintedStubs, withoutLetters } from './missing-letters.ts'
import { paperFontFiles } from './pdf.ts'

/** Asked again and again while a paper is being set; a refusal ends the work, and nothing is kept of it. */
export type MayGoOn = () => Promise<Result<undefined>>

/** How often it is asked whether the work may go on, in milliseconds. */
const pause = 150

/**
 * Sets the data of a template (JSON) as the printers do, in a thread of its own: many pages take seconds, in
 * which a server goes on answering. Papers wait for one another. The same data give the same bytes. Refuses
 * what `mayGoOn` refuses.
 */
export async function setAside(
  template: string,
  data: string,
  mayGoOn: MayGoOn,
): Promise<Result<PrintedStubs>> {
  const missing = new Set<string>()
  for (let round = 0; round < 4; round += 1) {
    const shown = missing.size === 0 ? data : withoutLetters(data, missing)
    const set = await setOnce(template, shown, mayGoOn)
    if (!set.ok) return set
    if (set.value.bytes !== undefined) return ok({ bytes: set.value.bytes, missing: [...missing].sort() })
    const { why = '' } = set.value
    const found = missingLetters(why)
    assert(found.length > 0, `a paper can be set: ${why}`)
    for (const letter of found) missing.add(letter)
  }
  throw new Error(`fault: a paper can be set without ${[...missing].join(' ')}`)
}

/** What the thread tells. */
type Told = { readonly bytes?: Uint8Array; readonly why?: string }

/** The threads that are wanted, one after another: each holds a typesetter and all its pages. */
let queue: Promise<unknown> = Promise.resolve()

async function setOnce(template: string, data: string, mayGoOn: MayGoOn): Promise<Result<Told>> {
  const before = queue
  const own = Promise.withResolvers<undefined>()
  queue = before.then(() => own.promise)
  let worker: Worker | undefined
  try {
    const turn = await waitedFor(before, mayGoOn)
    if (!turn.ok) return turn
    const going = await mayGoOn()
    if (!going.ok) return going
    worker = new Worker(pathToFileURL(assetPath('set-paper.mjs')), {
      workerData: { template: assetPath(template), fonts: paperFontFiles(), data },
    })
    return await waitedFor(toldBy(worker), mayGoOn)
  } finally {
    // One that was stopped goes on until its pages are set; the next one waits for that, nobody else does.
    void Promise.resolve(worker?.terminate()).finally(() => own.resolve(undefined))
  }
}

function toldBy(worker: Worker): Promise<Told> {
  return new Promise((resolve, reject) => {
    // The thread is ours: it tells no other shape.
    worker.once('message', (message) => resolve(message as Told))
    worker.once('error', reject)
    worker.once('exit', (code) => reject(new Error(`fault: the thread of a paper ended with ${code}`)))
  })
}

/** What others work out, asking meanwhile whether it is still wanted. Refuses what `mayGoOn` refuses. */
async function waitedFor<T>(work: Promise<T>, mayGoOn: MayGoOn): Promise<Result<T>> {
  const done = work.then((value) => ok(value))
  // Whoever stops does not wait for it: its fault would have nobody to tell.
  done.catch(() => {})
  for (;;) {
    const first = await Promise.race([done, after(pause)])
    if (first !== undefined) return first
    const going = await mayGoOn()
    if (!going.ok) return going
  }
}

function after(milliseconds: number): Promise<undefined> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(undefined), milliseconds)
  })
}
