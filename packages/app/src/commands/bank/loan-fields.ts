import type { LoanState } from '@daybook/core/bank/loan-schedule.ts'
import { nextPayment, owedOn, partOf, termsOn } from '@daybook/core/bank/loan-schedule.ts'
import type { LoanPayment } from '@daybook/core/daybook/cash-facts.ts'
import { formatCents } from '@daybook/core/kit/cents.ts'
import type { Chart } from '@daybook/core/ledger/chart.ts'
import { z } from 'zod'
import type { Recorded } from '../../record.ts'
import { amountOut } from '../fields.ts'

/** How the rate of a loan compounds. */
export const compounding = z.enum(['monthly', 'semi-annual', 'annual', 'simple-daily'])

/** How often a loan is paid. */
export const frequency = z.enum([
  'monthly',
  'semi-monthly',
  'biweekly',
  'accelerated-biweekly',
  'weekly',
  'accelerated-weekly',
  'quarterly',
  'yearly',
])

/** A loan on the way out: its terms on a day, what is owed then, and the payment that is due next. */
export const loanOut = {
  loan: z.string(),
  lender: z.string(),
  account: z.string(),
  percent: z.string(),
  payment: amountOut,
  owed: amountOut,
  next: z.string().meta({ description: 'the day of the next payment; empty when all is paid' }),
  interest: amountOut.meta({ description: 'the interest of the next payment' }),
  principal: amountOut.meta({ description: 'the principal of the next payment' }),
  state: z.enum(['open', 'paid', 'closed']),
}

/** A loan as `loanOut` says it. */
export function loanOutOf(state: LoanState, chart: Chart, on: string) {
  const { loan } = state
  const { percent, amount } = termsOn(loan, on)
  const next = nextPayment(state)
  const row = next.ok ? next.value : undefined
  const open = row === undefined && next.ok ? ('paid' as const) : ('open' as const)
  return {
    loan: loan.name,
    lender: loan.lender ?? '',
    account: chart.get(loan.account)?.code ?? loan.account,
    percent,
    payment: formatCents(amount),
    owed: formatCents(owedOn(state, on)),
    next: row?.date ?? '',
    interest: formatCents(row?.interest ?? 0n),
    principal: formatCents(row?.principal ?? 0n),
    state: loan.closedOn === undefined ? open : ('closed' as const),
  }
}

/** A payment of a loan on the way out. */
export const loanPaymentOut = {
  loan: z.string(),
  number: z.number().meta({ description: 'its number in the schedule; 0 outside it' }),
  entry: z.string(),
  date: z.string(),
  interest: amountOut,
  principal: amountOut,
  fee: amountOut,
  amount: amountOut,
}

/** A payment as `loanPaymentOut` says it. */
export function loanPaymentOf(loan: string, payment: LoanPayment | undefined) {
  const part = (kind: 'interest' | 'principal' | 'fee') => partOf(payment?.parts ?? [], kind)
  const [interest, principal, fee] = [part('interest'), part('principal'), part('fee')]
  return {
    loan,
    number: payment?.number ?? 0,
    entry: payment === undefined ? '' : `J${payment.entry}`,
    date: payment?.date ?? '',
    interest: formatCents(interest),
    principal: formatCents(principal),
    fee: formatCents(fee),
    amount: formatCents(interest + principal + fee),
  }
}

/** The payment that an act recorded, if it did. */
export function paymentIn(recorded: Recorded): LoanPayment | undefined {
  for (const { fact } of recorded.facts) if (fact.kind === 'loan.paid') return fact.payment
  return undefined
}
