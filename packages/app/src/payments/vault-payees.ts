import { bankNumbers, numbersFrom } from '@daybook/canada/cheques/bank-numbers.ts'
import type { BankNumbers } from '@daybook/core/daybook/payment-facts.ts'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import type { Book } from '../book.ts'
import type { World } from '../commands/command.ts'
import { askPassphrase } from '../vault/passphrase.ts'
import type { VaultItem } from '../vault/seal-item.ts'
import { allItems, readVault, unlock } from '../vault/vault.ts'

/** What the vault knows, by the ids of its items. */
export type VaultKnown = ReadonlyMap<string, VaultItem>

/**
 * All that the vault knows; nothing is asked where it is empty. Refuses what `unlock` refuses, and
 * `vault-false`.
 */
export async function vaultKnown(ctx: World & { readonly book: Book }): Promise<Result<VaultKnown>> {
  const vault = await readVault(ctx.book.store)
  if (vault.cells.size === 0) return ok(new Map())
  const key = await unlock(vault, () => askPassphrase(ctx))
  return key.ok ? allItems(vault, key.value) : key
}

/** The name of an employee in the vault, given name first; empty where it has none. */
export function employeeName(known: VaultKnown, employee: string): string {
  return ['given-name', 'name']
    .map((part) => known.get(`employee:${employee}:${part}`)?.value ?? '')
    .filter((part) => part !== '')
    .join(' ')
}

/** The address of an employee in the vault, by lines; none where it has none. */
export function employeeAddress(known: VaultKnown, employee: string): readonly string[] {
  const text = known.get(`employee:${employee}:address`)?.value ?? ''
  return text
    .split(/\n|;/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

/** The vault item that the bank account of an employee lies in. */
export function employeeBankItem(employee: string): string {
  return `employee:${employee}:bank-account`
}

/** Somebody who is paid, as a cheque, an item of a file or an order names them. */
export type NamedPayee = { readonly payee?: string; readonly employee?: string; readonly bank?: string }

/**
 * The name of somebody who is paid: what the books say, the name of the employee, or how the vault calls the
 * bank account. Refuses `payment-payee-missing`.
 */
export function nameOf(known: VaultKnown, { payee, employee, bank }: NamedPayee): Result<string> {
  const name =
    payee ?? (employee === undefined ? known.get(bank ?? '')?.label : employeeName(known, employee)) ?? ''
  if (name !== '') return ok(name)
  const item = employee === undefined ? (bank ?? '-') : `employee:${employee}:name`
  return refuse('payment-payee-missing', { item }, 'payee')
}

/**
 * The bank account of somebody who is paid by file, from the vault item that the order names. Refuses
 * `bank-details-missing` and what `bankNumbers` refuses.
 */
export function payeeNumbers(
  known: VaultKnown,
  item: string,
  payee: string,
  insist: boolean,
): Result<BankNumbers> {
  const kept = known.get(item)
  const numbers = kept === undefined ? undefined : numbersFrom(kept.value)
  return numbers === undefined
    ? refuse('bank-details-missing', { payee, item })
    : bankNumbers(numbers, payee, insist)
}
