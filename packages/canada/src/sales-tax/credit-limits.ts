import { inForce } from '@daybook/core/filings/rule-table.ts'
import { type Cents, divideRounded, type Rate, rate } from '@daybook/core/kit/cents.ts'
import type { CivilDate } from '@daybook/core/kit/civil-date.ts'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import { type CommercialUse, commercialUse, mealCredit } from './credit-rules.ts'
import { vehicleCeiling, zeroEmissionCeiling } from './vehicle-ceiling.ts'

/**
 * A tax that was paid on something, and what decides how much of it is claimed back: what the account says of
 * it, the share of commercial use (decimal text; all of it when left out), and for vehicles the cost without
 * tax, who owns it, and whether it is a zero-emission one. `price` and `tax` are in cents.
 */
export type CreditAsked = {
  readonly treatment: string
  readonly date: CivilDate
  readonly price: Cents
  readonly tax: Cents
  readonly isProvincial?: boolean
  readonly isRegistered?: boolean
  readonly share?: string
  readonly isLongHaul?: boolean
  readonly isClubDues?: boolean
  readonly isIndividual?: boolean
  readonly isZeroEmission?: boolean
}

/** What of a tax is claimed back and what stays in the cost; together they are the tax. */
export type Credit = { readonly recoverable: Cents; readonly cost: Cents; readonly reason: string }

/**
 * How much of a tax on a purchase is claimed back, by what its account says: all (`ITC_FULL`, and where a
 * bill has tax on `EXEMPT_IN`), half for meals (`ITC_50`; more for long-haul drivers), the share of
 * commercial use (`ITC_SHARE`; from 90 % all, up to 10 % nothing), all or nothing for capital property by
 * whether it serves more than half in commercial activities (`CAPITAL`), a passenger vehicle the same on its
 * cost up to the ceiling of its year (`CAPITAL_VEHICLE`, a zero-emission one `CAPITAL_ZEV`); nothing for club
 * dues, provincial sales tax, exempt use, and where the books are not registered; what a public service body
 * gets back comes as a rebate (`ITC_PSB`).
 *
 * A share is rounded half up to the cent, as Revenu Québec works its examples out; what a ceiling cuts off is
 * rounded in favour of the cost. Source: RC4022, input tax credits. Refuses
 * `tax-share-malformed`, and days that the tables of credits and ceilings do not reach.
 */
export function creditOf(asked: CreditAsked): Result<Credit> {
  const { treatment, tax } = asked
  if (asked.isProvincial === true) return ok(none(tax, 'credit:pst'))
  if (asked.isRegistered === false) return ok(none(tax, 'credit:unregistered'))
  if (asked.isClubDues === true) return ok(none(tax, 'credit:club'))
  const share = shareOf(asked.share ?? '1')
  if (share === undefined) return refuse('tax-share-malformed', { share: asked.share ?? '' }, 'share')
  const use = inForce(commercialUse, asked.date)
  if (!use.ok) return use
  switch (treatment) {
    case 'ITC_50':
      return mealsCredit(asked)
    case 'ITC_SHARE':
      return ok(part(tax, exclusive(share, use.value.value), 'account:ITC_SHARE'))
    case 'ITC_PSB':
      return ok(none(tax, 'account:ITC_PSB'))
    case 'CAPITAL':
      return ok(part(tax, primarily(share, use.value.value), 'account:CAPITAL'))
    case 'CAPITAL_VEHICLE':
      return vehicleCredit(asked, share, use.value.value)
    case 'CAPITAL_ZEV':
      return vehicleCredit({ ...asked, isZeroEmission: true }, share, use.value.value)
    case 'EXEMPT':
      return ok(none(tax, 'credit:exempt'))
    case 'ITC_ALLOWANCE':
      return ok(part(tax, whole, 'account:ITC_ALLOWANCE'))
    default:
      return ok(part(tax, whole, 'account:ITC_FULL'))
  }
}

function mealsCredit({ tax, date, isLongHaul }: CreditAsked): Result<Credit> {
  const found = inForce(mealCredit, date)
  if (!found.ok) return found
  const { usual, longHaul } = found.value.value
  return ok(
    isLongHaul === true
      ? part(tax, rate(longHaul), 'credit:long-haul')
      : part(tax, rate(usual), 'account:ITC_50'),
  )
}

/**
 * A passenger vehicle. A corporation claims the tax on the cost up to the ceiling where it serves more than
 * half in commercial activities. An individual claims it at 90 % or more; between 10 % and 90 % the tax is
 * claimed with each year’s capital cost allowance instead; at 10 % or less not at all.
 */
