import type { Cents } from '@daybook/core/kit/cents.ts'
import { floored, percentHalfUp, printedRate, smaller } from './exact.ts'
import type { CompletePay } from './pay-facts.ts'
import type { EiNumbers, QpipNumbers } from './rule-numbers.ts'

/** The employer's premium to employment insurance: a multiple of the employee's, to the cent, half up. */
export function employerEi(pay: CompletePay, rule: EiNumbers, premium: Cents): Cents {
  const { employerEiMultiple } = pay
  const multiple = employerEiMultiple === undefined ? rule.employerMultiple : printedRate(employerEiMultiple)
  return percentHalfUp(premium, multiple)
}

/** The employer's premium to parental insurance: its own rate, to its own yearly maximum. */
export function employerQpip(pay: CompletePay, rule: QpipNumbers): Cents {
  if (pay.isQpipExempt) return 0n
  const room = rule.employerMost - employerQpipBefore(pay, rule)
  return floored(smaller(percentHalfUp(pay.insurable, rule.employerRate), room))
}

/**
 * What the employer paid to QPIP before, from what the employee did: the two rates stand in a fixed ratio.
 */
function employerQpipBefore(pay: CompletePay, rule: QpipNumbers): Cents {
  if (pay.yearToDate.qpip === 0n) return 0n
  const { rate: own, employerRate: employer } = rule
  const numerator = pay.yearToDate.qpip * employer.numerator * own.denominator
  return numerator / (own.numerator * employer.denominator)
}
