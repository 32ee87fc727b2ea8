import type { CcaAsked, CcaClassResult, CcaClassYear } from '@daybook/canada/business-income/cca-asked.ts'
import { ccaSchedule } from '@daybook/canada/business-income/cca-schedule.ts'
import { homeUse } from '@daybook/canada/business-income/home-use.ts'
import { vehicleLine } from '@daybook/canada/business-income/vehicle-costs.ts'
import {
  eligibleInterest,
  eligibleLease,
  vehicleCost,
} from '@daybook/canada/business-income/vehicle-limits.ts'
import { capitalGains } from '@daybook/canada/rates/ca/capital-gains.ts'
import type { Figure } from '@daybook/core/filings/figure.ts'
import { inForce } from '@daybook/core/filings/rule-table.ts'
import { type Cents, formatCents, percentOf, rate } from '@daybook/core/kit/cents.ts'
import { addDays, isCivilDate, type Span } from '@daybook/core/kit/civil-date.ts'
import { value } from '@daybook/core/kit/result.ts'
import { classNamed, factorOf, factorSlack } from './business-class.ts'
import { averageCase } from './business-shares.ts'
import type { TaxCase } from './tax-case.ts'
import { type Inputs, inputsOf } from './tax-inputs.ts'

type Answer = Readonly<Record<string, unknown>>

function reading(work: (inputs: Inputs, each: TaxCase) => Answer): (each: TaxCase) => Answer {
  return (each) => {
    const own = { ...each, inputs: asText(each.inputs) }
    const inputs = inputsOf(own)
    const answer = work(inputs, own)
    inputs.done()
    return answer
  }
}

/** Inputs with yes and no as words, and lists as one text, since each is read as text. */
function asText(inputs: TaxCase['inputs']): TaxCase['inputs'] {
  return Object.fromEntries(
    Object.entries(inputs).map(([name, each]) => {
      if (typeof each === 'boolean') return [name, String(each)]
      return [name, Array.isArray(each) ? each.map(String).join('; ') : each]
    }),
  )
}

/** The kinds of cases that business income, capital cost allowance and capital gains answer. */
export const businessAnswerers: Readonly<Record<string, (each: TaxCase) => Answer>> = {
  cca: reading(classCase),
  cca_class: reading(classCase),
  cca_short_year: reading(classCase),
  cca_disposal: reading(classCase),
  cca_rental: reading(rentalCase),
  cca_zev: reading(zeroEmissionCase),
  vehicle_cca: reading(passengerCase),
  vehicle_lease: reading(leaseCase),
  vehicle_interest: reading((inputs, each) => {
    const began = dayIn(inputs.maybeText('began') ?? inputs.maybeText('acquired'), each)
    const paid = inputs.maybeMoney('interest') ?? inputs.money('paid')
    const { amount } = value(eligibleInterest({ interest: paid, days: inputs.count('days'), began }))
    return { eligible: formatCents(amount), deductible: formatCents(amount) }
  }),
  vehicle_costs: reading(costsCase),
  home_use: reading(homeCase),
  acb: reading((inputs, each) => averageCase(inputs, each)),
  capital_gain: reading(gainCase),
}

/** Line 9281 of one vehicle: its costs by kilometres, and what is deductible whole. */
function costsCase(inputs: Inputs): Answer {
  const costs = inputs.money('costs')
  const whole = inputs.maybeMoney('all_deductible') ?? 0n
  const [kilometres, business] = [inputs.count('kilometres'), inputs.count('business_kilometres')]
  const vehicles = [{ name: 'vehicle', kilometres, business }]
  const found = value(vehicleLine(named, bookedAs('9281', costs), bookedAs('9281:all', whole), vehicles))
  return { deductible: formatCents(found.value) }
}

/**
 * Line 9945: the business part of the costs of a home by area, hours and days, held to the income before it.
 */
function homeCase(inputs: Inputs): Answer {
  const [hours, days] = [inputs.maybeText('hours'), inputs.maybeText('days_a_week')]
  const answer = {
    ...{ area: inputs.count('area'), home: inputs.count('home'), costs: inputs.money('costs') },
    carried: inputs.maybeMoney('carried') ?? 0n,
    ...(hours === undefined ? {} : { hours: Number(hours) }),
    ...(days === undefined ? {} : { days: Number(days) }),
  }
  const income = inputs.maybeMoney('income') ?? 10n ** 14n
  const found = value(homeUse(named, bookedAs('9945', 0n), answer, income))
  return { deductible: formatCents(found.figure.value), carried: formatCents(found.carried) }
}

const named = (line: string): string => line

function bookedAs(id: string, amount: Cents): Figure {
  return { id, label: { en: id, fr: id }, value: amount, how: 'input', parts: [] }
}

/** The calendar year of a case, or its first days when it says how many it has. */
function spanOf(inputs: Inputs, { year = 2025 }: TaxCase): Span {
  const from = inputs.maybeText('year_start') ?? `${year}-01-01`
  const days = inputs.maybeText('days') ?? inputs.maybeText('days_in_year')
  const ends = inputs.maybeText('year_end') ?? `${year}-12-31`
  return { from: days === undefined ? from : addDays(ends, 1 - Number(days)), through: ends }
}

