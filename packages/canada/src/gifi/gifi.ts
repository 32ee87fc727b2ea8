import type { Cents } from '@daybook/core/kit/cents.ts'
import type { Account, Side } from '@daybook/core/ledger/chart.ts'
import file from './gifi.json' with { type: 'json' }

/** The block of a statement that a code belongs to. */
export type GifiSection =
  | 'current_assets'
  | 'tangible_capital_assets'
  | 'intangible_capital_assets'
  | 'long_term_assets'
  | 'assets_held_in_trust'
  | 'total_assets'
  | 'current_liabilities'
  | 'long_term_liabilities'
  | 'other_liabilities'
  | 'total_liabilities'
  | 'equity'
  | 'retained_earnings'
  | 'other_comprehensive_income'
  | 'revenue'
  | 'cost_of_sales'
  | 'operating_expenses'
  | 'farm_revenue'
  | 'farm_expenses'
  | 'net_before_tax'
  | 'extraordinary_items_and_taxes'
  | 'identification'

/**
 * A code of the General Index of Financial Information. `generic` stands for its whole block, `specific`
 * for one item, `contra` reduces a block, `total` is computed at export and `identification` is text;
 * `normal` is null where both sides occur. `applies` names the one kind of filer that uses the code, or
 * `both`. Source: RC4088(E) Rev. 23.
 */
export type GifiCode = {
  readonly code: string
  readonly name: string
  readonly statement: 'balance_sheet' | 'income_statement' | 'retained_earnings'
  readonly section: GifiSection
  readonly role: 'generic' | 'specific' | 'contra' | 'total' | 'identification'
  readonly normal: Side | null
  readonly applies: 'both' | 'corporation' | 'partnership'
  readonly required?: boolean
}

// as: TypeScript widens the words of a JSON file to `string`; gifi.test.ts reads every word of it.
const codes = file.codes as unknown as readonly GifiCode[]
let byNumber: ReadonlyMap<string, GifiCode> | undefined

/** All codes of the index, by code. */
export function gifiCodes(): readonly GifiCode[] {
  return codes
}

/** The code of this number (`1001`); none where the index has no such code. */
export function gifiCode(code: string): GifiCode | undefined {
  byNumber ??= new Map(codes.map((each) => [each.code, each]))
  return byNumber.get(code)
}

/**
 * The code that a balance is reported under: the account's own, or its paired code (`gifiFlip`) when the
 * balance stands on the other side of the own code. `balance` is debit less credit in cents: the account's,
 * or for an account of a `flipGroup` the net of its group (`gifiBalances` works it out). None for an
 * account without a code.
 *
 *   1010 Chequing  Dr 500.00 → 1002 deposits      Cr 500.00 → 2600 bank overdraft
 */
export function gifiFor(account: Pick<Account, 'gifi' | 'gifiFlip'>, balance: Cents): string | undefined {
  if (account.gifi === undefined || account.gifiFlip === undefined || balance === 0n) return account.gifi
  const normal = gifiCode(account.gifi)?.normal
  const side: Side = balance > 0n ? 'debit' : 'credit'
  return normal === undefined || normal === null || side === normal ? account.gifi : account.gifiFlip
}

/** An account with its balance, debit less credit, in cents. */
export type AccountBalance = { readonly account: Account; readonly balance: Cents }

/** Balances by GIFI code, debit less credit in cents, and the accounts with a balance that have no code. */
export type GifiBalances = {
  readonly byCode: ReadonlyMap<string, Cents>
  readonly withoutCode: readonly AccountBalance[]
}

/**
 * Flip groups that may be netted only where both sides are one counterparty's and a right of set-off
 * exists.
 */
export const setOffGroups: readonly string[] = ['shareholder', 'related']

/**
 * Balances of accounts carried to their codes, each on the side where it stands. Accounts of one
 * `flipGroup` are netted first and go to one side together: input tax credits alone must not become a
 * receivable. The groups of `setOffGroups` stay apart, account by account, unless `netted` names them.
 *
 *   2300 GST collected Cr 130.00, 2310 ITC Dr 30.00   → 2680 Cr 100.00
 *   2300 GST collected Cr  30.00, 2310 ITC Dr 130.00  → 1483 Dr 100.00
 *
 * Source: CaseWare Working Papers 2021, GIFI flip codes; RC4088 on the sides of its items.
 */
export function gifiBalances(lines: readonly AccountBalance[], netted: readonly string[]): GifiBalances {
  const byCode = new Map<string, Cents>()
  const withoutCode: AccountBalance[] = []
  for (const { code, ...line } of gifiPlaces(lines, netted)) {
    if (code !== undefined) byCode.set(code, (byCode.get(code) ?? 0n) + line.balance)
    else if (line.balance !== 0n && line.account.type !== 'statistical') withoutCode.push(line)
  }
  return { byCode, withoutCode }
}

/** An account with its balance and the code that the balance is reported under. */
export type GifiPlace = AccountBalance & { readonly code: string | undefined }

/** Each account with the code of its balance, by the rules of `gifiBalances`, in the order given. */
export function gifiPlaces(
  lines: readonly AccountBalance[],
  netted: readonly string[],
): readonly GifiPlace[] {
  const nets = new Map<string, Cents>()
  for (const { account, balance } of lines) {
    const group = groupOf(account, netted)
    if (group !== undefined) nets.set(group, (nets.get(group) ?? 0n) + balance)
  }
  return lines.map((line) => {
    const group = groupOf(line.account, netted)
    const deciding = group === undefined ? line.balance : (nets.get(group) ?? 0n)
    return { ...line, code: gifiFor(line.account, deciding) }
  })
}

function groupOf(account: Account, netted: readonly string[]): string | undefined {
  const group = account.flipGroup
  if (group === undefined || (setOffGroups.includes(group) && !netted.includes(group))) return undefined
  return group
}
