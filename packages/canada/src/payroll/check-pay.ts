import { formatCents } from '@daybook/core/kit/cents.ts'
import { type Refusal, refusal } from '@daybook/core/kit/result.ts'
import type { Claim, CompletePay } from './pay-facts.ts'

/** The most pay periods that a year can have: the guide's table of exemptions ends here (hours of a year). */
export const mostPayPeriods = 2000

/**
 * What is wrong with a pay before anything is worked out: `payroll-periods-wrong`, `payroll-amount-negative`,
 * `payroll-part-exceeds`, `payroll-months-wrong`, `payroll-claim-wrong`, `payroll-period-number-wrong`,
 * `payroll-periods-left-wrong`, `payroll-commission-wrong`, `payroll-quebec-commission-wrong`. Empty when all
 * is well.
 */
export function payRefusals(pay: CompletePay): readonly Refusal[] {
  const found = [
    periodRefusals(pay),
    amountRefusals(pay),
    partRefusals(pay),
    claimRefusals(pay.federalClaim, 'federalClaim'),
    claimRefusals(pay.provincialClaim, 'provincialClaim'),
    methodRefusals(pay),
    quebecCommissionRefusals(pay),
  ]
  return found.every((each) => each.length === 0) ? noRefusals : found.flat()
}

const noRefusals: readonly Refusal[] = []

function quebecCommissionRefusals(pay: CompletePay): readonly Refusal[] {
  const { commission, grossPay = pay.grossPay } = pay.quebec
  if (commission === undefined) return []
  const { paid, yearly, expenses } = commission
  const isSound = paid >= 0n && paid <= grossPay && yearly > 0n && expenses >= 0n && expenses <= yearly
  if (isSound) return []
  const names = {
    commission: formatCents(paid),
    gross: formatCents(grossPay),
    year: formatCents(yearly),
    expenses: formatCents(expenses),
  }
  return [refusal('payroll-quebec-commission-wrong', names, 'quebec.commission')]
}

function periodRefusals({ payPeriodsPerYear, pensionableMonths }: CompletePay): readonly Refusal[] {
  const found: Refusal[] = []
  if (!isWhole(payPeriodsPerYear, 1, mostPayPeriods)) {
    const names = { periods: String(payPeriodsPerYear), most: String(mostPayPeriods) }
    found.push(refusal('payroll-periods-wrong', names, 'payPeriodsPerYear'))
  }
  if (!isWhole(pensionableMonths, 0, 12))
    found.push(refusal('payroll-months-wrong', { months: String(pensionableMonths) }, 'pensionableMonths'))
  return found
}

/** The letters of T4127 by which people know the amounts; others go by their name. */
const lettersOfAmounts: Readonly<Record<string, string>> = {
  grossPay: 'I',
  nonPeriodicPay: 'B',
  pensionable: 'PI',
  insurable: 'IE',
  registeredPlans: 'F',
  registeredPlansOnNonPeriodic: 'F3',
  support: 'F2',
  unionDues: 'U1',
  additionalTax: 'L',
  prescribedZone: 'HD',
  authorizedDeductions: 'F1',
  authorizedCredits: 'K3',
  authorizedCreditsProvincial: 'K3P',
  ontarioDependants: 'Y',
  labourFund: 'LCF',
  labourFundProvincial: 'LCP',
  federalClaim: 'TC',
  provincialClaim: 'TCP',
  'yearToDate.cpp': 'D',
  'yearToDate.cpp2': 'D2',
  'yearToDate.ei': 'D1',
  'yearToDate.nonPeriodic': 'B1',
  'yearToDate.pensionable': 'PIYTD',
  'yearToDate.periodic': 'IYTD',
  'quebec.claim': 'E',
}

