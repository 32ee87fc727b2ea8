import type { Registration, TaxProgram } from '@daybook/core/daybook/filing-facts.ts'
import { inForce } from '@daybook/core/filings/rule-table.ts'
import type { CivilDate } from '@daybook/core/kit/civil-date.ts'
import { ok, type Result } from '@daybook/core/kit/result.ts'
import { type Customer, customerRelief } from './customer-relief.ts'
import { goodsRelief, type ReliefGoods } from './goods-relief.ts'
import type { Place, PlaceFound, SupplyKind } from './place-of-supply.ts'
import { type NamedService, provincialScope } from './provincial-scope.ts'
import { gst } from './rates.ts'
import { type TaxInForce, taxesOf } from './tax-code.ts'

/**
 * A supply whose taxes are asked for. `treatment` is what the account says of it (`TAXABLE`, `ZERO`, `ITC_50`
 * and so on, see the chart of accounts); `charges` says whether who sells is registered for a tax: the books
 * on a sale, the supplier on a purchase. A supplier outside Canada charges none.
 */
export type TaxesAsked = {
  readonly side: 'sale' | 'purchase'
  readonly date: CivilDate
  readonly where: PlaceFound
  readonly kind: SupplyKind
  readonly treatment: string
  charges(program: TaxProgram): boolean
  readonly customer?: Customer
  readonly goods?: ReliefGoods
  readonly service?: NamedService
  readonly isSupplierAbroad?: boolean
}

/** A tax of the place with the reason, as a code, why it is charged, or why it is not. */
export type JudgedTax = { readonly tax: TaxInForce; readonly reason: string }

/**
 * The taxes of a supply: those charged, at their rate (that of the federal part where the provincial one is
 * not charged), and those of the place that are left out. `reason` is the code of what decided the whole.
 */
export type TaxesDecided = {
  readonly supply: 'taxable' | 'zero-rated' | 'exempt' | 'relieved' | 'outside'
  readonly place: Place
  readonly taxes: readonly JudgedTax[]
  readonly left: readonly JudgedTax[]
  readonly reason: string
}

/**
 * Decides the taxes of a supply: first what its account says of it (zero-rated, exempt, outside), then
 * whether it is supplied abroad, then each tax of the province where it is supplied on that day: relief of
 * the goods, of the customer, whether the province taxes such a supply, and whether who sells is registered.
 *
 * Source: RC4022, place of supply and supplies; see `customerRelief`, `goodsRelief`, `provincialScope`.
 * Refuses `rates-not-checked` and `rates-too-early`.
 */
export function decideTaxes(asked: TaxesAsked): Result<TaxesDecided> {
  const { side, treatment, where, date } = asked
  const { place } = where
  const untaxed = side === 'sale' ? soldBy[treatment] : bearsTax.test(treatment) ? undefined : 'outside'
  const nothing = (supply: TaxesDecided['supply'], reason: string) =>
    ok({ supply, place, taxes: [], left: [], reason })
  if (untaxed !== undefined) return nothing(untaxed, `account:${treatment}`)
  if (place === 'abroad')
    return side === 'sale' ? nothing('zero-rated', 'export') : nothing('outside', 'abroad')
  if (asked.isSupplierAbroad === true) return nothing('outside', 'abroad')
  const found = taxesOf(place, date)
  if (!found.ok) return found
  const federal = inForce(gst, date)
  if (!federal.ok) return federal
  const judged = found.value.map((tax) => judgedTax(tax, asked, federal.value.value))
  const taxes = judged.flatMap(({ isCharged, ...each }) => (isCharged ? [each] : []))
  const left = judged.flatMap(({ isCharged, ...each }) => (isCharged ? [] : [each]))
  const isRelieved = taxes.length === 0 && left.some(({ reason }) => reason.startsWith('relief:'))
  const reason = (taxes[0] ?? left[0])?.reason ?? `place:${place}`
  return ok({ supply: isRelieved ? 'relieved' : 'taxable', place, taxes, left, reason })
}

/** What accounts say of what is sold on them. */
const soldBy: Readonly<Record<string, TaxesDecided['supply']>> = {
  ZERO: 'zero-rated',
  EXEMPT: 'exempt',
  NONE: 'outside',
}

/** The accounts whose purchases bear taxes unless the bill says otherwise. */
const bearsTax = /^(ITC_|CAPITAL|TAXABLE)/

type Judged = JudgedTax & { readonly isCharged: boolean }

/** One tax of the place: charged, charged in part, or left out, with the reason that weighs most. */
function judgedTax(tax: TaxInForce, asked: TaxesAsked, federalRate: string): Judged {
  const { goods, date, customer } = asked
  const left = (reason: string): Judged => ({ tax, reason, isCharged: false })
  const inPart = (reason: string): Judged => ({ tax: { ...tax, rate: federalRate }, reason, isCharged: true })
  if (!asked.charges(programOf(tax))) return left(`unregistered:${tax.province ?? ''}`)
  const scope = scopeOf(tax, asked)
  if (scope.is === 'free' || scope.is === 'unsure') return left(scope.why)
  const ofGoods = goods === undefined ? undefined : goodsRelief(tax, goods, date)
  if (ofGoods?.of === 'all') return left(`goods:${goods}`)
  const ofCustomer = customer === undefined ? undefined : customerRelief(tax, customer)
  if (ofCustomer?.of === 'all') return left(ofCustomer.why ?? '')
  if (ofGoods?.of === 'provincial') return inPart(`goods:${goods}`)
  if (ofCustomer?.of === 'provincial') return inPart(ofCustomer.why ?? '')
  const why = ofCustomer?.why ?? (ofGoods?.of === 'unsure' ? `goods-unsure:${goods}` : scope.why)
  return { tax, reason: why, isCharged: true }
}

function scopeOf(tax: TaxInForce, { where, kind, service, date }: TaxesAsked) {
  const charged = { is: 'taxed', why: `place:${where.place}` } as const
  if (tax.tax !== 'PST' || tax.province === undefined) return charged
  const asked = service === undefined ? { kind, on: date } : { kind, service, on: date }
  return provincialScope(tax.province, asked)
}

/** The registration that a tax is charged under. Provinces that had PST before HST are asked under GST. */
export function programOf({ tax, province }: TaxInForce): TaxProgram {
  if (tax === 'QST') return 'QST'
  if (tax !== 'PST') return 'GST'
  switch (province) {
    case 'BC':
      return 'PST-BC'
    case 'SK':
      return 'PST-SK'
    case 'MB':
      return 'PST-MB'
    default:
      return 'GST'
  }
}

/**
 * Whether books are registered for a tax on a day: as recorded; where nothing is recorded, for GST, and for
 * the taxes of provinces that they keep an account for.
 */
export function isRegisteredOn(
  registrations: readonly Registration[],
  program: TaxProgram,
  on: CivilDate,
  hasRole: (role: string) => boolean,
): boolean {
  if (registrations.length > 0)
    return registrations.some(
      ({ id, from, through = '9999' }) => id === program && on >= from && on <= through,
    )
  if (program === 'GST') return true
  return hasRole(program === 'QST' ? 'tax.qst.collected' : 'tax.pst.collected')
}
