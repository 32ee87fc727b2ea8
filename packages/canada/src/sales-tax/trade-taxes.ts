import type { Registration, TaxProgram } from '@daybook/core/daybook/filing-facts.ts'
import { ok, type Result } from '@daybook/core/kit/result.ts'
import type { Account } from '@daybook/core/ledger/chart.ts'
import type {
  DecidedTax,
  TaxDecision,
  TaxedSupply,
  TaxQuestion,
  TradeTaxes,
} from '@daybook/core/sales/tax-decision.ts'
import { parseProvince } from '../charts/provinces.ts'
import { salesTaxTags } from '../charts/tags.ts'
import { ceilingOn, claimedShare, vehicleShare } from './credit-limits.ts'
import type { Customer } from './customer-relief.ts'
import { decideTaxes, type JudgedTax, programOf } from './decide-taxes.ts'
import { type Place, placeOfSupply, type SupplyKind } from './place-of-supply.ts'
import { type TaxInForce, taxesNamed } from './tax-code.ts'
import { taxReason } from './tax-reasons.ts'

export { taxReason }

/**
 * The sales taxes of invoices and bills for books at home in a province: what `core/sales` asks of the law.
 * The books count as registered for the taxes that they keep accounts for; see `tradeTaxesOf`.
 */
export function tradeTaxesIn(home: string): TradeTaxes {
  return tradeTaxesOf(home, [])
}

/**
 * The sales taxes of invoices and bills for books at home in a province with their registrations (where none
 * is recorded, the taxes that the books keep accounts for).
 *
 * A sale is taxed by `decideTaxes`: goods where they are delivered, services at the customer’s address, both
 * at the place that was said where one was. A purchase bears what its supplier charges at home (meals: at the
 * supplier’s): GST/HST unless the supplier is known to be unregistered, the tax of a province only where the
 * supplier is in it or has its number. What is claimed back is decided by the account. A code that somebody
 * typed (`HST-ON`, `none`) wins over all of this. The tax on a passenger vehicle is claimed up to the ceiling
 * of its day; `isIndividual` says that a person owns the business.
 *
 * Refuses `tax-unknown`, `tax-not-in-force`, `rates-not-checked`, `rates-too-early`.
 */
export function tradeTaxesOf(
  home: string,
  registrations: readonly Registration[],
  isIndividual: boolean = false,
): TradeTaxes {
  return { decide: decisionIn({ home, registrations, isIndividual }), badDebt, reason: taxReason }
}

type Books = {
  readonly home: string
  readonly registrations: readonly Registration[]
  readonly isIndividual: boolean
}

function decisionIn(books: Books): TaxDecision {
  return (question) => {
    const typed = question.code === undefined ? undefined : question.code.trim().toLowerCase()
    const without = typed === undefined ? undefined : untaxed[typed]
    if (without !== undefined) return ok(question.side === 'sale' ? sold(without) : without)
    if (question.side === 'sale')
      return typed === undefined ? soldTaxes(question, books) : typedTaxes(question, books, typed)
    const bought = typed === undefined ? boughtTaxes(question, books) : typedTaxes(question, books, typed)
    return bought.ok ? underCeiling(question, books, bought.value) : bought
  }
}

/**
 * Bought on the account of passenger vehicles, the tax is claimed on the price up to the ceiling of the day,
 * by the share of commercial use that the account keeps. Refuses days without a ceiling.
 */
function underCeiling(question: TaxQuestion, books: Books, supply: TaxedSupply): Result<TaxedSupply> {
  const { account, date } = question
  const treatment = account.taxDefault ?? ''
  const isVehicle = treatment === 'CAPITAL_VEHICLE' || treatment === 'CAPITAL_ZEV'
  if (!isVehicle || !supply.taxes.some(({ role }) => role !== undefined)) return ok(supply)
  const ceiling = ceilingOn(date, treatment === 'CAPITAL_ZEV')
  if (!ceiling.ok) return ceiling
  const { claimed: recover, isMixed } = vehicleShare(account.commercialShare, books.isIndividual)
  const reason = isMixed ? 'credit:vehicle-mixed' : `account:${treatment}`
  const taxes = supply.taxes.map((tax) =>
    tax.role === undefined ? tax : { ...tax, recover, ceiling: ceiling.value, reason },
  )
  return ok({ ...supply, taxes, reason })
}

