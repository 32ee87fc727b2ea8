import type { Fact } from '@daybook/core/daybook/fact.ts'
import { ok, type Refusal, type Result, refusal, refused } from '@daybook/core/kit/result.ts'
import type { Account, AccountType, Chart } from '@daybook/core/ledger/chart.ts'
import type { Entry, Posting } from '@daybook/core/ledger/entry.ts'
import type { JournalEntry, JournalLine } from '@daybook/core/ledger/formats/journal-file.ts'
import { importedAccount, numberSeries, typeFromName } from '@daybook/core/ledger/open-accounts.ts'
import { checkedEntry } from '@daybook/core/ledger/post-entry.ts'
import type { Book, View } from '../book.ts'
import { type Act, type PlannedFact, record } from '../record.ts'
import { keysAmong, keysAtOnce } from '../store/queries.ts'
import type { Reader } from '../store/store.ts'
import { type Identity, identities } from './entry-identity.ts'

/**
 * How an import goes: whether it may open accounts, and the types that the file itself declares for its
 * accounts.
 */
export type ImportOptions = {
  readonly openAccounts: boolean
  readonly file: string
  readonly types?: ReadonlyMap<string, AccountType>
  readonly progress?: (entries: number) => void
}

/** What an import did: entries posted now, entries that were there already, accounts opened. */
export type Imported = { readonly posted: number; readonly known: number; readonly accountsOpened: number }

/**
 * How many entries are posted together, all or none: enough that the cost of a commit is spread thin, few
 * enough that what is at hand of them stays small.
 */
const batchSize = 2000

/**
 * Posts the entries of a file in atomic batches, each entry under a key of its own. An import that stopped
 * half way is resumed by giving the same file again: what is there already is passed over. Refuses at the
 * first batch that cannot be posted, naming file and line; the batches before it stand (`key-reused` for an
 * id that came with other content).
 */
export async function importEntries(
  book: Book,
  act: Act,
  entries: AsyncIterable<Result<readonly JournalEntry[]>>,
  options: ImportOptions,
): Promise<Result<Imported>> {
  const identify = identities()
  let done: Imported = { posted: 0, known: 0, accountsOpened: 0 }
  let waiting: Named[] = []
  let isFirst = true
  // A dry run keeps nothing, so the accounts that it would have opened are remembered here for the batches
  // after.
  const rehearsed: Account[] = []
  const post = async (batch: readonly Named[]): Promise<Result<undefined>> => {
    // The key of the import stands on its first batch; the entries of the others have keys of their own.
    const { key, ...plain } = act
    const posted = await postBatch(
      book,
      isFirst && key !== undefined ? act : plain,
      batch,
      options,
      rehearsed,
    )
    isFirst = false
    if (!posted.ok) return posted
    done = sum(done, posted.value)
    options.progress?.(done.posted + done.known)
    return ok(undefined)
  }
  for await (const group of entries) {
    if (!group.ok) {
      const posted = await post(waiting)
      return posted.ok ? group : posted
    }
    for (const entry of group.value) {
      waiting.push({ entry, identity: identify(entry) })
      if (waiting.length < batchSize) continue
      const posted = await post(waiting)
      if (!posted.ok) return posted
      waiting = []
    }
  }
  const posted = await post(waiting)
  return posted.ok ? ok(done) : posted
}

type Named = { readonly entry: JournalEntry; readonly identity: Identity }

async function postBatch(
  book: Book,
  act: Act,
  batch: readonly Named[],
  options: ImportOptions,
  rehearsed: Account[],
): Promise<Result<Imported>> {
  if (batch.length === 0) return ok({ posted: 0, known: 0, accountsOpened: 0 })
  let result: Imported = { posted: 0, known: 0, accountsOpened: 0 }
  const recorded = await record(book, act, async (view) => {
    const fresh = await unknownOnes(view.reader, batch, options.file)
    if (!fresh.ok) return fresh
    const planned = planBatch(view, fresh.value, options, rehearsed)
    if (!planned.ok) return planned
    const { accounts, entries } = planned.value
    if (act.dryRun) rehearsed.push(...accounts)
    result = { posted: entries.length, known: batch.length - entries.length, accountsOpened: accounts.length }
    return ok({
      facts: [
        ...accounts.map((account): PlannedFact => ({ fact: { kind: 'account.opened', v: 1, account } })),
        ...entries,
      ],
    })
  })
  if (!recorded.ok) return recorded
  return ok(recorded.value.repeated ? { posted: 0, known: batch.length, accountsOpened: 0 } : result)
}

