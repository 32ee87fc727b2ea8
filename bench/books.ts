import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { value } from '@daybook/core/kit/result.ts'
import type { Account } from '@daybook/core/ledger/chart.ts'
import type { Entry } from '@daybook/core/ledger/entry.ts'
import { importedAccount, numberSeries, typeFromName } from '@daybook/core/ledger/open-accounts.ts'
import { type Book, bookOf } from '../packages/app/src/book.ts'
import type { Context } from '../packages/app/src/commands/command.ts'
import { type PlannedFact, record } from '../packages/app/src/record.ts'
import { createBook } from '../packages/app/src/store/open-book.ts'
import type { Run } from './measure.ts'

/**
 * A generated journal of so many entries in some formats, made once: the folder with its files. The same
 * count gives the same entries, except where a bank statement is made of them too.
 */
export function generated(run: Run, entries: number, formats: string = 'jsonl'): string {
  const out = join(run.folder, `${formats.replaceAll(',', '-')}-${entries}`)
  if (!existsSync(join(out, 'expected.json'))) {
    mkdirSync(out, { recursive: true })
    const script = join(run.shared, 'bench', 'generate.mjs')
    const made = spawnSync(process.execPath, [
      script,
      ...['--n', String(entries), '--out', out, '--formats', formats],
    ])
    if (made.status !== 0) throw new Error(String(made.stderr))
  }
  return out
}

/**
 * What a journal adds up to, as its generator says: debit less credit in cents by the name of the account.
 */
export function expectedBalances(run: Run, entries: number): Readonly<Record<string, number>> {
  // The generator's own file.
  const expected = JSON.parse(readFileSync(join(generated(run, entries), 'expected.json'), 'utf8')) as {
    trialBalance: Record<string, number>
  }
  return expected.trialBalance
}

/** Entries of a generated journal with the accounts they need, ready to be posted. */
export type Ready = { readonly accounts: readonly Account[]; readonly entries: readonly Entry[] }

/** The first entries of a generated journal. */
export function readyEntries(run: Run, count: number): Ready {
  const lines = readFileSync(join(generated(run, count), 'journal.jsonl'), 'utf8')
    .trimEnd()
    .split('\n')
  const reader = entryReader()
  const entries = lines.map((line) => reader.entry(line))
  return { accounts: reader.accounts(), entries }
}

/** Reads the generator's lines as entries, numbered as they come, and gathers the accounts they name. */
export function entryReader(): { entry(line: string): Entry; accounts(): readonly Account[] } {
  const accounts = new Map<string, Account>()
  const next = numberSeries(new Set())
  let number = 0
  const idOf = (name: string) => {
    const held = accounts.get(name)
    if (held !== undefined) return held.id
    const type = value(typeFromName(name))
    const account = importedAccount(name, next(type), type)
    accounts.set(name, account)
    return account.id
  }
  return {
    accounts: () => [...accounts.values()],
    entry(line) {
      // The generator's own shape; the program's reader is measured with the imports.
      const { id, date, payee, memo, lines } = JSON.parse(line) as Line
      number += 1
      const postings = lines.map(({ account, amountCents }) => ({
        account: idOf(account),
        amount: BigInt(amountCents),
      }))
      return { number, date, payee, memo, because: { kind: 'import', id }, postings }
    },
  }
}

type Line = {
  readonly id: string
  readonly date: string
  readonly payee: string
  readonly memo: string
  readonly lines: readonly { readonly account: string; readonly amountCents: number }[]
}

/** An empty book with these accounts. */
export async function emptyBook(path: string, accounts: readonly Account[]): Promise<Book> {
  remove(path)
  const book = bookOf(value(await createBook(path)))
  await openAccounts(book, accounts)
  return book
}

/** Gives a new book its profile and its accounts. */
export async function openAccounts(book: Book, accounts: readonly Account[]): Promise<void> {
  const profile = {
    id: 'bench',
    name: 'Bench',
    form: 'corporation',
    province: 'ON',
    fiscalYearEnd: '12-31',
    language: 'en',
    currency: 'CAD',
  } as const
  const facts: PlannedFact[] = [
    { fact: { kind: 'book.opened', v: 1, profile } },
    ...accounts.map((account): PlannedFact => ({ fact: { kind: 'account.opened', v: 1, account } })),
  ]
  value(await record(book, act, async () => ({ ok: true, value: { facts } })))
}

/** Removes a file of books and what lies beside it. */
export function remove(path: string): void {
  for (const each of [path, `${path}-wal`, `${path}-shm`]) rmSync(each, { force: true })
}

/** The act of a bench: nobody in particular. */
export const act = { actor: 'bench', now: 0, dryRun: false, command: 'bench', input: {} }

/** The context of commands in a bench. */
export function contextOf(book: Book): Context {
  return {
    book,
    actor: 'bench',
    language: 'en',
    today: '2026-11-22',
    dryRun: false,
    now: () => 0,
    newId: () => 'bench',
  }
}
