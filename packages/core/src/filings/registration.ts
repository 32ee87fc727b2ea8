import { programNames } from '../acts/filing-titles.ts'
import type { Fact } from '../daybook/fact.ts'
import type {
  Filing,
  FilingFrequency,
  FilingTerms,
  NetTaxMethod,
  Registration,
  TaxProgram,
} from '../daybook/filing-facts.ts'
import type { CivilDate } from '../kit/civil-date.ts'
import { isProgramAccount } from '../kit/program-account.ts'
import { ok, type Refusal, type Result, refusal, refused } from '../kit/result.ts'

/**
 * A registration as somebody gives it. For one that stands already only what is given changes; `from` is then
 * the first day of new terms.
 */
export type RegistrationWish = {
  readonly program: TaxProgram
  readonly number?: string
  readonly from?: CivilDate
  readonly through?: CivilDate
  readonly frequency?: FilingFrequency
  readonly method?: NetTaxMethod
  readonly isCombined?: boolean
  readonly isOnline?: boolean
}

type NumberForm = { readonly fits: (number: string) => boolean; readonly example: string }

const shaped = (shape: RegExp) => (number: string) => shape.test(number)

const forms: Readonly<Record<TaxProgram, NumberForm>> = {
  GST: { fits: (number) => isProgramAccount(number, 'RT'), example: '123456782RT0001' },
  QST: { fits: shaped(/^\d{10}TQ\d{4}$/), example: '1234567890TQ0001' },
  'PST-BC': { fits: shaped(/^PST-?\d{4}-?\d{4}$/), example: 'PST-1234-5678' },
  'PST-SK': { fits: shaped(/^\d{7}$/), example: '1234567' },
  'PST-MB': { fits: shaped(/^\d{6}-?\d$/), example: '123456-7' },
}

/** An account number as it is kept: without spaces, in capitals. */
export function taxAccount(number: string): string {
  return number.replaceAll(/\s/g, '').toUpperCase()
}

/** Whether text is an account number of a program; of a business number the check digit must fit. */
export function isTaxAccount(program: TaxProgram, number: string): boolean {
  return forms[program].fits(number)
}

/**
 * Registers a book for a sales tax, or changes a registration: its number, its end, or from a day on how
 * returns are filed. Refuses `registration-number-wrong`, `input-missing` for a new one without number or
 * first day, and `registration-in-use` for an end before a return that was filed.
 */
export function planRegistration(
  wish: RegistrationWish,
  was: Registration | undefined,
  filed: readonly Filing[],
): Result<readonly Fact[]> {
  const number = taxAccount(wish.number ?? was?.number ?? '')
  const from = was?.from ?? wish.from
  const refusals = [...numberRefusals(wish.program, number), ...endRefusals(wish, filed)]
  if (from === undefined) refusals.push(refusal('input-missing', { what: '--from' }, 'from'))
  if (refusals.length > 0 || from === undefined) return refused(refusals)
  const registration: Registration = {
    id: wish.program,
    number,
    from,
    ...(wish.through === undefined
      ? was?.through === undefined
        ? {}
        : { through: was.through }
      : { through: wish.through }),
    terms: termsAfter(wish, was, from),
    ...((wish.isCombined ?? was?.isCombined) ? { isCombined: true } : {}),
    ...((wish.isOnline ?? was?.isOnline) ? { isOnline: true } : {}),
  }
  return ok([{ kind: 'registration.set', v: 1, registration, ...(was === undefined ? {} : { was }) }])
}

function numberRefusals(program: TaxProgram, number: string): Refusal[] {
  if (number === '') return [refusal('input-missing', { what: '--number' }, 'number')]
  if (isTaxAccount(program, number)) return []
  const { en, fr } = programNames[program]
  return [
    refusal(
      'registration-number-wrong',
      { number, tax: en, taxFr: fr, form: forms[program].example },
      'number',
    ),
  ]
}

function endRefusals({ program, through }: RegistrationWish, filed: readonly Filing[]): Refusal[] {
  const last = filed.reduce((most, { span }) => (span.through > most ? span.through : most), '')
  if (through === undefined || last === '' || through >= last) return []
  const { en, fr } = programNames[program]
  return [refusal('registration-in-use', { tax: en, taxFr: fr, through: last }, 'through')]
}

function termsAfter(
  { from, frequency, method }: RegistrationWish,
  was: Registration | undefined,
  first: CivilDate,
): readonly FilingTerms[] {
  const last = was?.terms.at(-1)
  const next: FilingTerms = {
    from: was === undefined ? first : (from ?? last?.from ?? first),
    frequency: frequency ?? last?.frequency ?? 'annual',
    method: method ?? last?.method ?? 'regular',
  }
  const kept = (was?.terms ?? []).filter((each) => each.from < next.from)
  const before = kept.at(-1)
  const isSame = before?.frequency === next.frequency && before.method === next.method
  return isSame ? kept : [...kept, next]
}
