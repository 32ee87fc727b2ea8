import { allocate, type Cents, divideRounded, magnitude, sumOf } from '../kit/cents.ts'
import type { CivilDate } from '../kit/civil-date.ts'
import { ok, type Result, refuse } from '../kit/result.ts'
import type { BalanceRow } from '../ledger/balances.ts'
import { type Account, byCode, type Chart } from '../ledger/chart.ts'
import type { Entry, Posting } from '../ledger/entry.ts'
import { type OpenItem, openItemsOn } from './open-items.ts'

/**
 * What cash basis takes back from one account for one unpaid charge: a debit is positive, as in a posting.
 */
export type BackedOut = {
  readonly account: string
  readonly amount: Cents
  readonly dims: Readonly<Record<string, string>>
}

/**
 * An invoice or bill of which something is unpaid: whole and unpaid amount as posted, and what is taken back
 * for it.
 */
export type UnpaidCharge = {
  readonly control: string
  readonly number: number
  readonly date: CivilDate
  readonly name: string
  readonly amount: Cents
  readonly unpaid: Cents
  readonly backedOut: readonly BackedOut[]
}

/**
 * What cash basis takes back at the end of a day; `controls` are the accounts in which charges wait to be
 * paid.
 */
export type CashAdjustments = {
  readonly on: CivilDate
  readonly controls: readonly string[]
  readonly unpaid: readonly UnpaidCharge[]
}

/**
 * The accounts in which charges wait to be paid: marked as control, receivable or payable by subtype, or by
 * role.
 */
export function controlAccounts(chart: Chart): readonly Account[] {
  return [...chart.values()].filter(isControl).sort(byCode)
}

function isControl(account: Account): boolean {
  return (
    account.control === true ||
    account.subtype === 'receivable' ||
    account.subtype === 'payable' ||
    /^a[rp]\.(?:control|holdback)/.test(account.role ?? '')
  )
}

/**
 * Whether cash basis takes an account's amount back while it is unpaid: revenue, expenses, and sales taxes on
 * them.
 */
export function isRecognizedWhenPaid(account: Account): boolean {
  if (account.type === 'revenue' || account.type === 'expense') return true
  return account.subtype === 'salesTax' || /^tax\.(gst|hst|qst|pst)\b/.test(account.role ?? '')
}

/**
 * What is unpaid at the end of a day, and what cash basis takes back for it.
 *
 * Takes the entries that touch control accounts, in any order; counts those dated on or before `on`. In each
 * control account and for each party (else payee) the oldest charge is settled first; an entry and its
 * reversal, both by that day, count as nothing; what is posted without party or payee settles the account's
 * oldest charges of anybody. The unpaid part of a charge is taken out of the control account, and out of
 * revenue, expenses and sales taxes of its entry in proportion (`allocate`); what the entry put into other
 * accounts (an asset bought, cash paid at once) stays. So income on cash basis = income on accrual basis −
 * what is taken back at the end + what was before the beginning. Refuses `account-unknown`.
 *
 *   Invoice  1100 Receivable 113.00, 4000 Sales −100.00, 2300 HST −13.00; 56.50 received
 *   unpaid 56.50: 1100 −56.50, 4000 50.00, 2300 6.50
 */
export function cashAdjustments(input: {
  readonly chart: Chart
  readonly entries: readonly Entry[]
  readonly on: CivilDate
}): Result<CashAdjustments> {
  const { chart, entries, on } = input
  for (const entry of entries) {
    for (const { account } of entry.postings) {
      if (!chart.has(account)) return refuse('account-unknown', { account })
    }
  }
  const controls = new Set(controlAccounts(chart).map((account) => account.id))
  const items = openItemsOn(entries, controls, on)
  return ok({ on, controls: [...controls], unpaid: items.map((item) => unpaidCharge(chart, controls, item)) })
}

function unpaidCharge(chart: Chart, controls: ReadonlySet<string>, item: OpenItem): UnpaidCharge {
  const { entry, control, amount, unpaid } = item
  return {
    control,
    number: entry.number,
    date: entry.date,
    name: item.party,
    amount,
    unpaid,
    backedOut: backedOut(chart, controls, item),
  }
}

/**
 * In the direction of the charge: what its entry recognizes, what it puts on account, and the part that is
 * taken back.
 */
function backedOut(chart: Chart, controls: ReadonlySet<string>, item: OpenItem): readonly BackedOut[] {
  const direction = item.amount > 0n ? 1n : -1n
  const causes = item.entry.postings.filter((posting) => isCause(chart, controls, posting))
  const shares = causes.map((posting) => -posting.amount * direction)
  const recognized = sumOf(shares)
  if (recognized <= 0n) return []
  const charged = item.charged * direction
  const onAccount = recognized < charged ? recognized : charged
  const [taken = 0n] = allocate(magnitude(item.unpaid), [onAccount, charged - onAccount])
  const parts = spread(taken, shares)
  return [
    { account: item.control, amount: -direction * taken, dims: item.dims },
    ...causes.flatMap((posting, index) => {
      const part = parts[index] ?? 0n
      return part === 0n
        ? []
        : [{ account: posting.account, amount: direction * part, dims: posting.dims ?? {} }]
    }),
  ]
}

function isCause(chart: Chart, controls: ReadonlySet<string>, posting: Posting): boolean {
  const account = chart.get(posting.account)
  return account !== undefined && !controls.has(account.id) && isRecognizedWhenPaid(account)
}

/**
 * Shares an amount over shares of both signs, in proportion; the parts add up to the amount, and are the
 * shares themselves when it is their sum. The sum of the shares is positive. Half a cent goes up in the size
 * of the positive side.
 */
export function spread(amount: Cents, shares: readonly Cents[]): Cents[] {
  const whole = sumOf(shares)
  const positive = shares.map((share) => (share > 0n ? share : 0n))
  const negative = shares.map((share) => (share < 0n ? -share : 0n))
  const gross = divideRounded(amount * sumOf(positive), whole, 'half-up')
  const added = allocate(gross, positive)
  const taken = gross === amount ? negative.map(() => 0n) : allocate(gross - amount, negative)
  return added.map((part, index) => part - (taken[index] ?? 0n))
}

/** What cash basis takes back as rows of balances, to be added to those of the ledger; one row an account. */
export function adjustmentRows(adjustments: CashAdjustments): readonly BalanceRow[] {
  const sums = new Map<string, { debit: Cents; credit: Cents }>()
  for (const { account, amount } of adjustments.unpaid.flatMap((charge) => charge.backedOut)) {
    const sum = sums.get(account) ?? { debit: 0n, credit: 0n }
    if (amount > 0n) sum.debit += amount
    else sum.credit -= amount
    sums.set(account, sum)
  }
  return [...sums].map(([account, { debit, credit }]) => ({
    account,
    layer: 'daily',
    currency: '',
    debit,
    credit,
    foreignNet: 0n,
    postings: 0,
  }))
}
