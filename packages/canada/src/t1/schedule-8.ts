import { type Cents, divideRounded, type Rate } from '@daybook/core/kit/cents.ts'
import { floored, halfUp, percentHalfUp, smaller } from '../payroll/exact.ts'

/** The rates and ceilings of a pension plan that Schedule 8 works with, and what the form prints of them. */
export type PlanTerms = {
  readonly ceiling: Cents
  readonly secondCeiling: Cents
  readonly exemption: Cents
  readonly baseRate: Rate
  readonly additionalRate: Rate
  readonly secondRate: Rate
  readonly baseShare: Rate
  readonly earningsFactor: Rate
  readonly secondFactor: Rate
}

/** Part 2: the four limits for the months in which contributions are due. */
export type PlanLimits = {
  readonly ceiling: Cents
  readonly second: Cents
  readonly additional: Cents
  readonly exemption: Cents
}

/** What Schedule 8 begins with: pensionable earnings, both contributions deducted, and self-employment. */
export type Schedule8Input = {
  readonly pensionable: Cents
  readonly paid: Cents
  readonly paidSecond: Cents
  readonly selfEmployed: Cents
}

/**
 * What Schedule 8 comes to, by the line of the return, with the steps that explain it: contributions required
 * on employment, what was paid above them, the contributions of self-employment in their three parts.
 */
export type Schedule8 = {
  readonly limits: PlanLimits
  readonly required: { readonly base: Cents; readonly additional: Cents; readonly second: Cents }
  readonly excess: Cents
  readonly own: {
    readonly earnings: Cents
    readonly base: Cents
    readonly additional: Cents
    readonly second: Cents
  }
  readonly base30800: Cents
  readonly enhanced22215: Cents
  readonly base31000: Cents
  readonly deduction22200: Cents
  readonly payable42100: Cents
  readonly overpaid44800: Cents
}

const none = { earnings: 0n, base: 0n, additional: 0n, second: 0n } as const

/** Part 2 of Schedule 8: the limits of a plan for some of the twelve months, each to the nearest cent. */
export function planLimits(terms: PlanTerms, months: number): PlanLimits {
  const share = (amount: Cents): Cents => divideRounded(amount * BigInt(months), 12n, 'half-up')
  const [ceiling, second] = [share(terms.ceiling), share(terms.secondCeiling - terms.ceiling)]
  return { ceiling, second, additional: ceiling + second, exemption: share(terms.exemption) }
}

/**
 * Schedule 8: contributions to CPP (or QPP) by an employee (part 3), by the self-employed (part 4), or by who
 * is both (part 5), over the months in which they are due. Amounts in cents, each rounded half up.
 *
 * Who is both contributes under one ceiling: employment comes first, measured by what was deducted. What an
 * employee paid too much is set against the bill of the business at twice its amount; only half of what is
 * left is refunded, and the employer's half of the bill that it paid for is not deducted.
 */
export function schedule8(terms: PlanTerms, months: number, input: Schedule8Input): Schedule8 {
  const limits = planLimits(terms, months)
  const required = requiredOf(terms, limits, input.pensionable)
  const paid = paidParts(terms, input, required)
  const worked = { terms, limits, required, ...paid, ...input }
  const hasEmployment = input.pensionable > 0n || input.paid > 0n || input.paidSecond > 0n
  const employee = employeeLines(worked)
  const selfEmployed = floored(input.selfEmployed)
  const ownWhere = (): Schedule8['own'] =>
    hasEmployment ? bothOwn(worked, selfEmployed) : ownOf(terms, limits, selfEmployed)
  const own = selfEmployed === 0n ? none : ownWhere()
  return { limits, required, excess: paid.excess, own, ...employee, ...selfLines(own, floored(paid.excess)) }
}

type Required = Schedule8['required']

/** Part 3, lines 1 to 15: what an employee with these earnings has to contribute. */
export function requiredOf(terms: PlanTerms, limits: PlanLimits, pensionable: Cents): Required {
  const earnings = smaller(pensionable, limits.additional)
  const above = floored(earnings - limits.ceiling)
  const contributory = floored(earnings - above - limits.exemption)
  return {
    base: percentHalfUp(contributory, terms.baseRate),
    additional: percentHalfUp(contributory, terms.additionalRate),
    second: percentHalfUp(above, terms.secondRate),
  }
}

