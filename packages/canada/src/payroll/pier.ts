import { differenceFigure, type Figure, type Source, sumFigure } from '@daybook/core/filings/figure.ts'
import { type Cents, magnitude, percentOf } from '@daybook/core/kit/cents.ts'
import type { Label } from '@daybook/core/kit/refusal-text.ts'
import { ok, type Result } from '@daybook/core/kit/result.ts'
import { periodExemption } from './contributions.ts'
import {
  dollars,
  exactly,
  floored,
  least,
  less,
  notNegative,
  printedRate,
  share,
  smaller,
  times,
  toCent,
} from './exact.ts'
import type { PayrollProvince } from './pay-facts.ts'
import { type PayrollRules, rulesFor } from './rules.ts'

/**
 * One person's year with one employer as the slips say it: pensionable earnings (T4 box 26, RL-1 box G),
 * insurable earnings (box 24; QPIP RL-1 box I), and what was held back. `months` are the pensionable months
 * of the standing. With `pays` the exemption is that of the pays with pensionable earnings, for somebody who
 * worked a part of the year; where `isFewest`, there were at least that many, because what other books paid
 * says no number. One plan a check: the province is that of employment.
 */
export type PierYear = {
  readonly year: number
  readonly province: PayrollProvince
  readonly months: number
  readonly pensionable: Cents
  readonly insurable: Cents
  readonly qpipInsurable: Cents
  readonly pays?: {
    readonly payPeriodsPerYear: number
    readonly paid: number
    readonly isFewest?: boolean
  }
  readonly contributed: {
    readonly plan: Cents
    readonly second: Cents
    readonly ei: Cents
    readonly qpip: Cents
  }
  readonly isPlanExempt?: boolean
  readonly isEiExempt?: boolean
  readonly isQpipExempt?: boolean
  /** A reduced multiple of the employer for employment insurance, as decimal text. */
  readonly employerEiMultiple?: string
}

/** The contributions that are checked; in Quebec `plan` and `second` are those of QPP. */
export type PierCode = 'plan' | 'second' | 'ei' | 'qpip'

/**
 * One contribution of the year: what it should have been, and what is too little (positive) or too much
 * (negative) of the employee's and of the employer's share. `isFlagged` says that the employee's difference
 * is above the tolerance.
 */
export type PierLine = {
  readonly code: PierCode
  readonly required: Figure
  readonly difference: Figure
  readonly employerDifference: Figure
  readonly isFlagged: boolean
}

/**
 * A person's check: its lines, what the employer owes in all (both shares of every deficiency), and what was
 * held back too much of the employee.
 */
export type PierCheck = {
  readonly lines: readonly PierLine[]
  readonly owed: Figure
  readonly excess: Figure
}

/** The difference from which a line is flagged when nothing else is said: 1.00. None is published. */
export const usualTolerance: Cents = 100n

const names = {
  plan: { en: 'CPP contributions', fr: 'Cotisations au RPC' },
  second: { en: 'Second CPP contributions (CPP2)', fr: 'Deuxièmes cotisations au RPC (RPC2)' },
  qpp: { en: 'QPP contributions', fr: 'Cotisations au RRQ' },
  qpp2: { en: 'Second QPP contributions (QPP2)', fr: 'Deuxièmes cotisations au RRQ (RRQ2)' },
  ei: { en: 'Employment insurance premiums', fr: 'Primes d’assurance-emploi' },
  qpip: { en: 'QPIP premiums', fr: 'Cotisations au RQAP' },
  earnings: { en: 'earnings of the year', fr: 'gains de l’année' },
  ceiling: { en: 'ceiling for the months', fr: 'plafond pour les mois' },
  secondCeiling: { en: 'second ceiling for the months', fr: 'deuxième plafond pour les mois' },
  exemption: { en: 'exemption for the months', fr: 'exemption pour les mois' },
  paysExemption: { en: 'exemption of the pays', fr: 'exemption des paies' },
  most: { en: 'most of the year', fr: 'maximum de l’année' },
  months: { en: 'pensionable months', fr: 'mois ouvrant droit à pension' },
  held: { en: 'held back', fr: 'retenu' },
  difference: { en: 'should have been held back less what was', fr: 'à retenir moins ce qui a été retenu' },
  employer: { en: 'employer’s share of the difference', fr: 'part de l’employeur de la différence' },
  owed: { en: 'Owed for both shares', fr: 'Dû pour les deux parts' },
  excess: { en: 'Held back too much', fr: 'Retenu en trop' },
} as const satisfies Readonly<Record<string, Label>>

