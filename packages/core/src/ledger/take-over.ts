import type { Fact } from '../daybook/fact.ts'
import { type Cents, formatCents, magnitude, sumOf } from '../kit/cents.ts'
import type { CivilDate } from '../kit/civil-date.ts'
import type { Language } from '../kit/refusal-text.ts'
import { ok, type Refusal, type Result, refusal, refuse, refused } from '../kit/result.ts'
import { type Account, byCode, type Chart, findAccount } from './chart.ts'
import type { Posting } from './entry.ts'
import {
  type OpeningAccounts,
  type OpeningBalances,
  type OpeningRow,
  openingBalances,
} from './opening-rows.ts'
import { type BooksToPost, planEntry } from './plan-entry.ts'

/**
 * How to take over: the day of the trial balance (the last one kept elsewhere), the account that takes a
 * difference, and whether books that have entries up to that day are brought to the trial balance (`adjust`)
 * or left alone.
 */
export type OpeningWish = OpeningAccounts & {
  readonly date: CivilDate
  readonly differenceTo?: string
  readonly adjust: boolean
  readonly memo?: string
  readonly language: Language
}

/** The books on the day of the trial balance: balances by account id, and how many entries led to them. */
export type BooksBefore = { readonly balances: ReadonlyMap<string, Cents>; readonly entries: number }

/**
 * Takes over somebody's books: one opening entry that brings every account to its balance in their trial
 * balance, at the end of a day. Accounts that are there already with a balance are moved by the difference,
 * so taking over again with a corrected trial balance posts only what is new.
 *
 * Refuses what `openingBalances` refuses, `opening-difference` when debits and credits differ and no account
 * takes the difference, `account-unknown` for that account, `opening-books-not-empty`, `opening-nothing`, and
 * what `planEntry` refuses: an account in another currency needs its balance in that currency, which can be
 * brought in only while the account has none.
 *
 *   2025-12-31 Opening balances   1010 Chequing           Dr 5,200.00
 *                                 2000 Payable            Cr 1,200.00
 *                                 3100 Retained earnings  Cr 4,000.00
 */
export function planOpening(
  books: BooksToPost,
  before: BooksBefore,
  rows: readonly OpeningRow[],
  wish: OpeningWish,
): Result<readonly Fact[]> {
  const read = openingBalances(books.chart, rows, wish)
  if (!read.ok) return read
  const { opened } = read.value
  const grown = withAccounts(books.chart, opened)
  const refusals = [...differenceRefusals(grown, rows, wish), ...notEmptyRefusals(before, wish)]
  if (refusals.length > 0) return refused(refusals)
  const postings = openingPostings(grown, read.value, before.balances, wish)
  const accounts = opened.map((account): Fact => ({ kind: 'account.opened', v: 1, account }))
  if (postings.length === 0) {
    return accounts.length > 0 ? ok(accounts) : refuse('opening-nothing', { date: wish.date })
  }
  const planned = planEntry(
    { ...books, chart: grown },
    {
      date: wish.date,
      memo: wish.memo ?? (wish.language === 'fr' ? 'Soldes d’ouverture' : 'Opening balances'),
      because: { kind: 'opening', id: wish.date },
      postings,
    },
  )
  return planned.ok ? ok([...accounts, planned.value]) : planned
}

/** A chart with more accounts. */
export function withAccounts(chart: Chart, more: readonly Account[]): Chart {
  return new Map([...chart, ...more.map((account) => [account.id, account] as const)])
}

function differenceRefusals(
  chart: Chart,
  rows: readonly OpeningRow[],
  { differenceTo }: OpeningWish,
): readonly Refusal[] {
  const debit = sumOf(rows.filter((row) => row.amount > 0n).map((row) => row.amount))
  const credit = -sumOf(rows.filter((row) => row.amount < 0n).map((row) => row.amount))
  if (differenceTo !== undefined) {
    return findAccount(chart, differenceTo) === undefined
      ? [refusal('account-unknown', { account: differenceTo }, 'differenceTo')]
      : []
  }
  if (debit === credit) return []
  const names = {
    debit: formatCents(debit),
    credit: formatCents(credit),
    difference: formatCents(magnitude(debit - credit)),
  }
  return [refusal('opening-difference', names, 'rows')]
}

function notEmptyRefusals(before: BooksBefore, { adjust, date }: OpeningWish): readonly Refusal[] {
  if (adjust || before.entries === 0) return []
  return [refusal('opening-books-not-empty', { count: String(before.entries), date })]
}

/**
 * What moves each account from what the books say to what the trial balance says; the rest to the difference
 * account.
 */
function openingPostings(
  chart: Chart,
  { theirs, foreign }: OpeningBalances,
  ours: ReadonlyMap<string, Cents>,
  { differenceTo }: OpeningWish,
): readonly Posting[] {
  const target = differenceTo === undefined ? undefined : findAccount(chart, differenceTo)
  const moves = new Map<string, Cents>()
  for (const id of new Set([...theirs.keys(), ...ours.keys()])) {
    moves.set(id, (theirs.get(id) ?? 0n) - (ours.get(id) ?? 0n))
  }
  if (target !== undefined) {
    moves.set(target.id, (moves.get(target.id) ?? 0n) - sumOf(moves.values()))
  }
  return Array.from(moves, ([id, amount]) => {
    // What an account has in its own currency is known of theirs alone: it can be set, not moved.
    const other = (ours.get(id) ?? 0n) === 0n ? foreign.get(id) : undefined
    return { code: chart.get(id)?.code ?? id, amount, foreign: other }
  })
    .filter((each) => each.amount !== 0n)
    .sort(byCode)
    .map(({ code: account, amount, foreign: other }) =>
      other === undefined ? { account, amount } : { account, amount, foreign: other },
    )
}

/** One account of a take-over: its balance in their trial balance and in the books, debits positive. */
export type TieOutRow = {
  readonly account: Account
  readonly theirs: Cents
  readonly ours: Cents
  readonly difference: Cents
}

/**
 * The tie-out: their trial balance against the books on the same day, account by account, sorted by number;
 * accounts that are zero on both sides are left out. `difference` is ours less theirs and is zero all the way
 * down when nothing is wrong. The chart has every account of the rows already. Refuses what `openingBalances`
 * refuses.
 */
export function tieOut(
  chart: Chart,
  rows: readonly OpeningRow[],
  ours: ReadonlyMap<string, Cents>,
): Result<readonly TieOutRow[]> {
  const read = openingBalances(chart, rows, { openAccounts: false, typeByRange: false })
  if (!read.ok) return read
  const { theirs } = read.value
  return ok(
    [...chart.values()]
      .map((account) => {
        const [their, our] = [theirs.get(account.id) ?? 0n, ours.get(account.id) ?? 0n]
        return { account, theirs: their, ours: our, difference: our - their }
      })
      .filter((row) => row.theirs !== 0n || row.ours !== 0n)
      .sort((left, right) => byCode(left.account, right.account)),
  )
}
