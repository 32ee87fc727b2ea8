import { differenceFigure, type Figure, type Source, sumFigure } from '@daybook/core/filings/figure.ts'
import { inForce, type RuleTable } from '@daybook/core/filings/rule-table.ts'
import { type Cents, divideRounded, rate } from '@daybook/core/kit/cents.ts'
import { addMonths, type CivilDate, daysBetween, daysInYear } from '@daybook/core/kit/civil-date.ts'
import type { Label } from '@daybook/core/kit/refusal-text.ts'
import { ok, type Result, refuse, refused } from '@daybook/core/kit/result.ts'
import { type ImputedQuarter, imputedInterest } from '../shareholders/imputed-interest.ts'
import { prescribedRates } from '../shareholders/prescribed-rates.ts'
import { benefitFigure, countPart, givenPart, lawPart, negativeRefusals } from './benefit-figure.ts'

/**
 * A loan that somebody has because of their employment: what is owed on each day from `since` through
 * `through`, both in the year, and the interest of those days that the employee paid in the year or within 30
 * days after it. `homeLentOn` is the day on which a loan to buy a home was made.
 */
export type EmployeeLoan = {
  readonly year: number
  readonly balance: Cents
  readonly since: CivilDate
  readonly through: CivilDate
  readonly paid: Cents
  readonly homeLentOn?: CivilDate
}

const names = {
  loan: { en: 'Interest-free or low-interest loan', fr: 'Prêt sans intérêt ou à intérêt réduit' },
  interest: { en: 'interest at the prescribed rates', fr: 'intérêts aux taux prescrits' },
  most: {
    en: 'interest at most at the rate of the day on which the home loan was made',
    fr: 'intérêts, au plus au taux du jour où le prêt pour l’habitation a été consenti',
  },
  home: { en: 'interest at the rate of the home loan', fr: 'intérêts au taux du prêt pour l’habitation' },
  owed: { en: 'balance that is owed', fr: 'solde dû' },
  days: { en: 'days', fr: 'jours' },
  rate: { en: 'prescribed rate of a year', fr: 'taux prescrit d’un an' },
  paid: { en: 'interest paid by the employee', fr: 'intérêts payés par l’employé' },
} as const satisfies Readonly<Record<string, Label>>

/** After so many months a loan to buy a home counts as a new one, made on that day. */
const homeLoanTerm: RuleTable<number> = {
  name: 'ca/home-loan-term',
  unit: 'months',
  checkedThrough: '2026-12-31',
  versions: [
    {
      from: '1988-01-01',
      value: 60,
      source: {
        title: 'Income Tax Severed Letter 5-5231, Revenue Canada, on Income Tax Act, subsection 80.4(6)',
        url: 'https://taxinterpretations.com/node/656513',
        where: 'a home purchase loan that is outstanding beyond five years is deemed to be a new loan',
        read: '2026-11-23',
        confidence: 'medium',
      },
    },
  ],
}

/**
 * The benefit of a loan without interest, or with less than the prescribed rate: interest of each quarter at
 * its rate on what is owed, by days, less what the employee paid; for a loan to buy a home at most the
 * interest at the rate of the day on which it was made, or was five years old. Income Tax Act, subsections
 * 80.4(1), (4) and (6); Quebec takes the same rates. A loan at the terms of a bank is no benefit, which is
 * for the caller to know.
 *
 * Refuses `payroll-amount-negative`, `input-malformed` for days outside the year or out of order, and
 * quarters without a rate by name (`rates-not-checked`, `rates-too-early`).
 *
 *   10,000.00 from 1 January through 31 March 2026 at 3 %:  10,000 × 0.03 × 90 / 365 = 73.97
 */
