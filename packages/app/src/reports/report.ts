import type { Employee } from '@daybook/core/daybook/payroll-facts.ts'
import type { Figure, Proof } from '@daybook/core/filings/figure.ts'
import type { FigureId } from '@daybook/core/filings/figure-id.ts'
import { formatCents } from '@daybook/core/kit/cents.ts'
import type { Label, Language } from '@daybook/core/kit/refusal-text.ts'
import type { Result } from '@daybook/core/kit/result.ts'
import type { Page } from '@daybook/core/reports/page.ts'
import type { PageContext } from '@daybook/core/reports/page-context.ts'
import type { View } from '../book.ts'
import type { Given, Options } from './option.ts'

/**
 * Who asks for a report: the language of its words, and today, for the days that were not given; what
 * employees are called, where the vault is open to whoever asks.
 */
export type Asking = {
  readonly language: Language
  readonly today: string
  readonly asOfSeq?: number
  readonly nameOf?: (employee: Employee) => string
}

/**
 * A report that was made: plain JSON for programs (amounts as decimal text), pages for people, and the
 * figures that it shows, each of which can be opened. Pages and figures are made when they are wanted.
 */
export type ReportResult = {
  readonly json: object
  pages(): readonly Page[]
  figures(): readonly Figure[]
}

/** A report: its name, its options, and how it is made from a book. */
export type Report = {
  readonly name: string
  readonly title: Label
  readonly options: Options
  /** Whether it knows no other state of the books than that of today. */
  readonly isOfToday?: true
  run(view: View, given: Given, asking: Asking): Promise<Result<ReportResult>>
  /** The figures among which that of an id is found, where making the report again would not be enough. */
  figuresOf?(view: View, id: FigureId, asking: Asking): Promise<Result<readonly Figure[]>>
}

/** What every page says of the book. */
export function contextOf(view: View, asking: Asking): PageContext {
  const { lockedThrough } = view.head
  const context = { bookName: view.profile.name, language: asking.language, currency: view.profile.currency }
  return lockedThrough === undefined ? context : { ...context, lockedThrough }
}

/** Proofs as JSON: the claim in the language asked for, both sides as decimal text, and whether it holds. */
export function proofsJson(proofs: readonly Proof[], language: Language) {
  return proofs.map(({ label, left, right, holds }) => ({
    claim: label[language],
    left: formatCents(left),
    right: formatCents(right),
    holds,
  }))
}
