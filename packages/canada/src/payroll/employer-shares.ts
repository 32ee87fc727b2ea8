import type { Cents } from '@daybook/core/kit/cents.ts'
import type { EmploymentInsurance, ParentalInsurance } from '../rates/contribution-rules.ts'
import { dollars, floored, percentHalfUp, printedRate, smaller } from './exact.ts'
import type { CompletePay } from './pay-facts.ts'

/** The employer's premium to employment insurance: a multiple of the employee's, to the cent, half up. */
export function employerEi(pay: CompletePay, rule: EmploymentInsurance, premium: Cents): Cents {
  return percentHalfUp(premium, printedRate(pay.employerEiMultiple ?? rule.employerMultiple))
}

/** The employer's premium to parental insurance: its own rate, to its own yearly maximum. */
export function employerQpip(pay: CompletePay, rule: ParentalInsurance): Cents {
  if (pay.isQpipExempt) return 0n
  const room = dollars(rule.employerMost) - employerQpipBefore(pay, rule)
  return floored(smaller(percentHalfUp(pay.insurable, printedRate(rule.employerRate)), room))
}

/**
 * What the employer paid to QPIP before, from what the employee did: the two rates stand in a fixed ratio.
 */
function employerQpipBefore(pay: CompletePay, rule: ParentalInsurance): Cents {
  const [own, employer] = [printedRate(rule.rate), printedRate(rule.employerRate)]
  const numerator = pay.yearToDate.qpip * employer.numerator * own.denominator
  return numerator / (own.numerator * employer.denominator)
}
