import { recordFrom } from '@daybook/core/daybook/body.ts'
import type { Dismissal } from '@daybook/core/daybook/review-facts.ts'
import { canonicalJson } from '@daybook/core/kit/canonical-json.ts'
import type { CivilDate, Span } from '@daybook/core/kit/civil-date.ts'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import type { CheckOutcome } from '@daybook/core/review/check.ts'
import { reviewChecks } from '@daybook/core/review/checks/registry.ts'
import { evidenceText, type Finding } from '@daybook/core/review/finding.ts'
import { sha256 } from '../record.ts'
import { card, cards } from '../store/queries.ts'
import { desk } from '../store/queries-bank.ts'
import type { BookStore, Reader } from '../store/store.ts'
import { findingsOf } from './run-review.ts'

/**
 * The last review, as the desk keeps it: its days, the day on which it was made, the last fact it saw, and
 * what each check gave.
 */
export type KeptReview = {
  readonly span: Span
  readonly today: CivilDate
  readonly seq: number
  readonly outcomes: readonly CheckOutcome[]
}

/** What the desk keeps reviews as: the last one, and that of the last diagnosis of inherited books. */
type KeptAs = 'review' | 'cleanup-review'

const id = 'last'

/** Puts a review on the desk, in the place of the one before. */
export function keepReview(
  store: BookStore,
  review: KeptReview,
  now: number,
  kind: KeptAs = 'review',
): Promise<void> {
  return store.putDesk({ kind, id, body: canonicalJson(review), updatedAt: now })
}

/**
 * What is kept after a review of some checks: over the same days the others stand as they were, and all of it
 * is only as new as the oldest of them. Over other days it is the review that was made.
 */
export function joinedReview(before: KeptReview, made: KeptReview): KeptReview {
  if (before.span.from !== made.span.from || before.span.through !== made.span.through) return made
  const anew = new Map(made.outcomes.map((each) => [each.check, each]))
  const others = before.outcomes.filter(({ check }) => !anew.has(check))
  if (others.length === 0) return made
  const held = new Map([...others, ...made.outcomes].map((each) => [each.check, each]))
  const outcomes = reviewChecks.flatMap(({ id: check }) => held.get(check) ?? [])
  return { ...before, outcomes }
}

/** The last review. Refuses `review-none`. */
export async function keptReview(reader: Reader, kind: KeptAs = 'review'): Promise<Result<KeptReview>> {
  const [row] = await reader.read(desk, kind)
  return row === undefined ? refuse('review-none') : ok(recordFrom<KeptReview>(row.body))
}

/**
 * A finding as it stands: open, or dismissed with its reason. `reopened` says that it was dismissed and that
 * its evidence has changed since.
 */
export type StandingFinding = {
  readonly finding: Finding
  readonly state: 'open' | 'dismissed'
  readonly reason?: string
  readonly on?: CivilDate
  readonly reopened?: boolean
}

/** The hash of a finding’s evidence that a dismissal keeps. */
export function markOf(finding: Finding): string {
  return sha256(evidenceText(finding)).slice(0, 16)
}

/** The findings of a review with what was said of them. */
export async function standingFindings(
  reader: Reader,
  { outcomes }: KeptReview,
): Promise<readonly StandingFinding[]> {
  const rows = await reader.read(cards, 'dismissal')
  const dismissals = new Map(rows.map((row) => [row.id, recordFrom<Dismissal>(row.body)]))
  return findingsOf(outcomes).map((finding) => {
    const said = dismissals.get(finding.key)
    if (said === undefined) return { finding, state: 'open' }
    const { reason, on, mark } = said
    return mark === markOf(finding)
      ? { finding, state: 'dismissed', reason, on }
      : { finding, state: 'open', reason, on, reopened: true }
  })
}

/**
 * The finding of a key, in the last review or else in the last diagnosis. Refuses `review-none`,
 * `finding-unknown`.
 */
export async function findingNamed(reader: Reader, key: string): Promise<Result<StandingFinding>> {
  const review = await keptReview(reader)
  if (!review.ok) return review
  const diagnosis = await keptReview(reader, 'cleanup-review')
  for (const each of [review, diagnosis]) {
    const findings = each.ok ? await standingFindings(reader, each.value) : []
    const found = findings.find(({ finding }) => finding.key === key)
    if (found !== undefined) return ok(found)
  }
  return refuse('finding-unknown', { finding: key, ...review.value.span }, 'finding')
}

/** The dismissal of a key, where there is one. */
export async function dismissalOf(reader: Reader, key: string): Promise<Dismissal | undefined> {
  const [row] = await reader.read(card, 'dismissal', key)
  return row === undefined ? undefined : recordFrom<Dismissal>(row.body)
}
