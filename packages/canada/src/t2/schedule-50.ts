import type { RuleTable } from '@daybook/core/filings/rule-table.ts'
import { inForce } from '@daybook/core/filings/rule-table.ts'
import { divideRounded } from '@daybook/core/kit/cents.ts'
import type { CivilDate } from '@daybook/core/kit/civil-date.ts'
import { ok, type Result } from '@daybook/core/kit/result.ts'

/**
 * What a shareholder holds at the end of the year: how many shares of each class, and the numbers that
 * Schedule 50 asks for (`id` and `name` as they are known to who asks; the numbers may be left out).
 */
export type ShareholderHolding = {
  readonly id: string
  readonly name: string
  readonly kind: 'individual' | 'corporation' | 'partnership' | 'trust'
  readonly businessNumber?: string
  readonly personalNumber?: string
  readonly trustNumber?: string
  readonly shares: readonly { readonly class: 'common' | 'preferred'; readonly count: number }[]
}

/**
 * A row of Schedule 50 by its columns: 100 name with the kind of holder, 200 business number (`NR` when not
 * registered), 300 social insurance number, 350 trust number, 400 and 500 percent of the common and of the
 * preferred shares, with three decimals. Blank where the column does not apply or nobody said.
 */
export type ScheduleFiftyRow = {
  readonly id: string
  readonly '100': string
  readonly '200': string
  readonly '300': string
  readonly '350': string
  readonly '400': string
  readonly '500': string
  readonly isMissingNumber: boolean
}

/** Schedule 50: from which share a holder is named, and how many rows the form has. */
export const scheduleFiftyRule = {
  name: 'ca/t2-schedule-50',
  unit: 'percent of a class; rows',
  checkedThrough: '2027-12-31',
  versions: [
    {
      from: '2000-01-01',
      value: { leastPercent: 10, rows: 10 },
      source: {
        title: 'T2 Schedule 50, Shareholder Information',
        url: 'https://www.canada.ca/en/revenue-agency/services/forms-publications/forms/t2sch50.html',
        where: 'head of the form: holders of 10% or more of the common or preferred shares, top ten',
        read: '2026-11-23',
        confidence: 'medium',
      },
    },
  ],
} as const satisfies RuleTable<{ readonly leastPercent: number; readonly rows: number }>

/**
 * Schedule 50 of a private corporation: who holds 10 % or more of its common or of its preferred shares at
 * the end of the year, the largest holder first. Refuses `rates-not-checked`.
 *
 *   60 of 100 common → 60.000   30 → 30.000   10 → 10.000   9 of 100 is not named
 */
export function scheduleFifty(
  holdings: readonly ShareholderHolding[],
  on: CivilDate,
): Result<readonly ScheduleFiftyRow[]> {
  const rule = inForce<{ readonly leastPercent: number; readonly rows: number }>(scheduleFiftyRule, on)
  if (!rule.ok) return rule
  const { leastPercent, rows } = rule.value.value
  const totals = { common: countOf(holdings, 'common'), preferred: countOf(holdings, 'preferred') }
  const isNamed = (holding: ShareholderHolding, of: 'common' | 'preferred') =>
    totals[of] > 0 && countOf([holding], of) * 100 >= leastPercent * totals[of]
  const named = holdings.filter((each) => isNamed(each, 'common') || isNamed(each, 'preferred'))
  const largest = (each: ShareholderHolding) =>
    (['common', 'preferred'] as const).map((of) => (isNamed(each, of) ? countOf([each], of) / totals[of] : 0))
  const sorted = [...named].sort((left, right) => {
    const [a = 0, b = 0] = largest(left)
    const [c = 0, d = 0] = largest(right)
    return c - a || d - b || (left.name < right.name ? -1 : 1)
  })
  return ok(
    sorted.slice(0, rows).map((each) => ({
      id: each.id,
      '100': each.name,
      '200': each.kind === 'individual' || each.kind === 'trust' ? '' : (each.businessNumber ?? 'NR'),
      '300': each.kind === 'individual' ? (each.personalNumber ?? '') : '',
      '350': each.kind === 'trust' ? (each.trustNumber ?? '') : '',
      '400': percentText(countOf([each], 'common'), totals.common),
      '500': percentText(countOf([each], 'preferred'), totals.preferred),
      isMissingNumber: isMissingNumber(each),
    })),
  )
}

function isMissingNumber({ kind, businessNumber, personalNumber, trustNumber }: ShareholderHolding): boolean {
  if (kind === 'individual') return personalNumber === undefined
  return kind === 'trust' ? trustNumber === undefined : businessNumber === undefined
}

function countOf(holdings: readonly ShareholderHolding[], of: 'common' | 'preferred'): number {
  return holdings
    .flatMap(({ shares }) => shares)
    .filter((each) => each.class === of)
    .reduce((sum, { count }) => sum + count, 0)
}

/** A share of a class in percent with three decimals, half up; blank for none. */
function percentText(count: number, total: number): string {
  if (count === 0 || total === 0) return ''
  const thousandths = divideRounded(BigInt(count) * 100_000n, BigInt(total), 'half-up')
  const digits = thousandths.toString().padStart(4, '0')
  return `${digits.slice(0, -3)}.${digits.slice(-3)}`
}
