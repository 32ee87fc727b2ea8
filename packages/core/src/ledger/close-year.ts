import type { ClosedYear, Fact } from '../daybook/fact.ts'
import { type Cents, formatCents, magnitude, sumOf } from '../kit/cents.ts'
import { addDays, type CivilDate, type FiscalYearEnd, type Span } from '../kit/civil-date.ts'
import type { Language } from '../kit/refusal-text.ts'
import { ok, type Refusal, type Result, refusal, refused } from '../kit/result.ts'
import { type Account, accountName, byCode, type Chart } from './chart.ts'
import { type Closing, type ClosingRules, closingPostings, type Shares } from './closing-postings.ts'
import { fiscalYearWith } from './fiscal-years.ts'
import { checkedEntry, lockRefusals } from './post-entry.ts'
import type { EntriesHead } from './reverse-entry.ts'

/**
 * The books as a closing sees them: balances by account id at the end of the year (`balances`) and of the day
 * before it began (`before`), which years are closed, and the first year that has entries other than opening
 * balances and is not.
 */
export type BooksAtYearEnd = {
  readonly chart: Chart
  readonly head: EntriesHead
  readonly year: Span
  readonly fiscalYearEnd: FiscalYearEnd
  readonly balances: ReadonlyMap<string, Cents>
  readonly before: ReadonlyMap<string, Cents>
  readonly closed: readonly ClosedYear[]
  readonly firstOpen?: Span
  readonly language: Language
}

/**
 * How to close: on which day, the partners' shares, and why a year that is not over or accounts that are not
 * cleared are let pass, if they are.
 */
export type CloseWish = { readonly today: CivilDate; readonly shares: Shares; readonly insist?: string }

/** What closing comes to: the facts to record, and the closing itself for its proof. */
export type PlannedClose = { readonly facts: readonly Fact[]; readonly closing: Closing }

/**
 * Closes a fiscal year: a closing entry on its last day, the year marked closed, and the books locked through
 * that day.
 *
 * Refuses, all at once: `year-closed`; `year-earlier-open` for an earlier year with postings;
 * `books-out-of-balance`; unless insisted on with a reason `year-not-over`, through its last day, and
 * `year-not-cleared` for each suspense or clearing account with a balance; `period-locked` when the last day
 * is locked already; and what `closingPostings` and `checkedEntry` refuse.
 */
export function planCloseYear(
  books: BooksAtYearEnd,
  rules: ClosingRules,
  wish: CloseWish,
): Result<PlannedClose> {
  const { chart, head, year, language } = books
  const already = closedRefusals(books)
  if (already.length > 0) return refused(already)
  const closing = closingPostings(chart, books.balances, rules, wish.shares, language)
  const refusals = [
    ...yearRefusals(books, rules),
    ...(wish.insist === undefined ? [...notOver(year, wish.today), ...unclearedRefusals(books)] : []),
    ...lockRefusals(head, year.through, closingMemo(year, language)),
    ...(closing.ok ? [] : closing.refusals),
  ]
  if (refusals.length > 0 || !closing.ok) return refused(refusals)
  const posted = closingEntry(books, closing.value)
  if (!posted.ok) return posted
  const { from, through } = year
  const number = posted.value.length === 0 ? 0 : head.entries + 1
  const insisted = wish.insist === undefined ? {} : { insisted: wish.insist }
  const was = head.lockedThrough === undefined ? {} : { was: head.lockedThrough }
  const reason = language === 'fr' ? `Exercice clos le ${through}` : `Year closed at ${through}`
  return ok({
    closing: closing.value,
    facts: [
      ...posted.value,
      { kind: 'year.closed', v: 1, from, through, number, ...insisted },
      { kind: 'period.locked', v: 1, through, reason, ...was },
    ],
  })
}

function notOver({ through }: Span, today: CivilDate): readonly Refusal[] {
  return through < today ? [] : [refusal('year-not-over', { through, today, next: addDays(through, 1) })]
}

/** Accounts that are only passed through, by role, where their record does not say so itself. */
const passedThrough: ReadonlySet<string> = new Set(['suspense', 'uncategorized', 'opening.balance'])

/** The accounts that must be zero before a year is closed but are not, with their balances, by number. */
export function uncleared(
  chart: Chart,
  balances: ReadonlyMap<string, Cents>,
): readonly { readonly account: Account; readonly balance: Cents }[] {
  return [...chart.values()]
    .filter(
      (each) => each.mustClear !== undefined || (each.role !== undefined && passedThrough.has(each.role)),
    )
    .map((account) => ({ account, balance: balances.get(account.id) ?? 0n }))
    .filter(({ balance }) => balance !== 0n)
    .sort((left, right) => byCode(left.account, right.account))
}

/** The refusal of closing a year twice: `year-closed`. */
export function closedRefusals({ closed, year }: BooksAtYearEnd): readonly Refusal[] {
  return closed
    .filter((each) => each.through === year.through)
    .map(({ from, through }) => refusal('year-closed', { from, through }))
}

/**
 * Why the year cannot be closed now whatever its accounts say: an earlier one is open, or the books do not
 * balance.
 */
export function yearRefusals(books: BooksAtYearEnd, rules: ClosingRules): readonly Refusal[] {
  const { year, firstOpen } = books
  const refusals: Refusal[] = []
  const isEarlierOpen = firstOpen !== undefined && firstOpen.through < year.from
  const earlier = isEarlierOpen ? firstOpen : unclosedBefore(books, rules)
  if (earlier !== undefined) {
    refusals.push(refusal('year-earlier-open', { from: earlier.from, through: earlier.through }))
  }
  const off = sumOf(books.balances.values())
  if (off !== 0n) {
    const names = { date: year.through, difference: formatCents(magnitude(off)) }
    refusals.push(refusal('books-out-of-balance', names))
  }
  return refusals
}

/**
 * The year before, when it left something in accounts that a close empties: opening balances taken over
 * unclosed.
 */
function unclosedBefore(
  { chart, before, year, fiscalYearEnd, closed }: BooksAtYearEnd,
  rules: ClosingRules,
): Span | undefined {
  const isLeft = [...chart.values()].some(
    (each) => (before.get(each.id) ?? 0n) !== 0n && rules.stepOf(each) !== undefined,
  )
  return isLeft ? fiscalYearWith(addDays(year.from, -1), fiscalYearEnd, closed) : undefined
}

/** A refusal a suspense or clearing account with a balance: `year-not-cleared`. */
export function unclearedRefusals({ chart, balances }: BooksAtYearEnd): readonly Refusal[] {
  return uncleared(chart, balances).map(({ account, balance }) =>
    refusal('year-not-cleared', {
      account: account.code,
      name: accountName(account, 'en'),
      nameFr: accountName(account, 'fr'),
      balance: formatCents(balance),
    }),
  )
}

function closingEntry(books: BooksAtYearEnd, closing: Closing): Result<readonly Fact[]> {
  if (closing.postings.length === 0) return ok([])
  const { chart, head, year, language } = books
  const checked = checkedEntry(chart, head, {
    number: head.entries + 1,
    date: year.through,
    memo: closingMemo(year, language),
    layer: 'closing',
    because: { kind: 'closing', id: year.through },
    postings: closing.postings,
  })
  return checked.ok ? ok([{ kind: 'entry.posted', v: 1, entry: checked.value }]) : checked
}

function closingMemo({ through }: Span, language: Language): string {
  return language === 'fr'
    ? `Clôture de l’exercice terminé le ${through}`
    : `Closing of the year ended ${through}`
}
