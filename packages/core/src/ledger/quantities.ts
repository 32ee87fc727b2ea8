import type { FactOf, Quantity } from '../daybook/fact.ts'
import { ok, type Refusal, type Result, refusal, refused } from '../kit/result.ts'
import { type Account, type Chart, findAccount } from './chart.ts'
import { type Lock, lockRefusals } from './post-entry.ts'

/**
 * Whether text is a quantity: decimal text other than zero, at most six decimals; a correction may be
 * negative.
 */
export function isQuantity(text: string): boolean {
  return /^-?\d{1,12}(\.\d{1,6})?$/.test(text) && /[1-9]/.test(text)
}

/**
 * Records a quantity on a statistical account: hours worked, kilograms sold. Refuses, all at once:
 * `account-unknown`, `account-not-statistical`, `account-closed`, `period-locked`.
 */
export function planRecordQuantity(
  chart: Chart,
  lock: Lock,
  quantity: Quantity,
): Result<FactOf<'quantity.recorded'>> {
  const account = findAccount(chart, quantity.account)
  const refusals: Refusal[] = []
  if (account === undefined)
    refusals.push(refusal('account-unknown', { account: quantity.account }, 'account'))
  else {
    const { code, type, closedOn } = account
    if (type !== 'statistical')
      refusals.push(refusal('account-not-statistical', { account: code }, 'account'))
    if (closedOn !== undefined && quantity.date >= closedOn) {
      refusals.push(refusal('account-closed', { account: code, since: closedOn }, 'account'))
    }
  }
  refusals.push(...lockRefusals(lock, quantity.date, quantityName(account, quantity)))
  if (account === undefined || refusals.length > 0) return refused(refusals)
  return ok({ kind: 'quantity.recorded', v: 1, quantity: { ...quantity, account: account.id } })
}

/** Takes a quantity out again. Refuses `period-locked`. */
export function planRemoveQuantity(
  chart: Chart,
  lock: Lock,
  quantity: Quantity,
): Result<FactOf<'quantity.removed'>> {
  const what = quantityName(chart.get(quantity.account), quantity)
  const locked = lockRefusals(lock, quantity.date, what)
  return locked.length > 0 ? refused(locked) : ok({ kind: 'quantity.removed', v: 1, was: quantity })
}

/** A quantity in words, for messages: `7.5 hours 9000`. */
function quantityName(account: Account | undefined, { quantity }: Quantity): string {
  return [quantity, account?.unit, account?.code].filter((part) => part !== undefined).join(' ')
}
