import type { Party, Settlement, TradeDocument } from '../daybook/trade-facts.ts'
import { type Refusal, refusal } from '../kit/result.ts'
import { cardKey, type Undoing } from './undo-state.ts'

/** The refusal to take a party away that documents name: `undo-in-use`. */
export function partyRefusals(undoing: Undoing, { id, name }: Party): readonly Refusal[] {
  return inUse(undoing, `party ${id}`, name, '')
}

/** The refusal to take a document away that was paid, or that another was made from: `undo-in-use`. */
export function documentRefusals(undoing: Undoing, { id }: TradeDocument): readonly Refusal[] {
  return inUse(undoing, `item ${id}`, id, cardKey('document', id))
}

/** The refusal to take a settlement back on which others rest: `undo-in-use`. */
export function settlementRefusals(undoing: Undoing, { id }: Settlement): readonly Refusal[] {
  return inUse(undoing, `item ${id}`, id, cardKey('settlement', id))
}

function inUse(undoing: Undoing, used: string, what: string, own: string): readonly Refusal[] {
  const users = [...(usersOf(undoing).get(used) ?? [])].filter((key) => key !== own && undoing.cards.has(key))
  if (users.length === 0) return []
  const uses = users
    .slice(0, 12)
    .map((key) => key.slice(key.indexOf('\t') + 1))
    .join(', ')
  return [refusal('undo-in-use', { what, whatFr: what, act: String(undoing.act), uses, usesFr: uses })]
}

/** Who uses what, worked out once an undoing: an act may hold ten thousand invoices. */
const usersByUndoing = new WeakMap<Undoing, ReadonlyMap<string, ReadonlySet<string>>>()

const uses = /"(credit|debit|from|party)":"((?:[^"\\]|\\.)*)"/g

function usersOf(undoing: Undoing): ReadonlyMap<string, ReadonlySet<string>> {
  const known = usersByUndoing.get(undoing)
  if (known !== undefined) return known
  const users = new Map<string, Set<string>>()
  for (const [key, body] of undoing.cards) {
    if (!/^(?:settlement|document|recurring-invoice)\t/.test(key)) continue
    for (const [, field = '', id = ''] of body.matchAll(uses)) {
      const used = `${field === 'party' ? 'party' : 'item'} ${id}`
      const own = users.get(used) ?? new Set<string>()
      users.set(used, own.add(key))
    }
  }
  usersByUndoing.set(undoing, users)
  return users
}
