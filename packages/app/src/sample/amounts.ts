import { type Cents, formatCents, parseCents } from '@daybook/core/kit/cents.ts'
import { value } from '@daybook/core/kit/result.ts'

/** An amount of the story from its text. */
export function cents(text: string): Cents {
  return value(parseCents(text))
}

/** `ACCOUNT=AMOUNT` as a command takes it. */
export function line(account: string, amount: Cents): string {
  return `${account}=${formatCents(amount)}`
}

/** A price with the harmonized sales tax that its paper shows. */
export type Price = { readonly net: Cents; readonly tax: Cents }

/** A price as its paper writes it. */
export function price(net: string, tax: string): Price {
  return { net: cents(net), tax: cents(tax) }
}

/** So many of a thing. */
export function times(each: Price, count: bigint): Price {
  return { net: each.net * count, tax: each.tax * count }
}
