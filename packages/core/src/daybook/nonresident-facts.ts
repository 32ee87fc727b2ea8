import type { CivilDate } from '../kit/civil-date.ts'
import type { SlipRecipient } from './slip-facts.ts'

/**
 * A supplier or shareholder who does not live in Canada for tax: since when (and until when), in which
 * country (three letters), as which kind of income they are usually paid (a code of the NR4), and what is
 * withheld of it: `rate` in percent as decimal text, with the `article` of the treaty where one lowers it,
 * or under which exemption code nothing is. The tax number of their country lies in the vault. `id` is the
 * recipient's key: `supplier:acme`.
 */
export type NonResident = {
  readonly id: string
  readonly recipient: SlipRecipient
  readonly country: string
  readonly income: string
  readonly rate: string
  readonly article?: string
  readonly exempt?: string
  readonly from: CivilDate
  readonly through?: CivilDate
}

/** What is said of non-residents. What was withheld of their money stands in the entries that paid it. */
export type NonResidentFact =
  | {
      readonly kind: 'nonresident.set'
      readonly v: 1
      readonly nonResident: NonResident
      readonly was?: NonResident
    }
  | { readonly kind: 'nonresident.removed'; readonly v: 1; readonly was: NonResident }