async function unknownOnes(
  reader: Reader,
  batch: readonly Named[],
  file: string,
): Promise<Result<readonly Named[]>> {
  const held = new Map<string, string | undefined>()
  for (let first = 0; first < batch.length; first += keysAtOnce) {
    const keys = batch.slice(first, first + keysAtOnce).map((each) => each.identity.key)
    const padding = Array.from({ length: keysAtOnce - keys.length }, () => '')
    for (const row of await reader.read(keysAmong, ...keys, ...padding)) held.set(row.key, row.inputHash)
  }
  const fresh: Named[] = []
  const refusals: Refusal[] = []
  for (const each of batch) {
    const { key, inputHash } = each.identity
    const before = held.get(key)
    if (before === undefined) fresh.push(each)
    else if (before !== inputHash) refusals.push(refusal('key-reused', { key }, at(each.entry, file)))
    held.set(key, inputHash)
  }
  return refusals.length > 0 ? refused(refusals) : ok(fresh)
}

type PlannedBatch = { readonly accounts: readonly Account[]; readonly entries: readonly PlannedFact[] }

function planBatch(
  view: View,
  batch: readonly Named[],
  options: ImportOptions,
  rehearsed: readonly Account[],
): Result<PlannedBatch> {
  const named = accountNames([...view.chart.values(), ...rehearsed], options)
  const refusals: Refusal[] = []
  const entries: PlannedFact[] = []
  for (const { entry, identity } of batch) {
    const planned = entryOf(entry, view.head.entries + entries.length + 1, named)
    const checked = planned.ok ? checkedEntry(named.chart, view.head, planned.value) : planned
    if (checked.ok) {
      const fact: Fact = { kind: 'entry.posted', v: 1, entry: checked.value }
      entries.push({ fact, key: identity.key, inputHash: identity.inputHash })
    } else refusals.push(...checked.refusals.map((each) => inFile(each, entry, options.file)))
  }
  return refusals.length > 0 ? refused(refusals.slice(0, 20)) : ok({ accounts: named.opened, entries })
}

function entryOf(entry: JournalEntry, number: number, named: AccountNames): Result<Entry> {
  const postings: Posting[] = []
  for (const line of entry.lines) {
    const account = named.idOf(line.account)
    if (!account.ok) return account
    postings.push(postingOf(line, account.value))
  }
  return ok({
    number,
    date: entry.date,
    memo: entry.memo ?? '',
    ...(entry.payee === undefined ? {} : { payee: entry.payee }),
    ...(entry.ref === undefined ? {} : { ref: entry.ref }),
    because: { kind: 'import', id: entry.id ?? '' },
    postings,
  })
}

function postingOf(line: JournalLine, account: string): Posting {
  const units =
    line.units === undefined
      ? ''
      : `${line.units.quantity} ${line.units.commodity} ${line.units.cost ?? ''}`.trim()
  const memo = [line.memo ?? '', units].filter((part) => part !== '').join('; ')
  if (memo === '' && line.foreign === undefined) return { account, amount: line.amount }
  return {
    account,
    amount: line.amount,
    ...(memo === '' ? {} : { memo }),
    ...(line.foreign === undefined ? {} : { foreign: line.foreign }),
  }
}

type AccountNames = {
  readonly chart: Chart
  readonly opened: readonly Account[]
  idOf(name: string): Result<string>
}

/**
 * Finds accounts by the names of a file: by code, else by name; opens the unknown ones where that is allowed.
 */
function accountNames(known: readonly Account[], options: ImportOptions): AccountNames {
  const chart = new Map(known.map((account) => [account.id, account]))
  const ids = new Map<string, string>()
  for (const account of known)
    for (const name of [account.name.fr, account.name.en]) ids.set(name, account.id)
  for (const account of known) ids.set(account.code, account.id)
  const opened: Account[] = []
  const next = numberSeries(new Set(known.flatMap((account) => [account.id, account.code])))
  return {
    chart,
    opened,
    idOf(name) {
      const held = ids.get(name)
      if (held !== undefined) return ok(held)
      if (!options.openAccounts) return refused([refusal('account-unknown', { account: name })])
      const declared = options.types?.get(name)
      const type = declared === undefined || declared === 'statistical' ? typeFromName(name) : ok(declared)
      if (!type.ok) return type
      const account = importedAccount(name, next(type.value), type.value)
      chart.set(account.id, account)
      ids.set(name, account.id)
      opened.push(account)
      return ok(account.id)
    },
  }
}

function inFile(each: Refusal, entry: JournalEntry, file: string): Refusal {
  return { ...each, at: at(entry, file) }
}

function at(entry: JournalEntry, file: string): string {
  return `${entry.file ?? file}:${entry.line}`
}

function sum(left: Imported, right: Imported): Imported {
  return {
    posted: left.posted + right.posted,
    known: left.known + right.known,
    accountsOpened: left.accountsOpened + right.accountsOpened,
  }
}
