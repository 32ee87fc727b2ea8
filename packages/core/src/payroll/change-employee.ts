import type { Fact } from '../daybook/fact.ts'
import type {
  ContributionStanding,
  Employee,
  EmploymentTerms,
  StandingItem,
  TaxClaims,
} from '../daybook/payroll-facts.ts'
import { canonicalJson } from '../kit/canonical-json.ts'
import type { CivilDate } from '../kit/civil-date.ts'
import { ok, type Refusal, type Result, refusal, refuse, refused } from '../kit/result.ts'
import { claimAmounts, dates, employeeRefusals } from './check-employee.ts'
import { claimsOn, nextNumber, termsOn } from './employee-on.ts'
import { withMissing } from './hire-employee.ts'

/** Other terms from a day on; what is left out stays as it is on that day. */
export type TermsChange = Partial<Omit<EmploymentTerms, 'from'>> & { readonly from: CivilDate }

/** Other claims from a day on; an amount of zero takes additional tax, a zone, a TD1X and the like away. */
export type ClaimsChange = Omit<TaxClaims, 'missing'>

/**
 * The employee with other terms from a day on. What is changed holds until terms that changed the very same
 * thing: terms that begin later for another reason (a deduction) have it too. A move to another
 * province asks for its forms: the claims say from that day on what is missing; the class of the board that
 * was left no longer counts. Refuses `employee-dates` for
 * a day before the hiring, and what is wrong with the terms.
 */
export function planChangeTerms(employee: Employee, change: TermsChange): Result<Employee> {
  const { from } = change
  const early = earlyRefusals(employee, from)
  if (early.length > 0) return refused(early)
  const was = termsOn(employee, from)
  if (was === undefined) return refused(beforeHiring(employee, from))
  const { compensationClass: _class, ...others } = was
  const isMoved = change.province !== undefined && change.province !== was.province
  const now = { ...(isMoved ? others : was), ...change }
  const terms = carriedOn(replaced(employee.terms, now), was, now, change)
  if (!isMoved) return checked({ ...employee, terms })
  const { provincial: _province, quebec, ...rest } = claimsOn(employee, from) ?? { from }
  const kept = now.province === 'QC' && quebec !== undefined ? { ...rest, quebec } : rest
  const claims = replaced(employee.claims, withMissing({ ...kept, from }, now.province))
  return checked({ ...employee, terms, claims })
}

/** Terms with a change carried on to the later ones, each thing as long as it stands there as it was. */
function carriedOn(
  all: readonly EmploymentTerms[],
  was: EmploymentTerms,
  now: EmploymentTerms,
  change: TermsChange,
): readonly EmploymentTerms[] {
  const isMoved = now.province !== was.province
  let keys = carried.filter((key) => change[key] !== undefined || (isMoved && key === 'compensationClass'))
  return all.map((terms) => {
    if (terms.from <= now.from) return terms
    keys = keys.filter((key) => canonicalJson({ is: terms[key] }) === canonicalJson({ is: was[key] }))
    const rest = Object.entries(terms).filter(([name]) => !keys.some((key) => key === name))
    const changed = keys.flatMap((key) => (now[key] === undefined ? [] : [[key, now[key]] as const]))
    // The same fields as before, some of them with the value of the change.
    return Object.fromEntries([...rest, ...changed]) as EmploymentTerms
  })
}

const carried = [
  'province',
  'frequency',
  'pay',
  'vacation',
  'account',
  'dims',
  'title',
  'compensationClass',
] as const satisfies readonly (keyof EmploymentTerms)[]

/**
 * The employee with new forms from a day on: what is given replaces what was claimed, the rest stays. Refuses
 * `employee-dates`, `claim-unfit`.
 */
export function planClaims(employee: Employee, change: ClaimsChange): Result<Employee> {
  const early = earlyRefusals(employee, change.from)
  if (early.length > 0) return refused(early)
  const { missing: _missing, ...was } = claimsOn(employee, change.from) ?? { from: change.from }
  const claims = withoutZeros({ ...was, ...change })
  const province = termsOn(employee, change.from)?.province ?? ''
  return checked({ ...employee, claims: replaced(employee.claims, withMissing(claims, province)) })
}

function withoutZeros({ isAveraged, ...claims }: TaxClaims): TaxClaims {
  const kept: { -readonly [K in keyof TaxClaims]: TaxClaims[K] } = { ...claims }
  for (const name of claimAmounts) if (kept[name]?.amount === 0n) delete kept[name]
  return isAveraged === true ? { ...kept, isAveraged } : kept
}

/**
 * The employee with another standing before the laws of contributions: what is given replaces what was, the
 * rest stays. Refuses `employee-dates`.
 */
