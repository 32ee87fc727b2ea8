import { runBalances } from '../payroll/pay-case.ts'
import { card, cardOfText, removed } from './card-change.ts'
import { payJson } from './pay-json.ts'
import type { PayRun, PayrollFact } from './payroll-facts.ts'
import type { Change } from './tables.ts'

/** A fact about a pay run. */
export type RunFact = Extract<PayrollFact, { readonly kind: `payrun.${string}` }>

/** A pay run as its own record holds it: its pays by their ids, `DATE/RUN/EMPLOYEE`. */
export type PayRunHeader = Omit<PayRun, 'pays'> & { readonly pays: readonly string[] }

/** The id of a pay run's record: its number with leading zeros, so that records lie in order. */
export function payRunKey(run: string): string {
  return run.padStart(6, '0')
}

/** A pay run without its pays, but with their ids. */
export function payRunHeader({ pays, ...run }: PayRun): PayRunHeader {
  return { ...run, pays: pays.map(({ id }) => id) }
}

/**
 * What each kind of fact about pay runs does to the derived rows: a record a run (`payRunHeader`), one of
 * what it changed in what people are owed (`runBalances`), and one a pay.
 */
export const runDerivers: {
  readonly [K in RunFact['kind']]: (
    fact: Extract<RunFact, { readonly kind: K }>,
    seq: number,
  ) => readonly Change[]
} = {
  'payrun.closed': ({ run }, seq) => [
    card('payrun', payRunKey(run.id), payRunHeader(run), seq),
    ...run.pays.map((pay) => cardOfText('pay', pay.id, payJson(pay), seq)),
    card('pay-balance', payRunKey(run.id), runBalances(run), seq),
  ],
  'payrun.withdrawn': ({ was }) => [
    removed('payrun', payRunKey(was.id)),
    ...was.pays.map(({ id }) => removed('pay', id)),
    removed('pay-balance', payRunKey(was.id)),
  ],
}

/** Whether a fact is about a pay run. */
export function isRunFact(fact: { readonly kind: string }): fact is RunFact {
  return Object.hasOwn(runDerivers, fact.kind)
}

/** A pay run, without its pays, before and after a fact about it. */
export function runCardOf(fact: RunFact): {
  readonly kind: 'payrun'
  readonly id: string
  readonly now?: PayRunHeader
  readonly was?: PayRunHeader
} {
  return fact.kind === 'payrun.closed'
    ? { kind: 'payrun', id: payRunKey(fact.run.id), now: payRunHeader(fact.run) }
    : { kind: 'payrun', id: payRunKey(fact.was.id), was: payRunHeader(fact.was) }
}
