import { differenceFigure, type Figure, type Source, sumFigure } from '@daybook/core/filings/figure.ts'
import { inForce } from '@daybook/core/filings/rule-table.ts'
import type { Cents, Rate } from '@daybook/core/kit/cents.ts'
import type { Label } from '@daybook/core/kit/refusal-text.ts'
import { ok, type Refusal, type Result, refusal, refused } from '@daybook/core/kit/result.ts'
import { exactly, floored, plus, printedRate, times, toCent } from '../payroll/exact.ts'
import type { AutomobileBenefit } from '../rates/benefit-rules.ts'
import { automobileBenefit } from '../rates/ca/automobile-benefit.ts'
import { benefitFigure, countPart, givenPart, lawPart, negativeRefusals } from './benefit-figure.ts'

/**
 * An automobile that an employer makes available to an employee in a year: its days, whole kilometres, and
 * what it costs. `owned.cost` is with GST/HST and PST; for an employee who sells or leases automobiles it may
 * be the average cost, with `isSellerRate`. `leased.payments` are those for the time, taxes included, without
 * the part for insurance. Whoever is required to drive for the work and does so for more than half of the
 * kilometres may have a smaller charge.
 */
export type AutomobileUse = {
  readonly year: number
  readonly daysAvailable: number
  readonly owned?: { readonly cost: Cents; readonly days: number }
  readonly leased?: { readonly payments: Cents }
  readonly personalKilometres: number
  readonly totalKilometres: number
  readonly isRequired: boolean
  /** Whether the employee mainly sells or leases automobiles. */
  readonly isSeller?: boolean
  /** Whether the seller's share of the average cost was chosen. */
  readonly isSellerRate?: boolean
  /** Paid back by the employee for the automobile itself. */
  readonly reimbursed: Cents
  /**
   * Paid back for operating it in the year or the 45 days after it; not there where the employer paid none.
   */
  readonly operating?: { readonly reimbursed: Cents; readonly isOptionalMethod?: boolean }
}

/** The two benefits of an automobile, each as the slip has it, and their sum. */
export type AutomobileFigures = {
  readonly standby: Figure
  readonly operating: Figure
  readonly total: Figure
}

const names = {
  standby: { en: 'Automobile standby charge', fr: 'Droit d’usage d’une automobile' },
  charge: { en: 'charge before reimbursements', fr: 'droit avant remboursements' },
  full: { en: 'full charge', fr: 'droit entier' },
  owned: { en: 'share of the cost', fr: 'part du coût' },
  leased: { en: 'share of the lease payments', fr: 'part des paiements de location' },
  cost: { en: 'cost with taxes', fr: 'coût avec taxes' },
  payments: { en: 'lease payments without insurance', fr: 'paiements de location sans assurance' },
  periods: { en: 'periods of 30 days', fr: 'périodes de 30 jours' },
  share: { en: 'share for 30 days', fr: 'part pour 30 jours' },
  personal: { en: 'personal kilometres', fr: 'kilomètres personnels' },
  most: { en: 'kilometres of 30 days', fr: 'kilomètres pour 30 jours' },
  reimbursed: { en: 'reimbursed by the employee', fr: 'remboursé par l’employé' },
  operating: { en: 'Automobile operating benefit', fr: 'Avantage pour le fonctionnement d’une automobile' },
  operatingFull: { en: 'before reimbursements', fr: 'avant remboursements' },
  perKilometre: { en: 'dollars a kilometre', fr: 'dollars par kilomètre' },
  half: { en: 'share of the standby charge', fr: 'part du droit d’usage' },
  benefit: { en: 'Automobile benefit', fr: 'Avantage lié à une automobile' },
} as const satisfies Readonly<Record<string, Label>>

type Rule = { readonly value: AutomobileBenefit; readonly source: Source }

/**
 * The benefit of an automobile in a year: the standby charge, for which the car was available, and the
 * operating benefit for personal driving that the employer paid. A charge is 2% of the cost for each 30 days
 * and two thirds of lease payments, reduced to the personal kilometres of 1,667 for each 30 days where the
 * employee drives mainly for the work. Operating is an amount a kilometre, or half of the charge where the
 * employee chose that and drives mainly for the work. Less what the employee paid back, never below zero.
 * Refuses `payroll-amount-negative`, `input-malformed` for days and kilometres that cannot be, and years
 * without rates as `inForce` does.
 */
export function automobileFigures(use: AutomobileUse): Result<AutomobileFigures> {
  const wrong = useRefusals(use)
  if (wrong.length > 0) return refused(wrong)
  const found = inForce<AutomobileBenefit>(automobileBenefit, `${use.year}-12-31`)
  if (!found.ok) return found
  const charge = standbyCharge(use, found.value)
  const standby = afterReimbursement('standby', names.standby, charge, use.reimbursed)
  const operating = operatingBenefit(use, charge, found.value)
  return ok({
    standby,
    operating,
    total: sumFigure('benefit:automobile', names.benefit, [standby, operating]),
  })
}

