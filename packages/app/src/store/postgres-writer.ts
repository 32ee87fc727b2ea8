import { type Change, derivedTables } from '@daybook/core/daybook/tables.ts'
import { assert } from '@daybook/core/kit/result.ts'
import { rounds } from './postgres-changes.ts'
import { forgetWords } from './postgres-search.ts'
import { openSession, type Session } from './postgres-session.ts'
import { appendStatement, rowsStatement } from './postgres-write.ts'
import { asBytes, asHex, asNumber, asText } from './query.ts'
import { insertPaper, putVault, removeVault, selectVault } from './sql-text.ts'
import type { Batch, Head, KeptItem, VaultRow } from './store.ts'
import { isSameVault } from './vault-rows.ts'

/** The one session that writes a book in this process, and the transaction that it may have open. */
export type PostgresWriter = {
  /** The session, for reading what is staged. */
  session(): Promise<Session>
  append(expected: Head, batch: Batch): Promise<'appended' | 'moved'>
  changeVault(seen: readonly KeptItem[], changes: readonly VaultRow[]): Promise<'changed' | 'moved'>
  /** Makes what is staged durable; gives how many entries that were. */
  commit(): Promise<number>
  abandon(): Promise<void>
  rebuild(refill: (apply: (changes: readonly Change[]) => Promise<void>) => Promise<void>): Promise<void>
  close(): Promise<void>
}

/**
 * What a transaction has done so far: the head after its facts, if it has any, and how many entries these
 * are.
 */
type Stage = { readonly session: Session; last: Head | undefined; hasVault: boolean; entries: number }

/** The writer of a book at an address. */
export function writerOf(connection: string, book: number): PostgresWriter {
  const line = lineTo(connection)
  let stage: Stage | undefined
  const contest: Contest = { isOn: false }
  const session = async () => stage?.session ?? line.session()
  const begin = async (): Promise<Stage> => {
    if (stage !== undefined) return stage
    const writing = await session()
    await writing.runAll(beginning)
    stage = { session: writing, last: undefined, hasVault: false, entries: 0 }
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
    async append(expected, batch) {
      const write = stage === undefined ? firstWritten : written
      const staged = await begin()
      const status = await write(staged.session, book, expected, batch, contest)
      if (status === 'appended') {
        staged.last = batch.head
        staged.entries += batch.head.entries - expected.entries
      }
      return status
    },
    async changeVault(seen, changes) {
      const staged = await begin()
      staged.hasVault = true
      return changeVault(staged.session, book, seen, changes)
    },
    commit,
    abandon,
    async rebuild(refill) {
      assert(stage === undefined, 'a rebuild begins with nothing staged')
      const staged = await begin()
      try {
        await rebuildRows(staged.session, book, refill)
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
async function lockedSeq(session: Session, book: number): Promise<number> {
  const { rows } = await session.run(lockHead, [book])
  return asNumber(rows[0]?.[0])
}

async function changeVault(
  session: Session,
  book: number,
  seen: readonly KeptItem[],
  changes: readonly VaultRow[],
): Promise<'changed' | 'moved'> {
  // Who changes the vault keeps others from writing the book until the commit.
  await lockedSeq(session, book)
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
  session: Session,
  book: number,
  refill: (apply: (changes: readonly Change[]) => Promise<void>) => Promise<void>,
): Promise<void> {
  await session.run(lockHead, [book])
  for (const table of Object.keys(derivedTables)) {
    await session.run(`delete from ${table} where book_id = $1`, [book])
  }
  await refill(async (changes) => {
    for (const round of rounds(changes)) await store(session, book, round)
  })
  await session.run(forgetWords, [book])
}

const beginning = 'begin isolation level read committed'

const lockHead = 'select seq from head where book_id = $1 for update'

/**
 * Rows are always found by their keys here: a plan made while a table was small would read all of it when it
 * is large, and one plan serves every append.
 */
const byKey = `set enable_seqscan = off; set enable_hashjoin = off; set enable_mergejoin = off;
  set plan_cache_mode = force_generic_plan`

/** Whether others were met who write the same book at the same time. */
type Contest = { isOn: boolean }

/**
 * Writes the first batch of a transaction. Who was passed by has the head locked for deciding again:
 * otherwise he might be passed by for ever. Where others write at the same time, to wait for the head first
 * costs less than to try in vain.
 */
async function firstWritten(
  session: Session,
  book: number,
  expected: Head,
  batch: Batch,
  contest: Contest,
): Promise<'appended' | 'moved'> {
  if (contest.isOn && (await lockedSeq(session, book)) !== expected.seq) return 'moved'
  contest.isOn = false
  try {
    if ((await written(session, book, expected, batch)) === 'appended') return 'appended'
  } catch (error) {
    if (!isCollision(error)) throw error
    await session.runAll(`rollback; ${beginning}`)
  }
  contest.isOn = true
  await lockedSeq(session, book)
  return 'moved'
}

async function written(
  session: Session,
  book: number,
  expected: Head,
  batch: Batch,
): Promise<'appended' | 'moved'> {
  const [first = [], ...others] = rounds(batch.changes)
  const { text, params } = appendStatement(book, expected, batch.head, batch.facts, first)
  const { rows } = await session.run(text, params)
  if (asNumber(rows[0]?.[0]) === 0) return 'moved'
  for (const round of others) await store(session, book, round)
  for (const { sha256, bytes } of batch.papers ?? []) await session.run(insertPaper, [book, sha256, bytes])
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
