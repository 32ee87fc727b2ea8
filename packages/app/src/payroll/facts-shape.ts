import { z } from 'zod'
import { amount, day } from '../commands/fields.ts'

/** The facts of one pay as JSON: the names of the engine's facts, amounts as decimal text. */

const money = amount.exactOptional()
const flag = z.boolean().exactOptional()
const month = z
  .string()
  .trim()
  .regex(/^\d{4}-(0[1-9]|1[0-2])(-\d{2})?$/)
  .meta({ description: 'a month, YYYY-MM, or a day' })

const claimAmount = z.strictObject({ kind: z.literal('amount'), amount })
const exempt = z.strictObject({ kind: z.literal('exempt') })
const claim = z.discriminatedUnion('kind', [
  claimAmount,
  z.strictObject({ kind: z.literal('code'), code: z.number() }),
  exempt,
])

const method = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('periodic') }),
  z.strictObject({ kind: z.literal('periodic-year-to-date'), payPeriodsLeft: z.number() }),
  z.strictObject({ kind: z.literal('averaging'), periodNumber: z.number() }),
  z.strictObject({
    kind: z.literal('commission'),
    yearlyRemuneration: amount,
    yearlyExpenses: amount,
    daysSinceLastPayment: z.number(),
  }),
])

const yearToDate = z.strictObject({
  cpp: money,
  cpp2: money,
  qpp: money,
  qpp2: money,
  ei: money,
  eiOtherRate: money,
  qpip: money,
  pensionable: money,
  insurable: money,
  periodicPensionable: money,
  periodicInsurable: money,
  nonPeriodic: money,
  registeredPlansOnNonPeriodic: money,
  f5B: money,
  f5A: money,
  periodic: money,
  registeredPlans: money,
  support: money,
  unionDues: money,
  taxOnPeriodic: money,
  taxOnNonPeriodic: money,
  labourFund: money,
  labourFundProvincial: money,
  quebecLumpSumContributions: money,
  quebecRegisteredOnLumpSums: money,
})

const quebec = z.strictObject({
  claim: z.discriminatedUnion('kind', [claimAmount, exempt]).exactOptional(),
  annualDeductions: money,
  authorizedDeductions: money,
  authorizedCredits: money,
  additionalTax: money,
  ftqShares: money,
  fondactionShares: money,
  registeredPlans: money,
  registeredPlansOnLumpSum: money,
  grossPay: money,
  commission: z.strictObject({ paid: amount, yearly: amount, expenses: amount }).exactOptional(),
  isByPeriod: flag,
})

const standing = z.strictObject({
  born: month,
  cppStopped: month.exactOptional(),
  cppRestarted: month.exactOptional(),
  qppStopped: month.exactOptional(),
  qppRestarted: month.exactOptional(),
  qppPension: month.exactOptional(),
  disability: z.strictObject({ from: month, through: month.exactOptional() }).exactOptional(),
  died: day.exactOptional(),
  isCppExempt: flag,
  isEiExempt: flag,
  isQpipExempt: flag,
})

const percent = z
  .string()
  .trim()
  .regex(/^\d{1,3}(\.\d{1,6})?$/)
  .meta({ description: 'a percentage such as 50 or 33.33' })
const asked = z.union([z.strictObject({ amount }), z.strictObject({ percent })])

/** What an order must leave: as it says, or what the law of the province leaves its debtor. */
const lawful = z.strictObject({ by: z.literal('law'), dependants: z.int().min(0).max(50) })

const garnishment = z.strictObject({
  id: z.string().trim().min(1).max(100),
  kind: z.enum(['support', 'government', 'creditor']),
  asked,
  keep: z.union([asked, lawful]).exactOptional(),
  most: money,
})

/**
 * One pay: the facts that `deductionsOf` asks for, the standing that gives the pensionable months, the part
 * of the pay that is no money, and the orders to hold back a part of its net pay.
 */
export const payFactsShape = z.strictObject({
  payDate: day,
  province: z.enum(['AB', 'BC', 'MB', 'NB', 'NL', 'NS', 'NT', 'NU', 'ON', 'PE', 'QC', 'SK', 'YT', 'OC']),
  payPeriodsPerYear: z.number(),
  grossPay: amount,
  method: method.exactOptional(),
  nonPeriodicPay: money,
  pensionable: money,
  nonPeriodicPensionable: money,
  insurable: money,
  nonPeriodicInsurable: money,
  registeredPlans: money,
  registeredPlansOnNonPeriodic: money,
  support: money,
  unionDues: money,
  additionalTax: money,
  prescribedZone: money,
  authorizedDeductions: money,
  authorizedCredits: money,
  authorizedCreditsProvincial: money,
  ontarioDependants: money,
  labourFund: money,
  labourFundProvincial: money,
  federalClaim: claim.exactOptional(),
  provincialClaim: claim.exactOptional(),
  pensionableMonths: z.number().exactOptional(),
  isCppExempt: flag,
  isPeriodExempted: flag,
  isEiExempt: flag,
  isQpipExempt: flag,
  isTerritorialTaxExempt: flag,
  lastRegular: z
    .strictObject({
      grossPay: money,
      registeredPlans: money,
      unionDues: money,
      support: money,
      f5A: money,
    })
    .exactOptional(),
  yearToDate: yearToDate.exactOptional(),
  quebec: quebec.exactOptional(),
  employerEiMultiple: z
    .string()
    .trim()
    .regex(/^\d{1,2}(\.\d{1,6})?$/)
    .exactOptional(),
  standing: standing.exactOptional(),
  nonCashBenefits: money,
  garnishments: z.array(garnishment).exactOptional(),
})

/** One pay as it was given. */
export type GivenPay = z.output<typeof payFactsShape>
