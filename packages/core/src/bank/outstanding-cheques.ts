import type { Fact, FactOf } from '../daybook/fact.ts'
import type { ChequeStop } from '../daybook/seal-facts.ts'
import type { Cents } from '../kit/cents.ts'
import type { CivilDate } from '../kit/civil-date.ts'
import { ok, type Refused, type Result, refuse, refused } from '../kit/result.ts'
import { type Account, accountWithRole, findAccount } from '../ledger/chart.ts'
import { type Entry, entryName, type Posting } from '../ledger/entry.ts'
import { amountInAccount } from '../ledger/line-ties.ts'
import { type BooksToPost, planEntry } from '../ledger/plan-entry.ts'
import { lockRefusals } from '../ledger/post-entry.ts'
import { planReverse, type StandingEntry, withCodes } from '../ledger/reverse-entry.ts'
import type { OpenPosting } from './open-posting.ts'
import { chequeNumber } from './stale-cheques.ts'
import { cancellingPairs, refKey } from './ticks.ts'

/** A payment that has left the books and not reached the bank. */
export type OutstandingCheque = {
  readonly account: Account
  readonly standing: StandingEntry
  readonly posting: number
  /** The amount of the posting in the currency of the account, negative. */
  readonly amount: Cents
  readonly cheque?: string
}

/** The open payments of an account that no bank line is tied to and nothing has taken back, by day. */
export function outstandingPayments(
  postings: readonly OpenPosting[],
  tied: ReadonlySet<string>,
): readonly OpenPosting[] {
  const taken = new Set(cancellingPairs(postings).flatMap((pair) => pair.map(refKey)))
  return postings.filter((each) => each.amount < 0n && !tied.has(refKey(each)) && !taken.has(refKey(each)))
}

/**
 * The outstanding cheque that an entry wrote: its one payment from an account that is among `outstanding`.
 * Refuses `cheque-not-outstanding`, saying why: there is none, or the entry holds several.
 */
export function chequeOf(
  books: Pick<BooksToPost, 'chart'>,
  standing: StandingEntry,
  outstanding: readonly { readonly account: Account; readonly posting: OpenPosting }[],
): Result<OutstandingCheque> {
  const { entry } = standing
  const own = outstanding.filter(({ posting }) => posting.number === entry.number)
  const [first] = own
  if (first === undefined) return notOutstanding(entry, why.none)
  if (own.length > 1) return notOutstanding(entry, why.several)
  const found = entry.postings[first.posting.posting]
  if (found === undefined) return notOutstanding(entry, why.none)
  const cheque = chequeNumber(entry.ref)
  return ok({
    account: first.account,
    standing,
    posting: first.posting.posting,
    amount: amountInAccount(books.chart, found),
    ...(cheque === undefined ? {} : { cheque }),
  })
}

const why = {
  none: {
    why: 'the bank has shown it, or it was taken back, or it pays nothing from a bank account',
    whyFr: 'la banque l’a montré, ou il a été repris, ou elle ne paie rien d’un compte bancaire',
  },
  several: {
    why: 'it holds several payments; reverse it and post each by itself',
    whyFr: 'elle contient plusieurs paiements; contrepassez-la et reportez-les un à un',
  },
} as const

function notOutstanding({ number }: Entry, words: { readonly why: string; readonly whyFr: string }): Refused {
  return refuse('cheque-not-outstanding', { entry: entryName(number), ...words }, 'cheque')
}

/**
 * Stops payment of a cheque: a note beside the books, which the cheque stays in until it is reissued or
 * written back. `fee` is the entry of the bank's fee, posted in the same act. Refuses `cheque-stopped`, and
 * `period-locked` for a day in a locked period.
 */
export function planStop(
  books: Pick<BooksToPost, 'head'>,
  cheque: OutstandingCheque,
  stopped: ChequeStop | undefined,
  wish: { readonly on: CivilDate; readonly reason: string; readonly fee?: FactOf<'entry.posted'> },
): Result<readonly Fact[]> {
  const { entry } = cheque.standing
  const name = cheque.cheque ?? entryName(entry.number)
  if (stopped !== undefined) return refuse('cheque-stopped', { cheque: name, on: stopped.on }, 'cheque')
  const locked = lockRefusals(books.head, wish.on, name)
  if (locked.length > 0) return refused(locked)
  const stop: ChequeStop = {
    id: entryName(entry.number),
    account: cheque.account.id,
    number: entry.number,
    ...(cheque.cheque === undefined ? {} : { cheque: cheque.cheque }),
    amount: cheque.amount,
    on: wish.on,
    reason: wish.reason,
    ...(wish.fee === undefined ? {} : { fee: wish.fee.entry.number }),
  }
  return ok([{ kind: 'cheque.stopped', v: 1, stop }, ...(wish.fee === undefined ? [] : [wish.fee])])
}

