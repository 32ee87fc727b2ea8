import type { Figure } from '@daybook/core/filings/figure.ts'
import { type Cents, sumOf } from '@daybook/core/kit/cents.ts'
import { floored, smaller } from '../payroll/exact.ts'
import type { RefundableCredits } from '../rates/return-428-rules.ts'
import { politicalLine } from './after-credits.ts'
import { bracketTax } from './bracket-tax.ts'
import type { LineName } from './line-words.ts'
import { familyIncome } from './low-income.ts'
import { copiedLine } from './provincial-input.ts'
import {
  fallOver,
  part,
  type Rule,
  ruleOf,
  type Sheet,
  share,
  tabled,
  tabledRate,
  write,
  writeIf,
} from './sheet.ts'

type Made = { value: Cents; how: 'limit'; parts: readonly Figure[]; source: Rule<unknown>['source'] }

type Credit<K extends keyof RefundableCredits> = NonNullable<RefundableCredits[K]>

/**
 * The refundable credits of the form 479 that are asked for, and what they come to (line 47900). One that is
 * asked for and was not confirmed for the province and the year is refused by name. `tax` is line 42800: the
 * political credit of Nunavut is at most what the cost of living credit leaves of it.
 */
export function refundableCredits(sheet: Sheet, tax: Figure): Figure {
  const rule = ruleOf(sheet.tables.refundable, sheet.input.year)
  const credits = [
    ...expenseCredits(sheet, rule),
    ...familyCredits(sheet, rule),
    ...livingCredits(sheet, rule),
    ...politicalCredits(sheet, tax),
  ]
  const value = sumOf(credits.map((figure) => figure.value))
  return write(sheet, '47900', { value, how: 'sum', parts: credits })
}

/** One credit, if it is asked for: its line, what the rules know of it, and how it is worked out. */
function asked<K extends keyof RefundableCredits>(
  sheet: Sheet,
  { line, key, isAsked }: { line: LineName; key: K; isAsked: boolean },
  rule: Rule<RefundableCredits> | undefined,
  work: (rule: Rule<Credit<K>>) => Made,
): readonly Figure[] {
  if (!isAsked) return []
  const value = rule?.value[key]
  const known = rule === undefined || value === undefined ? undefined : { ...rule, value }
  return [writeIf(sheet, line, known, work)]
}

function expenseCredits(sheet: Sheet, rule: Rule<RefundableCredits> | undefined): readonly Figure[] {
  const { claims } = sheet.input
  const ofExpenses = (
    line: LineName,
    key: 'seniorsTransit' | 'seniorsRenovation',
    paid: Cents | undefined,
  ): readonly Figure[] =>
    asked(sheet, { line, key, isAsked: paid !== undefined }, rule, (known) => {
      const expenses = part(known.name, 'expenses', paid ?? 0n, 'input')
      const most = tabled(known, `${key}.most`, 'most', known.value.most)
      const rate = tabledRate(known, `${key}.rate`, known.value.rate)
      const value = share(smaller(expenses.value, most.value), known.value.rate)
      return { value, how: 'limit', parts: [expenses, most, rate], source: known.source }
    })
  return [
    ...ofExpenses('seniors-renovation', 'seniorsRenovation', claims.seniorsRenovation),
    ...fertility(sheet, rule),
    ...seniorsCare(sheet, rule),
    ...ofExpenses('63100', 'seniorsTransit', claims.seniorsTransit),
  ]
}

function fertility(sheet: Sheet, rule: Rule<RefundableCredits> | undefined): readonly Figure[] {
  const paid = sheet.input.claims.fertilityExpenses
  return asked(sheet, { line: 'fertility', key: 'fertility', isAsked: paid !== undefined }, rule, (known) => {
    const expenses = part(known.name, 'expenses', paid ?? 0n, 'input')
    const rate = tabledRate(known, 'fertility.rate', known.value.rate)
    const most = tabled(known, 'fertility.most', 'most', known.value.most)
    const value = smaller(share(expenses.value, known.value.rate), most.value)
    return { value, how: 'limit', parts: [expenses, rate, most], source: known.source }
  })
}

function seniorsCare(sheet: Sheet, rule: Rule<RefundableCredits> | undefined): readonly Figure[] {
  const paid = sheet.input.claims.seniorsCareMedical
  return asked(sheet, { line: '63095', key: 'seniorsCare', isAsked: paid !== undefined }, rule, (known) => {
    const { rate, most, from, fall } = known.value
    const expenses = part(known.name, 'expenses', paid ?? 0n, 'input')
    const limit = tabled(known, 'seniors-care.most', 'most', most)
    const worth = smaller(share(expenses.value, rate), limit.value)
    const parts = [expenses, tabledRate(known, 'seniors-care.rate', rate), limit]
    const claimed = part(known.name, 'worked', worth, 'limit', parts)
    const falls = fallOver(known, familyIncome(sheet.input), { from, rate: fall, key: 'seniors-care' })
    const value = floored(claimed.value - falls.value)
    return { value, how: 'limit', parts: [claimed, falls], source: known.source }
  })
}

function familyCredits(sheet: Sheet, rule: Rule<RefundableCredits> | undefined): readonly Figure[] {
  const { claims, province, spouse } = sheet.input
  const months = claims.rentMonths
  const isOurs = claims.spouseClaimsReduction !== true
  const line = province === 'BC' ? '60576' : 'renters'
  return [
    ...asked(
      sheet,
      { line: 'sales-tax', key: 'salesTax', isAsked: claims.salesTaxCredit === true && isOurs },
      rule,
      (known) => salesTaxCredit(known, familyIncome(sheet.input), spouse !== undefined),
    ),
    ...asked(sheet, { line, key: 'renters', isAsked: months !== undefined }, rule, (known) => {
      const worked = rentersCredit(known, familyIncome(sheet.input))
      return (months ?? 0) >= known.value.months ? worked : { ...worked, value: 0n }
    }),
  ]
}

