import type { Fact } from '@daybook/core/daybook/fact.ts'
import type { DocumentKind, Holdback, Party, TradeDocument } from '@daybook/core/daybook/trade-facts.ts'
import { formatCents, sumOf } from '@daybook/core/kit/cents.ts'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import type { DocumentWish, LineWish, TradeBooks } from '@daybook/core/sales/document-wish.ts'
import { planDocument } from '@daybook/core/sales/issue-document.ts'
import type { View } from '../book.ts'
import { loadItems, partyOf, type TradeSide } from './load-trade.ts'
import { tradeBooks } from './trade-books.ts'

/** What a command says of a document that it issues or enters. */
export type IssueInput = {
  readonly party: string
  readonly kind: DocumentKind
  readonly date: string
  readonly lines: readonly LineWish[]
  readonly due?: string | undefined
  readonly number?: string | undefined
  readonly reference?: string | undefined
  readonly note?: string | undefined
  readonly currency?: string | undefined
  readonly rate?: string | undefined
  readonly place?: string | undefined
  readonly account?: string | undefined
  readonly from?: string | undefined
  readonly taxedOn?: string | undefined
  readonly included?: boolean | undefined
  readonly typedTaxes?: ReadonlyMap<string, bigint> | undefined
  readonly holdback?: string | undefined
  readonly holdbackUntil?: string | undefined
  readonly insist?: boolean | undefined
}

/** A document that a command planned. */
export type Issued = {
  readonly facts: readonly Fact[]
  readonly document: TradeDocument
  readonly party: Party
  readonly books: TradeBooks
}

/**
 * Plans a document of a party as a command said it. Refuses `party-unknown`, `credit-limit` (unless insisted
 * on), and what `planDocument` refuses.
 */
export async function planIssue(view: View, input: IssueInput): Promise<Result<Issued>> {
  const { kind, number } = input
  const side: TradeSide = kind === 'bill' || kind === 'vendor-credit' ? 'supplier' : 'customer'
  const party = await partyOf(view.reader, input.party, side)
  if (!party.ok) return party
  const books = await tradeBooks(view, {
    days: [input.date],
    currencies: [party.value.currency, input.currency],
    typed: number === undefined ? [] : [`${kind}/${number}`],
    rate: input.rate,
  })
  const planned = planDocument(books, wishOf(input, party.value))
  if (!planned.ok) return planned
  const { document } = planned.value
  const limited =
    kind === 'invoice' && input.insist !== true ? await limitOf(view, party.value, document) : ok(0n)
  if (!limited.ok) return limited
  return ok({ ...planned.value, party: party.value, books })
}

function wishOf(input: IssueInput, party: Party): DocumentWish {
  const { kind, date, lines, included, ...rest } = input
  const { due, number, reference, note, currency, place, account, from, typedTaxes, taxedOn } = rest
  return {
    kind,
    party,
    date,
    lines,
    ...(due === undefined ? {} : { due }),
    ...(number === undefined ? {} : { number }),
    ...(reference === undefined ? {} : { reference }),
    ...(note === undefined ? {} : { note }),
    ...(currency === undefined ? {} : { currency }),
    ...(place === undefined ? {} : { place }),
    ...(account === undefined ? {} : { account }),
    ...(from === undefined ? {} : { from }),
    ...(taxedOn === undefined ? {} : { taxedOn }),
    ...holdbackOf(input),
    ...(included === undefined ? {} : { isIncluded: included }),
    ...(typedTaxes === undefined || typedTaxes.size === 0 ? {} : { typedTaxes }),
  }
}

function holdbackOf({ holdback, holdbackUntil }: IssueInput): { readonly holdback?: Holdback } {
  if (holdback === undefined) return {}
  // A share as people write it: `10`, not `10.00`.
  const percent = holdback.includes('.') ? holdback.replace(/\.?0+$/, '') : holdback
  return {
    holdback: { percent, ...(holdbackUntil === undefined ? {} : { until: holdbackUntil }) },
  }
}

/** The refusal of an invoice beyond what its customer may owe: `credit-limit`. */
async function limitOf(view: View, party: Party, document: TradeDocument): Promise<Result<bigint>> {
  if (party.limit === undefined || document.currency !== undefined) return ok(0n)
  const items = await loadItems(view, 'customer')
  const owed = sumOf(items.map((item) => (item.party === party.id ? item.open : 0n))) + document.amount
  if (owed <= party.limit.amount) return ok(owed)
  const names = { party: party.name, total: formatCents(owed), most: formatCents(party.limit.amount) }
  return refuse('credit-limit', names, 'customer')
}
