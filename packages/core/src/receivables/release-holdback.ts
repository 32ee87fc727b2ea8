import type { Fact } from '../daybook/fact.ts'
import type { Allocation, DocumentLine, Party, Settlement, TradeDocument } from '../daybook/trade-facts.ts'
import { type Cents, divideRounded, formatCents, magnitude, sumOf } from '../kit/cents.ts'
import type { CivilDate } from '../kit/civil-date.ts'
import { ok, type Refusal, type Result, refusal, refuse, refused } from '../kit/result.ts'
import type { DocumentWish, LineWish, TradeBooks } from '../sales/document-wish.ts'
import { heldOf } from '../sales/hold-back.ts'
import { planDocument } from '../sales/issue-document.ts'
import { isNamed, openOf, type Share } from './allocate.ts'
import type { ListedItem } from './open-list.ts'

/** A document that holds something back, with its item on the account of holdbacks. */
export type HeldDocument = { readonly document: TradeDocument; readonly item: ListedItem }

/**
 * What is released: of which documents and how much of each, without taxes (all that is held when left out);
 * the invoice or bill that asks for it, with its own day and number.
 */
export type ReleaseWish = {
  readonly side: 'customer' | 'supplier'
  readonly party: Party
  readonly date: CivilDate
  readonly due?: CivilDate
  readonly number?: string
  readonly reference?: string
  readonly note?: string
  readonly shares?: readonly Share[]
}

/** A release that was planned: its facts, and the invoice or bill that asks for what was held. */
export type PlannedRelease = { readonly facts: readonly Fact[]; readonly document: TradeDocument }

type Part = HeldDocument & { readonly amount: Cents }

/**
 * Releases what documents hold back: an invoice (or the supplier’s bill) asks for it on the account of
 * receivables or payables, with the taxes of its own day, which become payable now, and takes it off the
 * account of holdbacks. Of several parts the last takes what is left, to the cent.
 *
 * Refuses `holdback-none` where nothing is held, `item-unknown`, `item-settled`, `payment-over-open`,
 * `holdback-whole` for a part of a bill whose tax is a cost, and what `planDocument` refuses.
 *
 *   1100 Receivable Dr 1,130.00 (birch)   1150 Holdbacks Cr 1,000.00 (birch)   2300 HST Cr 130.00
 */
export function planRelease(
  books: TradeBooks,
  wish: ReleaseWish,
  held: readonly HeldDocument[],
): Result<PlannedRelease> {
  const parts = partsOf(wish, held)
  if (!parts.ok) return parts
  const [first] = parts.value
  if (first === undefined) return refuse('holdback-none', { party: wish.party.name }, 'party')
  const planned = planDocument(books, documentOf(books, wish, parts.value))
  if (!planned.ok) return planned
  const { document: voucher, facts } = planned.value
  const number = (books.series.get('allocation') ?? 0) + 1
  const allocations = allocationsOf(wish, parts.value, voucher)
  const settlement: Settlement = {
    id: `allocation/${number}`,
    kind: 'allocation',
    party: wish.party.id,
    date: wish.date,
    amount: sumOf(allocations.map(({ amount }) => amount)),
    allocations,
  }
  return ok({
    document: voucher,
    facts: [...facts, { kind: 'settlement.made', v: 1, settlement, series: number }],
  })
}

/** What of each document is released, without taxes. */
function partsOf(
  { shares, party, side }: ReleaseWish,
  held: readonly HeldDocument[],
): Result<readonly Part[]> {
  if (shares === undefined)
    return ok(held.filter(({ item }) => openOf(item) > 0n).map((each) => ({ ...each, amount: leftOf(each) })))
  const refusals: Refusal[] = []
  const parts: Part[] = []
  for (const [index, { key, amount }] of shares.entries()) {
    const at = `to.${index}`
    const found = held.find((each) => isNamed(each.item, key))
    if (found === undefined) {
      refusals.push(refusal('item-unknown', { item: key, party: party.name }, at))
      continue
    }
    const left = leftOf(found)
    const part = amount ?? left
    const names = { item: found.document.number, payment: formatCents(part), stands: formatCents(left) }
    if (left === 0n) refusals.push(refusal('item-settled', { item: names.item, party: party.name }, at))
    else if (part > left || part <= 0n) refusals.push(refusal('payment-over-open', names, at))
    else if (part < left && side === 'supplier' && costOf(found.document.lines) !== 0n)
      refusals.push(refusal('holdback-whole', { item: names.item, left: formatCents(left) }, at))
    else parts.push({ ...found, amount: part })
  }
  return refusals.length > 0 ? refused(refusals) : ok(parts)
}

