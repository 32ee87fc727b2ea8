import type { Figure } from '@daybook/core/filings/figure.ts'
import { type Cents, sumOf } from '@daybook/core/kit/cents.ts'
import { dollars, floored, smaller } from '../payroll/exact.ts'
import type {
  LowIncomeWorkCredit,
  PremiumRow,
  ReturnReduction,
  SurtaxTiers,
} from '../rates/return-428-rules.ts'
import {
  type Credits,
  carryover,
  dividendCredit,
  enteredOnly,
  minimumTax,
  splitIncomeTax,
} from './after-credits.ts'
import { ages } from './ages.ts'
import { doubledReduction } from './low-income.ts'
import { copiedLine, type ProvincialInput } from './provincial-input.ts'
import {
  enteredOn,
  fallOver,
  part,
  present,
  type Rule,
  ruleOf,
  type Sheet,
  share,
  tabled,
  tabledRate,
  write,
  writeIf,
} from './sheet.ts'

type Made = { value: Cents; parts: readonly Figure[] }

/**
 * Part C of form ON428, whose order is its own: the surtax comes before the dividend tax credit, the tax
 * reduction after it, then the foreign tax credit, the credit for low incomes (LIFT) and food donations, and
 * at the very end the health premium, which no credit lowers.
 */
export function ontarioTax(sheet: Sheet, tax: Figure, { credits }: Credits): Figure {
  const left = floored(tax.value - credits.value)
  const afterCredits = write(sheet, 'after-credits', { value: left, how: 'limit', parts: [tax, credits] })
  const split = splitIncomeTax(sheet)
  const dividends = dividendCredit(sheet)
  const carried = carriedOver(sheet, afterCredits, dividends)
  // The surtax leaves out the tax on split income, which only joins the tax that it is added to.
  const base = floored(afterCredits.value + split.value - carried.value)
  const onSurtax = floored(base - split.value)
  const surtax = writeIf(sheet, 'surtax', ruleOf(sheet.tables.surtax, sheet.input.year), (rule) => {
    const basis = part(rule.name, 'tax', onSurtax, 'difference', [afterCredits, carried])
    return { ...surtaxOn(rule, basis), how: 'sum', source: rule.source }
  })
  const withSurtax = floored(base + surtax.value - dividends.value)
  const minimum = minimumTax(sheet)
  const parts = present([afterCredits, split, carried, surtax, dividends, minimum])
  const so = write(sheet, 'with-surtax', { value: withSurtax + minimum.value, how: 'limit', parts })
  const reduction = ontarioReduction(sheet, so)
  const foreign = enteredOnly(sheet, 'foreign')
  const afterForeign = floored(floored(so.value - reduction.value) - foreign.value)
  const lift = liftLine(
    sheet,
    part(`${sheet.form}:62140`, 'tax', afterForeign, 'limit', [so, reduction, foreign]),
  )
  const other = enteredOnly(sheet, 'other')
  const lowered = floored(floored(afterForeign - lift.value) - other.value)
  const premium = writeIf(
    sheet,
    'health-premium',
    ruleOf(sheet.tables.premium, sheet.input.year),
    (rule) => ({
      ...healthPremium(rule, copiedLine(sheet.input, '26000')),
      how: 'brackets',
      source: rule.source,
    }),
  )
  const last = [so, reduction, foreign, lift, other, premium]
  return write(sheet, '42800', { value: lowered + premium.value, how: 'limit', parts: present(last) })
}

/** The minimum tax carryover is at most what the dividend tax credit leaves of the tax. */
function carriedOver(sheet: Sheet, after: Figure, dividends: Figure): Figure {
  const whole = carryover(sheet)
  const room = floored(after.value - dividends.value)
  if (whole.value <= room) return whole
  return part(whole, 'allowed', room, 'limit', [whole, after, dividends])
}

/** The surtax on a basic tax: each rate on what is over its amount, added up. */
export function surtaxOn(rule: Rule<SurtaxTiers>, tax: Figure): Made {
  const parts = rule.value.map(({ over, rate }, at) =>
    fallOver(rule, tax, { from: over, rate, key: `tier-${at + 1}` }),
  )
  return { value: sumOf(parts.map(({ value }) => value)), parts }
}

