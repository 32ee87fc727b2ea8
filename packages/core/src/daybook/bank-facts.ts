import type { TableProfile } from '../bank/table/detected.ts'
import type { Cents } from '../kit/cents.ts'
import type { CivilDate } from '../kit/civil-date.ts'
import type { PaperRef } from './paper.ts'
import type { SealFact } from './seal-facts.ts'

/** One line of a bank statement as imported. `amount` is money in (+) or out (-) of the account. */
export type BankLine = {
  readonly id: string
  readonly date: CivilDate
  readonly amount: Cents
  readonly text: string
  readonly bankId?: string
  readonly type?: string
  readonly cheque?: string
}

/**
 * A line that looked like one of the books and was left out because somebody said that it is the same: it is
 * not asked about again. `key` is its fingerprint without the ordinal.
 */
export type SkippedLine = { readonly key: string; readonly bankId?: string }

/**
 * The bank's own number of an account, as far as it is kept: the last four places to show, and a hash to
 * know it again.
 */
export type BankNumber = { readonly last: string; readonly hash: string }

/**
 * A statement as it was imported: one numbered batch with its paper and only the lines that were new.
 * `layout` is how the headings of a table are known again, `bankNumber` whose account the file said it is,
 * `closingOn` the day of the closing balance where the file gives one, `moved` how many lines the file had
 * and what they come to; `skipped` are lines that were decided to be here already.
 */
export type ImportedStatement = {
  readonly id: string
  readonly account: string
  readonly format: string
  readonly layout?: string
  readonly paper: PaperRef
  readonly bankNumber?: BankNumber
  readonly from?: CivilDate
  readonly through?: CivilDate
  readonly opening?: Cents
  readonly closing?: Cents
  readonly closingOn?: CivilDate
  readonly moved?: { readonly count: number; readonly amount: Cents }
  readonly known: number
  readonly skipped?: readonly SkippedLine[]
  readonly lines: readonly BankLine[]
}

/**
 * How the files of an account are written, as it was confirmed once: `layout` is how the headings of a table
 * are known again (empty for a format without a table). `profile` is how the table is read, `cardBalance`
 * whether a positive balance of a card is owed.
 */
export type FormatMemory = {
  readonly id: string
  readonly account: string
  readonly format: string
  readonly layout: string
  readonly profile?: TableProfile
  readonly cardBalance?: 'owed' | 'money'
}

/**
 * On what evidence a bank line was tied: by hand, coded as it was imported, to an entry already posted, as a
 * pair with a line of another own account, by a rule (`id`), by habit, to an open document (`id`), or by a
 * loan's schedule (`id`). `evidence` is said in words of the figures: `9/9`.
 */
export type TieReason = {
  readonly by: 'hand' | 'import' | 'posted' | 'pair' | 'rule' | 'habit' | 'document' | 'loan'
  readonly id?: string
  readonly evidence?: string
}

/**
 * A bank line tied to one posting of its account, for all or a part of both: `amount` is signed like the
 * line, in the currency of the account. A line may have several ties, and a posting, too.
 */
export type LineTie = {
  readonly account: string
  readonly line: string
  readonly number: number
  readonly posting: number
  readonly amount: Cents
  readonly reason: TieReason
}

/** A question about a bank line that somebody who knows must answer, and what was answered. */
export type LineQuestion = {
  readonly question: string
  readonly answer?: string
}

/** How a rule looks at the bank's words: letter case and accents do not count. */
export type RuleText = {
  readonly is: 'contains' | 'begins' | 'ends' | 'equals' | 'lacks'
  readonly text: string
}

/**
 * A share of a line that a rule codes: a percentage (decimal text) of it, a fixed amount, or (neither) all
 * that is left. `tax` names the sales taxes that the share includes.
 */
export type RuleShare = {
  readonly account: string
  readonly percent?: string
  readonly amount?: Cents
  readonly memo?: string
  readonly tax?: string
  readonly dims?: Readonly<Record<string, string>>
}

