import type { Figure } from '@daybook/core/filings/figure.ts'
import { type Cents, divideRounded } from '@daybook/core/kit/cents.ts'
import { dollars, floored, smaller } from '../payroll/exact.ts'
import type { ReturnAmounts, ReturnBasicAmount } from '../rates/return-428-rules.ts'
import { ages } from './ages.ts'
import type { LineName } from './line-words.ts'
import { type CopiedLine, copiedLine, type Dependant } from './provincial-input.ts'
import { fallOver, part, type Rule, type Sheet, tabled, write, writeIf } from './sheet.ts'

/**
 * The basic personal amount of a year with its parts: on net or on taxable income, as the province tests it.
 */
export function basicAmount(
  rule: Rule<{ readonly basic: ReturnBasicAmount }>,
  income: { readonly net: Figure; readonly taxable: Figure },
): { value: Cents; parts: readonly Figure[] } {
  const { basic } = rule.value
  switch (basic.kind) {
    case 'fixed': {
      const amount = tabled(rule, 'basic', 'amount', basic.amount)
      return { value: amount.value, parts: [amount] }
    }
    case 'falling': {
      const most = tabled(rule, 'basic.most', 'most', basic.most)
      const least = tabled(rule, 'basic.least', 'least', basic.least)
      const from = tabled(rule, 'basic.from', 'from', basic.from)
      const width = dollars(basic.through) - from.value
      const over = smaller(floored(income.net.value - from.value), width)
      const fallen = divideRounded((most.value - least.value) * over, width, 'half-up')
      const shown = [part(rule.name, 'over', over, 'difference', [income.net, from]), least]
      const falls = part(rule.name, 'falls', fallen, 'rate', shown)
      return { value: most.value - falls.value, parts: [most, falls] }
    }
    case 'sloping': {
      const most = tabled(rule, 'basic.most', 'most', basic.most)
      const least = tabled(rule, 'basic.least', 'least', basic.least)
      const falls = fallOver(rule, income.taxable, { from: basic.from, rate: basic.rate, key: 'basic' })
      const left = most.value - falls.value
      return { value: left < least.value ? least.value : left, parts: [most, falls, least] }
    }
  }
}

/**
 * The personal amounts of part B: basic, age, spouse, eligible dependant, caregiver, children. Yukon copies
 * its caregiver amounts from the federal return, and the spouse's and the dependant's where they are there.
 */
export function personalAmounts(sheet: Sheet, rule: Rule<ReturnAmounts>): readonly Figure[] {
  const { input } = sheet
  const net = copiedLine(input, '23600')
  const worked = basicAmount(rule, { net, taxable: copiedLine(input, '26000') })
  const basic = write(sheet, '58040', { ...worked, how: 'limit', source: rule.source })
  return [
    basic,
    ageAmount(sheet, rule, net),
    partnerAmount(sheet, rule, basic),
    dependantAmount(sheet, rule, basic),
    ...caregiverAmounts(sheet),
    ...childAmounts(sheet, rule),
  ]
}

function ageAmount(sheet: Sheet, rule: Rule<ReturnAmounts>, net: Figure): Figure {
  if (sheet.input.age < ages.aged) return write(sheet, '58080', { value: 0n, how: 'input' })
  const { source } = rule
  return writeIf(sheet, '58080', rule.value.age, (age) => {
    const most = tabled(rule, 'age.most', 'most', age.most)
    const falls = fallOver(rule, net, { from: age.from, rate: age.rate, key: 'age' })
    return { value: floored(most.value - falls.value), how: 'limit', parts: [most, falls], source }
  })
}

/**
 * The amount for a spouse or an eligible dependant: the base amount less the other's net income, at most what
 * the form allows. Yukon's is the federal one where it is there, else one's own basic amount less the income.
 */
function amountForOther(
  sheet: Sheet,
  rule: Rule<ReturnAmounts>,
  { line, from, income, basic }: { line: LineName; from: CopiedLine; income: Figure; basic: Figure },
): Figure {
  const { source } = rule
  const federal = sheet.input.province === 'YT' ? sheet.input.lines[from] : undefined
  if (federal !== undefined)
    return write(sheet, line, { value: federal.value, how: 'copy', parts: [federal] })
  return writeIf(sheet, line, rule.value.spouse, (spouse) => {
    const isOwn = sheet.input.province === 'YT'
    const start = isOwn ? basic : tabled(rule, 'spouse.base', 'base', spouse.base)
    const limit = isOwn ? basic : tabled(rule, 'spouse.most', 'most', spouse.most)
    const value = smaller(floored(start.value - income.value), limit.value)
    return { value, how: 'limit', parts: [start, income, limit], source }
  })
}

