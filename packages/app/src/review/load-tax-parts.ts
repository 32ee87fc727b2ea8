import { paperNeeds } from '@daybook/canada/sales-tax/credit-papers.ts'
import { taxesNamed } from '@daybook/canada/sales-tax/tax-code.ts'
import { recordFrom } from '@daybook/core/daybook/body.ts'
import type { DocumentLine, TradeDocument } from '@daybook/core/daybook/trade-facts.ts'
import { type Cents, rate, sumOf } from '@daybook/core/kit/cents.ts'
import { addMonths, monthsOf } from '@daybook/core/kit/civil-date.ts'
import { byCode } from '@daybook/core/ledger/chart.ts'
import type { NumberlessBill, OddTax, ReviewParts, StaleRate } from '@daybook/core/review/review-parts.ts'
import { filingsOf } from '../returns/load-filings.ts'
import { returnsProof } from '../returns/prove-returns.ts'
import { entriesAsOf, entryByNumber } from '../store/queries.ts'
import { cardsBetween } from '../store/queries-cards.ts'
import { entriesPosting } from '../store/queries-returns.ts'
import * as queries from '../store/queries-review.ts'
import * as taxQueries from '../store/queries-review-tax.ts'
import { partiesOf } from '../trade/load-trade.ts'
import { percent, ratiosOn } from './known-ratios.ts'
import { claimLimit } from './limits.ts'
import { bareTaxPart, claimsPart, entryFrom, postingFrom, ratiosPart } from './month-parts.ts'
import { isIn, type ReviewBooks } from './review-books.ts'
import { isTaxAccount } from './tax-accounts.ts'

type Loaders<K extends keyof ReviewParts> = {
  readonly [N in K]: (books: ReviewBooks) => Promise<ReviewParts[N]>
}

/** How the parts that documents and sales taxes make are loaded. */
export const taxParts: Loaders<
  | 'parties'
  | 'documents'
  | 'returns'
  | 'lateForReturns'
  | 'oddTaxes'
  | 'bareTaxes'
  | 'staleRates'
  | 'bareClaims'
  | 'numberlessBills'
> = {
  parties: ({ view }) => partiesOf(view.reader),
  documents: (books) => documents(books),
  returns: async ({ view }) => (await returnsProof(view)).findings,
  lateForReturns: (books) => lateForReturns(books),
  oddTaxes: (books) => oddTaxes(books),
  bareTaxes: async ({ months, span }) =>
    (await months.rows(bareTaxPart, span)).map(({ row }) => row).filter(({ date }) => isIn(date, span)),
  staleRates: (books) => staleRates(books),
  bareClaims: (books) => bareClaims(books),
  numberlessBills: (books) => numberlessBills(books),
}

/** The documents of the span and of fourteen months before it; only those are read whole. */
async function documents(books: ReviewBooks): Promise<readonly TradeDocument[]> {
  return books.once('documents read', async () => {
    const { view, span } = books
    const from = addMonths(span.from, -14)
    const found: TradeDocument[] = []
    for (const kind of ['bill', 'credit', 'invoice', 'vendor-credit']) {
      // `0` is the sign after `/`.
      for (const { body } of await view.reader.read(cardsBetween, 'document', `${kind}/`, `${kind}0`)) {
        // Keys stand in order, so that the first date is the document’s own.
        const date = /"date":"([^"]+)"/.exec(body)?.[1] ?? ''
        if (date >= from && date <= span.through) found.push(recordFrom<TradeDocument>(body))
      }
    }
    return found
  })
}

/** Returns with entries of their days that came after them and that no later return names. */
async function lateForReturns({ view, span }: ReviewBooks): Promise<ReviewParts['lateForReturns']> {
  const filings = await filingsOf(view)
  const counted = new Set(filings.flatMap(({ late }) => late))
  const found: ReviewParts['lateForReturns'][number][] = []
  for (const filing of filings) {
    if (filing.span.through < span.from || filing.span.from > span.through) continue
    const [last = 0] = await view.reader.read(entriesAsOf, filing.asOfSeq)
    const later = filings.filter(
      ({ id, program, asOfSeq }) =>
        id !== filing.id && program === filing.program && asOfSeq > filing.asOfSeq,
    )
    const numbers = new Set<number>()
    for (const account of new Set(filing.cleared.map((each) => each.account))) {
      const own = await view.reader.read(
        entriesPosting,
        account,
        filing.span.from,
        filing.span.through,
        last,
        view.head.entries,
      )
      for (const number of own) numbers.add(number)
    }
    const waiting: ReviewParts['lateForReturns'][number]['entries'][number][] = []
    for (const number of [...numbers]
      .filter((each) => !counted.has(each))
      .sort((left, right) => left - right)) {
      const [row] = await view.reader.read(entryByNumber, number)
      // A return that was filed after the entry has counted it.
      if (row === undefined || later.some(({ asOfSeq }) => asOfSeq >= row.seq) || row.because === 'return')
        continue
      waiting.push(entryFrom(row))
    }
    if (waiting.length > 0) found.push({ filing: filing.id, filed: filing.filed, entries: waiting })
  }
  return found
}