export function loanBenefit(loan: EmployeeLoan): Result<Figure> {
  const { year, balance, since, through, paid, homeLentOn } = loan
  const wrong = negativeRefusals({ balance, paid })
  if (wrong.length > 0) return refused(wrong)
  if (since > through || !since.startsWith(`${year}-`) || !through.startsWith(`${year}-`))
    return refuse('input-malformed', daysWrong(loan), 'since')
  const movements = [{ date: since, number: 1, memo: '', amount: balance }]
  const found = imputedInterest(movements, { year, through, paid: 0n })
  if (!found.ok) return found
  const prescribed = sumFigure(
    'benefit:loan:interest',
    names.interest,
    found.value.quarters.map((quarter) => quarterFigure(quarter, balance)),
  )
  const interest = homeLentOn === undefined ? ok(prescribed) : atMostHome(prescribed, loan, homeLentOn)
  if (!interest.ok) return interest
  const back = givenPart('loan:paid', names.paid, paid)
  const whole = differenceFigure(
    'benefit:loan',
    names.loan,
    back === undefined ? [interest.value] : [interest.value, back],
  )
  return ok(whole.value >= 0n ? whole : { ...whole, value: 0n, how: 'limit' })
}

function daysWrong({ year, since, through }: EmployeeLoan) {
  return {
    what: `since ${since} through ${through}: both days are in ${year}, the first before the second`,
    whatFr: `du ${since} au ${through} : les deux jours sont de ${year}, le premier avant le second`,
  }
}

function quarterFigure({ from, days, rate: text, source, interest }: ImputedQuarter, owed: Cents): Figure {
  const label = {
    en: `interest of the quarter from ${from}`,
    fr: `intérêts du trimestre à compter du ${from}`,
  }
  return interestFigure(`loan:${from}`, label, interest, { owed, days, rate: text, source })
}

type Borne = { readonly owed: Cents; readonly days: number; readonly rate: string; readonly source: Source }

function interestFigure(id: string, label: Label, interest: Cents, of: Borne): Figure {
  return benefitFigure(
    id,
    label,
    interest,
    'rate',
    [
      benefitFigure(`${id}:owed`, names.owed, of.owed, 'input'),
      countPart(`${id}:days`, names.days, `${of.days}`),
      lawPart(`${id}:rate`, names.rate, of.rate, of.source),
    ],
    of.source,
  )
}

/** Interest at the prescribed rates, but no more than at the rate under which a loan for a home was made. */
function atMostHome(prescribed: Figure, loan: EmployeeLoan, lentOn: CivilDate): Result<Figure> {
  const { balance, since, through } = loan
  if (lentOn > since)
    return refuse(
      'input-malformed',
      {
        what: `the home loan was made on ${lentOn}, after ${since}, from which it is owed`,
        whatFr: `le prêt pour l’habitation a été consenti le ${lentOn}, après le ${since}, d’où il est dû`,
      },
      'homeLentOn',
    )
  const term = inForce(homeLoanTerm, through)
  if (!term.ok) return term
  const months = term.value.value
  let made = lentOn
  while (addMonths(made, months) <= since) made = addMonths(made, months)
  const turn = addMonths(made, months)
  if (turn <= through)
    return refuse(
      'input-malformed',
      {
        what: `the home loan is a new one from ${turn} on: value the days before it and from it on apart`,
        whatFr: `le prêt pour l’habitation est nouveau à compter du ${turn} : évaluez à part les jours avant et depuis`,
      },
      'through',
    )
  const version = inForce(prescribedRates, made)
  if (!version.ok) return version
  const { value: text, source } = version.value
  const days = daysBetween(since, through) + 1
  const { numerator, denominator } = rate(text)
  const yearDays = BigInt(daysInYear(loan.year))
  const value = divideRounded(balance * BigInt(days) * numerator, denominator * yearDays, 'half-up')
  const own = interestFigure('loan:home', names.home, value, { owed: balance, days, rate: text, source })
  const least = own.value < prescribed.value ? own.value : prescribed.value
  return ok(benefitFigure('loan:most', names.most, least, 'limit', [prescribed, own]))
}
