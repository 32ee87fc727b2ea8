import { hash } from 'node:crypto'
import type { DerivedTable, Row } from '@daybook/core/daybook/tables.ts'
import {
  type BookSums,
  bookSums,
  type HeadToProve,
  headFlaws,
  sumFlaws,
} from '@daybook/core/daybook/verify.ts'
import { ok, type Refusal, type Result, refusal, refused } from '@daybook/core/kit/result.ts'
import type { AccountType } from '@daybook/core/ledger/chart.ts'
import { placeRefusal } from '../store/place.ts'
import { accounts, factsAfter, heads } from '../store/queries.ts'
import { paperList } from '../store/queries-bank.ts'
import type { BookStore, Head, Reader } from '../store/store.ts'
import { checkVault } from '../vault/check-vault.ts'
import { compareRows, type RowCounts } from './compare-rows.ts'
import { totalFlaws, totalsFromPostings } from './compare-totals.ts'
import { damageOf } from './damage.ts'
import { checkFile, isFile } from './file-check.ts'
import { type Flaws, noFlaws } from './flaws.ts'
import { type ProvenLists, proveLists } from './prove-lists.ts'
import type { Seal } from './seal.ts'
import { type Progress, sealFlaw, type Walked, walkChain } from './walk-chain.ts'

/** Which part is proved: everything, the chain of hashes alone, or the balances alone. */
export type ProofPart = 'all' | 'chain' | 'balances'

/** How a proof goes. */
export type ProofOptions = {
  readonly part: ProofPart
  readonly seal?: Seal | undefined
  readonly progress?: Progress | undefined
}

/** What was proved; what a part did not look at is left out. Amounts are cents. */
export type Proof = {
  readonly head: Head
  readonly facts?: number
  readonly entries?: number
  readonly postings?: number
  readonly rows?: RowCounts
  readonly balances?: number
  readonly sums?: BookSums
  readonly papers?: { readonly kept: number; readonly quoted: number }
  readonly vault?: { readonly items: number; readonly sealed: boolean; readonly opened: boolean }
  readonly vaultRefs?: { readonly quoted: number; readonly erased: number }
  readonly searchThrough?: number
  readonly lists?: ProvenLists
}

/**
 * Proves a book over one committed state of it: the chain fact by fact, every entry, all derived rows against
 * a rebuild beside them, control accounts against their lists, returns against their postings, papers by
 * their hashes, the vault, and the file itself. Refuses `book-not-proven`
 * with what is wrong, the first bad fact first. It never stops at damage: what cannot be read is named, and
 * the rest is looked at.
 */
export async function proveBook(store: BookStore, options: ProofOptions): Promise<Result<Proof>> {
  const flaws = sections()
  try {
    const proof = await store.snapshot((reader) => provenIn(store, reader, options, flaws))
    if (options.part === 'all') await proveBeside(store, proof, flaws)
    return answer(proof, flaws)
  } catch (error) {
    const why = damaged(error, store.place)
    if (why === undefined) return placeRefusal(error, store.place) ?? rethrown(error)
    flaws.file.add([why])
    return notProven(flaws)
  }
}

/** The flaws by what they are about, in the order in which they are told. */
type Sections = Readonly<Record<'chain' | 'head' | 'rows' | 'lists' | 'beside' | 'file', Flaws>>

function sections(): Sections {
  return {
    chain: noFlaws(),
    head: noFlaws(),
    rows: noFlaws(),
    lists: noFlaws(),
    beside: noFlaws(),
    file: noFlaws(),
  }
}

type Proving = { proof: Proof; readonly walked?: Walked }

async function provenIn(
  store: BookStore,
  reader: Reader,
  options: ProofOptions,
  flaws: Sections,
): Promise<Proving> {
  const head = await storedHead(reader, store.place, flaws)
  if (options.part === 'balances') return { proof: await provenBalances(reader, head, options, flaws) }
  const rows = options.part === 'all' ? compareRows(reader, flaws.rows) : undefined
  try {
    const walked = await walkChain(reader, {
      flaws: flaws.chain,
      reads: rows !== undefined,
      seal: options.seal,
      progress: (done) => options.progress?.(done, Math.max(done, head?.seq ?? done)),
      ...(rows === undefined ? {} : { onChanges: (changes) => rows.take(changes) }),
    })
    const { place, facts } = walked
    if (options.seal !== undefined && options.seal.seq > place.seq) {
      flaws.chain.add([sealFlaw(options.seal, '-')])
    }
    const proof: Proof = { head: { ...walked.head, seq: place.seq, hash: place.hash }, facts }
    if (rows === undefined) {
      if (head !== undefined) flaws.head.add(headFlaws(endOf(head, head), endOf(proof.head, head)))
      return { proof }
    }
    if (head !== undefined) flaws.head.add(headFlaws(head, proof.head))
    if (!walked.isWhole) return { proof, walked }
    const { rows: counts, totals } = await rows.finish()
    const sums = bookSums(totals.map(sumRow), walked.types)
    flaws.rows.add(sumFlaws(sums))
    const { postings } = walked
    return {
      proof: { ...proof, entries: walked.head.entries, postings, rows: counts, sums },
      walked,
    }
  } finally {
    rows?.close()
  }
}

