import type { DocumentLine, TradeDocument } from '@daybook/core/daybook/trade-facts.ts'
import { type Cents, divideRounded, formatCents, percentOf, rate, sumOf } from '@daybook/core/kit/cents.ts'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import type { LineWish } from '@daybook/core/sales/document-wish.ts'
import { wishOfLine } from './wish-of-line.ts'

/** How much of an estimate is billed now: a share in percent, an amount without taxes, or what is left. */
export type ProgressWish = {
  readonly percent?: string | undefined
  readonly amount?: Cents | undefined
  readonly insist?: boolean | undefined
}

/**
 * The lines of a progress invoice: `percent` of each line of an estimate (text such as `30` or `12.5`), an
 * amount spread over its lines in proportion, or what no invoice has billed of it where neither is said; each
 * rounded half up, the last one takes what is left. `billed` are the standing invoices that were made from
 * the estimate; what those held back was billed too. Who insists bills more than the estimate.
 *
 * Refuses `estimate-share` for both a share and an amount, `settlement-amount` for an amount of nothing or
 * less, `estimate-taken` where all of it is billed, and `estimate-over` for more than is left.
 */
export function progressLines(
  estimate: TradeDocument,
  billed: readonly TradeDocument[],
  wish: ProgressWish,
): Result<readonly LineWish[]> {
  const { percent, amount, insist = false } = wish
  if (percent !== undefined && amount !== undefined)
    return refuse('estimate-share', { number: estimate.number }, 'amount')
  if (amount !== undefined && amount <= 0n)
    return refuse('settlement-amount', { amount: formatCents(amount) }, 'amount')
  const before = estimate.lines.map((_, index) => billedOf(billed, index))
  const left = estimate.lines.map(({ amount: whole }, index) => whole - (before[index] ?? 0n))
  const last = billed.at(-1)
  const parts = partsOf(estimate, wish)
  const isMore = insist && parts !== undefined
  if (last !== undefined && sumOf(left) <= 0n && !isMore)
    return refuse('estimate-taken', { item: estimate.number, by: last.number }, 'number')
  if (parts === undefined) {
    const isWhole = billed.length === 0
    return ok(
      estimate.lines.map((line, index) => (isWhole ? wishOfLine(line) : partOf(line, left[index] ?? 0n))),
    )
  }
  const [asked, open] = [sumOf(parts), sumOf(left)]
  // A cent of each line may be lost or won by rounding, which the last invoice takes.
  const slack = amount === undefined ? BigInt(estimate.lines.length) : 0n
  if (asked > open + slack) {
    const names = { item: estimate.number, asked: formatCents(asked), left: formatCents(open) }
    if (!isMore) return refuse('estimate-over', names, amount === undefined ? 'percent' : 'amount')
    return ok(estimate.lines.map((line, index) => partOf(line, parts[index] ?? 0n)))
  }
  const isLast = asked + slack >= open
  return ok(estimate.lines.map((line, index) => partOf(line, (isLast ? left : parts)[index] ?? 0n)))
}

/** The part of each line that is asked for; nothing where it is what is left. */
function partsOf({ lines }: TradeDocument, { percent, amount }: ProgressWish): readonly Cents[] | undefined {
  if (amount !== undefined) {
    const whole = sumOf(lines.map((line) => line.amount))
    let [running, given] = [0n, 0n]
    return lines.map((line) => {
      running += line.amount
      const through = whole <= 0n ? 0n : divideRounded(amount * running, whole, 'half-up')
      const part = through - given
      given = through
      return part
    })
  }
  if (percent === undefined) return undefined
  const { numerator, denominator } = rate(percent)
  const share = { numerator, denominator: denominator * 100n }
  return lines.map((line) => percentOf(line.amount, share, 'half-up'))
}

/**
 * What invoices billed of a line: they have the lines of the estimate, in its order; what is held back comes
 * after them.
 */
export function billedOf(billed: readonly TradeDocument[], index: number): Cents {
  return sumOf(billed.map(({ lines }) => lines[index]?.amount ?? 0n))
}

function partOf(line: DocumentLine, amount: Cents): LineWish {
  const { quantity: _quantity, price: _price, ...wish } = wishOfLine(line)
  return { ...wish, amount }
}
