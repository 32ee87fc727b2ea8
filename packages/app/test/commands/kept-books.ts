import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { LegalForm } from '@daybook/core/daybook/fact.ts'
import { type DerivedTable, derivedTables, type Row } from '@daybook/core/daybook/tables.ts'
import { ok, type Result, value } from '@daybook/core/kit/result.ts'
import type { Account } from '@daybook/core/ledger/chart.ts'
import type { z } from 'zod'
import { type Book, bookOf } from '../../src/book.ts'
import type { Command } from '../../src/commands/command.ts'
import { decoded } from '../../src/commands/decode.ts'
import { type Commands, commandNamed } from '../../src/commands/registry.ts'
import { record } from '../../src/record.ts'
import { dumpTable } from '../../src/store/dump.ts'
import { memoryStore } from '../../src/store/memory.ts'
import { createBook } from '../../src/store/open-book.ts'
import type { BookStore } from '../../src/store/store.ts'

/** The name of a command over books. */
export type Name = keyof Commands
type InputOf<N extends Name> = z.input<Commands[N]['input']>
type OutputOf<N extends Name> = z.input<Commands[N]['output']>

/** What a command is given besides its input: the day it is, the key, whether it is a rehearsal. */
export type Manner = { readonly today?: string; readonly key?: string; readonly dryRun?: boolean }

/** Books that a test keeps by commands, as every door gives them: raw input in, values or refusals out. */
export type KeptBooks = {
  readonly book: Book
  /** Gives a command; refusals are values. */
  tries<N extends Name>(name: N, input: InputOf<N>, manner?: Manner): Promise<Result<OutputOf<N>>>
  /** Gives a command that must not be refused. */
  does<N extends Name>(name: N, input: InputOf<N>, manner?: Manner): Promise<OutputOf<N>>
  /** Gives a command that must be refused; the codes. */
  refused<N extends Name>(name: N, input: InputOf<N>, manner?: Manner): Promise<readonly string[]>
  end(): Promise<void>
}

/** The day on which tests keep books, unless they say another. */
export const today = '2026-04-10'

let moment = Date.UTC(2026, 3, 10, 12)
let ids = 0

async function given<N extends Name>(
  book: Book,
  name: N,
  input: InputOf<N>,
  manner: Manner,
): Promise<Result<OutputOf<N>>> {
  const command: Command | undefined = await commandNamed(name)?.load()
  if (command === undefined || command.effect === 'program') throw new Error(`no command ${name} over books`)
  const read = decoded(command.input, input)
  if (!read.ok) return read
  ids += 1
  const uuid = `0197f3d0-0000-7000-8000-${String(ids).padStart(12, '0')}`
  const ctx = {
    book,
    actor: 'tester',
    language: 'en' as const,
    today: manner.today ?? today,
    now: () => moment++,
    newId: () => uuid,
    dryRun: manner.dryRun ?? false,
    ...(manner.key === undefined ? {} : { key: manner.key }),
  }
  const result = await command.run(ctx, read.value)
  // The command of this name gives this output; the table forgets it.
  return result as Result<OutputOf<N>>
}

/**
 * The books of a legal form in Ontario, with the given accounts or the whole chart of the form, over a store.
 */
export async function booksOver(
  store: BookStore,
  form: LegalForm = 'corporation',
  accounts?: readonly Account[],
): Promise<KeptBooks> {
  const book = bookOf(store)
  const { chartFor } = await import('@daybook/canada/charts/template.ts')
  const chart = accounts ?? value(chartFor({ form, province: 'ON' }))
  const profile = {
    id: 'test',
    name: 'Maple Bicycles',
    form,
    province: 'ON',
    fiscalYearEnd: '12-31',
    language: 'en',
    currency: 'CAD',
  } as const
  const facts = [
    { fact: { kind: 'book.opened', v: 1, profile } as const },
    ...chart.map((account) => ({ fact: { kind: 'account.opened', v: 1, account } as const })),
  ]
  const act = { actor: 'tester', now: moment++, dryRun: false, command: 'book.create', input: {} }
  value(await record(book, act, async () => ok({ facts })))
  return keptIn(store)
}

/** Books that are there already, in a store. */
export function keptIn(store: BookStore): KeptBooks {
  const book = bookOf(store)
  return {
    book,
    tries: (name, input, manner = {}) => given(book, name, input, manner),
    does: async (name, input, manner = {}) => value(await given(book, name, input, manner)),
    refused: async (name, input, manner = {}) => {
      const result = await given(book, name, input, manner)
      return result.ok ? [] : result.refusals.map((each) => each.code)
    },
    end: () => store.close(),
  }
}

/** Books in memory: for properties, which make many. */
export function booksInMemory(form?: LegalForm, accounts?: readonly Account[]): Promise<KeptBooks> {
  return booksOver(memoryStore(), form, accounts)
}

/** Books in a file that goes when they end. */
export async function booksInFile(form?: LegalForm): Promise<KeptBooks> {
  const folder = mkdtempSync(join(tmpdir(), 'daybook-commands-'))
  const books = await booksOver(value(await createBook(join(folder, 'books.daybook'))), form)
  return {
    ...books,
    async end() {
      await books.end()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Every derived row by table. */
export async function rowsOf(book: Book): Promise<Readonly<Record<DerivedTable, readonly Row[]>>> {
  const rows: [string, readonly Row[]][] = []
  // The keys of `derivedTables` are the type's keys; `Object.keys` forgets them.
  for (const table of Object.keys(derivedTables) as DerivedTable[]) {
    const all: Row[] = []
    for await (const row of dumpTable(book.store, table)) all.push(row)
    rows.push([table, all])
  }
  // Every table was dumped under its name.
  return Object.fromEntries(rows) as Record<DerivedTable, readonly Row[]>
}
