import type { RuleShare, TieReason } from '../daybook/bank-facts.ts'
import type { Cents } from '../kit/cents.ts'
import type { CivilDate } from '../kit/civil-date.ts'
import type { Label } from '../kit/refusal-text.ts'
import type { Posting } from '../ledger/entry.ts'
import type { LineToCode } from './code-line.ts'
import type { OpenItem } from './open-item.ts'

/** A bank line with what is still open of it, and its pattern (`linePattern`). */
export type OpenLine = LineToCode & { readonly pattern: string }

/**
 * A posting of an account that no bank line is tied to, or only in part: `amount` is what is left of it, in
 * the currency of the account. `words` are its payee and memo, `ref` the number of its cheque or paper.
 * `otherAccount` is another own account that its entry posts to as well, where it does.
 */
export type OpenPosting = {
  readonly number: number
  readonly posting: number
  readonly date: CivilDate
  readonly amount: Cents
  readonly words: string
  readonly ref?: string
  readonly otherAccount?: string
}

/** How a line was coded before: the entry's other postings, the payee, and what the line came to. */
export type PastCoding = {
  readonly date: CivilDate
  readonly amount: Cents
  readonly payee?: string
  readonly others: readonly Posting[]
}

/** A part of a posting that a line is to be tied to, signed like the line. */
export type TieTo = { readonly number: number; readonly posting: number; readonly amount: Cents }

/** What an open document gets of a line, signed like the line. */
export type Settled = { readonly item: OpenItem; readonly amount: Cents }

/** What is proposed to be done with a line. */
export type LineOutcome =
  | { readonly does: 'match'; readonly ties: readonly TieTo[] }
  | {
      readonly does: 'transfer'
      readonly account: string
      readonly line?: OpenLine
      readonly memo?: string
    }
  | {
      readonly does: 'code'
      readonly shares: readonly RuleShare[]
      readonly payee?: string
      readonly party?: string
      readonly memo?: string
    }
  | { readonly does: 'settle'; readonly items: readonly Settled[] }
  | { readonly does: 'exclude'; readonly reason: string }
  | { readonly does: 'ask' }

/** The kinds of proposals, in the order in which they are tried. */
export type ProposalKind = 'pair' | 'posted' | 'document' | 'rule' | 'habit' | 'ask'

/**
 * What to do with one bank line, and why, in words. One that is not `sure` is for a person to decide and is
 * never accepted by itself.
 */
export type Proposal = {
  readonly line: OpenLine
  readonly kind: ProposalKind
  readonly outcome: LineOutcome
  readonly reason: Label
  readonly tie: TieReason
  readonly sure: boolean
}
