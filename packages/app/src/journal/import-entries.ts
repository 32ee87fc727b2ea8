import { isUndone, type UndoneActs } from '@daybook/core/acts/undo-act.ts'
import { ok, type Refusal, type Result, refusal, refuse, refused } from '@daybook/core/kit/result.ts'
import type { Account } from '@daybook/core/ledger/chart.ts'
import type { Posting } from '@daybook/core/ledger/entry.ts'
import type { JournalEntry, JournalLine } from '@daybook/core/ledger/formats/journal-file.ts'
import type { UnnumberedEntry } from '@daybook/core/ledger/new-entry.ts'
import { type BooksToPost, planEntry } from '@daybook/core/ledger/plan-entry.ts'
import type { Book, View } from '../book.ts'
import { booksToPost } from '../ledger/books-to-post.ts'
import { undoneActs } from '../ledger/load-acts.ts'
import { type Act, type PlannedFact, record } from '../record.ts'
import { keysAmong, keysAtOnce } from '../store/queries.ts'
import type { Reader } from '../store/store.ts'
import { type AccountNames, accountNames, type DeclaredAccount } from './account-names.ts'
import { type Identity, identities } from './entry-identity.ts'

/**
 * How an import goes: whether it may open accounts, and what the file itself declares of its accounts, by
 * their full names.
 */
export type ImportOptions = {
  readonly openAccounts: boolean
  readonly file: string
  readonly declared?: ReadonlyMap<string, DeclaredAccount>
  readonly progress?: (entries: number) => void
  /** Told before each batch on which line of the file it begins; may refuse, where somebody stopped it. */
  readonly goOn?: (line: number) => Promise<Result<undefined>>
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
 * id that came with other content). Stopped between two batches it refuses `import-stopped`, before the first
 * what `goOn` refuses.
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
  // A dry run keeps nothing, so the accounts that it would have opened are remembered here for the batches
  // after.
  const rehearsed: Account[] = []
  // Entries have keys of their own; one for the import would take the place of its first entry’s.
  const { key: _key, ...plain } = act
  const post = async (batch: readonly Named[]): Promise<Result<undefined>> => {
    if (batch.length === 0) return ok(undefined)
    const going = (await options.goOn?.(batch[0]?.entry.line ?? 0)) ?? ok(undefined)
    const count = done.posted + done.known
    if (!going.ok && count > 0) return refuse('import-stopped', { file: options.file, count: String(count) })
    if (!going.ok) return going
    const posted = await postBatch(book, plain, batch, options, rehearsed)
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
    const planned = await planBatch(view, fresh.value, options, rehearsed)
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
  return recorded.ok ? ok(result) : recorded
}

/**
 * The entries that the books do not have yet, under the keys that they are recorded with. A key whose act was
 * undone is free again in the user's eyes; in the chain it stays, so the entry gets its next one:
 * `entry:4471`, then `entry:4471 again 2`.
 */
async function unknownOnes(
  reader: Reader,
  batch: readonly Named[],
  file: string,
): Promise<Result<readonly Named[]>> {
  let asked = batch
  let undone: UndoneActs | undefined
  const fresh: Named[] = []
  const refusals: Refusal[] = []
  for (let turn = 2; asked.length > 0; turn += 1) {
    const used = await keysUsed(reader, asked)
    if (used.size > 0) undone ??= await undoneActs(reader)
    const again: Named[] = []
    for (const each of asked) {
      const { key, inputHash } = each.identity
      const before = used.get(key)
      if (before === undefined) fresh.push(each)
      else if (before.act !== undefined && isUndone(undone ?? new Map(), before.act)) {
        again.push({ ...each, identity: { key: `${keyOf(each)} again ${turn}`, inputHash } })
      } else if (before.inputHash !== inputHash) {
        refusals.push(refusal('key-reused', { key: keyOf(each) }, at(each.entry, file)))
      }
      if (before === undefined) used.set(key, { inputHash })
    }
    asked = again
  }
  // Back into the order of the file: a batch that was undone in part brings its entries in two turns.
  const order = new Map(batch.map(({ entry }, index) => [entry, index]))
  fresh.sort((left, right) => (order.get(left.entry) ?? 0) - (order.get(right.entry) ?? 0))
  return refusals.length > 0 ? refused(refusals) : ok(fresh)
}

/** The key that an entry had the first time. */
function keyOf({ identity: { key } }: Named): string {
  return key.replace(/ again \d+$/, '')
}

/** What some keys stand for already; without an act what this very batch brings under them. */
type Used = { readonly inputHash: string | undefined; readonly act?: number }

async function keysUsed(reader: Reader, batch: readonly Named[]): Promise<Map<string, Used>> {
  const used = new Map<string, Used>()
  for (let first = 0; first < batch.length; first += keysAtOnce) {
    const keys = batch.slice(first, first + keysAtOnce).map((each) => each.identity.key)
    const padding = Array.from({ length: keysAtOnce - keys.length }, () => '')
    for (const row of await reader.read(keysAmong, ...keys, ...padding)) used.set(row.key, row)
  }
  return used
}

type PlannedBatch = { readonly accounts: readonly Account[]; readonly entries: readonly PlannedFact[] }

async function planBatch(
  view: View,
  batch: readonly Named[],
  options: ImportOptions,
  rehearsed: readonly Account[],
): Promise<Result<PlannedBatch>> {
  const named = accountNames([...view.chart.values(), ...rehearsed], options)
  const books = { ...(await booksFor(view, batch)), chart: named.chart }
  const refusals: Refusal[] = []
  const entries: PlannedFact[] = []
  for (const { entry, identity } of batch) {
    const read = entryOf(entry, named)
    const planned = read.ok ? planEntry(books, read.value, entries.length) : read
    if (planned.ok) entries.push({ fact: planned.value, key: identity.key, inputHash: identity.inputHash })
    else refusals.push(...planned.refusals.map((each) => inFile(each, entry, options.file)))
  }
  return refusals.length > 0 ? refused(refusals.slice(0, 20)) : ok({ accounts: named.opened, entries })
}

/** The books as posting these entries needs to see them; rates only of the currencies that lines carry. */
function booksFor(view: View, batch: readonly Named[]): Promise<BooksToPost> {
  let [first, last] = ['9999-12-31', '0000-01-01']
  const foreign = new Map<string, Posting>()
  for (const { entry } of batch) {
    if (entry.date < first) first = entry.date
    if (entry.date > last) last = entry.date
    for (const line of entry.lines)
      if (line.foreign !== undefined) foreign.set(line.foreign.currency, postingOf(line, line.account))
  }
  return booksToPost(view, [...foreign.values()], { first, last })
}

function entryOf(entry: JournalEntry, named: AccountNames): Result<UnnumberedEntry> {
  const postings: Posting[] = []
  for (const line of entry.lines) {
    const account = named.idOf(line.account)
    if (!account.ok) return account
    postings.push(postingOf(line, account.value))
  }
  return ok({
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
