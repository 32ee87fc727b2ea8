import type { Allocation, DocumentKind } from '../daybook/trade-facts.ts'
import { type Cents, magnitude } from '../kit/cents.ts'
import type { CivilDate } from '../kit/civil-date.ts'
import { entryName } from '../ledger/entry.ts'

/** A posting on a control account with the words and links of its entry. */
export type ControlPosting = {
  readonly number: number
  readonly date: CivilDate
  readonly control: string
  readonly amount: Cents
  readonly party: string
  readonly memo: string
  readonly currency?: string
  readonly foreign?: Cents
  readonly reverses?: number
  readonly replaces?: number
  /** The entry that the bank returned, where this one takes its money back (`J5`). */
  readonly returns?: number
}

/** What of a document the list of open items needs. */
export type ListedDocument = {
  readonly id: string
  readonly kind: DocumentKind
  readonly number: string
  readonly party: string
  readonly date: CivilDate
  readonly due?: CivilDate
  readonly entry?: number
}

/** What of a settlement the list of open items needs. */
export type ListedSettlement = {
  readonly id: string
  readonly party: string
  readonly date: CivilDate
  readonly entry?: number
  readonly allocations: readonly Allocation[]
}

/**
 * What stands on a control account for one party: a document, a settlement, or any other entry. `key` is the
 * name by which allocations know it (`invoice/1043`, `receipt/57`, `J12`). `amount` is what was posted,
 * `open` what nothing has settled, both signed as posted; in another currency `foreignOpen` too.
 */
export type ListedItem = {
  readonly key: string
  readonly kind: DocumentKind | 'settlement' | 'entry'
  readonly control: string
  readonly party: string
  readonly number: string
  readonly entry: number
  readonly date: CivilDate
  readonly due: CivilDate
  readonly amount: Cents
  readonly open: Cents
  readonly memo: string
  readonly currency?: string
  readonly foreignOpen?: Cents
}

/** What the list is made of, in any order. */
export type TradeRecords = {
  readonly postings: readonly ControlPosting[]
  readonly documents: readonly ListedDocument[]
  readonly settlements: readonly ListedSettlement[]
}

/** An item while allocations are counted. */
type Item = { -readonly [field in keyof ListedItem]: ListedItem[field] }

/**
 * The items of control accounts as they stood at the end of a day, by day and entry, settled ones with `open`
 * zero. Every posting on a control account is in one item, also one by hand (`J12`), and what settles moves
 * the same amount off two items, so that the open amounts always add up to the balance of the account.
 *
 * Counted are postings dated on or before `on` and settlements of such a day whose items both stand. An entry
 * and its reversal vanish together, and what they had settled is open again; a correction takes the place of
 * what it corrects. A receipt that the bank returned stands against its return, and what it had paid is open
 * again from that day, the last first where only a part was returned.
 */
export function listedItems(records: TradeRecords, on: CivilDate): readonly ListedItem[] {
  const postings = withoutReversed(records.postings.filter(({ date }) => date <= on))
  const names = entryNames(records)
  const items = new Map<string, Item>()
  const byEntry = new Map<string, Item[]>()
  for (const posting of postings) addPosting(items, byEntry, names, posting)
  const left = returnedReceipts(postings, byEntry)
  const settled = records.settlements.filter(({ date }) => date <= on)
  settled.sort((one, other) => (one.date < other.date ? -1 : one.date > other.date ? 1 : 0))
  for (const { allocations } of settled) {
    for (const allocation of allocations) settle(items, left, allocation)
  }
  return [...items.values()].sort(byDay)
}

function byDay(one: ListedItem, other: ListedItem): number {
  return one.date < other.date ? -1 : one.date > other.date ? 1 : one.entry - other.entry
}

/** The order in which items are settled: by the day they are due, then by their own. */
export function byDue(one: ListedItem, other: ListedItem): number {
  return one.due < other.due ? -1 : one.due > other.due ? 1 : byDay(one, other)
}

/** Postings less those of entries that were reversed and of their reversals. */
function withoutReversed(postings: readonly ControlPosting[]): readonly ControlPosting[] {
  const reversals = new Map<number, number>()
  const numbers = new Set<number>()
  for (const { number, reverses } of postings) {
    numbers.add(number)
    if (reverses !== undefined) reversals.set(number, reverses)
  }
  if (reversals.size === 0) return postings
  const out = new Set<number>()
  // The last first: a reversed reversal lets the first entry stand.
  for (const [number, reverses] of [...reversals].sort(([one], [other]) => other - one)) {
    if (!out.has(number) && numbers.has(reverses)) out.add(number).add(reverses)
  }
  return postings.filter(({ number }) => !out.has(number))
}

/** How the item of an entry is called. */
export type EntryName = {
  readonly key: string
  readonly kind: ListedItem['kind']
  readonly number: string
  readonly due?: CivilDate
}

