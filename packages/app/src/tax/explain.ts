import { type ProvinceCode, parseProvince } from '@daybook/canada/charts/provinces.ts'
import { type Credit, creditOf, isMostlyCommercial } from '@daybook/canada/sales-tax/credit-limits.ts'
import type { Customer } from '@daybook/canada/sales-tax/customer-relief.ts'
import {
  decideTaxes,
  isRegisteredOn,
  programOf,
  type TaxesDecided,
} from '@daybook/canada/sales-tax/decide-taxes.ts'
import type { ReliefGoods } from '@daybook/canada/sales-tax/goods-relief.ts'
import {
  type Place,
  type PlaceFound,
  placeOfSupply,
  type SupplyKind,
} from '@daybook/canada/sales-tax/place-of-supply.ts'
import type { NamedService } from '@daybook/canada/sales-tax/provincial-scope.ts'
import { type SelfAssessment, selfAssessedTaxes } from '@daybook/canada/sales-tax/self-assessment.ts'
import { taxFigures, type WorkedTax } from '@daybook/canada/sales-tax/tax-figures.ts'
import type { Registration, TaxProgram } from '@daybook/core/daybook/filing-facts.ts'
import type { Cents } from '@daybook/core/kit/cents.ts'
import type { CivilDate } from '@daybook/core/kit/civil-date.ts'
import { all, ok, type Result, refuse, value } from '@daybook/core/kit/result.ts'
import { type Account, accountWithRole, type Chart, findAccount } from '@daybook/core/ledger/chart.ts'

/** What the books say of taxes: their chart, province and registrations. */
export type TaxBooks = {
  readonly chart: Chart
  readonly home: string
  readonly registrations: readonly Registration[]
}

/**
 * What is asked: the place of the other side, the day, the thing (an account’s number or a tax code of
 * accounts), the side where it is said, and all that decides besides.
 */
export type ExplainAsked = {
  readonly place?: Place | undefined
  readonly date: CivilDate
  readonly thing?: string | undefined
  readonly side?: 'sale' | 'purchase' | undefined
  readonly amount?: Cents | undefined
  readonly kind?: SupplyKind | undefined
  readonly goods?: ReliefGoods | undefined
  readonly service?: NamedService | undefined
  readonly customer?: Customer | undefined
  readonly supplier?: Place | undefined
  readonly supplierIsRegistered?: boolean | undefined
  readonly supplierPrograms?: ReadonlySet<TaxProgram> | undefined
  readonly share?: string | undefined
  readonly isLongHaul?: boolean | undefined
  readonly isClubDues?: boolean | undefined
  readonly isIndividual: boolean
  readonly isZeroEmission?: boolean | undefined
}

/** A tax with what it comes to and, on a purchase, what of it is claimed back. */
export type ExplainedTax = WorkedTax & { readonly credit?: Credit }

/** The taxes of a supply with their reasons, and those that the buyer has to assess by himself. */
export type Explained = {
  readonly side: 'sale' | 'purchase'
  readonly treatment: string
  readonly account?: Account
  readonly where: PlaceFound
  readonly decided: TaxesDecided
  readonly price: Cents
  readonly taxes: readonly ExplainedTax[]
  readonly self: readonly SelfAssessment[]
}

/** The tax codes that accounts carry. */
export const treatments = [
  'TAXABLE',
  'ZERO',
  'EXEMPT',
  'NONE',
  'ITC_FULL',
  'ITC_50',
  'ITC_SHARE',
  'ITC_ALLOWANCE',
  'ITC_PSB',
  'EXEMPT_IN',
  'CAPITAL',
  'CAPITAL_VEHICLE',
  'CAPITAL_ZEV',
] as const

const hundred: Cents = 10_000n

/**
 * Explains the taxes of a supply for books: where it is supplied, which taxes are charged and why, which are
 * left out and why, what of them is claimed back, and what the buyer assesses. Without an amount 100.00
 * stands.
 *
 * Refuses `tax-thing-unknown`, `tax-share-malformed`, and days outside the tables.
 */
export function explainedTaxes(books: TaxBooks, asked: ExplainAsked): Result<Explained> {
  const thing = thingOf(books, asked)
  if (!thing.ok) return thing
  const { side, treatment, account } = thing.value
  const kind = asked.kind ?? kindOf(account, treatment, asked)
  const where = whereOf(books, asked, side, kind)
  const decided = decideTaxes({
    side,
    date: asked.date,
    where,
    kind,
    treatment,
    isSupplierAbroad: side === 'purchase' && asked.supplier === 'abroad',
    charges: (program) => charges(program, books, asked, side),
    ...(side === 'sale' && asked.customer !== undefined ? { customer: asked.customer } : {}),
    ...(asked.goods === undefined ? {} : { goods: asked.goods }),
    ...(asked.service === undefined ? {} : { service: asked.service }),
  })
  if (!decided.ok) return decided
  const price = asked.amount ?? hundred
  const worked = taxFigures(decided.value.taxes, price, asked.date)
  const taxes = all(worked.map((each) => withCredit(each, books, asked, side, thing.value, price)))
  if (!taxes.ok) return taxes
  const self =
    side === 'sale'
      ? ok([])
      : assessed(books, asked, {
          kind,
          where,
          price,
          decided: decided.value,
          treatment,
          share: asked.share ?? account?.commercialShare,
        })
  if (!self.ok) return self
  const found = account === undefined ? {} : { account }
  return ok({
    side,
    treatment,
    ...found,
    where,
    decided: decided.value,
    price,
    taxes: taxes.value,
    self: self.value,
  })
}

