import { Worker } from 'node:worker_threads'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import type { PaperLine } from '@daybook/core/purchases/receipt.ts'
import { pictureSize } from './picture-size.ts'
import { threadFile, toldBy, type Watching, watched } from './reading-thread.ts'

/** A reading that takes longer is given up, in milliseconds: a page takes one or two seconds. */
const longest = 120_000

/** How long a reader that has nothing to do stays, in milliseconds: to begin takes as long as a receipt. */
const keptIdle = 60_000

/** What the thread tells. */
type Told = { readonly done?: number; readonly lines?: readonly PaperLine[]; readonly why?: string }

let reader: Worker | undefined
let idle: NodeJS.Timeout | undefined

/** Readings wait for one another: each takes a processor and up to a few hundred megabytes. */
let queue: Promise<unknown> = Promise.resolve()

/**
 * The lines of a picture (PNG, JPEG), read in a thread of its own on this machine and nowhere else; others
 * are answered meanwhile. Where `watch` throws, the reading ends and nothing is kept of it. Refuses
 * `picture-broken`, `picture-too-large`, `reader-missing`, `paper-read-long`.
 */
export async function readPicture(
  bytes: Uint8Array,
  name: string,
  watch: Watching,
): Promise<Result<readonly PaperLine[]>> {
  const size = pictureSize(bytes, name)
  return size.ok ? readUnpacked({ bytes, turn: size.value.turn }, name, watch) : size
}

/** A picture whose size was looked at, and how it is held, as Exif numbers it (1 is upright). */
export type LookedAt = { readonly bytes: Uint8Array; readonly turn: number }

/** The lines of a picture whose size was looked at before. Refuses as `readPicture`. */
export async function readUnpacked(
  picture: LookedAt,
  name: string,
  watch: Watching,
): Promise<Result<readonly PaperLine[]>> {
  const before = queue
  const own = Promise.withResolvers<undefined>()
  queue = before.then(() => own.promise)
  try {
    await watched(before, () => watch(reached, 100), longest)
    return await readNow(picture, name, watch)
  } finally {
    own.resolve(undefined)
  }
}

async function readNow(
  asked: LookedAt,
  name: string,
  watch: Watching,
): Promise<Result<readonly PaperLine[]>> {
  clearTimeout(idle)
  const own = reader ?? begun()
  own.ref()
  let isGood = false
  try {
    reached = 0
    const told = await watched(
      toldBy<Told>(own, asked, { isLast: isAnswer, ended: { why: 'ended' } }),
      () => watch(reached, 100),
      longest,
    )
    isGood = told?.lines !== undefined
    if (told === undefined)
      return refuse('paper-read-long', { paper: name, seconds: String(longest / 1000) }, 'paper')
    if (told.lines !== undefined) return ok(told.lines)
    return told.why === 'missing'
      ? refuse('reader-missing')
      : refuse('picture-broken', { paper: name }, 'paper')
  } finally {
    if (isGood) keepIdle(own)
    else drop(own)
  }
}

function begun(): Worker {
  reader = new Worker(threadFile('read-picture.mjs'))
  // A picture may bring the reader down: the thread then ends, which whoever waits for it is told.
  reader.on('error', () => {})
  return reader
}

/** The refusal of a picture, by why its reading ended: `missing`, `long`, or anything that it was told. */
export function unreadBecause(why: string, name: string): Result<never> {
  if (why === 'missing') return refuse('reader-missing')
  if (why !== 'long') return refuse('picture-broken', { paper: name }, 'paper')
  return refuse('paper-read-long', { paper: name, seconds: String(longest / 1000) }, 'paper')
}

/** The reader waits for more; it holds nobody up who wants to end. */
function keepIdle(own: Worker): void {
  own.unref()
  idle = setTimeout(() => drop(own), keptIdle)
  idle.unref()
}

/** A reader that was stopped or failed is not used again. */
function drop(own: Worker): void {
  if (reader === own) reader = undefined
  void own.terminate()
}

/** How far the reader is, of a hundred. */
let reached = 0

function isAnswer({ done }: Told): boolean {
  reached = done ?? reached
  return done === undefined
}
