import type { Label, Language } from '../kit/refusal-text.ts'

/** The five types of accounts, and `statistical` for quantities that are no money (hours, kilograms). */
export type AccountType = 'asset' | 'liability' | 'equity' | 'revenue' | 'expense' | 'statistical'

/** The side on which an account normally has its balance. */
export type Side = 'debit' | 'credit'

/** How a movement of the account is shown in the cash flow statement; operating when nothing is said. */
export type CashFlow = 'cash' | 'operating' | 'investing' | 'financing'

/**
 * An account of a book. `id` is the number it was opened with and never changes: postings refer to it. `code`
 * is the number it has now. `name` is one name a language; a name in one language serves for both.
 */
export type Account = {
  readonly id: string
  readonly code: string
  readonly name: Label
  readonly type: AccountType
  readonly normal: Side
  readonly subtype?: string
  readonly gifi?: string
  readonly gifiFlip?: string
  readonly flipGroup?: string
  readonly t2125?: string
  readonly role?: string
  readonly cashFlow?: CashFlow
  readonly currency?: string
  readonly unit?: string
  readonly tag?: string
  readonly control?: boolean
  readonly mustClear?: string
  readonly taxDefault?: string
  readonly commercialShare?: string
  readonly note?: string
  readonly closedOn?: string
}

/** The accounts of a book by id. */
export type Chart = ReadonlyMap<string, Account>

/** The side on which accounts of a type normally stand; contra accounts say otherwise for themselves. */
export function normalSide(type: AccountType): Side {
  return type === 'asset' || type === 'expense' || type === 'statistical' ? 'debit' : 'credit'
}

/** The account that has this code now, or this id. A code wins over an id: people type what they see. */
export function findAccount(chart: Chart, codeOrId: string): Account | undefined {
  const byId = chart.get(codeOrId)
  if (byId !== undefined && byId.code === codeOrId) return byId
  for (const account of chart.values()) if (account.code === codeOrId) return account
  return byId
}

/**
 * The account with this role (`retained.earnings`), the open one with the lowest code when there are several.
 */
export function accountWithRole(chart: Chart, role: string): Account | undefined {
  return [...chart.values()]
    .filter((each) => each.role === role && each.closedOn === undefined)
    .sort(byCode)[0]
}

/** Order of a chart: by code as text, so that 1010 comes before 1010.1 and before 1020. */
export function byCode(left: { readonly code: string }, right: { readonly code: string }): number {
  return left.code < right.code ? -1 : left.code > right.code ? 1 : 0
}

/** The account's number and name, in both languages: `1000 Chequing`. */
export function accountLabel(account: Account): Label {
  return {
    en: `${account.code} ${accountName(account, 'en')}`,
    fr: `${account.code} ${accountName(account, 'fr')}`,
  }
}

/** The label of the account with an id; the id itself where the chart has none. */
export function labelOfAccount(chart: Chart, id: string): Label {
  const found = chart.get(id)
  return found === undefined ? { en: id, fr: id } : accountLabel(found)
}

/** The account's name in a language. */
export function accountName(account: Account, language: Language): string {
  return account.name[language] || account.name.en || account.name.fr
}
