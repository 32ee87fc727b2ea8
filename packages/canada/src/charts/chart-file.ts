import type { LegalForm } from '@daybook/core/daybook/fact.ts'
import type { AccountType, CashFlow, Side } from '@daybook/core/ledger/chart.ts'
import file from './chart-of-accounts.json' with { type: 'json' }

/**
 * An account as `chart-of-accounts.json` lists it. `optional`: opened only when asked for; `region`: opened
 * only with a place of business or registration in one of these provinces; `industry`: only in this trade;
 * `computed`: shown by statements and never posted to. The rest is either a field of `Account` or a hint
 * for returns (`hints.ts`).
 */
export type ListedAccount = {
  readonly number: string
  readonly nameEn: string
  readonly nameFr: string
  readonly type: AccountType
  readonly subtype: string
  readonly normal: Side
  readonly gifi: string | null
  readonly taxDefault: string
  readonly gifiFlip?: string
  readonly flipGroup?: string
  readonly t2125?: string | null
  readonly role?: string
  readonly cashFlow?: CashFlow
  readonly currency?: string
  readonly control?: boolean
  readonly mustClear?: string
  readonly note?: string
  readonly optional?: boolean
  readonly region?: readonly string[]
  readonly industry?: string
  readonly computed?: boolean
  readonly taxReturnLine?: string
  readonly t1?: string
  readonly t3010?: string
  readonly slip?: string
  readonly schedule?: string
  readonly schedule1?: string
  readonly ccaClassHint?: string
  readonly remitTo?: string
  readonly link?: string
  readonly dimension?: string
  readonly memo?: boolean
}

/** What a legal form changes in the list; `personal` has a list of its own in `accounts`. */
export type Variant = {
  readonly description: string
  readonly statementLinks: readonly string[]
  readonly remove?: readonly string[]
  readonly add?: readonly ListedAccount[]
  readonly perPartner?: readonly ListedAccount[]
  readonly rename?: Readonly<Record<string, { readonly nameEn: string; readonly nameFr: string }>>
  readonly accounts?: readonly ListedAccount[]
  readonly note?: string
}

type ChartFile = {
  readonly numbering: {
    readonly ranges: readonly { readonly range: string; readonly en: string; readonly fr: string }[]
  }
  readonly gifiFlips: { readonly pairs: readonly { readonly code: string; readonly flip: string }[] }
  readonly gifiTotals: { readonly codes: readonly string[] }
  readonly accounts: readonly ListedAccount[]
  readonly variants: Readonly<Record<VariantName, Variant>>
}

type VariantName = 'corporation' | 'soleProprietor' | 'partnership' | 'nonProfit' | 'personal'

const variantNames: Readonly<Record<LegalForm, VariantName>> = {
  corporation: 'corporation',
  proprietor: 'soleProprietor',
  partnership: 'partnership',
  nonprofit: 'nonProfit',
  personal: 'personal',
}

/**
 * The list of accounts with its variants, flips and number ranges, as carried over. The double `as` is needed
 * because TypeScript widens the words of a JSON file to `string`; chart-file.test.ts reads every word of it.
 */
export const chartFile = file as unknown as ChartFile

/** What a legal form changes in the list. */
export function variantOf(form: LegalForm): Variant {
  return chartFile.variants[variantNames[form]]
}

/**
 * The accounts of a legal form as listed: the common list without what the form removes, and what it adds;
 * for personal books the list of their own. Accounts a partner are not among them (`perPartner`).
 */
export function listedAccounts(form: LegalForm): readonly ListedAccount[] {
  const variant = variantOf(form)
  const removed = new Set(variant.remove ?? [])
  const own = variant.accounts ?? chartFile.accounts.filter((each) => !removed.has(each.number))
  return [...own, ...(variant.add ?? [])]
}
