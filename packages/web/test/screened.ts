import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { value } from '@daybook/core/kit/result.ts'
import { rootUrl } from '../../../bin/launcher.js'
import { buildScreens, screenSources } from '../../../scripts/screens.ts'
import { alone } from '../../../test/alone.ts'
import { cliWorld } from '../../app/src/cli/run.ts'
import { openBooks } from '../../app/src/http/books.ts'
import { serve } from '../../app/src/http/serve.ts'
import { createSample } from '../../app/src/sample/create-sample.ts'

/** The sample company with its screens, served on a free port; new books are made in `folder`. */
export type Screened = {
  readonly address: string
  readonly folder: string
  /** Asks the server as a program does, with its token. */
  ask(path: string, sent?: RequestInit): Promise<Response>
  end(): Promise<void>
}

/**
 * The sample company, and how books of a folder are tried: true where they open, else a row with a reason.
 */
export type SampleScreened = Screened & { tryOpen(place: string): Promise<boolean> }

/** The building of the screens, under way or done: once is enough for all tests of a worker. */
let building: Promise<void> | undefined

/** Builds the screens, unless what stands is newer than all that it is made of. */
export function screensBuilt(): Promise<void> {
  building ??= buildIfStale()
  return building
}

async function buildIfStale(): Promise<void> {
  const root = fileURLToPath(rootUrl)
  const out = fileURLToPath(new URL('.cache/build/screens', rootUrl))
  await alone(`${out}.lock`, () => buildIfOlder(root, out))
}

async function buildIfOlder(root: string, out: string): Promise<void> {
  const page = join(out, 'index.html')
  const rest = ['core', 'canada'].flatMap((name) => {
    const folder = join(root, 'packages', name, 'src')
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    return files.filter((file) => file.endsWith('.ts')).map((file) => join(folder, file))
  })
  const times = [...screenSources(root), ...rest].map((file) => statSync(file).mtimeMs)
  const changed = times.reduce((last, time) => Math.max(last, time), 0)
  if (!existsSync(page) || statSync(page).mtimeMs < changed) await buildScreens(root, out)
}

/** The sample company, under way or made: its story takes seconds, its books are one file to copy. */
let sample: Promise<Buffer> | undefined

async function sampleBooks(): Promise<Buffer> {
  const folder = mkdtempSync(join(tmpdir(), 'daybook-sample-'))
  try {
    const place = join(folder, 'boreal.daybook')
    value(await createSample(cliWorld('en'), place))
    return readFileSync(place)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Builds the screens and serves a fresh sample company. */
export async function screened(): Promise<SampleScreened> {
  await screensBuilt()
  sample ??= sampleBooks()
  const folder = mkdtempSync(join(tmpdir(), 'daybook-screens-'))
  const place = join(folder, 'boreal.daybook')
  writeFileSync(place, await sample)
  const books = openBooks(join(folder, 'new'))
  value(await books.open(place))
  const serving = value(await serve(books, { host: '127.0.0.1', port: 0 }))
  return {
    address: serving.address,
    folder: join(folder, 'new'),
    ask(path, sent) {
      const headers = new Headers(sent?.headers)
      headers.set('authorization', `Bearer ${serving.token}`)
      return fetch(`${serving.address}${path}`, { ...sent, headers })
    },
    tryOpen: async (tried) => (await books.tryOpen(tried)).ok,
    async end() {
      await serving.close()
      await books.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
