import type { Cents } from '../kit/cents.ts'
import type { CivilDate } from '../kit/civil-date.ts'
import type { Label } from '../kit/refusal-text.ts'

/**
 * How much a finding weighs: `error` is a thing that does not hold, `warning` one that should be looked at
 * before the period is handed over, `note` an oddity that is often innocent.
 */
export type Severity = 'error' | 'warning' | 'note'

/** What evidence can be: a record of the books that a person can open. */
export type EvidenceKind =
  | 'entry'
  | 'document'
  | 'settlement'
  | 'account'
  | 'party'
  | 'payrun'
  | 'employee'
  | 'remittance'
  | 'return'
  | 'cheque'
  | 'line'
  | 'seal'
  | 'schedule'
  | 'template'
  | 'paper'

/**
 * A piece of evidence: which record (`entry` `J12`, `document` `bill/7`, `account` `1010`), its day, what it
 * comes to, and its own words.
 */
export type Evidence = {
  readonly kind: EvidenceKind
  readonly id: string
  readonly date?: CivilDate
  readonly amount?: Cents
  readonly note?: string
}

/** A command with some of its input: what mends a finding, or where a person goes on. */
export type Act = { readonly command: string; readonly input: Readonly<Record<string, string | boolean>> }

/**
 * What a check found, before it has the check’s name: `subject` says what it is about and stays the same as
 * long as it is the same finding (`J12+J45`, `1090`). `evidence` lists at most `mostEvidence` records; `more`
 * says how many were left out.
 */
export type FoundHere = {
  readonly subject: string
  readonly words: Label
  readonly evidence: readonly Evidence[]
  readonly more?: number
  readonly acts: readonly Act[]
  readonly date?: CivilDate
  readonly amount?: Cents
  readonly severity?: Severity
}

/** A finding: `key` is the check and the subject, `CHECK/SUBJECT`. */
export type Finding = Omit<FoundHere, 'subject' | 'severity'> & {
  readonly check: string
  readonly key: string
  readonly severity: Severity
}

/** How many records a finding lists. */
export const mostEvidence = 25

/** The first records of a list as evidence, and how many are left. */
export function listed(evidence: readonly Evidence[]): Pick<FoundHere, 'evidence' | 'more'> {
  const left = evidence.length - mostEvidence
  return left > 0 ? { evidence: evidence.slice(0, mostEvidence), more: left } : { evidence }
}

/**
 * What a finding’s evidence says, as one text: where it changes, a finding that was dismissed opens again.
 * The day of the review and its words are no part of it.
 */
export function evidenceText({ evidence, more = 0, amount = 0n }: Finding): string {
  const parts = evidence.map(({ kind, id, amount: own }) => `${kind}:${id}:${own ?? ''}`)
  return [...parts.sort(), `+${more}`, amount.toString()].join('|')
}
