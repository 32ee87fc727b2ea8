import type { DocumentLine, DocumentTax } from '../daybook/trade-facts.ts'
import { type Cents, divideRounded, magnitude, rate } from '../kit/cents.ts'
import type { Account } from '../ledger/chart.ts'
import { priceShare, wholeParts } from './price-share.ts'
import type { DecidedTax, TaxedSupply } from './tax-decision.ts'

/**
 * A line whose taxes are decided and not yet worked out; `amount` is its price, or holds its taxes. `heldFor`
 * is the account (id) whose taxes a line on the account of holdbacks bears.
 */
export type DecidedLine = {
  readonly account: Account
  readonly amount: Cents
  readonly supply: TaxedSupply
  readonly isIncluded: boolean
  readonly words: Pick<DocumentLine, 'text' | 'quantity' | 'price' | 'dims'>
  readonly heldFor?: string
}

/** A line as the document keeps it, with what its postings need. */
export type TaxedLine = {
  readonly line: DocumentLine
  readonly account: Account
  readonly supply: TaxedSupply
}

/**
 * Lines with their taxes. Each tax is worked out once on all lines that bear it alike, rounded half up to the
 * cent (Excise Tax Act, 165.2), and shared among them by running totals, so that the lines add up to what the
 * paper shows. `typed` are amounts of taxes as the supplier’s paper has them, by the name of the tax. What
 * cannot be claimed back is rounded in favour of the cost: the odd cent is never claimed. A tax with a
 * ceiling is claimed on the price up to it, for each thing of the line; `exchange` is the rate of the
 * document’s currency where it is not the books’.
 *
 *   3 lines of 10.05 with HST 13 %: 30.15 × 13 % = 3.9195, so 3.92: shared 1.31, 1.30, 1.31
 */
export function taxedLines(
  lines: readonly DecidedLine[],
  typed: ReadonlyMap<string, Cents> = new Map(),
  exchange: string = '1',
): readonly TaxedLine[] {
  const prices = lines.map(priceOf)
  const amounts = new Map<string, readonly Cents[]>()
  const names = new Set(lines.flatMap(({ supply }) => supply.taxes.map(kindOf)))
  for (const name of names) amounts.set(name, sharesOf(name, lines, prices, typed))
  return lines.map(({ account, supply, words, heldFor }, index) => {
    const taxes = supply.taxes.map((tax): DocumentTax => {
      const amount = amounts.get(kindOf(tax))?.[index] ?? 0n
      const most = mostClaimed(tax, words.quantity, exchange)
      const recovered = recoveredOf(amount, tax, { price: prices[index] ?? 0n, most })
      return {
        tax: tax.tax,
        rate: tax.rate,
        amount,
        ...(recovered === undefined ? {} : { recovered: { amount: recovered } }),
        reason: tax.reason,
      }
    })
    const line: DocumentLine = {
      ...words,
      account: account.id,
      amount: prices[index] ?? 0n,
      supply: supply.supply,
      reason: supply.reason,
      taxes,
      ...(heldFor === undefined ? {} : { heldFor }),
    }
    return { line, account, supply }
  })
}

/** Taxes that are added up together: those of one name, rate and base, on or within the price. */
function kindOf({ tax, rate: text, base }: DecidedTax): string {
  return `${tax} ${text} ${base}`
}

/** What is charged for a line without taxes: all of it, or what its taxes leave. */
function priceOf({ amount, supply, isIncluded }: DecidedLine): Cents {
  if (!isIncluded || supply.taxes.length === 0) return amount
  const whole = supply.taxes.reduce((sum, tax) => sum + priceShare(tax, supply.taxes), wholeParts)
  return supply.taxes.reduce(
    (left, tax) => left - divideRounded(amount * priceShare(tax, supply.taxes), whole, 'half-up'),
    amount,
  )
}

/** What one tax comes to on each line, by running totals over the lines that bear it. */
function sharesOf(
  name: string,
  lines: readonly DecidedLine[],
  prices: readonly Cents[],
  typed: ReadonlyMap<string, Cents>,
): readonly Cents[] {
  const own = lines.map(({ supply }) => supply.taxes.find((tax) => kindOf(tax) === name))
  const exact = lines.map(({ supply, isIncluded, amount }, index) => {
    const tax = own[index]
    if (tax === undefined) return 0n
    const share = priceShare(tax, supply.taxes)
    if (!isIncluded) return (prices[index] ?? 0n) * share
    // Within a price each line keeps its own rounding, so that the price and its taxes are what was paid.
    const whole = supply.taxes.reduce((sum, each) => sum + priceShare(each, supply.taxes), wholeParts)
    return divideRounded(amount * share, whole, 'half-up') * wholeParts
  })
  const first = own.find((tax) => tax !== undefined)
  const wanted = first === undefined ? undefined : typed.get(first.tax)
  const sum = exact.reduce((total, each) => total + each, 0n)
  let [running, given] = [0n, 0n]
  return exact.map((each) => {
    running += each
    const through =
      wanted === undefined || sum === 0n
        ? divideRounded(running, wholeParts, 'half-up')
        : proportion(wanted, running, sum)
    const amount = through - given
    given = through
    return amount
  })
}

/** A part of an amount, half up, whatever the sign of the whole. */
function proportion(amount: Cents, part: bigint, whole: bigint): Cents {
  return whole < 0n
    ? divideRounded(-amount * part, -whole, 'half-up')
    : divideRounded(amount * part, whole, 'half-up')
}

/**
 * The price of a line up to which its tax is claimed, in the document’s currency; nothing without a limit.
 */
function mostClaimed(
  { ceiling }: DecidedTax,
  quantity: string | undefined,
  exchange: string,
): Cents | undefined {
  if (ceiling === undefined) return undefined
  const [many, by] = [rate(quantity ?? '1'), rate(exchange)]
  // Less than one thing is one: a part of a car is under the ceiling of the car.
  const things = many.numerator > many.denominator ? many : { numerator: 1n, denominator: 1n }
  const numerator = ceiling * things.numerator * by.denominator
  return divideRounded(numerator, things.denominator * by.numerator, 'down')
}

/** What of a tax is claimed back; nothing is said of taxes that are collected. */
function recoveredOf(
  amount: Cents,
  { recover, role }: DecidedTax,
  { price, most }: { readonly price: Cents; readonly most: Cents | undefined },
): Cents | undefined {
  if (recover === '') return undefined
  if (role === undefined) return 0n
  const { numerator, denominator } = rate(recover)
  const whole = magnitude(price)
  return most === undefined || whole <= most
    ? divideRounded(amount * numerator, denominator, 'down')
    : divideRounded(amount * most * numerator, whole * denominator, 'down')
}
