import type { Cents } from '../kit/cents.ts'
import type { CivilDate, Span } from '../kit/civil-date.ts'

/** The sales taxes that a business can be registered for. Manitoba calls its own RST. */
export type TaxProgram = 'GST' | 'QST' | 'PST-BC' | 'PST-SK' | 'PST-MB'

/** How often returns are filed. */
export type FilingFrequency = 'monthly' | 'quarterly' | 'annual'

/**
 * How net tax is worked out. `regular` line by line. `simplified` the same with credits taken out of
 * purchases with their tax, added up by the rate. A share of sales with their tax by the quick method, by
 * whether goods bought for resale are 40 percent of sales (`quick-goods`) or less (`quick-services`), and by
 * the special quick method of public service bodies by their kind (`special-vending`: a university or public
 * college whose vending machines make a quarter of its sales). `charity` a share of the tax charged.
 */
export type NetTaxMethod =
  | 'regular'
  | 'simplified'
  | 'quick-services'
  | 'quick-goods'
  | 'charity'
  | 'special-hospital'
  | 'special-school'
  | 'special-municipality'
  | 'special-nonprofit'
  | 'special-university'
  | 'special-vending'

/** How returns are filed from the first day of a fiscal period on. */
export type FilingTerms = {
  readonly from: CivilDate
  readonly frequency: FilingFrequency
  readonly method: NetTaxMethod
}

/**
 * A registration for a sales tax: its account number, its days, and how returns are filed, the oldest terms
 * first. `id` is its program: one registration each. `isCombined` is QST filed with GST/HST on one return,
 * `isOnline` a tax that is filed and paid electronically, which some provinces give more days.
 */
export type Registration = {
  readonly id: TaxProgram
  readonly number: string
  readonly from: CivilDate
  readonly through?: CivilDate
  readonly terms: readonly FilingTerms[]
  readonly isCombined?: boolean
  readonly isOnline?: boolean
}

/** A line of a return as it was filed: `103`, and its amount. */
export type FilingLine = { readonly line: string; readonly amount: Cents }

/** What a return's entry moved out of a tax account (an id), signed like the posting that it cleared. */
export type ClearedTax = { readonly account: string; readonly amount: Cents }

/**
 * A return as it was filed, for ever. It counts what was posted on days through `span.through` and recorded
 * through fact `asOfSeq`, and no return before it had counted. `amount` is what is owing (+) or refunded (−),
 * `entry` the number of the entry that moved it to what is filed (0 for a return of zero). An amended return
 * names the one it amends; its lines are whole, `cleared` is only what changed. `inputs` are what a person
 * gave for lines that the books do not know. `id` is `PROGRAM/FROM..THROUGH`, amended ones with `/2`, `/3`.
 */
export type Filing = {
  readonly id: string
  readonly program: TaxProgram
  readonly form: string
  readonly method: NetTaxMethod
  readonly span: Span
  readonly due: CivilDate
  readonly filed: CivilDate
  readonly asOfSeq: number
  readonly lines: readonly FilingLine[]
  readonly inputs: readonly FilingLine[]
  readonly cleared: readonly ClearedTax[]
  readonly amount: Cents
  readonly entry: number
  readonly late: readonly number[]
  readonly confirmation?: string
  readonly amends?: string
}

/** Money that settled a filed return: paid (+) or refunded (−). `id` is the number of its entry as text. */
export type FilingPayment = {
  readonly id: string
  readonly filing: string
  readonly date: CivilDate
  readonly amount: Cents
  readonly entry: number
  readonly confirmation?: string
}

/** What happens to registrations and returns. */
export type FilingFact =
  | {
      readonly kind: 'registration.set'
      readonly v: 1
      readonly registration: Registration
      readonly was?: Registration
    }
  | { readonly kind: 'registration.removed'; readonly v: 1; readonly was: Registration }
  | { readonly kind: 'return.filed'; readonly v: 1; readonly filing: Filing; readonly was?: Filing }
  | {
      readonly kind: 'return.withdrawn'
      readonly v: 1
      readonly was: Filing
      readonly reason: string
    }
  | {
      readonly kind: 'return.paid'
      readonly v: 1
      readonly payment: FilingPayment
      readonly was?: FilingPayment
    }
  | { readonly kind: 'return.unpaid'; readonly v: 1; readonly was: FilingPayment }
