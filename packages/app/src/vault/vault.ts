import { recordFrom } from '@daybook/core/daybook/body.ts'
import type { Profile } from '@daybook/core/daybook/fact.ts'
import { assert, ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import type { Book } from '../book.ts'
import { card } from '../store/queries.ts'
import type { BookStore, KeptItem, VaultRow } from '../store/store.ts'
import {
  keyFor,
  lockBytes,
  lockId,
  newLock,
  openItemBytes,
  openSealed,
  readCell,
  sealItem,
  type VaultCell,
  type VaultItem,
  type VaultKey,
  type VaultLock,
} from './seal-item.ts'

/** The vault as it lies in the books: its lock when it is sealed, and the rows of its items by id. */
export type Vault = {
  readonly bookId: string
  readonly rows: readonly KeptItem[]
  readonly lock: VaultLock | undefined
  readonly cells: ReadonlyMap<string, VaultCell | undefined>
}

/** Whether the vault is sealed with a passphrase. */
export function isSealed(vault: Vault): boolean {
  return vault.rows.some(({ id }) => id === lockId)
}

/** Asks for the passphrase; only ever called for a vault that is sealed. */
export type Ask = () => Promise<Result<string>>

/** Reads the vault of an open book. */
export async function readVault(store: BookStore): Promise<Vault> {
  const [profile] = await store.read(card, 'profile', 'profile')
  assert(profile !== undefined, 'an open book has a profile')
  return readVaultOf(store, recordFrom<Profile>(profile.body).id)
}

/** Reads the vault of the book with this id. A row that is none of the vault's is kept as `undefined`. */
export async function readVaultOf(store: BookStore, bookId: string): Promise<Vault> {
  const cells = new Map<string, VaultCell | undefined>()
  const rows = await store.vault()
  let lock: VaultLock | undefined
  for (const { id, sealed } of rows) {
    const cell = readCell(id, sealed)
    if (id === lockId && cell?.kind === 'lock') lock = cell.lock
    else if (id !== lockId) cells.set(id, cell)
  }
  return { bookId, rows, lock, cells }
}

/**
 * The key of the vault: none when it is not sealed, else from the passphrase. Refuses `passphrase-missing`,
 * `passphrase-wrong`, and `vault-false` when the lock itself is damaged.
 */
export async function unlock(vault: Vault, ask: Ask): Promise<Result<VaultKey | undefined>> {
  if (!isSealed(vault)) return ok(undefined)
  if (vault.lock === undefined) return refuse('vault-false', { item: lockId, ...notItself })
  const passphrase = await ask()
  if (!passphrase.ok) return passphrase
  const key = await keyFor(passphrase.value, vault.lock, vault.bookId)
  return key === undefined ? refuse('passphrase-wrong') : ok(key)
}

/** One item. Refuses `vault-item-unknown`, `vault-false`, and what `unlock` refuses. */
export async function itemOf(vault: Vault, id: string, ask: Ask): Promise<Result<VaultItem>> {
  if (!vault.cells.has(id)) return refuse('vault-item-unknown', { item: id })
  const cell = vault.cells.get(id)
  if (cell?.kind === 'open') return ok(cell.item)
  const key = await unlock(vault, ask)
  return key.ok ? openedCell(vault, id, key.value) : key
}

/** All items that can be opened with a key, by id; refuses `vault-false` for the first that cannot. */
export function allItems(vault: Vault, key: VaultKey | undefined): Result<ReadonlyMap<string, VaultItem>> {
  const items = new Map<string, VaultItem>()
  for (const id of vault.cells.keys()) {
    const item = openedCell(vault, id, key)
    if (!item.ok) return item
    items.set(id, item.value)
  }
  return ok(items)
}

function openedCell(vault: Vault, id: string, key: VaultKey | undefined): Result<VaultItem> {
  const cell = vault.cells.get(id)
  if (cell?.kind === 'open') return ok(cell.item)
  const item =
    cell?.kind === 'sealed' && key !== undefined && cell.lock === key.lock
      ? openSealed(cell.sealed, key, vault.bookId, id)
      : undefined
  return item === undefined ? refuse('vault-false', { item: id, ...notItself }) : ok(item)
}

const notItself = {
  why: 'it is not what was sealed for these books',
  whyFr: 'ce n’est pas ce qui a été scellé pour ces livres',
}

/**
 * Keeps an item in the place of the one with its id, sealed when the vault is. Refuses what `unlock` refuses.
 */
export function putItem(book: Book, id: string, item: VaultItem, ask: Ask): Promise<Result<undefined>> {
  return changed(
    book,
    (vault) => unlock(vault, ask),
    (vault, key) => ok([{ id, sealed: sealedOrOpen(item, key, vault.bookId, id) }]),
  )
}

/**
 * Keeps several items in the place of those with their ids, all or none, sealed when the vault is. Refuses
 * what `unlock` refuses.
 */
export function putItems(
  book: Book,
  items: ReadonlyMap<string, VaultItem>,
  ask: Ask,
): Promise<Result<undefined>> {
  return changed(
    book,
    (vault) => unlock(vault, ask),
    (vault, key) =>
      ok([...items].map(([id, item]) => ({ id, sealed: sealedOrOpen(item, key, vault.bookId, id) }))),
  )
}

/** Erases those of several items that are there, all at once; no passphrase is needed to forget. */
export function eraseItems(book: Book, ids: readonly string[]): Promise<Result<undefined>> {
  return changed(
    book,
    async () => ok(undefined),
    (vault) => ok(ids.filter((id) => vault.cells.has(id)).map((id) => ({ id, sealed: undefined }))),
  )
}

/**
 * Erases an item; no passphrase is needed to forget. In a file its bytes are overwritten, older backups still
 * have them. Refuses `vault-item-unknown`.
 */
export function eraseItem(book: Book, id: string): Promise<Result<undefined>> {
  return changed(
    book,
    async () => ok(undefined),
    (vault) =>
      vault.cells.has(id) ? ok([{ id, sealed: undefined }]) : refuse('vault-item-unknown', { item: id }),
  )
}

/**
 * Seals the vault with a passphrase, or opens it for good without one: every item is sealed or opened again
 * in one transaction. Refuses what `unlock` refuses, and `vault-false` for an item that cannot be opened:
 * nothing is changed then.
 */
export function reseal(book: Book, ask: Ask, passphrase: string | undefined): Promise<Result<undefined>> {
  return changed(
    book,
    async (vault) => {
      const old = await unlock(vault, ask)
      if (!old.ok) return old
      const next = passphrase === undefined ? undefined : await newLock(passphrase, vault.bookId)
      return ok({ old: old.value, next })
    },
    (vault, { old, next }) => {
      const items = allItems(vault, old)
      if (!items.ok) return items
      const rows = [...items.value].map(([id, item]) => ({
        id,
        sealed: sealedOrOpen(item, next?.key, vault.bookId, id),
      }))
      return ok([{ id: lockId, sealed: next && lockBytes(next.lock) }, ...rows])
    },
  )
}

function sealedOrOpen(item: VaultItem, key: VaultKey | undefined, bookId: string, id: string): Uint8Array {
  return key === undefined ? openItemBytes(id, item) : sealItem(item, key, bookId, id)
}

/**
 * Prepares what takes time (a passphrase, a key), then reads, decides and changes in the turn of this book's
 * one writer. When another program changed the lock since it was prepared for, or the vault since it was
 * read, it is done again, so many times.
 */
async function changed<P>(
  book: Book,
  prepare: (vault: Vault) => Promise<Result<P>>,
  decide: (vault: Vault, prepared: P) => Result<readonly VaultRow[]>,
): Promise<Result<undefined>> {
  for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
    const seen = await readVault(book.store)
    const prepared = await prepare(seen)
    if (!prepared.ok) return prepared
    const status = await book.queue.submit(async () => {
      const vault = await readVault(book.store)
      if (vault.lock?.lock !== seen.lock?.lock || isSealed(vault) !== isSealed(seen)) return 'moved'
      const rows = decide(vault, prepared.value)
      return rows.ok ? book.store.changeVault(vault.rows, rows.value) : rows
    })
    if (typeof status !== 'string') return status
    if (status === 'changed') return ok(undefined)
  }
  return refuse('book-busy', { place: book.store.place })
}

const mostAttempts = 20
