import { type Cents, magnitude } from '../kit/cents.ts'
import type { CivilDate } from '../kit/civil-date.ts'
import type { Entry, Posting } from '../ledger/entry.ts'

/**
 * What an entry put on a control account for one party and is not settled: the whole `amount` and what is
 * `unpaid`, both signed as posted. `charged` is what the entry put on all control accounts in that direction.
 */
export type OpenItem = {
  readonly entry: Entry
  readonly control: string
  readonly party: string
  readonly amount: Cents
  readonly unpaid: Cents
  readonly charged: Cents
  readonly dims: Readonly<Record<string, string>>
}

/** An item while it is being settled; `order` counts items as they came. */
type Item = { -readonly [field in keyof OpenItem]: OpenItem[field] } & { order: number }

/** Open items of one party, oldest first and all of one sign; those before `head` are settled. */
type Queue = { readonly items: Item[]; head: number }

/** The open items of one control account by party; a party with none is not in it. */
type Waiting = Map<string, Queue>

/**
 * The items of control accounts that are open at the end of a day, oldest first in each account and party. An
 * item settles the oldest of the other sign of its own party, then, without a party, the oldest of anybody,
 * with one, the oldest that have none. An entry and its reversal, both by that day, count as nothing.
 */
export function openItemsOn(
  entries: readonly Entry[],
  controls: ReadonlySet<string>,
  on: CivilDate,
): readonly OpenItem[] {
  const counted = withoutReversed(entries.filter((entry) => entry.date <= on)).sort(byDate)
  const waiting = new Map<string, Waiting>()
  let order = 0
  for (const entry of counted) {
    for (const item of itemsOf(entry, controls)) {
      order += 1
      item.order = order
      const account = waiting.get(item.control) ?? new Map<string, Queue>()
      waiting.set(item.control, account)
      settle(account, item)
    }
  }
  return [...waiting.values()].flatMap((account) =>
    [...account.values()].flatMap((queue) => queue.items.slice(queue.head)),
  )
}

/**
 * The entries less those that were reversed and their reversals; a reversed reversal lets the first entry
 * stand.
 */
function withoutReversed(entries: readonly Entry[]): Entry[] {
  const reversals = entries.filter((entry) => entry.reverses !== undefined)
  if (reversals.length === 0) return [...entries]
  const numbers = new Set(entries.map((entry) => entry.number))
  const out = new Set<number>()
  for (const entry of reversals.sort((one, other) => other.number - one.number)) {
    const { reverses } = entry
    if (reverses === undefined || out.has(entry.number) || !numbers.has(reverses)) continue
    out.add(entry.number).add(reverses)
  }
  return entries.filter((entry) => !out.has(entry.number))
}

function byDate(one: Entry, other: Entry): number {
  return one.date < other.date ? -1 : one.date > other.date ? 1 : one.number - other.number
}

/** What an entry leaves on control accounts, netted by account and party. */
function itemsOf(entry: Entry, controls: ReadonlySet<string>): readonly Item[] {
  const postings = entry.postings.filter((posting) => controls.has(posting.account))
  const [only] = postings
  // Nearly every entry has one such posting; books have many entries.
  if (only !== undefined && postings.length === 1) return [newItem(entry, only, partyOf(entry, only))]
  const items = new Map<string, Item>()
  for (const posting of postings) {
    const party = partyOf(entry, posting)
    const key = `${posting.account} ${party}`
    const item = items.get(key)
    if (item === undefined) items.set(key, newItem(entry, posting, party))
    else item.amount += posting.amount
  }
  const left = [...items.values()].filter((item) => item.amount !== 0n)
  const charged = (isDebit: boolean) =>
    left.reduce((total, item) => (item.amount > 0n === isDebit ? total + item.amount : total), 0n)
  for (const item of left) {
    item.unpaid = item.amount
    item.charged = charged(item.amount > 0n)
  }
  return left
}

function newItem(entry: Entry, posting: Posting, party: string): Item {
  const { amount, account: control, dims = {} } = posting
  return { entry, control, party, amount, unpaid: amount, charged: amount, dims, order: 0 }
}

/** Who owes or is owed; names differ in case and spaces more often than in substance. */
function partyOf(entry: Entry, posting: Posting): string {
  return (posting.party ?? entry.payee ?? '').trim().toLowerCase()
}

function settle(account: Waiting, item: Item): void {
  settleWith(account, item, item.party)
  if (item.party !== '') settleWith(account, item, '')
  else {
    for (let party = oldest(account, item); party !== undefined; party = oldest(account, item)) {
      settleWith(account, item, party, 1)
    }
  }
  if (item.unpaid === 0n) return
  const queue = account.get(item.party)
  if (queue === undefined) account.set(item.party, { items: [item], head: 0 })
  else queue.items.push(item)
}

/**
 * Settles an item against the oldest of a party, at most `most` of them, as long as they are of the other
 * sign.
 */
function settleWith(account: Waiting, item: Item, party: string, most = Number.POSITIVE_INFINITY): void {
  const queue = account.get(party)
  if (queue === undefined) return
  for (let count = 0; count < most && item.unpaid !== 0n; count += 1) {
    const other = queue.items[queue.head]
    if (other === undefined || isSameSide(other, item)) break
    const settled = magnitude(other.unpaid) < magnitude(item.unpaid) ? -other.unpaid : item.unpaid
    item.unpaid -= settled
    other.unpaid += settled
    if (other.unpaid === 0n) queue.head += 1
  }
  if (queue.head === queue.items.length) account.delete(party)
}

/**
 * The party whose oldest open item of the other sign is the oldest of all; nobody when the item is settled.
 */
function oldest(account: Waiting, item: Item): string | undefined {
  if (item.unpaid === 0n) return undefined
  let found: { party: string; head: Item } | undefined
  for (const [party, queue] of account) {
    const head = queue.items[queue.head]
    if (head === undefined || isSameSide(head, item)) continue
    if (found === undefined || head.order < found.head.order) found = { party, head }
  }
  return found?.party
}

function isSameSide(one: Item, other: Item): boolean {
  return one.unpaid > 0n === other.unpaid > 0n
}
