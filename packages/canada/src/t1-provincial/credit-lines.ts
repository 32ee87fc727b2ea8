import { type Figure, sumFigure } from '@daybook/core/filings/figure.ts'
import { type Cents, divideRounded, sumOf } from '@daybook/core/kit/cents.ts'
import { floored, printedRate, smaller } from '../payroll/exact.ts'
import type { GiftRates, ReturnAmounts } from '../rates/return-428-rules.ts'
import { ages } from './ages.ts'
import { familyBenefit } from './family-benefit.ts'
import { type LineName, lineWords } from './line-words.ts'
import { medicalExpenses } from './medical.ts'
import { personalAmounts } from './personal-amounts.ts'
import { type CopiedLine, copiedLine, type Dependant } from './provincial-input.ts'
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

/** The provinces whose forms have lines for volunteers, and for adoption expenses. */
const hasVolunteers: ReadonlySet<string> = new Set(['BC', 'MB', 'NB', 'NL', 'SK'])
const hasAdoption: ReadonlySet<string> = new Set(['AB', 'BC', 'MB', 'NL', 'ON', 'YT'])

/** The provinces that give nothing for tuition of the year, only for what earlier years carry forward. */
export const withoutTuition: ReadonlySet<string> = new Set(['ON', 'SK', 'AB'])

/**
 * Part B of a form 428: the amounts, line by line, the credit on their total at the province's rate, gifts,
 * and line 61500. `tax` is the tax on taxable income: tuition is claimed only as far as it is needed.
 */
export function nonRefundableCredits(
  sheet: Sheet,
  rule: Rule<ReturnAmounts>,
  tax: Figure,
): { readonly credits: Figure; readonly atRate: Figure } {
  const personal = personalAmounts(sheet, rule)
  const claimed = {
    spouse: amountOf(sheet, '58120'),
    dependant: amountOf(sheet, '58160'),
  }
  const before = [
    ...personal,
    ...copied(sheet, rule),
    ...pensionAndDisability(sheet, rule),
    copy(sheet, '58520', '31900'),
  ]
  const after = [
    ...transfers(sheet),
    ...(sheet.input.province === 'MB' ? [familyBenefit(sheet, claimed)] : []),
  ]
  const medical = medicalExpenses(sheet, rule)
  const tuition = tuitionAmount(sheet, rule, { tax, amounts: [...before, ...after] })
  const amounts = [...before, tuition, ...after, medical]
  const total = put(sheet, '58800', sumOf(amounts.map(({ value }) => value)), 'sum', amounts)
  const rate = tabledRate(rule, 'rate', rule.value.rate)
  const { source } = rule
  const worth = share(total.value, rule.value.rate)
  const atRate = write(sheet, '58840', { value: worth, how: 'rate', parts: [total, rate], source })
  const gifts = giftCredit(sheet)
  const credits = put(sheet, '61500', atRate.value + gifts.value, 'sum', [atRate, gifts])
  return { credits, atRate }
}

function put(sheet: Sheet, line: LineName, value: Cents, how: 'sum', parts: readonly Figure[]): Figure {
  return write(sheet, line, { value, how, parts: present(parts) })
}

function amountOf({ lines }: Sheet, line: LineName): Cents {
  return lines.find((each) => each.line === line)?.figure.value ?? 0n
}

function copy(sheet: Sheet, line: LineName, from: CopiedLine): Figure {
  const federal = copiedLine(sheet.input, from)
  return write(sheet, line, { value: federal.value, how: 'copy', parts: [federal] })
}

/** Contributions as on the federal return, and what only some provinces copy or limit. */
function copied(sheet: Sheet, rule: Rule<ReturnAmounts>): readonly Figure[] {
  const { input } = sheet
  const figures = [
    copy(sheet, '58240', '30800'),
    copy(sheet, '58280', '31000'),
    copy(sheet, '58300', '31200'),
    copy(sheet, '58305', '31217'),
  ]
  if (input.province === 'YT') figures.push(employmentAmount(sheet, rule))
  if (hasVolunteers.has(input.province))
    for (const [line, from] of [
      ['58315', '31220'],
      ['58316', '31240'],
    ] as const)
      if (copiedLine(input, from).value > 0n)
        figures.push(atMost(sheet, line, copiedLine(input, from), rule, 'volunteer'))
  if (hasAdoption.has(input.province) && copiedLine(input, '31300').value > 0n) figures.push(adoption(sheet))
  if (input.province === 'SK' && input.claims.homeBuyers !== undefined) {
    const wanted = part(rule.name, 'claimed', input.claims.homeBuyers, 'input')
    figures.push(atMost(sheet, '58357', wanted, rule, 'homeBuyers'))
  }
  return figures
}

