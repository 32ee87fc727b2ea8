import type { Fact } from '../daybook/fact.ts'
import type { TradeDocument } from '../daybook/trade-facts.ts'
import { formatCents, isInRange } from '../kit/cents.ts'
import { isPlainText } from '../kit/plain-text.ts'
import { ok, type Refusal, type Result, refusal, refuse, refused } from '../kit/result.ts'
import { rateFor } from '../ledger/exchange-rates.ts'
import { planEntry } from '../ledger/plan-entry.ts'
import { lockRefusals } from '../ledger/post-entry.ts'
import { controlAccount, documentEntry } from './document-entry.ts'
import {
  currencyOf,
  type DocumentWish,
  decidedLines,
  dueOf,
  partyRefusals,
  sideOf,
  type TradeBooks,
  termsOf,
} from './document-wish.ts'
import { type TaxedLine, taxedLines } from './line-taxes.ts'

/** A document that was planned: its facts, the entry first, and itself. */
export type PlannedDocument = { readonly facts: readonly Fact[]; readonly document: TradeDocument }

/**
 * Issues or enters one document: works out its taxes, gives it the next number of its kind (bills keep the
 * supplier’s), and posts its entry as number `after` + 1 of the act. An estimate posts nothing.
 *
 * Refuses, most basic first: `party-kind`, `party-closed`, `number-taken`, `due-before-date`, what
 * `decidedLines` refuses, `deposit-foreign`, `rate-missing`, `document-total` for nothing or less,
 * `account-role-missing`, `tax-account-missing`, `period-locked`, and what `planEntry` refuses.
 */
export function planDocument(
  books: TradeBooks,
  wish: DocumentWish,
  after: number = 0,
): Result<PlannedDocument> {
  const { kind, date, number: typed } = wish
  const numbered = nextNumber(books, wish)
  const decided = decidedLines(books, wish)
  const early = [...partyRefusals(wish), ...textRefusals(wish), ...dateRefusals(wish)]
  if (!numbered.ok) early.push(...numbered.refusals)
  if (!decided.ok) early.push(...decided.refusals)
  if (early.length > 0 || !numbered.ok || !decided.ok) return refused(early)
  const currency = currencyOf(books, wish)
  if (kind === 'deposit' && currency !== books.currency) {
    return refuse('deposit-foreign', { currency, own: books.currency }, 'currency')
  }
  const exchange = currency === books.currency ? ok('1') : rateFor(books, currency, date)
  if (!exchange.ok) return exchange
  const lines = taxedLines(decided.value, wish.typedTaxes, exchange.value)
  const drawn = drawnDocument(books, wish, lines, numbered.value.id, typed ?? numbered.value.number)
  if (!drawn.ok) return drawn
  const voucher = drawn.value
  const series = numbered.value.last === undefined ? {} : { series: numbered.value.last }
  if (kind === 'estimate') {
    const locked = lockRefusals(books.head, date, `${kind} ${voucher.number}`)
    if (locked.length > 0) return refused(locked)
    return ok({ document: voucher, facts: [{ kind: 'document.set', v: 1, document: voucher, ...series }] })
  }
  const entry = documentEntry(books, wish, lines, voucher)
  if (!entry.ok) return entry
  const posted = planEntry(books, entry.value, after)
  if (!posted.ok) return posted
  const control = controlAccount(books.chart, kind, voucher.currency)
  const whole: TradeDocument = {
    ...voucher,
    ...(control.ok ? { control: control.value.id } : {}),
    entry: posted.value.entry.number,
  }
  return ok({
    document: whole,
    facts: [posted.value, { kind: 'document.set', v: 1, document: whole, ...series }],
  })
}

/**
 * Issues many documents in one act: all or nothing. Numbers run on from document to document. The refusals of
 * each name it by its place (`documents.3`), at most a hundred of them.
 */
