import type { Slip, SlipRecipient } from '@daybook/core/daybook/slip-facts.ts'
import type { CivilDate } from '@daybook/core/kit/civil-date.ts'
import type { Language } from '@daybook/core/kit/refusal-text.ts'
import type { SlipAddress } from './slip-address.ts'

/**
 * Who a slip is for, as the vault and the books know it on the day: a person by surname and given name with a
 * social insurance number, or a business by its name with a business number (`trust` for a trust's account,
 * `foreign` for the tax number of another country). `number` is what the payer calls the recipient.
 */
export type SlipIdentity = {
  readonly is: 'person' | 'corporation' | 'partnership'
  readonly name: string
  readonly given?: string
  readonly sin?: string
  readonly sinExpires?: CivilDate
  readonly business?: string
  readonly trust?: string
  readonly foreign?: string
  readonly number?: string
  readonly address?: SlipAddress
  readonly language?: Language
}

/** Who recipients are, by `recipientKey`. */
export type SlipIdentities = ReadonlyMap<string, SlipIdentity>

/** The key of a recipient: `employee:E1`. */
export function recipientKey({ kind, id }: SlipRecipient): string {
  return `${kind}:${id}`
}

/** Who a slip is for; somebody of whom nothing is known where nobody is found. */
export function identityOf(identities: SlipIdentities, { recipient }: Pick<Slip, 'recipient'>): SlipIdentity {
  return identities.get(recipientKey(recipient)) ?? { is: 'person', name: '' }
}

/** A name as lists show it: given name first, or the business; the number where no name is known. */
export function nameOf({ name, given, number }: SlipIdentity): string {
  const full = [given, name].filter((each) => each !== undefined && each !== '').join(' ')
  return full === '' ? (number ?? '') : full
}

/**
 * What a recipient is to the agency: 1 an individual, 3 a corporation, 4 an association, trust or
 * partnership.
 */
export function recipientCode({ is, trust }: SlipIdentity): string {
  return trust === undefined ? { person: '1', corporation: '3', partnership: '4' }[is] : '4'
}

/**
 * Whose slips they are: the employer, payer or trust as a summary names it, with the account that the slips
 * are filed under (`RP` for T4 and T4A, `RZ` for T5 and T5018, a trust’s account for T3, a non-resident
 * account for NR4).
 */
export type SlipFiler = {
  readonly name: string
  readonly account: string
  readonly address?: SlipAddress
}
