import { type Cents, sumOf } from '@daybook/core/kit/cents.ts'
import { ok, type Result } from '@daybook/core/kit/result.ts'
import type { T1Line } from './line-labels.ts'
import { lineOrder } from './line-order.ts'
import type { Household } from './t1-facts.ts'
import { type T1Household, type T1Return, t1Returns } from './t1-return.ts'

/** A line that a changed answer changes, on whose return, with both amounts; blank lines are nothing. */
export type LineChange = {
  readonly who: 'taxpayer' | 'spouse'
  readonly line: T1Line
  readonly before: Cents
  readonly after: Cents
}

/**
 * What changes if: both households worked out, the lines that differ in the order of the paper, and what the
 * change is worth (positive: less to pay or more refunded, over both returns).
 */
export type Comparison = {
  readonly before: T1Household
  readonly after: T1Household
  readonly changes: readonly LineChange[]
  readonly gain: Cents
}

/** Compares a household with the same one with changed facts. Refuses what either of them refuses. */
export function whatIf(household: Household, changed: Household): Result<Comparison> {
  const before = t1Returns(household)
  if (!before.ok) return before
  const after = t1Returns(changed)
  if (!after.ok) return after
  const [was, is] = [before.value, after.value]
  const changes = [
    ...differences('taxpayer', was.taxpayer, is.taxpayer),
    ...differences('spouse', was.spouse, is.spouse),
  ]
  return ok({ before: was, after: is, changes, gain: owedBy(was) - owedBy(is) })
}

function differences(
  who: LineChange['who'],
  was: T1Return | undefined,
  is: T1Return | undefined,
): readonly LineChange[] {
  return lineOrder.flatMap((line) => {
    const [before, after] = [amountOn(was, line), amountOn(is, line)]
    return before === after ? [] : [{ who, line, before, after }]
  })
}

function amountOn(found: T1Return | undefined, line: T1Line): Cents {
  return found?.lines.get(line)?.value ?? 0n
}

/** What a household owes in all, refunds taken off; small balances are not left out. */
export function owedBy({ taxpayer, spouse }: T1Household): Cents {
  return sumOf([taxpayer, spouse].map((each) => amountOn(each, 'DIFFERENCE')))
}
