import { countryCodes } from '@daybook/canada/slips/country-codes.ts'
import { withholdingRates } from '@daybook/canada/slips/nonresident-rules.ts'
import { exemptionCodes, incomeCodes, isKnownIncome } from '@daybook/canada/slips/nr4-codes.ts'
import type { NonResident } from '@daybook/core/daybook/nonresident-facts.ts'
import { inForce } from '@daybook/core/filings/rule-table.ts'
import { rate } from '@daybook/core/kit/cents.ts'
import { ok, type Refusal, type Result, refusal, refused } from '@daybook/core/kit/result.ts'
import { isWithheldPercent } from '@daybook/core/nonresidents/withholding.ts'

/** The refusal of an income or exemption code that the program's lists could not confirm; none of others. */
export function nonResidentCode(
  what: 'income' | 'exemption' | 'other',
  code: string,
  year: number,
): readonly Refusal[] {
  switch (what) {
    case 'income':
      return isKnownIncome(code, year) ? [] : [unconfirmed(code, listed.income, Object.keys(incomeCodes))]
    case 'exemption':
      return exemptionCodes.includes(code) ? [] : [unconfirmed(code, listed.exemption, exemptionCodes)]
    case 'other':
      return []
  }
}

const listed = {
  income: { en: 'income codes', fr: 'codes de revenu' },
  exemption: { en: 'exemption codes', fr: 'codes d’exemption' },
} as const

function unconfirmed(
  code: string,
  what: { readonly en: string; readonly fr: string },
  known: readonly string[],
): Refusal {
  const names = { code, what: what.en, whatFr: what.fr, known: known.toSorted().join(', ') }
  return refusal('nonresident-code', names, 'income')
}

/** What is typed of a non-resident, over what was known. */
export type NonResidentTyped = Pick<NonResident, 'id' | 'recipient' | 'from'> & {
  readonly country: string
  readonly income: string
  readonly rate?: string | undefined
  readonly article?: string | undefined
  readonly exempt?: string | undefined
  readonly through?: string | undefined
  readonly insist: boolean
}

/**
 * A non-resident as typed. The rate is the law's where none is given; a lower one needs the article of the
 * treaty that says so. Refuses `nonresident-country`, `nonresident-code` for a code that the lists could not
 * confirm (unless insisted on), `nonresident-rate`, and days beyond the rule tables.
 */
export function nonResidentFrom(typed: NonResidentTyped): Result<NonResident> {
  const { id, recipient, country, income, article, exempt, from, through, insist } = typed
  const law = inForce(withholdingRates, from)
  if (!law.ok) return law
  const percent = typed.rate ?? law.value.value
  const year = Number(from.slice(0, 4))
  const isLaw = isWithheldPercent(percent) && isSameRate(percent, law.value.value)
  const refusals = [
    ...(countryCodes.has(country) ? [] : [refusal('nonresident-country', { country }, 'country')]),
    ...(insist ? [] : nonResidentCode('income', income, year)),
    ...(insist || exempt === undefined ? [] : nonResidentCode('exemption', exempt, year)),
    ...(isLaw || (isWithheldPercent(percent) && article !== undefined)
      ? []
      : [refusal('nonresident-rate', { rate: percent, law: law.value.value }, 'rate')]),
  ]
  if (refusals.length > 0) return refused(refusals)
  return ok({
    id,
    recipient,
    country,
    income,
    rate: percent,
    ...(article === undefined ? {} : { article }),
    ...(exempt === undefined ? {} : { exempt }),
    from,
    ...(through === undefined ? {} : { through }),
  })
}

function isSameRate(one: string, other: string): boolean {
  const [left, right] = [rate(one), rate(other)]
  return left.numerator * right.denominator === right.numerator * left.denominator
}