function partnerAmount(sheet: Sheet, rule: Rule<ReturnAmounts>, basic: Figure): Figure {
  const { spouse } = sheet.input
  if (spouse === undefined) return write(sheet, '58120', { value: 0n, how: 'input' })
  const income = part(rule.name, 'spouse-income', spouse.netIncome, 'input')
  return amountForOther(sheet, rule, { line: '58120', from: '30300', income, basic })
}

function dependantAmount(sheet: Sheet, rule: Rule<ReturnAmounts>, basic: Figure): Figure {
  const dependant = eligibleDependant(sheet)
  if (dependant === undefined) return write(sheet, '58160', { value: 0n, how: 'input' })
  const income = part(rule.name, 'dependant-income', dependant.netIncome, 'input')
  return amountForOther(sheet, rule, { line: '58160', from: '30400', income, basic })
}

/** The dependant on whom the amount for an eligible dependant is claimed. */
export function eligibleDependant({ input }: Pick<Sheet, 'input'>): Dependant | undefined {
  return input.dependants.find(({ claimedAs }) => claimedAs === 'eligible-dependant')
}

/** The line on which a province has its amount for infirm adults; Yukon has three, copied. */
const caregiverLines: Readonly<Record<string, LineName>> = { BC: '58175', ON: '58185' }

function caregiverAmounts(sheet: Sheet): readonly Figure[] {
  const { input } = sheet
  if (input.province === 'YT') {
    const copied = (line: LineName, from: '30425' | '30450' | '30500', isAsked: boolean): Figure => {
      const federal = isAsked ? input.lines[from] : copiedLine(input, from)
      return writeIf(sheet, line, federal, (figure) => ({
        value: figure.value,
        how: 'copy',
        parts: [figure],
      }))
    }
    const claims = (as: Dependant['claimedAs']): boolean =>
      input.dependants.some(({ claimedAs }) => claimedAs === as)
    return [
      copied(
        '58140',
        '30425',
        input.spouse?.isInfirm === true || eligibleDependant(sheet)?.isInfirm === true,
      ),
      copied('58180', '30450', claims('infirm-adult')),
      copied('58250', '30500', claims('infirm-child')),
    ]
  }
  const line = caregiverLines[input.province] ?? '58200'
  const isAsked =
    input.dependants.some(({ claimedAs }) => claimedAs === 'infirm-adult') || hasInfirmPartner(sheet)
  const first = isAsked
    ? writeIf(sheet, line, undefined, () => ({ value: 0n, how: 'input' }))
    : write(sheet, line, { value: 0n, how: 'input' })
  if (line !== '58200') return [first]
  return [first, write(sheet, '58400', { value: 0n, how: 'input' })]
}

/** British Columbia gives its caregiver amount for an infirm spouse or eligible dependant too. */
function hasInfirmPartner(sheet: Sheet): boolean {
  if (sheet.input.province !== 'BC') return false
  return sheet.input.spouse?.isInfirm === true || eligibleDependant(sheet)?.isInfirm === true
}

/** The children of 18 or less that nobody claims as an eligible dependant. */
export function childrenOf({ input }: Pick<Sheet, 'input'>): readonly Dependant[] {
  return input.dependants.filter(
    ({ kind, age, claimedAs }) =>
      kind === 'child' && age <= ages.childThrough && claimedAs !== 'eligible-dependant',
  )
}

function childAmounts(sheet: Sheet, rule: Rule<ReturnAmounts>): readonly Figure[] {
  const { input } = sheet
  const { source } = rule
  switch (input.province) {
    case 'SK': {
      const count = input.claims.spouseClaimsReduction === true ? 0 : childrenOf(sheet).length
      const senior = input.age < ages.aged ? '0' : rule.value.senior
      return [
        writeIf(sheet, '58210', count === 0 ? '0' : rule.value.child, (child) => {
          const each = tabled(rule, 'child', 'amount', child)
          const parts = [each, counted(rule, count)]
          return { value: each.value * BigInt(count), how: 'rate', parts, source }
        }),
        writeIf(sheet, '58220', senior, (amount) => {
          const figure = tabled(rule, 'senior', 'amount', amount)
          return { value: figure.value, how: 'copy', parts: [figure], source }
        }),
      ]
    }
    case 'NS':
    case 'PE':
    case 'NU': {
      const hasYoung = input.dependants.some(({ kind, age }) => kind === 'child' && age < ages.young)
      // Months and incomes of both parents decide; the person says the amount, or that there is none.
      if (hasYoung) return [writeIf(sheet, '58230', undefined, () => ({ value: 0n, how: 'input' }))]
      return [write(sheet, '58230', { value: 0n, how: 'input' })]
    }
    default:
      return []
  }
}

/** A number of people as a figure; its value is hundredths. */
export function counted(rule: Rule<unknown>, count: number): Figure {
  return { ...part(rule.name, 'number', BigInt(count) * 100n, 'input'), text: String(count) }
}
