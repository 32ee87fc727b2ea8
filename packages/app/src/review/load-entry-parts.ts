import { formatCents } from '@daybook/core/kit/cents.ts'
import { addDays, monthsOf } from '@daybook/core/kit/civil-date.ts'
import { byCode } from '@daybook/core/ledger/chart.ts'
import { monthAfter } from '@daybook/core/review/months.ts'
import type { ReviewEntry, ReviewParts, TwinEntry } from '@daybook/core/review/review-parts.ts'
import { isPair } from '@daybook/core/review/twins.ts'
import { usualSizes } from '@daybook/core/review/usual-size.ts'
import { loadEntry } from '../ledger/load-entry.ts'
import * as queries from '../store/queries-review.ts'
import { limitsOn } from './limits.ts'
import {
  chequesPart,
  entryFrom,
  habitsPart,
  handPart,
  nearPart,
  postingFrom,
  roundPart,
  sizesPart,
  twinsPart,
  undescribedPart,
} from './month-parts.ts'
import { isIn, type ReviewBooks } from './review-books.ts'

type Loaders<K extends keyof ReviewParts> = {
  readonly [N in K]: (books: ReviewBooks) => Promise<ReviewParts[N]>
}

/** More pairs than this are not opened one by one to compare their accounts. */
const mostOpened = 2000

/** How the parts of the books that entries themselves make are loaded. */
export const entryParts: Loaders<
  | 'twins'
  | 'paperTwins'
  | 'entryNumbers'
  | 'numberedPayments'
  | 'habits'
  | 'roundEntries'
  | 'nearLimits'
  | 'sizes'
  | 'large'
  | 'handDays'
  | 'backDated'
  | 'undescribed'
  | 'reversals'
  | 'selfApprovals'
> = {
  twins: (books) => twins(books),
  paperTwins: async ({ view }) =>
    (await view.reader.read(queries.reviewPapers)).map(({ sha256, name, ...row }) => ({
      sha256,
      name,
      entry: entryFrom(row),
    })),
  entryNumbers: async ({ view }) =>
    (await view.reader.read(queries.reviewNumbers))[0] ?? { count: 0, last: 0 },
  numberedPayments: async ({ months, span }) => (await months.rows(chequesPart, span)).map(({ row }) => row),
  habits: (books) => habits(books),
  roundEntries: async ({ months, span }) =>
    (await months.rows(roundPart, span)).map(({ row }) => row).filter(({ date }) => isIn(date, span)),
  nearLimits: (books) => nearLimits(books),
  sizes: (books) => sizes(books),
  large: (books) => large(books),
  handDays: async ({ months, span }) => (await months.rows(handPart, span)).map(({ row }) => row),
  backDated: (books) => backDated(books),
  undescribed: async ({ months, span }) => {
    const entries = (await months.rows(undescribedPart, span))
      .map(({ row }) => row)
      .filter(({ date }) => isIn(date, span))
    return { count: entries.length, entries: entries.slice(0, 100) }
  },
  reversals: (books) => reversals(books),
  selfApprovals: async ({ view, span }) =>
    (await view.reader.read(queries.reviewApprovals, span.from, span.through)).map(({ by, ...row }) => ({
      entry: entryFrom(row),
      by,
    })),
}

/** Pairs near each other, opened to see whether they post to the same accounts. */
async function twins({ view, months, span }: ReviewBooks): Promise<readonly TwinEntry[]> {
  const rows = await months.rows(twinsPart, span)
  const entries = [...new Map(rows.map(({ row }) => [row.number, row])).values()]
  const groups = Map.groupBy(
    entries,
    ({ payee, total, journal }) => `${payee}\t${formatCents(total)}\t${journal}`,
  )
  const near: ReviewEntry[] = []
  for (const group of groups.values())
    near.push(...group.filter((one) => group.some((other) => isPair(one, other))))
  const found: TwinEntry[] = []
  for (const entry of near.slice(0, mostOpened)) {
    const loaded = await loadEntry(view.reader, entry.number)
    const postings =
      loaded?.entry.postings.map(({ account, amount }) => `${account}=${formatCents(amount)}`) ?? []
    found.push({ ...entry, coding: postings.sort().join(' ') })
  }
  return found
}

/** The names of the span and of the twelve months before it. */
async function habits({ months, span }: ReviewBooks): Promise<ReviewParts['habits']> {
  const from = `${monthAfter(span.from.slice(0, 7), -12)}-01`
  const rows = await months.rows(habitsPart, { from, through: span.through })
  return rows.map(({ month, row }) => ({ ...row, month }))
}

