import type { PayRunHeader } from '@daybook/core/daybook/derive-payruns.ts'
import { payRunHeader } from '@daybook/core/daybook/derive-payruns.ts'
import type {
  Employee,
  EmploymentTerms,
  Pay,
  PayRun,
  PayrollSettings,
} from '@daybook/core/daybook/payroll-facts.ts'
import { value } from '@daybook/core/kit/result.ts'
import type { GivenPay } from '@daybook/core/payroll/pay-case.ts'
import { addBalances, balanceChange, noBalances, type PayBalances } from '@daybook/core/payroll/pay-case.ts'
import { nextRun, numbered } from '@daybook/core/payroll/run-close.ts'
import { type CorrectionWish, correctionOf } from '@daybook/core/payroll/run-correct.ts'
import type { PayToPost } from '@daybook/core/payroll/run-entry.ts'
import { prepareRun, type RunBooks, type RunWish } from '@daybook/core/payroll/run-prepare.ts'
import { levyAccrual } from './levy-accrual.ts'
import { payrollLaw } from './payroll-law.ts'

/** Terms of an employment that begins with 2026, with what differs. */
export function terms(given: Partial<EmploymentTerms> & Pick<EmploymentTerms, 'pay'>): EmploymentTerms {
  return {
    from: '2026-01-01',
    province: 'ON',
    frequency: 'weekly',
    vacation: { way: 'days', percent: '4' },
    items: [],
    ...given,
  }
}

/** Somebody of 40 with plain claims, paid by these terms since the beginning of 2026. */
export function person(
  id: string,
  inForce: readonly EmploymentTerms[],
  more: Partial<Employee> = {},
): Employee {
  return {
    id,
    number: id.replace('E', ''),
    language: 'en',
    hired: '2026-01-01',
    terms: inForce,
    claims: [
      {
        from: '2026-01-01',
        federal: { kind: 'code', code: 1 },
        provincial: { kind: 'code', code: 1 },
        quebec: { kind: 'amount', amount: 1_895_200n },
      },
    ],
    standing: { born: '1986-03' },
    payBy: 'cheque',
    ...more,
  }
}

/** A book of pays in memory: people, and the runs that were closed one after another. */
export type Payroll = {
  readonly people: readonly Employee[]
  readonly runs: readonly PayRun[]
  readonly settings: PayrollSettings
}

/** A payroll of people who were not paid yet. */
export function payrollOf(...people: readonly Employee[]): Payroll {
  return { people, runs: [], settings: { compensation: [], levies: [] } }
}

/** What a run is prepared from, as a pay date sees it. */
export function booksOf({ people, runs, settings }: Payroll, date: string): RunBooks {
  const year = date.slice(0, 4)
  const all = runs.flatMap((run) => run.pays)
  const balances = new Map<string, PayBalances>()
  for (const pay of all) {
    const held = balances.get(pay.employee) ?? noBalances
    balances.set(pay.employee, addBalances(held, balanceChange(pay)))
  }
  const headers: readonly PayRunHeader[] = runs.map(payRunHeader)
  return {
    employees: people,
    pays: all.filter((pay) => pay.date.slice(0, 4) === year).sort(inOrder),
    runs: headers,
    balances,
    settings,
    law: payrollLaw,
    accrual: levyAccrual(settings),
  }
}

function inOrder(left: Pay, right: Pay): number {
  if (left.date !== right.date) return left.date < right.date ? -1 : 1
  return Number(left.run) - Number(right.run)
}

/** The payroll after a run was closed. */
export function paid(payroll: Payroll, wish: RunWish, given: readonly GivenPay[] = []): Payroll {
  const prepared = value(prepareRun(booksOf(payroll, wish.date), wish, given))
  return withRun(payroll, { ...wish }, prepared.pays)
}

/** The payroll after a run was corrected. */
export function corrected(
  payroll: Payroll,
  wish: Pick<CorrectionWish, 'date' | 'should'> & { readonly run: string },
): Payroll {
  const run = payroll.runs.find(({ id }) => id === wish.run)
  if (run === undefined) throw new Error(`fault: no run ${wish.run}`)
  const corrections = new Map(
    payroll.runs.flatMap(({ id, corrects }) => (corrects === undefined ? [] : [[id, corrects] as const])),
  )
  const found = value(correctionOf(booksOf(payroll, wish.date), { ...wish, run, corrections, insist: false }))
  return withRun(payroll, { kind: 'correction', date: wish.date, span: run.span, corrects: run.id }, found)
}

function withRun(
  payroll: Payroll,
  run: Pick<PayRun, 'kind' | 'date' | 'span' | 'corrects'>,
  pays: readonly PayToPost[],
): Payroll {
  const id = nextRun(payroll.runs)
  const closed = { ...run, id, entry: Number(id), pays: pays.map(({ pay }) => numbered(pay, id)) }
  return { ...payroll, runs: [...payroll.runs, closed] }
}

/** All pays of somebody, the oldest first. */
export function paysOf({ runs }: Payroll, employee: string): readonly Pay[] {
  return runs.flatMap((run) => run.pays.filter((pay) => pay.employee === employee)).sort(inOrder)
}
