import type { Figure } from '@daybook/core/filings/figure.ts'
import { type Cents, sumOf } from '@daybook/core/kit/cents.ts'
import { floored } from '../payroll/exact.ts'
import type { FamilyBenefit } from '../rates/return-428-rules.ts'
import { ages } from './ages.ts'
import type { PartName } from './line-words.ts'
import { counted } from './personal-amounts.ts'
import { copiedLine } from './provincial-input.ts'
import { fallOver, part, type Rule, ruleOf, type Sheet, tabled, write, writeIf } from './sheet.ts'

/** What was claimed on the lines of the spouse and of the eligible dependant. */
export type PartnersClaimed = { readonly spouse: Cents; readonly dependant: Cents }

/**
 * Manitoba's family tax benefit (schedule MB428-A, line 61470): amounts for oneself, a spouse or eligible
 * dependant that was claimed, age, disabilities and children, less a share of net income. The credit rate is
 * applied to it as to the other amounts. The schedule may be left out.
 */
export function familyBenefit(sheet: Sheet, claimed: PartnersClaimed): Figure {
  const found = ruleOf(sheet.tables.familyBenefit, sheet.input.year)
  if (sheet.input.claims.familyTaxBenefit === false) return write(sheet, '61470', { value: 0n, how: 'input' })
  return writeIf(sheet, '61470', found, (rule) => {
    const added = benefitParts(sheet, rule, claimed)
    const falls = fallOver(rule, copiedLine(sheet.input, '23600'), {
      from: '0',
      rate: rule.value.fall,
      key: 'fall',
    })
    const value = floored(sumOf(added.map((figure) => figure.value)) - falls.value)
    return { value, how: 'limit', parts: [...added, falls], source: rule.source }
  })
}

function benefitParts(
  { input }: Sheet,
  rule: Rule<FamilyBenefit>,
  claimed: PartnersClaimed,
): readonly Figure[] {
  const { each, disabled, child } = rule.value
  const count = (name: PartName, printed: string, people: readonly boolean[]): Figure => {
    const number = people.filter(Boolean).length
    const amount = tabled(rule, name, 'amount', printed)
    const parts = [amount, counted(rule, number)]
    return part(`${rule.name}.${name}`, name, amount.value * BigInt(number), 'rate', parts)
  }
  // Only one of a couple claims what is for the spouse and for the children.
  const isOurs = input.claims.spouseClaimsReduction !== true
  const spouse = isOurs ? input.spouse : undefined
  const dependants = isOurs ? input.dependants : []
  const isChild = dependants.map(({ kind, age }) => kind === 'child' && age <= ages.childThrough)
  return [
    count('self', each, [true]),
    count('partner', each, [claimed.spouse > 0n, claimed.dependant > 0n]),
    count('aged', each, [input.age >= ages.aged, spouse !== undefined && spouse.age >= ages.aged]),
    count('disabled', disabled, [
      input.hasDisabilityAmount === true,
      spouse?.hasDisabilityAmount === true,
      ...dependants.map(({ hasDisabilityAmount }) => hasDisabilityAmount === true),
    ]),
    count('children', child, isChild),
  ]
}
