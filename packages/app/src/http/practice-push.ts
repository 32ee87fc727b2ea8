import { randomUUID } from 'node:crypto'
import { all, ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { inView } from '../book.ts'
import { today } from '../clock.ts'
import type { ProgramContext } from '../commands/command.ts'
import { decoded } from '../commands/decode.ts'
import { words } from '../commands/fields.ts'
import { countsOf, type PushAnswer, type PushedBook, pushed } from '../practice/push-into.ts'
import { partsOfBook } from '../practice/push-parts.ts'
import { actorOf } from './actor.ts'
import { type Answer, jsonText, languageOf, refusedAs } from './answers.ts'
import type { Asked } from './asked.ts'
import { bookNamed, type OpenBooks } from './books.ts'
import { tooLarge } from './door.ts'
import { bodyInput } from './input.ts'
import { openBooksOf } from './practice.ts'

/** What pushes records of one open book to others. */
export const pushName = 'practice.push'

const input = z.strictObject({
  from: words,
  books: z.array(words).min(1),
  accounts: z.array(words).default([]),
  rules: z.boolean().default(false),
  checklist: z.boolean().default(false),
})

/**
 * Accounts, bank rules and checklist rows of one open book brought to others, all by the names that they are
 * served under: `POST /v1/practice.push` with the input of the command as JSON, without its folder, its file
 * and its template (a page may name none). `Idempotency-Key` and `Daybook-Dry-Run` as everywhere. Refuses
 * `method-wrong`, `book-unknown`, `push-nothing`; a clash is told of the book that has it.
 */
export async function pushAnswer(books: OpenBooks, asked: Asked): Promise<Answer> {
  const language = languageOf(asked)
  if (asked.method !== 'POST') {
    const refused = refuse('method-wrong', { command: pushName, method: 'POST' })
    return refusedAs(refused, language, { status: 405, headers: { allow: 'POST' } })
  }
  const text = await asked.text()
  if (text === undefined) return tooLarge(asked)
  const raw = bodyInput(text)
  if (!raw.ok) return refusedAs(raw, language)
  const given = decoded(input, raw.value)
  if (!given.ok) return refusedAs(given, language)
  const key = asked.header('idempotency-key')
  const ctx: ProgramContext = {
    ...{ actor: actorOf(asked), language, today: today(), now: () => Date.now(), newId: randomUUID },
    dryRun: asked.header('daybook-dry-run') === 'true',
    ...(key === undefined ? {} : { key }),
  }
  const answered = await push(books, given.value, ctx)
  return answered.ok ? jsonText(JSON.stringify(answered.value)) : refusedAs(answered, language)
}

async function push(
  books: OpenBooks,
  given: z.output<typeof input>,
  ctx: ProgramContext,
): Promise<Result<PushAnswer>> {
  const source = bookNamed(books, given.from)
  if (!source.ok) return source
  const known = all(given.books.map((name) => bookNamed(books, name)))
  if (!known.ok) return known
  const parts = await inView(source.value, (view) => partsOfBook(view, given))
  const counts = countsOf(parts, given.from, given)
  if (!counts.ok) return counts
  const rows: PushedBook[] = []
  for (const book of openBooksOf(books))
    if (book.name !== given.from && given.books.includes(book.name)) rows.push(await pushed(book, parts, ctx))
  return ok({ ...counts.value, books: rows, dryRun: ctx.dryRun })
}
