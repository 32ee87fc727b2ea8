import { ok, type Result, value } from '@daybook/core/kit/result.ts'
import type { Account } from '@daybook/core/ledger/chart.ts'
import { type Book, bookOf, headOf } from '../../src/book.ts'
import { decoded } from '../../src/commands/decode.ts'
import { commandNamed } from '../../src/commands/registry.ts'
import { record } from '../../src/record.ts'
import type { BookStore } from '../../src/store/store.ts'
import { type Deed, inputOf, type Standing } from './deeds.ts'

/** Books that live through a journey: the same deeds give the same facts on every store, to the last hash. */
export type Journey = {
  readonly book: Book
  /** Does a deed: the command that it came to, and `done` or the codes of its refusals. */
  does(deed: Deed): Promise<string>
  /** Gives one command. */
  gives(name: string, input: object, key?: string): Promise<Result<Readonly<Record<string, unknown>>>>
}

/** The day on which journeys happen. */
const today = '2026-04-10'

/** Begins a journey over an empty store, with a small chart. */
export async function journeyOver(store: BookStore, chart: readonly Account[]): Promise<Journey> {
  const book = bookOf(store)
  // Both clocks begin anew with each journey, so that its facts do not depend on those before it.
  let moment = Date.UTC(2026, 3, 10, 12)
  let ids = 0
  const kept: { draft: string | undefined; statement: object | undefined } = {
    draft: undefined,
    statement: undefined,
  }
  const gives: Journey['gives'] = async (name, input, key) => {
    const command = await commandNamed(name)?.load()
    if (command === undefined || command.effect === 'program')
      throw new Error(`no command ${name} over books`)
    const read = decoded(command.input, input)
    if (!read.ok) return read
    ids += 1
    const id = `0197f3d0-0000-7000-8000-${String(ids).padStart(12, '0')}`
    const world = { actor: 'fern', language: 'en', today, now: () => moment++, newId: () => id } as const
    const ctx = { ...world, book, dryRun: false, ...(key === undefined ? {} : { key }) }
    const result = await command.run(ctx, read.value)
    // Every command over books gives an object or a list; what is asked of it here is asked by name.
    return result.ok ? ok({ ...(result.value as object) }) : result
  }
  await open(book, chart, moment)
  return {
    book,
    gives,
    async does(deed) {
      const asked = inputOf(deed, await standingOf(book, gives, kept))
      if (asked === undefined) return 'nothing'
      const result = await gives(asked.name, asked.input, asked.key)
      if (asked.name === 'entry.draft' && result.ok) kept.draft = String(result.value.draft)
      if (asked.name === 'statement.import') kept.statement = asked.input
      return `${asked.name} ${result.ok ? 'done' : result.refusals.map(({ code }) => code).join(' ')}`
    },
  }
}

async function open(book: Book, chart: readonly Account[], now: number): Promise<void> {
  const profile = {
    id: 'maple',
    name: 'Maple Bicycles Ltd.',
    form: 'corporation',
    province: 'ON',
    fiscalYearEnd: '12-31',
    language: 'en',
    currency: 'CAD',
  } as const
  const facts = [
    { fact: { kind: 'book.opened', v: 1, profile } as const },
    ...chart.map((account) => ({ fact: { kind: 'account.opened', v: 1, account } as const })),
  ]
  const act = { actor: 'fern', now, dryRun: false, command: 'book.create', input: {} }
  value(await record(book, act, async () => ok({ facts })))
}

async function standingOf(
  book: Book,
  gives: Journey['gives'],
  kept: { readonly draft: string | undefined; readonly statement: object | undefined },
): Promise<Standing> {
  const { entries, seq } = await headOf(book.store)
  const listed = await gives('line.list', { account: '1010' })
  const lines = listed.ok ? Object.values(listed.value).map((each) => String(Object(each).line)) : []
  const acts = await gives('activity.list', { limit: 1 })
  const last = acts.ok && Array.isArray(acts.value.acts) ? Number(Object(acts.value.acts[0]).act) : 1
  return { entries, seq, lines, lastAct: last, ...kept }
}