/** Entries near limits, by limit and name. */
async function nearLimits({ months, span }: ReviewBooks): Promise<ReviewParts['nearLimits']> {
  const entries = (await months.rows(nearPart, span))
    .map(({ row }) => row)
    .filter(({ date }) => isIn(date, span))
  return limitsOn(span.through).flatMap((limit) => {
    const near = entries.filter(({ total }) => total * 100n >= limit * 95n && total * 100n < limit * 105n)
    return [...Map.groupBy(near, ({ payee = '' }) => payee)].map(([name, own]) => {
      const below = own.filter(({ total }) => total < limit)
      return {
        limit,
        name,
        below: below.length,
        above: own.length - below.length,
        sizes: new Set(below.map(({ total }) => formatCents(total))).size,
        entries: below,
      }
    })
  })
}

/** The sizes of postings over the span and the twelve months before it. */
async function sizes({ months, span }: ReviewBooks): Promise<ReviewParts['sizes']> {
  const from = `${monthAfter(span.from.slice(0, 7), -12)}-01`
  const counts = new Map<string, ReviewParts['sizes'][number]>()
  for (const { row } of await months.rows(sizesPart, { from, through: span.through })) {
    const key = `${row.account}\t${row.digits}\t${row.leading}`
    counts.set(key, { ...row, count: row.count + (counts.get(key)?.count ?? 0) })
  }
  return [...counts.values()]
}

/** Postings over what is usual on their account; each account gives at most so many, the year’s largest. */
const mostLarge = 20
const fewLarge = 3

async function large(books: ReviewBooks): Promise<ReviewParts['large']> {
  const { view, span } = books
  const usual = usualSizes(await books.once('sizes', () => sizes(books)))
  const found: ReviewParts['large'][number][] = []
  for (const { id, role = '' } of [...view.chart.values()].sort(byCode)) {
    const size = usual.get(id)
    // Pay, tax of the year and amortization are as large as they are.
    if (size === undefined || /^(payroll\.|amortization|tax\.income|fx\.)/.test(role)) continue
    const rows = await view.reader.read(
      queries.reviewPostings,
      id,
      span.from,
      span.through,
      size.limit,
      99_999_999_999_999n,
      500,
    )
    const own = rows
      .filter(({ because }) => !['closing', 'opening', 'schedule', 'payrun', 'revaluation'].includes(because))
      .map((row) => ({ ...postingFrom(row), usual: size.usual, limit: size.limit }))
      .sort((left, right) => (magnitude(left.amount) < magnitude(right.amount) ? 1 : -1))
    // Many large ones are no exception: the account has things of two sizes.
    if (own.length > fewLarge && own.length * 200 > size.count) continue
    found.push(...own.slice(0, mostLarge))
  }
  return found
}

function magnitude(amount: bigint): bigint {
  return amount < 0n ? -amount : amount
}

/**
 * Entries of the span that were recorded after others of two months later and more. The first entry recorded
 * of each month says from which number on an earlier month is late.
 */
async function backDated({ view, span }: ReviewBooks): Promise<ReviewParts['backDated']> {
  const firsts = await view.reader.read(queries.reviewFirsts)
  const found: ReviewParts['backDated'][number][] = []
  for (const month of monthsOf(span)) {
    const later = firsts.filter((each) => each.month >= monthAfter(month.from.slice(0, 7), 2))
    const first = later.reduce((least, each) => Math.min(least, each.first), Number.MAX_SAFE_INTEGER)
    if (later.length === 0) continue
    for (const row of await view.reader.read(queries.reviewOutOfOrder, month.from, month.through, first)) {
      const before = later.findLast((each) => each.first < row.number)
      if (before !== undefined) found.push({ entry: entryFrom(row), after: `${before.month}-01` })
    }
  }
  return found
}

/** Kinds of entries whose reversal is explained by their own record. */
const explained: ReadonlySet<string> = new Set([
  'revaluation',
  'invoice',
  'bill',
  'payrun',
  'payment',
  'receipt',
  'return',
  'remittance',
  'recurring',
  'reversal',
])

/** Reversals of the span and of the days before it, for the cut-off of a year. */
async function reversals({ view, span }: ReviewBooks): Promise<ReviewParts['reversals']> {
  const rows = await view.reader.read(queries.reviewReversals, span.from, span.through)
  return rows.map(
    ({ reverses, replacedBy, originalBecause, originalDate, originalLayer, originalJournal, ...row }) => ({
      entry: entryFrom(row),
      reverses,
      isReplaced: replacedBy !== undefined,
      // An accrual is reversed in the same act, on the first day of the next month.
      wasAutomatic:
        explained.has(originalBecause) ||
        originalLayer !== 'daily' ||
        row.because !== 'reversal' ||
        (row.number === reverses + 1 &&
          row.date.endsWith('-01') &&
          addDays(row.date, -1) >= originalDate &&
          row.date > originalDate),
      originalDate,
      journal: originalJournal,
    }),
  )
}
