import type { Employee, EmploymentTerms, Pay, PayLine } from '../daybook/payroll-facts.ts'
import { allocate, type Cents } from '../kit/cents.ts'
import { ok, type Refusal, type Result, refusal, refused } from '../kit/result.ts'
import { accountWithRole, type Chart } from '../ledger/chart.ts'
import type { Posting } from '../ledger/entry.ts'
import { mostPostings } from '../ledger/post-entry.ts'
import type { PayItem, PayItems } from './pay-item.ts'
import type { DraftPay } from './pay-made.ts'
import { vacationItems } from './pay-made.ts'

/** A pay with the person and the terms that say where its cost falls. */
export type PayToPost = {
  readonly pay: DraftPay | Pay
  readonly employee: Employee
  readonly terms: EmploymentTerms
}

/** The party of what an employee is owed or owes. */
export function employeeParty(employee: { readonly id: string }): string {
  return `employee:${employee.id}`
}

/**
 * The postings of a pay run. Debits: wages by account and dimension, vacation that was set aside, the
 * employer's shares where the wages fall. Credits: what was held back and the employer's shares by role, each
 * with the tag that forms add up and with whom it is owed to; vacation set aside; and the net pay on the
 * clearing account, from which cheques, deposits and cash are paid: by employee, in large runs in one sum.
 *
 * Refuses `account-role-missing` for every role that no open account has, and `payrun-too-large`.
 *
 *   5405 Wages Dr 1,000.00 5410 CPP Dr 55.50 2405 CPP Cr 111.00 2420 Tax Cr 127.41 2400 Net Cr 800.79 …
 */
export function runPostings(
  chart: Chart,
  items: PayItems,
  pays: readonly PayToPost[],
): Result<readonly Posting[]> {
  const ledger = gathered(chart)
  for (const each of pays) postPay(ledger, items, each, pays.length > mostByEmployee)
  if (ledger.refusals.size > 0) return refused([...ledger.refusals.values()])
  const postings = ledger.postings()
  if (postings.length <= mostPostings) return ok(postings)
  const names = { count: String(postings.length), most: String(mostPostings) }
  return refused([refusal('payrun-too-large', names, 'employees')])
}

/** Up to how many pays the net pay stands by employee; the pays themselves are kept in any case. */
const mostByEmployee = 200

type Side = {
  readonly dims?: PayLine['dims']
  readonly party?: string
  readonly tag?: string
}

type Gathered = {
  readonly refusals: Map<string, Refusal>
  add(account: string, amount: Cents, side: Side): void
  role(role: string, what: PayItem): string
  postings(): readonly Posting[]
}

/** Postings added up by account, dimensions, tag and party, in the order in which they first came. */
function gathered(chart: Chart): Gathered {
  const sums = new Map<string, { amount: Cents; account: string; side: Side }>()
  const refusals = new Map<string, Refusal>()
  const roles = new Map<string, string>()
  return {
    refusals,
    add(account, amount, side) {
      const { dims, tag = '', party = '' } = side
      const key = `${account}\n${tag}\n${party}\n${dimsKey(dims)}`
      const held = sums.get(key)
      if (held === undefined) sums.set(key, { amount, account, side })
      else held.amount += amount
    },
    role(role, { label }) {
      const known = roles.get(role)
      if (known !== undefined) return known
      const account = accountWithRole(chart, role)
      if (account === undefined)
        refusals.set(role, refusal('account-role-missing', { role, what: label.en, whatFr: label.fr }))
      roles.set(role, account?.id ?? '')
      return account?.id ?? ''
    },
    postings() {
      const all = [...sums.values()].filter(({ amount }) => amount !== 0n)
      const sorted = [...all.filter(({ amount }) => amount > 0n), ...all.filter(({ amount }) => amount < 0n)]
      return sorted.map(({ account, amount, side: { dims, party, tag } }) => ({
        account,
        amount,
        ...(dims === undefined || Object.keys(dims).length === 0 ? {} : { dims }),
        ...(party === undefined ? {} : { party }),
        ...(tag === undefined ? {} : { tags: [tag] }),
      }))
    },
  }
}

