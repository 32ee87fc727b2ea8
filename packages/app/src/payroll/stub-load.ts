import { payItems } from '@daybook/canada/payroll-items/pay-items.ts'
import { recordFrom } from '@daybook/core/daybook/body.ts'
import { payRunKey } from '@daybook/core/daybook/derive-payruns.ts'
import type { Employee, EmploymentTerms, Pay, PayRun } from '@daybook/core/daybook/payroll-facts.ts'
import { ok, type Refusal, type Result, refuse, refused } from '@daybook/core/kit/result.ts'
import { accountWithRole } from '@daybook/core/ledger/chart.ts'
import { termsOn } from '@daybook/core/payroll/employee-on.ts'
import {
  addBalances,
  type KeptBalances,
  noBalances,
  type PayBalances,
} from '@daybook/core/payroll/pay-case.ts'
import { type PayStub, payStub } from '@daybook/core/payroll/stub.ts'
import type { View } from '../book.ts'
import { paymentSettingsOf } from '../payments/load-payments.ts'
import { cards } from '../store/queries.ts'
import type { Reader } from '../store/store.ts'
import { employeesOf, payRunNamed, paysBetween, settingsOf } from './load-payroll.ts'
import { employeeOf } from './run-asked.ts'

/** A stub with whose it is and the terms that the employment was under on the pay date. */
export type EmployeeStub = {
  readonly stub: PayStub
  readonly employee: Employee
  readonly terms: EmploymentTerms | undefined
}

/** The stubs of a run, in the order of its pays, and the employer's name and address by lines. */
export type RunStubs = {
  readonly run: PayRun
  readonly employer: readonly string[]
  readonly stubs: readonly EmployeeStub[]
}

/**
 * The stubs of a pay run, or of some of its employees by number. Refuses `payrun-unknown`,
 * `employee-unknown`, `payrun-pay-unknown`, and `stub-of-opening` for what other books paid.
 */
export async function loadStubs(
  view: View,
  runNumber: string,
  only?: readonly string[],
): Promise<Result<RunStubs>> {
  const { reader } = view
  const found = await payRunNamed(reader, runNumber)
  if (!found.ok) return found
  const run = found.value
  if (run.kind === 'opening') return refuse('stub-of-opening', { run: run.id }, 'run')
  const employees = await employeesOf(reader)
  const chosen = chosenPays(run, employees, only)
  if (!chosen.ok) return chosen
  const people = new Map(employees.map((each) => [each.id, each]))
  const earlier = await earlierPays(reader, run, new Set(chosen.value.map((pay) => pay.employee)))
  const { before, after } = await balancesAround(reader, run.id)
  const stubs = chosen.value.flatMap((pay) => {
    const employee = people.get(pay.employee)
    if (employee === undefined) return []
    const basis = {
      earlier: earlier.get(pay.employee) ?? [],
      before: before.get(pay.employee) ?? noBalances,
      after: after.get(pay.employee) ?? noBalances,
    }
    return [{ stub: payStub(pay, basis, labelOf), employee, terms: termsOn(employee, pay.date) }]
  })
  return ok({ run, employer: await employerLines(view), stubs })
}

function labelOf(code: string) {
  return payItems.get(code)?.label ?? { en: code, fr: code }
}

function chosenPays(
  run: PayRun,
  employees: readonly Employee[],
  only: readonly string[] | undefined,
): Result<readonly Pay[]> {
  if (only === undefined) return ok(run.pays)
  const pays: Pay[] = []
  const refusals: Refusal[] = []
  for (const [index, number] of only.entries()) {
    const at = `employees.${index}`
    const employee = employeeOf(employees, number, at)
    const pay = employee.ok ? run.pays.find((each) => each.employee === employee.value.id) : undefined
    if (!employee.ok) refusals.push(...employee.refusals)
    else if (pay === undefined)
      refusals.push(...refuse('payrun-pay-unknown', { run: run.id, employee: number }, at).refusals)
    else pays.push(pay)
  }
  return refusals.length > 0 ? refused(refusals) : ok(pays)
}

/** The year's pays before a run, by employee: those of earlier pay dates, and of the same day by number. */
async function earlierPays(
  reader: Reader,
  { id, date }: PayRun,
  wanted: ReadonlySet<string>,
): Promise<ReadonlyMap<string, readonly Pay[]>> {
  const year = await paysBetween(reader, `${date.slice(0, 4)}-01-01`, date)
  return Map.groupBy(
    year.filter(
      (pay) =>
        wanted.has(pay.employee) && pay.run !== id && (pay.date < date || Number(pay.run) < Number(id)),
    ),
    ({ employee }) => employee,
  )
}

type Around = Readonly<Record<'before' | 'after', ReadonlyMap<string, PayBalances>>>

/** What people were owed and owed themselves before a run was closed, and after it. */
async function balancesAround(reader: Reader, run: string): Promise<Around> {
  const [before, after] = [new Map<string, PayBalances>(), new Map<string, PayBalances>()]
  const last = payRunKey(run)
  for (const { id, body } of await reader.read(cards, 'pay-balance')) {
    if (id > last) continue
    const kept = recordFrom<Readonly<Record<string, KeptBalances>>>(body)
    for (const [employee, { vacation, advance, overpayment }] of Object.entries(kept)) {
      const change = {
        vacation: vacation.amount,
        advance: advance.amount,
        overpayment: overpayment.amount,
      }
      for (const balances of id === last ? [after] : [before, after])
        balances.set(employee, addBalances(balances.get(employee) ?? noBalances, change))
    }
  }
  return { before, after }
}

/**
 * The employer as papers name it: name and address of the account that net pay leaves from, where
 * `bank setup` gave them; else the name of the books.
 */
async function employerLines({ reader, chart, profile }: View): Promise<readonly string[]> {
  const { bank } = await settingsOf(reader)
  const account = (bank === undefined ? undefined : chart.get(bank)) ?? accountWithRole(chart, 'bank.default')
  if (account === undefined) return [profile.name]
  const { drawer = [] } = await paymentSettingsOf(reader, account)
  return drawer.length === 0 ? [profile.name] : drawer
}
