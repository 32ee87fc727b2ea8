import type { Claim, Method, PayFacts } from '@daybook/canada/payroll/pay-facts.ts'
import type { ContributionStanding } from '@daybook/core/daybook/payroll-facts.ts'
import { type Cents, parseCents } from '@daybook/core/kit/cents.ts'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import type { z } from 'zod'
import type { payFields } from '../commands/payroll/payroll-fields.ts'
import type { GivenPay } from './facts-shape.ts'

/** What people type of one pay. */
export type TypedPay = z.output<z.ZodObject<typeof payFields>>

/**
 * The facts of the pay that flags describe. Refuses `input-missing` for the day, the province, the pay
 * periods, and a pay that holds neither gross pay nor a bonus; `payroll-methods-several`, and claims that are
 * no amount.
 */
export function typedPay(input: TypedPay): Result<GivenPay> {
  const { date, province, periods } = input
  if (date === undefined) return refuse('input-missing', { what: '--date' }, 'date')
  if (province === undefined) return refuse('input-missing', { what: '--province' }, 'province')
  if (periods === undefined) return refuse('input-missing', { what: '--periods' }, 'periods')
  if (input.gross === 0n && input.bonus === 0n) return refuse('input-missing', { what: '--gross' }, 'gross')
  const methods = methodsAsked(input)
  if (methods.length > 1) return refuse('payroll-methods-several', { list: methods.join(', ') }, 'number')
  const claims = claimsOf(input)
  if (!claims.ok) return claims
  const standing = standingOf(input)
  if (!standing.ok) return standing
  return ok({
    payDate: date,
    province,
    payPeriodsPerYear: periods,
    ...amountsOf(input),
    ...claims.value,
    ...standing.value,
    yearToDate: yearToDateOf(input, province === 'QC'),
    quebec: quebecOf(input),
    lastRegular: { grossPay: input.lastGross, f5A: input.lastF5a },
    nonCashBenefits: input.benefits,
  })
}

function amountsOf(input: TypedPay) {
  const { gross, bonus } = input
  return {
    method: methodOf(input),
    grossPay: gross,
    nonPeriodicPay: bonus,
    pensionable: input.pensionable ?? gross + bonus,
    insurable: input.insurable ?? gross + bonus,
    registeredPlans: input.plans,
    registeredPlansOnNonPeriodic: input.plansOnBonus,
    support: input.support,
    unionDues: input.dues,
    additionalTax: input.additional,
    prescribedZone: input.zone,
    authorizedDeductions: input.authorized,
    ontarioDependants: input.dependants,
    labourFund: input.labourFund,
    labourFundProvincial: input.labourFundProvincial,
    pensionableMonths: input.months,
    isCppExempt: input.cppExempt,
    isEiExempt: input.eiExempt,
  }
}

function yearToDateOf(input: TypedPay, isQuebec: boolean) {
  const regular = (whole: Cents): Cents => (whole > input.ytdBonus ? whole - input.ytdBonus : 0n)
  return {
    ...(isQuebec
      ? { qpp: input.ytdPension, qpp2: input.ytdSecondPension }
      : { cpp: input.ytdPension, cpp2: input.ytdSecondPension }),
    ei: input.ytdEi,
    qpip: input.ytdQpip,
    pensionable: input.ytdPensionable,
    insurable: input.ytdInsurable,
    periodicPensionable: regular(input.ytdPensionable),
    periodicInsurable: regular(input.ytdInsurable),
    nonPeriodic: input.ytdBonus,
    f5B: input.ytdF5b,
    f5A: input.ytdF5a,
    periodic: input.ytdGross,
    registeredPlans: input.ytdPlans,
    registeredPlansOnNonPeriodic: input.ytdPlansOnBonus,
    quebecLumpSumContributions: input.ytdCsb,
    unionDues: input.ytdDues,
    taxOnPeriodic: input.ytdTax,
    taxOnNonPeriodic: input.ytdBonusTax,
  }
}

function quebecOf(input: TypedPay) {
  const { quebecClaim, quebecGross, quebecPlans, quebecCommission: paid } = input
  const form = { yearly: input.quebecCommissionYear, expenses: input.quebecCommissionExpenses }
  return {
    additionalTax: input.quebecAdditional,
    isByPeriod: input.quebecByPeriod,
    ...(quebecGross === undefined ? {} : { grossPay: quebecGross }),
    ...(quebecPlans === undefined ? {} : { registeredPlans: quebecPlans }),
    ...(quebecClaim === undefined ? {} : { claim: { kind: 'amount' as const, amount: quebecClaim } }),
    ...(paid === undefined ? {} : { commission: { paid, ...form } }),
  }
}

/** What date of birth, elections, pensions and death say; nothing where no date of birth is given. */
function standingOf(input: TypedPay): Result<{ readonly standing?: ContributionStanding }> {
  const { born, disabledFrom, disabledThrough } = input
  const { cppStopped, cppRestarted, qppStopped, qppRestarted, qppPension, died } = input
  const rest = { cppStopped, cppRestarted, qppStopped, qppRestarted, qppPension, died }
  const others = [...Object.values(rest), disabledFrom, disabledThrough]
  if (born === undefined) {
    if (others.every((each) => each === undefined)) return ok({})
    return refuse('input-missing', { what: '--born' }, 'born')
  }
  const days = Object.entries(rest).filter(([, each]) => each !== undefined)
  const through = disabledThrough === undefined ? {} : { through: disabledThrough }
  return ok({
    standing: {
      born,
      ...Object.fromEntries(days),
      ...(disabledFrom === undefined ? {} : { disability: { from: disabledFrom, ...through } }),
    },
  })
}

type Claims = Pick<PayFacts, 'federalClaim' | 'provincialClaim'>

function claimsOf({ federalClaim, provincialClaim }: TypedPay): Result<Claims> {
  const federal = claimOf(federalClaim, 'federalClaim')
  const provincial = claimOf(provincialClaim, 'provincialClaim')
  if (!federal.ok) return federal
  if (!provincial.ok) return provincial
  return ok({
    ...(federal.value === undefined ? {} : { federalClaim: federal.value }),
    ...(provincial.value === undefined ? {} : { provincialClaim: provincial.value }),
  })
}

/** `code 3` or `3` is a claim code, `E` an exemption, all else an amount. */
function claimOf(text: string | undefined, at: string): Result<Claim | undefined> {
  if (text === undefined) return ok(undefined)
  const typed = text.trim()
  if (/^e$/i.test(typed)) return ok({ kind: 'exempt' })
  const code = /^(?:code\s*)?(\d{1,2})$/i.exec(typed)?.[1]
  if (code !== undefined) return ok({ kind: 'code', code: Number(code) })
  const amount = parseCents(typed, at)
  return amount.ok ? ok({ kind: 'amount', amount: amount.value }) : amount
}

/** The flags that each ask for a method of their own. */
function methodsAsked({ commissionYear, number, left }: TypedPay): readonly string[] {
  return [
    ...(commissionYear === undefined ? [] : ['--commission-year']),
    ...(number === undefined ? [] : ['--number']),
    ...(left === undefined ? [] : ['--left']),
  ]
}

function methodOf({ commissionYear, expenses, days, number, left }: TypedPay): Method {
  if (commissionYear !== undefined)
    return {
      kind: 'commission',
      yearlyRemuneration: commissionYear,
      yearlyExpenses: expenses,
      daysSinceLastPayment: days,
    }
  if (number !== undefined) return { kind: 'averaging', periodNumber: number }
  return left === undefined ? { kind: 'periodic' } : { kind: 'periodic-year-to-date', payPeriodsLeft: left }
}
