import type { CountedPiece, Deposit, DepositedReceipt } from '../daybook/cash-facts.ts'
import type { Fact } from '../daybook/fact.ts'
import { type Cents, formatCents, magnitude, sumOf } from '../kit/cents.ts'
import type { CivilDate } from '../kit/civil-date.ts'
import { ok, type Refusal, type Result, refusal, refuse, refused } from '../kit/result.ts'
import type { Account } from '../ledger/chart.ts'
import { entryName } from '../ledger/entry.ts'
import { type BooksToPost, planEntry } from '../ledger/plan-entry.ts'
import { overShort } from './over-short.ts'
import { piecesTotal } from './pieces.ts'
import type { FundsPosting, SortedFunds } from './waiting-receipts.ts'

/**
 * A deposit to be made: into which account, the numbers of the receipts' entries (all that is waiting when
 * left out), the cash as it was counted, which receipts are cash although they have a paper number, and
 * numbers of cheques that the receipts do not say. With `takesOverShort` what the cash is over or short is
 * posted too; what `rounded` (what is paid in cash for an amount) explains is posted anyway.
 */
export type DepositWish = {
  readonly account: Account
  readonly funds: Account
  readonly date: CivilDate
  readonly receipts?: readonly number[]
  readonly cash?: readonly CountedPiece[]
  readonly asCash: readonly number[]
  readonly cheques: ReadonlyMap<number, string>
  readonly takesOverShort: boolean
  rounded(amount: Cents): Cents
  readonly memo?: string
}

/**
 * Puts receipts into one deposit: one entry with a debit for the bank and a credit a receipt, which says
 * payer and cheque number.
 *
 * Refuses, all at once: `deposit-account-unfit`, `deposit-receipt-taken` naming the deposit it is in,
 * `deposit-not-waiting`, `deposit-too-early`; then `deposit-empty`, `deposit-cash-differs`, and what
 * `planEntry` refuses.
 *
 *   2026-03-31 Deposit of 2 receipts     1010 Bank Dr 1,240.00     1040 Funds Cr 1,000.00 Cr 240.00
 */
export function planDeposit(
  books: BooksToPost,
  sorted: SortedFunds,
  wish: DepositWish,
): Result<readonly Fact[]> {
  const { account, funds, date } = wish
  const chosen = chosenReceipts(sorted, wish)
  const refusals = [
    ...accountRefusals(account, funds),
    ...chosen.refusals,
    ...earlyRefusals(chosen.receipts, date),
  ]
  if (refusals.length > 0) return refused(refusals)
  const receipts = chosen.receipts.map((each) => depositedReceipt(each, wish))
  const taken = sumOf(receipts.map(({ amount }) => amount))
  const difference = cashDifference(receipts, wish.cash)
  const amount = taken + difference
  if (receipts.length === 0 || amount <= 0n) {
    return refuse('deposit-empty', { account: funds.code, total: formatCents(amount) })
  }
  const isRounding = difference === roundingOf(receipts, wish)
  if (difference !== 0n && !wish.takesOverShort && !isRounding) return cashDiffers(receipts, difference)
  const over = overShort(books, difference, isRounding)
  if (!over.ok) return over
  const posted = planEntry(books, {
    date,
    memo: wish.memo ?? depositMemo(receipts.length, books.language),
    journal: 'receipts',
    because: { kind: 'receipt', id: 'deposit' },
    postings: [
      { account: account.id, amount },
      ...receipts.map((each) => ({
        account: funds.id,
        amount: -each.amount,
        ...memoOf(each, books.language),
      })),
      ...over.value,
    ],
  })
  if (!posted.ok) return posted
  const { cash } = wish
  const id = String(posted.value.entry.number)
  const deposit: Deposit = {
    id,
    account: account.id,
    date,
    amount,
    receipts,
    ...(cash === undefined || cash.length === 0 ? {} : { cash }),
  }
  return ok([posted.value, { kind: 'deposit.made', v: 1, deposit }])
}

function accountRefusals(account: Account, funds: Account): readonly Refusal[] {
  return account.type === 'asset' && account.id !== funds.id
    ? []
    : [refusal('deposit-account-unfit', { account: account.code, funds: funds.code }, 'account')]
}