/** Lines 9 and 16 to 26: the parts of what was deducted, and how far each lies above what was due. */
function paidParts(terms: PlanTerms, { paid, paidSecond }: Schedule8Input, required: Required) {
  const paidBase = percentHalfUp(paid, terms.baseShare)
  const paidAdditional = paid - paidBase
  const overBase = paidBase - required.base
  const overAdditional = paidAdditional - required.additional
  const overFirst = overBase + overAdditional
  const overSecond = paidSecond - required.second
  return {
    paidBase,
    paidAdditional,
    overBase,
    overAdditional,
    overFirst,
    overSecond,
    excess: overFirst + overSecond,
  }
}

type Worked = {
  readonly terms: PlanTerms
  readonly limits: PlanLimits
  readonly required: Required
} & Schedule8Input &
  ReturnType<typeof paidParts>

/** Parts 3a and 3b: the credit and the deduction of an employee. */
function employeeLines(worked: Worked): Pick<Schedule8, 'base30800' | 'enhanced22215'> {
  const { required, paidBase, paidAdditional, paidSecond } = worked
  const { overBase, overAdditional, overFirst, overSecond, excess } = worked
  if (excess > 0n) return { base30800: required.base, enhanced22215: required.additional + required.second }
  const fill = (from: Cents, gap: Cents): Cents => floored(smaller(from, gap))
  const additional =
    overAdditional >= 0n ? required.additional : paidAdditional + fill(overBase, -overAdditional)
  const second = overSecond >= 0n ? required.second : paidSecond + fill(overFirst, -overSecond)
  return { base30800: overBase < 0n ? paidBase : required.base, enhanced22215: additional + second }
}

/** Part 4: contributions on self-employment alone; employer's and employee's halves together. */
function ownOf(terms: PlanTerms, limits: PlanLimits, selfEmployed: Cents): Schedule8['own'] {
  const earnings = smaller(selfEmployed, limits.additional)
  const above = floored(earnings - limits.ceiling)
  return ownParts(terms, floored(earnings - above - limits.exemption), above)
}

function ownParts(terms: PlanTerms, earnings: Cents, above: Cents): Schedule8['own'] {
  return {
    earnings,
    base: percentHalfUp(earnings, doubled(terms.baseRate)),
    additional: percentHalfUp(earnings, doubled(terms.additionalRate)),
    second: percentHalfUp(above, doubled(terms.secondRate)),
  }
}

function doubled({ numerator, denominator }: Rate): Rate {
  return { numerator: 2n * numerator, denominator }
}

/** Part 5: contributions on self-employment by who is an employee too. */
function bothOwn(worked: Worked, selfEmployed: Cents): Schedule8['own'] {
  const { terms, limits, required, overFirst, overSecond, excess, paid, paidSecond, pensionable } = worked
  const counted = overFirst > 0n ? required.base + required.additional : paid
  const covered = percentHalfUp(counted, terms.earningsFactor)
  const room = floored(limits.ceiling - limits.exemption)
  const first = smaller(selfEmployed, floored(room - covered))
  const exemptionLeft = floored(limits.exemption - pensionable)
  const beyond = floored(selfEmployed - room)
  const earnings = floored(first - floored(exemptionLeft - beyond))
  const employment = smaller(pensionable, limits.additional)
  if (selfEmployed + employment <= limits.ceiling) return ownParts(terms, earnings, 0n)
  const countedSecond = excess > 0n ? required.second : paidSecond
  const lent = excess <= 0n && overFirst > 0n ? floored(smaller(overFirst, -overSecond)) : 0n
  const coveredSecond =
    percentHalfUp(countedSecond, terms.secondFactor) + percentHalfUp(lent, terms.secondFactor)
  const secondRoom = limits.second - coveredSecond
  const left = selfEmployed - exemptionLeft - earnings
  return ownParts(terms, earnings, floored(smaller(secondRoom, left)))
}

/** Part 4 lines 14 to 17, part 5 lines 46 to 88: what is payable, credited, deducted and refunded. */
function selfLines(
  own: Schedule8['own'],
  excess: Cents,
): Pick<Schedule8, 'base31000' | 'deduction22200' | 'payable42100' | 'overpaid44800'> {
  const bill = own.base + own.additional + own.second
  const due = bill - 2n * excess
  const half = halfUp(own.base, 2n)
  const employer = bill - half - halfUp(own.additional + own.second, 2n)
  const enhanced = own.additional + own.second
  const paidByExcess = smaller(excess, employer)
  return {
    base31000: half,
    deduction22200: half + enhanced - paidByExcess,
    payable42100: floored(due),
    overpaid44800: due < 0n ? halfUp(-due, 2n) : 0n,
  }
}
