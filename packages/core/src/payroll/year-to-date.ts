import type { Pay, PayLine } from '../daybook/payroll-facts.ts'
import type { Cents } from '../kit/cents.ts'
import type { BaseCode } from './bases.ts'
import { quantityText, tenThousandths } from './pay-quantity.ts'

/** The five lists of a pay. */
export const payParts = ['earnings', 'benefits', 'deductions', 'employer', 'bases'] as const

/** The name of one of the lists of a pay. */
export type PayPart = (typeof payParts)[number]

/** What a line of a part adds up to: its amount and, where it is counted, its quantity in ten-thousandths. */
type Total = { amount: Cents; count: number; isCounted: boolean; label: PayLine }

/** Totals of pays by part and code, and by code and note where lines bear one. */
export type PayTotals = Readonly<Record<PayPart, ReadonlyMap<string, Total>>> & { readonly net: Cents }

/** The lines of a pay; a whole pay and what was put together of one are alike. */
export type PayLists = Readonly<Record<PayPart, readonly PayLine[]>>

/** The totals of pays by part and code. */
export function totalsOf(pays: Iterable<PayLists & Pick<Pay, 'net'>>): PayTotals {
  const totals = {
    earnings: new Map<string, Total>(),
    benefits: new Map<string, Total>(),
    deductions: new Map<string, Total>(),
    employer: new Map<string, Total>(),
    bases: new Map<string, Total>(),
  }
  let net = 0n
  for (const pay of pays) {
    net += pay.net.amount
    for (const part of payParts) for (const line of pay[part]) addLine(totals[part], line)
  }
  return { ...totals, net }
}

function addLine(totals: Map<string, Total>, line: PayLine): void {
  const { id, amount, quantity } = line
  let total = totals.get(id)
  if (total === undefined) {
    total = { amount: 0n, count: 0, isCounted: false, label: line }
    totals.set(id, total)
  }
  total.amount += amount
  if (quantity !== undefined) {
    total.count += tenThousandths(quantity)
    total.isCounted = true
  }
}

/** The totals of one part as lines, in the order in which the codes first came. */
export function totalLines(totals: PayTotals, part: PayPart): readonly PayLine[] {
  return [...totals[part]].map(([id, { amount, count, isCounted }]) =>
    isCounted ? { id, amount, quantity: quantityText(count) } : { id, amount },
  )
}

/** The total of one code of one part. */
export function totalOf(totals: PayTotals, part: PayPart, id: string): Cents {
  return totals[part].get(id)?.amount ?? 0n
}

/**
 * The year to date as the formulas of deductions ask for it, all amounts of this employer in the calendar
 * year before the pay. `ei` are the premiums at the rate of the province of the pay, `eiOtherRate` those at
 * the other one: outside Quebec for a pay in Quebec, and the other way round.
 */
export type PayYearToDate = Readonly<Record<(typeof yearToDateNames)[number], Cents>>

/** The amounts of the year to date. */
export const yearToDateNames = [
  'cpp',
  'cpp2',
  'qpp',
  'qpp2',
  'ei',
  'eiOtherRate',
  'qpip',
  'pensionable',
  'insurable',
  'periodicPensionable',
  'periodicInsurable',
  'nonPeriodic',
  'registeredPlansOnNonPeriodic',
  'f5B',
  'f5A',
  'periodic',
  'registeredPlans',
  'support',
  'unionDues',
  'taxOnPeriodic',
  'taxOnNonPeriodic',
  'quebecLumpSumContributions',
  'quebecRegisteredOnLumpSums',
  'lumpSums',
  'labourFund',
  'labourFundProvincial',
] as const

/**
 * The year to date of one employee from the pays of a calendar year before the one in a province. Whatever
 * was paid over Quebec's border counts as the plans' and the premium's rules say.
 */
export function yearToDate(pays: readonly Pay[], province: string): PayYearToDate {
  const totals = totalsOf(pays)
  const isQuebec = province === 'QC'
  const held = (id: string): Cents => totalOf(totals, 'deductions', id)
  const base = (code: BaseCode): Cents => totalOf(totals, 'bases', code)
  let own = 0n
  for (const pay of pays) {
    if ((pay.province === 'QC') !== isQuebec) continue
    for (const line of pay.deductions) if (line.id === 'ei') own += line.amount
  }
  return {
    cpp: held('cpp'),
    cpp2: held('cpp2'),
    qpp: held('qpp'),
    qpp2: held('qpp2'),
    ei: own,
    eiOtherRate: held('ei') - own,
    qpip: held('qpip'),
    pensionable: base('pensionable'),
    insurable: base('insurable'),
    periodicPensionable: base('pensionable') - base('pensionable-non-periodic'),
    periodicInsurable: base('insurable') - base('insurable-non-periodic'),
    nonPeriodic: base('non-periodic'),
    registeredPlansOnNonPeriodic: base('registered-plans-non-periodic'),
    f5B: base('f5b'),
    f5A: base('f5a'),
    periodic: base('taxable'),
    registeredPlans: base('registered-plans'),
    support: base('support'),
    unionDues: base('union-dues'),
    taxOnPeriodic: base('tax-periodic'),
    taxOnNonPeriodic: base('tax-non-periodic'),
    quebecLumpSumContributions: base('csb'),
    quebecRegisteredOnLumpSums: base('registered-plans-non-periodic'),
    lumpSums: base('lump-sum'),
    labourFund: base('labour-fund-credit'),
    labourFundProvincial: base('labour-fund-credit-provincial'),
  }
}
