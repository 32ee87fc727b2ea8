import type { Cents } from '../kit/cents.ts'
import { shareWords, speaksOfTransfer, tellingWords } from './alike-words.ts'
import { amountIndex, dayNumber } from './amount-index.ts'
import type { OpenLine } from './proposal.ts'

/** Two lines of own accounts with opposite amounts. */
export type LinePair = {
  readonly line: OpenLine
  readonly other: OpenLine
  readonly days: number
  readonly rivals: number
  readonly sure: boolean
}

/** Within how many days both banks book a transfer. */
const reach = { most: 7, sure: 4 } as const

type Candidate = { readonly line: OpenLine; readonly other: OpenLine; readonly cost: number }

/**
 * Transfers and card payments: lines of an account and lines of other own accounts with opposite amounts
 * within a week, the nearest first; each line once. `names` are the words of each account (its name and
 * number). A pair is sure when both lines have no other choice, lie within four days, and a text speaks of a
 * transfer, a payment or the other account. Accounts in different currencies are not paired.
 */
export function pairedLines(
  lines: readonly OpenLine[],
  others: readonly OpenLine[],
  currencyOf: (account: string) => string,
  nameOf: (account: string) => string,
): ReadonlyMap<OpenLine, LinePair> {
  const index = amountIndex(others)
  const candidates: Candidate[] = []
  for (const line of lines) {
    for (const other of partnersOf(line)) {
      candidates.push({ line, other, cost: costOf(line, other, nameOf) })
    }
  }
  candidates.sort((left, right) => left.cost - right.cost)
  const pairs = new Map<OpenLine, LinePair>()
  for (const { line, other } of candidates) {
    if (pairs.has(line) || !index.isFree(other)) continue
    index.take(other)
    pairs.set(line, { line, other, days: daysApart(line, other), rivals: 0, sure: false })
  }
  const unmet = new Set(candidates.flatMap(({ line, other }) => (pairs.has(line) ? [] : [other])))
  for (const [line, pair] of pairs) {
    const rivals = partnersOf(line).length + (unmet.has(pair.other) ? 1 : 0)
    const isSure = rivals === 0 && pair.days <= reach.sure && speaksOf(line, pair.other, nameOf)
    pairs.set(line, { ...pair, rivals, sure: isSure })
  }
  return pairs

  function partnersOf(line: OpenLine): readonly OpenLine[] {
    const day = dayNumber(line.date)
    const opposite: Cents = -line.amount
    return index
      .free(opposite, day - reach.most, day + reach.most)
      .filter(
        (other) => other.account !== line.account && currencyOf(other.account) === currencyOf(line.account),
      )
  }
}

function daysApart(left: OpenLine, right: OpenLine): number {
  return Math.abs(dayNumber(left.date) - dayNumber(right.date))
}

function costOf(line: OpenLine, other: OpenLine, nameOf: (account: string) => string): number {
  return daysApart(line, other) + (speaksOf(line, other, nameOf) ? 0 : 10)
}

/** Whether either text speaks of a transfer, or of the account on the other side. */
function speaksOf(line: OpenLine, other: OpenLine, nameOf: (account: string) => string): boolean {
  return (
    speaksOfTransfer(line.text) ||
    speaksOfTransfer(other.text) ||
    shareWords(tellingWords(line.text), tellingWords(nameOf(other.account))) ||
    shareWords(tellingWords(other.text), tellingWords(nameOf(line.account)))
  )
}