/** Yukon's employment amount is the federal one: employment income up to a most. */
function employmentAmount(sheet: Sheet, rule: Rule<ReturnAmounts>): Figure {
  const jobs = [copiedLine(sheet.input, '10100'), copiedLine(sheet.input, '10400')]
  const earned = part(`${sheet.form}:58310`, 'income', sumOf(jobs.map(({ value }) => value)), 'sum', jobs)
  return atMost(sheet, '58310', earned, rule, 'employment')
}

/** Adoption expenses: Yukon's are the federal ones; the caps of the others are not confirmed. */
function adoption(sheet: Sheet): Figure {
  if (sheet.input.province === 'YT') return copy(sheet, '58330', '31300')
  return writeIf(sheet, '58330', undefined, () => ({ value: 0n, how: 'input' }))
}

function atMost(
  sheet: Sheet,
  line: LineName,
  wanted: Figure,
  rule: Rule<ReturnAmounts>,
  key: 'employment' | 'volunteer' | 'pension' | 'homeBuyers',
): Figure {
  return writeIf(sheet, line, rule.value[key], (printed) => {
    const most = tabled(rule, key, 'most', printed)
    const value = smaller(wanted.value, most.value)
    return { value, how: 'limit', parts: [wanted, most], source: rule.source }
  })
}

function pensionAndDisability(sheet: Sheet, rule: Rule<ReturnAmounts>): readonly Figure[] {
  const { input } = sheet
  const none = { value: 0n, how: 'input' } as const
  const pension =
    copiedLine(input, '31400').value > 0n
      ? atMost(sheet, '58360', copiedLine(input, '31400'), rule, 'pension')
      : write(sheet, '58360', none)
  const own = input.hasDisabilityAmount === true ? disability(sheet, rule) : write(sheet, '58440', none)
  return [pension, own, fromDependants(sheet, '58480', ({ disabilityTransferred }) => disabilityTransferred)]
}

/** The disability amount for oneself; under 18 with a supplement that care claimed for the person lowers. */
function disability(sheet: Sheet, rule: Rule<ReturnAmounts>): Figure {
  const { input } = sheet
  const { disability: base, disabilityUnder18: extra } = rule.value
  const isYoung = input.age < ages.adult
  const known = base === undefined || (isYoung && extra === undefined) ? undefined : { base, extra }
  return writeIf(sheet, '58440', known, ({ base: printed, extra: more }) => {
    const amount = tabled(rule, 'disability', 'base', printed)
    const { source } = rule
    if (!isYoung || more === undefined) return { value: amount.value, how: 'copy', parts: [amount], source }
    const most = tabled(rule, 'disability-under-18', 'most', more.most)
    const care = part(rule.name, 'expenses', input.disabilityCare ?? 0n, 'input')
    const over = tabled(rule, 'disability-under-18.over', 'from', more.over)
    const supplement = floored(most.value - floored(care.value - over.value))
    const parts = [amount, part(rule.name, 'allowed', supplement, 'limit', [most, care, over])]
    return { value: amount.value + supplement, how: 'sum', parts, source }
  })
}

function fromDependants(
  sheet: Sheet,
  line: LineName,
  amountOfOne: (dependant: Dependant) => Cents | undefined,
): Figure {
  const amounts = sheet.input.dependants.flatMap((each) => {
    const amount = amountOfOne(each)
    return amount === undefined ? [] : [amount]
  })
  const parts = amounts.map((amount, at) =>
    part(`${sheet.form}:${line}.${at + 1}`, 'claimed', amount, 'input'),
  )
  return write(sheet, line, { value: sumOf(amounts), how: 'sum', parts })
}

