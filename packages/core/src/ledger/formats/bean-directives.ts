import type { CivilDate } from '../../kit/civil-date.ts'
import type { Decimal } from './decimal.ts'
import type { JournalTags } from './journal-file.ts'
import type { Quantity } from './native.ts'

/** An amount of which the number, the currency or both may be left to be worked out. */
export type BeanAmount = { readonly number?: Decimal; readonly currency?: string }

/**
 * What a posting says of the cost of its lot: `per` unit, in `total`, or both; `missing` for a number that
 * is to be worked out; date and label choose among lots.
 */
export type BeanCost = {
  readonly per: Decimal | 'missing'
  readonly total?: Decimal | 'missing'
  readonly currency?: string
  readonly date?: CivilDate
  readonly label?: string
}

/** A price behind an amount, for one unit or for all. */
export type BeanPrice = BeanAmount & { readonly isTotal: boolean }

/**
 * A posting as written; without `units` its whole amount is to be worked out. `text` is its cost and price
 * as written.
 */
export type BeanPosting = {
  readonly line: number
  readonly account: string
  readonly flag?: string
  readonly units?: BeanAmount
  readonly cost?: BeanCost
  readonly price?: BeanPrice
  readonly text?: string
  readonly tags: JournalTags
}

type Dated = { readonly date: CivilDate; readonly line: number; readonly file: string }

/** An entry as written. */
export type BeanEntry = Dated & {
  readonly kind: 'entry'
  readonly flag: string
  readonly payee?: string
  readonly narration: string
  readonly tags: JournalTags
  readonly links: readonly string[]
  readonly postings: readonly BeanPosting[]
}

/** A balance asserted at the start of a day, with the tolerance it states. */
export type BeanBalance = Dated & {
  readonly kind: 'balance'
  readonly account: string
  readonly amount: Quantity
  readonly tolerance?: Decimal
}

/** An order to make up, out of another account, what the next asserted balance lacks. */
export type BeanPad = Dated & { readonly kind: 'pad'; readonly account: string; readonly source: string }

/** The beginning of an account, with the way its lots are matched. */
export type BeanOpen = Dated & {
  readonly kind: 'open'
  readonly account: string
  readonly currencies: readonly string[]
  readonly booking?: string
  readonly tags: JournalTags
}

/** The end of an account. */
export type BeanClose = Dated & { readonly kind: 'close'; readonly account: string }

/** A price of a day. */
export type BeanPriceLine = Dated & {
  readonly kind: 'price'
  readonly currency: string
  readonly amount: Quantity
}

/** The dated lines of a beancount file that mean something to books. */
export type BeanDirective = BeanEntry | BeanBalance | BeanPad | BeanOpen | BeanClose | BeanPriceLine

/** The settings of a file that change how amounts are read; the first file's count. */
export type BeanOptions = {
  readonly title?: string
  readonly multiplier: Decimal
  readonly tolerances: ReadonlyMap<string, Decimal>
  readonly fromCost: boolean
  readonly booking: string
  readonly roots: ReadonlyMap<string, string>
}
