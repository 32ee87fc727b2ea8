import type { PayAsked, PayLine, TaxClaim, TaxClaims } from '@daybook/core/daybook/payroll-facts.ts'
import type { Cents } from '@daybook/core/kit/cents.ts'
import { daysBetween } from '@daybook/core/kit/civil-date.ts'
import { ok, type Result } from '@daybook/core/kit/result.ts'
import { type BaseCode, baseOf } from '@daybook/core/payroll/bases.ts'
import type { PayQuestion, PayToDeduct } from '@daybook/core/payroll/pay-law.ts'
import { periodLines } from '@daybook/core/payroll/pay-period.ts'
import { percentAt } from '@daybook/core/payroll/pay-quantity.ts'
import type { PayrollProvince } from '../payroll/pay-facts.ts'
import { pensionStanding } from '../payroll/pension-standing.ts'
import { labourFundRates } from './labour-fund-rates.ts'

/**
 * What the formulas are asked for a pay: amounts by the names of the engine's pay facts (those of Quebec's
 * form and of the last regular pay with a point: `quebec.claim`), the year to date by its names, and claims,
 * months, exemptions and the method as words. What is zero is left out. Who does not contribute has no
 * pensionable, insurable or QPIP earnings: `without` says which bases go. Refuses what
 * `pensionStanding` refuses.
 */
export function askDeductions(pay: PayToDeduct): Result<PayQuestion> {
  const { standing, claims } = pay
  const pension = pensionStanding(standing, pay.date, province(pay))
  if (!pension.ok) return pension
  const { months, contributes } = pension.value
  const isCppExempt = standing.isCppExempt === true || !contributes
  const isEiExempt = standing.isEiExempt === true
  const isQpipExempt = standing.isQpipExempt === true
  const without: BaseCode[] = [
    ...(isCppExempt ? (['pensionable', 'pensionable-non-periodic'] as const) : []),
    ...(isEiExempt ? (['insurable', 'insurable-non-periodic', 'insurable-hours'] as const) : []),
    ...(isQpipExempt ? (['qpip'] as const) : []),
  ]
  const left: readonly string[] = without
  const bases = pay.bases.filter(({ id }) => !left.includes(id))
  const asked: PayAsked = {
    amounts: amountsOf({ ...pay, bases }),
    yearToDate: lines(pay.yearToDate),
    words: {
      ...wordsOf(pay, claims),
      ...(months === 12 ? {} : { pensionableMonths: String(months) }),
      ...(isCppExempt ? { isCppExempt: 'yes' } : {}),
      ...(isEiExempt ? { isEiExempt: 'yes' } : {}),
      ...(isQpipExempt ? { isQpipExempt: 'yes' } : {}),
    },
  }
  return ok({ asked, without })
}

/** The province of employment as the engine knows it. */
export function province(place: { readonly province: string }): PayrollProvince {
  // The terms of an employment are checked to be in a province, a territory or outside Canada (OC).
  return place.province as PayrollProvince
}

function lines(amounts: Readonly<Record<string, Cents>>): readonly PayLine[] {
  const found: PayLine[] = []
  for (const id in amounts) {
    const amount = amounts[id] ?? 0n
    if (amount !== 0n) found.push({ id, amount })
  }
  return found
}

