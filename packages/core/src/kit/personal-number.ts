import { ok, type Result, refuse } from './result.ts'

/**
 * Whether text holds what looks like a social insurance number: nine digits that pass the Luhn check, written
 * in groups of three (130-692-544), or behind the words for it (SIN, NAS) in any grouping.
 *
 * Nine digits in one piece without those words are taken for an invoice or a bank account; groups that begin
 * with 8, that belong to a business number (123 456 782 RT0001, BN 123 456 782) or to an amount (130 692
 * 544,00) are not taken for one. No number that begins with 8 is a person's (Service Canada's Code of
 * Practice lists the first digits).
 */
export function hasPersonalNumber(text: string): boolean {
  if (!perhaps.test(text)) return false
  for (const match of text.matchAll(grouped)) {
    const [whole, first = '', , second = '', third = ''] = match
    const before = text.slice(0, match.index + whole.indexOf(first))
    if (first.startsWith('8') || otherNumber.test(before)) continue
    if (passesLuhn(first + second + third)) return true
  }
  for (const [, digits = ''] of text.matchAll(labelled)) {
    if (passesLuhn(digits.replaceAll(/\D/g, ''))) return true
  }
  return false
}

/** Nine digits with at most one sign between two of them: nearly no text goes beyond this question. */
const perhaps = /\d(?:[-.\s]?\d){8}/

const grouped =
  /(?<![\d$,.-]|\d\s)(\d{3})([-.\s])(\d{3})\2(\d{3})(?![\d-]|[.,]\d|\s\d|\s*\$|\s*R[A-Z]\s?\d{4})/g

const labelled =
  /(?:\b(?:SIN|NAS)\b|S\.I\.N\.|N\.A\.S\.|social insurance|assurance sociale)\D{0,20}?(\d(?:[-.\s]?\d){8})(?!\d)/gi

const otherNumber = /(?:\b(?:BN|NE|GST|HST|TPS|TVH)|business number|num[eé]ro d[’']entreprise)[^\d]{0,8}$/i

/**
 * A social insurance number as it is kept: nine digits, however it was grouped. Refuses `sin-malformed` for
 * other lengths, a first digit that no person's number has, and a check digit that does not fit; the number
 * itself is never said again.
 */
export function personalNumber(text: string, at?: string): Result<string> {
  const digits = text.replaceAll(/[\s.-]/g, '')
  const refuseFor = (why: string, whyFr: string) => refuse('sin-malformed', { why, whyFr }, at)
  if (!/^\d{9}$/.test(digits)) return refuseFor('it has nine digits', 'il a neuf chiffres')
  if (digits.startsWith('8')) return refuseFor('none begins with 8', 'aucun ne commence par 8')
  if (!passesLuhn(digits))
    return refuseFor('its check digit does not fit', 'son chiffre de contrôle est faux')
  return ok(digits)
}

/**
 * Whether a social insurance number is a temporary one, which begins with 9 and must not outlive its expiry.
 */
export function isTemporaryNumber(digits: string): boolean {
  return digits.startsWith('9')
}

/**
 * The check that the last digit of social insurance and business numbers stands for: every second digit
 * doubled, the digits' sum a multiple of ten.
 */
export function passesLuhn(digits: string): boolean {
  let sum = 0
  for (let index = 0; index < digits.length; index += 1) {
    const digit = Number(digits[digits.length - 1 - index])
    const doubled = index % 2 === 1 ? digit * 2 : digit
    sum += doubled > 9 ? doubled - 9 : doubled
  }
  return sum % 10 === 0 && /[1-9]/.test(digits)
}
