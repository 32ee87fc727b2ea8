import { averagingTax } from '@daybook/canada/payroll/averaging-tax.ts'
import {
  additionalPart,
  firstContribution,
  periodExemption,
  premiums,
  secondContribution,
} from '@daybook/canada/payroll/contributions.ts'
import {
  deductionsOf,
  type FederalDeductions,
  federalDeductions,
} from '@daybook/canada/payroll/deductions.ts'
import { healthServicesFundRate } from '@daybook/canada/payroll/health-services-fund.ts'
import { completePay } from '@daybook/canada/payroll/pay-facts.ts'
import { quebecTax } from '@daybook/canada/payroll/quebec-tax.ts'
import { planOn, quebecTaxOn, rulesFor } from '@daybook/canada/payroll/rules.ts'
import { findFigure } from '@daybook/core/filings/explain.ts'
import type { Figure } from '@daybook/core/filings/figure.ts'
import { type Cents, formatCents, parseCents } from '@daybook/core/kit/cents.ts'
import { value } from '@daybook/core/kit/result.ts'
import type { PayrollCase } from './payroll-case.ts'
import { dayOf, type Inputs, inputsOf, payOf, provinceOf } from './payroll-inputs.ts'

type Answer = Readonly<Record<string, unknown>>
type Answerer = (each: PayrollCase, inputs: Inputs) => Answer

/** How each kind of cases is answered, by name. */
export const answerers: Readonly<Record<string, (each: PayrollCase) => Answer>> = {
  pay: whole(payAnswer),
  commission: whole(payAnswer),
  option2: whole(averagingAnswer),
  'bonus-factors': whole(bonusAnswer),
  'contribution-year': whole(yearAnswer),
  'ei-segments': whole(segmentsAnswer),
  'exemption-table': whole(exemptionAnswer),
  'quebec-factors': whole(quebecAnswer),
  'quebec-lump-sum': whole((each, inputs) =>
    inputs.has('lumpSum') ? quebecAnswer(each, inputs) : payAnswer(each, inputs),
  ),
  'qpp-pay': whole(qppAnswer),
  'hsf-rate': whole(fundAnswer),
}

/** Answers a case, and stumbles over inputs that were not read. */
function whole(answer: Answerer): (each: PayrollCase) => Answer {
  return (each) => {
    const inputs = inputsOf(each)
    const given = answer(each, inputs)
    const unread = inputs.unread()
    if (unread.length > 0) throw new Error(`inputs that are not understood: ${unread.join(', ')}`)
    return given
  }
}

/** Letters of T4127 that a case may ask for by name. */
const letters =
  'A K K1 K2 K3 K4 T3 T1 KP K1P K2P K3P K4P K5P T4 V1 V2 S T2 C C2 F5 BPAF cb eb TC TCP NI W'.split(' ')

function payAnswer(each: PayrollCase, inputs: Inputs): Answer {
  const facts = payOf(each, inputs)
  const isQuebec = facts.province === 'QC'
  const method = facts.method?.kind
  const isBoth = isQuebec && (method === undefined || method === 'periodic')
  const all = isBoth ? value(deductionsOf(facts)) : undefined
  const found = all ?? value(federalDeductions(facts))
  const { contributions, tax, pay } = found
  const { plan, premiums: paid } = contributions
  const bonus = tax.nonPeriodic
  // A case that lists the additional tax by itself expects the tax without it.
  const additional = each.expected.additionalTax === undefined ? pay.additionalTax : 0n
  const federal = tax.federal.value + additional
  const provincial = all?.quebec?.tax.value ?? tax.provincial.value
  const bonusProvincial = all?.quebec?.lumpSumTax?.value ?? bonus?.provincial.value ?? 0n
  const bonusFederal = bonus?.federal.value ?? 0n
  const contributed = plan.first.value + plan.second.value + paid.ei.value + (paid.qpip?.value ?? 0n)
  const taxes = tax.federal.value + pay.additionalTax + provincial + bonusFederal + bonusProvincial
  const held = contributed + taxes
  return inText({
    ...lettersOf(found),
    cpp: plan.first.value,
    cpp2: plan.second.value,
    qpp: plan.first.value,
    qpp2: plan.second.value,
    ei: paid.ei.value,
    qpip: paid.qpip?.value ?? 0n,
    federalTax: federal,
    provincialTax: provincial,
    quebecTax: all?.quebec?.tax.value ?? 0n,
    nonPeriodicFederalTax: bonusFederal,
    nonPeriodicProvincialTax: bonusProvincial,
    totalTax: federal + provincial,
    totalNonPeriodicTax: bonusFederal + bonusProvincial,
    totalFederalTax: federal + bonusFederal,
    totalProvincialTax: provincial + bonusProvincial,
    additionalTax: pay.additionalTax,
    totalDeductions: held,
    netPay: pay.grossPay + pay.nonPeriodicPay - held - pay.registeredPlans - pay.unionDues - pay.support,
    f5: plan.f5.value,
    f5A: plan.f5A.value,
    f5B: plan.f5B.value,
  })
}