/** What is still held of a document, without taxes: the item holds tax that is part of the cost too. */
function leftOf({ document: voucher, item }: HeldDocument): Cents {
  const held = magnitude(heldOf(voucher))
  return openOf(item) > held ? held : openOf(item)
}

/** The tax in the cost of what is held back. */
function costOf(lines: readonly DocumentLine[]): Cents {
  const taxes = lines.flatMap((line) => (line.heldFor === undefined ? [] : line.taxes))
  return magnitude(sumOf(taxes.map(({ amount, recovered }) => (recovered ? amount - recovered.amount : 0n))))
}

function documentOf(
  books: TradeBooks,
  { side, party, date, due, number, reference, note }: ReleaseWish,
  parts: readonly Part[],
): DocumentWish {
  const [only] = parts
  const from = parts.length === 1 ? only?.document.id : undefined
  return {
    kind: side === 'customer' ? 'invoice' : 'bill',
    party,
    date,
    lines: parts.flatMap((part) => linesOf(part, party)),
    ...(due === undefined ? {} : { due }),
    ...(number === undefined ? {} : { number }),
    ...(reference === undefined ? {} : { reference }),
    ...(note === undefined ? {} : { note }),
    // What is held back is in the currency of the books, whatever the party’s own is.
    currency: books.currency,
    ...(from === undefined ? {} : { from }),
  }
}

/** The lines of a part: each line that was held, in proportion, the last through what is left. */
function linesOf(part: Part, party: Party): readonly LineWish[] {
  const { document: voucher, amount } = part
  const held = magnitude(heldOf(voucher))
  const before = held - leftOf(part)
  const text =
    party.language === 'fr'
      ? `Retenue libérée, facture ${voucher.number}`
      : `Holdback released, invoice ${voucher.number}`
  return voucher.lines.flatMap((line): readonly LineWish[] => {
    if (line.heldFor === undefined || held === 0n) return []
    const through = (released: Cents) => divideRounded(-line.amount * released, held, 'half-up')
    const share = through(before + amount) - through(before)
    if (share === 0n) return []
    const dims = line.dims === undefined ? {} : { dims: line.dims }
    return [{ account: line.heldFor, isHeld: true, text, amount: share, ...typedTax(line), ...dims }]
  })
}

/** The taxes that somebody typed stay typed; what the law decided it decides anew. */
function typedTax({ reason, supply, taxes }: DocumentLine): Pick<LineWish, 'tax'> {
  if (reason !== 'typed') return {}
  if (taxes.length > 0) return { tax: taxes.map(({ tax }) => tax).join('+') }
  return { tax: supply === 'zero-rated' ? 'zero' : supply === 'exempt' ? 'exempt' : 'none' }
}

/** What the release takes off each document that held, on the account of holdbacks. */
function allocationsOf(
  { side, party }: ReleaseWish,
  parts: readonly Part[],
  release: TradeDocument,
): readonly Allocation[] {
  let at = 0
  return parts.map((part): Allocation => {
    const { item, document: voucher } = part
    const count = linesOf(part, party).length
    const own = release.lines.slice(at, at + count)
    at += count
    const posted = sumOf(own.map((line) => line.amount)) + costOf(own)
    const amount = posted < openOf(item) ? posted : openOf(item)
    const [debit, credit] = side === 'customer' ? [voucher.id, release.id] : [release.id, voucher.id]
    return { control: item.control, debit, credit, amount }
  })
}
