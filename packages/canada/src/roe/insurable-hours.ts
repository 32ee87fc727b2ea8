import type { Employee, Pay } from '@daybook/core/daybook/payroll-facts.ts'
import type { Figure } from '@daybook/core/filings/figure.ts'
import { payLabel } from '@daybook/core/filings/remittance.ts'
import { type Cents, divideRounded, formatCents, sumOf } from '@daybook/core/kit/cents.ts'
import type { Span } from '@daybook/core/kit/civil-date.ts'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import { termsOn } from '@daybook/core/payroll/employee-on.ts'
import { weekdaysIn } from '@daybook/core/payroll/pay-earnings.ts'
import { quantityText, sumQuantities, tenThousandths } from '@daybook/core/payroll/pay-quantity.ts'
import { provinces } from '../charts/provinces.ts'
import { minimumWageOn } from '../labour/minimum-wage.ts'
import { payItems } from '../payroll-items/pay-items.ts'
import { ruleOn } from '../remittances/rule-on.ts'
import { itemLabel, numberOf, type PaidInRun } from './allot-earnings.ts'
import { hoursRules } from './roe-rules.ts'
import { eiRegulation } from './roe-sources.ts'

/**
 * Which pays the hours are of: those of the periods, of days from the first through the last one. `said` are
 * hours that a person says in the place of all of these, `earlier` those of pays that other books made.
 */
export type HoursAsked = {
  readonly employee: Employee
  readonly pays: readonly PaidInRun[]
  readonly periods: readonly Span[]
  readonly worked: Span
  readonly said?: string
  readonly earlier?: string
  readonly insist: boolean
}

/** Insurable hours: the whole number of block 15A, how it came about, and whether any were only reckoned. */
export type InsurableHours = {
  readonly hours: number
  readonly figure: Figure
  readonly isReckoned: boolean
}

/**
 * The insurable hours of block 15A: those that the pays recorded; where somebody who is not paid by the hour
 * has none recorded, earnings over the minimum wage of the day, held to the hours a day that the rule allows.
 * The total is rounded up to a whole hour. Refuses `roe-hours-missing` for a pay by the hour without hours
 * and for work outside the provinces, and what the rules of minimum wages refuse.
 */
export function insurableHours(asked: HoursAsked): Result<InsurableHours> {
  const rule = ruleOn(hoursRules, { on: asked.worked.through, insist: asked.insist })
  if (!rule.ok) return rule
  const { source } = rule.value
  if (asked.said !== undefined) {
    const said = hoursFigure('roe:15A:said', saidLabel, asked.said, 'input')
    return ok(totalled([said], source, false))
  }
  const parts: Figure[] = []
  let isReckoned = false
  for (const paid of asked.pays) {
    if (numberOf(dayOf(paid), asked.periods) === undefined) continue
    const recorded = recordedHours(paid.pay)
    if (recorded !== undefined) parts.push(recorded)
    if (recorded !== undefined || paid.kind !== 'regular') continue
    const reckoned = reckonedHours(paid.pay, asked, rule.value.value.mostADay)
    if (!reckoned.ok) return reckoned
    if (reckoned.value === undefined) continue
    parts.push(reckoned.value)
    isReckoned = true
  }
  if (asked.earlier !== undefined) {
    parts.push(hoursFigure('roe:15A:earlier', earlierLabel, asked.earlier, 'input'))
  }
  return ok(totalled(parts, source, isReckoned))
}

const saidLabel = {
  en: 'Insurable hours as agreed or recorded elsewhere',
  fr: 'Heures assurables convenues ou notées ailleurs',
}
const earlierLabel = {
  en: 'Insurable hours before these books',
  fr: 'Heures assurables d’avant ces livres',
}

function dayOf({ pay, kind }: PaidInRun): string {
  return kind === 'off-cycle' ? pay.date : pay.span.through
}

function totalled(parts: readonly Figure[], source: Figure['source'], isReckoned: boolean): InsurableHours {
  const exact = sumQuantities(parts.map(({ text = '0' }) => text))
  const hours = Math.ceil(tenThousandths(exact) / 10_000)
  const worked: Figure = {
    ...hoursFigure('roe:15A:exact', { en: 'Hours', fr: 'Heures' }, exact, 'calc'),
    parts,
  }
  const figure: Figure = {
    id: 'roe:15A',
    label: {
      en: 'Total insurable hours, rounded up to a whole hour',
      fr: 'Total des heures assurables, arrondi à l’heure supérieure',
    },
    value: BigInt(hours) * 100n,
    how: 'calc',
    parts: [worked],
    text: String(hours),
    ...(source === undefined ? {} : { source }),
  }
  return { hours, figure, isReckoned }
}

