import { ok, type Result, refuse } from '../kit/result.ts'
import { type Account, type AccountType, normalSide } from './chart.ts'

/** The first parts of account names in plain-text books, English and French, and the type that they say. */
const typeWords: Readonly<Record<string, AccountType>> = {
  assets: 'asset',
  asset: 'asset',
  actifs: 'asset',
  actif: 'asset',
  liabilities: 'liability',
  liability: 'liability',
  passifs: 'liability',
  passif: 'liability',
  equity: 'equity',
  capitaux: 'equity',
  avoir: 'equity',
  income: 'revenue',
  revenue: 'revenue',
  revenues: 'revenue',
  revenus: 'revenue',
  produits: 'revenue',
  expenses: 'expense',
  expense: 'expense',
  charges: 'expense',
  dépenses: 'expense',
}

/** Where the numbers of a type begin, with four digits; a full range goes on with five. */
const firstNumbers: Readonly<
  Record<Exclude<AccountType, 'statistical'>, { readonly from: number; readonly through: number }>
> = {
  asset: { from: 1000, through: 1999 },
  liability: { from: 2000, through: 2999 },
  equity: { from: 3000, through: 3999 },
  revenue: { from: 4000, through: 4999 },
  expense: { from: 5000, through: 8999 },
}

/**
 * The type that a full account name says by its first part (`Assets:Bank`); `Equity:Opening` is equity,
 * whatever follows.
 */
export function typeFromName(name: string): Result<Exclude<AccountType, 'statistical'>> {
  const first = name.split(':')[0]?.trim().toLowerCase() ?? ''
  const type = typeWords[first]
  return type === undefined || type === 'statistical'
    ? refuse('account-type-unknown', { account: name })
    : ok(type)
}

/**
 * Gives out account numbers: each call the next free one of the type's range. `taken` holds every code and id
 * in use.
 */
export function numberSeries(taken: Set<string>): (type: Exclude<AccountType, 'statistical'>) => string {
  const next = new Map<AccountType, number>()
  return (type) => {
    const { from, through } = firstNumbers[type]
    let number = next.get(type) ?? from
    while (taken.has(String(number))) number = number === through ? from * 10 : number + 1
    taken.add(String(number))
    next.set(type, number)
    return String(number)
  }
}

/**
 * An account as an import opens it: the next number of its type, with the file's full account name as its
 * name.
 */
export function importedAccount(
  name: string,
  code: string,
  type: Exclude<AccountType, 'statistical'>,
): Account {
  const account: Account = { id: code, code, name: { en: name, fr: name }, type, normal: normalSide(type) }
  return type === 'asset' && isCashName(name) ? { ...account, subtype: 'bank', cashFlow: 'cash' } : account
}

/**
 * Whether an asset's name says that it is money at hand or in a bank: what the cash flow statement is about.
 */
export function isCashName(name: string): boolean {
  return /(^|:)(bank|cash|che(ck|qu)ing|savings|petty ?-?cash|undeposited|banques?|encaisse|caisse|épargne)/i.test(
    name,
  )
}
