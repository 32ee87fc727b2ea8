import type { BankRule } from '../daybook/bank-facts.ts'
import type { CivilDate } from '../kit/civil-date.ts'
import type { Label } from '../kit/refusal-text.ts'
import { accountName, type Chart, findAccount } from '../ledger/chart.ts'
import { leadingWord } from './alike-words.ts'
import { amountIndex, dayNumber } from './amount-index.ts'
import { outcomeOf, ruleFor, rulesInOrder } from './apply-rule.ts'
import { type HabitBooks, habitFor, likelyHabit } from './habit.ts'
import { itemMatches } from './match-items.ts'
import { postedMatches } from './match-posted.ts'
import type { OpenItem } from './open-item.ts'
import { pairedLines } from './pair-lines.ts'
import type { LineOutcome, OpenLine, OpenPosting, PastCoding, Proposal } from './proposal.ts'
import {
  askReason,
  habitReason,
  itemReason,
  pairReason,
  postedReason,
  ruleReason,
  transferReason,
} from './proposal-words.ts'

/**
 * What proposals look at: the open lines and postings of one account, the open lines of other own accounts,
 * open documents, rules, and past codings by `pastKey`, the latest first.
 */
export type ProposalBooks = HabitBooks & {
  readonly chart: Chart
  readonly currency: string
  readonly lines: readonly OpenLine[]
  readonly otherLines: readonly OpenLine[]
  readonly postings: readonly OpenPosting[]
  readonly items: readonly OpenItem[]
  readonly rules: readonly BankRule[]
  readonly past: ReadonlyMap<string, readonly PastCoding[]>
  /** Nothing can be posted on or before this day: the lock, or the account's last seal. */
  readonly closedThrough?: CivilDate
  /** Past codings of patterns that begin with a word, for patterns without a past of their own. */
  readonly pastByWord: ReadonlyMap<string, readonly PastCoding[]>
}

/** The key of past codings: the pattern (or its leading word) and the direction of a line. */
export function pastKey({ pattern, amount }: Pick<OpenLine, 'pattern' | 'amount'>): string {
  return `${amount < 0n ? '-' : '+'}${pattern}`
}

/**
 * A proposal for each open line, in the order of the lines: a transfer already posted from the other side, a
 * pair with a line of another own account, a posting, an open document, the first rule that fits, what was
 * done before, or a question. What one line takes no other one gets.
 */
export function proposals(books: ProposalBooks): readonly Proposal[] {
  const found = new Map<OpenLine, Proposal>()
  const put = (proposal: Proposal) => found.set(proposal.line, proposal)
  const open = () => books.lines.filter((line) => !found.has(line))
  const transfers = books.postings.filter(({ otherAccount }) => otherAccount !== undefined)
  postedTransfers(books, open(), transfers, put)
  pairs(books, open(), put)
  const taken = new Set(
    [...found.values()].flatMap(({ outcome }) => (outcome.does === 'match' ? outcome.ties : [])).map(placeOf),
  )
  postings(
    open(),
    books.postings.filter((posting) => !taken.has(placeOf(posting))),
    put,
  )
  for (const [line, match] of itemMatches(open(), books.items)) {
    const [first] = match.settled
    put({
      line,
      kind: 'document',
      outcome: { does: 'settle', items: match.settled },
      reason: itemReason(match),
      tie: { by: 'document', ...(first === undefined ? {} : { id: first.item.id }) },
      sure: match.sure,
    })
  }
  const ordered = rulesInOrder(books.rules)
  for (const line of open()) put(byRule(ordered, line) ?? byHabit(books, line) ?? asking(line))
  return books.lines.flatMap((line) => {
    const proposal = found.get(line)
    return proposal === undefined ? [] : [asItCanBePosted(books, proposal)]
  })
}

/**
 * A proposal that cannot be posted as it stands is not sure, and says why: its day is locked or sealed, or an
 * account is closed by then. What is only matched is posted already.
 */
function asItCanBePosted({ chart, closedThrough }: ProposalBooks, proposal: Proposal): Proposal {
  const { line, outcome, reason } = proposal
  const accounts = accountsIn(outcome)
  if (accounts === undefined) return proposal
  const obstacle =
    closedThrough !== undefined && line.date <= closedThrough
      ? closedDay(closedThrough)
      : closedAccount(chart, accounts, line.date)
  if (obstacle === undefined) return proposal
  const { en, fr } = obstacle
  return { ...proposal, sure: false, reason: { en: `${reason.en}; ${en}`, fr: `${reason.fr}; ${fr}` } }
}

