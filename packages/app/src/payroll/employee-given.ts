import { labourJurisdictions } from '@daybook/canada/labour/jurisdiction.ts'
import { leastVacation } from '@daybook/canada/labour/vacation.ts'
import { findTitles } from '@daybook/canada/noc/find-titles.ts'
import type {
  Employee,
  EmploymentTerms,
  RateOfPay,
  TaxClaims,
  VacationTerms,
} from '@daybook/core/daybook/payroll-facts.ts'
import { type Cents, divideRounded, formatCents } from '@daybook/core/kit/cents.ts'
import type { CivilDate } from '@daybook/core/kit/civil-date.ts'
import { folded } from '@daybook/core/kit/fold.ts'
import type { Language } from '@daybook/core/kit/refusal-text.ts'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import type { Chart } from '@daybook/core/ledger/chart.ts'
import { accountNamed } from '../ledger/load-account.ts'
import { unitMeant } from '../occupation/meant.ts'

/** A way of pay as typed: exactly one of the four. */
export type PayTyped = {
  readonly salary?: Cents | undefined
  readonly hourly?: Cents | undefined
  readonly piece?: Cents | undefined
  readonly commission?: string | undefined
  readonly hours?: string | undefined
}

/** Whether anything was said of the pay. */
export function isPayTyped({ salary, hourly, piece, commission }: PayTyped): boolean {
  return [salary, hourly, piece, commission].some((each) => each !== undefined)
}

/** The rate of pay that was typed. Refuses `employee-pay-missing` for none, and for several. */
export function payTyped({ salary, hourly, piece, commission, hours }: PayTyped): Result<RateOfPay> {
  const week = hours === undefined ? {} : { hours }
  const ways: RateOfPay[] = []
  if (salary !== undefined) ways.push({ kind: 'salary', amount: salary, ...week })
  if (hourly !== undefined) ways.push({ kind: 'hourly', amount: hourly, ...week })
  if (piece !== undefined) ways.push({ kind: 'piece', amount: piece, ...week })
  if (commission !== undefined) ways.push({ kind: 'commission', percent: commission, ...week })
  const [way, ...more] = ways
  if (way !== undefined && more.length === 0) return ok(way)
  const found = ways.map(({ kind }) => `--${kind}`).join(', ')
  return refuse('employee-pay-missing', { found: found === '' ? '-' : found })
}

/** Vacation as typed. */
export type VacationTyped = {
  readonly vacation?: string | undefined
  readonly vacationWay?: VacationTerms['way'] | undefined
  readonly vacationDays?: string | undefined
}

/** Vacation terms from what was typed and what was before. */
export function vacationTyped(
  { vacation, vacationWay, vacationDays }: VacationTyped,
  was: VacationTerms,
): VacationTerms {
  const { days: wasDays, ...rest } = was
  const days = vacationDays ?? wasDays
  return {
    ...rest,
    ...(vacation === undefined ? {} : { percent: vacation }),
    ...(vacationWay === undefined ? {} : { way: vacationWay }),
    ...(days === undefined ? {} : { days }),
  }
}

/**
 * Vacation that nothing was said of: people on a salary are paid while away, others get the least percentage
 * of the law of their province on the day of hiring (3/52 is 5.77), 4 where no law is known.
 */
export function usualVacation(pay: RateOfPay, province: string, hired: CivilDate): VacationTerms {
  const way = pay.kind === 'salary' ? 'days' : 'accrue'
  const jurisdiction = labourJurisdictions.find((each) => each === province)
  if (jurisdiction === undefined) return { way, percent: '4' }
  const least = leastVacation({ jurisdiction, service: hired, on: hired, insist: true })
  if (!least.ok) return { way, percent: '4' }
  const { numerator, denominator } = least.value.value.exact
  const percent = formatCents(divideRounded(numerator * 10_000n, denominator, 'half-up'))
  return { way, percent: percent.replace(/\.00$/, '') }
}

/**
 * The unit group of NOC 2021 that a code or a job title means, as an employee carries it. A title counts only
 * where it is the very title of one group; otherwise the groups that it may mean are named in the refusal
 * (`occupation-code-malformed`). Refuses what a code is refused for.
 */
export function occupationTyped(
  text: string,
  language: Language,
): Result<NonNullable<Employee['occupation']>> {
  const known = (code: string) => ok({ system: 'NOC', version: '2021', code } as const)
  if (/\p{L}{3}/u.test(text)) {
    const wanted = folded(text)
    const hits = findTitles(text.slice(0, 200), language, { most: 5 })
    const exact = hits.filter(({ title }) => folded(title.text) === wanted)
    const [only, ...more] = exact
    if (only !== undefined && more.length === 0) return known(only.code)
  }
  const meant = unitMeant(text, undefined, language)
  return meant.ok ? known(meant.value.group.code) : meant
}

/** Where the cost of somebody's pay falls, as typed. Refuses `account-unknown`. */
export function chargedTo(
  chart: Chart,
  account: string | undefined,
): Result<Pick<EmploymentTerms, 'account'>> {
  if (account === undefined) return ok({})
  const found = accountNamed(chart, account)
  return found.ok ? ok({ account: found.value.id }) : found
}

/** Claims as typed. */
export type ClaimsTyped = Pick<TaxClaims, never> & {
  readonly federal?: TaxClaims['federal'] | undefined
  readonly provincial?: TaxClaims['provincial'] | undefined
  readonly quebec?: TaxClaims['quebec'] | undefined
  readonly additional?: Cents | undefined
  readonly quebecAdditional?: Cents | undefined
  readonly zone?: Cents | undefined
  readonly authorized?: Cents | undefined
  readonly credits?: Cents | undefined
  readonly provincialCredits?: Cents | undefined
  readonly dependants?: Cents | undefined
  readonly quebecDeductions?: Cents | undefined
  readonly quebecAuthorized?: Cents | undefined
  readonly quebecCredits?: Cents | undefined
  readonly commissionIncome?: Cents | undefined
  readonly commissionExpenses?: Cents | undefined
  readonly averaging?: boolean | undefined
}

/** The claims that are an amount and nothing else. */
const typedAmounts = [
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
] as const

/** Claims from what was typed; what was not typed is left out. */
export function claimsTyped(typed: ClaimsTyped): Omit<TaxClaims, 'from' | 'missing'> {
  const { federal, provincial, quebec } = typed
  const { commissionIncome, commissionExpenses, averaging } = typed
  return {
    ...(federal === undefined ? {} : { federal }),
    ...(provincial === undefined ? {} : { provincial }),
    ...(quebec === undefined ? {} : { quebec }),
    ...Object.fromEntries(
      typedAmounts.flatMap((name) => {
        const amount = typed[name]
        return amount === undefined ? [] : [[name, { amount }]]
      }),
    ),
    ...(commissionIncome === undefined
      ? {}
      : { commission: { amount: commissionIncome, expenses: { amount: commissionExpenses ?? 0n } } }),
    ...(averaging === undefined ? {} : { isAveraged: averaging }),
  }
}