/** The health premium on taxable income: the row it falls in, base and rate, at most the row's amount. */
export function healthPremium(rule: Rule<readonly PremiumRow[]>, taxable: Figure): Made {
  const at = rule.value.findLastIndex(({ over }) => taxable.value > dollars(over))
  const row = rule.value[at]
  if (row === undefined) return { value: 0n, parts: [taxable] }
  const key = `row-${at + 1}`
  const base = tabled(rule, `${key}.base`, 'base', row.base)
  const onTop = fallOver(rule, taxable, { from: row.over, rate: row.rate, key })
  const most = tabled(rule, `${key}.most`, 'most', row.most)
  return { value: smaller(base.value + onTop.value, most.value), parts: [base, onTop, most] }
}

/**
 * Ontario's tax reduction. Dependants are claimed by the spouse with the higher net income; nothing is
 * reduced in a year with minimum tax.
 */
function ontarioReduction(sheet: Sheet, tax: Figure): Figure {
  const { input } = sheet
  const found: Rule<ReturnReduction> | undefined = ruleOf(sheet.tables.reduction, input.year)
  const none = { value: 0n, how: 'input' } as const
  if (enteredOn(sheet, 'reduction') !== undefined || input.hasMinimumTax === true)
    return write(sheet, 'reduction', none)
  const known =
    found?.value.kind === 'doubled'
      ? doubledReduction({ ...found, value: found.value }, tax, claimedDependants(input))
      : undefined
  return writeIf(sheet, 'reduction', known, (worked) => {
    const source = found === undefined ? {} : { source: found.source }
    return { ...worked, how: 'limit', ...source }
  })
}

/** How many children of 18 or less and infirm dependants the person claims in the reduction. */
function claimedDependants(input: ProvincialInput): number {
  const { spouse, claims } = input
  const own = copiedLine(input, '23600').value
  const isOther =
    spouse !== undefined &&
    (spouse.netIncome > own || (spouse.netIncome === own && claims.spouseClaimsReduction === true))
  if (isOther) return 0
  return input.dependants.filter(
    ({ kind, age, isInfirm }) => (kind === 'child' && age <= ages.childThrough) || isInfirm,
  ).length
}

/** The LIFT credit (line 62140): what schedule ON428-A gives, at most the tax that is left. */
function liftLine(sheet: Sheet, tax: Figure): Figure {
  const { input } = sheet
  const work = copiedLine(input, '10100').value + copiedLine(input, '10400').value
  if (work <= 0n || input.hasMinimumTax === true) return write(sheet, '62140', { value: 0n, how: 'input' })
  return writeIf(sheet, '62140', ruleOf(sheet.tables.workCredit, input.year), (rule) => {
    const worked = workCredit(rule, input)
    const value = smaller(worked.value, tax.value)
    return { value, how: 'limit', parts: [worked, tax], source: rule.source }
  })
}

/**
 * Schedule ON428-A: a share of employment income up to a most, less a share of what one's own net income, or
 * the family's where there is a spouse, has over its threshold, whichever is more.
 */
export function workCredit(rule: Rule<LowIncomeWorkCredit>, input: ProvincialInput): Figure {
  const { most, rate, single, family, fall } = rule.value
  const jobs = [copiedLine(input, '10100'), copiedLine(input, '10400')]
  const earned = part(rule.name, 'income', sumOf(jobs.map(({ value }) => value)), 'sum', jobs)
  const limit = tabled(rule, 'most', 'most', most)
  const worth = smaller(share(earned.value, rate), limit.value)
  const claimed = part(rule.name, 'worked', worth, 'limit', [earned, tabledRate(rule, 'rate', rate), limit])
  const own = copiedLine(input, '23600')
  const together = input.familyNetIncome ?? own.value + (input.spouse?.netIncome ?? 0n)
  const both = part(rule.name, 'family-income', together, 'sum', [own])
  const alone = fallOver(rule, own, { from: single, rate: fall, key: 'single' })
  const joint = fallOver(rule, both, { from: family, rate: fall, key: 'family' })
  const falls = input.spouse !== undefined && joint.value > alone.value ? joint : alone
  return part(rule.name, 'claimed', floored(claimed.value - falls.value), 'limit', [claimed, falls])
}