/** The hours that a pay recorded, down to its lines; none where it has no insurable hours. */
function recordedHours(pay: Pay): Figure | undefined {
  const base = pay.bases.find(({ id }) => id === 'insurable-hours')?.quantity
  if (base === undefined || base === '0') return undefined
  const lines = pay.earnings.filter(
    ({ id, quantity }) => quantity !== undefined && payItems.get(id)?.countsHours === true,
  )
  const parts = [...Map.groupBy(lines, ({ id }) => id)].map(([item, own]) =>
    hoursFigure(
      `pay:${pay.id}:earnings.${item}`,
      itemLabel(item),
      sumQuantities(own.map(({ quantity = '0' }) => quantity)),
      'copy',
    ),
  )
  return { ...hoursFigure(`roe:15A:${pay.id}`, payLabel(pay.date, pay.run), base, 'calc'), parts }
}

/** What is paid for work: without any of these a pay has no hours to look for. */
const workItems: ReadonlySet<string> = new Set(['salary', 'hours', 'commission', 'piece'])

function reckonedHours(
  pay: Pay,
  { employee, worked, insist }: HoursAsked,
  mostADay: number,
): Result<Figure | undefined> {
  const lines = pay.earnings.filter(({ id, amount }) => workItems.has(id) && amount > 0n)
  const earned = sumOf(lines.map(({ amount }) => amount))
  if (earned === 0n) return ok(undefined)
  const terms = termsOn(employee, pay.span.through)
  const place = provinces.find(({ code }) => code === pay.province)?.code
  if (terms?.pay.kind === 'hourly' || place === undefined) {
    return refuse('roe-hours-missing', { employee: employee.number, date: pay.date, run: pay.run }, 'hours')
  }
  const wage = minimumWageOn(place, pay.span.through, insist)
  if (!wage.ok) return wage
  const days = weekdaysIn(within(pay.span, worked))
  const most = days * mostADay * 10_000
  const byWage = overWage(earned, wage.value.value)
  const text = quantityText(Math.min(byWage, most))
  const label = {
    en: `Pay of ${pay.date}, run ${pay.run}: earnings over the minimum wage of ${formatCents(wage.value.value)}, at most ${days * mostADay} hours in ${days} weekdays`,
    fr: `Paie du ${pay.date}, cycle ${pay.run} : rémunération divisée par le salaire minimum de ${formatCents(wage.value.value)}, au plus ${days * mostADay} heures en ${days} jours ouvrables`,
  }
  const parts: readonly Figure[] = [
    ...lines.map(
      ({ id, amount }): Figure => ({
        id: `pay:${pay.id}:earnings.${id}`,
        label: itemLabel(id),
        value: amount,
        how: 'copy',
        parts: [],
      }),
    ),
    {
      id: `roe:15A:wage.${pay.id}`,
      label: { en: 'Minimum wage an hour', fr: 'Salaire minimum l’heure' },
      value: wage.value.value,
      how: 'input',
      parts: [],
      source: wage.value.source,
    },
  ]
  const source = eiRegulation('section 10, subsections (4) and (5)', 'medium')
  return ok({ ...hoursFigure(`roe:15A:${pay.id}`, label, text, 'limit'), parts, source })
}

/** Hours that an amount is worth at a wage, in ten-thousandths, cut after them: no hour is made up. */
function overWage(earned: Cents, wage: Cents): number {
  return Number(divideRounded(earned * 10_000n, wage, 'down'))
}

function within(span: Span, worked: Span): Span {
  return {
    from: span.from > worked.from ? span.from : worked.from,
    through: span.through < worked.through ? span.through : worked.through,
  }
}

/** A number of hours as a figure: hundredths for reckoning, decimal text for reading. */
function hoursFigure(id: string, label: Figure['label'], text: string, how: Figure['how']): Figure {
  const hundredths = divideRounded(BigInt(tenThousandths(text)), 100n, 'half-up')
  return { id, label, value: hundredths, how, parts: [], text }
}
