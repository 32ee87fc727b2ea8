import { randomUUID } from 'node:crypto'
import { all, ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import type { z } from 'zod'
import { today } from '../clock.ts'
import type { ProgramContext } from '../commands/command.ts'
import { decoded } from '../commands/decode.ts'
import { comparedAnswer } from '../commands/intercompany/intercompany-fields.ts'
import { intercompanyList } from '../commands/intercompany/intercompany-list.ts'
import { mirrorIn, mirrorInput } from '../commands/intercompany/intercompany-mirror.ts'
import { intercompanyRelate } from '../commands/intercompany/intercompany-relate.ts'
import { intercompanyUnrelate } from '../commands/intercompany/intercompany-unrelate.ts'
import { outcomeOf } from '../commands/outcome.ts'
import { compareRelated } from '../intercompany/compare-related.ts'
import { type RecordedInBoth, relate, unrelate } from '../intercompany/relate.ts'
import type { PracticeBook } from '../practice/find-books.ts'
import { actorOf } from './actor.ts'
import { type Answer, jsonText, languageOf, refusedAs } from './answers.ts'
import type { Asked } from './asked.ts'
import { bookNamed, type OpenBooks } from './books.ts'
import { tooLarge } from './door.ts'
import { bodyInput, queryInput } from './input.ts'
import { openBooksOf } from './practice.ts'

const asks = [
  'intercompany.list',
  'intercompany.relate',
  'intercompany.unrelate',
  'intercompany.mirror',
] as const

/** What can be asked about related books that are open. */
export type OfRelated = (typeof asks)[number]

/** Whether a command’s name is one of those. */
export function isOfRelated(name: string | undefined): name is OfRelated {
  return asks.some((each) => each === name)
}

/**
 * Related books that the server has open, by the names that they are served under: `GET
 * /v1/intercompany.list?on=…&all=true` over all of them, `POST /v1/intercompany.mirror` and its like with the
 * input of the command as JSON. `Idempotency-Key` and `Daybook-Dry-Run` as everywhere. Refuses
 * `method-wrong`, `book-unknown`, and what the command refuses.
 */
export async function relatedAnswer(books: OpenBooks, name: OfRelated, asked: Asked): Promise<Answer> {
  const language = languageOf(asked)
  const right = name === 'intercompany.list' ? 'GET' : 'POST'
  if (asked.method !== right) {
    const refused = refuse('method-wrong', { command: name, method: right })
    return refusedAs(refused, language, { status: 405, headers: { allow: right } })
  }
  const text = right === 'GET' ? '' : await asked.text()
  if (text === undefined) return tooLarge(asked)
  const raw = right === 'GET' ? queryInput(asked.search) : bodyInput(text)
  if (!raw.ok) return refusedAs(raw, language)
  const key = asked.header('idempotency-key')
  const ctx: ProgramContext = {
    ...{ actor: actorOf(asked), language, today: today(), now: () => Date.now(), newId: randomUUID },
    dryRun: asked.header('daybook-dry-run') === 'true',
    ...(key === undefined ? {} : { key }),
  }
  const answered = await answerTo(books, name, raw.value, ctx)
  return answered.ok ? jsonText(JSON.stringify(answered.value)) : refusedAs(answered, language)
}

async function answerTo(
  books: OpenBooks,
  name: OfRelated,
  raw: Readonly<Record<string, unknown>>,
  ctx: ProgramContext,
): Promise<Result<unknown>> {
  switch (name) {
    case 'intercompany.list': {
      const { folder: _folder, books: _books, ...rest } = raw
      const input = inputOf(intercompanyList.input, rest)
      if (!input.ok) return input
      // The schema of the command has just given it this shape.
      const { on = ctx.today, all: isAll } = input.value as { readonly on?: string; readonly all: boolean }
      const compared = await compareRelated(openBooksOf(books), on, () => {})
      return compared.ok
        ? ok(comparedAnswer(compared.value, { on, isAll, language: ctx.language }))
        : compared
    }
    case 'intercompany.mirror': {
      const input = decoded(mirrorInput, raw)
      if (!input.ok) return input
      const two = twoOf(books, [input.value.from, input.value.into])
      return two.ok ? mirrorIn(two.value, input.value, ctx) : two
    }
    case 'intercompany.relate': {
      const input = inputOf(intercompanyRelate.input, raw)
      if (!input.ok) return input
      // The schema of the command has just given it this shape.
      const { first, second, ...wish } = input.value as Named & Parameters<typeof relate>[1]
      const two = twoOf(books, [first, second])
      if (!two.ok) return two
      return outcomes(await relate({ first: two.value[0], second: two.value[1] }, wish, ctx))
    }
    case 'intercompany.unrelate': {
      const input = inputOf(intercompanyUnrelate.input, raw)
      if (!input.ok) return input
      // The schema of the command has just given it this shape.
      const { first, second, account } = input.value as Named & { readonly account?: string }
      const two = twoOf(books, [first, second])
      if (!two.ok) return two
      return outcomes(await unrelate({ first: two.value[0], second: two.value[1] }, account, ctx))
    }
  }
}

type Named = { readonly first: string; readonly second: string }

function inputOf(schema: z.ZodType, raw: unknown): Result<unknown> {
  return decoded(schema, raw)
}

/** Two open books by their names. */
function twoOf(
  books: OpenBooks,
  names: readonly [string, string],
): Result<readonly [PracticeBook, PracticeBook]> {
  const known = all(names.map((name) => bookNamed(books, name)))
  if (!known.ok) return known
  const open = openBooksOf(books)
  const [one, other] = names.map((name) => open.find((each) => each.name === name))
  return one === undefined || other === undefined
    ? refuse('book-unknown', { place: names.join(', ') })
    : ok([one, other])
}

function outcomes(done: Result<RecordedInBoth>) {
  if (!done.ok) return done
  const [own, theirs] = [outcomeOf(done.value.first), outcomeOf(done.value.second)]
  return ok({ act: own.act, theirAct: theirs.act, dryRun: own.dryRun })
}
