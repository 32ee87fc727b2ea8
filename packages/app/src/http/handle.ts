import { randomUUID } from 'node:crypto'
import type { Language } from '@daybook/core/kit/refusal-text.ts'
import { type Result, refuse } from '@daybook/core/kit/result.ts'
import type { Book } from '../book.ts'
import { headOf, inView } from '../book.ts'
import { today } from '../clock.ts'
import type { Command, World } from '../commands/command.ts'
import { decoded } from '../commands/decode.ts'
import { commandNamed, type Listed } from '../commands/registry.ts'
import { type Answer, jsonText, languageOf, refusedAs } from './answers.ts'
import type { Asked } from './asked.ts'
import { bookNamed, type OpenBooks } from './books.ts'
import { bookMaker } from './create-book.ts'
import { tooLarge } from './door.ts'
import { bodyInput, queryInput, type RawInput, takesContent, withoutPaths } from './input.ts'
import { lookupAnswer, lookupNamed } from './lookup.ts'
import { paperFile, wantsFile } from './paper-file.ts'
import { isOfPractice, practiceAnswer } from './practice.ts'
import { formatNamed, printedReport, type ReportFormat } from './printed-report.ts'
import { type Works, worksOf } from './works.ts'

/** The answer that a cache keeps for one address, good while the book's last fact is `seq`. */
type Kept = { readonly seq: number; readonly text: string }

/** How many answers are kept at most; the oldest goes first. */
const mostKept = 500

/**
 * The API over open books as one function from request to answer.
 *
 *   GET  /v1/books                          the books that are open
 *   POST /v1/books                          makes books in the server’s own folder (`create-book.ts`)
 *   GET  /v1/books/{book}/{noun.verb}?…     a reading command; `input` may hold the whole input as JSON
 *   POST /v1/books/{book}/{noun.verb}       a writing command; its input is the JSON body (a reading one that
 *                                           takes the content of a file, too)
 *   GET  /v1/practice.list                   all open books in one grid (and /v1/practice.deadlines)
 *   GET  /v1/{noun.verb}?…                  a lookup, which needs no books (under a book it is answered too)
 *
 * Every request needs the token of the server’s start (`token.ts`). `Idempotency-Key` is the key of a write,
 * `Daybook-Dry-Run: true` (or `?dryRun=true`) rehearses it, `Daybook-Progress: NAME` lets `GET
 * /v1/books/{book}/progress/NAME` tell how far long reading is, which ends when whoever asked breaks off.
 * `Accept-Language` chooses the words of refusals. Refusals have one shape, `{ refusals: [{ code, message,
 * at, hint }] }`. A report is had as a table or a paper with `?format=page|table|csv|xlsx|pdf`, and the file
 * that a paper is with `paper.show?…&format=file`.
 */
export function apiHandler(books: OpenBooks): (asked: Asked) => Promise<Answer> {
  const kept = new Map<string, Kept>()
  const createBook = bookMaker(books)
  const works = worksOf()
  return async (asked) => {
    const { method, pathname } = asked
    const language = languageOf(asked)
    const [, version, collection, bookName, name, more] = pathname.split('/')
    const lookup = version === 'v1' && bookName === undefined ? lookupNamed(collection) : undefined
    if (lookup !== undefined) return lookupAnswer(lookup, asked)
    if (version === 'v1' && bookName === undefined && isOfPractice(collection))
      return practiceAnswer(books, collection, asked)
    if (version !== 'v1' || collection !== 'books')
      return refusedAs(refuse('address-unknown', { address: pathname }), language)
    if (bookName === undefined && method === 'POST') return createBook(asked)
    if (bookName === undefined) return jsonText(JSON.stringify({ books: await titled(books) }))
    if (name === 'progress' && more !== undefined) return progressAnswer(works, more)
    const listed = name === undefined || more !== undefined ? undefined : commandNamed(name)
    if (listed === undefined || listed.effect === 'program') {
      return refusedAs(refuse('address-unknown', { address: pathname }), language)
    }
    const book = bookNamed(books, bookName)
    if (!book.ok) return refusedAs(book, language)
    if (listed.effect === 'lookup') return lookupAnswer(listed, asked)
    const isRead = listed.effect === 'read'
    const right = isRead ? 'GET' : 'POST'
    const isRight = method === right || (method === 'POST' && takesContent(listed.name))
    if (!isRight) {
      const refused = refuse('method-wrong', { command: listed.name, method: right })
      return refusedAs(refused, language, { status: 405, headers: { allow: right } })
    }
    if (isRead && listed.name.startsWith('report.')) return keptAnswer(kept, book.value, listed, asked)
    if (listed.name === 'paper.show' && wantsFile(asked)) return paperFile(book.value, asked)
    if (isRead && method === 'GET') return readAnswer(book.value, listed, asked, works)
    const text = await asked.text()
    return text === undefined ? tooLarge(asked) : answer(book.value, listed, bodyInput(text), asked, works)
  }
}

