import { runBalances } from '../payroll/pay-case.ts'
import { card, removed } from './card-change.ts'
import type { PayRun, PayrollFact } from './payroll-facts.ts'
import type { Change } from './tables.ts'

type PayrollDerivers = {
  readonly [K in PayrollFact['kind']]: (
    fact: Extract<PayrollFact, { readonly kind: K }>,
    seq: number,
  ) => readonly Change[]
}

/** A pay run as its own record holds it: its pays by their ids, `DATE/RUN/EMPLOYEE`. */
export type PayRunHeader = Omit<PayRun, 'pays'> & { readonly pays: readonly string[] }

/** The id of the one record that says how a book pays people. */
export const settingsId = 'settings'

/** The id of a pay run's record: its number with leading zeros, so that records lie in order. */
export function payRunKey(run: string): string {
  return run.padStart(6, '0')
}

/** A pay run without its pays, but with their ids. */
export function payRunHeader({ pays, ...run }: PayRun): PayRunHeader {
  return { ...run, pays: pays.map(({ id }) => id) }
}

/**
 * What each kind of fact about payroll does to the derived rows: a record an employee, one of the settings,
 * one a pay run (`payRunHeader`) and one of what it changed in what people are owed (`runBalances`), one a
 * pay, one a remittance.
 */
export const payrollDerivers: PayrollDerivers = {
  'employee.set': ({ employee }, seq) => [card('employee', employee.id, employee, seq)],
  'employee.removed': ({ was }) => [removed('employee', was.id)],
  'payroll.set': ({ settings }, seq) => [card('payroll', settingsId, settings, seq)],
  'payroll.unset': () => [removed('payroll', settingsId)],
  'payrun.closed': ({ run }, seq) => [
    card('payrun', payRunKey(run.id), payRunHeader(run), seq),
    ...run.pays.map((pay) => card('pay', pay.id, pay, seq)),
    card('pay-balance', payRunKey(run.id), runBalances(run), seq),
  ],
  'payrun.withdrawn': ({ was }) => [
    removed('payrun', payRunKey(was.id)),
    ...was.pays.map(({ id }) => removed('pay', id)),
    removed('pay-balance', payRunKey(was.id)),
  ],
  'remittance.paid': ({ remittance }, seq) => [card('remittance', remittance.id, remittance, seq)],
  'remittance.withdrawn': ({ was }) => [removed('remittance', was.id)],
}

/** A standing record before and after a fact about payroll. */
export type PayrollCard = {
  readonly kind: string
  readonly id: string
  readonly now?: unknown
  readonly was?: unknown
}

/** Whether a fact is about an employee, payroll's settings, a pay run or a remittance. */
export function isPayrollFact(fact: { readonly kind: string }): fact is PayrollFact {
  return /^(employee|payroll|payrun|remittance)\./.test(fact.kind)
}

/** The standing record that a fact about payroll sets or removes; of a pay run, the one without its pays. */
export function payrollCardOf(fact: PayrollFact): PayrollCard {
  switch (fact.kind) {
    case 'employee.set':
      return { kind: 'employee', id: fact.employee.id, now: fact.employee, was: fact.was }
    case 'employee.removed':
      return { kind: 'employee', id: fact.was.id, was: fact.was }
    case 'payroll.set':
      return { kind: 'payroll', id: settingsId, now: fact.settings, was: fact.was }
    case 'payroll.unset':
      return { kind: 'payroll', id: settingsId, was: fact.was }
    case 'payrun.closed':
      return { kind: 'payrun', id: payRunKey(fact.run.id), now: payRunHeader(fact.run) }
    case 'payrun.withdrawn':
      return { kind: 'payrun', id: payRunKey(fact.was.id), was: payRunHeader(fact.was) }
    case 'remittance.paid':
      return { kind: 'remittance', id: fact.remittance.id, now: fact.remittance }
    case 'remittance.withdrawn':
      return { kind: 'remittance', id: fact.was.id, was: fact.was }
  }
}
