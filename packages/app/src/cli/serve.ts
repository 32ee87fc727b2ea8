import { existsSync, mkdirSync, readdirSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Language } from '@daybook/core/kit/refusal-text.ts'
import { refuse } from '@daybook/core/kit/result.ts'
import { dataFolder } from '../data-folder.ts'
import { openBooks } from '../http/books.ts'
import { findBooks } from '../practice/find-books.ts'
import { sayRefusals } from './exit.ts'
import { type Globals, languageOf } from './globals.ts'
import { cliWorld } from './run.ts'

const defaultPort = 4710

/**
 * `daybook serve [FILE…] [--port N] [--host H]`: serves these books, and the one of `--book`, until it is
 * stopped. A folder is all the books in it, as they are for `practice list`; of those, one that does not open
 * keeps no others closed.
 */
export async function serveVerb(words: readonly string[], globals: Globals): Promise<number> {
  const language = languageOf(globals)
  const options = optionsFrom(words)
  const named = [...(globals.book === undefined ? [] : [globals.book]), ...options.places]
  if (named.length === 0) return sayRefusals(refuse('book-not-named').refusals, language, globals.json)
  const places = named.filter((place) => !isFolder(place))
  const found: string[] = []
  for (const folder of named.filter(isFolder)) {
    const books = await findBooks({ folder, books: [] })
    if (!books.ok) return sayRefusals(books.refusals, language, globals.json)
    found.push(...books.value.map(({ place }) => place))
  }
  return serveBooks(places, options, globals, language, found)
}

/**
 * `npm start`: opens the sample company and the books of its owner (each made where it is not there yet) and
 * serves them.
 * They lie in the user's folder for data, so that what is tried on them is still there the next day, and so
 * do books that are made in the browser. With `--book` only the company is made, there.
 */
export async function startVerb(words: readonly string[], globals: Globals): Promise<number> {
  const language = languageOf(globals)
  const options = optionsFrom(words)
  const place = globals.book ?? join(dataFolder(), 'sample.daybook')
  const owner = globals.book === undefined ? join(dataFolder(), 'sample-owner.daybook') : undefined
  const isNew = !existsSync(place)
  // A company that an earlier edition made has no books of its owner beside it yet.
  if (isNew || (owner !== undefined && !existsSync(owner))) {
    mkdirSync(dirname(place), { recursive: true })
    const { createFirstBooks, createOwner } = await import('../sample/create-sample.ts')
    const world = cliWorld(language)
    const made =
      isNew || owner === undefined ? createFirstBooks(world, place, owner) : createOwner(world, owner)
    const answer = await made
    if (!answer.ok) return sayRefusals(answer.refusals, language, globals.json)
  }
  const own = globals.book === undefined ? ownBooks(place) : []
  return serveBooks([place, ...options.places], options, globals, language, own)
}

/** The books that were made in the browser before: those that lie in the user’s folder for data. */
function ownBooks(sample: string): readonly string[] {
  return readdirSync(dataFolder())
    .filter((name) => name.endsWith('.daybook'))
    .sort()
    .map((name) => join(dataFolder(), name))
    .filter((file) => file !== sample)
}

function isFolder(place: string): boolean {
  return statSync(place, { throwIfNoEntry: false })?.isDirectory() === true
}

async function serveBooks(
  places: readonly string[],
  options: Options,
  globals: Globals,
  language: Language,
  own: readonly string[] = [],
): Promise<number> {
  const books = openBooks(dataFolder())
  for (const place of places) {
    const opened = await books.open(place)
    if (!opened.ok) return sayRefusals(opened.refusals, language, globals.json)
  }
  for (const place of own) {
    // Books that nobody asked for by name keep no others closed: why they do not open is said.
    const opened = await books.tryOpen(place)
    if (!opened.ok) sayRefusals(opened.refusals, language, globals.json)
  }
  const { serve } = await import('../http/serve.ts')
  const tokenFile = (port: number) => join(dataFolder(), `server-${port}.token`)
  const serving = await serve(books, { ...options, tokenFile })
  if (!serving.ok) {
    await books.close()
    return sayRefusals(serving.refusals, language, globals.json)
  }
  process.stdout.write(`${words.open[language]} ${serving.value.address}/\n`)
  for (const { name, place } of books.list()) process.stdout.write(`  ${name}: ${place}\n`)
  process.stdout.write(`${words.token[language]} ${serving.value.tokenFile}\n`)
  await stopped()
  await serving.value.close()
  await books.close()
  return 0
}

/** Comes back when the user or the system asks the program to end. */
function stopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve())
  })
}

type Options = { readonly host: string; readonly port: number; readonly places: readonly string[] }

function optionsFrom(words: readonly string[]): Options {
  let [host, port] = ['127.0.0.1', Number(process.env.DAYBOOK_PORT ?? defaultPort)]
  const places: string[] = []
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? ''
    if (word === '--host') {
      index += 1
      host = words[index] ?? host
    } else if (word === '--port') {
      index += 1
      port = Number(words[index] ?? port)
    } else places.push(word)
  }
  return { host, port, places }
}

const words = {
  open: { en: 'Daybook is open at', fr: 'Daybook est ouvert à' },
  token: {
    en: 'Programs send Authorization: Bearer with the token in',
    fr: 'Les programmes envoient Authorization: Bearer avec le jeton de',
  },
}
