import type { Fact } from '../daybook/fact.ts'
import type { Settlement, TradeDocument } from '../daybook/trade-facts.ts'
import type { CivilDate } from '../kit/civil-date.ts'
import { type Result, value } from '../kit/result.ts'
import type { Entry } from '../ledger/entry.ts'
import type { ControlPosting } from '../receivables/open-list.ts'
import { listedItems } from '../receivables/open-list.ts'
import type { TradeBooks } from './document-wish.ts'
import { tradeBooks } from './trade-books.fixture.ts'

const controls: ReadonlySet<string> = new Set(['1100', '1110', '1150', '2000', '2150', '2180'])

/** Small books that grow fact by fact, as a store would keep them. */
export type SmallTrade = {
  readonly entries: Entry[]
  readonly documents: Map<string, TradeDocument>
  readonly settlements: Map<string, Settlement>
  readonly series: Map<string, number>
}

/** Books of nothing yet. */
export function smallTrade(): SmallTrade {
  return { entries: [], documents: new Map(), settlements: new Map(), series: new Map() }
}

/** The books as a decision sees them. */
export function booksOf(trade: SmallTrade, more: Partial<TradeBooks> = {}): TradeBooks {
  return tradeBooks({
    head: { entries: trade.entries.length },
    series: trade.series,
    isTaken: (id) => trade.documents.has(id),
    ...more,
  })
}

/** Keeps what was planned. */
export function keep<T extends { readonly facts: readonly Fact[] }>(
  trade: SmallTrade,
  planned: Result<T>,
): T {
  const done = value(planned)
  for (const fact of done.facts) keepFact(trade, fact)
  return done
}

/** Keeps one fact. */
export function keepFact(trade: SmallTrade, fact: Fact): void {
  if (fact.kind === 'entry.posted') trade.entries.push(fact.entry)
  if (fact.kind === 'document.set') {
    trade.documents.set(fact.document.id, fact.document)
    if (fact.series !== undefined) trade.series.set(fact.document.kind, fact.series)
  }
  if (fact.kind === 'settlement.made') {
    trade.settlements.set(fact.settlement.id, fact.settlement)
    if (fact.series !== undefined) trade.series.set(fact.settlement.kind, fact.series)
  }
}

/** The items of the books at the end of a day. */
export function itemsOf(trade: SmallTrade, on: CivilDate = '2030-12-31') {
  return listedItems(recordsOf(trade), on)
}

/** The records that lists are made of. */
export function recordsOf({ entries, documents, settlements }: SmallTrade) {
  return {
    postings: entries.flatMap(controlPostings),
    documents: [...documents.values()],
    settlements: [...settlements.values()],
  }
}

function controlPostings(entry: Entry): readonly ControlPosting[] {
  const returns = entry.because.kind === 'reversal' && entry.reverses === undefined ? entry.because.id : ''
  return entry.postings
    .filter(({ account }) => controls.has(account))
    .map(({ account, amount, party = '', foreign }) => ({
      number: entry.number,
      date: entry.date,
      control: account,
      amount,
      party,
      memo: entry.memo,
      ...(foreign === undefined ? {} : { currency: foreign.currency, foreign: foreign.amount }),
      ...(entry.reverses === undefined ? {} : { reverses: entry.reverses }),
      ...(entry.replaces === undefined ? {} : { replaces: entry.replaces }),
      ...(returns === '' ? {} : { returns: Number(returns.slice(1)) }),
    }))
}

/** What the books have on an account at the end of a day. */
export function balanceOn({ entries }: SmallTrade, account: string, on: CivilDate = '2030-12-31'): bigint {
  let sum = 0n
  for (const { date, postings } of entries) {
    if (date > on) continue
    for (const posting of postings) if (posting.account === account) sum += posting.amount
  }
  return sum
}

/** An entry in journal notation: `1100 113.00 birch` a line. */
export function notation({ postings }: Entry): string {
  return postings
    .map(({ account, amount, party, tags }) =>
      [account, String(amount), party ?? '', (tags ?? []).join('+')].join(' ').trimEnd().replace('  ', ' '),
    )
    .join('; ')
}
