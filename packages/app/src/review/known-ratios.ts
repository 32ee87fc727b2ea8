import { type ProvinceCode, provinces } from '@daybook/canada/charts/provinces.ts'
import { gst, provincialTaxes } from '@daybook/canada/sales-tax/rates.ts'
import { inForce } from '@daybook/core/filings/rule-table.ts'
import { divideRounded, rate } from '@daybook/core/kit/cents.ts'
import type { CivilDate } from '@daybook/core/kit/civil-date.ts'
import { inPercent } from '@daybook/core/kit/decimal-text.ts'
import type { KnownRatio } from '@daybook/core/review/review-parts.ts'

/**
 * Ratios of tax to all else of an entry that are of the law, in 1/10,000: those in force, and old ones of
 * home.
 */
export type Ratios = {
  readonly inForce: readonly number[]
  readonly highest: number
  readonly old: readonly KnownRatio[]
}

/**
 * What tax on an account may be of all else of its entry on a day: the rate alone, and with the other tax of
 * the place in what it is taken of (GST 5 % with QST 9.975 % is 4.55 % of all else). Old ones are those that
 * the province of the books once had and nobody has now. Nothing on days that nobody looked up.
 */
export function ratiosOn(role: string, home: string, on: CivilDate): Ratios | undefined {
  const federal = inForce(gst, on)
  if (!federal.ok) return undefined
  const now: number[] = role.includes('.gst.') ? [parts(federal.value.value)] : []
  for (const { code } of provinces) {
    const version = inForce(provincialTaxes[code], on)
    if (version.ok) now.push(...ofVersion(role, version.value.value, federal.value.value))
  }
  const highest = Math.max(...now)
  if (now.length === 0) return undefined
  const old = oldOnes(role, home, on).filter(({ ratio }) => now.every((each) => Math.abs(each - ratio) > 4))
  return { inForce: now, highest, old }
}

type Provincial = { readonly tax: 'HST' | 'PST' | 'QST' | 'none'; readonly rate: string }

function ofVersion(role: string, { tax, rate: own }: Provincial, federal: string): readonly number[] {
  if (tax === 'none') return []
  if (tax === 'HST') return role.includes('.gst.') ? [parts(own)] : []
  if (role.includes('.gst.')) return [share(federal, own)]
  const isOwn = role.includes('.qst.') ? tax === 'QST' : tax === 'PST'
  return isOwn ? [parts(own), share(own, federal)] : []
}

function oldOnes(role: string, home: string, on: CivilDate): readonly KnownRatio[] {
  const code = provinces.find((each) => each.code === home)?.code
  if (code === undefined) return []
  const table = provincialTaxes[code]
  return table.versions
    .filter(({ from }) => from <= on)
    .slice(0, -1)
    .flatMap(({ value, from }) =>
      ofVersion(role, value, '0.05').map((ratio) => ({
        ratio,
        tax: `${nameOf(value.tax, code)} ${percent(value.rate)} (${from.slice(0, 4)})`,
        inForce: false,
      })),
    )
}

function nameOf(tax: string, province: ProvinceCode): string {
  return tax === 'QST' ? 'QST' : `${tax}-${province}`
}

/** A rate in percent: `0.09975` is `9.975 %`. */
export function percent(text: string): string {
  return `${inPercent(text)} %`
}

function parts(text: string): number {
  const { numerator, denominator } = rate(text)
  return Number(divideRounded(numerator * 10_000n, denominator, 'half-up'))
}

/** A tax as a share of the price with another tax on it. */
function share(own: string, other: string): number {
  const [one, two] = [rate(own), rate(other)]
  const all = (two.denominator + two.numerator) * one.denominator
  return Number(divideRounded(one.numerator * two.denominator * 10_000n, all, 'half-up'))
}
