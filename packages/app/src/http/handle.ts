import { randomUUID } from 'node:crypto'
import type { CivilDate } from '@daybook/core/kit/civil-date.ts'
import type { Language } from '@daybook/core/kit/refusal-text.ts'
import { type Result, refuse } from '@daybook/core/kit/result.ts'
import type { Book } from '../book.ts'
import { inView } from '../book.ts'
import { today } from '../clock.ts'
import type { Command, World } from '../commands/command.ts'
import { decoded } from '../commands/decode.ts'
import type { Listed } from '../commands/listed.ts'
import { commandNamed } from '../commands/registry.ts'
import { lastSeq } from '../store/queries.ts'
import { actorOf, nobodyNamed } from './actor.ts'
import { type Answer, jsonText, languageOf, refusedAs } from './answers.ts'
import type { Asked } from './asked.ts'
import { bookNamed, type OpenBooks } from './books.ts'
import { consolidatedAnswer, consolidatedName } from './consolidated.ts'
import { copiesAnswer } from './copies-door.ts'
import { bookMaker } from './create-book.ts'
import { tooLarge } from './door.ts'
import { bodyInput, fieldsOf, queryInput, type RawInput, takesContent, withoutPaths } from './input.ts'
import { isOfRelated, relatedAnswer } from './intercompany.ts'
import { isListing } from './listed-pages.ts'
import { lookupAnswer, lookupNamed } from './lookup.ts'
import { paperFile, wantsFile } from './paper-file.ts'
import { isOfPractice, practiceAnswer } from './practice.ts'
import { pushAnswer, pushName } from './practice-push.ts'
import { formatNamed, printedReport, type ReportFormat } from './printed-report.ts'
import { typedPassphrase, vaultAnswer } from './vault-door.ts'
import { type Work, type Works, worksOf } from './works.ts'

/**
 * The answer that a cache keeps for one address, good while the book's last fact is `seq`; the checked input
 * that the address gives is good for ever.
 */
type Kept = { readonly seq: number; readonly text: string; readonly input: unknown }

/** What is missing where a request gives an empty key. */
const emptyKey = { what: 'the value of Idempotency-Key', whatFr: 'la valeur de Idempotency-Key' }

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
 *   GET  /v1/books/{book}/vault             how the vault stands; POST opens, shuts and seals it
 *   GET  /v1/books/{book}/copies            its backups; POST makes one, or books of one (`copies-door.ts`)
 *   GET  /v1/practice.list                   all open books in one grid (and /v1/practice.deadlines)
 *   POST /v1/practice.push                  records of one open book brought to others
 *   GET  /v1/report.consolidated?books=…     several open books as one
 *   GET  /v1/intercompany.list?on=…          related open books compared (POST …relate, .unrelate, .mirror)
 *   GET  /v1/{noun.verb}?…                  a lookup, which needs no books (under a book it is answered too)
 *
 * Every request needs the token of the server’s start (`token.ts`). `Idempotency-Key` is the key of a write,
 * `Daybook-Dry-Run: true` (or `?dryRun=true`) rehearses it, `Daybook-Progress: NAME` lets `GET
 * /v1/books/{book}/progress/NAME` tell how far long work is and `DELETE` stop it: reading ends so, or when
 * whoever asked breaks off; an act is then refused `work-stopped`, or recorded whole where it was too late.
 * `Daybook-Actor` says who acts (`actor.ts`), `Accept-Language` chooses the words of refusals. Refusals have
 * one shape, `{ refusals: [{ code, message, at, hint }] }`. A report or a list is had as a table or a paper
 * with `?format=page|table|csv|xlsx|pdf`, and the file that a paper is with `paper.show?…&format=file`.
 */
