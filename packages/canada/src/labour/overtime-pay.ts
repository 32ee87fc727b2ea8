import type { Figure, Source } from '@daybook/core/filings/figure.ts'
import { type Cents, formatCents } from '@daybook/core/kit/cents.ts'
import type { Label } from '@daybook/core/kit/refusal-text.ts'
import { amountAt } from '@daybook/core/payroll/pay-quantity.ts'
import { givenCount, givenMoney, moneyFigure } from './labour-figure.ts'

/** Hours set apart, their hourly rate, and the minimum wage where the multiple is taken of that. */
export type HoursToPay = {
  readonly regular: string
  readonly overtime: string
  readonly double: string
  readonly multiple: string
  readonly rate: Cents
  readonly least: Cents | undefined
  readonly source: Source
}

/**
 * The pay of a week's hours: regular hours, overtime, and hours at double, each to the cent, half up. Where
 * the law's multiple is of the minimum wage, an hour of overtime is paid the larger of that and the rate.
 */
export function overtimePay(hours: HoursToPay): Figure {
  const { regular, overtime, double, multiple, rate, least, source } = hours
  const parts = [
    paid(
      'regular',
      { en: 'regular hours', fr: 'heures normales' },
      regular,
      rate,
      amountOf(regular, rate, '1'),
    ),
  ]
  if (overtime !== '0') {
    const label = { en: `overtime at ${multiple}`, fr: `heures supplémentaires à ${multiple}` }
    const value =
      least === undefined
        ? amountOf(overtime, rate, multiple)
        : larger(amountOf(overtime, least, multiple), amountOf(overtime, rate, '1'))
    parts.push(paid('overtime', label, overtime, least ?? rate, value, source))
  }
  if (double !== '0') {
    const label = { en: 'hours at double', fr: 'heures à taux double' }
    parts.push(paid('double', label, double, rate, amountOf(double, rate, '2'), source))
  }
  const total = parts.reduce((sum, part) => sum + part.value, 0n)
  return moneyFigure('overtime:pay', { en: 'pay of the week', fr: 'paie de la semaine' }, total, 'sum', parts)
}

function amountOf(hours: string, rate: Cents, multiple: string): Cents {
  return amountAt(hours, formatCents(rate), multiple)
}

function larger(a: Cents, b: Cents): Cents {
  return a > b ? a : b
}

function paid(id: string, label: Label, hours: string, rate: Cents, value: Cents, source?: Source): Figure {
  const parts = [
    givenCount(`overtime:${id}:hours`, { en: 'hours', fr: 'heures' }, hours),
    givenMoney(`overtime:${id}:rate`, { en: 'hourly rate', fr: 'taux horaire' }, rate),
  ]
  return moneyFigure(`overtime:${id}`, label, value, 'rate', parts, source)
}
