import type { CompensationAccount } from '@daybook/core/daybook/payroll-facts.ts'
import { type Figure, sumFigure } from '@daybook/core/filings/figure.ts'
import { type FormPay, lastPeriodCount, type OwedForm, payFigure } from '@daybook/core/filings/remittance.ts'
import { type Cents, divideRounded } from '@daybook/core/kit/cents.ts'
import { all, ok, type Result } from '@daybook/core/kit/result.ts'
import type { ProvinceCode } from '../charts/provinces.ts'
import { dollars, printedRate, smaller } from '../payroll/exact.ts'
import { boards } from './boards.ts'
import { compensationFor, maximumOn } from './compensation-class.ts'
import { debitsOf, type FormRequest, withRest } from './form-request.ts'
import { rateLeaf } from './levy-figures.ts'
import { assessableOf } from './pay-amounts.ts'

/** A pay with what the board counts of it, and the class and rate that it falls under. */
export type CountedPay = {
  readonly pay: FormPay
  readonly assessable: Cents
  readonly counted: Cents
  readonly code: string
  readonly rate: string
}

/**
 * What a board counts of the pays that were posted in a span, in its province: each person up to the maximum
 * of the calendar year, the earlier pays of the year first, those of other books among them. The class is
 * the one that the pay was closed with, else that of the person's pay before it, else the account's only
 * one. Refuses what `compensationFor` (for pays that count) and `maximumOn` refuse.
 */
export function countedPays(
  account: CompensationAccount,
  { pays, yearPays, insist }: Pick<FormRequest, 'pays' | 'yearPays' | 'insist'>,
): Result<readonly CountedPay[]> {
  const inSpan = new Set(pays.map(({ id }) => id))
  const before = new Map<string, Cents>()
  const classes = new Map<string, string>()
  const own = yearPays.filter(({ province }) => province === account.province)
  const found = own.map((pay): Result<CountedPay | undefined> => {
    const maximum = maximumOn(account.province, { on: pay.date, insist })
    if (!maximum.ok) return maximum
    const most = dollars(maximum.value.value.most)
    const earlier = before.get(pay.employee) ?? 0n
    const assessable = assessableOf(pay)
    before.set(pay.employee, earlier + assessable)
    const counted = smaller(earlier + assessable, most) - smaller(earlier, most)
    const kept = pay.employer.find(({ id }) => id === 'compensation')?.note ?? classes.get(pay.employee)
    if (kept !== undefined) classes.set(pay.employee, kept)
    if (!inSpan.has(pay.id)) return ok(undefined)
    const named = compensationFor([account], account.province, kept, pay.date)
    if (!named.ok && counted !== 0n) return named
    const { code = '-', rate = '0' } = (named.ok ? named.value : undefined) ?? {}
    return ok({ pay, assessable, counted, code, rate })
  })
  const counted = all(found)
  return counted.ok ? ok(counted.value.filter((each) => each !== undefined)) : counted
}

/**
 * The report to a workers' compensation board for a period: of each class (and rate, where it changed) the
 * earnings that count, the rate in dollars for 100, and the premium, rounded to the cent half up; above them
 * all earnings, what lies above the maximums, and the people. What the premium differs from the pays'
 * accruals by cents is posted to the expense when it is paid. Refuses what `countedPays` refuses.
 */
export function compensationForm(account: CompensationAccount, asked: FormRequest): Result<OwedForm> {
  const found = countedPays(account, asked)
  if (!found.ok) return found
  const counted = found.value
  // The settings may name any province; those without a board were refused above.
  const board = boards[account.province as ProvinceCode]
  const { names, span, due, frequency } = asked
  const pays = counted.map(({ pay }) => pay)
  const byPay = new Map(counted.map((each) => [each.pay.id, each]))
  const lines = premiumLines(counted, asked)
  const owed = sumFigure('compensation:total', words.total, lines)
  const accrued = debitsOf([{ held: [], added: ['compensation'] }], pays, 'remit.compensation')
  const earnings = (pay: FormPay): Cents => byPay.get(pay.id)?.assessable ?? 0n
  const excess = (pay: FormPay): Cents => earnings(pay) - (byPay.get(pay.id)?.counted ?? 0n)
  return ok({
    form: 'compensation',
    who: account.province,
    title: {
      en: `Workers’ compensation premium, account ${account.number}`,
      fr: `Prime d’indemnisation des accidentés du travail, compte ${account.number}`,
    },
    agency: board.name,
    frequency,
    span,
    due,
    facts: [
      payFigure('compensation:earnings', words.earnings, pays, earnings, names),
      payFigure('compensation:excess', words.excess, pays, excess, names),
      lastPeriodCount('compensation:workers', words.workers, pays, names),
    ],
    lines,
    owed,
    debits: withRest(accrued, owed.value, 'payroll.wcb.expense', 'remit.compensation'),
    notes: [words.minimum],
  })
}

/** A line a class and rate: the earnings that count, times the rate. */
export function premiumLines(
  counted: readonly CountedPay[],
  { names }: Pick<FormRequest, 'names'>,
): readonly Figure[] {
  const known = counted.filter(({ code }) => code !== '-')
  const groups = Map.groupBy(known, ({ code, rate }) => `${code}@${rate}`)
  const codes = [...groups.values()].flatMap(([first]) => first?.code ?? [])
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    if (first === undefined) return []
    const { code, rate } = first
    const isSplit = codes.filter((each) => each === code).length > 1
    const id = `compensation:${encodeURIComponent(code)}${isSplit ? `@${rate}` : ''}`
    const amounts = new Map(group.map((each) => [each.pay.id, each.counted]))
    const base = payFigure(
      `${id}:counted`,
      words.counted,
      group.map(({ pay }) => pay),
      (pay) => amounts.get(pay.id) ?? 0n,
      names,
    )
    const by = printedRate(rate)
    const value = divideRounded(base.value * by.numerator, by.denominator * 100n, 'half-up')
    const label = { en: `Premium of class ${code} at ${rate}`, fr: `Prime de la classe ${code} à ${rate}` }
    return [
      { id, label, value, how: 'rate' as const, parts: [base, rateLeaf(`${id}:rate`, words.rate, rate)] },
    ]
  })
}

const words = {
  earnings: { en: 'Earnings of the period', fr: 'Gains de la période' },
  excess: { en: 'Above the persons’ maximums', fr: 'Au-delà des maximums des personnes' },
  counted: { en: 'Assessable earnings', fr: 'Gains assurables' },
  workers: { en: 'Workers in the last pay period', fr: 'Travailleurs de la dernière période de paie' },
  rate: { en: 'Dollars for 100', fr: 'Dollars par 100' },
  total: { en: 'Premium', fr: 'Prime' },
  minimum: {
    en: 'Contractors without a clearance and a minimum premium, where the board has them, come on top.',
    fr: 'Les entrepreneurs sans attestation et la prime minimale, là où l’organisme en a, s’y ajoutent.',
  },
} as const
