import type { Registration, TaxProgram } from '@daybook/core/daybook/filing-facts.ts'
import { inForce } from '@daybook/core/filings/rule-table.ts'
import type { CivilDate } from '@daybook/core/kit/civil-date.ts'
import { inPercent } from '@daybook/core/kit/decimal-text.ts'
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
import { filingTermsOn } from '../returns/periods.ts'
import { isSimplified, paidTag } from '../returns/simplified-method.ts'
import { ceilingOn, claimedShare, vehicleShare } from './credit-limits.ts'
import { type CommercialUse, commercialUse, mealCredit } from './credit-rules.ts'
import type { Customer } from './customer-relief.ts'
import { decideTaxes, isRegisteredOn, type JudgedTax, programOf } from './decide-taxes.ts'
import { type Place, placeOfSupply, type SupplyKind } from './place-of-supply.ts'
import { type TaxInForce, taxesNamed } from './tax-code.ts'
import { taxReason } from './tax-reasons.ts'

export { taxReason }

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
  const law = creditLaw(date)
  if (!law.ok) return law
  const { claimed: recover, isMixed } = vehicleShare(
    account.commercialShare,
    books.isIndividual,
    law.value.use,
  )
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
  return taxed(question, books, taxes, { supply: 'taxable', reason: 'typed' })
}

function soldTaxes(question: TaxQuestion, books: Books): Result<TaxedSupply> {
  const { account, party, date, place } = question
  const home = provinceOf(books.home) ?? 'AB'
  const customer = customerOf(question)
  const recipient = placeSaid(place) ?? placeOfParty(question) ?? home
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
  return taxed(question, books, taxes, { supply, reason: why })
}

function boughtTaxes(question: TaxQuestion, books: Books): Result<TaxedSupply> {
  const { account, party, date, place } = question
  const home = provinceOf(books.home) ?? 'AB'
  const treatment = account.taxDefault ?? 'ITC_FULL'
  const supplier = placeOfParty(question) ?? home
  if (party.taxes?.isUnregistered === true) return ok(supplyOf('outside', 'supplier'))
  const kind: SupplyKind = treatment === 'ITC_50' ? 'on-site' : 'goods'
  const said = placeSaid(place)
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
  const own = limited.has(treatment) ? `account:${treatment}` : reason
  const supply = kept.length === 0 ? 'outside' : 'taxable'
  const line = taxed(question, books, kept, { supply, reason: own })
  return line.ok && isAllowance ? ok({ ...line.value, isIncluded: true }) : line
}

/**
 * A purchase while credits are taken out of purchases with their tax (the simplified method): its own posting
 * and those of its taxes carry the tags by which the return adds them up by the rate.
 */
function addedUp({ account, date }: TaxQuestion, { registrations }: Books, line: TaxedSupply): TaxedSupply {
  if (!isSimplified(account)) return line
  const own = new Map<DecidedTax, string>()
  for (const tax of line.taxes) {
    const net = tax.tax === 'QST' ? 'QST' : /^(GST|HST)/.test(tax.tax) ? 'GST' : undefined
    if (net === undefined || tax.role === undefined) continue
    const registration = registrations.find(({ id }) => id === net)
    const method = registration === undefined ? undefined : filingTermsOn(registration, date)?.method
    if (method === 'simplified') own.set(tax, paidTag(net, inPercent(tax.rate)))
  }
  const taxes = line.taxes.map((tax) => {
    const tag = own.get(tax)
    return tag === undefined ? tax : { ...tax, tags: [...tax.tags, tag] }
  })
  return { ...line, taxes, tags: [...line.tags, ...own.values()] }
}

/** Whether the supplier charges a tax: GST always; a provincial one where it is there or has its number. */
function isCharging(program: TaxProgram, supplier: Place, { party }: TaxQuestion): boolean {
  if (program === 'GST') return true
  if (program === 'QST') return supplier === 'QC' || party.taxes?.qst !== undefined
  return program === `PST-${supplier}` || party.taxes?.pst !== undefined
}

function isRegistered(program: TaxProgram, { date, hasRole }: TaxQuestion, books: Books): boolean {
  return isRegisteredOn(books.registrations, program, date, hasRole)
}