/** What a rule makes of a line: an entry, a transfer with another own account, or an exclusion. */
export type RuleOutcome =
  | {
      readonly kind: 'code'
      readonly shares: readonly RuleShare[]
      readonly payee?: string
      readonly party?: string
      readonly memo?: string
    }
  | { readonly kind: 'transfer'; readonly account: string; readonly memo?: string }
  | { readonly kind: 'exclude'; readonly reason: string }

/**
 * A bank rule. All conditions must hold (`texts` all or, with `anyText`, one of them); amounts are compared
 * without their sign, both ends included. Rules are asked in the order of `rank`; the first that fits
 * speaks. One that is not on proposes nothing.
 */
export type BankRule = {
  readonly id: string
  readonly name: string
  readonly rank: number
  readonly isOn: boolean
  readonly account?: string
  readonly direction?: 'in' | 'out'
  readonly texts: readonly RuleText[]
  readonly anyText?: boolean
  readonly least?: Cents
  readonly most?: Cents
  readonly outcome: RuleOutcome
}

/** A posting by the number of its entry and its place in it, counted from 0. */
export type PostingRef = { readonly number: number; readonly posting: number }

/**
 * A finished reconciliation of a balance-sheet account: on the day `on` the statement or support says
 * `closing`, which is `opening` (the closing of the seal before) and exactly the postings in `cleared`, of
 * which those in `cancelled` only cancel each other out.
 * `balance` is the balance of the books on that day; the difference is what is in `outstanding`. Amounts are
 * debits (+) and credits (-) in the currency of the account. `report` is the signed report (PDF) and `data`
 * what it was made of; `support` is what the balance was held against: a statement (`statement` is its number
 * here) or another paper.
 */
export type Seal = {
  readonly id: string
  readonly account: string
  readonly on: CivilDate
  readonly previous?: string
  readonly opening: Cents
  readonly closing: Cents
  readonly balance: Cents
  readonly cleared: readonly PostingRef[]
  readonly cancelled?: readonly PostingRef[]
  readonly outstanding?: readonly PostingRef[]
  readonly statement?: string
  readonly support?: PaperRef
  readonly note?: string
  readonly report: PaperRef
  readonly data?: PaperRef
}

/** What happens to bank statements, their lines, rules and reconciliations. */
export type BankFact =
  | SealFact
  | { readonly kind: 'statement.imported'; readonly v: 1; readonly statement: ImportedStatement }
  | { readonly kind: 'statement.withdrawn'; readonly v: 1; readonly statement: ImportedStatement }
  | {
      readonly kind: 'format.remembered'
      readonly v: 1
      readonly memory: FormatMemory
      readonly was?: FormatMemory
    }
  | { readonly kind: 'format.forgotten'; readonly v: 1; readonly was: FormatMemory }
  | ({ readonly kind: 'line.matched'; readonly v: 1 } & LineTie)
  | ({ readonly kind: 'line.unmatched'; readonly v: 1 } & LineTie)
  | {
      readonly kind: 'line.excluded'
      readonly v: 1
      readonly account: string
      readonly line: string
      readonly reason: string
    }
  | {
      readonly kind: 'line.included'
      readonly v: 1
      readonly account: string
      readonly line: string
      readonly was: string
    }
  | {
      readonly kind: 'line.asked'
      readonly v: 1
      readonly account: string
      readonly line: string
      readonly asked?: LineQuestion
      readonly was?: LineQuestion
    }
  | { readonly kind: 'rule.set'; readonly v: 1; readonly rule: BankRule; readonly was?: BankRule }
  | { readonly kind: 'rule.removed'; readonly v: 1; readonly was: BankRule }
  | { readonly kind: 'account.reconciled'; readonly v: 1; readonly seal: Seal }
  | { readonly kind: 'seal.reopened'; readonly v: 1; readonly was: Seal; readonly reason: string }
  | {
      readonly kind: 'posting.cleared'
      readonly v: 1
      readonly account: string
      readonly seal: string
      readonly number: number
      readonly posting: number
    }
