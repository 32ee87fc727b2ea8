import type { Cell } from '@daybook/core/daybook/tables.ts'
import { magnitude } from '@daybook/core/kit/cents.ts'
import { type Answer, given } from './memory-answer.ts'
import type { BookState } from './memory-book.ts'
import { ascending, compareTexts, itemAt } from './memory-map.ts'
import { entriesIn, entryOf, type Posted, postingOf, postingsIn, stands, text } from './memory-review-rows.ts'
import * as queries from './queries-review.ts'
import * as taxQueries from './queries-review-tax.ts'
import { asCents, asNumber, asText, asTextOrNone } from './query.ts'

/** How the memory store answers the queries of the review that look for patterns in postings. */
export const patternAnswers: readonly (readonly [string, Answer<BookState>])[] = [
  given(queries.reviewPostings, (book, [account, from, through, least, most, count]) =>
    postingsIn(book, from, through, account)
      .filter(({ posting, entry }) => {
        const size = magnitude(asCents(posting.amount))
        return size >= asCents(least) && size <= asCents(most) && posting.layer !== 'closing' && stands(entry)
      })
      .slice(0, asNumber(count))
      .map(postingOf),
  ),
  given(queries.reviewCheques, (book, [account, from, through]) =>
    postingsIn(book, from, through, account)
      .filter(
        ({ posting, entry }) =>
          asCents(posting.amount) < 0n && stands(entry) && /^[0-9#cCnN]/.test(text(entry.ref)),
      )
      .map((each) => ({ ...postingOf(each), ref: asText(each.entry.ref) })),
  ),
  given(queries.reviewHabits, (book, [from, through]) => {
    const own = resultPostings(book, from, through).filter(
      ({ posting, entry }) =>
        posting.layer === 'daily' && !routine.has(asText(entry.because)) && stands(entry),
    )
    const groups = Map.groupBy(own, (each) => `${nameOf(each)}\u0000${asText(each.posting.account)}`)
    return [...groups.values()].map((group) => ({
      name: group[0] === undefined ? '' : nameOf(group[0]),
      account: asText(group[0]?.posting.account),
      count: group.length,
      amount: group.reduce((sum, { posting }) => sum + asCents(posting.amount), 0n),
      last: Math.max(...group.map(({ posting }) => asNumber(posting.number))),
    }))
  }),
  given(queries.reviewRound, (book, [from, through]) =>
    byEntry(
      resultPostings(book, from, through).filter(
        ({ posting, entry }) =>
          asCents(posting.amount) % 100_000n === 0n &&
          posting.layer === 'daily' &&
          entry.because === 'adjustment' &&
          entry.ref === null &&
          stands(entry) &&
          !hasPaper(book, entry.number),
      ),
    )
      .slice(0, 2000)
      .map(postingOf),
  ),
  given(queries.reviewNear, (book, [from, through, low, below, high, above]) =>
    entriesIn(book, from, through)
      .filter((row) => {
        const total = asCents(row.total)
        const isNear =
          (total >= asCents(low) && total < asCents(below)) ||
          (total >= asCents(high) && total < asCents(above))
        return (
          isNear &&
          row.payee !== null &&
          row.layer === 'daily' &&
          bought.has(asText(row.journal)) &&
          stands(row)
        )
      })
      .map(entryOf),
  ),
  given(queries.reviewSizes, (book, [from, through]) => {
    const own = resultPostings(book, from, through).filter(({ posting }) => posting.layer === 'daily')
    const groups = Map.groupBy(own, ({ posting }) => {
      const digits = magnitude(asCents(posting.amount)).toString()
      return `${asText(posting.account)}\u0000${String(digits.length).padStart(3, '0')}\u0000${digits.slice(0, 2)}`
    })
    return [...groups]
      .sort(([left], [right]) => compareTexts(left, right))
      .map(([key, group]) => {
        const [account = '', digits = '', leading = ''] = key.split('\u0000')
        return {
          account,
          digits: Number(digits),
          leading: Number(digits) === 1 ? Number(leading) * 10 : Number(leading),
          count: group.length,
        }
      })
  }),
  given(queries.reviewHandDays, (book, [from, through]) => {
    const own = entriesIn(book, from, through).filter(
      (row) => row.because === 'adjustment' && row.journal === 'general' && row.layer === 'daily',
    )
    const days = [...Map.groupBy(own, ({ date }) => asText(date))]
    return days
      .sort(([left], [right]) => compareTexts(left, right))
      .map(([date, rows]) => ({
        date,
        count: rows.length,
        amount: rows.reduce((sum, { total }) => sum + asCents(total), 0n),
        first: Math.min(...rows.map(({ number }) => asNumber(number))),
      }))
  }),
  given(taxQueries.reviewClaims, (book, [account, from, through, least]) => {
    const own = taxPostings(book, account, from, through).filter(
      ({ posting, entry }) =>
        asCents(posting.amount) > 0n &&
        asCents(entry.total) >= asCents(least) &&
        !hasPaper(book, entry.number),
    )
    return [...Map.groupBy(own, ({ entry }) => text(entry.payee))].map(([name, group]) => ({
      name,
      count: group.length,
      tax: group.reduce((sum, { posting }) => sum + asCents(posting.amount), 0n),
      first: Math.min(...group.map(({ entry }) => asNumber(entry.number))),
    }))
  }),
  given(taxQueries.reviewRatios, (book, [account, from, through]) => {
    const own = taxPostings(book, account, from, through).filter((each) => restOf(each) >= 2000n)
    return [...Map.groupBy(own, ratioOf)]
      .sort(([left], [right]) => left - right)
      .map(([ratio, group]) => ({ ratio, count: group.length }))
  }),
  given(taxQueries.reviewTaxed, (book, [account, from, through, low, high]) =>
    taxPostings(book, account, from, through)
      .filter(
        (each) => restOf(each) >= 2000n && ratioOf(each) >= asNumber(low) && ratioOf(each) <= asNumber(high),
      )
      .slice(0, 200)
      .map(postingOf),
  ),
  given(taxQueries.reviewBareTax, (book, [account, from, through]) =>
    taxPostings(book, account, from, through)
      .filter(
        ({ posting, entry }) =>
          magnitude(asCents(posting.amount)) * 2n > asCents(entry.total) && entry.because !== 'recurring',
      )
      .slice(0, 500)
      .map(postingOf),
  ),
  given(queries.reviewRevalued, (book, [account, through]) =>
    postingsIn(book, '', through, account)
      .filter(({ entry }) => entry.because === 'revaluation')
      .map(({ posting }) => asText(posting.date))
      .slice(-1),
  ),
]

const routine: ReadonlySet<string> = new Set(['schedule', 'revaluation', 'payrun', 'opening'])
const bought: ReadonlySet<string> = new Set(['purchases', 'disbursements', 'general'])
const untaxed: ReadonlySet<string> = new Set([
  'return',
  'remittance',
  'opening',
  'closing',
  'revaluation',
  'reversal',
])

function resultPostings(
  book: BookState,
  from: Cell | undefined,
  through: Cell | undefined,
): readonly Posted[] {
  return postingsIn(book, from, through).filter(({ posting }) => {
    const type = itemAt(book.tables.account, [asText(posting.account)])?.type
    return type === 'expense' || type === 'revenue'
  })
}

function taxPostings(
  book: BookState,
  account: Cell | undefined,
  from: Cell | undefined,
  through: Cell | undefined,
): readonly Posted[] {
  return postingsIn(book, from, through, account).filter(
    ({ entry }) => stands(entry) && !untaxed.has(asText(entry.because)),
  )
}

function byEntry(postings: readonly Posted[]): readonly Posted[] {
  return postings.toSorted(
    (left, right) =>
      asNumber(left.posting.number) - asNumber(right.posting.number) ||
      asNumber(left.posting.line) - asNumber(right.posting.line),
  )
}

function nameOf({ posting, entry }: Posted): string {
  return asTextOrNone(entry.payee) ?? asTextOrNone(posting.party) ?? asText(entry.memo)
}

function restOf({ posting, entry }: Posted): bigint {
  return asCents(entry.total) - magnitude(asCents(posting.amount))
}

function ratioOf(each: Posted): number {
  const rest = restOf(each)
  return Number((magnitude(asCents(each.posting.amount)) * 20_000n + rest) / (rest * 2n))
}

function hasPaper(book: BookState, number: Cell | undefined): boolean {
  for (const link of ascending(book.tables.paper_link, [asNumber(number)])) return link.number === number
  return false
}
