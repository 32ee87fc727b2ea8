import { ok, type Result, refusal, refused } from '@daybook/core/kit/result.ts'
import type { Account, Chart } from '@daybook/core/ledger/chart.ts'
import { plainNames } from '@daybook/core/ledger/formats/account-names.ts'
import type { JournalAccount } from '@daybook/core/ledger/formats/journal-file.ts'
import { isAccountCode } from '@daybook/core/ledger/open-account.ts'
import { importedAccount, numberSeries, typeFromName } from '@daybook/core/ledger/open-accounts.ts'

/** What a file declares of an account: its type, its number and its title, as far as it says them. */
export type DeclaredAccount = Pick<JournalAccount, 'type' | 'code' | 'title'>

/** The accounts of the books and those that an import opens, found by the names of its file. */
export type AccountNames = {
  readonly chart: Chart
  readonly opened: readonly Account[]
  idOf(name: string): Result<string>
}

/** Whether accounts may be opened, and what the file declares of its accounts, by their full names. */
type Naming = {
  readonly openAccounts: boolean
  readonly declared?: ReadonlyMap<string, DeclaredAccount>
}

/**
 * Finds accounts by the names of a file: by number, else by name, else by the full name under which books are
 * exported (`Assets:1010 Chequing account`), else by the number or the title that the file declares for that
 * name; opens the unknown ones where that is allowed, under the number that the file
 * declares if it is free, else under the next one of their type. Refuses `account-unknown`,
 * `account-type-unknown`.
 */
export function accountNames(known: readonly Account[], options: Naming): AccountNames {
  const chart = new Map(known.map((account) => [account.id, account]))
  const ids = exportedNames(known)
  for (const { id, name } of known) {
    // Most programs write French with a straight apostrophe, our charts with that of French.
    for (const each of [name.fr.replaceAll('’', "'"), name.fr, name.en]) ids.set(each, id)
  }
  for (const account of known) ids.set(account.code, account.id)
  const opened: Account[] = []
  const taken = new Set(known.flatMap((account) => [account.id, account.code]))
  const next = numberSeries(taken)
  return {
    chart,
    opened,
    idOf(name) {
      const { code = '', title = '', type: declared } = options.declared?.get(name) ?? {}
      const held = ids.get(name) ?? ids.get(code) ?? ids.get(title)
      if (held !== undefined) {
        ids.set(name, held)
        return ok(held)
      }
      if (!options.openAccounts) return refused([refusal('account-unknown', { account: name })])
      const type = declared === undefined || declared === 'statistical' ? typeFromName(name) : ok(declared)
      if (!type.ok) return type
      const isFree = isAccountCode(code) && !taken.has(code)
      if (isFree) taken.add(code)
      const account = importedAccount(titled(name, title), isFree ? code : next(type.value), type.value)
      chart.set(account.id, account)
      for (const each of [name, account.code]) ids.set(each, account.id)
      opened.push(account)
      return ok(account.id)
    },
  }
}

/** What accounts are called in files that books with the same accounts wrote, in either language. */
function exportedNames(known: readonly Account[]): Map<string, string> {
  const ids = new Map<string, string>()
  for (const language of ['fr', 'en'] as const) {
    const accounts = known.map(({ id, code, name, type }) => ({ id, code, name: name[language], type }))
    for (const [id, name] of plainNames(accounts)) ids.set(name, id)
  }
  return ids
}

/** What an account is called that the file knows by its number alone, and titles. */
function titled(name: string, title: string): string {
  return title !== '' && isAccountCode(name) ? title : name
}
