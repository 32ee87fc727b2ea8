import { automobileFigures } from '@daybook/canada/benefits/automobile.ts'
import { type Gift, taxedGifts } from '@daybook/canada/benefits/gifts.ts'
import { type EmployeeLoan, loanBenefit } from '@daybook/canada/benefits/loan-benefit.ts'
import {
  boardAndLodgingBenefit,
  groupLifeBenefit,
  parkingBenefit,
} from '@daybook/canada/benefits/plain-benefits.ts'
import { taxOnBenefit } from '@daybook/canada/benefits/sales-tax.ts'
import {
  type BenefitKind,
  type BenefitTreatment,
  benefitTreatment,
} from '@daybook/canada/benefits/treatment.ts'
import type { ProvinceCode } from '@daybook/canada/charts/provinces.ts'
import { differenceFigure, type Figure } from '@daybook/core/filings/figure.ts'
import type { Cents } from '@daybook/core/kit/cents.ts'
import { calendarYear } from '@daybook/core/kit/civil-date.ts'
import { all, ok, type Result } from '@daybook/core/kit/result.ts'
import type { z } from 'zod'
import type { benefitFields } from '../commands/payroll/benefit-fields.ts'

/** What people type of one benefit. */
export type TypedBenefit = z.output<z.ZodObject<typeof benefitFields>>

/**
 * One benefit as a pay takes it: the item, its value, what it bears, and the sales taxes that the employer
 * counts as collected on it.
 */
export type ValuedBenefit = {
  readonly item: string
  readonly figure: Figure
  readonly treatment: BenefitTreatment
  /** What Quebec taxes, where it has limits of its own. */
  readonly quebec?: Figure
  readonly gst?: Figure
  readonly qst?: Figure
}

/** The value of a benefit with what of it the tables of sales tax need. */
type Valued = {
  readonly item: string
  readonly kind: BenefitKind
  readonly figure: Figure
  readonly isCash?: boolean
  readonly reimbursed?: Cents
  readonly isOperating?: boolean
  readonly isUntaxed?: boolean
  readonly quebec?: Figure
}

/**
 * What a benefit of a year is worth, by the item that a pay takes it under, with what it bears and the sales
 * taxes on it. Refuses what the benefits refuse: amounts below zero, days and kilometres that cannot be, and
 * years without rates.
 */
export function benefitsGiven(typed: TypedBenefit, year: number): Result<readonly ValuedBenefit[]> {
  const valued = valuesOf(typed, year)
  if (!valued.ok) return valued
  const { province, untaxed } = typed
  return all(
    valued.value.map((each): Result<ValuedBenefit> => {
      const { item, kind, figure, isCash = false, reimbursed = 0n, isOperating = false } = each
      const treatment = benefitTreatment(kind, { province, isCash, isPaidInMoney: !typed.unpaid })
      const isUntaxed = untaxed || each.isUntaxed === true
      const own = { item, figure, treatment, ...(each.quebec === undefined ? {} : { quebec: each.quebec }) }
      if (treatment.hasSalesTax === 'no' || isUntaxed) return ok(own)
      const tax = taxOnBenefit({ year, province, value: figure.value, reimbursed, isOperating })
      return tax.ok ? ok({ ...own, ...tax.value }) : tax
    }),
  )
}

function valuesOf(typed: TypedBenefit, year: number): Result<readonly Valued[]> {
  const { province, value = 0n, paid, exempt } = typed
  switch (typed.kind) {
    case 'automobile':
      return automobile(typed, year)
    case 'group-life':
      return one('group-life', 'group-life', groupLifeBenefit({ year, province, premiums: value, paid }))
    case 'parking': {
      const exemption = exempt === 'work-site' ? undefined : exempt
      const facts = { marketValue: value, paid, ...(exemption === undefined ? {} : { exemption }) }
      return one('parking', 'parking', parkingBenefit(facts))
    }
    case 'board-lodging': {
      const isExempt = exempt === 'work-site'
      const found = boardAndLodgingBenefit({ marketValue: value, paid, isExempt })
      return one('board-lodging', 'board-and-lodging', found)
    }
    case 'loan':
      return one('low-interest-loan', 'loan', loanBenefit(loanOf(typed, year)))
    case 'gift':
      return gift(typed, year, province)
  }
}