/**
 * What a person should have contributed in a year by the review of pensionable and insurable earnings (T4001,
 * T4130): the rate on pensionable earnings above the exemption, both for the months of the standing, the
 * second rate above the ceiling, and the rates of the premiums, each at most the year's maximum; against what
 * was held back. The tolerance is what still passes without a flag. Refuses years without rates as
 * `rulesFor` does.
 */
export function pierCheck(person: PierYear, tolerance: Cents = usualTolerance): Result<PierCheck> {
  const on = `${person.year}-12-31`
  const found = rulesFor({ province: person.province, on, insist: false, isAnnual: false })
  if (!found.ok) return found
  const rules = found.value
  const line = (code: PierCode, required: Figure, multiple: string): PierLine => {
    const difference = differenceFigure(`pier:${code}:difference`, names.difference, [
      required,
      part(`pier:${code}:held`, names.held, person.contributed[code]),
    ])
    const employer = percentOf(difference.value, printedRate(multiple), 'half-up')
    return {
      code,
      required,
      difference,
      employerDifference: {
        id: `pier:${code}:employer`,
        label: names.employer,
        value: employer,
        how: 'rate',
        parts: [difference, rateText(multiple, rules.ei.source)],
      },
      isFlagged: magnitude(difference.value) > tolerance,
    }
  }
  const lines = [
    line('plan', planRequired(person, rules), '1'),
    line('second', secondRequired(person, rules), '1'),
    line('ei', eiRequired(person, rules), person.employerEiMultiple ?? rules.ei.value.employerMultiple),
    ...qpipLines(person, rules, line),
  ]
  const owed = lines.flatMap(({ difference, employerDifference }) =>
    difference.value > 0n ? [difference, employerDifference] : [],
  )
  const excess = lines.flatMap(({ difference }) =>
    difference.value < 0n ? [{ ...difference, value: -difference.value, how: 'calc' as const }] : [],
  )
  return ok({
    lines,
    owed: sumFigure('pier:owed', names.owed, owed),
    excess: sumFigure('pier:excess', names.excess, excess),
  })
}

/** The first contribution of the year, CPP or QPP. */
function planRequired(person: PierYear, { plan }: PayrollRules): Figure {
  const label = plan.name === 'QPP' ? names.qpp : names.plan
  if (person.isPlanExempt === true) return part('pier:plan', label, 0n)
  const months = share(person.months, 12)
  const ceiling = times(exactly(plan.ceiling), months)
  const earned = least(exactly(person.pensionable), ceiling)
  const most = toCent(times(exactly(plan.most), months))
  const exemptions = exemptionsOf(person, plan.exemption)
  const required = exemptions.map(({ value }) =>
    smaller(toCent(times(notNegative(less(earned, exactly(value))), plan.rate)), most),
  )
  return {
    ...part('pier:plan', label, nearest(person.contributed.plan, required)),
    how: 'limit',
    source: plan.source,
    parts: [
      part('pier:plan:earnings', names.earnings, person.pensionable),
      part('pier:plan:ceiling', names.ceiling, toCent(ceiling)),
      ...exemptions,
      monthsFigure(person.months),
      rateText(plan.printed.rate, plan.source),
      part('pier:plan:most', names.most, most),
    ],
  }
}

/**
 * The exemption for the months, or that of the pays where it is less; both where nobody knows how many pays
 * there were.
 */
