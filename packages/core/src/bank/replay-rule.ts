import type { BankRule } from '../daybook/bank-facts.ts'
import type { CivilDate } from '../kit/civil-date.ts'
import { type Chart, findAccount } from '../ledger/chart.ts'
import type { Posting } from '../ledger/entry.ts'
import { fits, ruleFor, rulesInOrder } from './apply-rule.ts'
import { type CodingBooks, codedEntry, type LineToCode } from './code-line.ts'
import { isSameCoding, sharesText } from './habit.ts'
import { transferEntry } from './transfer-line.ts'

/** A line of the past as it was coded: the entry, by which rule if by one, and its other postings. */
export type CodedPast = LineToCode & {
  readonly number: number
  readonly rule?: string
  readonly others: readonly Posting[]
}

/** A line that a rule speaks for, what was made of it and what the rule would make. */
export type ReplayedLine = {
  readonly line: CodedPast
  readonly was: string
  readonly would: string
  readonly isContradicted: boolean
}

/**
 * What a rule would have done: how many lines it would have changed the work on, and which it contradicts.
 */
export type Replay = {
  readonly from: CivilDate
  readonly through: CivilDate
  readonly lines: readonly ReplayedLine[]
}

/**
 * Replays a rule over lines that were coded in the past: all that it would have spoken for, no rule before it
 * having done so. One is contradicted where it was coded otherwise: to other accounts, or by more than a cent
 * to one of them; excluding a line that was coded contradicts it, too. Lines that this very rule coded as it
 * would now are left out: nothing would change.
 */
export function replayRule(
  books: CodingBooks,
  rule: BankRule,
  others: readonly BankRule[],
  past: readonly CodedPast[],
): readonly ReplayedLine[] {
  const tried = { ...rule, isOn: true }
  const ordered = rulesInOrder([...others.filter(({ id }) => id !== rule.id), tried])
  return past.flatMap((line): readonly ReplayedLine[] => {
    if (!fits(tried, line) || ruleFor(ordered, line) !== tried) return []
    const made = postingsBy(books, tried, line)
    const isContradicted = made === undefined || !isSameCoding(made, line.others)
    if (!isContradicted && line.rule === rule.id) return []
    const was = codesOf(books.chart, line.others)
    return [{ line, was, would: wouldBe(books.chart, tried), isContradicted }]
  })
}

/** The postings besides the bank's own that a rule makes of a line; nothing where it makes none. */
function postingsBy(
  books: CodingBooks,
  { outcome }: BankRule,
  line: LineToCode,
): readonly Posting[] | undefined {
  switch (outcome.kind) {
    case 'code': {
      const entry = codedEntry(books, line, outcome.shares, {})
      return entry.ok ? entry.value.postings.slice(1) : undefined
    }
    case 'transfer': {
      const entry = transferEntry(books, line, outcome.account, undefined, {})
      return entry.ok ? entry.value.postings.slice(1) : undefined
    }
    case 'exclude':
      return undefined
  }
}

function wouldBe(chart: Chart, { outcome }: BankRule): string {
  switch (outcome.kind) {
    case 'code':
      return sharesText(chart, outcome.shares)
    case 'transfer':
      return `= ${findAccount(chart, outcome.account)?.code ?? outcome.account}`
    case 'exclude':
      return '-'
  }
}

function codesOf(chart: Chart, postings: readonly Posting[]): string {
  return [...new Set(postings.map(({ account }) => chart.get(account)?.code ?? account))].join(' + ')
}