/** What of the law decides how much of a tax is claimed back on a day. */
type CreditLaw = { readonly use: CommercialUse; readonly meals: string }

function creditLaw(date: CivilDate): Result<CreditLaw> {
  const use = inForce(commercialUse, date)
  if (!use.ok) return use
  const meals = inForce(mealCredit, date)
  return meals.ok ? ok({ use: use.value.value, meals: meals.value.value.usual }) : meals
}

/** The codes of accounts on which not all of the tax is claimed back, or not as usual. */
const limited: ReadonlySet<string> = new Set(['ITC_50', 'ITC_ALLOWANCE', 'ITC_PSB', 'ITC_SHARE', 'EXEMPT'])

/** The part that is claimed by an account’s code; a share is the one kept with it, nothing where none is. */
function limitOf({ taxDefault = '', commercialShare }: Account, law: CreditLaw): string | undefined {
  if (!limited.has(taxDefault)) return undefined
  if (taxDefault === 'ITC_50') return law.meals
  if (taxDefault === 'ITC_SHARE') return claimedShare(commercialShare, law.use)
  return taxDefault === 'ITC_ALLOWANCE' ? '1' : '0'
}

type Verdict = Pick<TaxedSupply, 'supply' | 'reason'>

/** The taxes of a line with where they are posted. Refuses a purchase on a day without rules of credits. */
function taxed(
  question: TaxQuestion,
  books: Books,
  taxes: readonly JudgedTax[],
  { supply, reason }: Verdict,
): Result<TaxedSupply> {
  const line: TaxedSupply = { supply, taxes: [], tags: [], reason }
  if (question.side === 'sale')
    return ok(sold({ ...line, taxes: taxes.map((each) => charged(question, each)) }))
  const law = creditLaw(question.date)
  if (!law.ok) return law
  const borne = taxes.map((each) => paid(question, books, each, law.value))
  return ok(addedUp(question, books, { ...line, taxes: borne }))
}

/** A sale carries the tag of its kind: returns add sales up by it, whatever account they are on. */
function sold(supply: TaxedSupply): TaxedSupply {
  return { ...supply, tags: [`sale.${supply.supply}`] }
}

/** A tax of a sale. */
function charged(question: TaxQuestion, { tax, reason }: JudgedTax): DecidedTax {
  const role = roleOf(tax, 'sale')
  const own = role === undefined ? {} : { role }
  return { ...common(tax, question, role), ...own, recover: '', reason }
}

/** A tax of a purchase, and how much of it is claimed back. */
function paid(question: TaxQuestion, books: Books, { tax, reason }: JudgedTax, law: CreditLaw): DecidedTax {
  const { account, hasRole } = question
  const role = roleOf(tax, 'purchase')
  const limit = limitOf(account, law)
  const why = limit === undefined ? reason : `account:${account.taxDefault}`
  const own = { ...common(tax, question, role), recover: limit ?? '1', reason: why }
  const isClaimed = role !== undefined && hasRole(role) && isRegistered(programOf(tax), question, books)
  return isClaimed ? { ...own, role } : { ...own, tags: [] }
}

function common(tax: TaxInForce, question: TaxQuestion, role: string | undefined) {
  return { tax: tax.code, rate: tax.rate, base: tax.base, tags: tagsOf(tax, question, role) }
}

/**
 * Provincial tax carries its province; what is charged and credited on capital property says so, for methods
 * that take a share of sales or of tax leave it whole.
 */
function tagsOf(tax: TaxInForce, { account }: TaxQuestion, role: string | undefined): readonly string[] {
  const tag = role === undefined ? undefined : salesTaxTags[role]
  if (tag === undefined) return []
  if (tax.tax === 'PST') return [tag, `pst.${tax.province ?? ''}`]
  const isCapital = (account.taxDefault ?? '').startsWith('CAPITAL')
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

/** Where somebody said that a thing is supplied: a province, or `abroad`. */
function placeSaid(text: string | undefined): Place | undefined {
  return text === 'abroad' ? text : provinceOf(text)
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
