import type { Span } from '@daybook/core/kit/civil-date.ts'
import { addDays } from '@daybook/core/kit/civil-date.ts'
import { byCode } from '@daybook/core/ledger/chart.ts'
import type {
  Habit,
  NumberedPayment,
  ReviewEntry,
  ReviewPosting,
  SizeCount,
  TaxRatio,
} from '@daybook/core/review/review-parts.ts'
import { daysApart } from '@daybook/core/review/twins.ts'
import type { View } from '../book.ts'
import * as queries from '../store/queries-review.ts'
import * as taxQueries from '../store/queries-review-tax.ts'
import { claimLimit, limitsOn } from './limits.ts'
import { isCreditAccount, isTaxAccount } from './tax-accounts.ts'

/**
 * What is read of a month by itself and is the same as long as nothing is posted to the month: it is kept on
 * the desk, so that the next review reads only months that something touched. `reach` is how many days before
 * the month are read with it.
 */
export type MonthPart<R> = {
  readonly name: string
  readonly reach: number
  load(view: View, month: Span): Promise<readonly R[]>
}

function part<R>(name: string, load: MonthPart<R>['load'], reach = 0): MonthPart<R> {
  return { name, reach, load }
}

/** An entry without the fields that are not there. */
export function entryFrom({ payee, ref, ...rest }: queries.ReviewEntryRow): ReviewEntry {
  return { ...rest, ...(payee === undefined ? {} : { payee }), ...(ref === undefined ? {} : { ref }) }
}

/** A posting without the fields that are not there. */
export function postingFrom({
  name,
  because: _b,
  total: _t,
  ...rest
}: queries.ReviewPostingRow): ReviewPosting {
  return { ...rest, ...(name === undefined ? {} : { name }) }
}

/** Entries that share their payee, total and journal with another of the month or of the days before it. */
export const twinsPart = part<ReviewEntry>(
  'twins',
  async ({ reader }, { from, through }) =>
    (await reader.read(queries.reviewTwins, addDays(from, -daysApart), through)).map(entryFrom),
  daysApart,
)

/** What was posted under each name. */
export const habitsPart = part<Omit<Habit, 'month'>>('habits', ({ reader }, { from, through }) =>
  reader.read(queries.reviewHabits, from, through),
)

/** The sizes of postings. */
export const sizesPart = part<SizeCount>('sizes', ({ reader }, { from, through }) =>
  reader.read(queries.reviewSizes, from, through),
)

/** Whole thousands by hand. */
export const roundPart = part<ReviewPosting>('round', async ({ reader }, { from, through }) =>
  (await reader.read(queries.reviewRound, from, through)).map(postingFrom),
)

/** Purchases near the limits of the law on papers. */
export const nearPart = part<ReviewEntry>('near', async ({ reader }, { from, through }) => {
  const [low, high] = limitsOn(from)
  if (low === undefined || high === undefined) return []
  const around = (limit: bigint) => [(limit * 95n) / 100n, (limit * 105n) / 100n] as const
  const rows = await reader.read(queries.reviewNear, from, through, ...around(low), ...around(high))
  return rows.map(entryFrom)
})

/** General journal entries by hand, by day. */
export const handPart = part<{ date: string; count: number; amount: bigint; first: number }>(
  'hand',
  ({ reader }, { from, through }) => reader.read(queries.reviewHandDays, from, through),
)

/** Entries that say nothing. */
export const undescribedPart = part<ReviewEntry>('undescribed', async ({ reader }, { from, through }) =>
  (await reader.read(queries.reviewUndescribed, from, through)).map(entryFrom),
)

/** Payments from bank accounts with numbers of papers. */
export const chequesPart = part<NumberedPayment>('cheques', async ({ reader, chart }, { from, through }) => {
  const payments: NumberedPayment[] = []
  for (const { id, type, subtype, role } of [...chart.values()].sort(byCode)) {
    if (type !== 'asset' || (subtype !== 'bank' && role !== 'bank.default')) continue
    for (const { ref, ...row } of await reader.read(queries.reviewCheques, id, from, through))
      payments.push({ ...postingFrom(row), ref })
  }
  return payments
})

/** Tax postings by their ratio to the rest of their entry. */
export const ratiosPart = part<Omit<TaxRatio, 'month'>>(
  'ratios',
  async ({ reader, chart }, { from, through }) => {
    const ratios: Omit<TaxRatio, 'month'>[] = []
    for (const { id } of [...chart.values()].filter(isTaxAccount).sort(byCode)) {
      for (const row of await reader.read(taxQueries.reviewRatios, id, from, through))
        ratios.push({ account: id, ...row })
    }
    return ratios
  },
)

/** Tax postings that are more than half of their entry. */
export const bareTaxPart = part<ReviewPosting & { total: bigint }>(
  'bare-tax',
  async ({ reader, chart }, { from, through }) => {
    const bare: (ReviewPosting & { total: bigint })[] = []
    for (const { id } of [...chart.values()].filter(isTaxAccount).sort(byCode)) {
      for (const row of await reader.read(taxQueries.reviewBareTax, id, from, through))
        bare.push({ ...postingFrom(row), total: row.total })
    }
    return bare
  },
)

/** Entries that claim tax back without a paper, from the limit of the law on. */
export const claimsPart = part<{ name: string; count: number; tax: bigint; first: number }>(
  'claims',
  async ({ reader, chart }, { from, through }) => {
    const claims: { name: string; count: number; tax: bigint; first: number }[] = []
    const least = claimLimit(from)
    if (least === undefined) return []
    for (const { id } of [...chart.values()].filter(isCreditAccount).sort(byCode))
      claims.push(...(await reader.read(taxQueries.reviewClaims, id, from, through, least)))
    return claims
  },
)
