import { inForce } from '@daybook/core/filings/rule-table.ts'
import { type Cents, percentOf, rate } from '@daybook/core/kit/cents.ts'
import type { CivilDate } from '@daybook/core/kit/civil-date.ts'
import { ok, type Result, value } from '@daybook/core/kit/result.ts'
import { type ProvinceCode, provinces } from '../charts/provinces.ts'
import type { Place, SupplyKind } from './place-of-supply.ts'
import { provincialScope } from './provincial-scope.ts'
import { gst } from './rates.ts'
import { type TaxInForce, taxesOf } from './tax-code.ts'

/**
 * A purchase on which the supplier may have charged less than the buyer owes: what was bought, the day, its
 * price, where it is used, the supplier’s place, the names of the taxes that the supplier charged (`GST`,
 * `HST-ON`, `PST-BC`), and whether it serves taxable sales at 90 % or more.
 */
export type Purchase = {
  readonly kind: SupplyKind
  readonly date: CivilDate
  readonly price: Cents
  readonly usedIn: ProvinceCode
  readonly supplier: Place
  readonly charged: ReadonlySet<string>
  readonly isMostlyCommercial: boolean
}

/**
 * A tax that the buyer works out and pays by himself: its name, rate and amount, the role and tags of the
 * posting that it is owed with (`gst.405` leads to that line of the GST/HST return), whether it may be
 * claimed back as far as the use is commercial, and the reason as a code.
 */
export type SelfAssessment = {
  readonly tax: string
  readonly rate: string
  readonly amount: Cents
  readonly role: string
  readonly tags: readonly string[]
  readonly isClaimable: boolean
  readonly reason: string
}

/**
 * The taxes that a buyer assesses on a purchase. Services, rights and software from abroad: GST/HST (line
 * 405) and QST, unless the purchase serves taxable sales at 90 % or more; goods from abroad pay GST at the
 * border, not here. Brought into a province with HST from elsewhere in Canada: what its provincial part is
 * more than the one that was charged (line 405), with the same exception. PST of British Columbia,
 * Saskatchewan and Manitoba: always, on what the province taxes, where the supplier did not charge it; it is
 * part of the cost.
 *
 * Rounded half up. Source: RC4022, imported services and property brought into a province. Refuses days
 * without rates.
 */
export function selfAssessedTaxes(asked: Purchase): Result<readonly SelfAssessment[]> {
  const found = taxesOf(asked.usedIn, asked.date)
  if (!found.ok) return found
  const charged = chargedPart(asked)
  if (!charged.ok) return charged
  return ok(found.value.flatMap((tax) => ofTax(tax, asked, charged.value)))
}

function ofTax(tax: TaxInForce, asked: Purchase, chargedPoints: number): readonly SelfAssessment[] {
  const { usedIn, kind, date, supplier, charged, isMostlyCommercial } = asked
  if (tax.tax === 'PST') {
    const isTaxed = provincialScope(usedIn, { kind, on: date }).is === 'taxed'
    if (!isTaxed || charged.has(tax.code)) return []
    const tags = ['pst.selfassessed', `pst.${usedIn}`]
    return [
      owed(tax.code, tax.rate, asked, { role: 'tax.pst.selfassessed', tags, reason: `self-use:${usedIn}` }),
    ]
  }
  if (isMostlyCommercial) return []
  const isService = kind === 'services' || kind === 'intangibles' || kind === 'software'
  if (supplier === 'abroad') {
    if (!isService) return []
    const at =
      tax.tax === 'QST'
        ? { role: 'tax.qst.collected', tags: ['qst.collected'] }
        : { role: 'tax.gst.collected', tags: ['gst.405'] }
    return [owed(tax.code, tax.rate, asked, { ...at, reason: 'self-imported' })]
  }
  if (tax.tax !== 'HST') return []
  const points = provincialPoints(tax.rate, date) - chargedPoints
  if (points <= 0) return []
  const more = `0.${String(points).padStart(2, '0')}`
  return [
    owed(tax.code, more, asked, {
      role: 'tax.gst.collected',
      tags: ['gst.405'],
      reason: `self-brought:${usedIn}`,
    }),
  ]
}

function owed(
  tax: string,
  text: string,
  { price }: Purchase,
  at: Pick<SelfAssessment, 'role' | 'tags' | 'reason'>,
): SelfAssessment {
  const isClaimable = at.role !== 'tax.pst.selfassessed'
  return { tax, rate: text, amount: percentOf(price, rate(text), 'half-up'), isClaimable, ...at }
}

/** How many percent of provincial part the supplier’s HST held. */
function chargedPart({ charged, date }: Purchase): Result<number> {
  for (const { code } of provinces) {
    if (!charged.has(`HST-${code}`)) continue
    const found = taxesOf(code, date)
    if (!found.ok) return found
    const hst = found.value.find(({ tax }) => tax === 'HST')
    return ok(hst === undefined ? 0 : provincialPoints(hst.rate, date))
  }
  return ok(0)
}

/** The percent of HST that are the province’s: all but those of the GST of the day, which has its taxes. */
function provincialPoints(hst: string, on: CivilDate): number {
  return percentPoints(hst) - percentPoints(value(inForce(gst, on)).value)
}

function percentPoints(text: string): number {
  const { numerator, denominator } = rate(text)
  return Number((numerator * 100n) / denominator)
}
