import type { Pay, PayLine, PayRun } from '@daybook/core/daybook/payroll-facts.ts'
import { type Figure, sumFigure } from '@daybook/core/filings/figure.ts'
import { payLabel } from '@daybook/core/filings/remittance.ts'
import { allocate, type Cents, sumOf } from '@daybook/core/kit/cents.ts'
import { type CivilDate, daysBetween, type Span } from '@daybook/core/kit/civil-date.ts'
import type { Label } from '@daybook/core/kit/refusal-text.ts'
import { baseOf } from '@daybook/core/payroll/bases.ts'
import { traitsIn } from '@daybook/core/payroll/pay-item.ts'
import { payItems } from '../payroll-items/pay-items.ts'
import { commonDays } from './pay-periods.ts'
import { eiRegulation } from './roe-sources.ts'

/** A pay with the kind of run that it was in. */
export type PaidInRun = { readonly pay: Pay; readonly kind: PayRun['kind'] }

/** An insurable amount of a pay that belongs to a pay period, by its number (1 is the last one). */
export type Allotted = {
  readonly pay: Pay
  readonly part: 'earnings' | 'benefits' | 'bases'
  readonly item: string
  readonly amount: Cents
  readonly number: number
}

/** By which rule earnings belong to a pay period. */
export const allotmentSource = eiRegulation('section 23, allocation of insurable earnings')

/**
 * What belongs to the pay period in which it is paid wherever it is not part of the regular pay: paragraph
 * 23(1)(b) of the regulations names overtime, bonuses, retroactive raises, vacation pay without leave and
 * wages in lieu of notice.
 */
const byPayDate: ReadonlySet<string> = new Set([
  'overtime',
  'overtime-double',
  'banked-overtime',
  'bonus',
  'retroactive',
  'vacation-out',
  'vacation-year',
  'pay-in-lieu',
  'tips-controlled',
])

/**
 * The insurable earnings of pays by pay period, the last one numbered 1. A regular pay belongs to its period.
 * Of all other pays, what is paid for days belongs to the periods of those days, in proportion to them;
 * bonuses and the like, and what names no days of these periods, to the period of the pay date. What comes
 * after the last period belongs to it, for it was paid because of the end. What is older is left out.
 */
export function allottedEarnings(pays: readonly PaidInRun[], periods: readonly Span[]): readonly Allotted[] {
  return pays.flatMap((paid) =>
    insurableLines(paid.pay).flatMap((line) => {
      const shares = sharesOf(line.item, paid, periods)
      const amounts = allocate(
        line.amount,
        shares.map(({ days }) => BigInt(days)),
      )
      return shares.flatMap(({ number }, at) => {
        const amount = amounts[at] ?? 0n
        return number === undefined || amount === 0n ? [] : [{ ...line, pay: paid.pay, amount, number }]
      })
    }),
  )
}

type InsurableLine = Pick<Allotted, 'part' | 'item' | 'amount'>

/** The lines of a pay that are insurable; what its base says beyond them stands as a line of its own. */
function insurableLines(pay: Pay): readonly InsurableLine[] {
  const base = baseOf(pay.bases, 'insurable')
  if (base === 0n) return []
  const of = (part: 'earnings' | 'benefits', lines: readonly PayLine[]): readonly InsurableLine[] =>
    [...Map.groupBy(lines, ({ id }) => id)].flatMap(([item, own]) => {
      const known = payItems.get(item)
      if (known === undefined || !traitsIn(known, pay.province).isInsurable) return []
      const amount = sumOf(own.map((line) => line.amount))
      return amount === 0n ? [] : [{ part, item, amount }]
    })
  const lines = [...of('earnings', pay.earnings), ...of('benefits', pay.benefits)]
  const rest = base - sumOf(lines.map(({ amount }) => amount))
  return rest === 0n ? lines : [...lines, { part: 'bases', item: 'insurable', amount: rest }]
}

/** A share of an amount: so many days that fall into a period, or before all of them. */
type Share = { readonly number: number | undefined; readonly days: number }

function sharesOf(item: string, { pay, kind }: PaidInRun, periods: readonly Span[]): readonly Share[] {
  const isRegular = kind === 'regular'
  if (isRegular) return [{ number: numberOf(pay.span.through, periods), days: 1 }]
  const shares = byPayDate.has(item) ? [] : sharesOfSpan(pay.span, periods)
  return shares.length > 0 ? shares : [{ number: numberOf(pay.date, periods), days: 1 }]
}

/** The number of the period that a day falls into; 1 after all of them, none before. */
export function numberOf(day: CivilDate, periods: readonly Span[]): number | undefined {
  const last = periods[0]
  if (last !== undefined && day > last.through) return 1
  const at = periods.findIndex(({ from, through }) => from <= day && day <= through)
  return at < 0 ? undefined : at + 1
}

function sharesOfSpan(span: Span, periods: readonly Span[]): readonly Share[] {
  const oldest = periods.at(-1)
  const shares: Share[] = periods.flatMap((period, at) => {
    const days = commonDays(span, period)
    return days === 0 ? [] : [{ number: at + 1, days }]
  })
  if (shares.length === 0 || oldest === undefined || span.from >= oldest.from) return shares
  return [...shares, { number: undefined, days: daysBetween(span.from, oldest.from) }]
}

/** The figure of a pay period of block 15C: what each pay brought, down to the lines of the pays. */
export function periodFigure(number: number, span: Span, allotted: readonly Allotted[]): Figure {
  const own = allotted.filter((each) => each.number === number)
  const parts = [...Map.groupBy(own, ({ pay }) => pay.id)].map(([id, lines]) => {
    const [{ pay } = { pay: undefined }] = lines
    const leaves = lines.map(
      ({ part, item, amount }): Figure => ({
        id: `pay:${id}:${part}.${item}`,
        label: itemLabel(item),
        value: amount,
        how: 'copy',
        parts: [],
      }),
    )
    return sumFigure(`roe:15C.${number}:${id}`, payLabel(pay?.date ?? '', pay?.run ?? ''), leaves)
  })
  const label = {
    en: `Pay period ${number}, ${span.from} to ${span.through}`,
    fr: `Période de paie ${number}, du ${span.from} au ${span.through}`,
  }
  return { ...sumFigure(`roe:15C.${number}`, label, parts), source: allotmentSource }
}

/** What an item is called; insurable earnings that no line says have a name of their own. */
export function itemLabel(item: string): Label {
  const other = { en: 'Other insurable earnings', fr: 'Autre rémunération assurable' }
  return payItems.get(item)?.label ?? other
}