function lettersOf({ tax, contributions }: FederalDeductions): Record<string, Cents> {
  const trees = [tax.t1, tax.t2, contributions.plan.first, contributions.plan.second, contributions.plan.f5]
  // A letter that has no part in a pay (Alberta's K5P in Ontario) is nothing.
  return Object.fromEntries(letters.map((name) => [name, findFigure(trees, `T4127:${name}`)?.value ?? 0n]))
}

function averagingAnswer(each: PayrollCase, inputs: Inputs): Answer {
  const facts = payOf(each, inputs)
  const { pay, rules, contributions } = value(federalDeductions(facts))
  const number = inputs.count('currentPayPeriodNumber', 1)
  const f5A: Figure = { ...contributions.plan.f5A, value: inputs.amount('f5A') }
  const from = inputs.has('f5A') ? { ...contributions.plan, f5A } : contributions.plan
  const tax = averagingTax(pay, rules, from, number)
  return {
    S1: `${pay.payPeriodsPerYear}/${number}`,
    ...inText({
      A: tax.taxable.value,
      T1: tax.t1.value,
      T2: tax.t2.value,
      T: tax.federal.value + tax.provincial.value + pay.additionalTax,
      federalTax: tax.federal.value,
      provincialTax: tax.provincial.value,
      nonPeriodicFederalTax: tax.nonPeriodic?.federal.value ?? 0n,
      nonPeriodicProvincialTax: tax.nonPeriodic?.provincial.value ?? 0n,
      f5A: from.f5A.value,
    }),
  }
}

function bonusAnswer(each: PayrollCase, inputs: Inputs): Answer {
  const { contributions, tax } = value(federalDeductions(payOf(each, inputs)))
  const { plan } = contributions
  const bonus = tax.nonPeriodic
  const step = (name: string): Record<string, Cents> => {
    const pairs = [
      [`${name}_step1`, bonus?.t1With],
      [`${name}_step2`, bonus?.t1Without],
      [name, bonus?.t1With],
    ] as const
    return Object.fromEntries(
      pairs.flatMap(([key, tree]) => {
        const figure = tree === undefined ? undefined : findFigure(tree, `T4127:${name}`)
        return figure === undefined ? [] : [[key, figure.value]]
      }),
    )
  }
  return inText({
    ...Object.assign({}, ...['K1', 'K2', 'K4', 'T3', 'T1', 'BPAF', 'R', 'K'].map(step)),
    // The guide's own example prints K4 at its limit, alike in both steps.
    A_step1: bonus?.taxableWith.value ?? 0n,
    A_step2: bonus?.taxableWithout.value ?? 0n,
    C: plan.first.value,
    C2: plan.second.value,
    EI: contributions.premiums.ei.value,
    F5: plan.f5.value,
    F5A: plan.f5A.value,
    F5B: plan.f5B.value,
    nonPeriodicFederalTax: bonus?.federal.value ?? 0n,
    nonPeriodicProvincialTax: bonus?.provincial.value ?? 0n,
  })
}

