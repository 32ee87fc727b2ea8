import type { Figure } from '@daybook/core/filings/figure.ts'
import { type Cents, sumOf } from '@daybook/core/kit/cents.ts'
import { floored, smaller } from '../payroll/exact.ts'
import type {
  AfterCredits,
  CarryoverShare,
  DividendRates,
  PoliticalRates,
} from '../rates/return-428-rules.ts'
import { ages } from './ages.ts'
import type { LineName } from './line-words.ts'
import { lowIncomeReduction } from './low-income.ts'
import { copiedLine } from './provincial-input.ts'
import {
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

/** What part B gave: line 61500, and of it what stands at the credit rate (58840). */
export type Credits = { readonly credits: Figure; readonly atRate: Figure }

/**
 * Part C of all forms but Ontario's: tax and tax on split income, less the credits, the dividend tax credit
 * and the minimum tax carryover; then what the province takes off, in the order of its form. Nothing falls
 * below zero on the way.
 */
export function taxAfterCredits(sheet: Sheet, tax: Figure, { credits, atRate }: Credits): Figure {
  const split = splitIncomeTax(sheet)
  const before = write(sheet, 'before-credits', sumMade([tax, split]))
  const applied = write(sheet, 'credits-applied', sumMade([credits, dividendCredit(sheet), carryover(sheet)]))
  const left = floored(before.value - applied.value)
  const after = write(sheet, 'after-credits', { value: left, how: 'limit', parts: [before, applied] })
  const minimum = minimumTax(sheet)
  let running = after.value + minimum.value
  const taken: Figure[] = []
  for (const step of sheet.tables.steps) {
    for (const figure of stepFigures(sheet, step, atRate)) {
      running = floored(running - figure.value)
      taken.push(figure)
    }
  }
  return write(sheet, '42800', { value: running, how: 'limit', parts: present([after, minimum, ...taken]) })
}

function sumMade(parts: readonly Figure[]): { value: Cents; how: 'sum'; parts: readonly Figure[] } {
  return { value: sumOf(parts.map(({ value }) => value)), how: 'sum', parts: present(parts) }
}

function stepFigures(sheet: Sheet, step: AfterCredits, atRate: Figure): readonly Figure[] {
  switch (step) {
    case 'reduction':
      return [spouseReduction(sheet), lowIncomeReduction(sheet)]
    case 'political':
      return [politicalLine(sheet, 'political')]
    case 'supplemental':
      return [supplementalCredit(sheet, atRate)]
    case 'age-credit':
      return [ageTaxCredit(sheet)]
    case 'foreign':
    case 'other':
    case 'surtax':
      return [enteredOnly(sheet, step)]
  }
}

/** A line that only stands where the person worked it out on a form of its own. */
export function enteredOnly(sheet: Sheet, line: LineName): Figure {
  return write(sheet, line, { value: 0n, how: 'input' })
}

/**
 * The provincial tax on split income is worked out on form T1206; it is asked for where the federal one is.
 */
export function splitIncomeTax(sheet: Sheet): Figure {
  if (copiedLine(sheet.input, '40424').value === 0n) return enteredOnly(sheet, '61510')
  return writeIf(sheet, '61510', undefined, () => ({ value: 0n, how: 'input' }))
}

/** The additional tax for minimum tax (form T691); asked for where the federal return has minimum tax. */
export function minimumTax(sheet: Sheet): Figure {
  if (sheet.input.hasMinimumTax !== true) return enteredOnly(sheet, 'minimum-tax')
  return writeIf(sheet, 'minimum-tax', undefined, () => ({ value: 0n, how: 'input' }))
}

/** The dividend tax credit (line 61520) on the taxable amounts of both kinds of dividends. */
export function dividendCredit(sheet: Sheet): Figure {
  const all = copiedLine(sheet.input, '12000')
  const other = copiedLine(sheet.input, '12010')
  if (all.value === 0n) return write(sheet, '61520', { value: 0n, how: 'input' })
  const found: Rule<DividendRates> | undefined = ruleOf(sheet.tables.dividends, sheet.input.year)
  return writeIf(sheet, '61520', found, (rule) => {
    const eligible = part(rule.name, 'eligible', all.value - other.value, 'difference', [all, other])
    const rest = part(rule.name, 'other-dividends', other.value, 'copy', [other])
    const kinds = [
      [eligible, rule.value.eligible],
      [rest, rule.value.other],
    ] as const
    const worth = kinds.map(([amount, rate]) =>
      part(amount.id, 'tier', share(amount.value, rate), 'rate', [amount, tabledRate(rule, amount.id, rate)]),
    )
    return { ...sumMade(worth), source: rule.source }
  })
}

/** The province's share of the federal minimum tax carryover (line 61540). */
export function carryover(sheet: Sheet): Figure {
  const federal = copiedLine(sheet.input, '40427')
  if (federal.value === 0n) return write(sheet, '61540', { value: 0n, how: 'input' })
  const found: Rule<CarryoverShare> | undefined = ruleOf(sheet.tables.carryover, sheet.input.year)
  return writeIf(sheet, '61540', found, (rule) => {
    const rate = tabledRate(rule, 'share', rule.value.share)
    const value = share(federal.value, rule.value.share)
    return { value, how: 'rate', parts: [federal, rate], source: rule.source }
  })
}

function spouseReduction(sheet: Sheet): Figure {
  const unused = part(
    `${sheet.form}:spouse-reduction`,
    'claimed',
    sheet.input.claims.spouseUnusedReduction ?? 0n,
    'input',
  )
  return write(sheet, 'spouse-reduction', { value: unused.value, how: 'copy', parts: [unused] })
}

/** The credit for political contributions by the tiers of a province, at most what it allows. */
export function politicalCredit(
  rule: Rule<PoliticalRates>,
  given: Figure,
): { value: Cents; how: 'limit'; parts: readonly Figure[]; source: Rule<unknown>['source'] } {
  const { tiers, most, mostOver } = rule.value
  const at = tiers.findLastIndex(({ over }) => given.value > tabled(rule, 'over', 'from', over).value)
  const tier = tiers[Math.max(0, at)]
  const base = tabled(rule, `tier-${at + 1}.base`, 'base', tier?.base ?? '0')
  const from = tabled(rule, `tier-${at + 1}.over`, 'from', tier?.over ?? '0')
  const over = part(rule.name, 'over', floored(given.value - from.value), 'difference', [given, from])
  const rate = tier?.rate ?? '0'
  const onTop = part(rule.name, 'tier', share(over.value, rate), 'rate', [
    over,
    tabledRate(rule, `tier-${at + 1}.rate`, rate),
  ])
  const limit = tabled(rule, 'most', 'most', most)
  const isMost = mostOver !== undefined && given.value > tabled(rule, 'most-over', 'from', mostOver).value
  const value = isMost ? limit.value : smaller(base.value + onTop.value, limit.value)
  return { value, how: 'limit', parts: [base, onTop, limit], source: rule.source }
}

/** The line of the political contributions, on the form 428 or on the form 479. */
export function politicalLine(sheet: Sheet, line: 'political' | '63110'): Figure {
  const given = sheet.input.claims.politicalContributions ?? 0n
  if (given === 0n) return write(sheet, line, { value: 0n, how: 'input' })
  const found: Rule<PoliticalRates> | undefined = ruleOf(sheet.tables.political, sheet.input.year)
  const contributed = part(`${sheet.form}:${line}`, 'claimed', given, 'input')
  return writeIf(sheet, line, found, (rule) => politicalCredit(rule, contributed))
}

/**
 * Alberta's supplemental credit (line 61545): a share of what the credits at the low rate have over an
 * amount.
 */
function supplementalCredit(sheet: Sheet, atRate: Figure): Figure {
  const table = sheet.tables.supplemental
  const first = table?.versions[0]?.from ?? ''
  if (table === undefined || `${sheet.input.year}-01-01` < first)
    return write(sheet, '61545', { value: 0n, how: 'input' })
  return writeIf(sheet, '61545', ruleOf(table, sheet.input.year), (rule) => {
    const from = tabled(rule, 'over', 'from', rule.value.over)
    const over = part(rule.name, 'over', floored(atRate.value - from.value), 'difference', [atRate, from])
    const rate = tabledRate(rule, 'share', rule.value.share)
    return {
      value: share(over.value, rule.value.share),
      how: 'rate',
      parts: [over, rate],
      source: rule.source,
    }
  })
}

/** Nova Scotia's credit for those of 65 and more with a small taxable income. */
function ageTaxCredit(sheet: Sheet): Figure {
  const { input, tables } = sheet
  if (input.age < ages.aged) return write(sheet, 'age-credit', { value: 0n, how: 'input' })
  return writeIf(sheet, 'age-credit', ruleOf(tables.ageCredit, input.year), (rule) => {
    const taxable = copiedLine(input, '26000')
    const under = tabled(rule, 'taxable-under', 'from', rule.value.taxableUnder)
    const amount = tabled(rule, 'amount', 'amount', rule.value.amount)
    const value = taxable.value < under.value ? amount.value : 0n
    return { value, how: 'limit', parts: [amount, taxable, under], source: rule.source }
  })
}
