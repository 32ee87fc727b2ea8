import type { Source } from '../filings/figure.ts'
import type { Label } from '../kit/refusal-text.ts'

/**
 * What an item does to the bases of a pay. `isTaxable` puts it into income, `isPensionable` and `isInsurable`
 * into the earnings of CPP or QPP and of employment insurance, `isQpip` into those of parental insurance,
 * `isVacationable` into what vacation pay is a percentage of.
 */
export type PayTraits = {
  readonly isTaxable: boolean
  readonly isPensionable: boolean
  readonly isInsurable: boolean
  readonly isQpip: boolean
  readonly isVacationable: boolean
}

/**
 * Where an amount that is held back lowers the income that tax is worked out on: the letter of T4127 (F for
 * registered plans, U1 for dues, F2 for support of before May 1997). The employer's own payment into an RRSP
 * counts as F too.
 */
export type TaxLetter = 'F' | 'U1' | 'F2'

/** Labour-sponsored funds: the two that Quebec's own tax credits, and those of other provinces. */
export type LabourFund = 'labour-fund' | 'ftq' | 'fondaction'

/**
 * A pay item: an earning paid in money, a benefit that is not, a deduction, or what the employer adds.
 * `inQuebec` says what is otherwise there. `isNonPeriodic` earnings are taxed as a bonus (B), `isLumpSum`
 * ones at the rates of lump sums. `countsHours` items have insurable hours; `multiple` is their rate over the
 * normal one. Boxes are those of the T4 (`t4Box`, `t4Code` of the other information), the T4A and the RL-1;
 * what has a box only under a code is in box 14 too where it is taxable. `debit` and `credit` are roles of
 * accounts: the cost of an earning or an employer's payment, and whom a deduction is owed to; `tag` marks the
 * credit for forms.
 */
export type PayItem = PayTraits & {
  readonly code: string
  readonly label: Label
  readonly class: 'earning' | 'benefit' | 'deduction' | 'employer'
  readonly inQuebec?: Partial<PayTraits>
  readonly isNonPeriodic: boolean
  readonly isLumpSum?: true
  /** Held back by law from this very pay; never given or standing. */
  readonly isStatutory?: true
  /** Not given outside Quebec: what is held back on it is asked for there alone. */
  readonly isQuebecOnly?: true
  readonly countsHours: boolean
  readonly multiple?: string
  readonly letter?: TaxLetter
  /** Which labour-sponsored fund its shares are of: tax is credited for them. */
  readonly fund?: LabourFund
  readonly t4Box?: string
  readonly t4Code?: string
  readonly t4aBox?: string
  readonly rl1Box?: string
  readonly rl1Code?: string
  readonly debit?: string
  readonly credit?: string
  readonly tag?: string
  readonly source?: Source
}

/** The closed table of pay items by code. */
export type PayItems = ReadonlyMap<string, PayItem>

/** What an item does to the bases of a pay in a province of employment. */
export function traitsIn(item: PayItem, province: string): PayTraits {
  return province === 'QC' && item.inQuebec !== undefined ? { ...item, ...item.inQuebec } : item
}
