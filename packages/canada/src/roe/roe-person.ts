import { ok, type Refusal, type Result, refusal, refused } from '@daybook/core/kit/result.ts'
import { limits } from './check-blocks.ts'
import { roeLetters } from './roe-letters.ts'

/** What the vault knows of somebody, as far as blocks 8 and 9 ask for it. */
export type KnownPerson = {
  readonly name?: string
  readonly given?: string
  readonly sin?: string
  readonly address?: string
}

/** Blocks 8 and 9: the social insurance number, the name, and the address in two or three lines. */
export type RoePerson = {
  readonly sin: string
  readonly given: string
  readonly name: string
  readonly lines: readonly [string, string]
  readonly third?: string
  readonly postalCode: string
}

const parts = [
  ['given', 'the given name', 'le prénom'],
  ['name', 'the family name', 'le nom de famille'],
  ['sin', 'the social insurance number', 'le numéro d’assurance sociale'],
  ['address', 'the address', 'l’adresse'],
] as const

/**
 * Blocks 8 and 9 of somebody. Names and lines that are longer than the file takes are cut. Refuses
 * `roe-person-missing` for each part that lacks, `roe-address-unfit`, `roe-letters-unfit`.
 */
export function roePerson(known: KnownPerson, employee: string): Result<RoePerson> {
  const missing = parts
    .filter(([field]) => (known[field] ?? '').trim() === '')
    .map(([, what, whatFr]) => refusal('roe-person-missing', { employee, what, whatFr }, 'employee'))
  if (missing.length > 0) return refused(missing)
  const refusals: Refusal[] = []
  const text = (given: string | undefined, most: number): string => {
    const letters = roeLetters(given ?? '', '9')
    if (!letters.ok) refusals.push(...letters.refusals)
    return letters.ok ? letters.value.slice(0, most).trim() : ''
  }
  const address = postalAddress(known.address ?? '')
  if (address === undefined) return refused([refusal('roe-address-unfit', { employee }, 'employee')])
  const person: RoePerson = {
    sin: (known.sin ?? '').replace(/\D/g, ''),
    given: text(known.given, limits.given),
    name: text(known.name, limits.name),
    lines: [text(address.lines[0], limits.addressLine), text(address.lines[1], limits.addressLine)],
    ...(address.lines[2] === undefined ? {} : { third: text(address.lines[2], limits.addressLine) }),
    postalCode: address.postalCode,
  }
  return refusals.length > 0 ? refused(refusals) : ok(person)
}

/** An address in lines, without its postal code, which is written without a space. */
export type PostalAddress = {
  readonly lines: readonly [string, string, ...string[]]
  readonly postalCode: string
}

const postalCode = /\b([A-Za-z]\d[A-Za-z])\s?(\d[A-Za-z]\d)\b|\b(\d{5}(?:-\d{4})?)\s*$/

/**
 * An address as people type it, in two or three lines and a postal code (a Canadian one, or a ZIP code at the
 * end); nothing where it has fewer parts. Lines are told by line breaks or semicolons, else by commas; a
 * number that stands alone before a comma belongs to its street.
 *
 *   3, rue de l’Exemple, Gatineau QC J8X 0A1: `3, rue de l’Exemple` / `Gatineau QC` / J8X0A1
 */
export function postalAddress(text: string): PostalAddress | undefined {
  const code = postalCode.exec(text)
  if (code === null) return undefined
  const rest = text.replace(code[0], '')
  const isInLines = /[\n;]/.test(rest)
  const cut = rest
    .split(isInLines ? /[\n;]/ : ',')
    .map((part) => part.replace(/^[\s,]+|[\s,]+$/g, ''))
    .filter((part) => part !== '')
  const joined: string[] = []
  for (const part of cut) {
    const before = joined.at(-1)
    const isNumber = before !== undefined && /^\d+[A-Za-z]?(-\d+)?$/.test(before)
    if (isNumber) joined[joined.length - 1] = `${before}, ${part}`
    else joined.push(part)
  }
  const [first, second, ...more] = joined
  if (first === undefined || second === undefined) return undefined
  const third = more.length === 0 ? [] : [more.join(', ')]
  const written = code[3] ?? `${code[1] ?? ''}${code[2] ?? ''}`
  return { lines: [first, second, ...third], postalCode: written.toUpperCase() }
}