/**
 * How the items of entries are called, by entry, or by entry and party where several are settled by one (a
 * file for the bank); a correction is called as what it corrects.
 */
export function entryNames({
  postings,
  documents,
  settlements,
}: TradeRecords): (entry: number, party: string) => EntryName | undefined {
  const names = new Map<string, EntryName>()
  for (const { id, kind, number, due, entry } of documents) {
    if (entry === undefined) continue
    names.set(String(entry), { key: id, kind, number, ...(due === undefined ? {} : { due }) })
  }
  for (const { id, entry, party } of settlements) {
    if (entry === undefined || names.has(String(entry))) continue
    names.set(`${entry} ${party}`, { key: id, kind: 'settlement', number: entryName(entry) })
  }
  // A correction has a higher number than what it corrects.
  const corrections = postings.filter(({ replaces }) => replaces !== undefined)
  corrections.sort((one, other) => one.number - other.number)
  for (const { number, replaces, party } of corrections) {
    const voucher = names.get(String(replaces))
    if (voucher !== undefined) names.set(String(number), voucher)
    const settlement = names.get(`${replaces} ${party}`)
    if (settlement !== undefined) names.set(`${number} ${party}`, settlement)
  }
  return (entry, party) => names.get(`${entry} ${party}`) ?? names.get(String(entry))
}

function addPosting(
  items: Map<string, Item>,
  byEntry: Map<string, Item[]>,
  names: ReturnType<typeof entryNames>,
  posting: ControlPosting,
): void {
  const { number, control, party, amount, date } = posting
  const name = names(number, party)
  const place = `${control}\t${number}`
  const own = byEntry.get(place) ?? []
  if (own.length === 0) byEntry.set(place, own)
  const item = own.find((each) => each.party === party)
  if (item !== undefined) {
    item.amount += amount
    item.open += amount
    if (posting.foreign !== undefined) item.foreignOpen = (item.foreignOpen ?? 0n) + posting.foreign
    return
  }
  const plain = name?.key ?? entryName(number)
  // Two parties in one entry are two items; the first keeps the plain name.
  const key = items.has(`${control}\t${plain}`) ? `${plain} ${party}` : plain
  const made: Item = {
    key,
    kind: name?.kind ?? 'entry',
    control,
    party,
    number: name?.number ?? entryName(number),
    entry: number,
    date,
    due: name?.due ?? date,
    amount,
    open: amount,
    memo: posting.memo,
    ...(posting.currency === undefined ? {} : { currency: posting.currency }),
    ...(posting.foreign === undefined ? {} : { foreignOpen: posting.foreign }),
  }
  own.push(made)
  items.set(`${control}\t${key}`, made)
}

/** Sets returns against the receipts that they take back; what is left of those can still have paid. */
function returnedReceipts(
  postings: readonly ControlPosting[],
  byEntry: ReadonlyMap<string, readonly Item[]>,
): Map<Item, Cents> {
  const left = new Map<Item, Cents>()
  for (const { number, returns, control, party } of postings) {
    if (returns === undefined) continue
    const back = byEntry.get(`${control}\t${number}`)?.find((each) => each.party === party)
    const receipt = byEntry.get(`${control}\t${returns}`)?.find((each) => each.party === party)
    if (back === undefined || receipt === undefined || back.open > 0n === receipt.open > 0n) continue
    const moved = magnitude(back.open) < magnitude(receipt.open) ? back.open : -receipt.open
    moveForeign(back, receipt, moved)
    back.open -= moved
    receipt.open += moved
    left.set(receipt, magnitude(receipt.open))
  }
  return left
}

/** The foreign part of what moves between two items of one currency, in proportion. */
function moveForeign(one: Item, other: Item, moved: Cents): void {
  if (one.foreignOpen === undefined || other.foreignOpen === undefined || one.open === 0n) return
  const foreign = one.open === moved ? one.foreignOpen : (one.foreignOpen * moved) / one.open
  one.foreignOpen -= foreign
  other.foreignOpen += foreign
}

function settle(items: ReadonlyMap<string, Item>, left: Map<Item, Cents>, allocation: Allocation): void {
  const debit = items.get(`${allocation.control}\t${allocation.debit}`)
  const credit = items.get(`${allocation.control}\t${allocation.credit}`)
  if (debit === undefined || credit === undefined) return
  let { amount } = allocation
  for (const item of [debit, credit]) {
    const most = left.get(item)
    if (most !== undefined && amount > most) amount = most
  }
  for (const item of [debit, credit]) {
    const most = left.get(item)
    if (most !== undefined) left.set(item, most - amount)
  }
  debit.open -= amount
  credit.open += amount
  const { foreign } = allocation
  if (foreign === undefined || amount === 0n) return
  const part = amount === allocation.amount ? foreign.amount : (foreign.amount * amount) / allocation.amount
  if (debit.foreignOpen !== undefined) debit.foreignOpen -= part
  if (credit.foreignOpen !== undefined) credit.foreignOpen += part
}
