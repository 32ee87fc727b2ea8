import type { ContributionStanding } from '@daybook/core/daybook/payroll-facts.ts'
import type { Figure } from '@daybook/core/filings/figure.ts'
import type { Cents } from '@daybook/core/kit/cents.ts'
import type { CivilDate } from '@daybook/core/kit/civil-date.ts'
import type { ProvinceCode } from '../charts/provinces.ts'
import type { ProvincialClaims } from '../t1-provincial/provincial-input.ts'
import type { AmountName, ChoiceName } from './answers.ts'
import type { SlipKind } from './slip-boxes.ts'

/**
 * A slip as its payer sent it: its kind, the payer, and its boxes by number in cents (a box that holds a rate
 * has it in hundredths). `province` is box 10 of a T4: the province of employment.
 */
export type Slip = {
  readonly id: string
  readonly kind: SlipKind
  readonly from: string
  readonly boxes: Readonly<Record<string, Cents>>
  readonly province?: ProvinceCode
}

/** What a business or a partnership came to: gross income, and the person's own net (negative for a loss). */
export type BusinessIncome = {
  readonly name: string
  readonly kind: BusinessKind
  readonly gross: Cents
  readonly net: Cents
  /** The figures of gross and net income, where a form explains them (T2125 lines 8299 and 9946). */
  readonly grossFigure?: Figure
  readonly figure?: Figure
}

/** The kinds of self-employment, each with its pair of lines; a partnership without activity has one. */
export type BusinessKind =
  | 'business'
  | 'professional'
  | 'commission'
  | 'farming'
  | 'fishing'
  | 'limited-partner'

/** What all rental properties came to (T776). */
export type RentalIncome = {
  readonly gross: Cents
  readonly net: Cents
  readonly grossFigure?: Figure
  readonly figure?: Figure
}

/**
 * Something sold (Schedule 3): proceeds less cost and outlays. A home names the days for which it was held,
 * and the part of its gain that is `exempt` as a principal residence (form T2091). `personal` is what was for
 * one's own use, `listed` what of it is art, jewellery, rare books, stamps or coins.
 */
export type Disposition = {
  readonly name: string
  readonly kind: 'shares' | 'bonds' | 'real-estate' | 'home' | 'personal' | 'listed' | 'other'
  readonly proceeds: Cents
  readonly cost: Cents
  readonly outlays: Cents
  readonly heldDays?: number
  readonly exempt?: Cents
}

/** Income from a foreign country in Canadian dollars, and the tax paid there. It is on no slip. */
export type ForeignIncome = {
  readonly country: string
  readonly kind: 'property' | 'business'
  readonly income: Cents
  readonly tax: Cents
}

/** Somebody whom the person supports. `claimedAs` says on which amount they are claimed. */
export type T1Dependant = {
  readonly name: string
  readonly kind: 'child' | 'parent' | 'other'
  readonly born: CivilDate
  readonly netIncome: Cents
  readonly isInfirm: boolean
  readonly hasDisability?: boolean
  readonly claimedAs?: 'eligible-dependant' | 'infirm-adult' | 'infirm-child'
  readonly medical?: Cents
  readonly childCare?: Cents
}

/** The person of a return; what a pension plan asks about stands as payroll keeps it. */
export type Person = {
  readonly born: CivilDate
  readonly died?: CivilDate
  readonly standing?: Omit<ContributionStanding, 'born' | 'died'>
}

/** What a person answered: amounts and choices by name (see `answers.ts`). */
export type Answers = {
  readonly amounts: Readonly<Partial<Record<AmountName, Cents>>>
  readonly choices: Readonly<Partial<Record<ChoiceName, boolean>>>
}

/**
 * One person's facts of a year. `province` is where they lived on 31 December. `given` holds lines that the
 * person wants taken as they say instead of worked out. `acceptsUnconfirmed` lets amounts count that were
 * only projected; without it they are refused by name.
 */
export type T1Facts = {
  readonly year: number
  readonly province: ProvinceCode
  readonly otherProvinces?: readonly ProvinceCode[]
  readonly marital: 'single' | 'couple'
  readonly person: Person
  readonly slips: readonly Slip[]
  readonly businesses: readonly BusinessIncome[]
  readonly rentals: readonly RentalIncome[]
  readonly gains: readonly Disposition[]
  readonly foreign: readonly ForeignIncome[]
  readonly dependants: readonly T1Dependant[]
  readonly answers: Answers
  readonly provincial: ProvincialClaims
  readonly given: Readonly<Record<string, Cents>>
  readonly acceptsUnconfirmed: boolean
}

/** A person, alone or with the facts of their spouse or common-law partner of the same year. */
export type Household = { readonly taxpayer: T1Facts; readonly spouse?: T1Facts }

/** The facts of a person who has none yet, to be laid under others. */
export function noFacts(year: number, province: ProvinceCode, born: CivilDate): T1Facts {
  return {
    year,
    province,
    marital: 'single',
    person: { born },
    slips: [],
    businesses: [],
    rentals: [],
    gains: [],
    foreign: [],
    dependants: [],
    answers: { amounts: {}, choices: {} },
    provincial: {},
    given: {},
    acceptsUnconfirmed: false,
  }
}

/** The age of somebody on the last day of a year. */
export function ageOn(born: CivilDate, year: number): number {
  return year - Number(born.slice(0, 4))
}