/** Tax postings with ratios above all rates, or of an old rate of the province. */
async function oddTaxes({ view, months, span }: ReviewBooks): Promise<readonly OddTax[]> {
  const rows = await months.rows(ratiosPart, span)
  const odd: OddTax[] = []
  for (const month of monthsOf(span)) {
    const own = rows.filter((each) => each.month === month.from.slice(0, 7))
    for (const { id, role = '' } of [...view.chart.values()].filter(isTaxAccount).sort(byCode)) {
      const known = ratiosOn(role, view.profile.province, month.from)
      const ends = ratiosOn(role, view.profile.province, month.through)
      if (known === undefined || ends === undefined) continue
      const highest = Math.max(known.highest, ends.highest)
      for (const { row } of own.filter(({ row: { account } }) => account === id)) {
        // Small amounts round to ratios beside the rate; what is half tax and more is told as tax without a
        // base.
        const isOver = row.ratio > highest + 25 && row.ratio <= 10_000
        const old = isOver ? undefined : known.old.find(({ ratio }) => Math.abs(ratio - row.ratio) <= 1)
        if (!isOver && old === undefined) continue
        const postings = await view.reader.read(
          taxQueries.reviewTaxed,
          id,
          month.from,
          month.through,
          row.ratio,
          row.ratio,
        )
        for (const each of postings) {
          if (old !== undefined && each.total < 10_000n) continue
          odd.push({
            ...postingFrom(each),
            total: each.total,
            most: ofTenThousand(highest),
            ...(old === undefined ? {} : { looksLike: old.tax }),
          })
        }
      }
    }
  }
  return odd
}

/** A ratio in percent: 1300 is `13 %`. */
function ofTenThousand(ratio: number): string {
  return percent(`0.${String(ratio).padStart(4, '0')}`)
}

/** Taxes of documents whose rate is not that of their day. */
async function staleRates(books: ReviewBooks): Promise<readonly StaleRate[]> {
  const { view, span } = books
  const stale: StaleRate[] = []
  for (const voucher of await documents(books)) {
    if (
      !isIn(voucher.date, span) ||
      voucher.voided !== undefined ||
      voucher.kind === 'credit' ||
      voucher.kind === 'vendor-credit'
    )
      continue
    const seen = new Set<string>()
    for (const { tax, rate: own } of voucher.lines.flatMap(({ taxes }) => taxes)) {
      if (seen.has(`${tax} ${own}`)) continue
      seen.add(`${tax} ${own}`)
      const right = taxesNamed(tax, view.profile.province, voucher.date)
      if (!right.ok) {
        if (right.refusals[0]?.code === 'tax-not-in-force')
          stale.push({ document: voucher, tax, rate: percent(own) })
        continue
      }
      const [only] = right.value
      if (only === undefined || right.value.length > 1 || isSame(only.rate, own)) continue
      stale.push({ document: voucher, tax, rate: percent(own), right: percent(only.rate) })
    }
  }
  return stale
}

function isSame(left: string, right: string): boolean {
  const [one, other] = [rate(left), rate(right)]
  return one.numerator * other.denominator === other.numerator * one.denominator
}

/** Claims without a paper over the span, by name; the names with most tax first. */
async function bareClaims({ view, months, span }: ReviewBooks): Promise<ReviewParts['bareClaims']> {
  const from = claimLimit(span.through)
  const [kept] = await view.reader.read(queries.reviewKeepsPapers)
  if (from === undefined) return { keepsPapers: kept !== undefined, from: 0n, claims: [] }
  const rows = (await months.rows(claimsPart, span)).map(({ row }) => row)
  const claims: ReviewParts['bareClaims']['claims'][number][] = []
  for (const [name, own] of Map.groupBy(rows, (each) => each.name)) {
    const entries: ReviewParts['bareClaims']['claims'][number]['entries'][number][] = []
    for (const { first } of own.slice(0, 25)) {
      const [row] = await view.reader.read(entryByNumber, first)
      if (row !== undefined) entries.push(entryFrom(row))
    }
    claims.push({
      name,
      count: own.reduce((sum, { count }) => sum + count, 0),
      tax: sumOf(own.map(({ tax }) => tax)),
      entries,
    })
  }
  return {
    keepsPapers: kept !== undefined,
    from,
    claims: claims.sort((left, right) => (left.tax < right.tax ? 1 : -1)),
  }
}

/**
 * Bills of the span whose tax is claimed although the supplier’s number is not kept, or it may charge none.
 */
async function numberlessBills(books: ReviewBooks): Promise<readonly NumberlessBill[]> {
  const parties = await partiesOf(books.view.reader)
  return (await documents(books)).flatMap((voucher): readonly NumberlessBill[] => {
    const party = parties.get(voucher.party)
    const isBill = voucher.kind === 'bill' && voucher.voided === undefined && voucher.currency === undefined
    if (party === undefined || !isBill || !isIn(voucher.date, books.span)) return []
    return (['GST', 'QST'] as const).flatMap((tax) => {
      const claimed = claimedOf(voucher.lines, tax)
      const isSmall = tax === 'GST' && party.taxes?.isUnregistered === true
      const number = tax === 'QST' ? party.taxes?.qst : party.taxes?.gst
      if (claimed <= 0n || (number !== undefined && !isSmall)) return []
      const needs = paperNeeds(voucher.amount, voucher.date)
      return isSmall || (needs.ok && needs.value.includes('number'))
        ? [{ document: voucher, party, tax, claimed }]
        : []
    })
  })
}

function claimedOf(lines: readonly DocumentLine[], program: 'GST' | 'QST'): Cents {
  const taxes = lines
    .flatMap((line) => line.taxes)
    .filter(({ tax }) => (program === 'QST' ? tax === 'QST' : tax === 'GST' || tax.startsWith('HST')))
  return sumOf(taxes.map(({ recovered }) => recovered?.amount ?? 0n))
}
