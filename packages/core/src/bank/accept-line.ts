import type { RuleShare, TieReason } from '../daybook/bank-facts.ts'
import type { Fact, FactOf } from '../daybook/fact.ts'
import type { Settlement } from '../daybook/trade-facts.ts'
import { magnitude } from '../kit/cents.ts'
import { ok, type Refusal, type Result, refuse, refused } from '../kit/result.ts'
import { lineTies } from '../ledger/line-ties.ts'
import type { UnnumberedEntry } from '../ledger/new-entry.ts'
import { type BooksToPost, planEntry } from '../ledger/plan-entry.ts'
import { codedEntry, type EntryWords, type LineToCode } from './code-line.ts'
import type { LineTax } from './line-tax.ts'
import type { Proposal, Settled } from './proposal.ts'
import { transferEntry } from './transfer-line.ts'

/** The books as acts on bank lines see them. `rate` is a rate that somebody typed for this act. */
export type LineBooks = BooksToPost & { readonly tax: LineTax; readonly rate?: string }

/**
 * Posts the entry of a bank line that is coded, and ties the line to it. `after` is how many entries the act
 * has posted before it. Refuses what `codedEntry` and `planEntry` refuse.
 */
export function planCode(
  books: LineBooks,
  line: LineToCode,
  shares: readonly RuleShare[],
  { reason, after = 0, ...words }: EntryWords & { readonly reason: TieReason; readonly after?: number },
): Result<readonly Fact[]> {
  const entry = codedEntry(books, line, shares, words)
  return entry.ok ? posted(books, entry.value, [line], reason, after) : entry
}

/**
 * Posts a transfer with another own account and ties the line to it, and the line of the other account where
 * it is here. Refuses what `transferEntry` and `planEntry` refuse.
 */
export function planTransfer(
  books: LineBooks,
  line: LineToCode,
  to: string,
  {
    other,
    reason,
    after = 0,
    ...words
  }: EntryWords & {
    readonly other?: LineToCode | undefined
    readonly reason: TieReason
    readonly after?: number
  },
): Result<readonly Fact[]> {
  const entry = transferEntry(books, line, to, other, words)
  if (!entry.ok) return entry
  return posted(books, entry.value, other === undefined ? [line] : [line, other], reason, after)
}

/** Posts a line's entry as it stands, with ties to it; for lines whose postings somebody wrote out. */
export function posted(
  books: LineBooks,
  entry: UnnumberedEntry,
  lines: readonly LineToCode[],
  reason: TieReason,
  after: number,
): Result<readonly Fact[]> {
  const planned = planEntry(books, entry, after)
  if (!planned.ok) return planned
  const ties = lines.flatMap((line) => lineTies(books.chart, line, planned.value.entry, reason))
  return ok([planned.value, ...ties])
}

/**
 * Accepts proposals in one act: all of them or none. Refuses `line-no-proposal` for a line of which nothing
 * is known, and for each line what its deed refuses.
 */
export function planAccept(books: LineBooks, proposals: readonly Proposal[]): Result<readonly Fact[]> {
  const facts: Fact[] = []
  const refusals: Refusal[] = []
  let after = 0
  for (const proposal of proposals) {
    const planned = acceptOne(books, proposal, after)
    if (!planned.ok) refusals.push(...planned.refusals)
    else {
      facts.push(...planned.value)
      after += planned.value.filter(({ kind }) => kind === 'entry.posted').length
    }
  }
  return refusals.length > 0 ? refused(refusals) : ok(facts)
}

function acceptOne(books: LineBooks, proposal: Proposal, after: number): Result<readonly Fact[]> {
  const { line, outcome, tie: reason } = proposal
  switch (outcome.does) {
    case 'match':
      return ok(
        outcome.ties.map((tie) => ({
          kind: 'line.matched' as const,
          v: 1 as const,
          account: line.account,
          line: line.id,
          ...tie,
          reason,
        })),
      )
    case 'transfer': {
      const { account, line: other, memo } = outcome
      return planTransfer(books, line, account, {
        other,
        reason,
        after,
        ...(memo === undefined ? {} : { memo }),
      })
    }
    case 'code': {
      const { shares, does: _does, ...words } = outcome
      return planCode(books, line, shares, { ...words, reason, after })
    }
    case 'settle':
      return settleItems(books, line, outcome.items, reason, after)
    case 'exclude':
      return ok([
        { kind: 'line.excluded', v: 1, account: line.account, line: line.id, reason: outcome.reason },
      ])
    case 'ask':
      return refuse('line-no-proposal', { line: line.text, id: line.id })
  }
}

