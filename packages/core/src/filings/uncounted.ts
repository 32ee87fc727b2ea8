import type { Filing } from '../daybook/filing-facts.ts'
import { addDays, type CivilDate, type Span } from '../kit/civil-date.ts'
import { firstDay } from './figure-id.ts'

/**
 * Days whose postings a return has still to count: those recorded after fact `afterSeq` (0 for all). `late`
 * are days of returns filed earlier, `earlier` days before the period that no return covered (take-over
 * balances, a period that was never filed), `own` the period itself.
 */
export type Reading = {
  readonly span: Span
  readonly afterSeq: number
  readonly kind: 'own' | 'late' | 'earlier'
}

type Counted = Pick<Filing, 'span' | 'asOfSeq'>

/**
 * What a return over a period has to count so that every posting stands in exactly one return: a posting is
 * counted already when some filed return reached its day and was made after it was recorded. Readings follow
 * one another by day and end with the period; days that can hold nothing new are left out.
 *
 *   Q1 filed as of fact 800, then Q2: January to March after fact 800 (late), April to June (own)
 */
export function readingsFor(filed: readonly Counted[], period: Span): readonly Reading[] {
  const ends = [...new Set(filed.map(({ span }) => span.through))].sort()
  const readings: Reading[] = []
  let from: CivilDate = firstDay
  for (const end of [...ends, period.through].filter((each) => each <= period.through)) {
    if (end < from) continue
    const reaching = filed.filter(({ span }) => span.through >= end)
    const afterSeq = reaching.reduce((most, { asOfSeq }) => Math.max(most, asOfSeq), 0)
    readings.push(...split({ from, through: end }, period.from, afterSeq))
    from = addDays(end, 1)
  }
  return readings
}

/** A stretch of days in its parts before and in the period. */
function split(span: Span, own: CivilDate, afterSeq: number): readonly Reading[] {
  const before = { from: span.from, through: span.through < own ? span.through : addDays(own, -1) }
  const within = { from: span.from < own ? own : span.from, through: span.through }
  const kind = afterSeq > 0 ? 'late' : 'earlier'
  return [
    ...(before.from <= before.through ? [{ span: before, afterSeq, kind } as const] : []),
    ...(within.from <= within.through
      ? [{ span: within, afterSeq, kind: afterSeq > 0 ? 'late' : 'own' } as const]
      : []),
  ]
}
