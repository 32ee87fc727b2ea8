import type { Employee } from '@daybook/core/daybook/payroll-facts.ts'
import type { Language } from '@daybook/core/kit/refusal-text.ts'
import { type Refusal, type Result, refuse, refused } from '@daybook/core/kit/result.ts'
import { planHire } from '@daybook/core/payroll/hire-employee.ts'
import type { View } from '../book.ts'
import { given } from '../commands/bank/cash-fields.ts'
import { type HireTyped, standingTyped } from '../commands/payroll/employee-typed.ts'
import { dimensionsGiven } from '../commands/record-fields.ts'
import {
  chargedTo,
  claimsTyped,
  occupationTyped,
  payTyped,
  usualVacation,
  vacationTyped,
} from './employee-given.ts'

/** What hiring needs besides what was typed. */
export type Hiring = {
  readonly id: string
  readonly today: string
  readonly language: Language
  readonly others: readonly Employee[]
}

/**
 * The employee that was typed, hired into these books: where nothing is said, today, the book's province,
 * every two weeks, the book's language, a cheque (a deposit where a bank account is given). Refuses
 * `input-missing` without a day of birth, and what `planHire`, `payTyped` and `occupationTyped` refuse.
 */
export function hiredFrom({ chart, profile }: View, typed: HireTyped, hiring: Hiring): Result<Employee> {
  const { number, hired = hiring.today, born, bankAccount } = typed
  const refusals: Refusal[] = []
  const taken = <T>(result: Result<T>): T | undefined => {
    if (result.ok) return result.value
    refusals.push(...result.refusals)
    return undefined
  }
  if (born === undefined) taken(refuse('input-missing', { what: 'born' }, 'born'))
  const pay = taken(payTyped(typed))
  const account = taken(chargedTo(chart, typed.account))
  const occupation =
    typed.occupation === undefined ? undefined : taken(occupationTyped(typed.occupation, hiring.language))
  if (refusals.length > 0 || born === undefined || pay === undefined) return refused(refusals)
  const dims = dimensionsGiven(typed)
  const province = typed.province ?? profile.province
  return planHire(
    {
      id: hiring.id,
      ...given({ number, occupation }),
      language: typed.language ?? profile.language,
      payBy: typed.payBy ?? (bankAccount === undefined ? 'cheque' : 'deposit'),
      hired,
      terms: {
        province,
        frequency: typed.frequency ?? 'biweekly',
        pay,
        vacation: vacationTyped(typed, usualVacation(pay, province, hired)),
        items: [],
        ...account,
        ...(Object.keys(dims).length === 0 ? {} : { dims }),
        ...given({ title: typed.title, compensationClass: typed.compensationClass }),
      },
      claims: claimsTyped(typed),
      standing: { born: born.slice(0, 7), ...standingTyped(typed, born) },
    },
    hiring.others,
  )
}
