import type { CivilDate } from '@daybook/core/kit/civil-date.ts'
import { parseCivilDate } from '@daybook/core/kit/civil-date.ts'
import { isTemporaryNumber, personalNumber } from '@daybook/core/kit/personal-number.ts'
import type { Label } from '@daybook/core/kit/refusal-text.ts'
import { ok, type Refusal, type Result, refuse, refused } from '@daybook/core/kit/result.ts'
import type { ItemKind } from '../vault/seal-item.ts'

/**
 * What is known of an employee besides the books: who they are, and where their pay goes. None of it is ever
 * in a fact. `sinExpires` is the day on which a temporary number ends; `bank` is institution, transit and
 * account as `003-12345-1234567`.
 */
export type Person = {
  readonly name?: string
  readonly given?: string
  readonly sin?: string
  readonly sinExpires?: CivilDate
  readonly born?: CivilDate
  readonly address?: string
  readonly bank?: string
  readonly email?: string
}

/** The parts of a person by the end of their ids in the vault, with the kind of item that each is. */
export const personParts: readonly {
  readonly field: keyof Person
  readonly id: string
  readonly kind: ItemKind
}[] = [
  { field: 'name', id: 'name', kind: 'name' },
  { field: 'given', id: 'given-name', kind: 'name' },
  { field: 'sin', id: 'sin', kind: 'sin' },
  { field: 'sinExpires', id: 'sin-expires', kind: 'other' },
  { field: 'born', id: 'born', kind: 'born' },
  { field: 'address', id: 'address', kind: 'address' },
  { field: 'bank', id: 'bank-account', kind: 'bank-account' },
  { field: 'email', id: 'email', kind: 'email' },
]

/** The id of a part of an employee in the vault: `employee:ID:sin`. */
export function personItemId(employee: string, part: string): string {
  return `employee:${employee}:${part}`
}

/** A person as typed, in the form in which it is kept. Refuses `sin-malformed`, `bank-account-malformed`. */
export function checkedPerson(typed: Person): Result<Person> {
  const refusals: Refusal[] = []
  const taken = <T>(result: Result<T> | undefined): T | undefined => {
    if (result === undefined || result.ok) return result?.value
    refusals.push(...result.refusals)
    return undefined
  }
  const sin = taken(typed.sin === undefined ? undefined : personalNumber(typed.sin, 'sin'))
  const bank = taken(typed.bank === undefined ? undefined : bankAccount(typed.bank, 'bankAccount'))
  const days = [typed.sinExpires, typed.born].filter((each) => each !== undefined)
  for (const each of days) taken(parseCivilDate(each))
  if (refusals.length > 0) return refused(refusals)
  return ok({
    ...typed,
    ...(sin === undefined ? {} : { sin }),
    ...(bank === undefined ? {} : { bank }),
  })
}

/**
 * A Canadian bank account as it is kept: `003-12345-1234567`. Transit and institution may stand in either
 * order, as three and five digits tell them apart. Refuses `bank-account-malformed`.
 */
export function bankAccount(text: string, at?: string): Result<string> {
  const parts = text.trim().split(/[\s-]+/)
  const [first = '', second = '', ...rest] = parts
  const account = rest.join('')
  const no = (why: string, whyFr: string) => refuse('bank-account-malformed', { why, whyFr }, at)
  if (parts.length < 3) return no('it has three parts', 'il a trois parties')
  const [institution, transit] = first.length === 3 ? [first, second] : [second, first]
  if (!/^\d{3}$/.test(institution)) {
    return no('an institution has three digits', 'une institution a trois chiffres')
  }
  if (!/^\d{5}$/.test(transit)) return no('a transit has five digits', 'un transit a cinq chiffres')
  if (!/^\d{1,12}$/.test(account)) {
    return no('an account has at most twelve digits', 'un compte a au plus douze chiffres')
  }
  return ok(`${institution}-${transit}-${account}`)
}

/** A person's name as lists show it, given name first; empty where none is known. */
export function fullName({ given, name }: Person): string {
  return [given, name].filter((each) => each !== undefined && each !== '').join(' ')
}

/** What a stranger may see of a number: its last three digits. */
export function masked(text: string): string {
  return text.length <= 3 ? text : `${'•'.repeat(3)} ${text.slice(-3)}`
}

/** What is missing or runs out in what is known of somebody who is paid in a way, on a day. */
export function personWarnings(person: Person, payBy: string, on: CivilDate): readonly Label[] {
  const { name, sin, sinExpires, bank } = person
  const warnings: Label[] = []
  if (name === undefined || name === '') {
    warnings.push({ en: 'The name is not in the vault.', fr: 'Le nom n’est pas au coffre.' })
  }
  if (sin === undefined) {
    warnings.push({
      en: 'The social insurance number is missing: ask for it within three days of the hiring.',
      fr: 'Le numéro d’assurance sociale manque : demandez-le dans les trois jours de l’embauche.',
    })
  } else if (isTemporaryNumber(sin)) {
    const isOver = sinExpires !== undefined && sinExpires < on
    if (sinExpires === undefined) {
      warnings.push({
        en: 'The social insurance number is temporary (it begins with 9): record the day on which it expires.',
        fr: 'Le numéro d’assurance sociale est temporaire (il commence par 9) : inscrivez sa date d’expiration.',
      })
    } else if (isOver) {
      warnings.push({
        en: `The temporary social insurance number expired on ${sinExpires}.`,
        fr: `Le numéro d’assurance sociale temporaire a expiré le ${sinExpires}.`,
      })
    }
  }
  if (payBy === 'deposit' && bank === undefined) {
    warnings.push({
      en: 'The pay is deposited, but the bank account is missing.',
      fr: 'La paie est déposée, mais le compte bancaire manque.',
    })
  }
  return warnings
}
