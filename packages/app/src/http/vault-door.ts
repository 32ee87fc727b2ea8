import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import type { Book } from '../book.ts'
import { vaultPassphrase } from '../commands/books/vault-passphrase.ts'
import type { World } from '../commands/command.ts'
import { decoded } from '../commands/decode.ts'
import { setPassphrase } from '../vault/passphrase.ts'
import { isSealed, readVault, unlock } from '../vault/vault.ts'
import { type Answer, jsonText, languageOf, refusedAs } from './answers.ts'
import type { Asked } from './asked.ts'
import { tooLarge } from './door.ts'
import { bodyInput } from './input.ts'

/** How long a vault that was opened on a screen stays open while nobody asks for it: a quarter of an hour. */
const restMilliseconds = 15 * 60_000

/**
 * A passphrase that somebody typed on a screen: in the memory of this process alone, until its rest is over.
 */
type Typed = { readonly passphrase: string; readonly until: number }

const typed = new WeakMap<Book, Typed>()

/** What the vault's address takes. */
const deed = z.discriminatedUnion('deed', [
  z.strictObject({ deed: z.literal('open'), passphrase: z.string() }),
  z.strictObject({ deed: z.literal('shut') }),
  z.strictObject({ deed: z.literal('seal'), passphrase: z.string().optional(), fresh: z.string() }),
  z.strictObject({ deed: z.literal('unseal'), passphrase: z.string() }),
])

/**
 * How the vault of a book stands for whoever asks over HTTP: under a passphrase or not, and whether what lies
 * in it can be read now.
 */
export type VaultState = { readonly sealed: boolean; readonly open: boolean; readonly items: number }

/** The passphrase that was typed for a book on a screen, and is still good; being asked for keeps it so. */
export function typedPassphrase(book: Book, now: number): string | undefined {
  const held = typed.get(book)
  if (held === undefined) return undefined
  if (now > held.until) {
    typed.delete(book)
    return undefined
  }
  typed.set(book, { ...held, until: now + restMilliseconds })
  return held.passphrase
}

/**
 * The vault of a book, for a person at a screen: `GET /v1/books/{book}/vault` says how it stands, `POST` does
 * a deed (`open`, `shut`, `seal` with a new passphrase, `unseal`). What is typed is kept in memory and
 * nowhere else. Refuses `passphrase-wrong`, `passphrase-short`, `vault-false`, `method-wrong`.
 */
export async function vaultAnswer(book: Book, asked: Asked, world: World): Promise<Answer> {
  const language = languageOf(asked)
  if (asked.method === 'GET') return stateAnswer(book, world)
  if (asked.method !== 'POST') {
    const refused = refuse('method-wrong', { command: 'vault', method: 'POST' })
    return refusedAs(refused, language, { status: 405, headers: { allow: 'GET, POST' } })
  }
  const text = await asked.text()
  if (text === undefined) return tooLarge(asked)
  const raw = bodyInput(text)
  if (!raw.ok) return refusedAs(raw, language)
  const asks = decoded(deed, raw.value)
  if (!asks.ok) return refusedAs(asks, language)
  const done = await did(book, asks.value, world)
  return done.ok ? stateAnswer(book, world) : refusedAs(done, language)
}

async function did(book: Book, asks: z.infer<typeof deed>, world: World): Promise<Result<unknown>> {
  if (asks.deed === 'shut') {
    typed.delete(book)
    return ok(undefined)
  }
  const { passphrase } = asks
  if (asks.deed === 'open') {
    const key = await unlock(await readVault(book.store), async () => ok(asks.passphrase))
    if (key.ok && key.value !== undefined) keep(book, asks.passphrase, world.now())
    return key
  }
  const fresh = asks.deed === 'seal' ? asks.fresh : undefined
  const own = { ...world, typedPassphrase: () => passphrase, typedNewPassphrase: () => fresh }
  const done = await vaultPassphrase.run({ ...own, book, dryRun: false }, { remove: fresh === undefined })
  if (!done.ok) return done
  if (fresh === undefined) typed.delete(book)
  else keep(book, fresh, world.now())
  return done
}

function keep(book: Book, passphrase: string, now: number): void {
  typed.set(book, { passphrase, until: now + restMilliseconds })
}

async function stateAnswer(book: Book, world: World): Promise<Answer> {
  const vault = await readVault(book.store)
  const sealed = isSealed(vault)
  const given = setPassphrase() ?? typedPassphrase(book, world.now())
  const state: VaultState = { sealed, open: !sealed || given !== undefined, items: vault.cells.size }
  return jsonText(JSON.stringify(state))
}