function vehicleCredit(asked: CreditAsked, share: Rate, use: CommercialUse): Result<Credit> {
  const { tax, price, date } = asked
  const ceiling = ceilingOn(date, asked.isZeroEmission === true)
  if (!ceiling.ok) return ceiling
  const most = ceiling.value
  const capped = price > most ? divideRounded(tax * most, price, 'down') : tax
  const by = asked.isIndividual === true ? ofIndividual(share, use) : primarily(share, use)
  if (by === undefined) return ok(none(tax, 'credit:vehicle-mixed'))
  const recoverable = by.numerator === 0n ? 0n : capped
  const reason = asked.isZeroEmission === true ? 'account:CAPITAL_ZEV' : 'account:CAPITAL_VEHICLE'
  return ok({ recoverable, cost: tax - recoverable, reason })
}

/**
 * The cost of a passenger vehicle up to which its tax is claimed, by the day it is bought: that of class
 * 10.1, or of class 54 for a zero-emission one. Refuses days outside the table.
 */
export function ceilingOn(date: CivilDate, isZeroEmission: boolean): Result<Cents> {
  const found = inForce(isZeroEmission ? zeroEmissionCeiling : vehicleCeiling, date)
  return found.ok ? ok(found.value.value) : found
}

/**
 * How much of a vehicle’s tax up to the ceiling is claimed by the share of commercial use that its account
 * keeps (all where it keeps none) under the steps in force, as decimal text: all or nothing, and for an
 * individual’s vehicle of mixed use nothing, as it is claimed with each year’s capital cost allowance.
 */
export function vehicleShare(
  text: string | undefined,
  isIndividual: boolean,
  use: CommercialUse,
): { readonly claimed: '0' | '1'; readonly isMixed: boolean } {
  const share = shareOf(text ?? '1') ?? nothing
  const by = isIndividual ? ofIndividual(share, use) : primarily(share, use)
  return { claimed: by === whole ? '1' : '0', isMixed: by === undefined }
}

function ofIndividual(share: Rate, { all, none: least }: CommercialUse): Rate | undefined {
  if (isAtLeast(share, rate(all))) return whole
  return isAtLeast(rate(least), share) ? nothing : undefined
}

/**
 * The tax that an amount holds at one rate: `rate / (1 + rate)` of it, half up: 13/113 of 113.00 is 13.00.
 */
export function taxWithin(amount: Cents, taxRate: string): Cents {
  const { numerator, denominator } = rate(taxRate)
  return divideRounded(amount * numerator, denominator + numerator, 'half-up')
}

const whole: Rate = { numerator: 1n, denominator: 1n }
const nothing: Rate = { numerator: 0n, denominator: 1n }

function none(tax: Cents, reason: string): Credit {
  return { recoverable: 0n, cost: tax, reason }
}

function part(tax: Cents, by: Rate, reason: string): Credit {
  const recoverable = divideRounded(tax * by.numerator, by.denominator, 'half-up')
  return { recoverable, cost: tax - recoverable, reason }
}

/** A share from nothing to all as decimal text; undefined for anything else. */
export function shareOf(text: string): Rate | undefined {
  if (!/^(?:0(?:\.\d{1,6})?|1(?:\.0{1,6})?)$/.test(text)) return undefined
  return rate(text)
}

/**
 * How much of a tax is claimed by a share of commercial use under the steps in force, as decimal text: from
 * 90 % all, up to 10 % nothing. Nothing where no share is known, or where it is no share.
 */
export function claimedShare(text: string | undefined, use: CommercialUse): string {
  const share = text === undefined ? undefined : shareOf(text)
  if (text === undefined || share === undefined) return '0'
  const by = exclusive(share, use)
  return by === whole ? '1' : by === nothing ? '0' : text
}

/**
 * Whether what is bought on a day serves commercial activities at 90 % or more, by the share that is known of
 * it (all where none is). Refuses `tax-share-malformed`, and days outside the table.
 */
export function isMostlyCommercial(text: string | undefined, on: CivilDate): Result<boolean> {
  const share = shareOf(text ?? '1')
  if (share === undefined) return refuse('tax-share-malformed', { share: text ?? '' }, 'share')
  const use = inForce(commercialUse, on)
  return use.ok ? ok(isAtLeast(share, rate(use.value.value.all))) : use
}

/** 90 % and more counts as all, 10 % and less as nothing. */
function exclusive(share: Rate, { all, none: least }: CommercialUse): Rate {
  if (isAtLeast(share, rate(all))) return whole
  return isAtLeast(rate(least), share) ? nothing : share
}

/** More than half counts as all, half and less as nothing. */
function primarily(share: Rate, use: CommercialUse): Rate {
  return isAtLeast(rate(use.primarily), share) ? nothing : whole
}

function isAtLeast(left: Rate, right: Rate): boolean {
  return left.numerator * right.denominator >= right.numerator * left.denominator
}