/** Posts a line that settles documents, and records what it settled: invoices, bills, returns. */
function settleItems(
  books: LineBooks,
  line: LineToCode,
  items: readonly Settled[],
  reason: TieReason,
  after: number,
): Result<readonly Fact[]> {
  const [first] = items
  const memo = items.map(({ item }) => item.name).join(', ')
  const sign = line.amount < 0n ? -1n : 1n
  const shares = items.flatMap(({ item, amount }) =>
    item.parts !== undefined && amount === item.open
      ? item.parts.map((part) => ({ account: part.account, amount: sign * part.open }))
      : [{ account: item.account, amount: sign * amount }],
  )
  const party = first?.item.party
  const isReturn = first?.item.kind === 'return'
  const words = {
    memo,
    ...(first === undefined || isReturn ? {} : { payee: first.item.who }),
    ...(party === undefined ? {} : { party }),
  }
  const entry = codedEntry(books, line, shares, words)
  if (!entry.ok) return entry
  // A return’s payment says so, that it is not reversed under the return.
  const because = isReturn ? { kind: 'remittance' as const, id: first.item.id } : entry.value.because
  const coded = posted(books, { ...entry.value, because }, [line], reason, after)
  if (!coded.ok) return coded
  return ok([
    ...coded.value,
    ...settlementOf(line, items, coded.value),
    ...returnsPaid(line, items, coded.value),
  ])
}

/** The payments or refunds of returns that a bank line is. */
function returnsPaid(
  line: LineToCode,
  items: readonly Settled[],
  facts: readonly Fact[],
): readonly FactOf<'return.paid'>[] {
  const entry = facts.find((fact) => fact.kind === 'entry.posted')
  if (entry?.kind !== 'entry.posted') return []
  const { number } = entry.entry
  return items.flatMap(({ item, amount }, index): readonly FactOf<'return.paid'>[] => {
    if (item.kind !== 'return') return []
    const paid = line.amount < 0n ? magnitude(amount) : -magnitude(amount)
    const id = index === 0 ? String(number) : `${number}/${index + 1}`
    const payment = { id, filing: item.id, date: line.date, amount: paid, entry: number }
    return [{ kind: 'return.paid', v: 1, payment }]
  })
}

/**
 * The receipt or payment that a bank line is, where it settles invoices or bills: what was posted settles
 * them, so that they are no longer open.
 */
function settlementOf(
  line: LineToCode,
  items: readonly Settled[],
  facts: readonly Fact[],
): readonly FactOf<'settlement.made'>[] {
  const [first] = items
  const posted = facts.find((fact) => fact.kind === 'entry.posted')
  const isTrade = items.every(({ item }) => item.kind === 'invoice' || item.kind === 'bill')
  if (first === undefined || posted?.kind !== 'entry.posted' || !isTrade) return []
  const { number, ref } = posted.entry
  const kind = first.item.kind === 'invoice' ? 'receipt' : 'payment'
  const id = `${kind}/${number}`
  const settlement: Settlement = {
    id,
    kind,
    party: first.item.party ?? '',
    date: line.date,
    amount: magnitude(line.amount),
    entry: number,
    account: line.account,
    means: 'bank',
    ...(ref === undefined ? {} : { reference: ref }),
    allocations: items.map(({ item, amount }) => ({
      control: item.account,
      debit: kind === 'receipt' ? item.id : id,
      credit: kind === 'receipt' ? id : item.id,
      amount: magnitude(amount),
    })),
  }
  return [{ kind: 'settlement.made', v: 1, settlement }]
}