export function apiHandler(books: OpenBooks): (asked: Asked) => Promise<Answer> {
  const kept = new Map<string, Kept>()
  const createBook = bookMaker(books)
  const works = worksOf()
  return async (asked) => {
    const { method, pathname } = asked
    const language = languageOf(asked)
    const [, version, collection, bookName, name, more] = pathname.split('/')
    // A key that is no key would let a lost answer post twice: the terminal refuses it as well.
    if (method !== 'GET' && asked.header('idempotency-key')?.trim() === '')
      return refusedAs(refuse('input-missing', emptyKey, 'Idempotency-Key'), language)
    const lookup = version === 'v1' && bookName === undefined ? lookupNamed(collection) : undefined
    if (lookup !== undefined) return lookupAnswer(lookup, asked)
    if (version === 'v1' && bookName === undefined && isOfPractice(collection))
      return practiceAnswer(books, collection, asked)
    if (version === 'v1' && bookName === undefined && collection === pushName) return pushAnswer(books, asked)
    if (version === 'v1' && bookName === undefined && collection === consolidatedName)
      return consolidatedAnswer(books, asked)
    if (version === 'v1' && bookName === undefined && isOfRelated(collection))
      return relatedAnswer(books, collection, asked)
    if (version !== 'v1' || collection !== 'books')
      return refusedAs(refuse('address-unknown', { address: pathname }), language)
    if (bookName === undefined && method === 'POST') return createBook(asked)
    if (bookName === undefined) return jsonText(JSON.stringify({ books: await titled(books) }))
    if (name === 'progress' && more !== undefined) return progressAnswer(works, more, method)
    if (name === 'copies' && more === undefined)
      return copiesAnswer(books, bookName, { asked, works, today: today() })
    if (name === 'vault' && more === undefined) return vaultOf(books, bookName, asked)
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

/** What the vault's own address answers for a book of a name. */
async function vaultOf(books: OpenBooks, name: string, asked: Asked): Promise<Answer> {
  const book = bookNamed(books, name)
  const language = languageOf(asked)
  if (!book.ok) return refusedAs(book, language)
  return vaultAnswer(book.value, asked, { ...httpWorld(language, book.value), actor: actorOf(asked) })
}

/** The open books with what they are called. */
function titled(books: OpenBooks): Promise<readonly { name: string; place: string; title: string }[]> {
  return Promise.all(
    books.list().map(async ({ name, place }) => {
      const book = books.named(name)
      // One that cannot be read keeps the others in the row: its own screens say why.
      const title = book === undefined ? name : await titleOf(book).catch(() => name)
      return { name, place, title }
    }),
  )
}

function titleOf(book: Book): Promise<string> {
  return inView(book, async ({ profile }) => profile.name)
}

async function keptAnswer(
  kept: Map<string, Kept>,
  book: Book,
  listed: Listed,
  asked: Asked,
): Promise<Answer> {
  const language = languageOf(asked)
  // What a report says when no day is given changes at midnight, not only with a fact.
  const day = today()
  const kind = `${language} ${day} ${book.store.place} ${asked.pathname}${asked.search}`
  const held = kept.get(kind)
  // What this process has committed since is there to be read: an older answer is out of date without asking.
  const { committed } = book.held
  const isOutdated = held !== undefined && held.seq < committed
  const [seq = 0] = isOutdated ? [committed] : await book.store.read(lastSeq)
  if (held?.seq === seq) return jsonText(held.text)
  const command = await commandOf(listed)
  const manner = { language, dryRun: false, key: undefined, day }
  if (held !== undefined) {
    const again = await ranWith(command, book, held.input, manner)
    return again.ok
      ? keep(kept, kind, { ...held, seq, text: JSON.stringify(again.value) })
      : refusedAs(again, language)
  }
  const raw = queryInput(asked.search)
  if (!raw.ok) return refusedAs(raw, language)
  const { format = 'json', lang, ...input } = raw.value
  const named = formatNamed(format)
  if (!named.ok) return refusedAs(named, language)
  if (named.value !== 'json') return printed(command, book, input, named.value, saidLanguage(lang, asked))
  const checked = decoded(command.input, lang === undefined ? input : { ...input, lang })
  if (!checked.ok) return refusedAs(checked, language)
  const result = await ranWith(command, book, checked.value, manner)
  if (!result.ok) return refusedAs(result, language)
  return keep(kept, kind, { seq, text: JSON.stringify(result.value), input: checked.value })
}

/** Keeps an answer in the place of an earlier one of its address, and gives it. */
function keep(kept: Map<string, Kept>, kind: string, answer: Kept): Answer {
  if (!kept.has(kind) && kept.size >= mostKept)
    for (const oldest of kept.keys()) if (kept.delete(oldest)) break
  kept.set(kind, answer)
  return jsonText(answer.text)
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
  return printedReport(command, { ...httpWorld(language, book), book, dryRun: false }, input.value, format)
}

/**
 * What a reading command gives: JSON, or the paper that `?format=pdf` asks for where it makes a report or
 * lists (a window of its own cannot name a language in its head: `&lang=fr` does).
 */
async function readAnswer(book: Book, listed: Listed, asked: Asked, works: Works): Promise<Answer> {
  const raw = queryInput(asked.search)
  const command = raw.ok && 'format' in raw.value ? await commandOf(listed) : undefined
  const makesPages =
    command !== undefined &&
    command.effect !== 'program' &&
    (command.report !== undefined || isListing(command))
  if (!raw.ok || !makesPages) return answer(book, listed, raw, asked, works)
  const { format, lang, ...input } = raw.value
  const language = saidLanguage(lang, asked)
  const named = formatNamed(format)
  return named.ok ? printed(command, book, input, named.value, language) : refusedAs(named, language)
}

/** The language of a paper: the one that its address names, else the one that the request asks for. */
function saidLanguage(lang: unknown, asked: Asked): Language {
  return lang === 'fr' || lang === 'en' ? lang : languageOf(asked)
}

/**
 * How far the work of a name is: `{ done, of }`, both 0 where there is none of that name; DELETE stops it.
 */
function progressAnswer(works: Works, name: string, method: string): Answer {
  if (method === 'DELETE') works.stop(name)
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
  const command = await commandOf(listed)
  const allowed = withoutPaths(listed.name, raw.value, fieldsOf(command))
  if (!allowed.ok) return refusedAs(allowed, language)
  const dryRun = asked.header('daybook-dry-run') === 'true' || asked.search.includes('dryRun=true')
  const key = asked.header('idempotency-key')
  const work = works.begin(asked)
  // A review only reads until it keeps what it found, at its end; papers are made before any is written.
  const told = {
    ...(listed.effect === 'read' || listed.effect === 'desk' ? { progress: work.step } : {}),
    ...(listed.effect === 'read' ? {} : { goOn: work.goOn }),
  }
  const manner = { language, actor: actorOf(asked), dryRun, key, ...told }
  const result = await ran(command, book, allowed.value, manner).finally(work.end)
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
  /** Who acts; nobody by name where it is only read. */
  readonly actor?: string
  readonly dryRun: boolean
  readonly key: string | undefined
  /** The day, where it was looked up before. */
  readonly day?: CivilDate
  readonly progress?: Work['step']
  readonly goOn?: Work['goOn']
}

async function ran(command: Command, book: Book, raw: unknown, manner: Manner): Promise<Result<unknown>> {
  const input = decoded(command.input, raw)
  return input.ok ? ranWith(command, book, input.value, manner) : input
}

/** As `ran`, with input that was checked. */
function ranWith(command: Command, book: Book, input: unknown, manner: Manner): Promise<Result<unknown>> {
  const { language, actor = nobodyNamed, dryRun, key, day, progress, goOn } = manner
  const ctx = {
    ...httpWorld(language, book, day),
    ...{ actor, book, dryRun },
    ...(key === undefined ? {} : { key }),
    ...(progress === undefined ? {} : { progress }),
    ...(goOn === undefined ? {} : { goOn }),
  }
  return command.run(ctx, input)
}

function httpWorld(language: Language, book: Book, day: CivilDate = today()): World {
  return {
    actor: nobodyNamed,
    language,
    today: day,
    now: () => Date.now(),
    newId: () => randomUUID(),
    typedPassphrase: () => typedPassphrase(book, Date.now()),
  }
}
