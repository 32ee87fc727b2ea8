import type { Figure } from '@daybook/core/filings/figure.ts'
import { type Cents, sumOf } from '@daybook/core/kit/cents.ts'
import { floored } from '../payroll/exact.ts'
import type { ReturnReduction } from '../rates/return-428-rules.ts'
import { ages } from './ages.ts'
import type { PartName } from './line-words.ts'
import { childrenOf, counted, eligibleDependant } from './personal-amounts.ts'
import { copiedLine, type ProvincialInput } from './provincial-input.ts'
import { enteredOn, fallOver, lacking, part, type Rule, ruleOf, type Sheet, tabled, write } from './sheet.ts'

type Kind<K extends ReturnReduction['kind']> = Extract<ReturnReduction, { kind: K }>

/** Who is in a family, as the low-income reductions count them; a plain single person has none of it. */
export type Family = {
  readonly hasPartner: boolean
  readonly isAged: boolean
  readonly hasAgedPartner: boolean
  readonly children: number
}

/** The adjusted family net income: as given, or line 23600 of both added up. */
export function familyIncome(input: ProvincialInput): Figure {
  const own = copiedLine(input, '23600')
  if (input.familyNetIncome !== undefined)
    return part('family', 'family-income', input.familyNetIncome, 'input')
  if (input.spouse === undefined) return part('family', 'family-income', own.value, 'copy', [own])
  const theirs = part('family', 'spouse-income', input.spouse.netIncome, 'input')
  return part('family', 'family-income', own.value + theirs.value, 'sum', [own, theirs])
}

/** British Columbia's reduction: an amount that falls with one's own net income. */
export function ownReduction(
  rule: Rule<Kind<'own'>>,
  income: Figure,
): { value: Cents; parts: readonly Figure[] } {
  const { most, from, rate } = rule.value
  const amount = tabled(rule, 'most', 'most', most)
  const falls = fallOver(rule, income, { from, rate, key: 'reduction' })
  return { value: floored(amount.value - falls.value), parts: [amount, falls] }
}

/** The reduction of an Atlantic province: amounts for the family less a share of its net income. */
export function familyReduction(
  rule: Rule<Kind<'family'>>,
  income: Figure,
  family: Family,
): { value: Cents; parts: readonly Figure[] } {
  const { self, partner, agedSelf, agedPartner, child, from, fromWithPartner, rate } = rule.value
  const one = (key: string, name: PartName, printed: string | undefined, isThere: boolean) =>
    printed === undefined || !isThere ? [] : [tabled(rule, key, name, printed)]
  const children = one('child', 'children', child, family.children > 0).map((each) =>
    part(`${rule.name}.children`, 'children', each.value * BigInt(family.children), 'rate', [
      each,
      counted(rule, family.children),
    ]),
  )
  const amounts = [
    ...one('self', 'self', self, true),
    ...one('aged', 'aged', agedSelf, family.isAged),
    ...one('partner', 'partner', partner, family.hasPartner),
    ...one('aged-partner', 'aged', agedPartner, family.hasAgedPartner),
    ...children,
  ]
  const start = family.hasPartner ? (fromWithPartner ?? from) : from
  const falls = fallOver(rule, income, { from: start, rate, key: 'reduction' })
  const value = floored(sumOf(amounts.map((figure) => figure.value)) - falls.value)
  return { value, parts: [...amounts, falls] }
}

/** Ontario's reduction: twice the amounts less the tax (lines 74 to 80). */
export function doubledReduction(
  rule: Rule<Kind<'doubled'>>,
  tax: Figure,
  dependants: number,
): { value: Cents; parts: readonly Figure[] } | undefined {
  const { basic, perDependant } = rule.value
  if (dependants > 0 && perDependant === undefined) return undefined
  const own = tabled(rule, 'basic', 'self', basic)
  const each = tabled(rule, 'per-dependant', 'children', perDependant ?? '0')
  const others = part(rule.name, 'children', each.value * BigInt(dependants), 'rate', [
    each,
    counted(rule, dependants),
  ])
  const twice = 2n * (own.value + others.value)
  return { value: floored(twice - tax.value), parts: [own, others, tax] }
}

/**
 * Whether the reductions of Nova Scotia, Prince Edward Island and British Columbia are open to the person.
 */
function isGrownUp({ age, spouse, dependants }: ProvincialInput): boolean {
  return age >= ages.reduction || spouse !== undefined || dependants.some(({ kind }) => kind === 'child')
}

function familyOf(sheet: Sheet): Family {
  const { input } = sheet
  return {
    hasPartner: input.spouse !== undefined || eligibleDependant(sheet) !== undefined,
    isAged: input.age >= ages.aged,
    hasAgedPartner: input.spouse !== undefined && input.spouse.age >= ages.aged,
    children: childrenOf(sheet).length,
  }
}

/**
 * The low-income tax reduction of the province on its form. Nothing where the spouse claims it; refused where
 * the amounts of the year were not confirmed and the income is not clearly above them.
 */
export function lowIncomeReduction(sheet: Sheet): Figure {
  const { input, tables } = sheet
  const rule = ruleOf(tables.reduction, input.year)
  const isTheirs = input.claims.spouseClaimsReduction === true && rule?.value.kind !== 'own'
  if (enteredOn(sheet, 'reduction') !== undefined || isTheirs)
    return write(sheet, 'reduction', { value: 0n, how: 'input' })
  if (rule === undefined) return lackingLine(sheet)
  const known = rule.value
  const { source, name } = rule
  switch (known.kind) {
    case 'own': {
      if (!isGrownUp(input)) return lackingLine(sheet)
      const worked = ownReduction({ name, source, value: known }, copiedLine(input, '23600'))
      return write(sheet, 'reduction', { ...worked, how: 'limit', source })
    }
    case 'family': {
      const needsAge = input.province === 'NS' || input.province === 'PE'
      if (needsAge && !isGrownUp(input)) return write(sheet, 'reduction', { value: 0n, how: 'input' })
      const worked = familyReduction({ name, source, value: known }, familyIncome(input), familyOf(sheet))
      return write(sheet, 'reduction', { ...worked, how: 'limit', source })
    }
    case 'unknown': {
      const income = familyIncome(input)
      const isSingle = input.spouse === undefined && input.dependants.length === 0
      const above = isSingle ? known.singleAbove : known.familyAbove
      const none = tabled(rule, 'none-above', 'from', above)
      if (income.value <= none.value) return lackingLine(sheet)
      return write(sheet, 'reduction', { value: 0n, how: 'limit', parts: [income, none], source })
    }
    case 'doubled':
      return write(sheet, 'reduction', { value: 0n, how: 'input' })
  }
}

function lackingLine(sheet: Sheet): Figure {
  const figure = lacking(sheet, 'reduction')
  sheet.lines.push({ line: 'reduction', figure })
  return figure
}
