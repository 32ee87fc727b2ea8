import type { Cents } from '../kit/cents.ts'
import type { CivilDate, Span } from '../kit/civil-date.ts'

/** The slips that a year ends with: to the Canada Revenue Agency, and the RL-1 to Revenu Québec. */
export type SlipKind = 'T4' | 'T4A' | 'T5' | 'T5018' | 'T3' | 'NR4' | 'RL-1'

/**
 * Whom a slip is for: an employee, a supplier, a shareholder, or somebody whom only the slip knows. Names,
 * numbers and addresses of people lie in the vault, never here.
 */
export type SlipRecipient = {
  readonly kind: 'employee' | 'supplier' | 'shareholder' | 'person'
  readonly id: string
}

/** A box of a slip by its number, or a code of its further information: `14`, `16A`, `40`, `B.A`. */
export type SlipBox = { readonly id: string; readonly amount: Cents }

/**
 * A slip: its boxes of money that are not zero (and those that stand even so), and those of words (`codes`:
 * `10` the province, `45` the dental code, `28.cpp` an exemption). `part` is the province of employment of a
 * T4, the number of a further slip (`2`) of an NR4, empty elsewhere. `id` is `KIND/YEAR/RECIPIENT/PART`;
 * slips that only carry further codes end in `/2`.
 */
export type Slip = {
  readonly id: string
  readonly kind: SlipKind
  readonly year: number
  readonly recipient: SlipRecipient
  readonly part: string
  readonly boxes: readonly SlipBox[]
  readonly codes: Readonly<Record<string, string>>
}

/** What a return does to its slips: files them, changes filed ones, or takes them back. */
export type SlipReturnKind = 'original' | 'amended' | 'cancelled'

/**
 * Slips and their summary as they were filed, for ever. `asOfSeq` is the fact through which the books were
 * read, `edition` the schema package of the file, `note` why slips were amended. `account` is the program
 * account that they were filed under. `id` is `KIND/YEAR`, the later ones with `/2`, `/3`.
 */
export type SlipReturn = {
  readonly id: string
  readonly kind: SlipKind
  readonly year: number
  readonly span: Span
  readonly does: SlipReturnKind
  readonly filed: CivilDate
  readonly asOfSeq: number
  readonly account: string
  readonly edition: string
  readonly slips: readonly Slip[]
  readonly totals: readonly SlipBox[]
  readonly confirmation?: string
  readonly note?: string
}

/**
 * What a person gives for slips of a year. `adds` goes to the slip that the books make of a recipient (and a
 * province): amounts are added to its boxes, codes stand in it; without a recipient the codes stand in all
 * slips of the year that have none. `whole` makes a slip even where the books have none: for pay or payments
 * outside them.
 * `id` is that of the slip, or `KIND/YEAR` for all.
 */
export type GivenSlip = {
  readonly id: string
  readonly kind: SlipKind
  readonly year: number
  readonly way: 'adds' | 'whole'
  readonly recipient?: SlipRecipient
  readonly part?: string
  readonly boxes: readonly SlipBox[]
  readonly codes: Readonly<Record<string, string>>
  readonly reason?: string
}

/** What happens to slips. */
export type SlipFact =
  | { readonly kind: 'slip.set'; readonly v: 1; readonly given: GivenSlip; readonly was?: GivenSlip }
  | { readonly kind: 'slip.removed'; readonly v: 1; readonly was: GivenSlip }
  | { readonly kind: 'slips.filed'; readonly v: 1; readonly filed: SlipReturn; readonly was?: SlipReturn }
  | { readonly kind: 'slips.withdrawn'; readonly v: 1; readonly was: SlipReturn; readonly reason?: string }