function chosenReceipts(
  { waiting, depositOf }: SortedFunds,
  { receipts, funds }: DepositWish,
): { readonly receipts: readonly FundsPosting[]; readonly refusals: readonly Refusal[] } {
  if (receipts === undefined) return { receipts: waiting, refusals: [] }
  const refusals: Refusal[] = []
  const chosen: FundsPosting[] = []
  for (const number of new Set(receipts)) {
    const own = waiting.filter((each) => each.number === number)
    chosen.push(...own)
    if (own.length > 0) continue
    const receipt = entryName(number)
    const taken = depositOf.get(number)
    refusals.push(
      taken === undefined
        ? refusal('deposit-not-waiting', { receipt, account: funds.code }, 'receipts')
        : refusal(
            'deposit-receipt-taken',
            { receipt, deposit: `J${taken.id}`, date: taken.date },
            'receipts',
          ),
    )
  }
  return { receipts: chosen, refusals }
}

function earlyRefusals(receipts: readonly FundsPosting[], date: CivilDate): readonly Refusal[] {
  return receipts.flatMap((each) =>
    each.date > date
      ? [refusal('deposit-too-early', { receipt: entryName(each.number), received: each.date, date }, 'date')]
      : [],
  )
}

/**
 * A receipt as it goes into the deposit. It is cash when it was called so, or when cash was counted and it
 * has no number of a paper; else a cheque.
 */
function depositedReceipt(
  { number, posting, amount, payee, ref }: FundsPosting,
  { cash, asCash, cheques }: DepositWish,
): DepositedReceipt {
  const payer = payee === undefined ? {} : { payer: payee }
  const cheque = cheques.get(number) ?? ref
  const isCash =
    asCash.length > 0
      ? asCash.includes(number)
      : cash !== undefined && cash.length > 0 && cheque === undefined
  if (isCash) return { number, posting, amount, means: 'cash', ...payer }
  return { number, posting, amount, means: 'cheque', ...payer, ...(cheque === undefined ? {} : { cheque }) }
}

/** What the counted cash is over (+) or short (-) of the receipts in cash; nothing where none was counted. */
function cashDifference(
  receipts: readonly DepositedReceipt[],
  cash: readonly CountedPiece[] | undefined,
): Cents {
  if (cash === undefined || cash.length === 0) return 0n
  return piecesTotal(cash) - cashOf(receipts)
}

/** What cash receipts gain or lose when each is paid in coins that there are. */
function roundingOf(receipts: readonly DepositedReceipt[], { rounded }: DepositWish): Cents {
  return sumOf(receipts.map(({ means, amount }) => (means === 'cash' ? rounded(amount) - amount : 0n)))
}

/** The sum of receipts in cash. */
export function cashOf(receipts: readonly DepositedReceipt[]): Cents {
  return sumOf(receipts.map(({ means, amount }) => (means === 'cash' ? amount : 0n)))
}

function cashDiffers(receipts: readonly DepositedReceipt[], difference: Cents): Result<never> {
  const cash = cashOf(receipts)
  return refuse(
    'deposit-cash-differs',
    {
      counted: formatCents(cash + difference),
      taken: formatCents(cash),
      difference: formatCents(magnitude(difference)),
    },
    'cash',
  )
}

function depositMemo(count: number, language: 'en' | 'fr'): string {
  if (language === 'fr') return count === 1 ? 'Dépôt d’un encaissement' : `Dépôt de ${count} encaissements`
  return count === 1 ? 'Deposit of 1 receipt' : `Deposit of ${count} receipts`
}

/** Payer and cheque number of a line: `Ms. Alder Sample, cheque 881`. */
function memoOf({ payer, means, cheque }: DepositedReceipt, language: 'en' | 'fr'): { memo?: string } {
  const words = { en: { cheque: 'cheque', cash: 'cash' }, fr: { cheque: 'chèque', cash: 'espèces' } }[
    language
  ]
  const by = means === 'cash' ? words.cash : cheque === undefined ? undefined : `${words.cheque} ${cheque}`
  const memo = [payer, by].filter((each) => each !== undefined).join(', ')
  return memo === '' ? {} : { memo }
}
