import { differenceFigure, type Figure } from '@daybook/core/filings/figure.ts'
import { type Cents, formatCents } from '@daybook/core/kit/cents.ts'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import type { Deductions } from './deductions.ts'
import { given, givenUnlessZero } from './worked.ts'

const labels = {
  net: { en: 'Net pay', fr: 'Paie nette' },
  paid: { en: 'Paid in money', fr: 'Payé en argent' },
} as const

/**
 * What the employee is paid: gross pay and bonus in money, less the deductions, registered plans, union dues
 * and support. `nonCashBenefits` are the part of the gross pay that is no money. With a TD1X plans, dues and
 * support are the year's estimates and are not taken from this payment. Refuses `payroll-net-negative`.
 */
export function netPay({ pay, total }: Deductions, nonCashBenefits: Cents): Result<Figure> {
  const parts = [given('I', pay.grossPay), givenUnlessZero('B', pay.nonPeriodicPay)]
  const money = pay.grossPay + pay.nonPeriodicPay - nonCashBenefits
  const paid: Figure = {
    id: 'pay:money',
    label: labels.paid,
    value: money,
    how: 'calc',
    parts: parts.filter((part) => part !== undefined),
  }
  const isYearly = pay.method.kind === 'commission'
  const others = isYearly
    ? []
    : [
        givenUnlessZero('F', pay.registeredPlans),
        givenUnlessZero('F3', pay.registeredPlansOnNonPeriodic),
        givenUnlessZero('U1', pay.unionDues),
        givenUnlessZero('F2', pay.support),
      ].filter((part) => part !== undefined)
  const net = differenceFigure('pay:net', labels.net, [paid, total, ...others])
  if (net.value >= 0n) return ok(net)
  const names = {
    deductions: formatCents(money - net.value),
    gross: formatCents(money),
    net: formatCents(net.value),
  }
  return refuse('payroll-net-negative', names, 'grossPay')
}