function exemptionsOf({ months, pays }: PierYear, yearly: Cents): readonly Figure[] {
  const ofMonths = toCent(times(exactly(yearly), share(months, 12)))
  const whole = part('pier:exemption', names.exemption, ofMonths)
  if (pays === undefined) return [whole]
  const value = periodExemption(yearly, pays.payPeriodsPerYear) * BigInt(pays.paid)
  if (value >= ofMonths) return [whole]
  const ofPays = part('pier:exemption:pays', names.paysExemption, value)
  return pays.isFewest === true ? [whole, ofPays] : [ofPays]
}

/** What was held back, brought within what may have been required: between its ends nothing is amiss. */
function nearest(held: Cents, [first = 0n, last = first]: readonly Cents[]): Cents {
  if (held < first) return first
  return held > last ? last : held
}

/** The second contribution: its rate between the two ceilings of the months. */
function secondRequired(person: PierYear, { plan }: PayrollRules): Figure {
  const label = plan.name === 'QPP' ? names.qpp2 : names.second
  if (person.isPlanExempt === true) return part('pier:second', label, 0n)
  const months = share(person.months, 12)
  const from = times(exactly(plan.ceiling), months)
  const through = times(exactly(dollars(plan.printed.secondCeiling)), months)
  const above = notNegative(less(least(exactly(person.pensionable), through), from))
  return {
    ...part('pier:second', label, toCent(times(above, plan.secondRate))),
    how: 'limit',
    source: plan.source,
    parts: [
      part('pier:second:earnings', names.earnings, person.pensionable),
      part('pier:second:ceiling', names.ceiling, toCent(from)),
      part('pier:second:second-ceiling', names.secondCeiling, toCent(through)),
      monthsFigure(person.months),
      rateText(plan.printed.secondRate, plan.source),
    ],
  }
}

function eiRequired(person: PierYear, { ei }: PayrollRules): Figure {
  const { rate, most } = ei.value
  return premiumRequired('ei', person.isEiExempt === true ? 0n : person.insurable, {
    rate,
    most,
    source: ei.source,
  })
}

function qpipLines(
  person: PierYear,
  { qpip }: PayrollRules,
  line: (code: PierCode, required: Figure, multiple: string) => PierLine,
): readonly PierLine[] {
  if (qpip === undefined) return []
  const { rate, most, employerRate } = qpip.value
  const insurable = person.isQpipExempt === true ? 0n : person.qpipInsurable
  const found = line('qpip', premiumRequired('qpip', insurable, { rate, most, source: qpip.source }), '1')
  const [own, employer] = [printedRate(rate), printedRate(employerRate)]
  const value = toCent({
    numerator: found.difference.value * employer.numerator * own.denominator,
    denominator: employer.denominator * own.numerator,
  })
  const parts = [found.difference, rateText(employerRate, qpip.source)]
  return [{ ...found, employerDifference: { ...found.employerDifference, value, parts } }]
}

function premiumRequired(
  code: 'ei' | 'qpip',
  insurable: Cents,
  rule: { readonly rate: string; readonly most: string; readonly source: Source },
): Figure {
  const most = dollars(rule.most)
  const full = percentOf(floored(insurable), printedRate(rule.rate), 'half-up')
  return {
    ...part(`pier:${code}`, names[code], smaller(full, most)),
    how: 'limit',
    source: rule.source,
    parts: [
      part(`pier:${code}:earnings`, names.earnings, insurable),
      rateText(rule.rate, rule.source),
      part(`pier:${code}:most`, names.most, most),
    ],
  }
}

function part(id: string, label: Label, value: Cents): Figure {
  return { id, label, value, how: 'input', parts: [] }
}

function monthsFigure(months: number): Figure {
  return { ...part('pier:months', names.months, BigInt(months) * 100n), text: String(months) }
}

function rateText(printed: string, source: Source): Figure {
  const { numerator, denominator } = printedRate(printed)
  const value = toCent({ numerator: numerator * 100n, denominator })
  return {
    ...part('pier:rate', { en: 'rate', fr: 'taux' }, value),
    how: 'copy',
    source,
    text: printed,
  }
}
