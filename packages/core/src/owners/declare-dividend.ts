import type { Fact } from '../daybook/fact.ts'
import type { NonResident } from '../daybook/nonresident-facts.ts'
import type { Dividend, DividendKind, DividendShare, Shareholder } from '../daybook/owner-facts.ts'
import { allocate, type Cents, percentOf, rate, sumOf } from '../kit/cents.ts'
import type { CivilDate } from '../kit/civil-date.ts'
import { ok, type Refusal, type Result, refusal, refused } from '../kit/result.ts'
import { type Account, accountWithRole, type Chart, findAccount } from '../ledger/chart.ts'
import { type BooksToPost, planEntry } from '../ledger/plan-entry.ts'
import { isAway } from '../nonresidents/withholding.ts'
import { holdersOf } from './holdings.ts'

/**
 * A dividend to declare on a class: an amount a share (`per`, decimal text) or one in all. The holders of
 * `record` get it; it is owed in `account` (the account of dividends payable when left out).
 */
export type DividendWish = {
  readonly kind: DividendKind
  readonly class: string
  readonly declared: CivilDate
  readonly record: CivilDate
  readonly payable: CivilDate
  readonly per?: string
  readonly amount?: Cents
  readonly account?: string
}

/** Who has shares, the dividends so far, and who of them (by id) lives outside Canada for tax. */
export type Owners = {
  readonly shareholders: readonly Shareholder[]
  readonly dividends: readonly Dividend[]
  readonly away: ReadonlyMap<string, NonResident>
}

const declaredIn: Readonly<Record<DividendKind, string>> = {
  eligible: 'dividends.eligible',
  other: 'dividends.noneligible',
  capital: 'dividends.capital',
}

/**
 * Declares a dividend: shares it out by holding and posts it, dividends against dividends payable. Cents that
 * do not divide go to the largest remainders, the earlier shareholder first. Refuses, as far as it can be
 * known at once: `dividend-dates`, `dividend-amount` unless exactly one way is given and it is above zero,
 * `dividend-no-shares` where nobody holds the class on the day of record, `account-role-missing`,
 * `account-unknown`, `dividend-account-owned`, `dividend-nonresident-credit`, and what `planEntry` refuses. A
 * dividend that one shareholder gets alone and that is owed in that shareholder's own account is paid by the
 * credit.
 *
 *   3210 Dividends - other than eligible  Dr 5,000.00      2420 Dividends payable  Cr 5,000.00
 */
export function planDeclare(
  books: BooksToPost,
  wish: DividendWish,
  { shareholders, dividends, away }: Owners,
): Result<readonly Fact[]> {
  const { shares, refusals } = sharesOf(wish, shareholders)
  const debited = accountWithRole(books.chart, declaredIn[wish.kind])
  const owedIn = payableAccount(books.chart, wish.account)
  const missing = [
    ...(debited === undefined ? [roleRefusal(declaredIn[wish.kind])] : []),
    ...(owedIn === undefined ? [payableRefusal(wish.account)] : []),
  ]
  const others =
    owedIn === undefined
      ? []
      : othersRefusals(owedIn, shares, shareholders, (id) => isAwayOn(away, id, wish.declared))
  const amiss = [...refusals, ...missing, ...others]
  if (amiss.length > 0 || debited === undefined || owedIn === undefined) return refused(amiss)
  const amount = sumOf(shares.map((each) => each.amount))
  const id = nextDividend(dividends)
  const entry = planEntry(books, {
    date: wish.declared,
    memo: memoOf(wish, id)[books.language],
    because: { kind: 'adjustment', id: `dividend ${id}` },
    postings: [
      { account: debited.id, amount },
      { account: owedIn.id, amount: -amount },
    ],
  })
  if (!entry.ok) return entry
  const { per } = wish
  const number = entry.value.entry.number
  const owner = shareholders.find(({ accounts }) => accounts.includes(owedIn.id))
  const dividend: Dividend = {
    id,
    kind: wish.kind,
    class: wish.class,
    declared: wish.declared,
    record: wish.record,
    payable: wish.payable,
    ...(per === undefined ? {} : { per }),
    amount,
    shares,
    entry: number,
    account: owedIn.id,
    // What is credited to the holder's own account is paid by that.
    payments:
      owner === undefined
        ? []
        : [{ entry: number, date: wish.declared, by: 'loan', shareholders: [owner.id], amount }],
  }
  return ok([entry.value, { kind: 'dividend.set', v: 1, dividend }])
}

