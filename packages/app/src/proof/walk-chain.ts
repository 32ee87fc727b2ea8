import { setImmediate } from 'node:timers/promises'
import { factFrom } from '@daybook/core/daybook/body.ts'
import { genesis } from '@daybook/core/daybook/chain.ts'
import { deriveAll } from '@daybook/core/daybook/derive.ts'
import type { Fact } from '@daybook/core/daybook/fact.ts'
import { type HeadState, headAfter } from '@daybook/core/daybook/head.ts'
import type { Change } from '@daybook/core/daybook/tables.ts'
import { factVersions } from '@daybook/core/daybook/upgrade.ts'
import { type ChainPlace, chainFlaws, entryFlaws, papersQuoted } from '@daybook/core/daybook/verify.ts'
import { type Refusal, refusal } from '@daybook/core/kit/result.ts'
import type { AccountType } from '@daybook/core/ledger/chart.ts'
import { sha256 } from '../record.ts'
import type { FactRow } from '../store/queries.ts'
import type { Reader } from '../store/store.ts'
import { undecodable } from './damage.ts'
import type { Flaws } from './flaws.ts'
import { readFacts } from './read-facts.ts'
import type { Seal } from './seal.ts'

/** How far a proof is: facts walked over, of so many. */
export type Progress = (done: number, of: number) => void

/** What a walk is for. */
export type WalkOptions = {
  readonly flaws: Flaws
  /** Whether the facts are read too, or only their hashes followed. */
  readonly reads: boolean
  readonly seal?: Seal | undefined
  readonly progress?: ((done: number) => void) | undefined
  /** Takes what the facts of a stretch make of the rows. */
  readonly onChanges?: (changes: readonly Change[]) => Promise<void>
}

/** Where a walk ended and what it saw. `isWhole` says that every fact was there and could be read. */
export type Walked = {
  readonly place: ChainPlace
  readonly head: HeadState
  readonly facts: number
  readonly postings: number
  readonly isWhole: boolean
  readonly bookId: string | undefined
  readonly types: ReadonlyMap<string, AccountType>
  readonly papers: ReadonlyMap<string, { readonly name: string; readonly seq: number }>
  readonly vaultIds: ReadonlySet<string>
}

/** How many facts are read at once. */
const factsAtOnce = 1000

type Walk = {
  readonly options: WalkOptions
  place: ChainPlace
  head: HeadState
  facts: number
  postings: number
  isWhole: boolean
  bookId: string | undefined
  readonly types: Map<string, AccountType>
  readonly papers: Map<string, { readonly name: string; readonly seq: number }>
  readonly vaultIds: Set<string>
}

/**
 * Walks over the whole chain, checks every fact in its place and, where it reads them, every entry; memory
 * stays the same however long the chain is. It ends early only where nothing more can be read.
 */
export async function walkChain(reader: Reader, options: WalkOptions): Promise<Walked> {
  const walk: Walk = {
    options,
    place: { seq: 0, hash: genesis, act: 0 },
    head: { entries: 0, chartSeq: 0 },
    facts: 0,
    postings: 0,
    isWhole: true,
    bookId: undefined,
    types: new Map(),
    papers: new Map(),
    vaultIds: new Set(),
  }
  for (;;) {
    const { rows, flaw } = await readFacts(reader, walk.place.seq, factsAtOnce)
    const read: DecodedFact[] = []
    for (const row of rows) {
      stepOver(walk, row)
      const decoded = options.reads ? decodedFact(walk, row) : undefined
      if (decoded !== undefined) read.push(decoded)
    }
    if (options.onChanges !== undefined && walk.isWhole) await options.onChanges(changesOf(walk, read))
    walk.facts += rows.length
    options.progress?.(walk.facts)
    if (flaw !== undefined) {
      options.flaws.add([flaw])
      walk.isWhole = false
    }
    if (flaw !== undefined || rows.length < factsAtOnce) return walk
    // A server goes on answering while a large book is verified.
    await setImmediate()
  }
}

type DecodedFact = { readonly fact: Fact; readonly seq: number; readonly actor: string }

function stepOver(walk: Walk, row: FactRow): void {
  const { flaws, seal } = walk.options
  const found = chainFlaws(row, walk.place, sha256)
  if (found.length > 0) {
    flaws.add(found)
    if (row.seq !== walk.place.seq + 1) walk.isWhole = false
  }
  if (seal !== undefined && row.seq === seal.seq && row.hash !== seal.hash) {
    flaws.add([sealFlaw(seal, row.hash)])
  }
  walk.place = { seq: row.seq, hash: row.hash, act: row.act }
}

/** What a seal says against what the books have. */
export function sealFlaw(seal: Seal, found: string): Refusal {
  return refusal('seal-false', { seq: String(seal.seq), sealed: seal.hash, found }, `facts.${seal.seq}`)
}

function decodedFact(walk: Walk, row: FactRow): DecodedFact | undefined {
  const { kind, v, seq, actor, body } = row
  const { flaws } = walk.options
  if (!isKnown(kind, v)) {
    flaws.add([refusal('fact-unknown', { seq: String(seq), kind, v: String(v) }, `facts.${seq}`)])
    walk.isWhole = false
    return undefined
  }
  try {
    const fact = factFrom(kind, v, body)
    see(walk, fact, seq)
    if (body.includes('"vault:')) for (const [, id = ''] of body.matchAll(vaultIds)) walk.vaultIds.add(id)
    return { fact, seq, actor }
  } catch {
    flaws.add([refusal('fact-unreadable', { seq: String(seq), ...undecodable }, `facts.${seq}`)])
    walk.isWhole = false
    return undefined
  }
}

/** A field that holds nothing but `vault:` and an item's id stands for that item. */
const vaultIds = /"vault:([a-z0-9][a-z0-9-]*)"/g

function isKnown(kind: string, v: number): boolean {
  // Any text may be asked for; what is no kind has no version.
  const newest = (factVersions as Readonly<Record<string, number>>)[kind]
  return Object.hasOwn(factVersions, kind) && newest !== undefined && v >= 1 && v <= newest
}

function see(walk: Walk, fact: Fact, seq: number): void {
  if (fact.kind === 'entry.posted') {
    const { entries, lockedThrough } = walk.head
    const found = entryFlaws(fact.entry, seq, { number: entries, accounts: walk.types, lockedThrough })
    if (found.length > 0) walk.options.flaws.add(found)
    walk.postings += fact.entry.postings.length
  } else if (fact.kind === 'account.opened' || fact.kind === 'account.changed') {
    walk.types.set(fact.account.id, fact.account.type)
  } else if (fact.kind === 'account.removed') walk.types.delete(fact.was.id)
  else if (fact.kind === 'book.opened') walk.bookId = fact.profile.id
  else for (const { sha256: paper, name } of papersQuoted(fact)) walk.papers.set(paper, { name, seq })
  walk.head = headAfter(walk.head, fact, seq)
}

/** What the facts make of the rows; a fact that makes nothing readable of them is named. */
function changesOf(walk: Walk, read: readonly DecodedFact[]): readonly Change[] {
  try {
    return deriveAll(read)
  } catch {
    for (const each of read) {
      try {
        deriveAll([each])
      } catch {
        const seq = String(each.seq)
        walk.options.flaws.add([refusal('fact-unreadable', { seq, ...undecodable }, `facts.${seq}`)])
      }
    }
    walk.isWhole = false
    return []
  }
}
