import { type Change, derivedTables } from '@daybook/core/daybook/tables.ts'
import { assert } from '@daybook/core/kit/result.ts'
import { rounds } from './postgres-changes.ts'
import { forgetWords } from './postgres-search.ts'
import { openSession, type Param, type Ran, type Session } from './postgres-session.ts'
import { appendStatement, rowsStatement } from './postgres-write.ts'
import { heads } from './queries.ts'
import { asBytes, asHex, asNumber, asText, type StoredCell } from './query.ts'
import { insertPaper, putVault, removeVault, selectVault } from './sql-text.ts'
import type { Appended, Batch, Head, KeptItem, VaultRow } from './store.ts'
import { isSameVault } from './vault-rows.ts'

/** The one session that writes a book in this process, and the transaction that it may have open. */
export type PostgresWriter = {
  /** The session, for reading what is staged. */
  session(): Promise<Session>
  /** The head as it was locked and read in the transaction under way, while it stands there. */
  lockedHead(): readonly StoredCell[] | undefined
  append(expected: Head, batch: Batch): Promise<Appended>
  changeVault(seen: readonly KeptItem[], changes: readonly VaultRow[]): Promise<'changed' | 'moved'>
  /** Makes what is staged durable; gives how many entries that were. */
  commit(): Promise<number>
  abandon(): Promise<void>
  rebuild(refill: (apply: (changes: readonly Change[]) => Promise<void>) => Promise<void>): Promise<void>
  close(): Promise<void>
}

/**
 * What a transaction has done so far: the head after its facts, if it has any, how many entries these are,
 * and the head as it was locked and read before them.
 */
type Stage = {
  readonly session: Session
  hasBegun: boolean
  hasVault: boolean
  entries: number
  last?: Head
  locked?: readonly StoredCell[] | undefined
}

/** Runs a statement of a transaction; its beginning goes along with the first, which spares a trip. */
function inStage(stage: Stage, text: string, params: readonly Param[]): Promise<Ran> {
  const { session, hasBegun } = stage
  stage.hasBegun = true
  return hasBegun ? session.run(text, params) : session.runAfter(beginning, text, params)
}

/** The writer of a book at an address. */
export function writerOf(connection: string, book: number): PostgresWriter {
  const line = lineTo(connection)
  let stage: Stage | undefined
  const contest: Contest = { left: 0 }
  const session = async () => stage?.session ?? line.session()
  const begin = async (): Promise<Stage> => {
    stage ??= { session: await session(), hasBegun: false, hasVault: false, entries: 0 }
    return stage
  }
  const abandon = async () => {
    const ended = stage
    stage = undefined
    // What cannot be rolled back is gone with its connection.
    if (ended !== undefined) await ended.session.runAll('rollback').catch(() => ended.session.end())
  }
  const commit = async () => {
    const ended = stage
    stage = undefined
    if (ended !== undefined) await committed(connection, book, ended)
    return ended?.entries ?? 0
  }
  return {
    session,
    lockedHead: () => stage?.locked,
    async append(expected, batch) {
      const staged = await begin()
      const write = { expected, batch }
      return staged.hasBegun ? written(staged, book, write) : firstWritten(staged, book, write, contest)
    },
    async changeVault(seen, changes) {
      const staged = await begin()
      staged.hasVault = true
      return changeVault(staged, book, seen, changes)
    },
    commit,
    abandon,
    async rebuild(refill) {
      assert(stage === undefined, 'a rebuild begins with nothing staged')
      const staged = await begin()
      try {
        await rebuildRows(staged, book, refill)
        await commit()
      } finally {
        await abandon()
      }
    },
    async close() {
      await abandon()
      await line.close()
    },
  }
}

/** One session that is opened when it is first needed, and again when it was lost. */
function lineTo(connection: string): { session(): Promise<Session>; close(): Promise<void> } {
  let opening: Promise<Session> | undefined
  const session = async (): Promise<Session> => {
    const seen = opening
    const held = await seen?.catch(() => undefined)
    if (held !== undefined && !held.isLost()) return held
    if (opening === seen) opening = openSession(connection, byKey)
    return opening ?? session()
  }
  return { session, close: async () => (await opening?.catch(() => undefined))?.end() }
}

/**
 * Commits; a commit whose answer was lost is looked for, and an error with the code `in-doubt` says that
 * nobody knows.
 */
async function committed(connection: string, book: number, stage: Stage): Promise<void> {
  const { session, last, hasVault } = stage
  try {
    const { did } = await session.run('commit')
    assert(did === 'COMMIT', 'what was staged is stored')
  } catch (error) {
    if (!session.isLost()) throw error
    if (last === undefined && hasVault) throw inDoubt(error)
    if (last === undefined || !(await isRecorded(connection, book, last))) throw error
  }
}

/** Locks the head until the transaction ends, and gives where it is by then. */
async function lockedSeq(stage: Stage, book: number): Promise<number> {
  const { rows } = await inStage(stage, lockHead, [book])
  const [cells] = rows
  assert(cells !== undefined, 'an open book has a head')
  stage.locked = cells
  return heads.row(cells).seq
}