function amountsOf(pay: PayToDeduct): readonly PayLine[] {
  const of = (code: BaseCode): Cents => baseOf(pay.bases, code)
  const { claims, lastRegular } = pay
  const isRegular = of('taxable') > 0n
  // With a TD1X plans, dues and support are the year's.
  const yearly = claims?.commission === undefined || !isRegular ? 1n : BigInt(pay.periods)
  const inQuebec = pay.province === 'QC' ? of('quebec-taxable') - of('taxable') : 0n
  // The tax that was asked for besides is of a pay period, not of each of its pays.
  const isFirst = isRegular && pay.period === undefined
  const own = lines({
    grossPay: of('taxable'),
    nonPeriodicPay: of('non-periodic'),
    lumpSum: of('lump-sum'),
    pensionable: of('pensionable'),
    nonPeriodicPensionable: of('pensionable-non-periodic'),
    insurable: of('insurable'),
    nonPeriodicInsurable: of('insurable-non-periodic'),
    registeredPlans: of('registered-plans') * yearly,
    registeredPlansOnNonPeriodic: of('registered-plans-non-periodic'),
    unionDues: of('union-dues') * yearly,
    support: of('support') * yearly,
    additionalTax: isFirst ? (claims?.additional?.amount ?? 0n) : 0n,
    prescribedZone: claims?.zone?.amount ?? 0n,
    authorizedDeductions: claims?.authorized?.amount ?? 0n,
    authorizedCredits: claims?.credits?.amount ?? 0n,
    authorizedCreditsProvincial: claims?.provincialCredits?.amount ?? 0n,
    ontarioDependants: pay.province === 'ON' ? (claims?.dependants?.amount ?? 0n) : 0n,
    ...fundsOf(pay),
    'quebec.annualDeductions': claims?.quebecDeductions?.amount ?? 0n,
    'quebec.authorizedDeductions': claims?.quebecAuthorized?.amount ?? 0n,
    'quebec.authorizedCredits': claims?.quebecCredits?.amount ?? 0n,
    federalClaim: claimAmount(claims?.federal),
    provincialClaim: claimAmount(claims?.provincial),
    'quebec.claim': claimAmount(claims?.quebec),
    'quebec.additionalTax': isFirst ? (claims?.quebecAdditional?.amount ?? 0n) : 0n,
    'quebec.benefits': inQuebec,
    commissionYear: claims?.commission?.amount ?? 0n,
    commissionExpenses: claims?.commission?.expenses.amount ?? 0n,
    'quebec.commissionPaid': claims?.commission === undefined ? 0n : of('commission'),
    'lastRegular.grossPay': lastRegular.grossPay,
    'lastRegular.registeredPlans': lastRegular.registeredPlans,
    'lastRegular.unionDues': lastRegular.unionDues,
    'lastRegular.support': lastRegular.support,
    'lastRegular.f5A': lastRegular.f5A,
  })
  const isJoined = isRegular && claims?.commission === undefined && pay.period !== undefined
  return isJoined ? [...own, ...periodLines(pay.period)] : own
}

/** The credits for shares of labour-sponsored funds in a pay (LCF, LCP), and Quebec's shares (Q, Q1). */
function fundsOf({ bases, province: place, date }: PayToDeduct): Readonly<Record<string, Cents>> {
  const of = (code: BaseCode): Cents => baseOf(bases, code)
  const [shares, ftq, fondaction] = [of('labour-fund'), of('ftq'), of('fondaction')]
  if (shares === 0n && ftq === 0n && fondaction === 0n) return {}
  const { federal, provincial } = labourFundRates(place, date)
  return {
    labourFund: percentAt(federal, shares + ftq + fondaction),
    labourFundProvincial: percentAt(provincial, shares),
    'quebec.ftqShares': ftq,
    'quebec.fondactionShares': fondaction,
  }
}

function claimAmount(claim: TaxClaim | undefined): Cents {
  return claim?.kind === 'amount' ? claim.amount : 0n
}

/**
 * Claims as words: `amount` (the amount stands among the amounts), `exempt`, or a code; basic when absent.
 */
function wordsOf(pay: PayToDeduct, claims: TaxClaims | undefined): Readonly<Record<string, string>> {
  const { date, lastPayDate, insist, eiMultiple } = pay
  const since = lastPayDate ?? `${date.slice(0, 4)}-01-01`
  const hasCommission = claims?.commission !== undefined && baseOf(pay.bases, 'taxable') > 0n
  const isAveraged = claims?.isAveraged === true && !hasCommission
  return {
    ...claimWord('federalClaim', claims?.federal),
    ...claimWord('provincialClaim', claims?.provincial),
    ...claimWord('quebecClaim', claims?.quebec),
    ...(hasCommission ? { method: 'commission', days: String(daysBetween(since, date)) } : {}),
    ...(isAveraged ? { method: 'averaging', period: String(pay.periodNumber) } : {}),
    ...(pay.period === undefined ? {} : { isPeriodExempted: 'yes' }),
    ...(eiMultiple === undefined ? {} : { employerEiMultiple: eiMultiple }),
    ...(insist ? { insist: 'yes' } : {}),
  }
}

function claimWord(name: string, claim: TaxClaim | undefined): Readonly<Record<string, string>> {
  if (claim === undefined) return {}
  return { [name]: claim.kind === 'code' ? String(claim.code) : claim.kind }
}
