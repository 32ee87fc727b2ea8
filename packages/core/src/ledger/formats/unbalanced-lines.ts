import { formatCents, magnitude } from '../../kit/cents.ts'
import { type Refusal, refusal } from '../../kit/result.ts'
import type { JournalLine } from './journal-file.ts'

/**
 * The refusal `entry-unbalanced` of lines in cents: both sums, the difference, and the side that lacks it.
 */
export function unbalancedLines(lines: readonly JournalLine[], at: string): Refusal {
  let [debit, credit] = [0n, 0n]
  for (const { amount } of lines) {
    if (amount > 0n) debit += amount
    else credit -= amount
  }
  const names = {
    debit: formatCents(debit),
    credit: formatCents(credit),
    difference: formatCents(magnitude(debit - credit)),
    side: debit > credit ? 'credit' : 'debit',
    sideFr: debit > credit ? 'crédit' : 'débit',
  }
  return refusal('entry-unbalanced', names, at)
}
