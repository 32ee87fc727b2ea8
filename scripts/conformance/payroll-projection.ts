import { type Cents, divideRounded } from '@daybook/core/kit/cents.ts'
import type { CaseAnswer, PayrollCase } from './payroll-case.ts'
import { type Inputs, inText } from './payroll-inputs.ts'

/** What an amount of a projection is, as its name tells it. */
type Role = 'now' | 'toDate' | 'yearlyTax' | 'taxToDate' | 'bonusTaxToDate' | 'additional'

/**
 * The guide's own sum of cumulative averaging (T4127 chapter 5): pay to date times S1 is the year's income;
 * the year's tax over S1 is the tax to date; less what was deducted it is the tax of the period. Cases of
 * this kind are described by meaning alone (income and tax of the year to date, projected income, tax of the
 * period), so an amount is told by the words of its name: “tax” or not, “to date”, “annual”. A name that says
 * none of them is not answered.
 */
export function projectionAnswer(each: PayrollCase, inputs: Inputs): CaseAnswer {
  const [periods, number] = progressOf(inputs)
  const sums: Record<Role, Cents> = {
    now: 0n,
    toDate: 0n,
    yearlyTax: 0n,
    taxToDate: 0n,
    bonusTaxToDate: 0n,
    additional: 0n,
  }
  for (const name of inputs.names) {
    const role = roleOf(name)
    if (role !== undefined && inputs.has(name)) sums[role] += inputs.amount(name)
  }
  const income = divideRounded((sums.now + sums.toDate) * periods, number, 'half-up')
  const taxToDate = divideRounded((sums.yearlyTax - sums.bonusTaxToDate) * number, periods, 'half-up')
  const due = taxToDate - sums.taxToDate
  const tax = (due < 0n ? 0n : due) + sums.additional
  const found = Object.keys(each.expected).flatMap((name) => {
    const answer = wantedOf(name, { income, taxToDate, tax, yearly: sums.yearlyTax })
    return answer === undefined ? [] : [[name, answer] as const]
  })
  return { S1: `${periods}/${number}`, ...inText(Object.fromEntries(found)) }
}

/** P and the number of the period: as counts, by letter, or as S1 = `26/21`. The province is no matter. */
function progressOf(inputs: Inputs): readonly [periods: bigint, number: bigint] {
  inputs.text('province')
  const fraction = /^(\d+)\s*\/\s*(\d+)$/.exec(inputs.text('S1') ?? '')
  const elapsed = inputs.count('payPeriodsElapsed', 0)
  const byLetter = inputs.count('P', Number(fraction?.[1] ?? 0))
  const periods = inputs.count('payPeriodsPerYear', byLetter)
  const numbered = inputs.count('n', Number(fraction?.[2] ?? elapsed + 1))
  const number = inputs.count('currentPayPeriodNumber', numbered)
  if (periods < 1 || number < 1) throw new Error('the case does not say which pay period of how many it is')
  return [BigInt(periods), BigInt(number)]
}

const isTax = (name: string): boolean => /tax(?!able)|^(M|M1|T)$|^T[12]/i.test(name)
const isToDate = (name: string): boolean => /ytd|to-?date|previous|prior|already|deducted|^M1?$/i.test(name)

function roleOf(name: string): Role | undefined {
  if (/period(s|number)|^(S1|P|n|payDate|province|method)$|claim/i.test(name)) return undefined
  if (/^additionalTax$/i.test(name)) return 'additional'
  if (isTax(name) && isToDate(name))
    return /nonPeriodic|bonus|^M1$/i.test(name) ? 'bonusTaxToDate' : 'taxToDate'
  if (isTax(name)) return 'yearlyTax'
  if (!/income|earning|pay|gross|remuneration|^I(YTD)?$/i.test(name)) return undefined
  return isToDate(name) ? 'toDate' : 'now'
}

function wantedOf(
  name: string,
  of: { readonly income: Cents; readonly taxToDate: Cents; readonly tax: Cents; readonly yearly: Cents },
): Cents | undefined {
  if (isTax(name)) {
    if (/annual|yearly/i.test(name)) return of.yearly
    return isToDate(name) ? of.taxToDate : of.tax
  }
  return /project|annual|income|earning|^A$/i.test(name) ? of.income : undefined
}