/**
 * Whether something is sold or bought: as it was said, else as its account says. Refuses `tax-thing-unknown`.
 */
export function sideOf(books: TaxBooks, asked: ExplainAsked): Result<'sale' | 'purchase'> {
  const thing = thingOf(books, asked)
  return thing.ok ? ok(thing.value.side) : thing
}

type Thing = { readonly side: 'sale' | 'purchase'; readonly treatment: string; readonly account?: Account }

function thingOf({ chart }: TaxBooks, { thing, side }: ExplainAsked): Result<Thing> {
  if (thing === undefined) {
    return ok({ side: side ?? 'sale', treatment: side === 'purchase' ? 'ITC_FULL' : 'TAXABLE' })
  }
  const account = findAccount(chart, thing)
  if (account !== undefined) {
    const own = side ?? (account.type === 'revenue' ? 'sale' : 'purchase')
    return ok({ side: own, treatment: account.taxDefault ?? 'NONE', account })
  }
  const code = treatments.find((each) => each === thing.toUpperCase())
  if (code === undefined) return refuse('tax-thing-unknown', { thing, known: treatments.join(', ') }, 'thing')
  const usual = /^(ITC_|CAPITAL|EXEMPT_IN)/.test(code) ? 'purchase' : 'sale'
  return ok({ side: side ?? usual, treatment: code })
}

/** What is supplied where nobody says: services on the account of services, meals where they are eaten. */
function kindOf(account: Account | undefined, treatment: string, { service }: ExplainAsked): SupplyKind {
  if (service === 'repair') return 'on-site'
  if (service !== undefined || account?.role === 'sales.services') return 'services'
  return treatment === 'ITC_50' ? 'on-site' : 'goods'
}

/**
 * The place said is the customer’s on a sale, and where a purchase is delivered or used; the books’ own where
 * nothing is said. On site it is where the thing is.
 */
function whereOf({ home }: TaxBooks, asked: ExplainAsked, side: string, kind: SupplyKind): PlaceFound {
  const own = homeOf(home)
  const other = asked.place ?? (side === 'purchase' && kind === 'on-site' ? asked.supplier : undefined) ?? own
  const supplier = side === 'sale' ? own : (asked.supplier ?? own)
  const at =
    kind === 'goods'
      ? { delivered: other }
      : kind === 'freight'
        ? { destination: other }
        : kind === 'passenger'
          ? { origin: other }
          : kind === 'lease' || kind === 'on-site' || kind === 'real-property'
            ? { situated: other }
            : { recipient: other }
  return placeOfSupply({ kind, supplier, ...at })
}

/** The province of the books; books know theirs. */
function homeOf(home: string): ProvinceCode {
  return value(parseProvince(home))
}

function charges(program: TaxProgram, books: TaxBooks, asked: ExplainAsked, side: string): boolean {
  if (side === 'sale') return isRegisteredFor(books, program, asked.date)
  if (asked.supplierIsRegistered === false) return false
  const supplier = asked.supplier ?? homeOf(books.home)
  if (program === 'GST' || asked.supplierPrograms?.has(program) === true) return true
  return program === 'QST' ? supplier === 'QC' : program === `PST-${supplier}`
}

/**
 * Whether books are registered for a tax on a day: as recorded; where nothing is recorded, for GST, and for
 * the taxes of provinces that they keep an account for.
 */
export function isRegisteredFor(
  { chart, registrations }: TaxBooks,
  program: TaxProgram,
  on: CivilDate,
): boolean {
  return isRegisteredOn(registrations, program, on, (role) => accountWithRole(chart, role) !== undefined)
}

function withCredit(
  tax: WorkedTax,
  books: TaxBooks,
  asked: ExplainAsked,
  side: string,
  { treatment, account }: Thing,
  price: Cents,
): Result<ExplainedTax> {
  const commercialShare = account?.commercialShare
  if (side === 'sale') return ok(tax)
  const {
    share = commercialShare,
    isLongHaul = false,
    isClubDues = false,
    isIndividual,
    isZeroEmission = false,
  } = asked
  const credit = creditOf({
    treatment,
    date: asked.date,
    price,
    tax: tax.figure.value,
    isProvincial: tax.tax.tax === 'PST',
    isRegistered: isRegisteredFor(books, programOf(tax.tax), asked.date),
    isLongHaul,
    isClubDues,
    isIndividual,
    isZeroEmission,
    ...(share === undefined ? {} : { share }),
  })
  return credit.ok ? ok({ ...tax, credit: credit.value }) : credit
}

type Bought = {
  readonly kind: SupplyKind
  readonly where: PlaceFound
  readonly price: Cents
  readonly decided: TaxesDecided
  readonly treatment: string
  readonly share: string | undefined
}

/** Taxes that the buyer owes by himself: the supplier charged nothing, or not the province’s. */
function assessed(books: TaxBooks, asked: ExplainAsked, bought: Bought) {
  const { kind, where, price, decided, treatment, share } = bought
  const isBearing = /^(ITC_|CAPITAL|TAXABLE)/.test(treatment)
  if (where.place === 'abroad' || !isBearing || kind === 'on-site') return ok([])
  const mostly = isMostlyCommercial(share, asked.date)
  if (!mostly.ok) return mostly
  return selfAssessedTaxes({
    kind,
    date: asked.date,
    price,
    usedIn: where.place,
    supplier: asked.supplier ?? where.place,
    charged: new Set(decided.taxes.map(({ tax }) => tax.code)),
    // Only registrants are spared: a small supplier assesses whatever the use is.
    isMostlyCommercial: isRegisteredFor(books, 'GST', asked.date) && mostly.value,
  })
}
