import { randomUUID } from 'node:crypto'
import { ok, refuse, refused } from '@daybook/core/kit/result.ts'
import { today } from '../clock.ts'
import type { World } from '../commands/command.ts'
import { decoded } from '../commands/decode.ts'
import { practiceCalendar } from '../commands/practice/practice-calendar.ts'
import { practiceDeadlines } from '../commands/practice/practice-deadlines.ts'
import { practiceList } from '../commands/practice/practice-list.ts'
import type { PracticeBook } from '../practice/find-books.ts'
import {
  type CalendarAsked,
  calendarAnswer,
  deadlinesAnswer,
  gridAnswer,
} from '../practice/practice-answers.ts'
import { practiceRows, type ToldBook } from '../practice/practice-rows.ts'
import { type Answer, jsonText, languageOf, refusedAs } from './answers.ts'
import type { Asked } from './asked.ts'
import type { OpenBooks, ShutBook } from './books.ts'
import { queryInput } from './input.ts'

const asks = ['practice.list', 'practice.deadlines', 'practice.calendar'] as const

/** What can be asked about all open books at once. */
export type OfPractice = (typeof asks)[number]

/** Whether a command’s name is one of those. */
export function isOfPractice(name: string | undefined): name is OfPractice {
  return asks.some((each) => each === name)
}

/**
 * The answer about all books that the server has open, in the shape of the command of that name: `GET
 * /v1/practice.list`, `GET /v1/practice.deadlines?through=…&kind=…`, `GET /v1/practice.calendar?through=…`
 * (its bytes in the answer, in base64). Which books is not asked for: a page may name no folder. Refuses
 * `method-wrong`, and inputs as the command does.
 */
export async function practiceAnswer(books: OpenBooks, name: OfPractice, asked: Asked): Promise<Answer> {
  const language = languageOf(asked)
  if (asked.method !== 'GET') {
    const refused = refuse('method-wrong', { command: name, method: 'GET' })
    return refusedAs(refused, language, { status: 405, headers: { allow: 'GET' } })
  }
  const raw = queryInput(asked.search)
  if (!raw.ok) return refusedAs(raw, language)
  const { folder: _folder, books: _books, ...rest } = raw.value
  const world = { actor: 'local', language, today: today(), now: () => Date.now(), newId: randomUUID }
  const tell = async () => {
    const shut = await books.shut()
    const told = await practiceRows(openBooksOf(books), world, { isFresh: true, step: () => {} })
    return [...told, ...shut.map(toldShut)]
  }
  if (name === 'practice.list') {
    const input = decoded(practiceList.input, rest)
    if (!input.ok) return refusedAs(input, language)
    return jsonText(JSON.stringify(gridAnswer(await tell(), world)))
  }
  if (name === 'practice.calendar') return calendar(await tell(), rest, world)
  const input = decoded(practiceDeadlines.input, rest)
  if (!input.ok) return refusedAs(input, language)
  // The schema of the command has just given it this shape.
  const wish = input.value as { readonly through?: string; readonly kind?: string }
  return jsonText(JSON.stringify(deadlinesAnswer(await tell(), wish, world)))
}

function calendar(
  told: readonly ToldBook[],
  { file: _file, ...rest }: Readonly<Record<string, unknown>>,
  world: World,
): Answer {
  const input = decoded(practiceCalendar.input, rest)
  if (!input.ok) return refusedAs(input, world.language)
  // The schema of the command has just given it this shape.
  const wish = input.value as CalendarAsked
  const { days, text } = calendarAnswer(told, wish, { ...world, madeAt: world.now() })
  const base64 = Buffer.from(text).toString('base64')
  return jsonText(JSON.stringify({ days, file: 'deadlines.ics', base64 }))
}

/** A book that does not open as a row of its own, with its reason. */
function toldShut({ name, place, refusals }: ShutBook): ToldBook {
  const read = async () => refused(refusals)
  return { book: { name, place, mark: () => undefined, read }, refusals }
}

/** The books that are open, as commands over many books take them. */
export function openBooksOf(books: OpenBooks): readonly PracticeBook[] {
  return books.list().flatMap(({ name, place }) => {
    const book = books.named(name)
    if (book === undefined) return []
    return [{ name, place, mark: () => undefined, read: async (work) => ok(await work(book)) }]
  })
}
