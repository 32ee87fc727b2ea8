import type { ContributionStanding, Employee } from '@daybook/core/daybook/payroll-facts.ts'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import type { Person } from '../../payroll/person-record.ts'
import type { Recorded } from '../../record.ts'
import { given } from '../bank/cash-fields.ts'
import type { World } from '../command.ts'
import { day } from '../fields.ts'
import {
  claimFields,
  employeeFlags,
  employeeNumber,
  personFields,
  standingFields,
  termsFields,
} from './employee-fields.ts'

/** Everything that can be typed of a new employee: the input of the hiring, and of each row of a file. */
export const hireInput = z.strictObject({
  number: employeeNumber.optional(),
  hired: day.optional().meta({ description: 'the first day; today when left out', format: 'date' }),
  ...personFields,
  ...termsFields,
  ...claimFields,
  ...standingFields,
  ...employeeFlags,
})

/** A new employee as typed. */
export type HireTyped = z.output<typeof hireInput>

type PersonTyped = z.output<z.ZodObject<typeof personFields>>

/** The person in what was typed: what goes to the vault. */
export function personTyped(typed: PersonTyped): Person {
  const { name, given: first, sin, sinExpires, born, address, email, bankAccount: bank } = typed
  return given({ name, given: first, sin, sinExpires, born, address, email, bank })
}

/**
 * What was typed without anything of the person: what an idempotency key may stand for, since a hash of it
 * goes into the chain and nine digits are soon guessed.
 */
export function impersonal<T extends PersonTyped>(typed: T): Omit<T, keyof PersonTyped> {
  const { name, given: first, sin, sinExpires, born, address, email, bankAccount, ...rest } = typed
  return rest
}

/**
 * The social insurance number that somebody types when asked, without showing it. Refuses `input-missing`
 * where it was to be asked for and nothing came.
 */
export async function sinAsked(
  world: World,
  { sin, askSin }: { readonly sin?: string | undefined; readonly askSin: boolean },
): Promise<Result<Pick<Person, 'sin'>>> {
  if (!askSin || sin !== undefined) return ok({})
  const typed = await world.ask?.(sinQuestion[world.language])
  return typed === undefined || typed === ''
    ? refuse('input-missing', { what: 'sin' }, 'sin')
    : ok({ sin: typed })
}

const sinQuestion = { en: 'Social insurance number: ', fr: 'Numéro d’assurance sociale : ' }

type StandingTyped = z.output<z.ZodObject<typeof standingFields>>

/** The standing in what was typed; what was not typed is left out. */
export function standingTyped(typed: StandingTyped, born: string | undefined): Partial<ContributionStanding> {
  const { cppStopped, cppRestarted, disabledFrom, disabledThrough, cppExempt, eiExempt, qpipExempt } = typed
  const { qppStopped, qppRestarted, qppPension, died } = typed
  const through = disabledThrough === undefined ? {} : { through: disabledThrough }
  return {
    ...(born === undefined ? {} : { born: born.slice(0, 7) }),
    ...(cppStopped === undefined ? {} : { cppStopped }),
    ...(cppRestarted === undefined ? {} : { cppRestarted }),
    ...given({ qppStopped, qppRestarted, qppPension, died }),
    ...(disabledFrom === undefined ? {} : { disability: { from: disabledFrom, ...through } }),
    ...(cppExempt === undefined ? {} : { isCppExempt: cppExempt }),
    ...(eiExempt === undefined ? {} : { isEiExempt: eiExempt }),
    ...(qpipExempt === undefined ? {} : { isQpipExempt: qpipExempt }),
  }
}

/** The employees that an act set, as its facts say them. */
export function employeesRecorded({ facts }: Recorded): readonly Employee[] {
  return facts.flatMap(({ fact }) => (fact.kind === 'employee.set' ? [fact.employee] : []))
}
