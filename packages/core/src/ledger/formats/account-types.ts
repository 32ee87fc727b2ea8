import type { AccountType } from '../chart.ts'

const roots: readonly (readonly [RegExp, AccountType])[] = [
  [/^(assets?|actifs?)$/iu, 'asset'],
  [/^(liabilit(y|ies)|debts?|passifs?|dettes?)$/iu, 'liability'],
  [/^(equity|capital|capitaux( propres)?|avoirs?|fonds propres)$/iu, 'equity'],
  [/^(incomes?|revenues?|revenus?|produits?)$/iu, 'revenue'],
  [/^(expenses?|charges?|d[ée]penses?)$/iu, 'expense'],
]

/**
 * The type of an account by the first part of its full name, English or French: `Assets:Bank` is an asset.
 */
export function typeOfRoot(name: string): AccountType | undefined {
  const colon = name.indexOf(':')
  const root = colon < 0 ? name : name.slice(0, colon)
  return roots.find(([pattern]) => pattern.test(root))?.[1]
}

const tagged: Readonly<Record<string, AccountType>> = {
  a: 'asset',
  asset: 'asset',
  c: 'asset',
  cash: 'asset',
  l: 'liability',
  liability: 'liability',
  e: 'equity',
  equity: 'equity',
  v: 'equity',
  conversion: 'equity',
  r: 'revenue',
  revenue: 'revenue',
  x: 'expense',
  expense: 'expense',
}

/**
 * The type that hledger's account tag names: `A` or `Asset`, `L`, `E`, `R`, `X`, and its kinds `C` (cash)
 * and `V` (conversion).
 */
export function typeOfTag(tag: string | undefined): AccountType | undefined {
  const name = tag?.trim().toLowerCase() ?? ''
  return Object.hasOwn(tagged, name) ? tagged[name] : undefined
}
