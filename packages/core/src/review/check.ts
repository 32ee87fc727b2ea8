import type { Label } from '../kit/refusal-text.ts'
import type { Finding, FoundHere, Severity } from './finding.ts'
import type { PartName, ReviewBasis, ReviewParts } from './review-parts.ts'

/** What a check looks after: the order of the list of findings. */
export type CheckGroup =
  | 'duplicates'
  | 'numbers'
  | 'balances'
  | 'bank'
  | 'trade'
  | 'tax'
  | 'payroll'
  | 'entries'
  | 'year'

/**
 * One check of how the books were kept: what it is called, why it matters, which parts of the books it looks
 * at, and what it finds in them. It is pure: the same parts give the same findings in the same order.
 */
export type ReviewCheck = {
  readonly id: string
  readonly group: CheckGroup
  readonly severity: Severity
  readonly title: Label
  readonly why: Label
  readonly needs: readonly PartName[]
  find(books: ReviewBasis & ReviewParts): readonly Finding[]
}

/** A check as its file declares it: it sees the parts that it names, and no others. */
export type DeclaredCheck<K extends PartName> = Omit<ReviewCheck, 'needs' | 'find'> & {
  readonly needs: readonly K[]
  find(books: ReviewBasis & Pick<ReviewParts, K>): readonly FoundHere[]
}

/** Declares a check: its findings get its name and, where they say nothing else, its severity. */
export function check<K extends PartName>(declared: DeclaredCheck<K>): ReviewCheck {
  return {
    ...declared,
    find: (books) =>
      declared.find(books).map(({ subject, severity, ...found }) => ({
        ...found,
        check: declared.id,
        key: `${declared.id}/${subject}`,
        severity: severity ?? declared.severity,
      })),
  }
}

/** What a check gave: its findings, or why it could not be run. */
export type CheckOutcome =
  | { readonly check: string; readonly findings: readonly Finding[] }
  | { readonly check: string; readonly failed: string }

/**
 * Runs one check. A check that throws is our mistake, and must not keep the others from speaking: its message
 * stands in the answer, and the review goes on.
 */
export function outcomeOfCheck(one: ReviewCheck, books: ReviewBasis & ReviewParts): CheckOutcome {
  try {
    return { check: one.id, findings: one.find(books) }
  } catch (thrown) {
    return { check: one.id, failed: thrown instanceof Error ? thrown.message : String(thrown) }
  }
}
