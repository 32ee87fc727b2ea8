import {
  additionalPart,
  firstContribution,
  periodExemption,
  premiums,
  secondContribution,
} from '@daybook/canada/payroll/contributions.ts'
import { healthServicesFundRate } from '@daybook/canada/payroll/health-services-fund.ts'
import { completePay } from '@daybook/canada/payroll/pay-facts.ts'
import { planOn, rulesFor } from '@daybook/canada/payroll/rules.ts'
import { formatCents, parseCents } from '@daybook/core/kit/cents.ts'
import { value } from '@daybook/core/kit/result.ts'
import type { CaseAnswer, PayrollCase } from './payroll-case.ts'
import { dayOf, type Inputs, inputsOf, inText, provinceOf } from './payroll-inputs.ts'

/** A year of like pays, in Quebec or elsewhere period by period; nothing is owed before the first period. */
export function yearAnswer(each: PayrollCase, inputs: Inputs): CaseAnswer {
  const on = dayOf(each)
  const plans = { CPP: value(planOn('CPP', on)), QPP: value(planOn('QPP', on)) }
  const periods = inputs.count('payPeriodsPerYear', 12)
  const first = inputs.count('firstPensionablePeriod', 1)
  const months = inputs.count('pensionableMonths', 12)
  // One amount for all periods, or one for each.
  const amounts = (inputs.text('pensionablePerPeriod') ?? '0')
    .split(',')
    .map((text) => value(parseCents(text)))
  const everywhere = inputs.text('province') ?? 'ON'
  const provinces =
    inputs.text('provinceByPeriod')?.split(',') ?? Array.from({ length: periods }, () => everywhere)
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
export function segmentsAnswer(each: PayrollCase, inputs: Inputs): CaseAnswer {
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

/** The exemption of a period for every count of pay periods that the case asks for. */
export function exemptionAnswer(each: PayrollCase, inputs: Inputs): CaseAnswer {
  const yearly = inputs.amount('annualExemption')
  const wanted = each.expected.byPayPeriodsPerYear
  const counts = Object.keys(wanted ?? {})
  const rows = counts.map((count) => [count, formatCents(periodExemption(yearly, Number(count)))])
  return { byPayPeriodsPerYear: Object.fromEntries(rows) }
}

/** QPP and QPP2 of one pay. */
export function qppAnswer(each: PayrollCase, inputs: Inputs): CaseAnswer {
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
  const additional = additionalPart(plan, qpp, qpp2)
  return inText({ qpp, qpp2, C: qpp, C2: qpp2, CS: additional, F5: additional })
}

/** An edition that names two years wants a rate that is alike in both. */
export function fundAnswer(each: PayrollCase, inputs: Inputs): CaseAnswer {
  const payroll = inputs.amount('totalPayroll')
  const word = inputs.text('sector')?.toLowerCase() ?? ''
  const isPublic = inputs.flag('publicSector') || word.startsWith('public')
  const isPrimary = inputs.flag('primaryOrManufacturing') || /primary|manufactur/.test(word)
  const sector = isPublic ? 'public' : isPrimary ? 'primary-or-manufacturing' : 'general'
  const years = (each.edition ?? '').split('/').map((edition) => ({ ...each, edition }))
  const rates = years.map((year) => value(healthServicesFundRate(payroll, sector, dayOf(year))))
  return { ratePercent: [...new Set(rates)].join(' or ') }
}