export function planDocuments(
  books: TradeBooks,
  wishes: readonly DocumentWish[],
): Result<readonly PlannedDocument[]> {
  const series = new Map(books.series)
  const taken = new Set<string>()
  const running = { ...books, series, isTaken: (id: string) => taken.has(id) || books.isTaken(id) }
  const planned: PlannedDocument[] = []
  const refusals: Refusal[] = []
  let posted = 0
  for (const [index, wish] of wishes.entries()) {
    const one = planDocument(running, wish, posted)
    if (!one.ok) {
      for (const each of one.refusals) {
        refusals.push({ ...each, at: `documents.${index}${each.at === undefined ? '' : `.${each.at}`}` })
      }
      if (refusals.length >= mostRefusals) break
      continue
    }
    const { document: voucher } = one.value
    taken.add(voucher.id)
    const last = one.value.facts.find((fact) => fact.kind === 'document.set')?.series
    if (last !== undefined) series.set(voucher.kind, last)
    if (voucher.entry !== undefined) posted += 1
    planned.push(one.value)
  }
  return refusals.length > 0 ? refused(refusals) : ok(planned)
}

const mostRefusals = 100

type Numbered = { readonly id: string; readonly number: string; readonly last?: number }

/**
 * The number of a document: the one that was given, which must not be taken, or the next of its kind. Bills
 * and vendor credits are counted too, under the supplier’s number.
 */
function nextNumber(books: TradeBooks, { kind, number, party }: DocumentWish): Result<Numbered> {
  if (number !== undefined && sideOf(kind) === 'sale') {
    const id = `${kind}/${number}`
    if (books.isTaken(id)) return refuse('number-taken', { number, party: party.name }, 'number')
    const own = /^\d{1,12}$/.test(number) ? Number(number) : 0
    const last = books.series.get(kind) ?? 0
    return ok({ id, number, ...(own > last ? { last: own } : {}) })
  }
  let next = (books.series.get(kind) ?? (sideOf(kind) === 'sale' ? 1000 : 0)) + 1
  while (books.isTaken(`${kind}/${next}`)) next += 1
  return ok({ id: `${kind}/${next}`, number: number ?? String(next), last: next })
}

function textRefusals({ note, reference, number, lines }: DocumentWish): readonly Refusal[] {
  const texts = [note, reference, number, ...lines.map(({ text }) => text)]
  return texts.flatMap((each) =>
    each === undefined || isPlainText(each) ? [] : [refusal('text-unfit', { text: each })],
  )
}

function dateRefusals(wish: DocumentWish): readonly Refusal[] {
  const { due, date } = wish
  return due !== undefined && due < date ? [refusal('due-before-date', { due, date }, 'due')] : []
}

function drawnDocument(
  books: TradeBooks,
  wish: DocumentWish,
  lines: readonly TaxedLine[],
  id: string,
  number: string,
): Result<TradeDocument> {
  const { kind, party, date, reference, note, from, holdback } = wish
  let amount = 0n
  for (const { line } of lines) {
    amount += line.amount
    for (const tax of line.taxes) amount += tax.amount
  }
  if (amount <= 0n) return refuse('document-total', { total: formatCents(amount) }, 'lines')
  if (!isInRange(amount)) return refuse('amount-too-large', { amount: formatCents(amount) }, 'lines')
  const currency = currencyOf(books, wish)
  const rated = currency === books.currency ? ok(undefined) : rateFor(books, currency, date)
  if (!rated.ok) return rated
  const terms = termsOf(wish)
  return ok({
    id,
    kind,
    number,
    party: party.id,
    date,
    ...(kind === 'deposit' ? {} : { due: dueOf(wish) }),
    ...(terms === undefined ? {} : { terms }),
    ...(rated.value === undefined ? {} : { currency, rate: rated.value }),
    lines: lines.map(({ line }) => line),
    amount,
    ...(reference === undefined ? {} : { reference }),
    ...(note === undefined ? {} : { note }),
    ...(from === undefined ? {} : { from }),
    ...(holdback === undefined ? {} : { holdback }),
  })
}
