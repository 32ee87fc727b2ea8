import { type Deductions, deductionsOf } from '@daybook/canada/payroll/deductions.ts'
import { netPay } from '@daybook/canada/payroll/net-pay.ts'
import type { Claim, Method, PayFacts } from '@daybook/canada/payroll/pay-facts.ts'
import { pensionStanding } from '@daybook/canada/payroll/pension-standing.ts'
import type { Figure } from '@daybook/core/filings/figure.ts'
import { type Cents, formatCents, parseCents } from '@daybook/core/kit/cents.ts'
import type { Language } from '@daybook/core/kit/refusal-text.ts'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { explainedPay } from '../payroll/explained-pay.ts'
import { payText } from '../payroll/pay-text.ts'
import { command } from './command.ts'
import { amountOut } from './fields.ts'
import { payFields, payLine } from './payroll-fields.ts'

type Input = z.output<z.ZodObject<typeof payFields>>

/** Works out what is held back from one pay, without books. */
export const payrollCalculate = command({
  name: 'payroll.calculate',
  effect: 'lookup',
  role: 'viewer',
  title: { en: 'Work out the deductions of one pay', fr: 'Calculer les retenues d’une paie' },
  input: z.strictObject(payFields),
  output: z.strictObject({
    date: z.string(),
    province: z.string(),
    edition: z.string().meta({ description: 'the first day of the edition of the guide' }),
    gross: amountOut,
    lines: z.array(payLine),
    total: amountOut,
    net: amountOut,
    employer: z.array(payLine),
    unchecked: z.array(z.string()).meta({ description: 'rate tables that nobody has checked for the day' }),
    explanation: z.array(z.string()),
  }),
  run: async (ctx, input) => {
    const methods = methodsAsked(input)
    if (methods.length > 1) return refuse('payroll-methods-several', { list: methods.join(', ') }, 'number')
    const claims = claimsOf(input)
    if (!claims.ok) return claims
    const standing = standingOf(input)
    if (!standing.ok) return standing
    const found = deductionsOf({ ...factsOf(input, claims.value), ...standing.value })
    if (!found.ok) return found
    const net = netPay(found.value, input.benefits)
    if (!net.ok) return net
    return ok(answerOf(found.value, net.value, input, ctx.language))
  },
  shown: (answer, ctx) => payText(answer, ctx.language),
})

function answerOf(found: Deductions, net: Figure, input: Input, language: Language) {
  const { pay, rules, lines, total, employer } = found
  const line = ({ id, label, value }: Figure) => ({ id, label: label[language], amount: formatCents(value) })
  const trees = [...lines, net]
  return {
    date: pay.payDate,
    province: pay.province,
    edition: rules.edition,
    gross: formatCents(pay.grossPay + pay.nonPeriodicPay),
    lines: lines.map(line),
    total: formatCents(total.value),
    net: formatCents(net.value),
    employer: employer.filter(({ value }) => value !== 0n).map(line),
    unchecked: [...rules.unchecked],
    explanation: input.explain ? explainedPay(trees, language) : [],
  }
}

type Claims = Pick<PayFacts, 'federalClaim' | 'provincialClaim'>

function claimsOf({ federalClaim, provincialClaim }: Input): Result<Claims> {
  const federal = claimOf(federalClaim, 'federalClaim')
  const provincial = claimOf(provincialClaim, 'provincialClaim')
  if (!federal.ok) return federal
  if (!provincial.ok) return provincial
  return ok({
    ...(federal.value === undefined ? {} : { federalClaim: federal.value }),
    ...(provincial.value === undefined ? {} : { provincialClaim: provincial.value }),
  })
}

/** What the date of birth and a CPT30 say; nothing where no date of birth is given. */
function standingOf(input: Input): Result<Partial<PayFacts>> {
  const { born, cppStopped, cppRestarted } = input
  const election = cppStopped ?? cppRestarted
  if (born === undefined && election !== undefined) return refuse('input-missing', { what: '--born' }, 'born')
  if (born === undefined) return ok({})
  const facts = {
    born,
    ...(cppStopped === undefined ? {} : { stopped: cppStopped }),
    ...(cppRestarted === undefined ? {} : { restarted: cppRestarted }),
  }
  const found = pensionStanding(facts, input.date, input.province)
  if (!found.ok) return found
  const { months, contributes } = found.value
  const none = { pensionable: 0n, nonPeriodicPensionable: 0n }
  return ok({ pensionableMonths: months, ...(contributes ? {} : none) })
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

function factsOf(input: Input, claims: Claims): PayFacts {
  const gross = input.gross
  const bonus = input.bonus
  const regular = (whole: Cents): Cents => (whole > input.ytdBonus ? whole - input.ytdBonus : 0n)
  return {
    payDate: input.date,
    province: input.province,
    payPeriodsPerYear: input.periods,
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
    ...claims,
    pensionableMonths: input.months,
    isCppExempt: input.cppExempt,
    isEiExempt: input.eiExempt,
    insist: input.insist,
    yearToDate: {
      ...(input.province === 'QC'
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
    },
    quebec: {
      additionalTax: input.quebecAdditional,
      ...(input.quebecClaim === undefined ? {} : { claim: { kind: 'amount', amount: input.quebecClaim } }),
    },
    lastRegular: { grossPay: input.lastGross },
  }
}

/** The flags that each ask for a method of their own. */
function methodsAsked({ commissionYear, number, left }: Input): readonly string[] {
  return [
    ...(commissionYear === undefined ? [] : ['--commission-year']),
    ...(number === undefined ? [] : ['--number']),
    ...(left === undefined ? [] : ['--left']),
  ]
}

function methodOf({ commissionYear, expenses, days, number, left }: Input): Method {
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
