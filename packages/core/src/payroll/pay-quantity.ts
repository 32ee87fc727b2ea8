import { type Cents, divideRounded, type Rate, rate } from '../kit/cents.ts'

/** Whether text is a quantity: decimal text with at most four decimals, below a million; a minus may lead. */
export function isQuantity(text: string): boolean {
  return /^-?\d{1,6}(\.\d{1,4})?$/.test(text)
}

/** Whether text is a rate in dollars or a percentage: decimal text with at most six decimals. */
export function isRate(text: string): boolean {
  return /^\d{1,9}(\.\d{1,6})?$/.test(text)
}

const parts = 10_000

/** A quantity as a whole number of ten-thousandths; it is no money, so a number serves. */
export function tenThousandths(text: string): number {
  if (!text.includes('.')) return Number(text) * parts
  const [whole = '0', fraction = ''] = text.replace('-', '').split('.')
  const size = Number(whole) * parts + Number(fraction.padEnd(4, '0').slice(0, 4))
  return text.startsWith('-') ? -size : size
}

/** Ten-thousandths as decimal text without zeros at the end: `375000` is `37.5`. */
export function quantityText(count: number): string {
  const size = Math.abs(count)
  const fraction = String(size % parts)
    .padStart(4, '0')
    .replace(/0+$/, '')
  const text = `${Math.floor(size / parts)}${fraction === '' ? '' : `.${fraction}`}`
  return count < 0 ? `-${text}` : text
}

/** The sum of quantities as decimal text; `0` when there are none. */
export function sumQuantities(quantities: readonly string[]): string {
  let total = 0
  for (const each of quantities) total += tenThousandths(each)
  return quantityText(total)
}

/**
 * So many at a rate in dollars, times a multiple; rounded to the cent once, half up. `7.5` at `20.25` times
 * `1.5` is 227.81.
 */
export function amountAt(quantity: string, dollars: string, multiple: string = '1'): Cents {
  const [count, each, times] = [rate(quantity), rate(dollars), knownRate(multiple)]
  const denominator = count.denominator * each.denominator * times.denominator
  return divideRounded(count.numerator * each.numerator * times.numerator * 100n, denominator, 'half-up')
}

/** The percentages and multiples of a run: a dozen texts, tens of thousands of times. */
const rates = new Map<string, Rate>()
const mostRates = 1000

function knownRate(text: string): Rate {
  const known = rates.get(text)
  if (known !== undefined) return known
  const read = rate(text)
  if (rates.size < mostRates) rates.set(text, read)
  return read
}

/** A percentage (decimal text) of an amount, to the cent, half up. `4` percent of 100.10 is 4.00. */
export function percentAt(percent: string, of: Cents): Cents {
  const by = knownRate(percent)
  return divideRounded(of * by.numerator, by.denominator * 100n, 'half-up')
}
