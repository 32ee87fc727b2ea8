import {
  createCipheriv,
  createDecipheriv,
  hash,
  randomBytes,
  randomUUID,
  type ScryptOptions,
  scrypt,
} from 'node:crypto'
import { promisify } from 'node:util'
import { canonicalJson } from '@daybook/core/kit/canonical-json.ts'

/** What is kept of a person or an account: a name, a social insurance number, a bank account's number. */
export type VaultItem = { readonly kind: ItemKind; readonly value: string; readonly label?: string }

/** The kinds of items. */
export const itemKinds = ['name', 'sin', 'born', 'bank-account', 'address', 'email', 'other'] as const

/** A kind of item. */
export type ItemKind = (typeof itemKinds)[number]

/** How a key is made of a passphrase, kept in the open beside the items: the way, its cost, the salt. */
export type KeyMaking = {
  readonly name: 'scrypt'
  readonly cost: number
  readonly blockSize: number
  readonly parallel: number
  readonly salt: string
}

/** A sealed text: nonce and AES-256-GCM ciphertext with its tag, as base64. */
export type Sealed = { readonly nonce: string; readonly sealed: string }

/**
 * The lock of a sealed vault: which key its items are under, how it is made, and a text that only it opens.
 */
export type VaultLock = {
  readonly v: 1
  readonly lock: string
  readonly key: KeyMaking
  readonly check: Sealed
}

/** The key of a vault, in memory only. */
export type VaultKey = { readonly lock: string; readonly bytes: Uint8Array }

const scryptKey: (secret: string, salt: Buffer, size: number, options: ScryptOptions) => Promise<Buffer> =
  promisify(scrypt)

/** 128 MiB of memory and a good part of a second for each guess, as OWASP asks of scrypt. */
const newKeys = { name: 'scrypt', cost: 2 ** 17, blockSize: 8, parallel: 1 } as const

/** What a lock's check says when it opens. */
const checkText = 'daybook vault'

/** The id of the lock's own row; no item can have it. */
export const lockId = '.lock'

/**
 * A new lock and its key, for a passphrase. The salt is random: the same passphrase makes another key each
 * time.
 */
export async function newLock(
  passphrase: string,
  bookId: string,
): Promise<{ readonly lock: VaultLock; readonly key: VaultKey }> {
  const making: KeyMaking = { ...newKeys, salt: randomBytes(16).toString('base64') }
  const key = { lock: randomUUID(), bytes: await keyBytes(passphrase, making) }
  const check = seal(checkText, key, bookId, lockId)
  return { lock: { v: 1, lock: key.lock, key: making, check }, key }
}

/** The key that a passphrase makes for a lock; `undefined` when it is not the passphrase. */
export async function keyFor(
  passphrase: string,
  lock: VaultLock,
  bookId: string,
): Promise<VaultKey | undefined> {
  const key = { lock: lock.lock, bytes: await keyBytes(passphrase, lock.key) }
  return open(lock.check, key, bookId, lockId) === checkText ? key : undefined
}

async function keyBytes(passphrase: string, making: KeyMaking): Promise<Uint8Array> {
  const { cost, blockSize, parallel, salt } = making
  const options = { N: cost, r: blockSize, p: parallel, maxmem: 256 * cost * blockSize }
  // The same words typed on different keyboards are the same passphrase.
  return scryptKey(passphrase.normalize('NFKC'), Buffer.from(salt, 'base64'), 32, options)
}

/**
 * An item sealed under a key; the book and the item's id are bound to it, so that it cannot stand for another
 * one.
 */
export function sealItem(item: VaultItem, key: VaultKey, bookId: string, id: string): Uint8Array {
  return bytesOf({ v: 1, id, lock: key.lock, ...seal(padded(canonicalJson(item)), key, bookId, id) })
}

/**
 * An item as it lies in a vault without a passphrase: in the open, though outside the chain. Its id stands in
 * it, so that a row whose id was changed is found.
 */
export function openItemBytes(id: string, item: VaultItem): Uint8Array {
  return bytesOf({ v: 1, id, item })
}

/** A lock as its row has it. */
export function lockBytes(lock: VaultLock): Uint8Array {
  return bytesOf({ id: lockId, ...lock })
}

/** What a row of the vault holds. */
export type VaultCell =
  | { readonly kind: 'lock'; readonly lock: VaultLock }
  | { readonly kind: 'open'; readonly item: VaultItem }
  | { readonly kind: 'sealed'; readonly lock: string; readonly sealed: Sealed }

