import { daysBetween } from '../kit/civil-date.ts'
import type { ReviewEntry } from './review-parts.ts'

/** How many days two entries may lie apart to be taken for one. */
export const daysApart = 5

/**
 * Whether two entries of one name, amount and journal may be one paper entered twice: near each other, not
 * both made from lines of a bank statement (the bank saw two), and not numbered differently by their papers.
 */
export function isPair(one: ReviewEntry, other: ReviewEntry): boolean {
  if (one.number === other.number || Math.abs(daysBetween(one.date, other.date)) > daysApart) return false
  if (one.because === 'statement' && other.because === 'statement') return false
  if (one.ref !== undefined && other.ref !== undefined && one.ref !== other.ref) return false
  return one.because !== other.because || one.because === 'adjustment' || one.because === 'import'
}
