import { randomBytes } from 'node:crypto'
import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  unlinkSync,
} from 'node:fs'
import { dirname } from 'node:path'
import { ok, type Refused, type Result, refuse, refused } from '@daybook/core/kit/result.ts'
import { createBook, isPostgres, openBook } from '../store/open-book.ts'
import { placeRefusal } from '../store/place.ts'
import { heads } from '../store/queries.ts'
import type { BookStore } from '../store/store.ts'
import type { FillCommit } from './fill-book.ts'
import { addressOf, dropServerBook } from './server-book.ts'

/** A file that is made beside its place: nobody sees it there before `keep`. */
export type NewFile = {
  /** Where it is made. */
  readonly path: string
  /** Brings it to the disk and gives it its name, in one step. Refuses `book-exists`. */
  keep(): Result<undefined>
  discard(): void
}

/**
 * What a new file may take the place of: nothing, or a file that is no part of the books that it is made
 * from.
 */
export type Replacing = { readonly mayReplace: boolean; readonly source: string }

/**
 * A file beside a place, with a name of its own. Refuses `book-exists` where there is something at the place
 * already, unless it may be replaced; books in use and the books themselves never may: their log would spoil
 * the new file.
 */
export function newFile(place: string, replacing: Replacing | undefined): Result<NewFile> {
  const mayReplace = replacing?.mayReplace === true && !isSameFile(place, replacing.source)
  const taken = [...(mayReplace ? [] : [place]), `${place}-wal`].find((each) => existsSync(each))
  if (taken !== undefined) return refuse('book-exists', { place: taken })
  const path = `${place}.${randomBytes(4).toString('hex')}.partial`
  const discard = () => {
    for (const file of [path, `${path}-wal`, `${path}-shm`]) rmSync(file, { force: true })
  }
  return ok({
    path,
    keep() {
      synced(path)
      try {
        if (mayReplace) renameSync(path, place)
        else nameOnce(path, place)
      } catch (error) {
        if (codeOf(error) === 'EEXIST') return refuse('book-exists', { place })
        throw error
      }
      synced(dirname(place))
      return ok(undefined)
    },
    discard,
  })
}

function isSameFile(left: string, right: string): boolean {
  if (!existsSync(left) || !existsSync(right)) return false
  return realpathSync(left) === realpathSync(right)
}

/** Gives a file its name unless another one has it by now. */
function nameOnce(path: string, place: string): void {
  try {
    linkSync(path, place)
    unlinkSync(path)
  } catch (error) {
    if (!/^(?:EPERM|ENOSYS|ENOTSUP|EOPNOTSUPP|EMLINK)$/.test(codeOf(error))) throw error
    // A disk without links, as memory sticks are: between the question and the renaming nobody can be kept
    // out.
    if (existsSync(place)) throw Object.assign(new Error('it exists'), { code: 'EEXIST' })
    renameSync(path, place)
  }
}

/** Waits until a file, or the names in a folder, are on the disk. */
function synced(path: string): void {
  let file: number
  try {
    file = openSync(path, 'r')
  } catch (error) {
    // Windows opens no folders; there a name is on the disk with its file.
    if (process.platform === 'win32') return
    throw error
  }
  try {
    fsyncSync(file)
  } catch (error) {
    // Some file systems sync no folders.
    if (!/^(?:EPERM|EINVAL|EBADF)$/.test(codeOf(error))) throw error
  } finally {
    closeSync(file)
  }
}

/** An empty book that is to be filled; until `keep` it is nobody's. */
export type NewBook = {
  readonly store: BookStore
  readonly commit: FillCommit
  /** Opens what was filled once more, for proving. */
  reopened(): Promise<Result<BookStore>>
  keep(): Promise<Result<string>>
  discard(): Promise<void>
  /** A refusal that names the place that was asked for, not where the books are being made. */
  told(no: Refused): Refused
}

/**
 * An empty book at a new place. Refuses `book-exists`, and what creating refuses. On a server the number of a
 * book that was begun and never got a first fact is free to be taken.
 */
export async function newBook(place: string): Promise<Result<NewBook>> {
  if (isPostgres(place)) return newServerBook(place)
  const file = newFile(place, undefined)
  if (!file.ok) return file
  const told = toldOf(file.value.path, place)
  const created = await createBook(file.value.path)
  if (!created.ok) return told(created)
  const store = created.value
  return ok({
    store,
    commit: 'often',
    told,
    async reopened() {
      await store.close()
      return openBook(file.value.path)
    },
    async keep() {
      await store.close()
      try {
        const kept = file.value.keep()
        return kept.ok ? ok(place) : kept
      } catch (error) {
        return copyRefusal(error, place)
      }
    },
    async discard() {
      await store.close()
      file.value.discard()
    },
  })
}

/** Makes refusals call a place as the user calls it, not as the file is called that is made beside it. */
export function toldOf(path: string, place: string): (no: Refused) => Refused {
  const words = (values: Refused['refusals'][number]['with']) =>
    Object.fromEntries(Object.entries(values).map(([name, text]) => [name, text.replaceAll(path, place)]))
  return ({ refusals }) => refused(refusals.map((each) => ({ ...each, with: words(each.with) })))
}

async function newServerBook(place: string): Promise<Result<NewBook>> {
  const made = await createBook(place)
  const opened = made.ok ? made : await openBegun(place, made)
  if (!opened.ok) return opened
  const store = opened.value
  let isClosed = false
  const close = async () => {
    if (!isClosed) await store.close()
    isClosed = true
  }
  return ok({
    store,
    commit: 'once',
    told: (no) => no,
    async reopened() {
      await close()
      return openBook(addressOf(place, store.place))
    },
    async keep() {
      await close()
      return ok(store.place)
    },
    async discard() {
      await store.abandon().catch(() => {})
      await close()
      await dropServerBook(store.place, place)
    },
  })
}

/** The empty book that lies at a place, where it is empty; else the refusal that it exists. */
async function openBegun(place: string, refused: Refused): Promise<Result<BookStore>> {
  if (!refused.refusals.some(({ code }) => code === 'book-exists')) return refused
  const opened = await openBook(place)
  if (!opened.ok) return refused
  const [head] = await opened.value.read(heads)
  if (head?.seq === 0) return opened
  await opened.value.close()
  return refused
}

/** What the disk said while a copy was made, as a refusal; a fault of ours is thrown on. */
export function copyRefusal(error: unknown, place: string): Refused {
  const refused = placeRefusal(error, place)
  if (refused === undefined) throw error
  return refused
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}
