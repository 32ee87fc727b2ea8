import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import type { Book } from '../book.ts'
import type { World } from '../commands/command.ts'
import { askPassphrase, passphraseAtHand } from '../vault/passphrase.ts'
import type { VaultItem } from '../vault/seal-item.ts'
import { type Ask, allItems, eraseItems, isSealed, putItems, readVault, unlock } from '../vault/vault.ts'
import { type Person, personItemId, personParts } from './person-record.ts'

/** A book and the world that a command sees it in. */
export type AtVault = World & { readonly book: Book }

/** What the vault knows of employees; nothing where it is locked. */
export type People = { readonly isLocked: boolean; of(employee: string): Person }

/** Asks for the passphrase at most once, however often it is needed. */
export function askedOnce(world: World): Ask {
  let answer: Promise<Result<string>> | undefined
  return () => {
    answer ??= askPassphrase(world)
    return answer
  }
}

/**
 * What can be known of employees without asking anybody: a vault that is sealed opens with
 * the passphrase at hand only, and is called locked without it, or where that is not the passphrase.
 */
export async function peopleAtHand(ctx: AtVault): Promise<People> {
  const people = await peopleBy(ctx, async () => passphraseAtHand(ctx))
  return people.ok ? people.value : { isLocked: true, of: () => ({}) }
}

/** What the vault knows of employees, opened with what `ask` gives. Refuses what `unlock` refuses. */
export async function peopleBy(ctx: AtVault, ask: Ask): Promise<Result<People>> {
  const vault = await readVault(ctx.book.store)
  const hasAny = [...vault.cells.keys()].some((id) => id.startsWith('employee:'))
  if (!hasAny && !isSealed(vault)) return ok({ isLocked: false, of: () => ({}) })
  const key = await unlock(vault, ask)
  if (!key.ok) return key
  const items = allItems(vault, key.value)
  if (!items.ok) return items
  return ok({ isLocked: false, of: (employee) => personIn(items.value, employee) })
}

/** What of the vault belongs to an employee. */
export function personIn(items: ReadonlyMap<string, VaultItem>, employee: string): Person {
  const known = personParts.flatMap(({ field, id }) => {
    const item = items.get(personItemId(employee, id))
    return item === undefined ? [] : [[field, item.value] as const]
  })
  return Object.fromEntries(known)
}

/**
 * Keeps what is given of employees, by their ids, in the vault; the rest stays. Refuses what `unlock`
 * refuses.
 */
export async function keepPeople(
  ctx: AtVault,
  people: ReadonlyMap<string, Person>,
  ask: Ask,
): Promise<Result<undefined>> {
  const items = new Map<string, VaultItem>()
  for (const [employee, person] of people) {
    for (const { field, id, kind } of personParts) {
      const value = person[field]
      if (value !== undefined) items.set(personItemId(employee, id), { kind, value })
    }
  }
  return items.size === 0 ? ok(undefined) : putItems(ctx.book, items, ask)
}

/** Erases what the vault knows of an employee. */
export function erasePerson(book: Book, employee: string): Promise<Result<undefined>> {
  return eraseItems(
    book,
    personParts.map(({ id }) => personItemId(employee, id)),
  )
}

/** The refusal of a social insurance number that another employee has, or none: `sin-taken`. */
export function takenNumber(
  people: People,
  employees: readonly { readonly id: string; readonly number: string }[],
  sin: string | undefined,
  own?: string,
): Result<undefined> {
  if (sin === undefined) return ok(undefined)
  const other = employees.find(({ id }) => id !== own && people.of(id).sin === sin)
  return other === undefined ? ok(undefined) : refuse('sin-taken', { employee: other.number }, 'sin')
}
