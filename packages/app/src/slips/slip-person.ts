import type { GivenSlip, SlipReturn } from '@daybook/core/daybook/slip-facts.ts'
import { folded } from '@daybook/core/kit/fold.ts'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import type { VaultItem } from '../vault/seal-item.ts'

type Items = ReadonlyMap<string, VaultItem>

/** Somebody whom only slips know: who they are stands in the vault, under an id that says nothing of them. */
export type SlipPerson = {
  readonly id: string
  readonly name: string
  readonly given?: string
  readonly sin?: string
}

/** Those whom only slips know, as far as the vault is open. */
export function slipPersonsIn(items: Items): readonly SlipPerson[] {
  return [...items].flatMap(([key, { value: name }]) => {
    const id = /^slip:([^:]+):name$/.exec(key)?.[1]
    if (id === undefined) return []
    const given = items.get(`slip:${id}:given-name`)?.value
    const sin = items.get(`slip:${id}:sin`)?.value
    return [{ id, name, ...(given === undefined ? {} : { given }), ...(sin === undefined ? {} : { sin }) }]
  })
}

/** Whether somebody is called so: by their id, their surname, or given name and surname. */
export function isCalled({ id, name, given = '' }: SlipPerson, word: string): boolean {
  const wanted = folded(word)
  return id === word || [name, `${given} ${name}`].some((each) => folded(each).trim() === wanted)
}

/**
 * The id of somebody who is typed: of those whom slips know the one of that name (and given name, and number,
 * where both are known), else the next number. A word that is somebody's id means them, whatever else is
 * typed. Refuses `slip-recipient-unclear` where the name alone fits several.
 */
export function personTyped(
  typed: { readonly name: string; readonly given?: string | undefined; readonly sin?: string | undefined },
  items: Items,
  known: {
    readonly given: readonly GivenSlip[]
    readonly returns: readonly SlipReturn[]
    readonly kind: string
  },
): Result<string> {
  const { name, given, sin } = typed
  const persons = slipPersonsIn(items)
  const recipients = [...known.given, ...known.returns.flatMap(({ slips }) => slips)].map(
    (each) => each.recipient,
  )
  const ids = new Set([
    ...persons.map(({ id }) => id),
    ...recipients.flatMap((each) => (each?.kind === 'person' ? [each.id] : [])),
  ])
  if (ids.has(name)) return ok(name)
  const own = persons.filter(
    (each) =>
      isCalled(each, name) &&
      (given === undefined || each.given === undefined || folded(each.given) === folded(given)) &&
      (sin === undefined || each.sin === undefined || each.sin === sin),
  )
  const [only] = own
  if (own.length > 1) return refuse('slip-recipient-unclear', { kind: known.kind }, 'given')
  if (only !== undefined) return ok(only.id)
  const numbers = [...ids].map(Number).filter((each) => Number.isInteger(each))
  return ok(String(Math.max(0, ...numbers) + 1))
}
