import type { RecordedFact } from '@daybook/core/daybook/fact.ts'
import type { Change } from '@daybook/core/daybook/tables.ts'
import type { CivilDate } from '@daybook/core/kit/civil-date.ts'
import type { Result } from '@daybook/core/kit/result.ts'
import type { QueryBounds, QueryRows } from '../query/bounds.ts'
import type { CheckedQuery } from '../query/check-query.ts'
import type { Query } from './query.ts'

/** The newest layout of the tables that this program reads and writes. */
export const bookFormat = 1

/**
 * The end of a book's chain and what every append is guarded by: the last `seq` and `hash`, the number of
 * entries (the next entry is one more), the fact that last changed the chart, and the lock.
 */
export type Head = {
  readonly seq: number
  readonly hash: string
  readonly entries: number
  readonly chartSeq: number
  readonly lockedThrough?: CivilDate
  readonly lockReason?: string
}

/** What an idempotency key gave before: the act it recorded and the hash of the input it came with. */
export type Outcome = { readonly act: number; readonly inputHash: string | undefined }

/**
 * Facts with their derived rows and papers, to be stored at once or not at all; `head` is the head after
 * them.
 */
export type Batch = {
  readonly facts: readonly RecordedFact[]
  readonly changes: readonly Change[]
  readonly head: Head
  readonly papers?: readonly Paper[]
}

/** A file kept with the books. */
export type Paper = { readonly sha256: string; readonly bytes: Uint8Array }

/** A row of the desk: a draft or a proposal. It may be lost; the books cannot depend on it. */
export type DeskItem = {
  readonly kind: string
  readonly id: string
  readonly body: string
  readonly updatedAt: number
}

/** One item of the vault as it is kept; without bytes it is not there, or is to be erased. */
export type VaultRow = { readonly id: string; readonly sealed: Uint8Array | undefined }

/** One item that the vault has. */
export type KeptItem = { readonly id: string; readonly sealed: Uint8Array }

/** What became of a batch. */
export type Appended = 'appended' | 'moved' | 'repeated'

/** Something that answers queries over one book. */
export type Reader = {
  read<R>(query: Query<R>, ...params: readonly (string | number | bigint | null)[]): Promise<readonly R[]>
}

/**
 * One open book. Reads see what is committed; `staged` sees also what `append` has taken and `commit` has not
 * yet made durable, and is what decisions are made on. `append` stores nothing, and gives `repeated` when the
 * key of its first fact was recorded before, `moved` when the head is not the one expected. Nothing may be
 * acknowledged to anyone before `commit` has come back.
 */
export type BookStore = Reader & {
  readonly place: string
  readonly staged: Reader
  /** Runs several reads over one committed state of the book. */
  snapshot<T>(work: (reader: Reader) => Promise<T>): Promise<T>
  outcome(key: string): Promise<Outcome | undefined>
  append(expected: Head, batch: Batch): Promise<Appended>
  commit(): Promise<void>
  abandon(): Promise<void>
  paper(sha256: string): Promise<Uint8Array | undefined>
  putDesk(item: DeskItem): Promise<void>
  removeDesk(kind: string, id: string): Promise<void>
  putVault(id: string, sealed: Uint8Array | undefined): Promise<void>
  /**
   * Changes several items of the vault at once; as with `append` they are staged until `commit`. Gives
   * `moved`, and changes nothing, when the whole vault no longer is as it was `seen`.
   */
  changeVault(seen: readonly KeptItem[], changes: readonly VaultRow[]): Promise<'changed' | 'moved'>
  vault(): Promise<readonly KeptItem[]>
  search(words: SearchWords, limit: number): Promise<readonly number[]>
  /** Answers a checked query of a person where nothing can be written; books in memory refuse. */
  query(query: CheckedQuery, bounds: QueryBounds): Promise<Result<QueryRows>>
  /**
   * Throws away every derived row, lets `refill` write them again, and commits; for repair after
   * verification.
   */
  rebuild(refill: (apply: (changes: readonly Change[]) => Promise<void>) => Promise<void>): Promise<void>
  close(): Promise<void>
}

/**
 * What a search looks for: words (the last one may be unfinished) and, where the text reads as one, an
 * amount.
 */
export type SearchWords = { readonly words: readonly string[]; readonly amount?: bigint }
