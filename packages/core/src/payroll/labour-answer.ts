import type { Figure } from '../filings/figure.ts'
import type { CivilDate } from '../kit/civil-date.ts'
import type { Label } from '../kit/refusal-text.ts'
import type { GivenLine, GivenPay, PayCase, PayWish } from './pay-case.ts'
import type { PayWarning } from './pay-variance.ts'

/**
 * A paid holiday in the days of a pay. `proposed` says what the law gives: `lines` are in the pay, `figure`
 * explains them. `not-entitled` says in `notes` why the law gives nothing; hours that were worked on the day
 * may still stand in `lines`. `open` says in `notes` why nothing could be worked out: its pay is entered by
 * hand. `notes` also tell what was taken for granted.
 */
export type HolidayProposal = {
  readonly holiday: Label
  readonly day: CivilDate
  readonly state: 'proposed' | 'not-entitled' | 'open'
  readonly lines: readonly GivenLine[]
  readonly figure?: Figure
  readonly notes: readonly Label[]
}

/** What labour law says of a pay: what is given with the holidays' pay, the holidays, and what to look at. */
export type LabourAnswer = {
  readonly given: GivenPay
  readonly holidays: readonly HolidayProposal[]
  readonly warnings: readonly PayWarning[]
}

/**
 * Labour law as a regular pay asks for it: the pay of paid holidays in its days, for people who are paid by
 * the hour and nobody entered one for, and warnings below the least wage and the least vacation. It never
 * refuses a pay.
 */
export type LabourLaw = (pay: PayCase, wish: PayWish, given: GivenPay) => LabourAnswer
