import { Worker } from 'node:worker_threads'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import type { PaperLine } from '@daybook/core/purchases/receipt.ts'
import { linesOf, type Piece } from './pdf-lines.ts'
import { type LookedAt, readUnpacked } from './read-picture.ts'
import { threadFile, toldBy, type Watching, watched } from './reading-thread.ts'

/** The lines of a paper, and whether they were there as text or had to be read from pictures. */
export type ReadLines = { readonly lines: readonly PaperLine[]; readonly by: 'text' | 'picture' }

/** What opening one PDF may take: milliseconds, and megabytes beside those of the program itself. */
export type PdfLimits = { readonly longest: number; readonly megabytes: number }

/** A page takes a tenth of a second, and the largest picture that is unpacked some 500 megabytes. */
const usual: PdfLimits = { longest: 30_000, megabytes: 768 }

/** So many pages of a bill are read, and so many scanned ones; a receipt has one. */
const mostPages = 10
const mostScanned = 3

/** A PDF with fewer letters than this has no text: a scanner’s name, a page number. */
const leastLetters = 20

/** How often it is asked how much memory the thread holds, in milliseconds. */
const pause = 50

/** What the thread tells. */
type Told = {
  readonly pages?: readonly (readonly Piece[])[]
  readonly picture?: LookedAt
  readonly why?: string
}

/** Files are opened one after another. */
let queue: Promise<unknown> = Promise.resolve()

/**
 * The lines of a PDF: its own text, else those of the pictures of its pages. It is opened in a thread that
 * ends with it, within limits of time and memory. Where `watch` throws, the reading ends. Refuses
 * `pdf-locked`, `pdf-unread`, `pdf-too-large`, `paper-read-long`, `reader-missing`, `picture-broken`.
 */
export async function readPdf(
  bytes: Uint8Array,
  name: string,
  watch: Watching,
  limits: PdfLimits = usual,
): Promise<Result<ReadLines>> {
  const before = queue
  const own = Promise.withResolvers<undefined>()
  queue = before.then(() => own.promise)
  let thread: PdfThread | undefined
  try {
    await watched(before, () => watch(0, 100), Number.POSITIVE_INFINITY)
    thread = begun(limits)
    const ask = (asked: unknown) => askedOf(thread, asked, () => watch(0, 100), limits)
    // The thread has bytes of its own: those of the paper stay here.
    const { pages = [], why } = await ask({ bytes: Uint8Array.from(bytes), most: mostPages })
    if (why !== undefined) return unopenedBecause(why, { bytes, name, limits })
    const lines = pages.flatMap((page) => linesOf(page))
    const letters = lines.map(({ text }) => text.replaceAll(/[^\p{L}\d]/gu, '')).join('')
    if (letters.length >= leastLetters) return ok({ lines, by: 'text' })
    return await scannedLines(Math.min(pages.length, mostScanned), ask, { bytes, name, limits, watch })
  } finally {
    thread?.end()
    own.resolve(undefined)
  }
}

type PdfThread = { readonly worker: Worker; readonly why: () => string; readonly end: () => void }

/** A thread for one file; it is ended where it holds more memory than it may. */
function begun({ megabytes }: PdfLimits): PdfThread {
  let why = 'broken'
  const worker = new Worker(threadFile('read-pdf.mjs'), {
    resourceLimits: { maxOldGenerationSizeMb: Math.min(megabytes, 256), maxYoungGenerationSizeMb: 32 },
  })
  worker.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') why = 'large'
  })
  // What is unpacked lies outside the heap, which the limits of a thread do not count.
  const guard = setInterval(() => {
    worker.getHeapStatistics().then(
      ({ external_memory: held }) => {
        if (held <= megabytes * 1024 * 1024) return
        why = 'large'
        void worker.terminate()
      },
      // It has ended, which whoever waits for it is told.
      () => {},
    )
  }, pause)
  const end = () => {
    clearInterval(guard)
    void worker.terminate()
  }
  return { worker, why: () => why, end }
}

async function askedOf(
  thread: PdfThread | undefined,
  asked: unknown,
  look: () => void,
  { longest }: PdfLimits,
): Promise<Told> {
  if (thread === undefined) return { why: 'broken' }
  const ended: Told = {}
  const told = await watched(toldBy<Told>(thread.worker, asked, { isLast: () => true, ended }), look, longest)
  if (told === undefined) return { why: 'long' }
  return told === ended ? { why: thread.why() } : told
}

type Asked = { readonly bytes: Uint8Array; readonly name: string; readonly limits: PdfLimits }

/** The lines of pages that are pictures. */
async function scannedLines(
  count: number,
  ask: (asked: unknown) => Promise<Told>,
  { watch, ...asked }: Asked & { readonly watch: Watching },
): Promise<Result<ReadLines>> {
  const lines: PaperLine[] = []
  const pictures: Uint8Array[] = []
  for (let page = 1; page <= count; page += 1) {
    const { picture, why } = await ask({ page })
    if (why === 'long' || why === 'large') return unopenedBecause(why, asked)
    // Pages may show one picture, each a part of it.
    if (picture === undefined || pictures.some((each) => Buffer.compare(each, picture.bytes) === 0)) continue
    pictures.push(picture.bytes)
    const read = await readUnpacked(picture, asked.name, watch)
    if (!read.ok) return read
    lines.push(...read.value)
  }
  return lines.length > 0 ? ok({ lines, by: 'picture' }) : unopenedBecause('broken', asked)
}

/** The refusal of a PDF, by why the thread could not open it. */
export function unopenedBecause(why: string, { bytes, name, limits = usual }: Partial<Asked>): Result<never> {
  const said = { paper: name ?? '' }
  if (why === 'missing') return refuse('reader-missing')
  if (why === 'long')
    return refuse('paper-read-long', { ...said, seconds: String(limits.longest / 1000) }, 'paper')
  if (why === 'large') return refuse('pdf-too-large', { ...said, most: String(limits.megabytes) }, 'paper')
  const text = Buffer.from(bytes ?? []).toString('latin1')
  if (why === 'locked' || /\/Encrypt[\0\t\n\f\r ]*(?:\d|<<)/.test(text))
    return refuse('pdf-locked', said, 'paper')
  const packings = ['CCITTFaxDecode', 'JBIG2Decode', 'JPXDecode'].filter((each) => text.includes(`/${each}`))
  return refuse('pdf-unread', { ...said, packing: packings.join(', ') || '-' }, 'paper')
}