/** A day as a case names it: a day, a year, or the middle of the case's own year. */
function dayIn(text: string | undefined, { year = 2025 }: TaxCase): string {
  if (text === undefined) return `${year}-06-30`
  return isCivilDate(text) ? text : `${text}-06-30`
}

/** Whether a case says yes to something; undefined where it says nothing of it. */
function flag(inputs: Inputs, name: string): boolean | undefined {
  const text = inputs.maybeText(name)
  return text === undefined ? undefined : text === 'true' || text === 'yes'
}

/** A class from a case: what came in is one property with an incentive, and one without. */
function classYear(inputs: Inputs, each: TaxCase, span: Span): CcaClassYear {
  const named = classNamed(
    inputs.maybeText('class'),
    inputs.maybeText('rate'),
    inputs.maybeText('aiip_factor'),
  )
  const proceeds = inputs.maybeMoney('proceeds') ?? 0n
  const opening = inputs.maybeMoney('opening_ucc') ?? 0n
  const stated = inputs.maybeMoney('cost')
  // With a sale out of what stood at the start, a cost alone is that of what was sold.
  const isOfSold = stated !== undefined && proceeds !== 0n && opening !== 0n
  const added = inputs.maybeMoney('additions') ?? (isOfSold ? 0n : (stated ?? 0n))
  const acquired = dayIn(inputs.maybeText('acquired'), each)
  const available = dayIn(
    inputs.maybeText('available') ??
      inputs.maybeText('available_for_use') ??
      inputs.maybeText('afu') ??
      acquired,
    each,
  )
  const outside = flag(inputs, 'non_aiip_first_year') ?? flag(inputs, 'non_aiip') ?? false
  const favoured = inputs.maybeMoney('aiip') ?? (outside ? 0n : added)
  const designated = inputs.maybeMoney('diep')
  const one = { acquired, available }
  const ends = inputs.maybeText('ends') ?? inputs.maybeText('lease_end')
  const life = ends === undefined ? {} : { ends }
  const said = inputs.maybeMoney('disposed_cost') ?? inputs.maybeMoney('original_cost')
  const cost = said ?? (isOfSold && stated !== undefined ? stated : proceeds)
  const claim = inputs.maybeMoney('claim')
  return {
    class: named,
    opening,
    additions: [
      {
        id: 'favoured',
        cost: favoured,
        ...one,
        ...life,
        ...(designated === undefined ? {} : { designated }),
      },
      { id: 'plain', cost: added - favoured, ...one, ...life, isOutside: true },
    ].filter((addition) => addition.cost !== 0n),
    disposals: proceeds === 0n ? [] : [{ id: 'sold', date: span.through, proceeds, cost }],
    hasAssets: flag(inputs, 'assets_left') ?? true,
    ...(claim === undefined ? {} : { claim }),
  }
}

function classCase(inputs: Inputs, each: TaxCase): Answer {
  const span = spanOf(inputs, each)
  const own = classYear(inputs, each, span)
  const result = worked({ span, classes: [own], ...ownerOf(inputs, each) })
  checkFactor(inputs.maybeText('aiip_factor'), result)
  return shown(result)
}

/** A company until its years of immediate expensing are over, an individual in the last. */
function ownerOf(inputs: Inputs, { year = 2025 }: TaxCase): Pick<CcaAsked, 'owner' | 'income'> {
  const named = inputs.maybeText('owner')
  const income = inputs.maybeMoney('income')
  const owner = named === 'individual' || (named === undefined && year >= 2024) ? 'individual' : 'corporation'
  return { owner, income: income ?? 10n ** 14n }
}

/**
 * The factor that a case names for additions with an incentive must be the one of the law, as far as it is
 * written. A class of 100 % takes none: its cost is deducted whole by its rate.
 */
function checkFactor(text: string | undefined, { incentiveNet, raised, rate: of }: CcaClassResult): void {
  if (text === undefined || incentiveNet === 0n || isWhole(of)) return
  const own = percentOf(incentiveNet, factorOf(text), 'half-up')
  const slack = percentOf(incentiveNet, factorSlack(text), 'half-up')
  if (own > raised + slack || own < raised - slack) {
    const [says, law] = [formatCents(own), formatCents(raised)]
    throw new Error(`the case raises the additions by ${says}, the law by ${law}`)
  }
}

function isWhole(text: string): boolean {
  const { numerator, denominator } = rate(text)
  return numerator === denominator
}

function worked(asked: CcaAsked): CcaClassResult {
  const [result] = value(ccaSchedule(asked)).classes
  if (result === undefined) throw new Error('the case has no class')
  return result
}

