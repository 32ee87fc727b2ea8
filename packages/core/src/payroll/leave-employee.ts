import type { Employee, Leaving } from '../daybook/payroll-facts.ts'
import type { CivilDate } from '../kit/civil-date.ts'
import { ok, type Result, refuse, refused } from '../kit/result.ts'
import { planChangeTerms, type TermsChange } from './change-employee.ts'
import { dates, employeeRefusals } from './check-employee.ts'

/**
 * The employee with a last day and the reason code of the record of employment. Refuses `employee-left` for
 * somebody who left already, `employee-dates` for a day before the hiring. That the code is one of Service
 * Canada's is the command's to see to.
 */
export function planLeave(employee: Employee, left: Leaving): Result<Employee> {
  if (employee.left !== undefined) {
    return refuse('employee-left', { employee: employee.number, date: employee.left.date }, 'date')
  }
  const gone = { ...employee, left }
  const refusals = employeeRefusals(gone)
  return refusals.length > 0 ? refused(refusals) : ok(gone)
}

/**
 * The employee hired again on a later day, on the terms of before unless others are given; the employment
 * that ended is kept under `earlier`. Refuses `employee-active` for somebody who has not left,
 * `employee-dates` for a day that is not after the last one.
 */
export function planRejoin(
  employee: Employee,
  date: CivilDate,
  change: Omit<TermsChange, 'from'>,
): Result<Employee> {
  const { left, earlier = [], ...rest } = employee
  if (left === undefined) return refuse('employee-active', { employee: employee.number }, 'employee')
  if (date <= left.date) {
    return refused([
      dates(
        `the last day on ${left.date}`,
        `le dernier jour le ${left.date}`,
        `the return on ${date}`,
        `le retour le ${date}`,
        'date',
      ),
    ])
  }
  const back = { ...rest, hired: date, earlier: [...earlier, { hired: employee.hired, left }] }
  return planChangeTerms(back, { ...change, from: date })
}
