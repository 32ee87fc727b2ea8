import { differenceFigure, type Figure, type Source } from '@daybook/core/filings/figure.ts'
import { inForce, type RuleTable, type Version } from '@daybook/core/filings/rule-table.ts'
import type { Cents } from '@daybook/core/kit/cents.ts'
import type { CivilDate } from '@daybook/core/kit/civil-date.ts'
import type { Label } from '@daybook/core/kit/refusal-text.ts'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import { dollars, floored, halfUp, printedRate, smaller } from './exact.ts'
import type { PayrollProvince } from './pay-facts.ts'
import { type WageExemption, wageExemptions } from './wage-exemption-rules.ts'

/** The kinds of orders against a net pay. */
export type OrderKind = 'support' | 'government' | 'creditor'

/**
 * A pay as the law of seizure asks for it, in cents: all of it with benefits, what of it is no money, what
 * Acts make the employer hold back, and the net pay.
 */
export type SeizedPay = {
  readonly province: PayrollProvince
  readonly payDate: CivilDate
  readonly payPeriodsPerYear: number
  readonly gross: Cents
  readonly nonCashBenefits: Cents
  readonly held: Cents
  readonly net: Cents
  /** Whether the last known amounts are wanted for a day that nobody has checked. */
  readonly insist: boolean
}

/** What must be left of a net pay by law, as a figure; `unchecked` names the table that nobody checked. */
export type LawfulKeep = { readonly keep: Figure; readonly unchecked: readonly string[] }

const names = {
  keep: { en: 'net pay that the law leaves', fr: 'paie nette que la loi laisse' },
  net: { en: 'net pay', fr: 'paie nette' },
  seizable: { en: 'the most that may be seized', fr: 'partie saisissable' },
  base: { en: 'wages after deductions by law', fr: 'salaire après retenues légales' },
  above: { en: 'pay above the exemption', fr: 'paie au-dessus de l’exemption' },
  gross: { en: 'gross pay', fr: 'paie brute' },
  money: { en: 'paid in money', fr: 'payé en argent' },
  held: { en: 'held back by law', fr: 'retenu par la loi' },
  exempt: {
    en: 'exempt for the debtor and dependants',
    fr: 'exempté pour le débiteur et les personnes à charge',
  },
  least: { en: 'least that must be left', fr: 'minimum à laisser' },
  share: { en: 'largest share', fr: 'part maximale' },
} as const satisfies Readonly<Record<string, Label>>

const kinds: Readonly<Record<OrderKind, Label>> = {
  support: { en: 'an order for support', fr: 'une pension alimentaire' },
  government: { en: 'a requirement to pay of a government', fr: 'une demande formelle d’un gouvernement' },
  creditor: { en: 'an order of a creditor', fr: 'une saisie d’un créancier' },
}

/**
 * What the law of the province leaves of a net pay against an order: the net pay less the part that may be
 * seized. A seizable part is rounded down, in favour of whom the law protects. Refuses
 * `payroll-exemption-unknown` for a province or a kind of order whose law is not known here,
 * `payroll-rates-not-checked` (unless the caller insists) and `payroll-rates-too-early`.
 *
 *   Ontario, 1,000.00 less 200.00 by law, a creditor: 160.00 may be seized, 640.00 of 800.00 is left
 */
export function lawfulKeep(pay: SeizedPay, kind: OrderKind, dependants: number): Result<LawfulKeep> {
  const table = pay.province === 'OC' ? undefined : wageExemptions[pay.province]
  const found = table === undefined ? undefined : chosen(table, pay)
  if (found !== undefined && !found.ok) return found
  const rule = found?.value
  const share = kind === 'government' ? undefined : rule?.value.takes[kind]
  if (table === undefined || rule === undefined || share === undefined) {
    const { en, fr } = kinds[kind]
    return refuse('payroll-exemption-unknown', { province: pay.province, order: en, orderFr: fr }, 'keep')
  }
  const seizable = seizableFigure(pay, rule, { kind, share, dependants })
  const keep: Figure = {
    id: `garnishment:law:${kind}`,
    label: names.keep,
    value: floored(pay.net - seizable.value),
    how: pay.net < seizable.value ? 'limit' : 'difference',
    parts: [plain('net', pay.net), seizable],
    source: rule.source,
  }
  return ok({ keep, unchecked: pay.payDate > table.checkedThrough ? [table.name] : [] })
}

