import type { Asset } from '../daybook/assets-facts.ts'
import { type Cents, divideRounded, percentOf, type Rate, rate } from '../kit/cents.ts'
import {
  addDays,
  addMonths,
  type CivilDate,
  type FiscalYearEnd,
  firstOfMonth,
  fiscalYearOf,
  lastOfMonth,
} from '../kit/civil-date.ts'
import { depreciable, withCharge, writtenOff } from './asset-standing.ts'

/** What is written off for one month, dated on its last day. */
export type Charge = { readonly date: CivilDate; readonly amount: Cents }

/**
 * What of an asset is to be written off for each month that ends by a day and was not written off yet. By
 * the straight line what is left is spread evenly over the months left, so that the parts add up to the cent
 * and a changed life or residual value counts from then on; declining, each fiscal year takes its share of
 * what stood at its start, by its months, spread the same way. Nothing below the residual value, nothing
 * after a disposal, nothing here for units (`unitCharge`) and land.
 *
 *   1,000.00 over 3 months from January: 333.33, 333.34, 333.33
 */
export function dueCharges(asset: Asset, through: CivilDate, end: FiscalYearEnd): readonly Charge[] {
  const charges: Charge[] = []
  if (asset.method.kind === 'units' || asset.method.kind === 'none') return charges
  let standing = asset
  for (let month = firstDue(asset); lastOfMonth(month) <= through; month = addMonths(month, 1)) {
    if (asset.disposal !== undefined && lastOfMonth(month) > asset.disposal.date) break
    const left = depreciable(standing) - writtenOff(standing)
    if (left <= 0n) break
    const date = lastOfMonth(month)
    const wanted = chargeOf(standing, month, left, end)
    const amount = wanted > left ? left : wanted
    standing = withCharge(standing, fiscalYearOf(date, end).through, amount, date)
    if (amount > 0n) charges.push({ date, amount })
  }
  return charges
}

/** The first day of the first month that is not written off. */
export function firstDue({ starts, writtenThrough, before }: Asset): CivilDate {
  const last = writtenThrough ?? before?.through
  if (last === undefined || last < starts) return starts
  return firstOfMonth(addDays(lastOfMonth(last), 1))
}

function chargeOf(asset: Asset, month: CivilDate, left: Cents, end: FiscalYearEnd): Cents {
  const { method } = asset
  if (method.kind === 'straight-line') {
    const rest = method.months - monthsBetween(asset.starts, month)
    return rest <= 1 ? left : divideRounded(left, BigInt(rest), 'half-up')
  }
  return method.kind === 'declining' ? decliningCharge(asset, method, month, end) : 0n
}

function decliningCharge(
  asset: Asset,
  method: { readonly rate: string; readonly isHalved?: true },
  month: CivilDate,
  end: FiscalYearEnd,
): Cents {
  const year = fiscalYearOf(lastOfMonth(month), end)
  const posted = asset.years.find(({ through }) => through === year.through)?.amount ?? 0n
  const stood = asset.cost.amount - (writtenOff(asset) - posted)
  const first = firstDue({ ...asset, writtenThrough: addDays(firstOfMonth(year.from), -1) })
  const isFirst = asset.starts >= year.from && asset.before === undefined
  const months = monthsBetween(first > year.from ? first : year.from, year.through) + 1
  const part: Rate =
    isFirst && method.isHalved === true
      ? { numerator: 1n, denominator: 2n }
      : { numerator: BigInt(Math.min(months, 12)), denominator: 12n }
  const yearly = rate(method.rate)
  const wanted = percentOf(
    stood,
    { numerator: yearly.numerator * part.numerator, denominator: yearly.denominator * part.denominator },
    'half-up',
  )
  const rest = monthsBetween(month, year.through) + 1
  return divideRounded(wanted - posted, BigInt(rest), 'half-up')
}

/** How many months the second day's month comes after the first's. */
function monthsBetween(from: CivilDate, to: CivilDate): number {
  const count = (date: CivilDate) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7))
  return count(to) - count(from)
}

/**
 * What of an asset is written off when so many more units were made or driven: in all the same share of what
 * may be written off as the units so far are of all that are expected, and never more.
 */
export function unitCharge(asset: Asset, more: string): { readonly used: string; readonly amount: Cents } {
  const { method } = asset
  if (method.kind !== 'units') return { used: asset.used ?? '0', amount: 0n }
  const used = sumText(asset.used ?? '0', more)
  const [made, all] = [rate(used), rate(method.units)]
  const share = { numerator: made.numerator * all.denominator, denominator: made.denominator * all.numerator }
  const whole = depreciable(asset) - (asset.before?.amount ?? 0n)
  const target = share.numerator >= share.denominator ? whole : percentOf(whole, share, 'half-up')
  return { used, amount: target - (writtenOff(asset) - (asset.before?.amount ?? 0n)) }
}

/** The sum of two quantities as decimal text. */
function sumText(one: string, other: string): string {
  const [left, right] = [rate(one), rate(other)]
  const denominator = left.denominator > right.denominator ? left.denominator : right.denominator
  const sum =
    left.numerator * (denominator / left.denominator) + right.numerator * (denominator / right.denominator)
  const places = denominator.toString().length - 1
  const digits = sum.toString().padStart(places + 1, '0')
  return places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`
}
