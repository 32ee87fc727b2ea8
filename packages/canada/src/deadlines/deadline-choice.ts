import type { CivilDate } from '@daybook/core/kit/civil-date.ts'
import type { DeadlineKind } from './deadline-kind.ts'

/**
 * What somebody said of a deadline that the books alone cannot tell: whether it is owed, and what its day
 * hangs on: `monthly` or `quarterly` instalments, `small-business` for the third month, `fiscal` for T5018
 * and T3 slips by fiscal year, `corporations` or `mixed` members of a partnership, `farming`, or the registry
 * (`CA`, `BC`, `ON`) with the day of the incorporation.
 */
export type DeadlineChoice = {
  readonly kind: DeadlineKind
  readonly isOwed: boolean
  readonly way?: string
  readonly date?: CivilDate
}

/** What a book has of choices, by kind. */
export type DeadlineChoices = ReadonlyMap<DeadlineKind, DeadlineChoice>

/** The ways that a kind can be chosen with. */
export const waysOf: Readonly<Partial<Record<DeadlineKind, readonly string[]>>> = {
  't1-instalment': ['farming'],
  'tp1-instalment': ['farming'],
  't2-pay': ['small-business'],
  't2-instalment': ['monthly', 'quarterly'],
  'co17-instalment': ['monthly', 'quarterly'],
  t5018: ['fiscal'],
  t3: ['fiscal'],
  t5013: ['corporations', 'mixed'],
  'registry-return': ['CA', 'BC', 'ON'],
}