/** The open books with what they are called. */
function titled(books: OpenBooks): Promise<readonly { name: string; place: string; title: string }[]> {
  return Promise.all(
    books.list().map(async ({ name, place }) => {
      const book = books.named(name)
      const title = book === undefined ? name : await inView(book, async ({ profile }) => profile.name)
      return { name, place, title }
    }),
  )
}

async function keptAnswer(
  kept: Map<string, Kept>,
  book: Book,
  listed: Listed,
  asked: Asked,
): Promise<Answer> {
  const language = languageOf(asked)
  const { seq } = await headOf(book.store)
  // What a report says when no day is given changes at midnight, not only with a fact.
  const kind = `${language} ${today()} ${book.store.place} ${asked.pathname}${asked.search}`
  const held = kept.get(kind)
  if (held?.seq === seq) return jsonText(held.text)
  const raw = queryInput(asked.search)
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
  format: ReportFormat,
  language: Language,
): Promise<Answer> {
  const input = decoded(command.input, raw)
  if (!input.ok) return refusedAs(input, language)
  return printedReport(command, { ...httpWorld(language), book, dryRun: false }, input.value, format)
}

/**
 * What a reading command gives: JSON, or the paper that `?format=pdf` asks for where it makes a report (a
 * window of its own cannot name a language in its head: `&lang=fr` does).
 */
async function readAnswer(book: Book, listed: Listed, asked: Asked, works: Works): Promise<Answer> {
  const raw = queryInput(asked.search)
  const command = raw.ok && 'format' in raw.value ? await commandOf(listed) : undefined
  const isReport = command !== undefined && command.effect !== 'program' && command.report !== undefined
  if (!raw.ok || !isReport) return answer(book, listed, raw, asked, works)
  const { format, lang, ...input } = raw.value
  const language = lang === 'fr' || lang === 'en' ? lang : languageOf(asked)
  const named = formatNamed(format)
  return named.ok ? printed(command, book, input, named.value, language) : refusedAs(named, language)
}

/** How far the work of a name is: `{ done, of }`, both 0 where there is none of that name. */
function progressAnswer(works: Works, name: string): Answer {
  return jsonText(JSON.stringify(works.reached(name) ?? { done: 0, of: 0 }))
}

async function answer(
  book: Book,
  listed: Listed,
  raw: Result<RawInput>,
  asked: Asked,
  works: Works,
): Promise<Answer> {
  const language = languageOf(asked)
  if (!raw.ok) return refusedAs(raw, language)
  const allowed = withoutPaths(listed.name, raw.value)
  if (!allowed.ok) return refusedAs(allowed, language)
  const dryRun = asked.header('daybook-dry-run') === 'true' || asked.search.includes('dryRun=true')
  const key = asked.header('idempotency-key')
  const work = works.begin(asked)
  // A review only reads until it keeps what it found, at its end.
  const hasSteps = listed.effect === 'read' || listed.effect === 'desk'
  const manner = { language, dryRun, key, ...(hasSteps ? { progress: work.step } : {}) }
  const result = await ran(await commandOf(listed), book, raw.value, manner).finally(work.end)
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

type Manner = {
  readonly language: Language
  readonly dryRun: boolean
  readonly key: string | undefined
  readonly progress?: (done: number, of: number) => void
}

async function ran(command: Command, book: Book, raw: unknown, manner: Manner): Promise<Result<unknown>> {
  const input = decoded(command.input, raw)
  if (!input.ok) return input
  const { language, dryRun, key, progress } = manner
  const ctx = {
    ...httpWorld(language),
    ...{ book, dryRun },
    ...(key === undefined ? {} : { key }),
    ...(progress === undefined ? {} : { progress }),
  }
  return command.run(ctx, input.value)
}

function httpWorld(language: Language): World {
  return { actor: 'local', language, today: today(), now: () => Date.now(), newId: () => randomUUID() }
}