/**
 * Writes a cheque anew: reverses its entry on a day and posts it again on that day under the new cheque's
 * number, linked to the old one. On the day the two cancel out everywhere but in the list of cheques. Refuses
 * what `planReverse` and `planEntry` refuse.
 *
 *   J12 2026-04-12 cheque 1187  2000 Payable  Dr 311.90     1010 Chequing  Cr 311.90
 *   J40 2026-11-03              its reversal
 *   J41 2026-11-03 cheque 1250  2000 Payable  Dr 311.90     1010 Chequing  Cr 311.90
 */
export function planReissue(
  books: BooksToPost,
  cheque: OutstandingCheque,
  wish: { readonly on: CivilDate; readonly ref: string; readonly memo?: string },
): Result<readonly Fact[]> {
  const { chart, head, language } = books
  const { entry } = cheque.standing
  const reversed = planReverse(chart, head, cheque.standing, { date: wish.on, language })
  if (!reversed.ok) return reversed
  const { memo, payee, journal, postings } = entry
  const posted = planEntry(
    books,
    {
      date: wish.on,
      memo: wish.memo ?? memo,
      ref: wish.ref,
      ...(payee === undefined ? {} : { payee }),
      ...(journal === undefined ? {} : { journal }),
      because: { kind: 'payment', id: entryName(entry.number) },
      postings: withCodes(chart, postings),
    },
    1,
  )
  return posted.ok ? ok([...reversed.value, posted.value]) : posted
}

/** The roles of the account that cheques nobody cashed are owed in, the first that there is. */
const owedRoles = ['cheques.stale', 'accrual.default'] as const

/**
 * Writes a cheque back that nobody cashed: the money is in the bank account again and is owed still, not
 * earned: it goes to the liability for stale cheques (role `cheques.stale`), else to accrued liabilities,
 * unless another account is named. Refuses `account-role-missing`, `account-unknown`, and what `planEntry`
 * refuses.
 *
 *   2026-11-03  1010 Chequing  Dr 311.90     2100 Accrued liabilities  Cr 311.90
 */
export function planWriteBack(
  books: BooksToPost,
  cheque: OutstandingCheque,
  wish: { readonly on: CivilDate; readonly to?: string; readonly memo?: string; readonly party?: string },
): Result<FactOf<'entry.posted'>> {
  const { chart, language } = books
  const { entry } = cheque.standing
  const owed =
    wish.to === undefined
      ? owedRoles.map((role) => accountWithRole(chart, role)).find((each) => each !== undefined)
      : findAccount(chart, wish.to)
  if (owed === undefined && wish.to !== undefined) {
    return refuse('account-unknown', { account: wish.to }, 'to')
  }
  if (owed === undefined) {
    const names = { what: 'Stale-dated cheques', whatFr: 'Chèques périmés' }
    return refuse('account-role-missing', { role: owedRoles[0], ...names }, 'to')
  }
  const name = cheque.cheque ?? entryName(entry.number)
  const back = opposite(withCodes(chart, entry.postings)[cheque.posting])
  if (back === undefined) return notOutstanding(entry, why.none)
  const { payee } = entry
  const party =
    wish.party ?? (owed.control === true ? entry.postings.find((each) => each.party)?.party : undefined)
  const words =
    language === 'fr' ? `Chèque ${name} périmé, réintégré` : `Stale-dated cheque ${name} written back`
  return planEntry(books, {
    date: wish.on,
    memo: wish.memo ?? words,
    ...(payee === undefined ? {} : { payee }),
    because: { kind: 'reversal', id: entryName(entry.number) },
    postings: [back, { account: owed.code, amount: -back.amount, ...(party === undefined ? {} : { party }) }],
  })
}

/** A posting the other way round, as money comes back; it says nothing to a tax return. */
function opposite(posting: Posting | undefined): Posting | undefined {
  if (posting === undefined) return undefined
  const { amount, foreign, tags: _tags, ...rest } = posting
  return {
    ...rest,
    amount: -amount,
    ...(foreign === undefined ? {} : { foreign: { ...foreign, amount: -foreign.amount } }),
  }
}
