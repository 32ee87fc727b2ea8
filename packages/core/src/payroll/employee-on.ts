import type { Employee, EmploymentTerms, TaxClaims } from '../daybook/payroll-facts.ts'
import type { CivilDate } from '../kit/civil-date.ts'

/** The terms that are in force on a day, or none before the first ones. */
export function termsOn(employee: Employee, date: CivilDate): EmploymentTerms | undefined {
  return employee.terms.findLast(({ from }) => from <= date)
}

/** The tax claims that are in force on a day, or none before the first ones. */
export function claimsOn(employee: Employee, date: CivilDate): TaxClaims | undefined {
  return employee.claims.findLast(({ from }) => from <= date)
}

/** Whether somebody is employed on a day; the days of hiring and leaving are both days of work. */
export function isEmployedOn({ hired, left, earlier = [] }: Employee, date: CivilDate): boolean {
  if (hired <= date) return left === undefined || date <= left.date
  return earlier.some((stay) => stay.hired <= date && date <= stay.left.date)
}

/** The forms that an employee hands in on being hired. */
export type ClaimForm = 'TD1' | 'TD1-provincial' | 'TP-1015.3'

/** The forms of a province that claims lack: the basic amounts are taken in their place. */
export function missingForms(claims: TaxClaims | undefined, province: string): readonly ClaimForm[] {
  const missing: ClaimForm[] = []
  if (claims?.federal === undefined) missing.push('TD1')
  if (province === 'QC') {
    if (claims?.quebec === undefined) missing.push('TP-1015.3')
  } else if (province !== 'OC' && claims?.provincial === undefined) missing.push('TD1-provincial')
  return missing
}

/** The next free number of an employee: one above the largest. */
export function nextNumber(employees: readonly Employee[]): string {
  const numbers = employees.flatMap(({ number }) => (/^\d{1,9}$/.test(number) ? [Number(number)] : []))
  return String(Math.max(0, ...numbers) + 1)
}
