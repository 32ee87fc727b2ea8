import type { Figure } from '@daybook/core/filings/figure.ts'
import type { Cents } from '@daybook/core/kit/cents.ts'
import type { Label } from '@daybook/core/kit/refusal-text.ts'
import type { ProvinceCode } from '../charts/provinces.ts'

/**
 * The lines of the federal return that a provincial form reads, by number; one that is not given is zero.
 * `10100` and `10400` are employment income, `12000` all taxable dividends and `12010` those other than
 * eligible among them; `23600` is net income, `24400` and `25000` stand before taxable income `26000`. From
 * `30000` to `33099` are federal amounts that a province copies (Yukon copies the most): `30300` spouse,
 * `30400` eligible dependant, `30425` to `30500` caregiver, `31220` and `31240` volunteers, `31260`
 * employment, `31400` pension, `31900` student loans, `33099` medical expenses before their threshold.
 * `34000` are the gifts claimed, all of them; `40424` is the federal tax on split income, `40427` the minimum
 * tax carryover applied. Lines that no form reads may be given too.
 */
export type CopiedLine =
  | '10100'
  | '10400'
  | '12000'
  | '12010'
  | '14500'
  | '22200'
  | '22215'
  | '23400'
  | '23600'
  | '24400'
  | '25000'
  | '26000'
  | '30300'
  | '30400'
  | '30425'
  | '30450'
  | '30500'
  | '30800'
  | '31000'
  | '31200'
  | '31205'
  | '31210'
  | '31215'
  | '31217'
  | '31220'
  | '31240'
  | '31260'
  | '31270'
  | '31300'
  | '31400'
  | '31900'
  | '32300'
  | '33099'
  | '34000'
  | '40424'
  | '40427'
  | '40500'

/**
 * Somebody whom the person supports: age on 31 December, net income (line 23600 of their own return).
 * `isInfirm` is an impairment of body or mind. `claimedAs` says on which federal amount the person claims
 * them: the eligible dependant (30400), an infirm adult (30450), an infirm child (30500); none where the
 * person only has them for the amounts of children. `medicalExpenses` are those paid for a dependant of 18
 * or more, each with a limit of their own; what was transferred is from their own provincial worksheets.
 */
export type Dependant = {
  readonly kind: 'child' | 'parent' | 'other'
  readonly age: number
  readonly netIncome: Cents
  readonly isInfirm: boolean
  readonly claimedAs?: 'eligible-dependant' | 'infirm-adult' | 'infirm-child'
  readonly hasDisabilityAmount?: boolean
  readonly medicalExpenses?: Cents
  readonly disabilityTransferred?: Cents
  readonly tuitionTransferred?: Cents
}

/** The spouse or common-law partner at the end of the year. */
export type SpouseFacts = {
  readonly netIncome: Cents
  readonly age: number
  readonly isInfirm: boolean
  readonly hasDisabilityAmount?: boolean
}

/**
 * What only the province asks; what is not given is not claimed. `unusedTuition` is what earlier provincial
 * notices of assessment carry forward, `tuitionThisYear` the fees of the year. Refundable credits of the form
 * 479 are given only where they are asked for: `seniorsCareMedical` are medical expenses for care at home,
 * `rentMonths` months of rent, `salesTaxCredit` and `costOfLiving` are asked for with true.
 *
 * Manitoba's family tax benefit (schedule MB428-A) is claimed unless `familyTaxBenefit` is false.
 *
 * Of a couple: `spouseTransferred` is what the spouse could not use of their own provincial amounts (line
 * 58640); `spouseClaimsReduction` is true where the spouse, not this person, claims what only one may (the
 * low-income reduction, the children, the sales tax credit); `spouseUnusedReduction` is what the spouse left
 * over of a low-income reduction.
 *
 * `entered` are lines of the provincial form that the person worked out on paper, by number or short name
 * (`58185`, `61510`, `foreign`, `other`, `reduction`): they stand as given, in place of what would be worked
 * out, and are the way out where a line is refused.
 */
export type ProvincialClaims = {
  readonly politicalContributions?: Cents
  readonly unusedTuition?: Cents
  readonly tuitionThisYear?: Cents
  readonly adoptionExpenses?: Cents
  readonly homeBuyers?: Cents
  readonly seniorsTransit?: Cents
  readonly fertilityExpenses?: Cents
  readonly seniorsCareMedical?: Cents
  readonly seniorsRenovation?: Cents
  readonly rentMonths?: number
  readonly salesTaxCredit?: boolean
  readonly costOfLiving?: boolean
  readonly isSingleParent?: boolean
  readonly familyTaxBenefit?: boolean
  readonly spouseTransferred?: Cents
  readonly spouseClaimsReduction?: boolean
  readonly spouseUnusedReduction?: Cents
  readonly entered?: Readonly<Record<string, Cents>>
}

/**
 * All that a provincial form needs. `province` is where the person lived on 31 December; `otherProvinces` are
 * those in which a business has a permanent establishment (form T2203). `age` is that of 31 December. `lines`
 * are the federal lines with the figures that explain them. `familyNetIncome` is the adjusted family net
 * income where it is not line 23600 of both added up. `disabilityCare` is care claimed for a person under 18
 * who has the disability amount; `giftsCarried` are gifts of earlier years among the gifts claimed.
 */
export type ProvincialInput = {
  readonly year: number
  readonly province: ProvinceCode
  readonly otherProvinces?: readonly ProvinceCode[]
  readonly isWholeYearResident: boolean
  readonly isBankrupt?: boolean
  readonly hasMinimumTax?: boolean
  readonly age: number
  readonly hasDisabilityAmount?: boolean
  readonly disabilityCare?: Cents
  readonly lines: Readonly<Partial<Record<CopiedLine, Figure>>>
  readonly spouse?: SpouseFacts
  readonly dependants: readonly Dependant[]
  readonly familyNetIncome?: Cents
  readonly giftsCarried?: Cents
  readonly claims: ProvincialClaims
}

/** A line of a provincial form: its number (or its short name where it has none) and its figure. */
export type ProvincialLine = { readonly line: string; readonly figure: Figure }

/**
 * A provincial form filled in: `lines` in the order of the paper, each with its figure down to the tables of
 * the law; `tax` is line 42800; the refundable credits of the form 479 stand in `creditLines` and come to
 * `credits`, line 47900. `confidence` is the least of all the rules that had a part. `notes` say what else is
 * worth knowing.
 *
 * Short names of lines without a number of five digits: `brackets` (tax on taxable income), `after-credits`,
 * `surtax`, `reduction`, `political`, `foreign`, `health-premium`, `age-credit`, `other`.
 */
export type Form428 = {
  readonly year: number
  readonly province: ProvinceCode
  readonly form: string
  readonly title: Label
  readonly lines: readonly ProvincialLine[]
  readonly tax: Figure
  readonly creditForm: string
  readonly creditLines: readonly ProvincialLine[]
  readonly credits: Figure
  readonly confidence: 'high' | 'medium'
  readonly notes: readonly Label[]
}

/** The figure of a federal line; zero, as given by the person, where it was not. */
export function copiedLine({ lines }: Pick<ProvincialInput, 'lines'>, line: CopiedLine): Figure {
  return lines[line] ?? enteredLine(line, 0n)
}

/** A federal line from an amount alone, where no return explains it. */
export function enteredLine(line: CopiedLine, value: Cents): Figure {
  const label = {
    en: `Line ${line} of the federal return`,
    fr: `Ligne ${line} de la déclaration fédérale`,
  }
  return { id: `T1:${line}`, label, value, how: 'input', parts: [] }
}