function isAwayOn(away: ReadonlyMap<string, NonResident>, id: string, day: CivilDate): boolean {
  const found = away.get(id)
  return found !== undefined && isAway(found, day)
}

/**
 * The refusals of an account that is one shareholder's: to credit what others get to it
 * (`dividend-account-owned`), and to pay a non-resident by it (`dividend-nonresident-credit`).
 */
function othersRefusals(
  { id, code }: Account,
  shares: readonly DividendShare[],
  shareholders: readonly Shareholder[],
  isAwayThen: (shareholder: string) => boolean,
): readonly Refusal[] {
  const owner = shareholders.find(({ accounts }) => accounts.includes(id))
  if (owner === undefined) return []
  // What is credited to a non-resident is paid to them: tax would have to be withheld of it.
  if (isAwayThen(owner.id))
    return [refusal('dividend-nonresident-credit', { shareholder: owner.number }, 'account')]
  if (shares.every(({ shareholder }) => shareholder === owner.id)) return []
  return [refusal('dividend-account-owned', { account: code, shareholder: owner.number }, 'account')]
}

/** The next number of a dividend: one above the highest. */
function nextDividend(dividends: readonly Dividend[]): string {
  return String(dividends.reduce((most, { id }) => Math.max(most, Number(id)), 0) + 1)
}

/**
 * Where dividends are owed until they are paid: the account named, that of the role, or that of GIFI 2962.
 */
function payableAccount(chart: Chart, named: string | undefined): Account | undefined {
  if (named !== undefined) return findAccount(chart, named)
  const coded = [...chart.values()].filter(({ gifi, closedOn }) => gifi === '2962' && closedOn === undefined)
  return accountWithRole(chart, 'dividends.payable') ?? coded[0]
}

function roleRefusal(role: string): Refusal {
  return refusal('account-role-missing', { role, what: 'dividend' })
}

function payableRefusal(named: string | undefined): Refusal {
  return named === undefined
    ? roleRefusal('dividends.payable')
    : refusal('account-unknown', { account: named }, 'account')
}

function memoOf({ kind, class: name }: DividendWish, id: string) {
  const words = {
    eligible: { en: 'eligible', fr: 'déterminé' },
    other: { en: 'other than eligible', fr: 'autre que déterminé' },
    capital: { en: 'capital', fr: 'en capital' },
  }[kind]
  return {
    en: `Dividend ${id} on class ${name} shares, ${words.en}`,
    fr: `Dividende ${id} sur les actions ${name}, ${words.fr}`,
  }
}

type Shared = { readonly shares: readonly DividendShare[]; readonly refusals: readonly Refusal[] }

function sharesOf(wish: DividendWish, shareholders: readonly Shareholder[]): Shared {
  const holders = holdersOf(shareholders, wish.class, wish.record)
  const dates =
    wish.payable < wish.declared || wish.record > wish.payable
      ? [
          refusal(
            'dividend-dates',
            { declared: wish.declared, record: wish.record, payable: wish.payable },
            'payable',
          ),
        ]
      : []
  const held =
    holders.length === 0
      ? [refusal('dividend-no-shares', { class: wish.class, date: wish.record }, 'class')]
      : []
  const amounts =
    held.length > 0
      ? []
      : amountsOf(
          wish,
          holders.map(({ count }) => count),
        )
  const isPositive = held.length > 0 || (amounts.length > 0 && sumOf(amounts) > 0n)
  const unfit = isPositive ? [] : [refusal('dividend-amount', {}, 'amount')]
  const shares = holders.map(({ shareholder, count }, index) => ({
    shareholder: shareholder.id,
    count,
    amount: amounts[index] ?? 0n,
  }))
  return { shares: shares.filter((each) => each.amount > 0n), refusals: [...dates, ...held, ...unfit] }
}

/** What each holding gets, to the cent (half up by share, largest remainder for a whole amount). */
function amountsOf({ per, amount }: DividendWish, counts: readonly number[]): readonly Cents[] {
  if ((per === undefined) === (amount === undefined)) return []
  if (amount !== undefined) {
    return amount <= 0n
      ? []
      : allocate(
          amount,
          counts.map((count) => BigInt(count)),
        )
  }
  if (per === undefined || !/^\d{1,9}(\.\d{1,8})?$/.test(per)) return []
  return counts.map((count) => percentOf(BigInt(count) * 100n, rate(per), 'half-up'))
}
