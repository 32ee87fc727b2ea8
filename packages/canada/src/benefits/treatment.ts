import type { PayrollProvince } from '../payroll/pay-facts.ts'

/**
 * The benefits whose treatment is known here. `automobile` is one that the employer provides,
 * `vehicle-allowance` a taxable allowance for the employee's own; `health-plan` are an employer's premiums to
 * a private health services plan.
 */
export type BenefitKind =
  | 'automobile'
  | 'vehicle-allowance'
  | 'group-life'
  | 'health-plan'
  | 'parking'
  | 'board-and-lodging'
  | 'gift'
  | 'telephone'
  | 'loan'

/** How a benefit is given: in money or in kind, and whether the employee is paid in money in the same pay. */
export type BenefitGiven = {
  readonly province: PayrollProvince
  readonly isCash: boolean
  readonly isPaidInMoney: boolean
}

/**
 * What a benefit bears. Tax is federal and Quebec's apart; `isPensionable` is for CPP or QPP, `isInsurable`
 * for EI, `isQpipInsurable` for QPIP. `hasSalesTax` says whether GST/HST is in its value: `supply` where that
 * depends on what is supplied (meals bear it, lodging for a month or more does not). `t4` is the code of the
 * T4's other information, `rl1` the box of the RL-1 beside A.
 */
export type BenefitTreatment = {
  readonly isTaxable: boolean
  readonly isTaxableInQuebec: boolean
  readonly isPensionable: boolean
  readonly isInsurable: boolean
  readonly isQpipInsurable: boolean
  readonly hasSalesTax: 'yes' | 'no' | 'supply'
  readonly t4?: string
  readonly rl1: string
}

type Rule = {
  readonly t4?: string
  readonly rl1: string
  readonly inKind: BenefitTreatment['hasSalesTax']
  readonly isFederal: boolean
}

// T4 codes and GST/HST: the agency's benefits and allowances chart. RL-1: Revenu Québec's list of benefits.
const rules: Readonly<Record<BenefitKind, Rule>> = {
  automobile: { t4: '34', rl1: 'W', inKind: 'yes', isFederal: true },
  'vehicle-allowance': { t4: '40', rl1: 'L', inKind: 'no', isFederal: true },
  'group-life': { t4: '40', rl1: 'L', inKind: 'no', isFederal: true },
  'health-plan': { rl1: 'J', inKind: 'no', isFederal: false },
  parking: { t4: '40', rl1: 'L', inKind: 'yes', isFederal: true },
  'board-and-lodging': { t4: '30', rl1: 'V', inKind: 'supply', isFederal: true },
  gift: { t4: '40', rl1: 'L', inKind: 'yes', isFederal: true },
  telephone: { t4: '40', rl1: 'L', inKind: 'yes', isFederal: true },
  loan: { t4: '36', rl1: 'L', inKind: 'no', isFederal: true },
}

/**
 * What a benefit bears, by the charts of the Canada Revenue Agency and of Revenu Québec. In money it bears
 * all that pay bears. In kind it bears the pension plan, where the employee is paid in money too, and no
 * premium; board and lodging bear premiums where the employee is paid in money. Premiums to a health plan are
 * taxed by Quebec alone, and pensionable there.
 */
export function benefitTreatment(kind: BenefitKind, given: BenefitGiven): BenefitTreatment {
  const { t4, rl1, inKind, isFederal } = rules[kind]
  const isQuebec = given.province === 'QC'
  const isBorne = given.isCash || given.isPaidInMoney
  const isInsured = given.isCash || (kind === 'board-and-lodging' && given.isPaidInMoney)
  const isInsurable = isFederal && isInsured
  return {
    isTaxable: isFederal,
    isTaxableInQuebec: isQuebec,
    isPensionable: isBorne && (isFederal || isQuebec),
    isInsurable,
    isQpipInsurable: isQuebec && isInsurable,
    hasSalesTax: given.isCash ? 'no' : inKind,
    ...(t4 === undefined ? {} : { t4 }),
    rl1,
  }
}
