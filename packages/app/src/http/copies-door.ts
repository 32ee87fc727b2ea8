import { randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { CivilDate } from '@daybook/core/kit/civil-date.ts'
import type { Language } from '@daybook/core/kit/refusal-text.ts'
import { ok, type Refused, type Result, refuse } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { type CopyOutput, copyOutput } from '../commands/books/copy-output.ts'
import { decoded } from '../commands/decode.ts'
import { copyBook } from '../copies/copy-book.ts'
import { exportBook } from '../copies/export-book.ts'
import type { Progress } from '../proof/walk-chain.ts'
import { openBook } from '../store/open-book.ts'
import { type Answer, jsonText, languageOf, refusedAs } from './answers.ts'
import type { Asked } from './asked.ts'
import { bookNamed, type OpenBooks, plainName } from './books.ts'
import { freePlace } from './create-book.ts'
import { tooLarge } from './door.ts'
import { bodyInput } from './input.ts'
import type { Works } from './works.ts'

/** A backup that lies in the server’s own folder: its name there, its size and when it was made. */
export type KeptCopy = { readonly file: string; readonly bytes: number; readonly made: string }

/** The backups of a book, the last first, and the folder in which they lie. */
export type KeptCopies = { readonly folder: string; readonly copies: readonly KeptCopy[] }

/** What a deed with backups made: `book` is the name under which restored books are open. */
export type CopyMade = CopyOutput & { readonly book?: string; readonly file?: string }

/** What the address takes; a backup from elsewhere comes along whole, in base64. */
const deed = z.discriminatedUnion('deed', [
  z.strictObject({ deed: z.literal('backup') }),
  z.strictObject({ deed: z.literal('restore'), file: z.string().max(200) }),
  z.strictObject({ deed: z.literal('restore-file'), base64: z.string() }),
])

/** The request, the works under way, and the day. */
type CopiesAsked = { readonly asked: Asked; readonly works: Works; readonly today: CivilDate }

/** Where the backups of a book lie: below the folder in which books are made. */
type Desk = {
  readonly books: OpenBooks
  readonly name: string
  readonly home: string
  readonly folder: string
  readonly language: Language
  readonly today: CivilDate
}

/**
 * The backups of a book, for a person at a screen: `GET /v1/books/{book}/copies` lists those in the server’s
 * own folder, `?file=…` is one of them whole, to be kept elsewhere, `?lines=true` the whole books as JSON
 * lines; `POST` makes one (`backup`), or makes new books of one beside those that are there (`restore`,
 * `restore-file`), proved before and after; also where the books themselves do not open any more. A page can
 * name no other place of the machine. `Daybook-Progress` follows and stops it: nothing is left then. Refuses
 * `file-missing` for a backup that is not there, and what copying refuses.
 */
export async function copiesAnswer(
  books: OpenBooks,
  name: string,
  { asked, works, today }: CopiesAsked,
): Promise<Answer> {
  const language = languageOf(asked)
  const home = books.folder
  if (home === undefined) return refusedAs(refuse('address-unknown', { address: asked.pathname }), language)
  const folder = join(home, 'copies', plainName(name))
  if (asked.method === 'GET') {
    const asks = new URLSearchParams(asked.search)
    const file = asks.get('file')
    if (file !== null) return wholeFile(folder, file, language)
    if (asks.get('lines') === 'true') return wholeLines({ books, name, home, folder, language, today })
    return jsonText(JSON.stringify({ folder, copies: copiesIn(folder) } satisfies KeptCopies))
  }
  if (asked.method !== 'POST') {
    const refused = refuse('method-wrong', { command: 'copies', method: 'POST' })
    return refusedAs(refused, language, { status: 405, headers: { allow: 'GET, POST' } })
  }
  const text = await asked.text()
  if (text === undefined) return tooLarge(asked)
  const raw = bodyInput(text)
  const asks = raw.ok ? decoded(deed, raw.value) : raw
  if (!asks.ok) return refusedAs(asks, language)
  const work = works.begin(asked)
  mkdirSync(folder, { recursive: true })
  const desk = { books, name, home, folder, language, today }
  const made = await did(desk, asks.value, work.step).finally(work.end)
  return made.ok ? jsonText(JSON.stringify(made.value)) : refusedAs(made, language)
}

async function did(desk: Desk, asks: z.infer<typeof deed>, progress: Progress): Promise<Result<CopyMade>> {
  const { folder } = desk
  if (asks.deed === 'backup') return backedUp(desk, progress)
  if (asks.deed === 'restore') {
    const from = join(folder, asks.file)
    return isCopy(folder, from) ? restored(desk, from, progress) : noCopy(asks.file)
  }
  const from = freePlace(folder, 'brought')
  try {
    writeFileSync(from, Buffer.from(asks.base64, 'base64'), { mode: 0o600 })
    return await restored(desk, from, progress)
  } finally {
    rmSync(from, { force: true })
  }
}

async function backedUp(desk: Desk, progress: Progress): Promise<Result<CopyMade>> {
  const { books, name, folder, language, today } = desk
  const book = bookNamed(books, name)
  if (!book.ok) return book
  const to = freePlace(folder, `${plainName(name)}-${today}`)
  const copied = await copyBook(book.value.store, to, { mayReplace: false, provesSource: false, progress })
  return copied.ok ? ok({ ...copyOutput(copied.value, language), file: basename(to) }) : copied
}

async function restored(desk: Desk, from: string, progress: Progress): Promise<Result<CopyMade>> {
  const { books, name, home, language } = desk
  const backup = await openBook(from)
  if (!backup.ok) return backup
  const to = freePlace(home, `${plainName(name)}-restored`)
  const options = { mayReplace: false, provesSource: true, progress }
  const copied = await copyBook(backup.value, to, options).finally(() => backup.value.close())
  if (!copied.ok) return copied
  const opened = await books.open(to)
  return opened.ok ? ok({ ...copyOutput(copied.value, language), book: opened.value }) : opened
}

/** The backups in a folder, the last first; none where there is no folder. */
function copiesIn(folder: string): readonly KeptCopy[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((file) => isCopy(folder, join(folder, file)))
    .map((file) => {
      const { size: bytes, mtimeMs } = statSync(join(folder, file))
      return { file, bytes, at: mtimeMs, made: new Date(mtimeMs).toISOString() }
    })
    .sort((one, other) => other.at - one.at)
    .map(({ file, bytes, made }) => ({ file, bytes, made }))
}

/** Whether a path is a backup right in the folder: no other file of the machine may be asked for. */
function isCopy(folder: string, path: string): boolean {
  const file = basename(path)
  return /^[a-z0-9-]+\.daybook$/.test(file) && join(folder, file) === path && existsSync(path)
}

function noCopy(file: string): Refused {
  return refuse('file-missing', { file, why: 'no such backup', whyFr: 'aucune sauvegarde de ce nom' }, 'file')
}

function wholeFile(folder: string, file: string, language: Language): Answer {
  const path = join(folder, file)
  if (!isCopy(folder, path)) return refusedAs(noCopy(file), language)
  return fileAnswer(file, readFileSync(path))
}

/** The whole books as lines that anyone can check, as `book.export` writes them; nothing of it stays here. */
async function wholeLines({ books, name, folder, language, today }: Desk): Promise<Answer> {
  const book = bookNamed(books, name)
  if (!book.ok) return refusedAs(book, language)
  mkdirSync(folder, { recursive: true })
  const place = join(folder, `${randomUUID()}.jsonl`)
  try {
    const exported = await exportBook(book.value.store, place, { mayReplace: false })
    if (!exported.ok) return refusedAs(exported, language)
    return fileAnswer(`${plainName(name)}-${today}.jsonl`, readFileSync(place))
  } finally {
    rmSync(place, { force: true })
  }
}

function fileAnswer(file: string, body: Buffer): Answer {
  return {
    status: 200,
    headers: {
      'content-type': 'application/octet-stream',
      'content-disposition': `attachment; filename="${file}"`,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
    },
    body,
  }
}
