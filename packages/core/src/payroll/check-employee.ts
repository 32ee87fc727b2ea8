import type {
  ContributionStanding,
  Employee,
  EmploymentTerms,
  RateOfPay,
  StandingItem,
  TaxClaims,
  VacationTerms,
} from '../daybook/payroll-facts.ts'
import type { CivilDate } from '../kit/civil-date.ts'
import { passesLuhn } from '../kit/personal-number.ts'
import { type Refusal, refusal } from '../kit/result.ts'

/** Where people are employed: the provinces and territories, and `OC` for work outside Canada. */
export const payProvinces: readonly string[] = [
  'AB',
  'BC',
  'MB',
  'NB',
  'NL',
  'NS',
  'NT',
  'NU',
  'ON',
  'PE',
  'QC',
  'SK',
  'YT',
  'OC',
]

/** What is wrong with terms: `province-unknown`, `employee-terms-unfit`. */
export function termsRefusals(terms: EmploymentTerms): readonly Refusal[] {
  const { province, pay, vacation, items } = terms
  const known = payProvinces.includes(province)
    ? []
    : [refusal('province-unknown', { province, known: payProvinces.join(', ') }, 'province')]
  return [...known, ...payRefusals(pay), ...vacationRefusals(vacation), ...items.flatMap(itemRefusals)]
}

function payRefusals({ kind, amount, percent, hours }: RateOfPay): readonly Refusal[] {
  const refusals: Refusal[] = []
  if (kind === 'commission') {
    if (percent === undefined || !isPercent(percent)) {
      refusals.push(unfit('the commission', 'la commission', percent ?? '', 'commission'))
    }
  } else if (amount === undefined || amount < 0n) {
    refusals.push(unfit('the pay', 'la paie', amount === undefined ? '' : 'negative', kind))
  }
  if (hours !== undefined && !(isDecimal(hours) && isAtMost(hours, 168))) {
    refusals.push(unfit('the hours of a week', 'les heures d’une semaine', hours, 'hours'))
  }
  return refusals
}

function vacationRefusals({ percent, days }: VacationTerms): readonly Refusal[] {
  return [
    ...(isPercent(percent)
      ? []
      : [unfit('the vacation percentage', 'le pourcentage de vacances', percent, 'vacation')]),
    ...(days === undefined || (isDecimal(days) && isAtMost(days, 366))
      ? []
      : [unfit('the vacation days', 'les jours de vacances', days, 'vacationDays')]),
  ]
}

/** What is wrong with a benefit or deduction that comes with every pay: `employee-terms-unfit`. */
export function itemRefusals({ id, amount, percent, most, keep }: StandingItem): readonly Refusal[] {
  const refusals: Refusal[] = []
  if ((amount === undefined) === (percent === undefined)) {
    refusals.push(
      unfit(`${id}: an amount or a percentage`, `${id} : un montant ou un pourcentage`, '', 'item'),
    )
  }
  if (amount !== undefined && amount < 0n) {
    refusals.push(unfit(`the amount of ${id}`, `le montant de ${id}`, 'negative', 'amount'))
  }
  if (percent !== undefined && !isPercent(percent)) {
    refusals.push(unfit(`the percentage of ${id}`, `le pourcentage de ${id}`, percent, 'percent'))
  }
  if (most !== undefined && most < 0n) {
    refusals.push(unfit(`the yearly limit of ${id}`, `la limite annuelle de ${id}`, 'negative', 'most'))
  }
  if (keep !== undefined && !isKeepFit(keep)) {
    refusals.push(unfit(`what ${id} must leave`, `ce que ${id} doit laisser`, '', 'keep'))
  }
  return refusals
}

function isKeepFit(keep: NonNullable<StandingItem['keep']>): boolean {
  if ('amount' in keep) return keep.amount >= 0n
  if ('percent' in keep) return isPercent(keep.percent)
  const { dependants } = keep.law
  return Number.isInteger(dependants) && dependants >= 0 && dependants <= mostDependants
}

/** More people than anybody's wages keep: a typing error. */
const mostDependants = 50

/** The amounts of claims beside the claim of each form. */
export const claimAmounts = [
  'additional',
  'quebecAdditional',
  'zone',
  'authorized',
  'credits',
  'provincialCredits',
  'dependants',
  'quebecDeductions',
  'quebecAuthorized',
  'quebecCredits',
  'commission',
] as const

