import type { FactOf } from '../daybook/fact.ts'
import type { Cents } from '../kit/cents.ts'
import type { CivilDate } from '../kit/civil-date.ts'
import { ok, type Refused, type Result, refuse } from '../kit/result.ts'
import { type Account, accountWithRole, findAccount } from '../ledger/chart.ts'
import { type Entry, entryName, type Posting } from '../ledger/entry.ts'
import { type BooksToPost, planEntry } from '../ledger/plan-entry.ts'
import type { StandingEntry } from '../ledger/reverse-entry.ts'
import { opposite, withCodes } from '../ledger/reverse-entry.ts'
import { chargeAccount, planCharge, postingInCurrency } from './charge-entry.ts'

/**
 * A payment that the bank returned. `amount` is a part of the receipt; `to` is what is owed again in the
 * place of the accounts that the receipt paid off. `fee` is what the bank took, `chargeOn` what the customer
 * is asked for it, on the account `chargeTo` (the bank charges themselves when left out).
 */
export type ReturnWish = {
  readonly on: CivilDate
  readonly from: Account
  readonly amount?: Cents
  readonly to?: string
  readonly party?: string
  readonly fee?: Cents
  readonly chargeOn?: Cents
  readonly chargeTo?: string
  readonly memo?: string
}

/** The entries of a returned payment: the return itself, the bank's fee, and what the customer is charged. */
export type PlannedReturn = {
  readonly returned: FactOf<'entry.posted'>
  readonly fee?: FactOf<'entry.posted'>
  readonly charged?: FactOf<'entry.posted'>
}

/**
 * A payment returned by the bank, not sufficient funds: what it had paid is owed again on the day, the bank's
 * fee is an expense, and the customer may be charged for it. The receipt itself stays, for it happened.
 * Refuses `receipt-not-returnable`, saying why; `account-unknown`, `account-role-missing`, and what
 * `planEntry` refuses.
 *
 *   J5  2026-10-02  1010 Chequing  Dr 1,130.00     1100 Receivable  Cr 1,130.00
 *   J9  2026-10-09  1100 Receivable  Dr 1,130.00     1010 Chequing  Cr 1,130.00     return of J5
 *   J10 2026-10-09  6040 Bank charges  Dr 45.00     1010 Chequing  Cr 45.00
 *   J11 2026-10-09  1100 Receivable  Dr 45.00     6040 Bank charges  Cr 45.00
 */
export function planReturn(
  books: BooksToPost,
  receipt: StandingEntry,
  returnedBefore: readonly number[],
  wish: ReturnWish,
): Result<PlannedReturn> {
  const unfit = unfitReceipt(receipt, returnedBefore)
  if (unfit !== undefined) return unfit
  const { entry } = receipt
  const owed = owedAgain(books, entry, wish)
  if (!owed.ok) return owed
  const name = entryName(entry.number)
  const { payee, ref } = entry
  const words =
    books.language === 'fr'
      ? `Paiement retourné par la banque : ${name}`
      : `Payment returned by the bank: ${name}`
  const returned = planEntry(books, {
    date: wish.on,
    memo: wish.memo ?? words,
    ...(payee === undefined ? {} : { payee }),
    ...(ref === undefined ? {} : { ref }),
    because: { kind: 'reversal', id: name },
    postings: owed.value,
  })
  if (!returned.ok) return returned
  const fee = feeEntry(books, wish, name)
  if (!fee.ok) return fee
  const charged = chargedOn(books, wish, owed.value[0], { name, after: fee.value === undefined ? 1 : 2 })
  if (!charged.ok) return charged
  return ok({
    returned: returned.value,
    ...(fee.value === undefined ? {} : { fee: fee.value }),
    ...(charged.value === undefined ? {} : { charged: charged.value }),
  })
}

function unfitReceipt({ entry, links }: StandingEntry, before: readonly number[]): Refused | undefined {
  const by = links.reversedBy ?? links.replacedBy ?? before[0]
  if (by === undefined) return undefined
  return unfit(entry, {
    why: `it was taken back by ${entryName(by)}`,
    whyFr: `elle a été reprise par ${entryName(by)}`,
  })
}

function unfit({ number }: Entry, words: { readonly why: string; readonly whyFr: string }): Refused {
  return refuse('receipt-not-returnable', { entry: entryName(number), ...words }, 'entry')
}