async function changeVault(
  stage: Stage,
  book: number,
  seen: readonly KeptItem[],
  changes: readonly VaultRow[],
): Promise<'changed' | 'moved'> {
  // Who changes the vault keeps others from writing the book until the commit.
  await lockedSeq(stage, book)
  const { session } = stage
  const { rows } = await session.run(selectVault, [book])
  const held = rows.map((cells) => ({ id: asText(cells[0]), sealed: asBytes(cells[1]) }))
  if (!isSameVault(held, seen)) return 'moved'
  for (const { id, sealed } of changes) {
    if (sealed === undefined) await session.run(removeVault, [book, id])
    else await session.run(putVault, [book, id, sealed])
  }
  return 'changed'
}

async function rebuildRows(
  stage: Stage,
  book: number,
  refill: (apply: (changes: readonly Change[]) => Promise<void>) => Promise<void>,
): Promise<void> {
  await lockedSeq(stage, book)
  const { session } = stage
  for (const table of Object.keys(derivedTables)) {
    await session.run(`delete from ${table} where book_id = $1`, [book])
  }
  await refill(async (changes) => {
    for (const round of rounds(changes)) await store(session, book, round)
  })
  await session.run(forgetWords, [book])
}

const beginning = 'begin isolation level read committed'

const lockHead = `${heads.text} for update`

/**
 * Rows are always found by their keys here: a plan made while a table was small would read all of it when it
 * is large, and one plan serves every append.
 */
const byKey = `set enable_seqscan = off; set enable_hashjoin = off; set enable_mergejoin = off;
  set plan_cache_mode = force_generic_plan`

/** Who was met that writes the same book at the same time: so many batches more begin by locking the head. */
type Contest = { left: number }

/** After a meeting, how many batches that met nobody end it. */
const calmAfter = 16

/**
 * Writes the first batch of a transaction, which begins with it. Who was passed by has the head locked for
 * deciding again: otherwise he might be passed by for ever. Where others write at the same time, to wait for
 * the head first costs less than to try in vain.
 */
async function firstWritten(stage: Stage, book: number, write: Write, contest: Contest): Promise<Appended> {
  const { expected } = write
  if (contest.left > 0) {
    if ((await lockedSeq(stage, book)) !== expected.seq) {
      contest.left = calmAfter
      return 'moved'
    }
    contest.left -= 1
    return written(stage, book, write)
  }
  try {
    const status = await written(stage, book, write)
    if (status === 'moved') contest.left = calmAfter
    return status
  } catch (error) {
    if (!isCollision(error)) throw error
    contest.left = calmAfter
    await stage.session.runAll('rollback')
    stage.hasBegun = false
    await lockedSeq(stage, book)
    return 'moved'
  }
}

/** A batch and the head that it goes on from. */
type Write = { readonly expected: Head; readonly batch: Batch }

/** Writes a batch. Where nothing was stored the head is locked, which says why. */
async function written(stage: Stage, book: number, { expected, batch }: Write): Promise<Appended> {
  const { facts, head, changes, papers = [] } = batch
  const [first = [], ...others] = rounds(changes)
  const { text, params } = appendStatement(book, expected, head, facts, first)
  const { rows } = await inStage(stage, text, params)
  if (asNumber(rows[0]?.[0]) === 0)
    return (await lockedSeq(stage, book)) === expected.seq ? 'repeated' : 'moved'
  const { session } = stage
  for (const round of others) await store(session, book, round)
  for (const { sha256, bytes } of papers) await session.run(insertPaper, [book, sha256, bytes])
  stage.last = head
  stage.locked = undefined
  stage.entries += head.entries - expected.entries
  return 'appended'
}

async function store(
  session: Session,
  book: number,
  round: Parameters<typeof rowsStatement>[1],
): Promise<void> {
  const { text, params } = rowsStatement(book, round)
  await session.run(text, params)
}

/** Two writers met, and the server let the other one go first. */
function isCollision(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  return code === '40001' || code === '40P01'
}

/**
 * Whether a commit that lost its connection was made after all. The head is locked for the answer, so that a
 * server that is still busy with the commit has finished with it.
 */
async function isRecorded(connection: string, book: number, last: Head): Promise<boolean> {
  try {
    const session = await openSession(connection)
    try {
      await session.runAll('begin')
      await session.run(lockHead, [book])
      const { rows } = await session.run('select hash from fact where book_id = $1 and seq = $2', [
        book,
        last.seq,
      ])
      return rows[0] !== undefined && asHex(rows[0][0]) === last.hash
    } finally {
      await session.end()
    }
  } catch (error) {
    throw inDoubt(error)
  }
}

function inDoubt(error: unknown): Error {
  const why = error instanceof Error ? error.message : String(error)
  return Object.assign(new Error(`in doubt: ${why}`), { code: 'in-doubt' })
}
