import type { BankNumbers } from '@daybook/core/daybook/payment-facts.ts'
import { assert } from '@daybook/core/kit/result.ts'

/** The signs of a cheque's bottom line by their names in Unicode: transit ⑆, amount ⑇, on-us ⑈, dash ⑉. */
export const micrSigns = { transit: '⑆', amount: '⑇', onUs: '⑈', dash: '⑉' } as const

/** The fewest digits that a serial number is written with. */
const serialDigits = 3

/** A character of the line and its place: 1 is the rightmost, an eighth of an inch each. */
export type MicrCharacter = { readonly sign: string; readonly place: number }

/**
 * The bottom line of a cheque from the left: the serial number, transit and institution, the account.
 * `account` is how the bank writes it on its own cheques, with dashes and spaces; its bare digits when left
 * out. The bank writes the amount later, at the right.
 *
 *   ⑈001250⑈ ⑆12345⑉003⑆ 123⑉456⑉7⑈
 */
export function micrLine(
  serial: number,
  { institution, transit, account }: BankNumbers,
  accountField?: string,
): string {
  const { onUs, dash, transit: bank } = micrSigns
  const own = (accountField ?? account).replaceAll('-', dash)
  return `${onUs}${String(serial).padStart(serialDigits, '0')}${onUs} ${bank}${transit}${dash}${institution}${bank} ${own}${onUs}`
}

/**
 * The line by places. Transit and institution stand in the places 33 to 43, the account from 31 to the right,
 * the serial number from 45 to the left; the amount, which the bank writes, has 1 to 12.
 */
export function micrCharacters(line: string): readonly MicrCharacter[] {
  const at = line.indexOf(micrSigns.transit)
  assert(at > 0, 'a line has a transit field')
  const characters = [...line].map((sign, index) => ({ sign, place: firstTransitPlace - (index - at) }))
  return characters.filter(({ sign }) => sign !== ' ')
}

const firstTransitPlace = 43

/** The digits of the bank's own account field that fit: places 31 to 14, the last for the on-us sign. */
export const mostAccountSigns = 17

/** Whether a text is an account as a bank writes it in the line: digits, dashes, single spaces. */
export function isAccountField(text: string): boolean {
  return /^\d[\d -]*\d$/.test(text) && text.length <= mostAccountSigns
}
