import { randomUUID } from 'node:crypto'
import type { Language } from '@daybook/core/kit/refusal-text.ts'
import { type Result, refuse } from '@daybook/core/kit/result.ts'
import type { Book } from '../book.ts'
import { headOf } from '../book.ts'
import { today } from '../clock.ts'
import type { Command, World } from '../commands/command.ts'
import { decoded } from '../commands/decode.ts'
import { commandNamed, type Listed } from '../commands/registry.ts'
import type { PrintFormat } from '../print/print-page.ts'
import { jsonText, languageOf, refusedAs } from './answers.ts'
import { bookNamed, type OpenBooks } from './books.ts'
import { queryInput, type RawInput, requestInput, withoutPaths } from './input.ts'
import { formatNamed, printedReport } from './printed-report.ts'

/** The answer that a cache keeps for one address, good while the book's last fact is `seq`. */
type Kept = { readonly seq: number; readonly text: string }

/** How many answers are kept at most; the oldest goes first. */
const mostKept = 500

/**
 * The API over open books as one function from request to response.
 *
 *   GET  /v1/books                          the books that are open
 *   GET  /v1/books/{book}/{noun.verb}?…     a reading command; `input` may hold the whole input as JSON
 *   POST /v1/books/{book}/{noun.verb}       a writing command; its input is the JSON body
 *
 * `Idempotency-Key` is the key of a write, `Daybook-Dry-Run: true` (or `?dryRun=true`) rehearses it,
 * `Accept-Language` chooses the words of refusals. Refusals have one shape, `{ refusals: [{ code, message,
 * at, hint }] }`. A report is had as a table or a paper with `?format=table|csv|xlsx|pdf`.
 */
export function apiHandler(books: OpenBooks): (request: Request) => Promise<Response> {
  const kept = new Map<string, Kept>()
  return async (request) => {
    const { pathname, search } = urlParts(request.url)
    const language = languageOf(request)
    const [, version, collection, bookName, name, more] = pathname.split('/')
    if (version !== 'v1' || collection !== 'books')
      return refusedAs(refuse('address-unknown', { address: pathname }), language)
    if (bookName === undefined) return jsonText(JSON.stringify({ books: books.list() }))
    const listed = name === undefined || more !== undefined ? undefined : commandNamed(name)
    if (listed === undefined || listed.effect === 'program') {
      return refusedAs(refuse('address-unknown', { address: pathname }), language)
    }
    const book = bookNamed(books, bookName)
    if (!book.ok) return refusedAs(book, language)
    const isRead = listed.effect === 'read'
    const method = isRead ? 'GET' : 'POST'
    if (request.method !== method) {
      const refused = refuse('method-wrong', { command: listed.name, method })
      return refusedAs(refused, language, { status: 405, headers: { allow: method } })
    }
    if (isRead && listed.name.startsWith('report.'))
      return keptAnswer(kept, book.value, listed, search, language, `${pathname}${search}`)
    return answer(book.value, listed, await requestInput(request, isRead, search), request, language)
  }
}

async function keptAnswer(
  kept: Map<string, Kept>,
  book: Book,
  listed: Listed,
  search: string,
  language: Language,
  address: string,
): Promise<Response> {
  const { seq } = await headOf(book.store)
  // What a report says when no day is given changes at midnight, not only with a fact.
  const kind = `${language} ${today()} ${book.store.place} ${address}`
  const held = kept.get(kind)
  if (held?.seq === seq) return jsonText(held.text)
  const raw = queryInput(search)
  if (!raw.ok) return refusedAs(raw, language)
  const { format = 'json', ...input } = raw.value
  const named = formatNamed(format)
  if (!named.ok) return refusedAs(named, language)
  const command = await commandOf(listed)
  if (named.value !== 'json') return printed(command, book, input, named.value, language)
  const result = await ran(command, book, input, { language, dryRun: false, key: undefined })
  if (!result.ok) return refusedAs(result, language)
  const text = JSON.stringify(result.value)
  if (kept.size >= mostKept) for (const oldest of kept.keys()) if (kept.delete(oldest)) break
  kept.set(kind, { seq, text })
  return jsonText(text)
}

async function printed(
  command: Command,
  book: Book,
  raw: RawInput,
  format: PrintFormat,
  language: Language,
): Promise<Response> {
  const input = decoded(command.input, raw)
  if (!input.ok) return refusedAs(input, language)
  return printedReport(command, { ...httpWorld(language), book, dryRun: false }, input.value, format)
}

async function answer(
  book: Book,
  listed: Listed,
  raw: Result<RawInput>,
  request: Request,
  language: Language,
): Promise<Response> {
  if (!raw.ok) return refusedAs(raw, language)
  const allowed = withoutPaths(listed.name, raw.value)
  if (!allowed.ok) return refusedAs(allowed, language)
  const dryRun = request.headers.get('daybook-dry-run') === 'true' || request.url.includes('dryRun=true')
  const key = request.headers.get('idempotency-key') ?? undefined
  const result = await ran(await commandOf(listed), book, raw.value, { language, dryRun, key })
  return result.ok ? jsonText(JSON.stringify(result.value)) : refusedAs(result, language)
}

/** The commands loaded so far: even a module that is there already takes a while to import. */
const loaded = new Map<Listed, Command>()

async function commandOf(listed: Listed): Promise<Command> {
  const held = loaded.get(listed)
  if (held !== undefined) return held
  const command = await listed.load()
  loaded.set(listed, command)
  return command
}

type Manner = { readonly language: Language; readonly dryRun: boolean; readonly key: string | undefined }

async function ran(command: Command, book: Book, raw: unknown, manner: Manner): Promise<Result<unknown>> {
  const input = decoded(command.input, raw)
  if (!input.ok) return input
  const { language, dryRun, key } = manner
  const ctx = { ...httpWorld(language), book, dryRun, ...(key === undefined ? {} : { key }) }
  return command.run(ctx, input.value)
}

function httpWorld(language: Language): World {
  return { actor: 'local', language, today: today(), now: () => Date.now(), newId: () => randomUUID() }
}

/** Path and query of an address, without the cost of a whole URL. */
function urlParts(url: string): { pathname: string; search: string } {
  const start = url.indexOf('/', url.indexOf('//') + 2)
  const path = start === -1 ? '/' : url.slice(start)
  const at = path.indexOf('?')
  return at === -1 ? { pathname: path, search: '' } : { pathname: path.slice(0, at), search: path.slice(at) }
}