function transfers(sheet: Sheet): readonly Figure[] {
  const { spouseTransferred = 0n } = sheet.input.claims
  const given = part(`${sheet.form}:58640`, 'claimed', spouseTransferred, 'input')
  return [
    fromDependants(sheet, '58600', ({ tuitionTransferred }) => tuitionTransferred),
    write(sheet, '58640', { value: given.value, how: 'sum', parts: [given] }),
  ]
}

/**
 * Tuition (line 58560, schedule S11): what is carried forward and what the year adds, as far as the tax needs
 * it; the rest goes on to another year.
 */
function tuitionAmount(
  sheet: Sheet,
  rule: Rule<ReturnAmounts>,
  { tax, amounts }: { tax: Figure; amounts: readonly Figure[] },
): Figure {
  const { claims, province } = sheet.input
  const fees = withoutTuition.has(province) ? 0n : (claims.tuitionThisYear ?? 0n)
  const at = `${sheet.form}:58560`
  const has = part(at, 'claimed', (claims.unusedTuition ?? 0n) + fees, 'input')
  if (has.value === 0n) return write(sheet, '58560', { value: 0n, how: 'input' })
  const { numerator, denominator } = printedRate(rule.value.rate)
  const whole = divideRounded(tax.value * denominator, numerator, 'half-up')
  const others = sumFigure(at, lineWords['58800'], amounts)
  const needed = part(at, 'needed', floored(whole - others.value), 'difference', [tax, others])
  const value = smaller(has.value, needed.value)
  return write(sheet, '58560', { value, how: 'limit', parts: [has, needed], source: rule.source })
}

/**
 * Gifts (line 58969): the first 200 dollars at the low rate, what stands against income over an amount at the
 * top rate where a province has one, the rest at the high one.
 */
function giftCredit(sheet: Sheet): Figure {
  const gifts = copiedLine(sheet.input, '34000')
  if (gifts.value === 0n) return write(sheet, '58969', { value: 0n, how: 'input' })
  const rule = ruleOf(sheet.tables.gifts, sheet.input.year)
  const taxable = copiedLine(sheet.input, '26000')
  return writeIf(sheet, '58969', giftRuleFor(sheet, rule, gifts.value), (known) => {
    const { lowThrough, low, high, top } = known.value
    const most = tabled(known, 'low-through', 'most', lowThrough)
    const first = part(known.name, 'low-gifts', smaller(gifts.value, most.value), 'limit', [gifts, most])
    const others = gifts.value - first.value
    const atTop = topGifts(known, others, taxable)
    const taken = atTop === undefined ? [first] : [first, atTop]
    const left = gifts.value - sumOf(taken.map(({ value }) => value))
    const rest = part(known.name, 'high-gifts', left, 'difference', [gifts, ...taken])
    const tiers: readonly (readonly [Figure, string])[] = [
      [first, low],
      ...(atTop === undefined || top === undefined ? [] : [[atTop, top.rate] as const]),
      [rest, high],
    ]
    const worth = tiers.map(([amount, rate]) =>
      part(amount.id, 'tier', share(amount.value, rate), 'rate', [
        amount,
        tabledRate(known, amount.id, rate),
      ]),
    )
    return { value: sumOf(worth.map(({ value }) => value)), how: 'sum', parts: worth, source: known.source }
  })
}

/** The gifts at the top rate, as far as taxable income is over its amount; none without such a rate. */
function topGifts(rule: Rule<GiftRates>, gifts: Cents, taxable: Figure): Figure | undefined {
  const { top } = rule.value
  if (top === undefined) return undefined
  const from = tabled(rule, 'top-from', 'from', top.from)
  const most = smaller(gifts, floored(taxable.value - from.value))
  return most === 0n ? undefined : part(rule.name, 'top-gifts', most, 'limit', [taxable, from])
}

/** The rates of gifts where they are sure: which gifts of earlier years take the top rate is not. */
function giftRuleFor(
  { input }: Sheet,
  rule: Rule<GiftRates> | undefined,
  gifts: Cents,
): Rule<GiftRates> | undefined {
  if (rule === undefined || (input.giftsCarried ?? 0n) === 0n) return rule
  const { value: first } = tabled(rule, 'low-through', 'most', rule.value.lowThrough)
  const atTop = topGifts(rule, floored(gifts - first), copiedLine(input, '26000'))
  return atTop === undefined ? rule : undefined
}
