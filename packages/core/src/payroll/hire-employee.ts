import type { ContributionStanding, Employee, EmploymentTerms, TaxClaims } from '../daybook/payroll-facts.ts'
import type { CivilDate } from '../kit/civil-date.ts'
import { ok, type Result, refusal, refused } from '../kit/result.ts'
import { employeeRefusals } from './check-employee.ts'
import { missingForms, nextNumber } from './employee-on.ts'

/**
 * Somebody to be hired. The number is the next free one when it is left out; terms and claims begin on the
 * day of hiring.
 */
export type HireWish = Pick<Employee, 'id' | 'language' | 'payBy'> & {
  readonly number?: string
  readonly hired: CivilDate
  readonly occupation?: NonNullable<Employee['occupation']>
  readonly terms: Omit<EmploymentTerms, 'from'>
  readonly claims: Omit<TaxClaims, 'from' | 'missing'>
  readonly standing: ContributionStanding
}

/**
 * Hires somebody: the employee as the books know them, without anything by which they could be found out.
 * Where forms of the province were not handed in the claims say so (`missing`). Refuses `employee-exists`
 * for a number that is taken, `province-unknown`, `employee-terms-unfit`, `claim-unfit`, `employee-dates`.
 */
export function planHire(wish: HireWish, others: readonly Employee[]): Result<Employee> {
  const { number = nextNumber(others), hired, terms, claims, occupation, ...rest } = wish
  const taken = others.some((each) => each.number === number)
    ? [refusal('employee-exists', { employee: number, next: nextNumber(others) }, 'number')]
    : []
  const employee: Employee = {
    ...rest,
    number,
    hired,
    ...(occupation === undefined ? {} : { occupation }),
    terms: [{ ...terms, from: hired }],
    claims: [withMissing({ ...claims, from: hired }, terms.province)],
  }
  const refusals = [...taken, ...employeeRefusals(employee)]
  return refusals.length > 0 ? refused(refusals) : ok(employee)
}

/** Claims with or without the mark that a form of the province is missing. */
export function withMissing({ missing: _was, ...claims }: TaxClaims, province: string): TaxClaims {
  return missingForms(claims, province).length > 0 ? { ...claims, missing: true } : claims
}
