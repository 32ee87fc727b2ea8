import {
  averageCost,
  averageText,
  type UnitDeed,
  unitsText,
} from '@daybook/canada/business-income/average-cost.ts'
import { formatCents, parseCents, percentOf, rate, sumOf } from '@daybook/core/kit/cents.ts'
import { value } from '@daybook/core/kit/result.ts'
import type { TaxCase } from './tax-case.ts'
import type { Inputs } from './tax-inputs.ts'

/**
 * The adjusted cost base of identical property, from deeds as cases write them, in their order:
 *
 *   buy   "833.3333@18.00=15000.00"   units, price, cost (the price or the cost may be left out)
 *   sell  "400@25.00", "400=10000.00" units and proceeds;   "400@avg 18.29": units at the average shown
 *
 * The average is rounded to as many decimals as a sale shows it with, and must be the one it shows.
 */
export function averageCase(
  inputs: Inputs,
  { inputs: raw, year = 2025 }: TaxCase,
): Readonly<Record<string, unknown>> {
  const date = `${year}-06-30`
  const written = Object.keys(raw)
    .filter((name) => /^(buy|sell)\d*$/.test(name))
    .flatMap((name) =>
      inputs
        .text(name)
        .split(';')
        .map((text) => ({ name, text: text.trim() })),
    )
  const shown = written.flatMap(({ text }) => /@avg (\S+)/.exec(text)?.[1] ?? [])
  const averageDecimals = shown[0] === undefined ? undefined : (shown[0].split('.')[1]?.length ?? 0)
  const outlays = inputs.maybeMoney('outlays') ?? 0n
  const deeds = written.map(({ name, text }): UnitDeed => {
    const [before = '', total] = text.split('=')
    const [units = '', price] = before.split('@')
    if (name.startsWith('sell') && price?.startsWith('avg') === true) {
      return { kind: 'sell', date, units, proceeds: 0n, outlays }
    }
    const amount =
      total === undefined
        ? percentOf(value(parseCents(price ?? '')), rate(units), 'half-up')
        : value(parseCents(total))
    return name.startsWith('buy')
      ? { kind: 'buy', date, units, cost: amount }
      : { kind: 'sell', date, units, proceeds: amount, outlays }
  })
  const rounding = averageDecimals === undefined ? {} : { averageDecimals }
  checkAverages(written, deeds, rounding)
  const standing = value(averageCost(deeds, rounding))
  return {
    acb_total: formatCents(standing.cost),
    units: unitsText(standing.units),
    avg: averageText(standing),
    gain: formatCents(sumOf(standing.sales.map(({ gain }) => gain))),
    acb_sold: formatCents(sumOf(standing.sales.map(({ cost }) => cost))),
  }
}

/** An average that a case shows at a sale must be ours at that moment. */
function checkAverages(
  written: readonly { readonly text: string }[],
  deeds: readonly UnitDeed[],
  rounding: { readonly averageDecimals?: number },
): void {
  written.forEach(({ text }, index) => {
    const shown = /@avg (\S+)/.exec(text)?.[1]
    if (shown === undefined) return
    const before = value(averageCost(deeds.slice(0, index), rounding))
    const own = averageText(before, rounding.averageDecimals)
    if (own !== shown) throw new Error(`the average before the sale is ${own}, the case shows ${shown}`)
  })
}
