import { type Figure, type Source, sumFigure } from '@daybook/core/filings/figure.ts'
import { figureId, type ReportKey } from '@daybook/core/filings/figure-id.ts'
import { type Cents, formatCents, sumOf } from '@daybook/core/kit/cents.ts'
import type { Label } from '@daybook/core/kit/refusal-text.ts'
import { ok, type Refusal, type Result, refusal, refused } from '@daybook/core/kit/result.ts'
import type { CcaSchedule } from '../business-income/cca-schedule.ts'

/**
 * A class of depreciable property over a year, in cents: undepreciated capital cost at the start, additions,
 * adjustments (either sign), proceeds of disposition up to cost, what was claimed, and what came of an empty
 * or overdrawn class. Whoever reckons the claim (rates, first year, incentives) fills it in; this schedule
 * carries it to the return.
 */
export type CcaClassYear = {
  readonly class: string
  readonly opening: Cents
  readonly additions: Cents
  readonly adjustments: Cents
  readonly proceeds: Cents
  readonly claimed: Cents
  readonly recapture: Cents
  readonly terminalLoss: Cents
  readonly note?: Label
}

/** A class with what is left at the end of the year. */
export type ScheduleEightRow = CcaClassYear & { readonly closing: Cents }

/** Schedule 8: the classes in order, and its three totals, each of which opens to its classes. */
export type ScheduleEight = {
  readonly rows: readonly ScheduleEightRow[]
  readonly claimed: Figure
  readonly recapture: Figure
  readonly terminalLoss: Figure
}

const source: Source = {
  title: 'T2 Schedule 8, Capital Cost Allowance',
  url: 'https://www.canada.ca/en/revenue-agency/services/forms-publications/forms/t2sch8.html',
  where:
    'a class’s balance: opening, additions, adjustments, less proceeds, recapture or terminal loss, claim',
  read: '2026-11-23',
  confidence: 'medium',
}

/**
 * Schedule 8 of classes that were reckoned elsewhere. Refuses `t2-cca-unfit` for a class that cannot be: one
 * that claims more than it holds, has recapture while something is left, or a terminal loss beside a claim.
 *
 *   class 50: 4,000.00 + 1,000.00 − 0.00 = 5,000.00, claimed 2,750.00, left 2,250.00
 */
export function scheduleEight(classes: readonly CcaClassYear[], key: ReportKey): Result<ScheduleEight> {
  const refusals = classes.flatMap((each) => classRefusals(each))
  if (refusals.length > 0) return refused(refusals)
  return ok(
    totalled(
      classes.map((each) => ({ ...each, closing: leftOf(each) })),
      key,
    ),
  )
}

/** Schedule 8 of an allowance that was worked out by class, with what the engine leaves of each. */
export function scheduleEightOf({ classes }: Pick<CcaSchedule, 'classes'>, key: ReportKey): ScheduleEight {
  const rows = classes.map((each) => ({
    class: each.key,
    opening: each.opening,
    additions: each.additions,
    adjustments: each.adjusted,
    proceeds: each.disposals,
    claimed: each.claimed,
    recapture: each.recapture,
    terminalLoss: each.terminalLoss,
    closing: each.closing,
  }))
  return totalled(rows, key)
}

function totalled(rows: readonly ScheduleEightRow[], key: ReportKey): ScheduleEight {
  const total = (name: 'claimed' | 'recapture' | 'terminalLoss', label: Label) => {
    const parts = rows
      .filter((row) => row[name] !== 0n)
      .map(
        (row): Figure => ({
          id: figureId(key, `s8.${name}/${row.class}`),
          label: { en: `Class ${row.class}`, fr: `Catégorie ${row.class}` },
          value: row[name],
          how: 'copy',
          parts: [],
          source,
        }),
      )
    return sumFigure(figureId(key, `s8.${name}`), label, parts)
  }
  return {
    rows,
    claimed: total('claimed', { en: 'Capital cost allowance', fr: 'Déduction pour amortissement' }),
    recapture: total('recapture', { en: 'Recapture', fr: 'Récupération' }),
    terminalLoss: total('terminalLoss', { en: 'Terminal loss', fr: 'Perte finale' }),
  }
}

function beforeClaim({ opening, additions, adjustments, proceeds }: CcaClassYear): Cents {
  return sumOf([opening, additions, adjustments, -proceeds])
}

function leftOf(each: CcaClassYear): Cents {
  return beforeClaim(each) + each.recapture - each.terminalLoss - each.claimed
}

function classRefusals(each: CcaClassYear): readonly Refusal[] {
  const held = beforeClaim(each)
  const left = leftOf(each)
  const isOverdrawn = held < 0n
  const fits =
    each.claimed >= 0n &&
    each.recapture === (isOverdrawn ? -held : 0n) &&
    (each.terminalLoss === 0n || (each.terminalLoss === held && each.claimed === 0n)) &&
    left >= 0n
  if (fits) return []
  const names = {
    class: each.class,
    held: formatCents(held),
    claimed: formatCents(each.claimed),
    recapture: formatCents(each.recapture),
    terminalLoss: formatCents(each.terminalLoss),
  }
  return [refusal('t2-cca-unfit', names, each.class)]
}