/** Reads a row of the vault; `undefined` when it is none, or another id's. */
export function readCell(id: string, bytes: Uint8Array): VaultCell | undefined {
  const read = jsonOf(bytes)
  if (read?.v !== 1 || !isSound(read)) return undefined
  // The first rows did not name their own id; those are read as they are.
  if (read.id !== undefined && read.id !== id) return undefined
  if (id === lockId) {
    const { lock, key, check } = read
    return typeof lock === 'string' && isKeyMaking(key) && isSealed(check)
      ? { kind: 'lock', lock: { v: 1, lock, key, check } }
      : undefined
  }
  if (isItem(read.item)) return { kind: 'open', item: read.item }
  const { lock, nonce, sealed } = read
  const cell = { nonce, sealed }
  return typeof lock === 'string' && isSealed(cell) ? { kind: 'sealed', lock, sealed: cell } : undefined
}

/** Opens a sealed item; `undefined` when the key is not its key, or the row is not what was sealed. */
export function openSealed(sealed: Sealed, key: VaultKey, bookId: string, id: string): VaultItem | undefined {
  const text = open(sealed, key, bookId, id)
  const item = text === undefined ? undefined : jsonOf(Buffer.from(text))
  return isItem(item) ? item : undefined
}

function seal(text: string, key: VaultKey, bookId: string, id: string): Sealed {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', key.bytes, nonce).setAAD(Buffer.from(bound(bookId, id)))
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()])
  return { nonce: nonce.toString('base64'), sealed: sealed.toString('base64') }
}

function open(sealed: Sealed, key: VaultKey, bookId: string, id: string): string | undefined {
  const bytes = Buffer.from(sealed.sealed, 'base64')
  const nonce = Buffer.from(sealed.nonce, 'base64')
  if (bytes.length < tagSize || nonce.length !== 12) return undefined
  const decipher = createDecipheriv('aes-256-gcm', key.bytes, nonce, { authTagLength: tagSize })
    .setAAD(Buffer.from(bound(bookId, id)))
    .setAuthTag(bytes.subarray(bytes.length - tagSize))
  try {
    return Buffer.concat([
      decipher.update(bytes.subarray(0, bytes.length - tagSize)),
      decipher.final(),
    ]).toString('utf8')
  } catch {
    // The tag does not fit: another key, another item, or other bytes than were sealed.
    return undefined
  }
}

const tagSize = 16

function bound(bookId: string, id: string): string {
  return `daybook vault ${bookId} ${id}`
}

/** Spaces up to a multiple of 64 signs, so that the length tells a name from an account number no more. */
function padded(text: string): string {
  return text.padEnd(Math.ceil(text.length / 64) * 64)
}

/** A row as it is kept: `sum` shows damage even where nobody has the passphrase. */
function bytesOf(value: object): Uint8Array {
  return Buffer.from(canonicalJson({ ...value, sum: sumOf(canonicalJson(value)) }), 'utf8')
}

function isSound({ sum, ...rest }: Readonly<Record<string, unknown>>): boolean {
  try {
    return sum === sumOf(canonicalJson(rest))
  } catch {
    // It holds what no row of ours holds: a fraction, say.
    return false
  }
}

function sumOf(text: string): string {
  return hash('sha256', text, 'hex').slice(0, 16)
}

function jsonOf(bytes: Uint8Array): Readonly<Record<string, unknown>> | undefined {
  try {
    const read: unknown = JSON.parse(Buffer.from(bytes).toString('utf8'))
    return typeof read === 'object' && read !== null ? { ...read } : undefined
  } catch {
    return undefined
  }
}

function isSealed(value: unknown): value is Sealed {
  return hasTexts(value, ['nonce', 'sealed'])
}

function isItem(value: unknown): value is VaultItem {
  return hasTexts(value, ['kind', 'value'])
}

function isKeyMaking(value: unknown): value is KeyMaking {
  if (!hasTexts(value, ['salt']) || !hasTexts(value, ['name']) || value.name !== 'scrypt') return false
  const { cost, blockSize, parallel } = { cost: 0, blockSize: 0, parallel: 0, ...value }
  // Within what this program makes: a changed row must not ask for all memory.
  return isWithin(cost, 2 ** 10, 2 ** 20) && isWithin(blockSize, 1, 32) && isWithin(parallel, 1, 16)
}

function isWithin(value: unknown, least: number, most: number): boolean {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= least && value <= most
}

function hasTexts<K extends string>(value: unknown, names: readonly K[]): value is Record<K, string> {
  return (
    typeof value === 'object' &&
    value !== null &&
    names.every((name) => typeof Object.entries(value).find(([key]) => key === name)?.[1] === 'string')
  )
}
