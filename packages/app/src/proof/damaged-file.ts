import {
  closeSync,
  copyFileSync,
  mkdtempSync,
  openSync,
  readSync,
  rmSync,
  statSync,
  truncateSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Refusal } from '@daybook/core/kit/result.ts'
import { sqliteStore } from '../store/sqlite.ts'
import { connect } from '../store/sqlite-connection.ts'
import { proveBook } from './prove-book.ts'

/** The refusals that are about a place and not about facts: the copy’s name would tell the user nothing. */
const ofPlaces: ReadonlySet<string> = new Set(['book-not-proven', 'book-damaged', 'book-unknown'])

/**
 * What of the chain is bad in a file that no longer opens as books, because it was cut off or its head is
 * damaged: the first bad fact first. A copy is looked at, filled up with empty pages to the length that its
 * first page counts, so that SQLite reads what is still there; the file itself is not touched. Empty where
 * nothing can be told: the first page is gone too, the chain is whole as far as it goes, or there is no room
 * for a copy.
 */
export async function flawsOfDamaged(file: string): Promise<readonly Refusal[]> {
  const folder = mkdtempSync(join(tmpdir(), 'daybook-damaged-'))
  try {
    return await flawsOfCopy(file, join(folder, 'copy.daybook'))
  } catch {
    // Whatever the damage does to the reading of it: that the books are damaged is said already.
    return []
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function flawsOfCopy(file: string, copy: string): Promise<readonly Refusal[]> {
  copyFileSync(file, copy)
  const log = `${file}-wal`
  if ((statSync(log, { throwIfNoEntry: false })?.size ?? 0) > 0) copyFileSync(log, `${copy}-wal`)
  const length = lengthCounted(file)
  if (length > statSync(file).size) truncateSync(copy, length)
  const store = sqliteStore(copy, connect(copy))
  try {
    const proved = await proveBook(store, { part: 'chain' })
    return proved.ok ? [] : proved.refusals.filter(({ code }) => !ofPlaces.has(code))
  } finally {
    await store.close()
  }
}

/** The most that is believed of a first page: a terabyte, since an empty page takes no room. */
const mostCounted = 2 ** 40

/** How long the file was, by its first page: the size of a page (1 stands for 65,536) times their number. */
function lengthCounted(file: string): number {
  const header = Buffer.alloc(32)
  const opened = openSync(file, 'r')
  try {
    readSync(opened, header, 0, header.length, 0)
  } finally {
    closeSync(opened)
  }
  const size = header.readUInt16BE(16)
  return Math.min((size === 1 ? 65_536 : size) * header.readUInt32BE(28), mostCounted)
}