export function planStanding(employee: Employee, change: Partial<ContributionStanding>): Result<Employee> {
  return checked({ ...employee, standing: { ...employee.standing, ...change } })
}

/**
 * The employee with a benefit or deduction set from a day on, on those terms and all later ones; one of the
 * same code is replaced. Orders that leave some net pay (`keep`) are told apart by their name too: somebody
 * may be under several. Refuses `employee-dates`, `employee-terms-unfit`.
 */
export function planSetItem(employee: Employee, from: CivilDate, item: StandingItem): Result<Employee> {
  const isSame = ({ id, keep, name }: StandingItem): boolean =>
    id === item.id && (item.keep === undefined || keep === undefined || name === item.name)
  return changedItems(employee, from, (items) => {
    const at = items.findIndex(isSame)
    const others = items.filter((each) => !isSame(each))
    return at < 0 ? [...items, item] : [...others.slice(0, at), item, ...others.slice(at)]
  })
}

/**
 * The employee without a benefit or deduction from a day on; without the one of a name, where it is given.
 * Refuses `employee-dates`, and
 * `employee-item-absent` where there is none of the code from that day on.
 */
export function planEndItem(
  employee: Employee,
  from: CivilDate,
  id: string,
  name?: string,
): Result<Employee> {
  const isMeant = (item: StandingItem): boolean =>
    item.id === id && (name === undefined || item.name === name)
  const later = employee.terms.filter((terms) => terms.from > from)
  const touched = [termsOn(employee, from), ...later].flatMap((terms) => terms?.items ?? [])
  if (!touched.some(isMeant)) {
    const known = [...new Set(touched.map(nameOf))].join(', ')
    const names = {
      item: nameOf({ id, ...(name === undefined ? {} : { name }) }),
      employee: employee.number,
      date: from,
      known: known === '' ? '-' : known,
    }
    return refuse('employee-item-absent', names, 'item')
  }
  return changedItems(employee, from, (items) => items.filter((item) => !isMeant(item)))
}

function nameOf({ id, name }: Pick<StandingItem, 'id' | 'name'>): string {
  return name === undefined ? id : `${id} (${name})`
}

function changedItems(
  employee: Employee,
  from: CivilDate,
  change: (items: readonly StandingItem[]) => readonly StandingItem[],
): Result<Employee> {
  const early = earlyRefusals(employee, from)
  if (early.length > 0) return refused(early)
  const begun = termsOn(employee, from)
  const all = begun === undefined ? employee.terms : replaced(employee.terms, { ...begun, from })
  const terms = all.map((each) => (each.from < from ? each : { ...each, items: change(each.items) }))
  return checked({ ...employee, terms })
}

/** What is not a matter of days: number, language, occupation, how the pay is handed over. */
export type PersonChange = Partial<Pick<Employee, 'number' | 'language' | 'occupation' | 'payBy'>>

/** The employee with another number, language, occupation or way to be paid. Refuses `employee-exists`. */
export function planPerson(
  employee: Employee,
  change: PersonChange,
  others: readonly Employee[],
): Result<Employee> {
  const { number } = change
  const isTaken = others.some((each) => each.id !== employee.id && each.number === number)
  if (number !== undefined && isTaken) {
    return refuse('employee-exists', { employee: number, next: nextNumber(others) }, 'number')
  }
  return checked({ ...employee, ...change })
}

/** The fact that an employee changed, or none where nothing did. */
export function employeeSet(was: Employee, employee: Employee): readonly Fact[] {
  if (canonicalJson(was) === canonicalJson(employee)) return []
  return [{ kind: 'employee.set', v: 1, employee, was }]
}

function checked(employee: Employee): Result<Employee> {
  const refusals = employeeRefusals(employee)
  return refusals.length > 0 ? refused(refusals) : ok(employee)
}

function earlyRefusals(employee: Employee, from: CivilDate): readonly Refusal[] {
  const first = employee.earlier?.[0]?.hired ?? employee.hired
  const { left } = employee
  if (from < first) return beforeHiring(employee, from)
  if (left !== undefined && from > left.date) {
    const names = { employee: employee.number, date: left.date }
    return [refusal('employee-left', names, 'from')]
  }
  return []
}

function beforeHiring({ hired }: Employee, from: CivilDate): readonly Refusal[] {
  return [
    dates(
      `the hiring on ${hired}`,
      `l’embauche le ${hired}`,
      `the change on ${from}`,
      `le changement du ${from}`,
      'from',
    ),
  ]
}

/** Terms or claims with new ones in their place by day; those of the same day are replaced. */
function replaced<T extends { readonly from: CivilDate }>(all: readonly T[], now: T): readonly T[] {
  return [...all.filter(({ from }) => from < now.from), now, ...all.filter(({ from }) => from > now.from)]
}