/** Every amount of a pay, of the year to date and of the last regular pay: none is negative. */
function amountRefusals(pay: CompletePay): readonly Refusal[] {
  if (!hasNegative(pay)) return []
  const { yearToDate, quebec, lastRegular, ...own } = pay
  const named = [
    ...Object.entries(own),
    ...Object.entries(yearToDate).map(([name, amount]) => [`yearToDate.${name}`, amount] as const),
    ...Object.entries(quebec).map(([name, amount]) => [`quebec.${name}`, amount] as const),
    ...Object.entries(lastRegular).map(([name, amount]) => [`lastRegular.${name}`, amount] as const),
    ...claimsOf(pay),
  ]
  // Earnings that follow from a negative pay are not said a second time.
  const follows = pay.grossPay < 0n || pay.nonPeriodicPay < 0n
  return named.flatMap(([name, amount]) => {
    if (typeof amount !== 'bigint' || amount >= 0n) return []
    if (follows && /ensionable$|nsurable$/.test(name)) return []
    const what = lettersOfAmounts[name] ?? name
    return [refusal('payroll-amount-negative', { what, amount: formatCents(amount) }, name)]
  })
}

// Nearly every pay is sound, and nothing is listed for one that is.
function hasNegative(pay: CompletePay): boolean {
  const { yearToDate, quebec, lastRegular, federalClaim, provincialClaim } = pay
  return (
    holdsNegative(pay) ||
    holdsNegative(yearToDate) ||
    holdsNegative(quebec) ||
    holdsNegative(lastRegular) ||
    holdsNegative(federalClaim) ||
    holdsNegative(provincialClaim) ||
    (quebec.claim !== undefined && holdsNegative(quebec.claim))
  )
}

function holdsNegative(record: Readonly<Record<string, unknown>>): boolean {
  for (const name in record) {
    const each = record[name]
    if (typeof each === 'bigint' && each < 0n) return true
  }
  return false
}

function claimsOf({
  federalClaim,
  provincialClaim,
  quebec,
}: CompletePay): readonly (readonly [string, bigint])[] {
  const amounts = { federalClaim, provincialClaim, 'quebec.claim': quebec.claim }
  return Object.entries(amounts).flatMap(([name, claim]) =>
    claim?.kind === 'amount' ? [[name, claim.amount] as const] : [],
  )
}

function partRefusals(pay: CompletePay): readonly Refusal[] {
  if (pay.grossPay < 0n || pay.nonPeriodicPay < 0n) return []
  const { nonPeriodicPensionable, pensionable, nonPeriodicInsurable, insurable } = pay
  if (nonPeriodicPensionable <= pensionable && nonPeriodicInsurable <= insurable) return noRefusals
  const pairs = [
    ['nonPeriodicPensionable', nonPeriodicPensionable, pensionable],
    ['nonPeriodicInsurable', nonPeriodicInsurable, insurable],
  ] as const
  return pairs.flatMap(([name, part, whole]) =>
    part > whole
      ? [refusal('payroll-part-exceeds', { part: formatCents(part), whole: formatCents(whole) }, name)]
      : [],
  )
}

function claimRefusals(claim: Claim, at: string): readonly Refusal[] {
  if (claim.kind !== 'code' || isWhole(claim.code, 0, 10)) return []
  return [refusal('payroll-claim-wrong', { claim: String(claim.code) }, at)]
}

function methodRefusals({
  method,
  payPeriodsPerYear,
  grossPay,
  nonPeriodicPay,
}: CompletePay): readonly Refusal[] {
  const periods = String(payPeriodsPerYear)
  switch (method.kind) {
    case 'periodic':
      return []
    case 'periodic-year-to-date':
      if (isWhole(method.payPeriodsLeft, 1, payPeriodsPerYear)) return []
      return [
        refusal('payroll-periods-left-wrong', { left: String(method.payPeriodsLeft), periods }, 'method'),
      ]
    case 'averaging':
      if (isWhole(method.periodNumber, 1, payPeriodsPerYear)) return []
      return [
        refusal('payroll-period-number-wrong', { number: String(method.periodNumber), periods }, 'method'),
      ]
    case 'commission': {
      const { yearlyRemuneration, yearlyExpenses, daysSinceLastPayment } = method
      const isSound =
        yearlyRemuneration > 0n &&
        yearlyExpenses >= 0n &&
        isWhole(daysSinceLastPayment, 0, 366) &&
        grossPay <= yearlyRemuneration &&
        nonPeriodicPay === 0n
      if (isSound) return []
      const names = { payment: formatCents(grossPay), year: formatCents(yearlyRemuneration) }
      return [refusal('payroll-commission-wrong', { ...names, days: String(daysSinceLastPayment) }, 'method')]
    }
  }
}

function isWhole(count: number, from: number, through: number): boolean {
  return Number.isInteger(count) && count >= from && count <= through
}
