import type { Figure } from '@daybook/core/filings/figure.ts'
import { inForce, type Version } from '@daybook/core/filings/rule-table.ts'
import { type Cents, divideRounded, sumOf } from '@daybook/core/kit/cents.ts'
import { addDays, daysBetween, type Span } from '@daybook/core/kit/civil-date.ts'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import { provinceName } from '../charts/provinces.ts'
import { smaller } from '../payroll/exact.ts'
import type { ProvincialCorporationTax } from '../rates/corporation-rules.ts'
import { corporationTables } from './corporation-tables.ts'
import type { EstimateAsked } from './estimate-asked.ts'
import { atRate, tabledAmount, tabledShare, taxFigure } from './tax-figure.ts'

/** A version of a province's rates with the days of the tax year on which it holds. */
type Stretch = {
  readonly rule: Version<ProvincialCorporationTax>
  readonly days: number
  readonly of: number
}

/**
 * The federal business limit: `whole` as the law has it, `own` the corporation's share (line 410), `reduced`
 * what is left of it (425), and the income that may have a small rate.
 */
export type FederalLimit = {
  readonly whole: Cents
  readonly own: Cents
  readonly reduced: Cents
  readonly eligible: Cents
}

/**
 * The provincial tax of a corporation (line 760): income at the small business rate, manufacturing where the
 * province has a rate of its own, the rest at the general rate. Rates and limits that change within the tax
 * year count by days.
 *
 * Refuses
 * `rates-not-checked` and `rates-too-early` outside the tables, and `corporate-rate-unconfirmed` where the
 * federal limit is ground down and the province's own limit, which decides, was not given.
 */
export function provincialEstimate(asked: EstimateAsked, federal: FederalLimit): Result<Figure> {
  const found = stretchesOf(asked)
  if (!found.ok) return found
  const limit = limitOf(asked, found.value, federal)
  if (!limit.ok) return limit
  const name = `${asked.province.toLowerCase()}/corporation-tax`
  const small = taxFigure(
    'small-income',
    smaller(federal.eligible, limit.value.value),
    'limit',
    [limit.value],
    {
      of: name,
    },
  )
  const rest = asked.taxableIncome - small.value
  const made = smaller(asked.manufacturingIncome ?? 0n, rest)
  const lines = [
    taxed('province-small', small.value, found.value, { name, rate: ({ small: rate }) => rate }),
    taxed('province-manufacturing', made, found.value, {
      name,
      rate: ({ manufacturing, general }) => manufacturing ?? general,
    }),
    taxed('province-general', rest - made, found.value, { name, rate: ({ general }) => general }),
  ]
  return ok(taxFigure('760', sumOf(lines.map(({ value }) => value)), 'sum', lines))
}

/** The versions of the province's rates through the tax year, each with its days. */
function stretchesOf({ province, year }: EstimateAsked): Result<readonly Stretch[]> {
  const table = corporationTables[province]
  const [first, last] = [inForce(table, year.from), inForce(table, year.through)]
  if (!first.ok) return first
  if (!last.ok) return last
  const of = lengthOf(year)
  const changes = table.versions
    .map(({ from }) => from)
    .filter((from) => from > year.from && from <= year.through)
  const starts = [year.from, ...changes]
  const stretches: Stretch[] = []
  for (const [at, from] of starts.entries()) {
    const next = starts[at + 1]
    const through = next === undefined ? year.through : addDays(next, -1)
    const rule = inForce(table, from)
    if (!rule.ok) return rule
    stretches.push({ rule: rule.value, days: lengthOf({ from, through }), of })
  }
  return ok(stretches)
}

/** The days of a span, both ends counted. */
function lengthOf({ from, through }: Span): number {
  return daysBetween(from, through) + 1
}

/**
 * The province's business limit: by days where it changes, or as given; nothing where the small rate is not
 * open. A federal limit that is ground down leaves it unsure, unless all the income fits what surely remains.
 */
function limitOf(
  asked: EstimateAsked,
  stretches: readonly Stretch[],
  { whole, own, reduced, eligible }: FederalLimit,
): Result<Figure> {
  const { province, year } = asked
  const name = `${province.toLowerCase()}/corporation-tax`
  const needsHours = stretches.some(({ rule }) => rule.value.smallNeedsHours !== undefined)
  if (!asked.isCcpc || (needsHours && asked.hasQuebecHours !== true))
    return ok(taxFigure('limit', 0n, 'limit', [], { of: name }))
  if (asked.provincialLimit !== undefined)
    return ok(taxFigure('limit', asked.provincialLimit, 'input', [], { of: name }))
  const parts = stretches.map((stretch) => {
    const amount = tabledAmount(stretch.rule, { name, key: 'limit', line: 'limit' }, stretch.rule.value.limit)
    return taxFigure('limit', byDays(amount.value, stretch), 'rate', [amount], {
      of: `${name}.${stretch.days}`,
    })
  })
  const full = sumOf(parts.map(({ value }) => value))
  // No province takes more of its limit away than the federal return takes of its own.
  const surely = divideRounded(full * reduced, whole, 'half-up')
  if (reduced === own || eligible <= surely)
    return ok(taxFigure('limit', surely, 'rate', parts, { of: name }))
  const { en, fr } = provinceName(province)
  return refuse(
    'corporate-rate-unconfirmed',
    {
      province: en,
      provinceFr: fr,
      end: year.through,
      what: 'its business limit where the federal one is reduced',
      whatFr: 'son plafond des affaires lorsque celui du fédéral est réduit',
    },
    'provincialLimit',
  )
}

function byDays(amount: Cents, { days, of }: Stretch): Cents {
  return divideRounded(amount * BigInt(days), BigInt(of), 'half-up')
}

/** Income at the rate of each stretch of days. */
function taxed(
  line: 'province-small' | 'province-manufacturing' | 'province-general',
  income: Cents,
  stretches: readonly Stretch[],
  { name, rate }: { name: string; rate: (rates: ProvincialCorporationTax) => string },
): Figure {
  const parts = stretches.map((stretch, at) => {
    const printed = rate(stretch.rule.value)
    const of = `${name}.${line}.${at + 1}`
    const share = taxFigure(
      'days',
      byDays(income, stretch),
      'rate',
      [taxFigure('income', income, 'copy', [], { of })],
      {
        of,
      },
    )
    const shown = [share, tabledShare(stretch.rule, `${of}:rate`, printed)]
    const { source } = stretch.rule
    return taxFigure(line, atRate(share.value, printed), 'rate', shown, { of, source })
  })
  return taxFigure(line, sumOf(parts.map(({ value }) => value)), 'sum', parts)
}