/** What is wrong with claims: `claim-unfit` for a code above 10 or an amount below zero. */
export function claimsRefusals(claims: TaxClaims): readonly Refusal[] {
  const refusals: Refusal[] = []
  for (const at of ['federal', 'provincial', 'quebec'] as const) {
    const claim = claims[at]
    if (claim?.kind === 'code' && !(Number.isInteger(claim.code) && claim.code >= 0 && claim.code <= 10)) {
      refusals.push(refusal('claim-unfit', { claim: String(claim.code), at }, at))
    }
    // Quebec's form has no codes: TP-1015.3 asks for the amount of line 10.
    if (at === 'quebec' && claim?.kind === 'code') {
      refusals.push(refusal('claim-unfit', { claim: `code ${claim.code}`, at }, at))
    }
    if (claim?.kind === 'amount' && claim.amount < 0n) {
      refusals.push(refusal('claim-unfit', { claim: '-', at }, at))
    }
  }
  for (const at of claimAmounts) {
    const asked = claims[at]
    if (asked !== undefined && asked.amount < 0n)
      refusals.push(refusal('claim-unfit', { claim: '-', at }, at))
  }
  return refusals
}

/** What is wrong with the months of a standing: `employee-dates`. */
export function standingRefusals(standing: ContributionStanding, hired: CivilDate): readonly Refusal[] {
  const { born, cppStopped, cppRestarted, disability, died } = standing
  const refusals: Refusal[] = []
  const month = hired.slice(0, 7)
  if (!isMonth(born) || born >= month) {
    refusals.push(
      dates(
        `the birth in ${born}`,
        `la naissance en ${born}`,
        `the hiring on ${hired}`,
        `l’embauche le ${hired}`,
        'born',
      ),
    )
  }
  if (cppRestarted !== undefined && (cppStopped === undefined || cppRestarted < cppStopped)) {
    const was = cppStopped ?? '-'
    refusals.push(
      dates(
        `the election that stopped CPP (${was})`,
        `le choix qui a arrêté le RPC (${was})`,
        `the one that began it again (${cppRestarted})`,
        `celui qui l’a repris (${cppRestarted})`,
        'cppRestarted',
      ),
    )
  }
  const { from, through } = disability ?? {}
  if (from !== undefined && through !== undefined && through < from) {
    refusals.push(
      dates(
        `the first month of the disability pension (${from})`,
        `le premier mois de la pension d’invalidité (${from})`,
        `its last (${through})`,
        `le dernier (${through})`,
        'disability',
      ),
    )
  }
  if (died !== undefined && died.slice(0, 7) < born) {
    refusals.push(
      dates(
        `the birth in ${born}`,
        `la naissance en ${born}`,
        `the death on ${died}`,
        `le décès le ${died}`,
        'died',
      ),
    )
  }
  return refusals
}

/** All that is wrong with an employee: terms, claims, standing, and days out of order. */
export function employeeRefusals(employee: Employee): readonly Refusal[] {
  const { number, hired, left, terms, claims, standing } = employee
  const refusals = [...terms.flatMap(termsRefusals), ...claims.flatMap(claimsRefusals)]
  refusals.push(...standingRefusals(standing, hired))
  if (/^\d{9}$/.test(number) && passesLuhn(number)) {
    // Nine digits in one piece pass elsewhere for an invoice; as the number of a person they are no accident.
    const names = { what: 'the number of the employee', whatFr: 'le numéro de l’employé' }
    refusals.push(refusal('personal-number-in-text', names, 'number'))
  }
  if (left !== undefined && left.date < hired) {
    refusals.push(
      dates(
        `the hiring on ${hired}`,
        `l’embauche le ${hired}`,
        `the last day on ${left.date}`,
        `le dernier jour le ${left.date}`,
        'date',
      ),
    )
  }
  return refusals
}

/** The refusal of two days in the wrong order: `employee-dates`. */
export function dates(first: string, firstFr: string, then: string, thenFr: string, at: string): Refusal {
  return refusal('employee-dates', { first, firstFr, then, thenFr }, at)
}

function unfit(what: string, whatFr: string, found: string, at: string): Refusal {
  return refusal('employee-terms-unfit', { what, whatFr, found: found === '' ? '-' : found }, at)
}

function isMonth(text: string): boolean {
  return /^\d{4}-(0[1-9]|1[0-2])$/.test(text)
}

function isDecimal(text: string): boolean {
  return /^\d{1,6}(\.\d{1,4})?$/.test(text)
}

/** Whether a percentage (decimal text) lies between 0 and 100, both included. */
export function isPercent(text: string): boolean {
  return isDecimal(text) && isAtMost(text, 100)
}

function isAtMost(text: string, most: number): boolean {
  const [whole = '0', fraction = ''] = text.split('.')
  return Number(whole) < most || (Number(whole) === most && /^0*$/.test(fraction))
}