/** A year of like pays, in Quebec or elsewhere period by period; nothing is owed before the first period. */
function yearAnswer(each: PayrollCase, inputs: Inputs): Answer {
  const on = dayOf(each)
  const plans = { CPP: value(planOn('CPP', on)), QPP: value(planOn('QPP', on)) }
  const periods = inputs.count('payPeriodsPerYear', 12)
  const first = inputs.count('firstPensionablePeriod', 1)
  const months = inputs.count('pensionableMonths', 12)
  // One amount for all periods, or one for each.
  const amounts = (inputs.text('pensionablePerPeriod') ?? '0')
    .split(',')
    .map((text) => value(parseCents(text)))
  const provinces = inputs.text('provinceByPeriod')?.split(',') ?? Array.from({ length: periods }, () => 'ON')
  const paid = { CPP: 0n, QPP: 0n, second: 0n, pensionable: 0n }
  const rows = provinces.map((province, index) => {
    if (index + 1 < first) return { C: 0n, C2: 0n, F5: 0n }
    const name = province === 'QC' ? 'QPP' : 'CPP'
    const otherName = province === 'QC' ? 'CPP' : 'QPP'
    const plan = plans[name]
    const pensionable = amounts[index] ?? amounts[0] ?? 0n
    const state = {
      months,
      own: paid[name],
      other: paid[otherName],
      second: paid.second,
      pensionableBefore: paid.pensionable,
    }
    const above = pensionable - periodExemption(plan.exemption, periods)
    const c = firstContribution(plan, plans[otherName], state, above)
    const c2 = secondContribution(plan, state, pensionable)
    paid[name] += c
    paid.second += c2
    paid.pensionable += pensionable
    return { C: c, C2: c2, F5: additionalPart(plan, c, c2) }
  })
  const column = (name: 'C' | 'C2' | 'F5'): readonly string[] => rows.map((row) => formatCents(row[name]))
  const total = (name: 'C' | 'C2' | 'F5'): string =>
    formatCents(rows.reduce((sum, row) => sum + row[name], 0n))
  return {
    C: column('C'),
    C2: column('C2'),
    F5: column('F5'),
    totalC: total('C'),
    totalC2: total('C2'),
    totalF5: total('F5'),
    totalCpp: formatCents(paid.CPP),
    totalQpp: formatCents(paid.QPP),
  }
}

/** Insurable earnings in one province after another with one employer. */
function segmentsAnswer(each: PayrollCase, inputs: Inputs): Answer {
  inputs.text('segments')
  // Outside data: a list of provinces and earnings; what is missing in it fails below by itself.
  const segments = each.inputs.segments as readonly { province: string; insurableEarnings: string }[]
  const paid = { inside: 0n, outside: 0n, insurable: 0n }
  for (const segment of segments) {
    const province = provinceOf(segment.province)
    const isQuebec = province === 'QC'
    const asked = { province, on: dayOf(each), insist: false, isAnnual: false }
    const amount = inputsOf({ ...each, inputs: segment }).amount('insurableEarnings')
    const own = isQuebec ? paid.inside : paid.outside
    const other = isQuebec ? paid.outside : paid.inside
    const pay = completePay({
      payDate: asked.on,
      province,
      payPeriodsPerYear: 1,
      grossPay: amount,
      yearToDate: { ei: own, eiOtherRate: other, insurable: paid.insurable },
    })
    const premium = premiums(pay, value(rulesFor(asked))).ei.value
    if (isQuebec) paid.inside += premium
    else paid.outside += premium
    paid.insurable += amount
  }
  return inText({
    eiOutsideQuebec: paid.outside,
    eiQuebec: paid.inside,
    eiMaximumForYear: paid.inside + paid.outside,
  })
}