/** British Columbia's sales tax credit: an amount for each adult less a share of family income. */
export function salesTaxCredit(rule: Rule<Credit<'salesTax'>>, income: Figure, isCouple: boolean): Made {
  const { each, single, family, fall } = rule.value
  const amount = tabled(rule, 'sales-tax.each', 'self', each)
  const adults = isCouple ? [amount, tabled(rule, 'sales-tax.partner', 'partner', each)] : [amount]
  const falls = fallOver(rule, income, { from: isCouple ? family : single, rate: fall, key: 'sales-tax' })
  const value = floored(sumOf(adults.map((figure) => figure.value)) - falls.value)
  return { value, how: 'limit', parts: [...adults, falls], source: rule.source }
}

/** British Columbia's renter's tax credit (line 60576): an amount less a share of family income. */
export function rentersCredit(rule: Rule<Credit<'renters'>>, income: Figure): Made {
  const { amount, from, fall } = rule.value
  const whole = tabled(rule, 'renters.amount', 'amount', amount)
  const falls = fallOver(rule, income, { from, rate: fall, key: 'renters' })
  return {
    value: floored(whole.value - falls.value),
    how: 'limit',
    parts: [whole, falls],
    source: rule.source,
  }
}

/** Net income less what line 24400 and 25000 take off, as the territories adjust it. */
function adjustedNetIncome(sheet: Sheet): Figure {
  const net = copiedLine(sheet.input, '23600')
  const less = [copiedLine(sheet.input, '24400'), copiedLine(sheet.input, '25000')]
  const value = floored(net.value - sumOf(less.map((figure) => figure.value)))
  return part(`${sheet.form}:adjusted`, 'income', value, 'difference', [net, ...less])
}

/**
 * The cost of living credits of Nunavut (a share of income) and of the Northwest Territories (by bracket).
 */
function livingCredits(sheet: Sheet, rule: Rule<RefundableCredits> | undefined): readonly Figure[] {
  const { claims, province, spouse } = sheet.input
  const isAsked = claims.costOfLiving === true
  const income = adjustedNetIncome(sheet)
  if (province === 'NT')
    return asked(sheet, { line: '62460', key: 'livingBrackets', isAsked }, rule, (known) =>
      livingByBracket(known, income, spouse === undefined ? undefined : spouse.netIncome),
    )
  return asked(sheet, { line: '63990', key: 'livingShare', isAsked }, rule, (known) => {
    const { rate, most, singleParentFrom, singleParentMost } = known.value
    const limit = tabled(known, 'living.most', 'most', most)
    const worth = smaller(share(income.value, rate), limit.value)
    const basic = part(known.name, 'self', worth, 'limit', [
      income,
      tabledRate(known, 'living.rate', rate),
      limit,
    ])
    if (claims.isSingleParent !== true)
      return { value: basic.value, how: 'limit', parts: [basic], source: known.source }
    const over = fallOver(known, income, { from: singleParentFrom, rate, key: 'single-parent' })
    const extraMost = tabled(known, 'single-parent.most', 'most', singleParentMost)
    const extra = part(known.name, 'allowed', smaller(over.value, extraMost.value), 'limit', [
      over,
      extraMost,
    ])
    return { value: basic.value + extra.value, how: 'limit', parts: [basic, extra], source: known.source }
  })
}

/**
 * The basic credit by bracket, and the supplement for what one (with the spouse) lacks of it; at most the
 * most.
 */
function livingByBracket(
  rule: Rule<Credit<'livingBrackets'>>,
  income: Figure,
  spouseIncome: Cents | undefined,
): Made {
  const { brackets, most, supplement } = rule.value
  const limit = tabled(rule, 'living.most', 'most', most)
  const basicOf = (of: Figure): Figure => {
    const worked = bracketTax({ ...rule, value: brackets }, of)
    return part(of, 'self', smaller(worked.value, limit.value), 'limit', [...worked.parts, limit])
  }
  const basic = basicOf(income)
  const each = tabled(rule, 'living.supplement', 'amount', supplement)
  const theirs =
    spouseIncome === undefined
      ? []
      : [basicOf(part(`${rule.name}:spouse`, 'spouse-income', spouseIncome, 'input'))]
  const whole = each.value * BigInt(1 + theirs.length)
  const has = basic.value + sumOf(theirs.map((figure) => figure.value))
  const extra = part(rule.name, 'allowed', floored(whole - has), 'limit', [each, basic, ...theirs])
  const value = smaller(basic.value + extra.value, limit.value)
  return { value, how: 'limit', parts: [basic, extra, limit], source: rule.source }
}

/** Ontario's political credit is refundable; Nunavut's is too, as far as there is tax. */
function politicalCredits(sheet: Sheet, tax: Figure): readonly Figure[] {
  const { claims, province } = sheet.input
  if (claims.politicalContributions === undefined) return []
  if (province === 'ON') return [politicalLine(sheet, '63110')]
  if (province !== 'NU') return []
  const whole = politicalLine(sheet, 'political')
  const living = sheet.lines.find(({ line }) => line === '63990')?.figure.value ?? 0n
  const room = floored(tax.value - living)
  return [part(whole, 'allowed', smaller(whole.value, room), 'limit', [whole, tax])]
}
