import { countsOn, type LoanState } from '@daybook/core/bank/loan-schedule.ts'
import { type SortedFunds, sortedFunds } from '@daybook/core/bank/waiting-receipts.ts'
import { recordFrom } from '@daybook/core/daybook/body.ts'
import type { CashCount, Deposit, Loan, LoanPayment } from '@daybook/core/daybook/cash-facts.ts'
import type { Cents } from '@daybook/core/kit/cents.ts'
import type { CivilDate } from '@daybook/core/kit/civil-date.ts'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import { netByAccount } from '@daybook/core/ledger/balances.ts'
import { type Account, accountWithRole } from '@daybook/core/ledger/chart.ts'
import { idFromName } from '@daybook/core/ledger/record-id.ts'
import type { View } from '../book.ts'
import { loadBalances } from '../reports/load-balances.ts'
import { card, cards, entryByNumber } from '../store/queries.ts'
import { linkedPostings } from '../store/queries-cash.ts'
import type { Reader } from '../store/store.ts'

/** The role of the account in which receipts wait to be deposited. */
const fundsRole = 'undeposited'

/** The account in which receipts wait. Refuses `account-role-missing`. */
export function fundsAccount({ chart, profile }: View): Result<Account> {
  const account = accountWithRole(chart, fundsRole)
  const what = profile.language === 'fr' ? 'Fonds à déposer' : 'Undeposited funds'
  return account === undefined ? refuse('account-role-missing', { role: fundsRole, what }) : ok(account)
}

/** What waits in undeposited funds and what went into which deposit, with all deposits, by number. */
export async function loadFunds(
  { reader }: View,
  funds: Account,
): Promise<{ readonly sorted: SortedFunds; readonly deposits: readonly Deposit[] }> {
  const rows = await reader.read(linkedPostings, funds.id)
  const postings = rows.map(({ payee, ref, reverses, reversedBy, replacedBy, ...row }) => ({
    ...row,
    ...(payee === undefined ? {} : { payee }),
    ...(ref === undefined ? {} : { ref }),
    ...(reverses === undefined ? {} : { reverses }),
    ...(reversedBy === undefined ? {} : { reversedBy }),
    ...(replacedBy === undefined ? {} : { replacedBy }),
  }))
  const deposits = await depositsOf(reader)
  return { sorted: sortedFunds(postings, deposits), deposits }
}

/** All deposits, by the number of their entry. */
export async function depositsOf(reader: Reader): Promise<readonly Deposit[]> {
  const rows = await reader.read(cards, 'deposit')
  const deposits = rows.map(({ body }) => recordFrom<Deposit>(body))
  return deposits.sort((left, right) => Number(left.id) - Number(right.id))
}

/** The deposit of a number. Refuses `deposit-unknown`. */
export async function depositNumbered(reader: Reader, number: number): Promise<Result<Deposit>> {
  const [row] = await reader.read(card, 'deposit', String(number))
  return row === undefined
    ? refuse('deposit-unknown', { deposit: `J${number}` }, 'deposit')
    : ok(recordFrom<Deposit>(row.body))
}

/** All loans, closed ones too, by name. */
export async function loansOf(reader: Reader): Promise<readonly Loan[]> {
  const rows = await reader.read(cards, 'loan')
  return rows.map(({ body }) => recordFrom<Loan>(body))
}

/** The loan of a name, or of none. */
export async function loanOf(reader: Reader, name: string): Promise<Loan | undefined> {
  const [row] = await reader.read(card, 'loan', idFromName(name))
  return row === undefined ? undefined : recordFrom<Loan>(row.body)
}

/** Whether a name is that of a loan, or of one that was undone while payments of it stand. */
export async function isLoanName(reader: Reader, name: string): Promise<boolean> {
  if ((await loanOf(reader, name)) !== undefined) return true
  return (await standingPayments(reader)).has(idFromName(name))
}

/** The loan of a name with its payments. Refuses `loan-unknown`, naming those there are. */
export async function loanNamed(reader: Reader, name: string): Promise<Result<LoanState>> {
  const loan = await loanOf(reader, name)
  if (loan !== undefined) return ok(stateOf(loan, await standingPayments(reader)))
  const names = (await loansOf(reader)).slice(0, 12).map((each) => each.name)
  return refuse('loan-unknown', { loan: name, known: names.length === 0 ? '-' : names.join(', ') }, 'loan')
}

/** All loans with their payments: what bank lines are held against. */
export async function loanStates(reader: Reader): Promise<readonly LoanState[]> {
  const loans = await loansOf(reader)
  if (loans.length === 0) return []
  const payments = await standingPayments(reader)
  return loans.map((loan) => stateOf(loan, payments))
}

function stateOf(loan: Loan, payments: ReadonlyMap<string, readonly LoanPayment[]>): LoanState {
  const own = (payments.get(loan.id) ?? []).toSorted((left, right) => {
    const [a, b] = [countsOn(loan, left), countsOn(loan, right)]
    return a === b ? left.entry - right.entry : a < b ? -1 : 1
  })
  return { loan, payments: own }
}

/** The payments of loans whose entries stand: one that was reversed by hand is passed over. */
async function standingPayments(reader: Reader): Promise<ReadonlyMap<string, readonly LoanPayment[]>> {
  const rows = await reader.read(cards, 'loan-payment')
  const payments: LoanPayment[] = []
  for (const { body } of rows) {
    const payment = recordFrom<LoanPayment>(body)
    if (await stands(reader, payment.entry)) payments.push(payment)
  }
  return Map.groupBy(payments, ({ loan }) => loan)
}

/** Whether an entry, or the one in its place after corrections, is not reversed. */
async function stands(reader: Reader, number: number): Promise<boolean> {
  const [entry] = await reader.read(entryByNumber, number)
  if (entry?.replacedBy !== undefined) return stands(reader, entry.replacedBy)
  if (entry?.reversedBy === undefined) return entry !== undefined
  return !(await stands(reader, entry.reversedBy))
}

/** The count of an account on a day, if there is one. */
export async function countOf(
  reader: Reader,
  account: Account,
  on: CivilDate,
): Promise<CashCount | undefined> {
  const [row] = await reader.read(card, 'cash-count', `${account.id} ${on}`)
  return row === undefined ? undefined : recordFrom<CashCount>(row.body)
}

/** All counts of cash, the newest last. */
export async function countsOf(reader: Reader): Promise<readonly CashCount[]> {
  const rows = await reader.read(cards, 'cash-count')
  const counts = rows.map(({ body }) => recordFrom<CashCount>(body))
  return counts.sort((left, right) => (left.date < right.date ? -1 : left.date > right.date ? 1 : 0))
}

/** The balance of an account through a day, debits positive. */
export async function balanceThrough(view: View, account: Account, on?: CivilDate): Promise<Cents> {
  const rows = await loadBalances(view, on === undefined ? {} : { through: on })
  return netByAccount(rows).get(account.id) ?? 0n
}
