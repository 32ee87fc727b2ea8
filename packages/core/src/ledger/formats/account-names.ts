import { assert } from '../../kit/result.ts'
import type { AccountType } from '../chart.ts'
import type { ExportAccount } from './export-journal.ts'

const roots: Readonly<Record<AccountType, string>> = {
  asset: 'Assets',
  liability: 'Liabilities',
  equity: 'Equity',
  revenue: 'Income',
  expense: 'Expenses',
  statistical: 'Statistical',
}

const fullName = /^(Assets|Liabilities|Equity|Income|Expenses)(:[^:]+)+$/

/**
 * The full account names of books in hledger and ledger, by account id: `Assets:1010 Chequing account`. A
 * name that is a full one already (`Assets:Bank:Chequing`, from an import) is used as it is. All are
 * different, and none holds what these programs would take for something else (two spaces, a semicolon, a
 * further colon).
 */
export function plainNames(accounts: readonly ExportAccount[]): ReadonlyMap<string, string> {
  return named(accounts, ({ code, name, type }) => {
    if (fullName.test(name) && plainPart(name) === name) return name
    const part = plainPart(name.replaceAll(/\s*:\s*/g, ' - '))
    return `${roots[type]}:${`${plainPart(code)} ${part}`.trim()}`
  })
}

/**
 * The same for beancount, whose names are made of letters, digits and hyphens and begin with a capital or
 * digit: `Assets:A1010-Chequing-account`.
 */
export function beancountNames(accounts: readonly ExportAccount[]): ReadonlyMap<string, string> {
  return named(accounts, ({ code, name, type }) => {
    if (fullName.test(name)) return name.split(':').map(beancountPart).join(':')
    return `${roots[type]}:A${hyphened(`${code}-${name}`)}`
  })
}

/** The exported name of an account that a posting refers to; a fault where the books to export lack it. */
export function nameOf(names: ReadonlyMap<string, string>, account: string): string {
  const name = names.get(account)
  assert(name !== undefined, `account ${account} is among the accounts to export`)
  return name
}

function named(
  accounts: readonly ExportAccount[],
  nameOf: (account: ExportAccount) => string,
): ReadonlyMap<string, string> {
  const taken = new Set<string>()
  const names = new Map<string, string>()
  for (const account of accounts) {
    if (account.type === 'statistical') continue
    const wanted = nameOf(account)
    let name = wanted
    for (let count = 2; taken.has(name); count += 1) name = `${wanted}-${count}`
    taken.add(name)
    names.set(account.id, name)
  }
  return names
}

/** Text for an account's name without what ends it, or divides it, in plain-text journals. */
function plainPart(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .replaceAll(';', ',')
    .trim()
}

function hyphened(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/[^\p{L}\p{Nd}]+/gu, '-')
    .replace(/-+$/, '')
}

function beancountPart(part: string): string {
  const plain = hyphened(part).replace(/^-+/, '')
  const first = [...plain][0] ?? ''
  const capital = first.toUpperCase()
  if (/^[\p{Lu}\p{Nd}]/u.test(first)) return plain
  return /^\p{Lu}$/u.test(capital) ? capital + plain.slice(first.length) : `X${plain}`
}
