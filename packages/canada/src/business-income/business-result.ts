import type { Figure } from '@daybook/core/filings/figure.ts'
import type { Cents } from '@daybook/core/kit/cents.ts'
import type { Span } from '@daybook/core/kit/civil-date.ts'
import type { Label } from '@daybook/core/kit/refusal-text.ts'
import type { CcaSchedule } from './cca-schedule.ts'

/** The three kinds of self-employment on a T2125; each has its own pair of lines on the T1. */
export type BusinessKind = 'business' | 'professional' | 'commission'

/**
 * A T2125 filled in for one business and one person. `figures` holds every line by its number (`8000`,
 * `8523`, `9936`, `9946`, ...), each opening to postings, assets or answers; `gross` is line 8299 of the
 * whole business and `net` line 9946, the person's own (negative for a loss). `homeCarried` is what of the
 * home could not be deducted and goes to next year; `cca` what was claimed by class, as the share of the
 * whole business; `notes` say what the figures rest on.
 */
export type BusinessResult = {
  readonly form: 'T2125'
  readonly business: string
  readonly name: string
  readonly kind: BusinessKind
  readonly span: Span
  readonly figures: ReadonlyMap<string, Figure>
  readonly gross: Cents
  readonly net: Cents
  readonly homeCarried: Cents
  readonly cca: CcaSchedule
  readonly notes: readonly Label[]
}

/**
 * A T776 filled in for all rental properties of one person. `figures` holds every line by property and number
 * (`maple:8141`) and the totals by number; `gross` is the sum of lines 8299 (whole properties, not the share)
 * and `net` the sum of lines 9946 (negative for a loss).
 */
export type RentalResult = {
  readonly form: 'T776'
  readonly span: Span
  readonly figures: ReadonlyMap<string, Figure>
  readonly gross: Cents
  readonly net: Cents
  readonly cca: readonly { readonly property: string; readonly schedule: CcaSchedule }[]
  readonly notes: readonly Label[]
}

/** The lines of the T1 that a business of a kind goes to: gross and net. */
export const t1LinesOf: Readonly<Record<BusinessKind, { readonly gross: string; readonly net: string }>> = {
  business: { gross: '13499', net: '13500' },
  professional: { gross: '13699', net: '13700' },
  commission: { gross: '13899', net: '13900' },
}

/** The lines of the T1 that rental income goes to: gross and net. */
export const t1RentalLines = { gross: '12599', net: '12600' } as const
