import type { BankNumbers } from '@daybook/core/daybook/payment-facts.ts'
import { ok, type Refusal, type Result, refusal, refused } from '@daybook/core/kit/result.ts'
import { institutions } from './institutions.ts'

/**
 * The numbers of a bank account as they were given, with digits only: an institution of three digits, a
 * transit of five, an account of at most twelve. Spaces and hyphens that people write are taken out. `whose`
 * names the account's holder in messages.
 *
 * Refuses, all at once, `bank-institution-unfit`, `bank-institution-unknown` for a number that our list of
 * institutions lacks (not with `insist`), `bank-transit-unfit` and `bank-account-unfit`.
 */
export function bankNumbers(given: BankNumbers, whose: string, insist: boolean = false): Result<BankNumbers> {
  const institution = digitsOf(given.institution)
  const transit = digitsOf(given.transit)
  const account = digitsOf(given.account)
  const refusals: Refusal[] = []
  if (!/^\d{3}$/.test(institution)) {
    refusals.push(refusal('bank-institution-unfit', { institution: given.institution, whose }, 'institution'))
  } else if (!insist && !institutions.has(institution)) {
    refusals.push(refusal('bank-institution-unknown', { institution, whose }, 'institution'))
  }
  if (!/^\d{5}$/.test(transit) || transit === '00000') {
    refusals.push(refusal('bank-transit-unfit', { transit: given.transit, whose }, 'transit'))
  }
  if (!/^\d{1,12}$/.test(account) || /^0+$/.test(account)) {
    refusals.push(refusal('bank-account-unfit', { whose, digits: String(account.length) }, 'number'))
  }
  return refusals.length > 0 ? refused(refusals) : ok({ institution, transit, account })
}

function digitsOf(text: string): string {
  return text.replaceAll(/[\s-]/g, '')
}

/**
 * A bank account as it is kept in the vault: `12345-003-1234567` as on a cheque, or institution first,
 * `003-12345-1234567` (the transit is the longer of the two), or JSON with `institution`, `transit` and
 * `account`. Nothing for other text; numbers that do not fit are for `bankNumbers` to refuse.
 */
export function numbersFrom(text: string): BankNumbers | undefined {
  const [first = '', second = '', ...rest] = text.trim().split(/[\s-]+/)
  const account = rest.join('')
  if (/^\d+$/.test(account) && [first, second].every((part) => /^\d+$/.test(part))) {
    return first.length < second.length
      ? { institution: first, transit: second, account }
      : { institution: second, transit: first, account }
  }
  const read = jsonOf(text)
  const [institution, transit, own] = [read?.institution, read?.transit, read?.account]
  return typeof institution === 'string' && typeof transit === 'string' && typeof own === 'string'
    ? { institution, transit, account: own }
    : undefined
}

function jsonOf(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const read: unknown = JSON.parse(text)
    return typeof read === 'object' && read !== null ? { ...read } : undefined
  } catch {
    return undefined
  }
}
