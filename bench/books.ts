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
 * The generated journal of so many entries, made once: the folder with `journal.jsonl` and the totals known
 * in advance.
 */
export function generated(run: Run, entries: number): string {
  const out = join(run.folder, `journal-${entries}`)
  if (!existsSync(join(out, 'expected.json'))) {
    mkdirSync(out, { recursive: true })
    const script = join(run.shared, 'bench', 'generate.mjs')
    const made = spawnSync(process.execPath, [
      script,
      '--n',
      String(entries),
      '--out',
      out,
      '--formats',
      'jsonl,hledger',
    ])
    if (made.status !== 0) throw new Error(String(made.stderr))
  }
  return out
}

/** Entries of a generated journal with the accounts they need, ready to be posted. */
export type Ready = { readonly accounts: readonly Account[]; readonly entries: readonly Entry[] }

/** The first entries of a generated journal. */
export function readyEntries(run: Run, count: number): Ready {
  const lines = readFileSync(join(generated(run, count), 'journal.jsonl'), 'utf8')
    .trimEnd()
    .split('\n')
  const accounts = new Map<string, Account>()
  const next = numberSeries(new Set())
  const idOf = (name: string) => {
    const held = accounts.get(name)
    if (held !== undefined) return held.id
    const type = value(typeFromName(name))
    const account = importedAccount(name, next(type), type)
    accounts.set(name, account)
    return account.id
  }
  const entries = lines.map((text, index): Entry => {
    // The generator's own shape; the program's reader is measured elsewhere.
    const each = JSON.parse(text) as {
      id: string
      date: string
      payee: string
      memo: string
      lines: { account: string; amountCents: number }[]
    }
    return {
      number: index + 1,
      date: each.date,
      payee: each.payee,
      memo: each.memo,
      because: { kind: 'import', id: each.id },
      postings: each.lines.map(({ account, amountCents }) => ({
        account: idOf(account),
        amount: BigInt(amountCents),
      })),
    }
  })
  return { accounts: [...accounts.values()], entries }
}

/** An empty book with these accounts. */
export async function emptyBook(path: string, accounts: readonly Account[]): Promise<Book> {
  for (const each of [path, `${path}-wal`, `${path}-shm`]) rmSync(each, { force: true })
  const book = bookOf(value(await createBook(path)))
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
  return book
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