/** What people type where no tax is charged, and why that is. */
const untaxed: Readonly<Record<string, TaxedSupply>> = {
  none: supplyOf('outside', 'typed'),
  aucune: supplyOf('outside', 'typed'),
  zero: supplyOf('zero-rated', 'typed'),
  zéro: supplyOf('zero-rated', 'typed'),
  exempt: supplyOf('exempt', 'typed'),
  exonéré: supplyOf('exempt', 'typed'),
}

/** A supply without taxes. Sales carry a tag by their kind, so that a return finds all of them. */
function supplyOf(supply: TaxedSupply['supply'], reason: string): TaxedSupply {
  return { supply, taxes: [], tags: [], reason }
}

function typedTaxes(question: TaxQuestion, books: Books, code: string): Result<TaxedSupply> {
  const { place, party } = question
  const found = taxesNamed(code, provinceOf(place ?? party.address?.province) ?? books.home, question.date)
  if (!found.ok) return found
  const taxes = found.value.map((tax) => ({ tax, reason: 'typed' }))
  return ok(taxed(question, books, taxes, { supply: 'taxable', reason: 'typed' }))
}

function soldTaxes(question: TaxQuestion, books: Books): Result<TaxedSupply> {
  const { account, party, date, place } = question
  const home = provinceOf(books.home) ?? 'AB'
  const customer = customerOf(question)
  const recipient = provinceOf(place) ?? placeOfParty(question) ?? home
  const kind: SupplyKind = account.role === 'sales.services' ? 'services' : 'goods'
  const decided = decideTaxes({
    side: 'sale',
    date,
    where: placeOfSupply({ kind, supplier: home, recipient }),
    kind,
    treatment: account.taxDefault ?? 'TAXABLE',
    charges: (program) => isRegistered(program, question, books),
    ...(customer === undefined || party.taxes === undefined ? {} : { customer }),
  })
  if (!decided.ok) return decided
  const { supply, taxes, left, reason } = decided.value
  // What was left out says more than the tax that was charged as usual.
  const why = left[0]?.reason ?? reason
  return ok(taxed(question, books, taxes, { supply, reason: why }))
}

function boughtTaxes(question: TaxQuestion, books: Books): Result<TaxedSupply> {
  const { account, party, date, place } = question
  const home = provinceOf(books.home) ?? 'AB'
  const treatment = account.taxDefault ?? 'ITC_FULL'
  const supplier = placeOfParty(question) ?? home
  if (party.taxes?.isUnregistered === true) return ok(supplyOf('outside', 'supplier'))
  const kind: SupplyKind = treatment === 'ITC_50' ? 'on-site' : 'goods'
  const said = provinceOf(place)
  const decided = decideTaxes({
    side: 'purchase',
    date,
    where: placeOfSupply({ kind, supplier, delivered: said ?? home, situated: said ?? supplier }),
    // The services of a supplier are not told from goods: its bill says which taxes there are.
    kind: 'goods',
    treatment,
    isSupplierAbroad: supplier === 'abroad',
    charges: (program) => isCharging(program, supplier, question),
  })
  if (!decided.ok) return decided
  const isAllowance = treatment === 'ITC_ALLOWANCE'
  const { taxes, reason } = decided.value
  const kept = isAllowance ? taxes.filter(({ tax }) => tax.tax !== 'PST') : taxes
  const own = limitOf({ taxDefault: treatment }) === undefined ? reason : `account:${treatment}`
  const supply = kept.length === 0 ? 'outside' : 'taxable'
  return ok({
    ...taxed(question, books, kept, { supply, reason: own }),
    ...(isAllowance ? { isIncluded: true } : {}),
  })
}

/** Whether the supplier charges a tax: GST always; a provincial one where it is there or has its number. */
function isCharging(program: TaxProgram, supplier: Place, { party }: TaxQuestion): boolean {
  if (program === 'GST') return true
  if (program === 'QST') return supplier === 'QC' || party.taxes?.qst !== undefined
  return program === `PST-${supplier}` || party.taxes?.pst !== undefined
}

/**
 * Whether the books are registered for a tax on the day: as recorded, else by the accounts that they keep.
 */
function isRegistered(
  program: TaxProgram,
  { date, hasRole }: TaxQuestion,
  { registrations }: Books,
): boolean {
  if (registrations.length > 0)
    return registrations.some(
      ({ id, from, through = '9999' }) => id === program && date >= from && date <= through,
    )
  if (program === 'GST') return true
  return hasRole(program === 'QST' ? 'tax.qst.collected' : 'tax.pst.collected')
}

/** How much of the tax is claimed back by account, where it is not all of it. */
const claimed: Readonly<Record<string, string>> = {
  ITC_50: '0.5',
  ITC_ALLOWANCE: '1',
  ITC_PSB: '0',
  EXEMPT: '0',
}