function chosen(table: RuleTable<WageExemption>, pay: SeizedPay): Result<Version<WageExemption>> {
  const { name, checkedThrough } = table
  const date = pay.payDate
  const isChecked = date <= checkedThrough
  if (!isChecked && !pay.insist)
    return refuse('payroll-rates-not-checked', { table: name, date, through: checkedThrough }, 'payDate')
  const found = inForce(table, isChecked ? date : checkedThrough)
  if (found.ok) return found
  const first = table.versions[0]?.from ?? checkedThrough
  return refuse('payroll-rates-too-early', { table: name, date, first }, 'payDate')
}

type Order = { readonly kind: OrderKind; readonly share: string; readonly dependants: number }

function seizableFigure(pay: SeizedPay, { value, source }: Version<WageExemption>, order: Order): Figure {
  const base = value.of === 'gross' ? aboveExemption(pay, value, source, order) : afterDeductions(pay)
  const { numerator, denominator } = printedRate(order.share)
  const byShare = (floored(base.value) * numerator) / denominator
  const least = order.kind === 'creditor' ? leastLeft(pay, value, order.dependants) : 0n
  const taken = smaller(byShare, floored(base.value - least))
  const share: Figure = {
    ...plain('share', halfUp(numerator * 100n, denominator)),
    text: order.share,
    source,
  }
  const parts = [base, share, ...(least === 0n ? [] : [{ ...plain('least', least), source }])]
  return {
    id: `garnishment:law:seizable:${order.kind}`,
    label: names.seizable,
    value: taken,
    how: 'limit',
    parts,
    source,
  }
}

/** Wages as the common-law provinces define them: money less what an Act makes the employer hold back. */
function afterDeductions(pay: SeizedPay): Figure {
  const money = plain('money', pay.gross - pay.nonCashBenefits)
  return differenceFigure('garnishment:law:base', names.base, [money, plain('held', pay.held)])
}

/** A − B of Quebec's Code of Civil Procedure. */
function aboveExemption(pay: SeizedPay, rule: WageExemption, source: Source, { dependants }: Order): Figure {
  const exempt: Figure = { ...plain('exempt', exemptOf(rule, pay.payPeriodsPerYear, dependants)), source }
  return differenceFigure('garnishment:law:above', names.above, [plain('gross', pay.gross), exempt])
}

/**
 * B for a pay period: the weekly amounts, two weeks of them, or 52 weeks over the pays of the year to the
 * cent, half up, as the ministry's table has it. `363.75 × 52 ÷ 24 = 788.13`
 */
export function exemptOf(rule: WageExemption, payPeriodsPerYear: number, dependants: number): Cents {
  if (rule.weekly === undefined) return 0n
  const [own, first, other] = [rule.weekly.own, rule.weekly.first, rule.weekly.other].map(dollars)
  const others = dependants > 1 ? BigInt(dependants - 1) : 0n
  const weekly = (own ?? 0n) + (dependants > 0 ? (first ?? 0n) : 0n) + others * (other ?? 0n)
  if (payPeriodsPerYear === 53) return weekly
  if (payPeriodsPerYear === 27) return 2n * weekly
  return halfUp(weekly * 52n, BigInt(payPeriodsPerYear))
}

/** The monthly least of a province for a shorter or longer pay period, rounded up to the cent. */
function leastLeft(pay: SeizedPay, { leastMonthly }: WageExemption, dependants: number): Cents {
  if (leastMonthly === undefined) return 0n
  const monthly = dollars(dependants > 0 ? leastMonthly.withDependants : leastMonthly.alone)
  const periods = BigInt(pay.payPeriodsPerYear)
  return (monthly * 12n + periods - 1n) / periods
}

function plain(name: keyof typeof names, value: Cents): Figure {
  return { id: `garnishment:law:${name}`, label: names[name], value, how: 'input', parts: [] }
}
