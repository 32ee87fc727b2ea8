import { paidBoxFigure } from '@daybook/canada/slips/paid-slips.ts'
import { payBoxFigure } from '@daybook/canada/slips/pay-box-figure.ts'
import type { Slip, SlipKind } from '@daybook/core/daybook/slip-facts.ts'
import type { Figure } from '@daybook/core/filings/figure.ts'
import type { ReportKey } from '@daybook/core/filings/figure-id.ts'
import { calendarYear } from '@daybook/core/kit/civil-date.ts'
import { all, ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import { payrollAsOf } from '../payroll/payroll-as-of.ts'
import { openable } from '../payroll/payroll-figures.ts'
import { choiceOption, flagOption, textOption } from '../reports/option.ts'
import type { Report } from '../reports/report.ts'
import { reconciled } from './slip-reconcile.ts'
import { type SlipSet, slipSet } from './slip-set.ts'

const kinds = ['T4', 'T4A', 'T5', 'T5018', 'T3', 'NR4', 'RL-1'] as const

/** What a slip is called in the ids of its figures. */
function slipKey({ kind, year, span }: SlipSet, slip: Slip, asOfSeq: number, isFiscal: boolean): ReportKey {
  const options = { kind, year: String(year), slip: slip.id, ...(isFiscal ? { fiscal: 'yes' } : {}) }
  return { report: 'slip', span, asOfSeq, options }
}

/** The boxes of a slip as figures under ids that can be opened one by one. Refuses years without rates. */
export function slipFigures(
  set: SlipSet,
  slip: Slip,
  { asOfSeq, isFiscal }: { readonly asOfSeq: number; readonly isFiscal: boolean },
): Result<readonly Figure[]> {
  const { sources } = set
  const figures = all(
    slip.boxes.map(({ id }) =>
      sources.from === 'pays'
        ? payBoxFigure(sources.asked, slip, id)
        : paidBoxFigure(sources.asked, slip, id),
    ),
  )
  if (!figures.ok) return figures
  const key = slipKey(set, slip, asOfSeq, isFiscal)
  return ok(figures.value.map((figure) => openable(key, figure)))
}

/** A slip, made again from the pays or payments so that its boxes can be opened, as pays stood at a fact. */
export const slipReport: Report = {
  name: 'slip',
  title: { en: 'Slip', fr: 'Feuillet' },
  options: {
    kind: { ...choiceOption('the kind of slip', 'la sorte de feuillet', kinds), isRequired: true },
    year: { ...textOption('the year', 'l’année'), isRequired: true },
    slip: { ...textOption('the id of the slip', 'l’identifiant du feuillet'), isRequired: true },
    fiscal: flagOption('of the fiscal year', 'de l’exercice'),
  },
  run: async (view, given, asking) => {
    const asOfSeq = asking.asOfSeq ?? view.head.seq
    const kind: SlipKind = kinds.find((each) => each === given.kind) ?? 'T4'
    const isFiscal = given.fiscal === 'yes'
    const then = await payrollAsOf(view, asOfSeq)
    const found = await slipSet(then, { kind, year: Number(given.year), isFiscal })
    if (!found.ok) return found
    const slip = found.value.slips.find(({ id }) => id === given.slip)
    if (slip === undefined) {
      const names = { kind, year: given.year ?? '', slip: given.slip ?? '', known: '-' }
      return refuse('slip-unknown', names, 'slip')
    }
    const figures = slipFigures(found.value, slip, { asOfSeq, isFiscal })
    if (!figures.ok) return figures
    return ok({ json: { slip: slip.id }, pages: () => [], figures: () => figures.value })
  },
}

/** The lines of a reconciliation as figures under ids that can be opened, by line. */
export function reconciledFigures(
  found: Awaited<ReturnType<typeof reconciled>>,
  year: number,
  asOfSeq: number,
): ReadonlyMap<string, readonly Figure[]> {
  if (!found.ok) return new Map()
  const span = calendarYear(year)
  const key = { report: 'slip-reconciliation', span, asOfSeq, options: { year: String(year) } }
  return new Map(
    [...found.value.lines, ...found.value.summary].map(({ id, difference, owing }) => [
      id,
      [difference, ...(owing === undefined ? [] : [owing])].map((figure) => openable(key, figure)),
    ]),
  )
}

/** Slips against ledger and remittances, so that its figures can be opened. */
export const slipReconciliation: Report = {
  name: 'slip-reconciliation',
  title: { en: 'Slips, ledger and remittances', fr: 'Feuillets, grand livre et versements' },
  options: { year: { ...textOption('the year', 'l’année'), isRequired: true } },
  run: async (view, given, asking) => {
    const asOfSeq = asking.asOfSeq ?? view.head.seq
    const year = Number(given.year)
    const found = await reconciled(await payrollAsOf(view, asOfSeq), year)
    if (!found.ok) return found
    const figures = [...reconciledFigures(found, year, asOfSeq).values()].flat()
    return ok({ json: { year: given.year ?? '' }, pages: () => [], figures: () => figures })
  },
}
