import { randomUUID } from 'node:crypto'
import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Language } from '@daybook/core/kit/refusal-text.ts'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import { accountName } from '@daybook/core/ledger/chart.ts'
import { today } from '../clock.ts'
import { bookCreate } from '../commands/books/book-create.ts'
import type { ProgramContext } from '../commands/command.ts'
import { decoded } from '../commands/decode.ts'
import { actorOf } from './actor.ts'
import { type Answer, jsonText, languageOf, refusedAs } from './answers.ts'
import type { Asked } from './asked.ts'
import { type OpenBooks, plainName } from './books.ts'
import { tooLarge } from './door.ts'
import { bodyInput, type RawInput } from './input.ts'

/** An account that new books may open with. */
type Offered = {
  readonly code: string
  readonly name: string
  readonly type: string
  readonly subtype?: string
  readonly role?: string
  readonly isOpened: boolean
}

/**
 * Makes books for `POST /v1/books` with the input of `book.create` but its place: they lie in the server’s
 * own folder, under a free name made from what they are called, and are open at once. A rehearsal
 * (`Daybook-Dry-Run: true`) makes nothing and says which accounts they would have. A key makes one set of
 * books however often it comes. Refuses `address-unknown` where the server has no folder for books,
 * `path-over-http` for a place, and what `book.create` refuses.
 */
export function bookMaker(books: OpenBooks): (asked: Asked) => Promise<Answer> {
  const made = new Map<string, Promise<Answer>>()
  return async (asked) => {
    const language = languageOf(asked)
    const { folder } = books
    if (folder === undefined) {
      return refusedAs(refuse('address-unknown', { address: asked.pathname }), language)
    }
    const text = await asked.text()
    if (text === undefined) return tooLarge(asked)
    const raw = bodyInput(text)
    if (!raw.ok) return refusedAs(raw, language)
    if (raw.value.place !== undefined) {
      const names = { field: 'place', command: bookCreate.name }
      return refusedAs(refuse('path-over-http', names, 'place'), language)
    }
    if (asked.header('daybook-dry-run') === 'true') return rehearsed(raw.value, language)
    const key = asked.header('idempotency-key')
    const held = key === undefined ? undefined : made.get(key)
    if (held !== undefined) return held
    const making = make(books, folder, raw.value, { language, actor: actorOf(asked) })
    if (key !== undefined) made.set(key, making)
    const answer = await making
    // What was refused may be asked again with the same key once it is mended.
    if (key !== undefined && answer.status !== 200) made.delete(key)
    return answer
  }
}

/** In whose language books are made, and who makes them. */
type Maker = { readonly language: Language; readonly actor: string }

async function make(books: OpenBooks, folder: string, raw: RawInput, maker: Maker): Promise<Answer> {
  const { language } = maker
  const place = freePlace(folder, String(raw.name ?? ''))
  const input = decoded(bookCreate.input, { ...raw, place })
  if (!input.ok) return refusedAs(input, language)
  if (bookCreate.effect !== 'program') return refusedAs(refuse('address-unknown', { address: '/' }), language)
  mkdirSync(folder, { recursive: true })
  const created = await bookCreate.run(programContext(maker), input.value)
  if (!created.ok) return refusedAs(created, language)
  const opened = await books.open(place)
  if (!opened.ok) return refusedAs(opened, language)
  return jsonText(JSON.stringify({ book: opened.value, ...created.value }))
}

async function rehearsed(raw: RawInput, language: Language): Promise<Answer> {
  const input = decoded(bookCreate.input, { ...raw, place: 'new.daybook' })
  if (!input.ok) return refusedAs(input, language)
  const offers = await offered(input.value, language)
  return offers.ok ? jsonText(JSON.stringify({ offers: offers.value })) : refusedAs(offers, language)
}

async function offered(
  input: Parameters<Extract<typeof bookCreate, { effect: 'program' }>['run']>[1],
  language: Language,
): Promise<Result<readonly Offered[]>> {
  const { chartOffers } = await import('@daybook/canada/charts/template.ts')
  const { form, province, partners, include } = input
  const offers = chartOffers({ form, province, partners, include })
  if (!offers.ok) return offers
  return ok(
    offers.value.map(({ account, isOpened }) => ({
      code: account.code,
      name: accountName(account, language),
      type: account.type,
      ...(account.subtype === undefined ? {} : { subtype: account.subtype }),
      ...(account.role === undefined ? {} : { role: account.role }),
      isOpened,
    })),
  )
}

/** A file in the folder that is not there yet, named after the books in letters that every system takes. */
export function freePlace(folder: string, name: string): string {
  const plain = plainName(name.slice(0, 60))
  for (let count = 1; ; count += 1) {
    const place = join(folder, `${plain}${count === 1 ? '' : `-${count}`}.daybook`)
    if (!existsSync(place)) return place
  }
}

function programContext(maker: Maker): ProgramContext {
  return {
    ...maker,
    today: today(),
    now: () => Date.now(),
    newId: () => randomUUID(),
    dryRun: false,
  }
}
