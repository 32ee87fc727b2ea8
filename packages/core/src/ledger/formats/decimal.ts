import type { Cents } from '../../kit/cents.ts'

/**
 * A decimal number as a journal file writes it, exact: `digits` over ten to the power `places`. Prices and
 * quantities are finer than cents, so this is the one record outside `kit` whose whole number is not cents.
 * `1.50` keeps its two places.
 */
export type Decimal = { readonly digits: bigint; readonly places: number }

/** Nothing at all. */
export const zero: Decimal = { digits: 0n, places: 0 }

/**
 * How many figures a quotient keeps, as the decimal arithmetic of beancount does (the others keep as many or
 * more).
 */
const quotientFigures = 28

/**
 * A decimal from its figures and the count of them after the point; the text holds digits and perhaps a
 * leading minus.
 */
export function decimalOf(figures: string, places: number): Decimal {
  return { digits: BigInt(figures), places }
}

/** A decimal from text such as `-12.50`. Gives nothing for other text. */
export function decimalFrom(text: string): Decimal | undefined {
  const match = /^(-?\d+)(?:\.(\d+))?$/.exec(text)
  if (match === null) return undefined
  const fraction = match[2] ?? ''
  return decimalOf(`${match[1]}${fraction}`, fraction.length)
}

/** The sum of two decimals, with the finer one's places. */
export function plus(left: Decimal, right: Decimal): Decimal {
  if (left.places === right.places) return { digits: left.digits + right.digits, places: left.places }
  const places = Math.max(left.places, right.places)
  return { digits: scaled(left, places) + scaled(right, places), places }
}

/** The first less the second. */
export function minus(left: Decimal, right: Decimal): Decimal {
  return plus(left, negated(right))
}

/** The same size with the other sign. */
export function negated(number: Decimal): Decimal {
  return { digits: -number.digits, places: number.places }
}

/** The exact product. */
export function times(left: Decimal, right: Decimal): Decimal {
  return { digits: left.digits * right.digits, places: left.places + right.places }
}

/**
 * The quotient to 28 figures, half to even; exact where it ends before that. It has no fewer places than the
 * dividend has more of than the divisor: `100.00 / 4` is `25.00`. The divisor must not be zero.
 */
export function over(left: Decimal, right: Decimal): Decimal {
  if (right.digits === 0n) throw new Error('fault: division by zero')
  const extra = Math.max(0, quotientFigures + length(right.digits) - length(left.digits))
  const places = left.places - right.places + extra
  const quotient = { digits: left.digits * 10n ** BigInt(extra), places }
  const plain = trimmed(figured(quotient, right.digits))
  const least = left.places - right.places
  return plain.places >= least ? plain : { digits: scaled(plain, least), places: least }
}

/** The size without its sign. */
export function sizeOf(number: Decimal): Decimal {
  return number.digits < 0n ? negated(number) : number
}

/** Below zero, zero, or above: -1, 0, 1 as the first is less than, equal to or greater than the second. */
export function compared(left: Decimal, right: Decimal): number {
  const rest = minus(left, right).digits
  return rest < 0n ? -1 : rest > 0n ? 1 : 0
}

/** Whether two decimals are the same number, however many zeros they are written with. */
export function isSame(left: Decimal, right: Decimal): boolean {
  return left.places === right.places ? left.digits === right.digits : compared(left, right) === 0
}

/** Whether it is nothing. */
export function isZero(number: Decimal): boolean {
  return number.digits === 0n
}

/**
 * Rounded to so many places, half to even (the rounding of all three programs' displays). Never adds places.
 */
export function roundedTo(number: Decimal, places: number): Decimal {
  if (number.places <= places) return number
  return { digits: halfEven(number.digits, 10n ** BigInt(number.places - places)), places }
}

/** Without zeros at the end of the fraction. */
export function trimmed(number: Decimal): Decimal {
  let { digits, places } = number
  while (places > 0 && digits % 10n === 0n) {
    digits /= 10n
    places -= 1
  }
  return places < 0 ? { digits: digits * 10n ** BigInt(-places), places: 0 } : { digits, places }
}

/** As text with a point: `-12.50`. */
export function decimalText(number: Decimal): string {
  if (number.places <= 0) return String(scaled(number, 0))
  const size = number.digits < 0n ? -number.digits : number.digits
  const text = String(size).padStart(number.places + 1, '0')
  return `${number.digits < 0n ? '-' : ''}${text.slice(0, -number.places)}.${text.slice(-number.places)}`
}

/** The amount in whole cents, or nothing where it is finer than a cent. */
export function centsFrom(number: Decimal): Cents | undefined {
  if (number.places === 2) return number.digits
  if (number.places < 2) return scaled(number, 2)
  const unit = 10n ** BigInt(number.places - 2)
  return number.digits % unit === 0n ? number.digits / unit : undefined
}

/** The whole cents at or below the amount, and what is left over of it (not negative, less than a cent). */
export function floorCents(number: Decimal): { readonly cents: Cents; readonly rest: Decimal } {
  if (number.places <= 2) return { cents: scaled(number, 2), rest: zero }
  const unit = 10n ** BigInt(number.places - 2)
  const rest = ((number.digits % unit) + unit) % unit
  return { cents: (number.digits - rest) / unit, rest: { digits: rest, places: number.places } }
}

/** Cents as a decimal with two places. */
export function fromCents(cents: Cents): Decimal {
  return { digits: cents, places: 2 }
}

function scaled(number: Decimal, places: number): bigint {
  return number.digits * 10n ** BigInt(places - number.places)
}

function figured(dividend: Decimal, divisor: bigint): Decimal {
  const whole = dividend.digits / divisor
  const surplus = length(whole) - quotientFigures
  if (surplus <= 0 || dividend.digits % divisor === 0n) {
    return { digits: halfEven(dividend.digits, divisor), places: dividend.places }
  }
  const unit = 10n ** BigInt(surplus)
  return { digits: halfEven(dividend.digits, divisor * unit), places: dividend.places - surplus }
}

function length(digits: bigint): number {
  return String(digits < 0n ? -digits : digits).length
}

function halfEven(dividend: bigint, divisor: bigint): bigint {
  const [top, bottom] = divisor < 0n ? [-dividend, -divisor] : [dividend, divisor]
  const size = top < 0n ? -top : top
  const quotient = size / bottom
  const twice = (size % bottom) * 2n
  const rounded = twice > bottom || (twice === bottom && quotient % 2n === 1n) ? quotient + 1n : quotient
  return top < 0n ? -rounded : rounded
}
