import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { value } from '@daybook/core/kit/result.ts'
import { bookOf } from '../../src/book.ts'
import { type Proof, proveBook } from '../../src/proof/prove-book.ts'
import { openBook } from '../../src/store/open-book.ts'
import { bundledScript, commandLineBundled } from '../bundled.ts'
import { booksOver, type KeptBooks } from '../commands/kept-books.ts'

/** What the command line answered: the code it ended with, what it printed, and the codes of its refusals. */
export type Answered = {
  readonly code: number | null
  readonly out: string
  readonly codes: readonly string[]
}

const launcher = join(import.meta.dirname, '../../../../bin/daybook.js')

/** A script of this folder that is started as a program of its own. */
export type Script = 'post-and-tell.ts' | 'import-and-tell.ts' | 'close-and-tell.ts'

/** The scripts that are started by the hundred, where they were bundled to; the others run as they are. */
const bundledAt = new Map<Script, string>()
await commandLineBundled()
for (const name of ['post-and-tell.ts', 'import-and-tell.ts'] as const)
  bundledAt.set(name, await bundledScript(join(import.meta.dirname, name)))

/**
 * Runs `daybook` as a program of its own, as a user does; `before` is what comes before the program, as
 * `prlimit`.
 */
export function daybook(
  place: string,
  args: readonly string[],
  given: { readonly input?: string | Uint8Array; readonly before?: readonly string[] } = {},
): Answered {
  const [program = '', ...words] = [...(given.before ?? []), process.execPath, launcher, ...args]
  const ran = spawnSync(program, words, {
    env: { ...environment(), DAYBOOK_BOOK: place },
    input: given.input ?? '',
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  })
  if (ran.error !== undefined) throw ran.error
  return { code: ran.status, out: `${ran.stdout}${ran.stderr}`, codes: refusedIn(ran.stderr) }
}

/** The codes of the refusals that were printed: `code: message`, with its hint below. */
function refusedIn(text: string): readonly string[] {
  return [...text.matchAll(/^([a-z0-9]+(?:-[a-z0-9]+)+): /gm)].map(([, code = '']) => code)
}

/** What a program of ours is started with: nothing of whoever runs the tests. */
export function environment(): NodeJS.ProcessEnv {
  const { PATH, HOME, TMPDIR } = process.env
  const kept = Object.entries({ PATH, HOME, TMPDIR }).filter(([, text]) => text !== undefined)
  return { ...Object.fromEntries(kept), DAYBOOK_TODAY: '2026-04-10', DAYBOOK_LANG: 'en' }
}

/** Starts a script of this folder as a program of its own. */
export function startScript(script: Script, ...args: readonly string[]): ChildProcess {
  return startBehind([], script, ...args)
}

/** As `startScript`, behind other words: a shell that limits it, a program that watches it. */
export function startBehind(
  before: readonly string[],
  script: Script,
  ...args: readonly string[]
): ChildProcess {
  const path = bundledAt.get(script) ?? join(import.meta.dirname, script)
  const [program = '', ...words] = [...before, process.execPath, path, ...args]
  return spawn(program, words, { env: environment(), stdio: ['ignore', 'pipe', 'pipe'] })
}

/** All that a program prints until it ends, and how it ended. */
export async function ended(child: ChildProcess): Promise<{ code: number | null; said: string }> {
  let said = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      said += text
    })
  }
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve))
  return { code, said }
}

/** A folder with new books in it, made by the way that all doors take. */
export async function newBooks(folder: string): Promise<string> {
  const place = join(folder, 'books.daybook')
  const { createBook } = await import('../../src/store/open-book.ts')
  const books: KeptBooks = await booksOver(value(await createBook(place)))
  await books.end()
  return place
}

/** A folder of its own that goes with the test. */
export function newFolder(): { readonly folder: string; end(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'daybook-faults-'))
  return { folder, end: () => rmSync(folder, { recursive: true, force: true }) }
}

/** The books of a place, proved; a fault where they are not. */
export async function proved(place: string): Promise<Proof> {
  const store = value(await openBook(place))
  try {
    return value(await proveBook(store, { part: 'all' }))
  } finally {
    await store.close()
  }
}

/** The memos of all entries by their numbers: J1 first. */
export async function memosOf(place: string): Promise<readonly string[]> {
  const { rowsOf } = await import('../commands/kept-books.ts')
  const store = value(await openBook(place))
  try {
    return (await rowsOf(bookOf(store))).entry.map(({ memo }) => String(memo))
  } finally {
    await store.close()
  }
}