/** The part that is claimed by an account’s code; a share is the one kept with it, nothing where none is. */
function limitOf({ taxDefault = '', commercialShare }: Pick<Account, 'taxDefault' | 'commercialShare'>) {
  return taxDefault === 'ITC_SHARE' ? claimedShare(commercialShare) : claimed[taxDefault]
}

type Verdict = Pick<TaxedSupply, 'supply' | 'reason'>

/** The taxes of a line with where they are posted. */
function taxed(
  question: TaxQuestion,
  books: Books,
  taxes: readonly JudgedTax[],
  { supply, reason }: Verdict,
): TaxedSupply {
  const line: TaxedSupply = {
    supply,
    taxes: taxes.map((each) => decided(question, books, each)),
    tags: [],
    reason,
  }
  return question.side === 'sale' ? sold(line) : line
}

/** A sale carries the tag of its kind: returns add sales up by it, whatever account they are on. */
function sold(supply: TaxedSupply): TaxedSupply {
  return { ...supply, tags: [`sale.${supply.supply}`] }
}

function decided(question: TaxQuestion, books: Books, { tax, reason }: JudgedTax): DecidedTax {
  const { side, account, hasRole } = question
  const role = roleOf(tax, side)
  const common = { tax: tax.code, rate: tax.rate, base: tax.base, tags: tagsOf(tax, question, role) }
  if (side === 'sale') return { ...common, ...(role === undefined ? {} : { role }), recover: '', reason }
  const isClaimed = role !== undefined && hasRole(role) && isRegistered(programOf(tax), question, books)
  const limited = limitOf(account)
  const why = limited === undefined ? reason : `account:${account.taxDefault}`
  if (!isClaimed) return { ...common, tags: [], recover: limited ?? '1', reason: why }
  return { ...common, role, recover: limited ?? '1', reason: why }
}

/**
 * Provincial tax carries its province; credits on capital property say so, for the quick method gives them.
 */
function tagsOf(
  tax: TaxInForce,
  { side, account }: TaxQuestion,
  role: string | undefined,
): readonly string[] {
  const tag = role === undefined ? undefined : salesTaxTags[role]
  if (tag === undefined) return []
  if (tax.tax === 'PST') return [tag, `pst.${tax.province ?? ''}`]
  const isCapital = side === 'purchase' && (account.taxDefault ?? '').startsWith('CAPITAL')
  return isCapital ? [tag, `${tag}.capital`] : [tag]
}

function roleOf({ tax }: TaxInForce, side: TaxQuestion['side']): string | undefined {
  switch (tax) {
    case 'GST':
    case 'HST':
      return side === 'purchase' ? 'tax.gst.itc' : 'tax.gst.collected'
    case 'QST':
      return side === 'purchase' ? 'tax.qst.itr' : 'tax.qst.collected'
    case 'PST':
      return side === 'purchase' ? undefined : 'tax.pst.collected'
  }
}

/** The relief of a customer on a day, while its certificate holds. */
function customerOf({ party, date }: TaxQuestion): Customer | undefined {
  const { relief, reliefFrom = '', reliefThrough = '9999', certificate, pst } = party.taxes ?? {}
  if (relief === undefined || date < reliefFrom || date > reliefThrough) return undefined
  const number = certificate ?? pst
  return number === undefined ? { status: relief } : { status: relief, certificate: number }
}

function placeOfParty({ party }: TaxQuestion): Place | undefined {
  if ((party.address?.country ?? 'CA') !== 'CA') return 'abroad'
  return provinceOf(party.address?.province)
}

function provinceOf(text: string | undefined) {
  const found = text === undefined ? undefined : parseProvince(text)
  return found?.ok === true ? found.value : undefined
}

/**
 * Where the tax of a bad debt is taken back: GST and HST on the adjustments of the return (line 107), QST and
 * PST out of what was collected.
 */
function badDebt(tax: string): { readonly role: string; readonly tags: readonly string[] } | undefined {
  if (tax === 'GST' || tax.startsWith('HST'))
    return { role: 'tax.gst.adjust', tags: ['gst.adjust', 'gst.baddebt'] }
  if (tax === 'QST') return { role: 'tax.qst.collected', tags: ['qst.collected', 'qst.baddebt'] }
  const province = /^PST-([A-Z]{2})$/.exec(tax)?.[1]
  if (province === undefined) return undefined
  return { role: 'tax.pst.collected', tags: ['pst.collected', `pst.${province}`, 'pst.baddebt'] }
}
