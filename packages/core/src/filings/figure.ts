import { type Cents, sumOf } from '../kit/cents.ts'
import type { CivilDate, Span } from '../kit/civil-date.ts'
import type { Label } from '../kit/refusal-text.ts'

/** Where a value of the law was read, and how far it is trusted. */
export type Source = {
  readonly title: string
  readonly url: string
  readonly where: string
  readonly read: CivilDate
  readonly confidence: 'high' | 'medium' | 'low'
}

/**
 * Which postings a figure adds up: by account and days, and as the books stood at fact `asOfSeq`. A dimension
 * with an empty value means postings without that dimension. `count` is how many postings there were when the
 * figure was made. Figures of returns also say what they pass over: what was recorded through `afterSeq`, the
 * other `side`, postings without one of the tags (`tagged`) or with one (`untagged`).
 */
export type PostingQuery = {
  readonly accounts: readonly string[]
  readonly span: Span
  readonly asOfSeq: number
  readonly layers?: readonly string[]
  readonly dims?: Readonly<Record<string, string>>
  readonly count?: number
  readonly afterSeq?: number
  readonly side?: 'debit' | 'credit'
  readonly tagged?: readonly string[]
  readonly untagged?: readonly string[]
}

/**
 * How a figure came about. A `sum` adds its parts up; a `difference` is its first part less all the others.
 */
export type How =
  | 'postings'
  | 'sum'
  | 'difference'
  | 'rate'
  | 'brackets'
  | 'limit'
  | 'copy'
  | 'input'
  | 'calc'

/**
 * A number that can say where it came from. `id` carries report, dates and `asOfSeq`, so that an id from a
 * paper can be explained years later; `value` is in cents, signed as it is shown (see each report); `parts`
 * are what it was made of. A number that is no money (a ratio, a percentage, a count) has its decimal text in
 * `text`; `value` is then hundredths.
 */
export type Figure = {
  readonly id: string
  readonly label: Label
  readonly value: Cents
  readonly how: How
  readonly parts: readonly Figure[]
  readonly postings?: PostingQuery
  readonly source?: Source
  readonly text?: string
}

/** A figure that adds its parts up; zero when it has none. */
export function sumFigure(id: string, label: Label, parts: readonly Figure[]): Figure {
  return { id, label, value: sumOf(parts.map((part) => part.value)), how: 'sum', parts }
}

/** A figure that takes all other parts from its first; zero when it has none. */
export function differenceFigure(id: string, label: Label, parts: readonly Figure[]): Figure {
  const [first, ...others] = parts
  const value = (first?.value ?? 0n) - sumOf(others.map((part) => part.value))
  return { id, label, value, how: 'difference', parts }
}

/** The claim under a report: two figures that must agree, and whether they do. */
export type Proof = {
  readonly label: Label
  readonly left: Cents
  readonly right: Cents
  readonly holds: boolean
}

/** A proof from its two sides. */
export function proof(label: Label, left: Cents, right: Cents): Proof {
  return { label, left, right, holds: left === right }
}