const noMoney = {
  why: 'it brings no money into a bank account or the deposits under way',
  whyFr: 'elle ne met aucun argent dans un compte bancaire ni dans les dépôts en cours',
}
const inPart = {
  why: 'only a part of it was returned: say with --to which account is owed again',
  whyFr: 'seule une partie a été retournée : dites avec --to quel compte est de nouveau dû',
}

/** What is owed again, the first line first, and the money that leaves the bank account again. */
function owedAgain(books: BooksToPost, entry: Entry, wish: ReturnWish): Result<readonly Posting[]> {
  const { chart } = books
  const isMoney = ({ account, amount }: Posting) => {
    const found = chart.get(account)
    return (
      amount > 0n && (account === wish.from.id || found?.cashFlow === 'cash' || found?.role === 'undeposited')
    )
  }
  const money = entry.postings.filter(isMoney)
  const whole = money.reduce((sum, { amount }) => sum + amount, 0n)
  if (whole === 0n) return unfit(entry, noMoney)
  const worth = wish.amount ?? whole
  if (worth > whole) return unfit(entry, noMoney)
  const others = withCodes(
    chart,
    entry.postings.filter((each) => !isMoney(each)),
  )
  if (wish.to === undefined && worth !== whole) return unfit(entry, inPart)
  const named = wish.to === undefined ? undefined : findAccount(chart, wish.to)
  if (wish.to !== undefined && named === undefined)
    return refuse('account-unknown', { account: wish.to }, 'to')
  const party = wish.party ?? entry.postings.find((each) => each.party !== undefined)?.party
  const owed: readonly Posting[] =
    named === undefined
      ? others.map(opposite)
      : [{ account: named.code, amount: worth, ...(party === undefined ? {} : { party }) }]
  const [only] = money
  const out = only?.account === wish.from.id && money.length === 1 && worth === whole ? only : undefined
  if (out !== undefined) return ok([...owed, opposite(withCodes(chart, [out])[0] ?? out)])
  const paid = postingInCurrency(books, wish.from, -worth, wish.on)
  return paid.ok ? ok([...owed, paid.value]) : paid
}

function feeEntry(
  books: BooksToPost,
  { fee, from, on }: ReturnWish,
  name: string,
): Result<FactOf<'entry.posted'> | undefined> {
  if (fee === undefined) return ok(undefined)
  const memo =
    books.language === 'fr'
      ? `Frais de la banque pour le retour de ${name}`
      : `Bank fee for the return of ${name}`
  return planCharge(
    books,
    from,
    { kind: 'charge', amount: fee, date: on, memo, because: { kind: 'adjustment', id: name } },
    1,
  )
}

/** What the customer is charged, on the account that is owed again. */
function chargedOn(
  books: BooksToPost,
  { chargeOn, chargeTo, on }: ReturnWish,
  owed: Posting | undefined,
  { name, after }: { readonly name: string; readonly after: number },
): Result<FactOf<'entry.posted'> | undefined> {
  if (chargeOn === undefined || owed === undefined) return ok(undefined)
  const { chart, language } = books
  const named = chargeTo === undefined ? chargeAccount(chart, 'charge') : findGiven(books, chargeTo)
  if (!named.ok) return named
  const receivable = accountWithRole(chart, 'ar.control')
  const account = findAccount(chart, owed.account)?.type === 'asset' ? owed.account : receivable?.code
  if (account === undefined) {
    const names = { what: 'Accounts receivable', whatFr: 'Comptes clients' }
    return refuse('account-role-missing', { role: 'ar.control', ...names }, 'chargeOn')
  }
  const memo = language === 'fr' ? `Frais de retour de ${name}` : `Charge for the return of ${name}`
  const { party } = owed
  return planEntry(
    books,
    {
      date: on,
      memo,
      because: { kind: 'adjustment', id: name },
      postings: [
        { account, amount: chargeOn, ...(party === undefined ? {} : { party }) },
        { account: named.value.code, amount: -chargeOn },
      ],
    },
    after,
  )
}

function findGiven({ chart }: BooksToPost, name: string): Result<Account> {
  const account = findAccount(chart, name)
  return account === undefined ? refuse('account-unknown', { account: name }, 'chargeTo') : ok(account)
}
