import { isBusinessNumber } from '../kit/program-account.ts'
import { ok, type Result, refuse } from '../kit/result.ts'

/**
 * A GST/HST registration as people write it, in the form in which it is kept: `123456782RT0001`. The nine
 * digits pass the check that their last one stands for (every second digit doubled, the sum of all digits a
 * multiple of ten); the program is RT, its account 0001 when only the number is given.
 * Refuses `business-number-malformed` and `business-number-check`.
 */
export function gstNumber(text: string, at?: string): Result<string> {
  const plain = text.toUpperCase().replaceAll(/[\s.-]/g, '')
  const match = /^(\d{9})(?:RT(\d{4}))?$/.exec(plain)
  const [, digits, account = '0001'] = match ?? []
  if (digits === undefined) return refuse('business-number-malformed', { number: text }, at)
  return isBusinessNumber(digits)
    ? ok(`${digits}RT${account}`)
    : refuse('business-number-check', { number: text }, at)
}

/**
 * A QST registration, `1234567890TQ0001`: ten digits, TQ and four digits. Refuses `qst-number-malformed`.
 * Its check digits are not published, so only its form is held against.
 */
export function qstNumber(text: string, at?: string): Result<string> {
  const plain = text.toUpperCase().replaceAll(/[\s.-]/g, '')
  const match = /^(\d{10})(?:TQ(\d{4}))?$/.exec(plain)
  const [, digits, file = '0001'] = match ?? []
  return digits === undefined
    ? refuse('qst-number-malformed', { number: text }, at)
    : ok(`${digits}TQ${file}`)
}
