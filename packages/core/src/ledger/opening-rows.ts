import type { Cents } from '../kit/cents.ts'
import { folded } from '../kit/fold.ts'
import { ok, type Refusal, type Result, refusal, refused } from '../kit/result.ts'
import { type Account, type AccountType, type Chart, findAccount } from './chart.ts'
import { isAccountCode, planOpenAccount } from './open-account.ts'
import { numberSeries, typeFromName } from './open-accounts.ts'

type MoneyType = Exclude<AccountType, 'statistical'>
type NumberSeries = (type: MoneyType) => string

/**
 * One row of a trial balance as another program gives it: an account by number or name (either will do, the
 * number wins), its type where the program says it, and its balance, debits positive; on an account in
 * another currency its balance in that currency too.
 */
export type OpeningRow = {
  readonly code?: string
  readonly name?: string
  readonly type?: MoneyType
  readonly amount: Cents
  readonly foreign?: ForeignBalance
}

/** A balance in another currency, debits positive. */
export type ForeignBalance = { readonly currency: string; readonly amount: Cents }

/**
 * Whether accounts that are not there may be opened, and whether their type may follow from the first digit.
 */
export type OpeningAccounts = { readonly openAccounts: boolean; readonly typeByRange: boolean }

/**
 * The rows of a trial balance tied to accounts: what each account has there, in another currency too where
 * the rows say so, and the accounts that have to be opened.
 */
export type OpeningBalances = {
  readonly theirs: ReadonlyMap<string, Cents>
  readonly foreign: ReadonlyMap<string, ForeignBalance>
  readonly opened: readonly Account[]
}

/**
 * Ties the rows of a trial balance to accounts of the books; several rows of one account are added up. Rows
 * are counted from 1 in refusals: `opening-row-nameless`, `opening-name-ambiguous`,
 * `opening-account-unknown`, `opening-type-unknown`, and what `planOpenAccount` refuses.
 */
export function openingBalances(
  chart: Chart,
  rows: readonly OpeningRow[],
  how: OpeningAccounts,
): Result<OpeningBalances> {
  const known = new Map(chart)
  const taken = new Set(Array.from(chart.values()).flatMap((each) => [each.id, each.code]))
  for (const row of rows) if (row.code !== undefined) taken.add(row.code)
  const nextNumber = numberSeries(taken)
  const names = namesOf(chart)
  const opened: Account[] = []
  const theirs = new Map<string, Cents>()
  const foreign = new Map<string, ForeignBalance>()
  const refusals: Refusal[] = []
  for (const [index, row] of rows.entries()) {
    const found = accountOf(row, known, names, index)
    if (!found.ok) {
      refusals.push(...found.refusals)
      continue
    }
    const account =
      found.value === undefined ? newAccount(row, known, nextNumber, how, index) : ok(found.value)
    if (!account.ok) {
      refusals.push(...account.refusals)
      continue
    }
    const { value } = account
    if (found.value === undefined) {
      opened.push(value)
      known.set(value.id, value)
      if (row.name !== undefined) names.set(folded(row.name), [value])
    }
    theirs.set(value.id, (theirs.get(value.id) ?? 0n) + row.amount)
    if (row.foreign !== undefined) {
      const { currency, amount } = row.foreign
      foreign.set(value.id, { currency, amount: (foreign.get(value.id)?.amount ?? 0n) + amount })
    }
  }
  return refusals.length > 0 ? refused(refusals) : ok({ theirs, foreign, opened })
}

function namesOf(chart: Chart): Map<string, readonly Account[]> {
  const names = new Map<string, readonly Account[]>()
  for (const account of chart.values()) {
    for (const name of new Set([folded(account.name.en), folded(account.name.fr)])) {
      if (name !== '') names.set(name, [...(names.get(name) ?? []), account])
    }
  }
  return names
}

/**
 * The type that the first digit of an account's number says: 1 assets, 2 liabilities, 3 equity, 4 revenue, 5
 * to 9 expenses. None for numbers that begin otherwise.
 */
export function typeOfNumber(code: string): MoneyType | undefined {
  const types = ['asset', 'liability', 'equity', 'revenue'] as const
  const digit = /^[1-9]/.exec(code)?.[0]
  return digit === undefined ? undefined : (types[Number(digit) - 1] ?? 'expense')
}

/** The account that a row names, or none when the books have no such account. */
function accountOf(
  row: OpeningRow,
  chart: Chart,
  names: ReadonlyMap<string, readonly Account[]>,
  index: number,
): Result<Account | undefined> {
  const at = `rows.${index}`
  const { code = '', name = '' } = row
  if (code !== '') return ok(findAccount(chart, code))
  if (name === '') return refused([refusal('opening-row-nameless', { row: String(index + 1) }, at)])
  const [first, ...others] = names.get(folded(name)) ?? []
  // A name that is a number is meant as one.
  if (first === undefined) return ok(findAccount(chart, name))
  if (others.length === 0) return ok(first)
  const codes = [first, ...others].map((each) => each.code).join(', ')
  return refused([refusal('opening-name-ambiguous', { name, codes }, at)])
}

function newAccount(
  row: OpeningRow,
  chart: Chart,
  nextNumber: NumberSeries,
  how: OpeningAccounts,
  index: number,
): Result<Account> {
  const at = `rows.${index}`
  const account = [row.code, row.name].filter((each) => each !== undefined && each !== '').join(' ')
  const names = { row: String(index + 1), account }
  if (!how.openAccounts) return refused([refusal('opening-account-unknown', names, at)])
  const code = row.code ?? (isAccountCode(row.name ?? '') ? row.name : undefined)
  const named = typeFromName(row.name ?? '')
  const byNumber = how.typeByRange ? typeOfNumber(code ?? '') : undefined
  const type = row.type ?? (named.ok ? named.value : byNumber)
  if (type === undefined) return refused([refusal('opening-type-unknown', names, at)])
  const name = row.name ?? account
  const planned = planOpenAccount(chart, {
    code: code ?? nextNumber(type),
    name: { en: name, fr: name },
    type,
  })
  return planned.ok
    ? ok(planned.value.account)
    : refused(
        planned.refusals.map((each) => ({ ...each, at: each.at === undefined ? at : `${at}.${each.at}` })),
      )
}