/** The accounts that an outcome would post to besides the line's own; nothing where it posts nothing. */
function accountsIn(outcome: LineOutcome): readonly string[] | undefined {
  switch (outcome.does) {
    case 'code':
      return outcome.shares.map(({ account }) => account)
    case 'transfer':
      return [outcome.account]
    case 'settle':
      return outcome.items.map(({ item }) => item.account)
    case 'match':
    case 'exclude':
    case 'ask':
      return undefined
  }
}

function closedAccount(chart: Chart, accounts: readonly string[], on: CivilDate): Label | undefined {
  const closed = accounts
    .map((each) => findAccount(chart, each))
    .find((account) => account?.closedOn !== undefined && on >= account.closedOn)
  if (closed === undefined) return undefined
  return { en: `account ${closed.code} is closed`, fr: `le compte ${closed.code} est fermé` }
}

function closedDay(through: CivilDate): Label {
  return { en: `nothing is posted through ${through}`, fr: `rien ne se reporte jusqu’au ${through}` }
}

function placeOf({ number, posting }: { readonly number: number; readonly posting: number }): string {
  return `${number}.${posting}`
}

type Put = (proposal: Proposal) => void

/** Lines whose transfer was posted from the other side, or by hand: before anything else. */
function postedTransfers(
  { chart }: ProposalBooks,
  lines: readonly OpenLine[],
  transfers: readonly OpenPosting[],
  put: Put,
): void {
  for (const [line, match] of postedMatches(lines, transfers)) {
    const [posting] = match.postings
    if (posting === undefined || (match.by !== 'amount' && match.by !== 'cheque')) continue
    put({
      line,
      kind: 'pair',
      outcome: { does: 'match', ties: match.ties },
      reason: transferReason(chart, posting, match.rivals),
      tie: { by: 'pair' },
      sure: match.sure,
    })
  }
}

/** Pairs with lines of other own accounts. One that a posting of its amount might be as well is not sure. */
function pairs(books: ProposalBooks, lines: readonly OpenLine[], put: Put): void {
  const { chart, currency, otherLines } = books
  const nameOf = (id: string) => {
    const account = chart.get(id)
    return account === undefined
      ? id
      : `${account.code} ${accountName(account, 'en')} ${accountName(account, 'fr')}`
  }
  const currencyOf = (id: string) => chart.get(id)?.currency ?? currency
  const index = amountIndex(books.postings.filter(({ otherAccount }) => otherAccount === undefined))
  for (const [line, pair] of pairedLines(lines, otherLines, currencyOf, nameOf)) {
    const day = dayNumber(line.date)
    const isPosted = index.free(line.amount, day - 10, day + 3).length > 0
    const sure = pair.sure && !isPosted
    put({
      line,
      kind: 'pair',
      outcome: { does: 'transfer', account: pair.other.account, line: pair.other },
      reason: pairReason(chart, { ...pair, sure }, isPosted),
      tie: { by: 'pair' },
      sure,
    })
  }
}

function postings(lines: readonly OpenLine[], open: readonly OpenPosting[], put: Put): void {
  for (const [line, match] of postedMatches(lines, open)) {
    put({
      line,
      kind: 'posted',
      outcome: { does: 'match', ties: match.ties },
      reason: postedReason(line, match),
      tie: { by: 'posted' },
      sure: match.sure,
    })
  }
}

function byRule(ordered: readonly BankRule[], line: OpenLine): Proposal | undefined {
  const rule = ruleFor(ordered, line)
  if (rule === undefined) return undefined
  return {
    line,
    kind: 'rule',
    outcome: outcomeOf(rule),
    reason: ruleReason(rule),
    tie: { by: 'rule', id: rule.id },
    sure: true,
  }
}

function byHabit(books: ProposalBooks, line: OpenLine): Proposal | undefined {
  if (line.pattern === '') return undefined
  const leading = leadingWord(line.pattern)
  const habit =
    habitFor(books, line, books.past.get(pastKey(line)) ?? []) ??
    (leading === undefined
      ? undefined
      : likelyHabit(books, line, leading, books.pastByWord.get(pastKey({ ...line, pattern: leading })) ?? []))
  if (habit === undefined) return undefined
  return {
    line,
    kind: 'habit',
    outcome: habit.outcome,
    reason: habitReason(habit),
    tie: { by: 'habit', evidence: `${habit.alike}/${habit.of}` },
    sure: habit.sure,
  }
}

function asking(line: OpenLine): Proposal {
  return {
    line,
    kind: 'ask',
    outcome: { does: 'ask' },
    reason: askReason(line),
    tie: { by: 'hand' },
    sure: false,
  }
}
