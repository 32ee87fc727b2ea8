import type { RuleShare } from '../daybook/bank-facts.ts'
import { type Cents, divideRounded, magnitude, sumOf } from '../kit/cents.ts'
import { type Chart, findAccount } from '../ledger/chart.ts'
import type { Posting } from '../ledger/entry.ts'
import type { LineTax } from './line-tax.ts'
import type { PastCoding } from './proposal.ts'
import { sharedOut } from './share-out.ts'

/** Shares learned from the past, and whether they would have given every past line as it was coded. */
export type LearnedShares = { readonly shares: readonly RuleShare[]; readonly fitsAll: boolean }

/** What learning looks at. */
export type LearningBooks = {
  readonly chart: Chart
  readonly tax: LineTax
  readonly taxCodes: readonly string[]
}

/** A share of a past line with all tax in it, positive like the line's size. */
type PastShare = {
  readonly posting: Posting
  readonly gross: Cents
  readonly tax: string | undefined
}

/**
 * How past codings of one way share a line out, the latest first: one account; the same amounts again for a
 * line of the same amount; a fixed amount and the rest; or the percentages of the latest. Taxes are found
 * again by their code, so that a new amount is taxed exactly.
 */
export function learnedShares(
  books: LearningBooks,
  amount: Cents,
  alike: readonly PastCoding[],
): LearnedShares {
  const past = alike.map((each) => ({ coding: each, shares: pastShares(books, each) }))
  const [latest] = past
  if (latest === undefined) return { shares: [], fitsAll: false }
  const [only] = latest.shares
  if (only !== undefined && latest.shares.length === 1) {
    const fitsAll = past.every(({ shares }) => shares.length === 1 && shares[0]?.tax === only.tax)
    return { shares: [shareOf(only, {})], fitsAll }
  }
  const same = past.find(({ coding }) => coding.amount === amount)
  if (same !== undefined) {
    const rest = same.shares.length - 1
    const shares = same.shares.map((each, index) =>
      shareOf(each, index === rest ? {} : { amount: each.gross }),
    )
    return {
      shares,
      fitsAll: past.every(({ coding, shares: own }) => coding.amount !== amount || isAlike(own, same.shares)),
    }
  }
  const fixed = fixedAndRest(past.map(({ shares }) => shares))
  if (fixed !== undefined) return { shares: fixed, fitsAll: past.length >= 3 }
  const shares = percentages(latest.shares)
  return { shares, fitsAll: past.length >= 2 && past.every((each) => givesAgain(shares, each)) }
}

type Past = { readonly coding: PastCoding; readonly shares: readonly PastShare[] }

/** The shares of a past line: its cost accounts, each with the tax that belongs to it. */
function pastShares(books: LearningBooks, coding: PastCoding): readonly PastShare[] {
  const sign = coding.amount < 0n ? 1n : -1n
  const isTax = ({ account }: Posting) => /^tax\.(gst|qst|pst)\./.test(books.chart.get(account)?.role ?? '')
  const taxes = coding.others.filter(isTax)
  const costs = coding.others.filter((posting) => !isTax(posting))
  const plain = coding.others.map((posting) => ({ posting, gross: sign * posting.amount, tax: undefined }))
  if (taxes.length === 0 || costs.length === 0) return plain
  const taxed =
    costs.length === 1 ? costs : costs.filter((posting) => taxCodeOf(books, coding, posting, taxes))
  const [bearer] = taxed
  const code = bearer === undefined ? undefined : taxCodeOf(books, coding, bearer, taxes)
  if (bearer === undefined || code === undefined) return plain
  const total = sumOf(taxes.map(({ amount }) => amount))
  return costs.map((posting) =>
    posting === bearer
      ? { posting, gross: sign * (posting.amount + total), tax: code }
      : { posting, gross: sign * posting.amount, tax: undefined },
  )
}

/** The code by which a cost holds exactly these taxes, if there is one. */
function taxCodeOf(
  { chart, tax, taxCodes }: LearningBooks,
  { date }: PastCoding,
  cost: Posting,
  taxes: readonly Posting[],
): string | undefined {
  const account = findAccount(chart, cost.account)
  const side = account?.type === 'revenue' ? 'collected' : 'paid'
  const isHalf = account?.taxDefault === 'ITC_50' && side === 'paid'
  const total = sumOf(taxes.map(({ amount }) => amount))
  return taxCodes.find((code) => {
    const parts = tax(code, cost.amount + total, date, side)
    if (!parts.ok) return false
    return (
      parts.value.length === taxes.length &&
      parts.value.every(({ role, amount }) =>
        taxes.some(
          (each) =>
            chart.get(each.account)?.role === role &&
            // A receipt may be off by the cent that its own lines were rounded by.
            magnitude(each.amount - (isHalf ? divideRounded(amount, 2n, 'down') : amount)) <= 1n,
        ),
      )
    )
  })
}

function shareOf(
  { posting, tax }: PastShare,
  part: { readonly amount?: Cents; readonly percent?: string },
): RuleShare {
  const { account, dims } = posting
  return {
    account,
    ...part,
    ...(tax === undefined ? {} : { tax }),
    ...(dims === undefined ? {} : { dims }),
  }
}

function isAlike(left: readonly PastShare[], right: readonly PastShare[]): boolean {
  return left.every((each) =>
    right.some((other) => other.posting.account === each.posting.account && other.gross === each.gross),
  )
}

/** All shares but one have always been the same amount, and that one takes the rest. */
function fixedAndRest(past: readonly (readonly PastShare[])[]): readonly RuleShare[] | undefined {
  const [latest = []] = past
  if (past.length < 2) return undefined
  const varying = latest.filter((share) => !past.every((other) => grossOf(other, share) === share.gross))
  const [rest] = varying
  if (rest === undefined || varying.length !== 1) return undefined
  return latest.map((share) => shareOf(share, share === rest ? {} : { amount: share.gross }))
}

function grossOf(shares: readonly PastShare[], { posting }: PastShare): Cents | undefined {
  return shares.find((each) => each.posting.account === posting.account)?.gross
}

/** The latest shares as percentages of two decimals; the largest takes the rest. */
function percentages(shares: readonly PastShare[]): readonly RuleShare[] {
  const total = sumOf(shares.map(({ gross }) => gross))
  const largest = shares.reduce((best, each) => (each.gross > best.gross ? each : best), shares[0] ?? noShare)
  if (total === 0n || shares.some(({ gross }) => gross < 0n !== total < 0n)) {
    return shares.map((each) => shareOf(each, each === largest ? {} : { amount: each.gross }))
  }
  return shares.map((each) => {
    if (each === largest) return shareOf(each, {})
    const hundredths = divideRounded(each.gross * 10_000n, total, 'half-up')
    if (hundredths <= 0n) return shareOf(each, { amount: each.gross })
    const digits = hundredths.toString().padStart(3, '0')
    const percent = `${digits.slice(0, -2)}.${digits.slice(-2)}`.replace(/\.?0+$/, '')
    return shareOf(each, { percent })
  })
}

const noShare: PastShare = { posting: { account: '', amount: 0n }, gross: 0n, tax: undefined }

/** Whether shares would give a past line as it was coded, up to a cent a share. */
function givesAgain(shares: readonly RuleShare[], { coding, shares: past }: Past): boolean {
  const parts = sharedOut(magnitude(coding.amount), shares)
  if (!parts.ok) return false
  return shares.every(({ account }, index) => {
    const was = past.find(({ posting }) => posting.account === account)?.gross ?? 0n
    return magnitude(was - (parts.value[index] ?? 0n)) <= 1n
  })
}