/** Dimensions as a text to tell them apart by; none and an empty record are alike. */
function dimsKey(dims: PayLine['dims']): string {
  const text = dims === undefined ? '' : JSON.stringify(dims)
  return text === '{}' ? '' : text
}

const netItem: PayItem = {
  code: 'net',
  label: { en: 'Net pay', fr: 'Paie nette' },
  class: 'deduction',
  isTaxable: false,
  isPensionable: false,
  isInsurable: false,
  isQpip: false,
  isVacationable: false,
  isNonPeriodic: false,
  countsHours: false,
}

function postPay(
  ledger: Gathered,
  items: PayItems,
  { pay, employee, terms }: PayToPost,
  isSummed: boolean,
): void {
  const own = employeeParty(employee)
  for (const line of pay.earnings) {
    const item = items.get(line.id)
    if (item !== undefined)
      ledger.add(costOf(ledger, item, line, terms), line.amount, earned(item, line, own))
  }
  const shares = costShares(pay.earnings, terms)
  for (const line of [...pay.benefits, ...pay.employer]) {
    const item = items.get(line.id)
    if (item?.debit === undefined || item.credit === undefined) continue
    const account = line.account ?? ledger.role(item.debit, item)
    if (line.dims !== undefined) ledger.add(account, line.amount, { dims: line.dims })
    else for (const { dims, amount } of shared(line.amount, shares)) ledger.add(account, amount, { dims })
    ledger.add(ledger.role(item.credit, item), -line.amount, owed(item, line))
  }
  for (const line of pay.deductions) {
    const item = items.get(line.id)
    if (item?.credit === undefined) continue
    const party = item.credit === 'employee.advances' ? { party: own } : {}
    ledger.add(ledger.role(item.credit, item), -line.amount, { ...owed(item, line), ...party })
  }
  const clearing = ledger.role('payroll.netpay.clearing', netItem)
  ledger.add(clearing, -pay.net.amount, { ...(isSummed ? {} : { party: own }), tag: 'payroll.net' })
}

function costOf(ledger: Gathered, item: PayItem, line: PayLine, terms: EmploymentTerms): string {
  if (line.account !== undefined) return line.account
  const isSetAside = terms.vacation.way === 'accrue' && vacationItems.has(item.code)
  if (isSetAside) return ledger.role('payroll.vacation.accrual', item)
  const role = item.debit ?? 'payroll.wages'
  if (role === 'payroll.wages' && terms.account !== undefined) return terms.account
  return ledger.role(role, item)
}

function earned(item: PayItem, line: PayLine, own: string): Side {
  if (item.debit === 'employee.advances') return { party: own }
  return line.dims === undefined ? {} : { dims: line.dims }
}

function owed(item: PayItem, line: PayLine): Side {
  return {
    ...(item.tag === undefined ? {} : { tag: item.tag }),
    ...(line.to === undefined ? {} : { party: line.to }),
  }
}

type Share = { readonly dims: PayLine['dims']; readonly weight: Cents }

/** Where the earnings of a pay fall, by dimension: the employer's shares follow them. */
function costShares(earnings: readonly PayLine[], terms: EmploymentTerms): readonly Share[] {
  const shares = new Map<string, { dims: PayLine['dims']; weight: Cents }>()
  for (const { dims, amount } of earnings) {
    const key = dimsKey(dims)
    const held = shares.get(key)
    if (held === undefined) shares.set(key, { dims, weight: amount })
    else held.weight += amount
  }
  const found = [...shares.values()].filter(({ weight }) => weight > 0n)
  return found.length > 0 ? found : [{ dims: terms.dims, weight: 1n }]
}

function shared(
  amount: Cents,
  shares: readonly Share[],
): readonly { dims: PayLine['dims']; amount: Cents }[] {
  const [first, ...more] = shares
  if (first !== undefined && more.length === 0) return [{ dims: first.dims, amount }]
  const parts = allocate(
    amount,
    shares.map(({ weight }) => weight),
  )
  return shares.map(({ dims }, index) => ({ dims, amount: parts[index] ?? 0n }))
}
