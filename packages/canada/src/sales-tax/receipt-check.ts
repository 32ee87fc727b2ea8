import { type Cents, magnitude, sumOf } from '@daybook/core/kit/cents.ts'
import type { CivilDate } from '@daybook/core/kit/civil-date.ts'
import { inPercent } from '@daybook/core/kit/decimal-text.ts'
import {
  doubted,
  type PaperLine,
  type ReadReceipt,
  type TaxNamed,
  type TaxSaid,
} from '@daybook/core/purchases/receipt.ts'
import { type ProvinceCode, provinces } from '../charts/provinces.ts'
import { taxOn } from './included-tax.ts'
import { type TaxInForce, taxesOf } from './tax-code.ts'

/** A tax of a receipt with its code (`HST-ON`), where it is known which one it is. */
export type JudgedTax = TaxSaid & { readonly code?: string }

/** Each province by the first letters of its postal codes; X is shared by two territories. */
const postalLetters: Readonly<Record<string, ProvinceCode>> = {
  ...{ A: 'NL', B: 'NS', C: 'PE', E: 'NB', G: 'QC', H: 'QC', J: 'QC', K: 'ON', L: 'ON', M: 'ON' },
  ...{ N: 'ON', P: 'ON', R: 'MB', S: 'SK', T: 'AB', V: 'BC', Y: 'YT' },
}

const postalCode = /(?<![A-Z\d])([ABCEGHJKLMNPRSTVXY])\d[A-Z] ?\d[A-Z]\d(?![A-Z\d])/
const written = /(?:,|\() ?(AB|BC|MB|NB|NL|NS|NT|NU|ON|PE|QC|SK|YT)\b/

/** The province that the first address on a paper is in, by its postal code or its two letters. */
export function placeOnPaper(lines: readonly PaperLine[]): ProvinceCode | undefined {
  for (const { text } of lines) {
    const upper = text.toUpperCase()
    const place = postalLetters[postalCode.exec(upper)?.[1] ?? ''] ?? provinceOf(written.exec(upper)?.[1])
    if (place !== undefined) return place
  }
  return undefined
}

function provinceOf(code: string | undefined): ProvinceCode | undefined {
  return provinces.find((each) => each.code === code)?.code
}

/** Cents by which a tax may miss its rate: tills round each line, or each tax, by itself. */
const rounding: Cents = 2n

/**
 * The taxes of a receipt, each with the code of the tax that it is on the receipt’s day (on `today` where it
 * has none): by its name and the place on the paper, else by which rate it fits, else at `home`, the province
 * of the books. A tax that is more than its rate of what was bought is doubtful (`rate`), one that is less is
 * a tax on a part of it (`part`), and a rate is named that does not hold anywhere on that day
 * (`not-in-force`).
 */
export function judgedTaxes(
  receipt: ReadReceipt,
  { place, home, today }: { readonly place?: ProvinceCode; readonly home: string; readonly today: CivilDate },
): readonly JudgedTax[] {
  const on = receipt.date?.value ?? today
  const taxed = sumOf(receipt.taxes.map(({ value }) => value))
  const base = priceOf(receipt, taxed)
  return receipt.taxes.map((tax): JudgedTax => {
    const fitting = possibleTaxes(tax, on).filter((each) => isNear(tax, each, base, on))
    const local = taxesAt(place, on).find((each) => isNamed(tax, each))
    const own = taxesAt(provinceOf(home), on).find((each) => isNamed(tax, each))
    const only = fitting.length === 1 ? fitting[0] : undefined
    const code =
      local ?? (own !== undefined && fitting.some((each) => each.code === own.code) ? own : (only ?? own))
    if (code === undefined) {
      const isKnown = tax.percent === undefined || fitting.length > 0 || tax.tax === 'tax'
      return isKnown ? tax : doubted(tax, 'not-in-force')
    }
    return { ...heldAgainst(tax, code, base, on), code: code.code }
  })
}

/** What was bought, without taxes and tip. */
function priceOf({ subtotal, total, tip }: ReadReceipt, taxed: Cents): Cents | undefined {
  if (subtotal !== undefined && subtotal.value !== total?.value) return subtotal.value
  return total === undefined ? undefined : total.value - taxed - (tip?.value ?? 0n)
}

function heldAgainst(tax: TaxSaid, named: TaxInForce, base: Cents | undefined, on: CivilDate): TaxSaid {
  const isOther = tax.percent !== undefined && !isRate(tax.percent, named)
  const rated = isOther && !possibleTaxes(tax, on).some((each) => isRate(tax.percent ?? '', each))
  const said = rated ? doubted(tax, 'not-in-force') : tax
  if (base === undefined) return said
  const due = dueOn(base, named, on)
  if (magnitude(tax.value) > magnitude(due) + rounding) return doubted(said, 'rate')
  return magnitude(tax.value) < magnitude(due) - rounding ? doubted(said, 'part') : said
}

/**
 * The tax on a price at its rate on a day; one that is taken on the price with GST is worked out beside it.
 */
function dueOn(base: Cents, { code, base: of }: TaxInForce, on: CivilDate): Cents {
  const taxed = taxOn(of === 'price' ? code : `GST+${code}`, base, { home: 'ON', on })
  return taxed.ok ? (taxed.value.taxes.find(({ tax }) => tax.code === code)?.amount ?? 0n) : 0n
}

/** All taxes in force somewhere on a day that a paper may mean by a name. */
function possibleTaxes({ tax }: TaxSaid, on: CivilDate): readonly TaxInForce[] {
  const all = provinces.flatMap(({ code }) => taxesAt(code, on)).filter((each) => isNamed({ tax }, each))
  return [...new Map(all.map((each) => [each.code, each])).values()]
}

function taxesAt(place: ProvinceCode | undefined, on: CivilDate): readonly TaxInForce[] {
  if (place === undefined) return []
  const found = taxesOf(place, on)
  return found.ok ? found.value : []
}

/** Whether a paper may mean a tax by a name; `tax` alone means any but where two are taken. */
function isNamed({ tax: name }: { readonly tax: TaxNamed }, { tax }: TaxInForce): boolean {
  if (name === 'GST/HST') return tax === 'GST' || tax === 'HST'
  return name === 'tax' ? tax === 'HST' || tax === 'GST' : name === tax
}

/** Whether a tax is that of a rate: by the percentage that is printed, else by what it comes to. */
function isNear(tax: TaxSaid, other: TaxInForce, base: Cents | undefined, on: CivilDate): boolean {
  if (tax.percent !== undefined) return isRate(tax.percent, other)
  return base !== undefined && magnitude(tax.value - dueOn(base, other, on)) <= rounding
}

function isRate(percent: string, { rate: share }: TaxInForce): boolean {
  return plainNumber(percent) === plainNumber(inPercent(share))
}

/** `13.00` and `13` are the same. */
function plainNumber(text: string): string {
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text
}
