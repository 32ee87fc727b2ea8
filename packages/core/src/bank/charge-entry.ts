import type { FactOf } from '../daybook/fact.ts'
import { type Cents, magnitude } from '../kit/cents.ts'
import type { CivilDate } from '../kit/civil-date.ts'
import { ok, type Result, refuse } from '../kit/result.ts'
import { type Account, accountWithRole, byCode, type Chart, findAccount } from '../ledger/chart.ts'
import type { Because, Posting } from '../ledger/entry.ts'
import { converted, rateInForce } from '../ledger/exchange-rates.ts'
import { type BooksToPost, planEntry } from '../ledger/plan-entry.ts'

/**
 * What a bank adds to a statement by itself: what it charges, interest that it pays, interest that it takes.
 */
export type ChargeKind = 'charge' | 'interest' | 'interest-charged'

/** A charge or interest to be posted. `amount` is positive, in the currency of the bank account. */
export type ChargeWish = {
  readonly kind: ChargeKind
  readonly amount: Cents
  readonly date: CivilDate
  readonly to?: string
  readonly memo?: string
  readonly ref?: string
  readonly because: Because
}

/** Where each kind goes: the role of its account, else its GIFI codes, the first that there is. */
const places = {
  charge: {
    role: 'bank.charges',
    gifi: ['8715'],
    en: 'Bank charges',
    fr: 'Frais bancaires',
    memo: { en: 'Bank charges', fr: 'Frais bancaires' },
  },
  interest: {
    role: 'interest.income',
    gifi: ['8094', '8090'],
    en: 'Interest income',
    fr: 'Revenus d’intérêts',
    memo: { en: 'Interest from the bank', fr: 'Intérêts de la banque' },
  },
  'interest-charged': {
    role: 'interest.expense',
    gifi: ['8711', '8710', '8714'],
    en: 'Interest expense',
    fr: 'Frais d’intérêts',
    memo: { en: 'Interest charged', fr: 'Intérêts débités' },
  },
} as const

/** The account that a kind of charge goes to by itself; refuses `account-role-missing`. */
export function chargeAccount(chart: Chart, kind: ChargeKind): Result<Account> {
  const { role, gifi, en, fr } = places[kind]
  const byRole = accountWithRole(chart, role)
  if (byRole !== undefined) return ok(byRole)
  for (const code of gifi) {
    const [first] = [...chart.values()]
      .filter((each) => each.gifi === code && each.closedOn === undefined)
      .sort(byCode)
    if (first !== undefined) return ok(first)
  }
  return refuse('account-role-missing', { role, what: en, whatFr: fr }, 'to')
}

/**
 * Posts what a bank charged or paid. In a foreign account the amount is the bank's, and the books take it at
 * the rate in force on the day. Refuses `account-unknown`, `account-role-missing`, `rate-missing`, and what
 * `planEntry` refuses.
 *
 *   2026-10-31  6040 Bank charges  Dr 12.50     1010 Chequing  Cr 12.50
 *   2026-10-31  1010 Chequing  Dr 1.20     4220 Interest income  Cr 1.20
 */
export function planCharge(
  books: BooksToPost,
  account: Account,
  wish: ChargeWish,
  after: number = 0,
): Result<FactOf<'entry.posted'>> {
  const { chart, language } = books
  const named = wish.to === undefined ? chargeAccount(chart, wish.kind) : accountGiven(chart, wish.to)
  if (!named.ok) return named
  const signed = wish.kind === 'interest' ? magnitude(wish.amount) : -magnitude(wish.amount)
  const own = postingInCurrency(books, account, signed, wish.date)
  if (!own.ok) return own
  return planEntry(
    books,
    {
      date: wish.date,
      memo: wish.memo ?? places[wish.kind].memo[language],
      ...(wish.ref === undefined ? {} : { ref: wish.ref }),
      because: wish.because,
      postings: [{ account: named.value.code, amount: -own.value.amount }, own.value],
    },
    after,
  )
}

function accountGiven(chart: Chart, name: string): Result<Account> {
  const account = findAccount(chart, name)
  return account === undefined ? refuse('account-unknown', { account: name }, 'to') : ok(account)
}

/** A posting of so much in the currency of its account; refuses `rate-missing` for a foreign one. */
export function postingInCurrency(
  { currency, rates }: Pick<BooksToPost, 'currency' | 'rates'>,
  account: Account,
  amount: Cents,
  date: CivilDate,
): Result<Posting> {
  const foreign = account.currency === currency ? undefined : account.currency
  if (foreign === undefined) return ok({ account: account.code, amount })
  const rate = rateInForce(rates, foreign, date)
  if (!rate.ok) return rate
  const worth = converted(amount, rate.value.rate)
  return ok({
    account: account.code,
    amount: worth,
    foreign: { currency: foreign, amount, rate: rate.value.rate },
  })
}
