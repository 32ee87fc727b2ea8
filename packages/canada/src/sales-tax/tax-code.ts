import { inForce } from '@daybook/core/filings/rule-table.ts'
import type { CivilDate } from '@daybook/core/kit/civil-date.ts'
import { all, ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import { type ProvinceCode, provinces } from '../charts/provinces.ts'
import { gst, provincialTaxes } from './rates.ts'

/** A tax that a price holds on a day: `rate` as printed, and what it is taken on. */
export type TaxInForce = {
  readonly code: string
  readonly tax: 'GST' | 'HST' | 'QST' | 'PST'
  readonly province?: ProvinceCode
  readonly rate: string
  readonly base: 'price' | 'price-with-gst'
}

/**
 * The taxes that a code names, as they stand on a day: `GST`, `HST-ON`, `QST`, `PST-BC` (`RST-MB` is the same
 * as `PST-MB`), several joined by `+` (`GST+QST`), or two letters for all taxes of a province (`QC`).
 * `HST` and `PST` alone are those of `home`, the province of the books. The French names are read as well:
 * `TPS+TVQ`.
 *
 * Refuses `tax-unknown`, `tax-not-in-force` where the province had another tax on that day, and what
 * `inForce` refuses.
 */
export function taxesNamed(code: string, home: string, on: CivilDate): Result<readonly TaxInForce[]> {
  const named = inEnglish(code.trim().toUpperCase())
  const province = provinceOf(named)
  if (province !== undefined) return taxesOf(province, on)
  const parts = named.split('+').map((each) => each.trim())
  const found = all(parts.map((part) => taxNamed(part, home, on)))
  if (!found.ok) return found
  const taxes = new Set(found.value.map(({ tax }) => tax))
  const isTwice = taxes.size < parts.length || (taxes.has('GST') && taxes.has('HST'))
  return isTwice ? unknown(code) : found
}

/** The French names of the taxes, as people type them, by the English ones. */
const french: Readonly<Record<string, string>> = { TPS: 'GST', TVH: 'HST', TVQ: 'QST', TVP: 'PST' }

function inEnglish(code: string): string {
  return code.replace(/\b(?:TPS|TVH|TVQ|TVP)\b/g, (name) => french[name] ?? name)
}

/** All sales taxes of a province on a day: its HST, or the GST with its own tax where it has one. */
export function taxesOf(province: ProvinceCode, on: CivilDate): Result<readonly TaxInForce[]> {
  const own = provincial(province, on)
  if (!own.ok) return own
  if (own.value?.tax === 'HST') return ok([own.value])
  const federal = taxNamed('GST', province, on)
  if (!federal.ok) return federal
  return ok(own.value === undefined ? [federal.value] : [federal.value, own.value])
}

function taxNamed(part: string, home: string, on: CivilDate): Result<TaxInForce> {
  if (part === 'GST') {
    const version = inForce(gst, on)
    return version.ok ? ok({ code: 'GST', tax: 'GST', rate: version.value.value, base: 'price' }) : version
  }
  const match = /^(HST|PST|RST|QST)(?:-([A-Z]{2}))?$/.exec(part)
  const province = provinceOf(match?.[2] ?? (match?.[1] === 'QST' ? 'QC' : home))
  const wanted = match?.[1] === 'RST' ? 'PST' : match?.[1]
  if (wanted === undefined || province === undefined) return unknown(part)
  const found = provincial(province, on)
  if (!found.ok) return found
  if (found.value?.tax === wanted) return ok(found.value)
  return refuse('tax-not-in-force', { tax: part, date: on, found: found.value?.code ?? 'GST' }, 'tax')
}

/** The tax of a province on a day, with what it is called: none in four of them. */
function provincial(province: ProvinceCode, on: CivilDate): Result<TaxInForce | undefined> {
  const version = inForce(provincialTaxes[province], on)
  if (!version.ok) return version
  const { tax, rate, base } = version.value.value
  if (tax === 'none') return ok(undefined)
  return ok({ code: tax === 'QST' ? 'QST' : `${tax}-${province}`, tax, province, rate, base })
}

function provinceOf(text: string): ProvinceCode | undefined {
  return provinces.find(({ code }) => code === text)?.code
}

function unknown(code: string) {
  return refuse('tax-unknown', { tax: code, known: 'GST, HST-ON, QST, GST+QST, PST-BC, GST+PST-BC' }, 'tax')
}