function one(item: string, kind: BenefitKind, found: Result<Figure>): Result<readonly Valued[]> {
  return found.ok ? ok([{ item, kind, figure: found.value }]) : found
}

function loanOf({ value = 0n, paid, since, through, homeLentOn }: TypedBenefit, year: number): EmployeeLoan {
  const { from: first, through: last } = calendarYear(year)
  const home = homeLentOn === undefined ? {} : { homeLentOn }
  return { year, balance: value, since: since ?? first, through: through ?? last, paid, ...home }
}

function automobile(typed: TypedBenefit, year: number): Result<readonly Valued[]> {
  const { cost, lease, days = 365, paid, operatingPaid } = typed
  const found = automobileFigures({
    year,
    daysAvailable: days,
    ...(cost === undefined ? {} : { owned: { cost, days } }),
    ...(lease === undefined ? {} : { leased: { payments: lease } }),
    personalKilometres: typed.personal,
    totalKilometres: typed.kilometres ?? typed.personal,
    isRequired: typed.required,
    isSeller: typed.seller,
    isSellerRate: typed.seller,
    reimbursed: paid,
    ...(typed.operating ? { operating: { reimbursed: operatingPaid, isOptionalMethod: typed.half } } : {}),
  })
  if (!found.ok) return found
  const { standby, operating } = found.value
  return ok([
    { item: 'car-standby', kind: 'automobile', figure: standby, reimbursed: paid },
    ...(typed.operating
      ? [
          {
            item: 'car-operating',
            kind: 'automobile' as const,
            figure: operating,
            reimbursed: operatingPaid,
            isOperating: true,
          },
        ]
      : []),
  ])
}

/** A gift beside what was given earlier in the year; Quebec has limits of its own. */
function gift(typed: TypedBenefit, year: number, province: ProvinceCode): Result<readonly Valued[]> {
  const federal = giftTaxed(typed, year, 'federal')
  if (!federal.ok) return federal
  const quebec = province === 'QC' ? giftTaxed(typed, year, 'quebec') : undefined
  if (quebec !== undefined && !quebec.ok) return quebec
  const isCash = typed.form === 'cash'
  return ok([
    {
      // What is given in money is pay like any bonus.
      item: isCash ? 'bonus' : 'gift',
      kind: 'gift',
      figure: federal.value,
      isCash,
      isUntaxed: typed.form !== 'goods',
      ...(quebec === undefined ? {} : { quebec: quebec.value }),
    },
  ])
}

/** What of a gift is taxed: what the year's taxed gifts come to with it, less without. */
function giftTaxed(typed: TypedBenefit, year: number, by: 'federal' | 'quebec'): Result<Figure> {
  const { value = 0n, earlier, form, gift: kind, years = 0, yearsSince } = typed
  const since = yearsSince === undefined ? {} : { yearsSinceLast: yearsSince }
  const own: Gift =
    kind === 'long-service'
      ? { id: 'this', kind, form, value, years, ...since }
      : { id: 'this', kind, form, value }
  const before: readonly Gift[] =
    earlier === 0n ? [] : [{ id: 'earlier', kind: 'gift', form: 'goods', value: earlier }]
  const facts = { year, by, isRelated: typed.related } as const
  const [now, then] = [taxedGifts([...before, own], facts), taxedGifts(before, facts)]
  if (!now.ok) return now
  if (!then.ok) return then
  const { total } = now.value
  if (earlier === 0n) return ok(total)
  return ok(differenceFigure('benefit:gift', total.label, [total, then.value.total]))
}
