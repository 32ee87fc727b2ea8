import type { RoeContact } from '@daybook/core/daybook/roe-facts.ts'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import { limits } from './check-blocks.ts'
import { roeLetters } from './roe-letters.ts'

/**
 * Who can be asked, block 16: a given name and a name, and a telephone number. Refuses `roe-contact-missing`
 * for what lacks, `roe-phone-wrong`, `roe-letters-unfit`.
 */
export function roeContact(name: string | undefined, phone: string | undefined): Result<RoeContact> {
  const words = (name ?? '').trim().split(/\s+/)
  const [given = '', ...family] = words
  if (given === '' || family.length === 0) {
    return refuse(
      'roe-contact-missing',
      { what: 'a given name and a name', whatFr: 'un prénom et un nom' },
      'contact',
    )
  }
  if (phone === undefined) {
    return refuse(
      'roe-contact-missing',
      { what: 'a telephone number', whatFr: 'un numéro de téléphone' },
      'phone',
    )
  }
  if (phoneParts(phone) === undefined) return refuse('roe-phone-wrong', { phone }, 'phone')
  const [first, last] = [roeLetters(given, '16'), roeLetters(family.join(' '), '16')]
  if (!first.ok) return first
  if (!last.ok) return last
  return ok({
    given: first.value.slice(0, limits.given),
    name: last.value.slice(0, limits.name),
    phone: phone.trim(),
  })
}

/** The parts of a telephone number of North America: area code, number, extension. */
export type PhoneParts = { readonly area: string; readonly number: string; readonly extension?: string }

/** The parts of a telephone number as people write it; nothing for one that has not ten digits. */
export function phoneParts(text: string): PhoneParts | undefined {
  const [main = '', extension] = text.split(/\s*(?:ext\.?|poste|p\.|x)\s*/i)
  const digits = main.replace(/\D/g, '').replace(/^1(?=\d{10}$)/, '')
  if (digits.length !== 10 || /[^\d\s().+-]/.test(main)) return undefined
  if (extension !== undefined && !/^\d{1,8}$/.test(extension)) return undefined
  const parts = { area: digits.slice(0, 3), number: digits.slice(3) }
  return extension === undefined ? parts : { ...parts, extension }
}