function useRefusals(use: AutomobileUse): readonly Refusal[] {
  const amounts = {
    cost: use.owned?.cost ?? 0n,
    payments: use.leased?.payments ?? 0n,
    reimbursed: use.reimbursed,
    'operating.reimbursed': use.operating?.reimbursed ?? 0n,
  }
  const found: Refusal[] = [...negativeRefusals(amounts)]
  const isDays = (days: number): boolean => Number.isInteger(days) && days >= 0 && days <= 366
  const ownedDays = use.owned?.days ?? 0
  if (!isDays(use.daysAvailable) || !isDays(ownedDays) || ownedDays > use.daysAvailable)
    found.push(malformed('days', 'jours', `${use.daysAvailable}, ${ownedDays}`, 'daysAvailable'))
  const [personal, total] = [use.personalKilometres, use.totalKilometres]
  const isKilometres = Number.isInteger(personal) && Number.isInteger(total) && personal >= 0
  if (!isKilometres || personal > total)
    found.push(malformed('kilometres', 'kilomètres', `${personal}, ${total}`, 'personalKilometres'))
  return found
}

function malformed(what: string, whatFr: string, given: string, at: string): Refusal {
  return refusal('input-malformed', { what: `${what}: ${given}`, whatFr: `${whatFr} : ${given}` }, at)
}

/** Whether the employee is required to drive and more than half of the kilometres are for the work. */
function isMainlyForWork({ isRequired, personalKilometres, totalKilometres }: AutomobileUse): boolean {
  return isRequired && personalKilometres * 2 < totalKilometres
}

/**
 * Days over those of a period (30): to the nearest whole number, the half down, where that is more than one;
 * exact below it.
 */
export function periodsOf(days: number, { days: ofOne }: Pick<AutomobileBenefit, 'days'>): Rate {
  const one = BigInt(ofOne)
  if (days <= ofOne) return { numerator: BigInt(days), denominator: one }
  return { numerator: (2n * BigInt(days) + one - 1n) / (2n * one), denominator: 1n }
}

function standbyCharge(use: AutomobileUse, rule: Rule): Figure {
  const { owned, leased } = use
  const { value, source } = rule
  const share = use.isSellerRate === true ? value.ownedShareSeller : value.ownedShare
  const ofCost = times(
    times(exactly(owned?.cost ?? 0n), periodsOf(owned?.days ?? 0, value)),
    printedRate(share),
  )
  const two = {
    numerator: BigInt(value.leasedShare.numerator),
    denominator: BigInt(value.leasedShare.denominator),
  }
  const ofLease = times(exactly(leased?.payments ?? 0n), two)
  const full = plus(ofCost, ofLease)
  const fullFigure = benefitFigure(
    'standby:full',
    names.full,
    toCent(full),
    'calc',
    [
      owned === undefined
        ? undefined
        : benefitFigure('standby:owned', names.owned, toCent(ofCost), 'calc', [
            benefitFigure('cost', names.cost, owned.cost, 'input'),
            lawPart('standby:share', names.share, share, source),
            periodsPart(owned.days, value),
          ]),
      leased === undefined
        ? undefined
        : benefitFigure('standby:leased', names.leased, toCent(ofLease), 'calc', [
            benefitFigure('payments', names.payments, leased.payments, 'input'),
          ]),
    ],
    source,
  )
  const most = times(printedRate(value.kilometres), periodsOf(use.daysAvailable, value))
  const personal = BigInt(use.personalKilometres)
  const isLess = personal * most.denominator < most.numerator
  if (!isMainlyForWork(use) || !isLess || most.numerator === 0n)
    return benefitFigure('standby:charge', names.charge, fullFigure.value, 'copy', [fullFigure])
  const reduced = times(full, { numerator: personal * most.denominator, denominator: most.numerator })
  const parts = [
    fullFigure,
    countPart('kilometres:personal', names.personal, String(use.personalKilometres)),
    lawPart('kilometres:most', names.most, value.kilometres, source),
    periodsPart(use.daysAvailable, value),
  ]
  return benefitFigure('standby:charge', names.charge, toCent(reduced), 'calc', parts, source)
}

function periodsPart(days: number, rule: AutomobileBenefit): Figure {
  const { numerator, denominator } = periodsOf(days, rule)
  const text = denominator === 1n ? String(numerator) : `${numerator}/${denominator}`
  const value = toCent({ numerator: numerator * 100n, denominator })
  return { ...benefitFigure('periods', names.periods, value, 'calc'), text }
}

function operatingBenefit(use: AutomobileUse, charge: Figure, { value, source }: Rule): Figure {
  if (use.operating === undefined) return benefitFigure('operating', names.operating, 0n, 'calc')
  const isHalf = use.operating.isOptionalMethod === true && isMainlyForWork(use)
  const perKilometre = use.isSeller === true ? value.perKilometreSeller : value.perKilometre
  const kilometres = exactly(BigInt(use.personalKilometres) * 100n)
  const full = isHalf
    ? benefitFigure(
        'operating:full',
        names.operatingFull,
        toCent(times(exactly(charge.value), printedRate(value.optionalOperatingShare))),
        'rate',
        [charge, lawPart('operating:share', names.half, value.optionalOperatingShare, source)],
        source,
      )
    : benefitFigure(
        'operating:full',
        names.operatingFull,
        toCent(times(kilometres, printedRate(perKilometre))),
        'rate',
        [
          countPart('kilometres:personal', names.personal, String(use.personalKilometres)),
          lawPart('operating:rate', names.perKilometre, perKilometre, source),
        ],
        source,
      )
  return afterReimbursement('operating', names.operating, full, use.operating.reimbursed)
}

function afterReimbursement(name: string, label: Label, before: Figure, reimbursed: Cents): Figure {
  const paid = givenPart(`${name}:reimbursed`, names.reimbursed, reimbursed)
  const parts = paid === undefined ? [before] : [before, paid]
  const whole = differenceFigure(`benefit:${name}`, label, parts)
  return whole.value >= 0n ? whole : { ...whole, value: floored(whole.value), how: 'limit' }
}
