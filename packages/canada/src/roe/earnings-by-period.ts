import { type Figure, sumFigure } from '@daybook/core/filings/figure.ts'
import { formatCents } from '@daybook/core/kit/cents.ts'
import type { Span } from '@daybook/core/kit/civil-date.ts'
import { ok, type Refusal, type Result, refusal, refuse, refused } from '@daybook/core/kit/result.ts'
import { ruleOn } from '../remittances/rule-on.ts'
import { allottedEarnings, periodFigure } from './allot-earnings.ts'
import type { RoeAsked, RoeDays } from './roe-days.ts'
import { totalledPeriods } from './roe-rules.ts'
import type { EarlierPeriod } from './typed-moneys.ts'

/** Block 15C, the last period first, and block 15B. */
export type Earnings = { readonly periods: readonly Figure[]; readonly total: Figure }

/**
 * Insurable earnings by pay period and in total. Periods of before the first regular run of the books are
 * what a person says of them: `roe-earlier-missing` names those that lack, `roe-money-wrong` is refused for a
 * day that ends none, `roe-period-negative` for a period that more was taken back from than was paid in it.
 */
export function earningsByPeriod(asked: RoeAsked, days: RoeDays): Result<Earnings> {
  const { periods, type, last } = days
  const said = earlierAmounts(asked.wish.earlier, periods)
  if (!said.ok) return said
  const missing = missingPeriods(asked, days, said.value)
  const [newest] = missing
  const oldest = missing.at(-1)
  if (newest !== undefined && oldest !== undefined) {
    const names = {
      employee: asked.employee.number,
      count: String(missing.length),
      from: oldest.from,
      through: newest.through,
    }
    return refuse('roe-earlier-missing', names, 'earlier')
  }
  const allotted = allottedEarnings(days.own, periods)
  const figures = periods.map((span, at) => {
    const earlier = said.value.get(at)
    return earlier === undefined
      ? periodFigure(at + 1, span, allotted)
      : earlierFigure(at + 1, span, earlier, asked.employee.id)
  })
  const refusals = figures.flatMap((figure, at) => negative(figure, periods[at], asked.employee.number))
  if (refusals.length > 0) return refused(refusals)
  const counted = ruleOn(totalledPeriods, { on: last, insist: asked.insist })
  if (!counted.ok) return counted
  const most = counted.value.value[type]
  const label = {
    en: `Total insurable earnings of the last ${Math.min(most, figures.length)} pay periods`,
    fr: `Total de la rémunération assurable des ${Math.min(most, figures.length)} dernières périodes de paie`,
  }
  const total = { ...sumFigure('roe:15B', label, figures.slice(0, most)), source: counted.value.source }
  return ok({ periods: figures, total })
}

/** What a person said of periods before the books, by the index of the period. */
function earlierAmounts(
  earlier: readonly EarlierPeriod[],
  periods: readonly Span[],
): Result<ReadonlyMap<number, bigint>> {
  const found = new Map<number, bigint>()
  const refusals: Refusal[] = []
  for (const { through, amount, times } of earlier) {
    const at = periods.findIndex((period) => period.through === through)
    if (at < 0) {
      const ends = periods.map((period) => period.through)
      const example = [...new Set([ends[0], ends.at(-1)])].join(' … ')
      refusals.push(refusal('roe-money-wrong', { found: through, example }, 'earlier'))
    }
    for (let index = at; at >= 0 && index < Math.min(at + times, periods.length); index += 1) {
      found.set(index, amount)
    }
  }
  return refusals.length > 0 ? refused(refusals) : ok(found)
}

/** The periods that ended before the first regular run of these books began, and that nobody told of. */
function missingPeriods(
  { runs }: RoeAsked,
  { periods }: RoeDays,
  said: ReadonlyMap<number, bigint>,
): readonly Span[] {
  const began = runs
    .filter(({ kind }) => kind === 'regular')
    .map(({ span }) => span.from)
    .sort()[0]
  return periods.filter(({ through }, at) => began !== undefined && through < began && !said.has(at))
}

function earlierFigure(number: number, span: Span, amount: bigint, employee: string): Figure {
  return {
    id: `roe:15C.${number}:${employee}`,
    label: {
      en: `Pay period ${number}, ${span.from} to ${span.through}, before these books`,
      fr: `Période de paie ${number}, du ${span.from} au ${span.through}, avant ces livres`,
    },
    value: amount,
    how: 'input',
    parts: [],
  }
}

function negative({ value }: Figure, span: Span | undefined, employee: string): readonly Refusal[] {
  if (value >= 0n || span === undefined) return []
  const names = { employee, from: span.from, through: span.through, amount: formatCents(value) }
  return [refusal('roe-period-negative', names, 'employee')]
}
