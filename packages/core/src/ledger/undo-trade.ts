import type { Party, Settlement, TradeDocument, TradeFact } from '../daybook/trade-facts.ts'
import { type Refusal, refusal } from '../kit/result.ts'
import { undoCard } from './undo-records.ts'
import { cardKey, type Undoing } from './undo-state.ts'

/** Takes a party, a document, a settlement or a recurring invoice back to what stood before. */
export function undoTrade(undoing: Undoing, fact: TradeFact): readonly Refusal[] {
  switch (fact.kind) {
    case 'party.set': {
      const { party, was } = fact
      if (was !== undefined)
        return undoCard(undoing, fact, { kind: 'party.set', v: 1, party: was, was: party })
      const used = partyRefusals(undoing, party)
      return used.length > 0 ? used : undoCard(undoing, fact, { kind: 'party.removed', v: 1, was: party })
    }
    case 'party.removed':
      return undoCard(undoing, fact, { kind: 'party.set', v: 1, party: fact.was })
    case 'document.set': {
      const { document: voucher, was } = fact
      if (was !== undefined)
        return undoCard(undoing, fact, { kind: 'document.set', v: 1, document: was, was: voucher })
      const used = documentRefusals(undoing, voucher)
      return used.length > 0
        ? used
        : undoCard(undoing, fact, { kind: 'document.removed', v: 1, was: voucher })
    }
    case 'document.removed':
      return undoCard(undoing, fact, { kind: 'document.set', v: 1, document: fact.was })
    case 'settlement.made': {
      const { settlement } = fact
      const used = settlementRefusals(undoing, settlement)
      return used.length > 0
        ? used
        : undoCard(undoing, fact, { kind: 'settlement.withdrawn', v: 1, was: settlement })
    }
    case 'settlement.withdrawn':
      return undoCard(undoing, fact, { kind: 'settlement.made', v: 1, settlement: fact.was })
    case 'recurring.set': {
      const { invoice, was } = fact
      return was === undefined
        ? undoCard(undoing, fact, { kind: 'recurring.removed', v: 1, was: invoice })
        : undoCard(undoing, fact, { kind: 'recurring.set', v: 1, invoice: was, was: invoice })
    }
    case 'recurring.removed':
      return undoCard(undoing, fact, { kind: 'recurring.set', v: 1, invoice: fact.was })
  }
}

/** The refusal to take a party away that documents name: `undo-in-use`. */
function partyRefusals(undoing: Undoing, { id, name }: Party): readonly Refusal[] {
  return inUse(undoing, `party ${id}`, name, '')
}

/** The refusal to take a document away that was paid, or that another was made from: `undo-in-use`. */
function documentRefusals(undoing: Undoing, { id }: TradeDocument): readonly Refusal[] {
  return inUse(undoing, `item ${id}`, id, cardKey('document', id))
}

function settlementRefusals(undoing: Undoing, { id }: Settlement): readonly Refusal[] {
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