function exemptionAnswer(each: PayrollCase, inputs: Inputs): Answer {
  const yearly = inputs.amount('annualExemption')
  const wanted = each.expected.byPayPeriodsPerYear
  const counts = Object.keys(wanted ?? {})
  const rows = counts.map((count) => [count, formatCents(periodExemption(yearly, Number(count)))])
  return { byPayPeriodsPerYear: Object.fromEntries(rows) }
}

function quebecAnswer(each: PayrollCase, inputs: Inputs): Answer {
  const { amount } = inputs
  const gross = amount('grossPay')
  const lumpSum = amount('lumpSum')
  const { claim } = payOf(each, inputs).quebec ?? {}
  const pensionable = amount('pensionableEarningsS3')
  const found = quebecTax(
    {
      payPeriodsPerYear: inputs.count('payPeriodsPerYear', 1),
      grossPay: gross,
      registeredPlans: amount('factorFDeductions'),
      contribution: amount('qppContribution'),
      secondContribution: amount('qpp2Contribution'),
      pensionable: inputs.has('pensionableEarningsS3') ? pensionable : gross + lumpSum,
      annualDeductions: amount('annualDeductionsJ'),
      authorizedDeductions: amount('authorizedAnnualDeductionsJ1'),
      authorizedCredits: amount('authorizedCreditsK1'),
      additionalTax: amount('additionalTax'),
      ftqShares: amount('ftqSharesPerPeriod'),
      fondactionShares: amount('fondactionSharesPerPeriod'),
      lumpSum,
      registeredPlansOnLumpSum: amount('factorFOnLumpSum'),
      earlierLumpSums: amount('lumpSumYtd') + amount('nonPeriodicYtd'),
      registeredPlansOnEarlier: amount('factorFOnLumpSumYtd'),
      earlierContributions: amount('csbYtd'),
      ...(claim === undefined ? {} : { claim }),
    },
    value(quebecTaxOn(dayOf(each))),
    value(planOn('QPP', dayOf(each))),
  )
  const { tax, lumpSumTax, H, CS, CSA, CSB, I, I2, Y } = found
  return inText({
    ...{ A: tax.value, H: H.value, CS: CS.value, CSA: CSA.value, CSB: CSB.value, I: I.value, Y: Y.value },
    ...(I2 === undefined ? {} : { I2: I2.value }),
    ...(lumpSumTax === undefined ? {} : { lumpSumTax: lumpSumTax.value }),
  })
}

function qppAnswer(each: PayrollCase, inputs: Inputs): Answer {
  const plan = value(planOn('QPP', dayOf(each)))
  const other = value(planOn('CPP', dayOf(each)))
  inputs.text('province')
  const pensionable = inputs.amount('pensionablePay')
  const state = {
    months: inputs.count('pensionableMonths', 12),
    own: inputs.amount('ytdQpp'),
    other: 0n,
    second: inputs.amount('ytdQpp2'),
    pensionableBefore: inputs.amount('ytdPensionableEarnings'),
  }
  const exemption = periodExemption(plan.exemption, inputs.count('payPeriodsPerYear', 12))
  const qpp = firstContribution(plan, other, state, pensionable - exemption)
  const qpp2 = secondContribution(plan, state, pensionable)
  return inText({ qpp, qpp2, CS: additionalPart(plan, qpp, qpp2) })
}

/** An edition that names two years wants a rate that is alike in both. */
function fundAnswer(each: PayrollCase, inputs: Inputs): Answer {
  const payroll = inputs.amount('totalPayroll')
  const isPrimary = inputs.flag('primaryOrManufacturing')
  const sector = inputs.flag('publicSector') ? 'public' : isPrimary ? 'primary-or-manufacturing' : 'general'
  const rates = each.edition
    .split('/')
    .map((year) => value(healthServicesFundRate(payroll, sector, `${year.slice(0, 4)}-01-01`)))
  return { ratePercent: [...new Set(rates)].join(' or ') }
}

function inText(amounts: Readonly<Record<string, Cents>>): Answer {
  return Object.fromEntries(Object.entries(amounts).map(([name, amount]) => [name, formatCents(amount)]))
}
