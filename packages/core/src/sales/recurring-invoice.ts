import type { Fact, Frequency } from '../daybook/fact.ts'
import type { Party, RecurringInvoice } from '../daybook/trade-facts.ts'
import type { CivilDate } from '../kit/civil-date.ts'
import { ok, type Result, refuse, refused } from '../kit/result.ts'
import { idFromName } from '../ledger/record-id.ts'
import { dueThrough, recurrenceFrom } from '../ledger/recurrence.ts'
import {
  type DocumentWish,
  decidedLines,
  type LineWish,
  partyRefusals,
  type TradeBooks,
} from './document-wish.ts'
import { type PlannedDocument, planDocuments } from './issue-document.ts'

/** A recurring invoice as it is wished for. */
export type RecurringWish = {
  readonly name: string
  readonly party: Party
  readonly lines: readonly LineWish[]
  readonly every: Frequency
  readonly first: CivilDate
  readonly day?: number
  readonly through?: CivilDate
  readonly note?: string
}

/** The most invoices that one act issues of recurring ones. */
export const mostDueInvoices = 10_000

/**
 * Sets an invoice that recurs. It is held against the books as they are, so that what cannot be issued on its
 * first day is refused now. Refuses what `decidedLines` refuses, `party-kind`, `party-closed`.
 */
export function planSetRecurring(
  books: TradeBooks,
  wish: RecurringWish,
  was: RecurringInvoice | undefined,
): Result<Fact> {
  const { name, party, every, first, day, through, note } = wish
  const voucher = { kind: 'invoice' as const, party, date: first, lines: wish.lines }
  const decided = decidedLines(books, voucher)
  const refusals = [...partyRefusals(voucher), ...(decided.ok ? [] : decided.refusals)]
  if (refusals.length > 0 || !decided.ok) return refused(refusals)
  const lines = wish.lines.map((line, index) => ({
    ...line,
    account: decided.value[index]?.account.id ?? '',
  }))
  const more = { ...(day === undefined ? {} : { day }), ...(through === undefined ? {} : { through }) }
  const invoice: RecurringInvoice = {
    id: idFromName(name),
    name,
    party: party.id,
    lines,
    ...(note === undefined ? {} : { note }),
    recurs: recurrenceFrom(every, first, more),
  }
  return ok({ kind: 'recurring.set', v: 1, invoice, ...(was === undefined ? {} : { was }) })
}

/**
 * Issues all recurring invoices that are due through a day, each on its own day with the taxes of that day,
 * in the order of the days, and moves them on: all or nothing. Refuses `due-too-many`, and for each invoice
 * what `planDocument` refuses.
 */
export function planDueInvoices(
  books: TradeBooks,
  recurring: readonly RecurringInvoice[],
  parties: ReadonlyMap<string, Party>,
  through: CivilDate,
): Result<{ readonly facts: readonly Fact[]; readonly documents: readonly PlannedDocument[] }> {
  const wishes: DocumentWish[] = []
  const moved: Fact[] = []
  for (const invoice of recurring) {
    const { days, next } = dueThrough(invoice.recurs, through, mostDueInvoices + 1)
    const party = parties.get(invoice.party)
    if (days.length === 0 || party === undefined) continue
    for (const date of days) wishes.push(wishOf(invoice, party, date))
    const recurs = { ...invoice.recurs, next }
    moved.push({ kind: 'recurring.set', v: 1, invoice: { ...invoice, recurs }, was: invoice })
  }
  if (wishes.length > mostDueInvoices) {
    return refuse('due-too-many', { count: String(wishes.length), most: String(mostDueInvoices) }, 'through')
  }
  wishes.sort((one, other) => (one.date < other.date ? -1 : one.date > other.date ? 1 : 0))
  const planned = planDocuments(books, wishes)
  if (!planned.ok) return planned
  const facts = planned.value.flatMap((each) => each.facts)
  return ok({ facts: [...facts, ...moved], documents: planned.value })
}

function wishOf({ lines, note, id }: RecurringInvoice, party: Party, date: CivilDate): DocumentWish {
  return { kind: 'invoice', party, date, lines, from: id, ...(note === undefined ? {} : { note }) }
}