/** The head as stored; where it is damaged that is a flaw, and the proof goes on without it. */
async function storedHead(reader: Reader, place: string, flaws: Sections): Promise<Head | undefined> {
  try {
    const [head] = await reader.read(heads)
    if (head === undefined) flaws.head.add([refusal('book-unknown', { place })])
    return head
  } catch (error) {
    flaws.head.add([refusal('book-damaged', { place, ...damageOf(error) })])
    return undefined
  }
}

/** When only hashes were followed, only the end of the chain can be compared. */
function endOf(head: Head, rest: Head): HeadToProve {
  return { ...rest, seq: head.seq, hash: head.hash }
}

async function provenBalances(
  reader: Reader,
  head: Head | undefined,
  options: ProofOptions,
  flaws: Sections,
): Promise<Proof> {
  if (options.seal !== undefined) await checkSeal(reader, options.seal, flaws)
  const rebuilt = await totalsFromPostings(reader)
  let balances = 0
  for (const table of ['account_month', 'account_total'] as const) {
    balances += await totalFlaws(reader, table, rebuilt.rows(table), flaws.rows)
  }
  const types = new Map((await reader.read(accounts)).map(typeOf))
  const totals = [...rebuilt.rows('account_total').values()]
  const sums = bookSums(totals.map(sumRow), types)
  flaws.rows.add(sumFlaws(sums))
  const postings = totals.reduce((sum, row) => sum + Number(row.postings), 0)
  return { head: head ?? { seq: 0, hash: '-', entries: 0, chartSeq: 0 }, balances, postings, sums }
}

function typeOf(body: string): readonly [string, AccountType] {
  // `derive` wrote the body from an account.
  const { id, type } = JSON.parse(body) as { id: string; type: AccountType }
  return [id, type]
}

async function checkSeal(reader: Reader, seal: Seal, flaws: Sections): Promise<void> {
  const [row] = await reader.read(factsAfter, seal.seq - 1, 1)
  const found = row?.seq === seal.seq ? row.hash : '-'
  if (found !== seal.hash) flaws.chain.add([sealFlaw(seal, found)])
}

function sumRow(row: Row) {
  const cents = (column: 'debit' | 'credit') => {
    const cell = row[column]
    return typeof cell === 'bigint' ? cell : 0n
  }
  return { account: String(row.account), debit: cents('debit'), credit: cents('credit') }
}

/** What lies outside the chain: papers, the vault, the file and its search index. */
async function proveBeside(store: BookStore, proving: Proving, flaws: Sections): Promise<void> {
  const { walked } = proving
  const areRowsFalse = [flaws.chain, flaws.head, flaws.rows].some((each) => each.count() > 0)
  const lists = await proveLists(store, flaws.lists, areRowsFalse)
  const kept = await checkPapers(store, flaws.beside, walked)
  const vault = await checkVault(store, walked?.bookId)
  flaws.beside.add(vault.flaws)
  const quoted = walked?.vaultIds ?? new Set<string>()
  const erased = [...quoted].filter((id) => !vault.ids.has(id)).length
  const file = isFile(store.place) ? checkFile(store.place, proving.proof.head.entries) : undefined
  flaws.file.add(file?.flaws ?? [])
  proving.proof = {
    ...proving.proof,
    papers: { kept, quoted: walked?.papers.size ?? 0 },
    vault: { items: vault.ids.size, sealed: vault.isSealed, opened: vault.isOpened },
    vaultRefs: { quoted: quoted.size, erased },
    ...(lists === undefined ? {} : { lists }),
    ...(file === undefined ? {} : { searchThrough: file.searchThrough }),
  }
}

async function checkPapers(store: BookStore, flaws: Flaws, walked: Walked | undefined): Promise<number> {
  const list = await store.read(paperList)
  const kept = new Set<string>()
  for (const { sha256 } of list) {
    kept.add(sha256)
    try {
      const bytes = await store.paper(sha256)
      if (bytes === undefined || hash('sha256', bytes, 'hex') !== sha256) {
        flaws.add([refusal('paper-false', { paper: sha256 }, 'papers')])
      }
    } catch (error) {
      damageOf(error)
      flaws.add([refusal('paper-false', { paper: sha256 }, 'papers')])
    }
  }
  for (const [sha256, { name, seq }] of walked?.papers ?? []) {
    if (!kept.has(sha256)) {
      flaws.add([refusal('paper-missing', { paper: sha256, name, seq: String(seq) }, 'papers')])
    }
  }
  return kept.size
}

function answer({ proof }: Proving, flaws: Sections): Result<Proof> {
  const count = Object.values(flaws).reduce((sum, each) => sum + each.count(), 0)
  return count === 0 ? ok(proof) : notProven(flaws)
}

function notProven(flaws: Sections): Result<Proof> {
  const all = Object.values(flaws)
  const count = all.reduce((sum, each) => sum + each.count(), 0)
  return refused([
    refusal('book-not-proven', { count: String(count) }),
    ...all.flatMap((each) => each.list()),
  ])
}

function damaged(error: unknown, place: string): Refusal | undefined {
  try {
    return refusal('book-damaged', { place, ...damageOf(error) })
  } catch {
    return undefined
  }
}

function rethrown(error: unknown): never {
  throw error
}

/** How many derived rows there are in all. */
export function rowTotal(rows: Readonly<Record<DerivedTable, number>>): number {
  return Object.values(rows).reduce((sum, count) => sum + count, 0)
}