function shown(result: CcaClassResult, cca: Cents = result.claimed): Answer {
  const [gain] = result.gains
  return {
    cca: formatCents(cca),
    max_cca: formatCents(result.most),
    first_year_cca: formatCents(cca),
    closing_ucc: formatCents(result.closing + result.claimed - cca),
    recapture: formatCents(result.recapture),
    terminal_loss: formatCents(result.terminalLoss),
    capital_gain: formatCents(gain?.gain ?? 0n),
    base: formatCents(result.base),
    proceeds_deducted: formatCents(result.disposals),
  }
}

/** Rental property: the allowance may not go beyond what the rentals earned before it. */
function rentalCase(inputs: Inputs, each: TaxCase): Answer {
  // An individual's tax year is the calendar year: rentals begun in it are not a short year.
  const span = spanOf(inputs, each)
  const own = classYear(inputs, each, span)
  const result = worked({ span, owner: 'individual', classes: [own] })
  const income =
    inputs.maybeMoney('income') ?? inputs.maybeMoney('net_before_cca') ?? inputs.maybeMoney('net_income')
  const room = income === undefined ? result.most : income > 0n ? income : 0n
  return shown(result, result.most < room ? result.most : room)
}

/** A zero-emission vehicle: its first year, and what its sale in the next one takes out. */
function zeroEmissionCase(inputs: Inputs, each: TaxCase): Answer {
  const name = classNamed(inputs.maybeText('class') ?? '54', inputs.maybeText('rate'))
  const acquired = dayIn(inputs.maybeText('acquired'), each)
  const price = inputs.money('cost')
  const tax = inputs.maybeMoney('tax') ?? 0n
  const limited = name === '54' ? value(vehicleCost('zero-emission', { price, tax, acquired })) : undefined
  const cost = limited?.amount ?? price + tax
  const year = acquired.slice(0, 4)
  const span = { from: `${year}-01-01`, through: `${year}-12-31` }
  const available = dayIn(inputs.maybeText('available') ?? acquired, each)
  const first = { class: name, opening: 0n, disposals: [], hasAssets: true }
  const additions = [{ id: 'vehicle', cost, acquired, available }]
  const bought = worked({ span, owner: 'individual', classes: [{ ...first, additions }] })
  const proceeds = inputs.maybeMoney('proceeds')
  if (proceeds === undefined) return shown(bought)
  const next = { from: addDays(span.through, 1), through: `${Number(year) + 1}-12-31` }
  const sale = { id: 'vehicle', date: next.through, proceeds, cost, paid: price + tax }
  const later = { class: name, opening: bought.closing, additions: [], disposals: [sale], hasAssets: false }
  const sold = worked({ span: next, owner: 'individual', classes: [later] })
  const { cca, first_year_cca, closing_ucc, max_cca } = shown(bought)
  return { ...shown(sold), cca, first_year_cca, closing_ucc, max_cca }
}

/** A passenger vehicle of class 10.1: its cost up to the ceiling, and its first year. */
function passengerCase(inputs: Inputs, each: TaxCase): Answer {
  const acquired = dayIn(inputs.maybeText('acquired'), each)
  const price = inputs.money('cost')
  const tax = inputs.maybeMoney('tax') ?? percentOf(price, rate(inputs.maybeText('hst') ?? '0'), 'half-up')
  const { amount: cost } = value(vehicleCost('passenger', { price, tax, acquired }))
  const span = spanOf(inputs, each)
  const additions = [{ id: 'vehicle', cost, acquired, available: acquired }]
  const own = { class: '10.1', opening: 0n, additions, disposals: [], hasAssets: true }
  return { ...shown(worked({ span, owner: 'individual', classes: [own] })), capital_cost: formatCents(cost) }
}

function leaseCase(inputs: Inputs, each: TaxCase): Answer {
  const { amount } = value(
    eligibleLease({
      payments: inputs.money('payments'),
      deducted: inputs.maybeMoney('deducted') ?? inputs.maybeMoney('prior') ?? 0n,
      days: inputs.count('days'),
      listPrice: inputs.money('list_price'),
      taxRate: inputs.maybeText('hst') ?? inputs.maybeText('tax_rate') ?? '0',
      began: dayIn(inputs.maybeText('began'), each),
    }),
  )
  return { eligible: formatCents(amount), deductible: formatCents(amount) }
}

/** A gain as it is, or proceeds less cost and outlays; half of a gain is taxed, half of a loss is carried. */
function gainCase(inputs: Inputs, { year = 2025 }: TaxCase): Answer {
  const cost = () => inputs.maybeMoney('acb') ?? inputs.money('cost')
  const said = inputs.maybeMoney('gain')
  const gain = said ?? inputs.money('proceeds') - cost() - (inputs.maybeMoney('outlays') ?? 0n)
  const losses = inputs.maybeMoney('losses') ?? 0n
  const { inclusion } = value(inForce(capitalGains, `${year}-12-31`)).value
  const half = percentOf(gain - losses, rate(inclusion), 'half-up')
  return {
    gain: formatCents(gain),
    line12700: formatCents(half > 0n ? half : 0n),
    '12700': formatCents(half > 0n ? half : 0n),
    taxable: formatCents(half > 0n ? half : 0n),
    net_loss: formatCents(half < 0n ? -half : 0n),
  }
}
