import type { Figure } from '@daybook/core/filings/figure.ts'
import { type Cents, percentOf, rate, sumOf } from '@daybook/core/kit/cents.ts'
import type { Label } from '@daybook/core/kit/refusal-text.ts'
import type { CcaClassResult } from './cca-asked.ts'
import type { CcaSchedule } from './cca-schedule.ts'
import { type Naming, numberFigure, workedFigure } from './worked-figures.ts'

const words = {
  opening: { en: 'Undepreciated cost at the start', fr: 'Fraction non amortie au début' },
  additions: { en: 'Additions', fr: 'Acquisitions' },
  adjusted: { en: 'Adjustments', fr: 'Rajustements' },
  disposals: { en: 'Disposals', fr: 'Dispositions' },
  expensed: { en: 'Expensed at once', fr: 'Passé en charges immédiatement' },
  raised: { en: 'Raised in the first year', fr: 'Majoration de la première année' },
  halved: { en: 'Half-year rule', fr: 'Règle de la demi-année' },
  base: { en: 'Base', fr: 'Base' },
  rate: { en: 'Rate', fr: 'Taux' },
  most: { en: 'Most that may be claimed', fr: 'Maximum admissible' },
  claimed: { en: 'claimed', fr: 'demandé' },
  recapture: { en: 'recapture', fr: 'récupération' },
  terminal: { en: 'terminal loss', fr: 'perte finale' },
  use: { en: 'Business part', fr: 'Part d’affaires' },
} as const

/** The business part of classes by their key; all of a class that is not named. */
export type BusinessUse = Readonly<Record<string, string>>

/** What one column of all classes comes to for a line: the business part of each class, added up. */
export function ccaFigure(
  id: string,
  naming: Naming,
  label: Label,
  schedule: CcaSchedule,
  { column, use }: { readonly column: 'claimed' | 'recapture' | 'terminalLoss'; readonly use: BusinessUse },
): Figure {
  const parts = schedule.classes
    .filter((each) => each[column] !== 0n)
    .map((each) => classFigure(naming(`${column}:${each.key}`), each, column, use[each.key]))
  return workedFigure(id, label, sumOf(parts.map(({ value }) => value)), { how: 'sum', parts })
}

function classFigure(
  id: string,
  each: CcaClassResult,
  column: 'claimed' | 'recapture' | 'terminalLoss',
  use: string | undefined,
): Figure {
  const what = column === 'terminalLoss' ? words.terminal : words[column]
  const named = each.key === each.class ? each.class : `${each.class} (${each.key})`
  const label = { en: `Class ${named}: ${what.en}`, fr: `Catégorie ${named}\u00a0: ${what.fr}` }
  const [source] = each.sources
  const parts = partsOf(id, each, column)
  const value = use === undefined ? each[column] : percentOf(each[column], rate(use), 'half-up')
  const part = use === undefined ? [] : [numberFigure(`${id}:use`, words.use, use)]
  return workedFigure(id, label, value, {
    parts: [...parts, ...part],
    ...(source === undefined ? {} : { source }),
  })
}

/** The columns of a class that its allowance, recapture or loss rests on. */
function partsOf(
  id: string,
  each: CcaClassResult,
  column: 'claimed' | 'recapture' | 'terminalLoss',
): readonly Figure[] {
  const part = (key: keyof typeof words, value: Cents): readonly Figure[] =>
    value === 0n ? [] : [workedFigure(`${id}:${key}`, words[key], value)]
  const left = [
    ...part('opening', each.opening),
    ...part('additions', each.additions),
    ...part('adjusted', each.adjusted),
    ...part('disposals', -each.disposals),
  ]
  if (column !== 'claimed') return left
  const [, ...measures] = each.sources
  const raised = part('raised', each.raised).map((figure) =>
    measures[0] === undefined ? figure : { ...figure, source: measures[0] },
  )
  const share = each.rate === '0' ? [] : [numberFigure(`${id}:rate`, words.rate, each.rate)]
  return [
    ...left,
    ...part('expensed', each.expensed),
    ...raised,
    ...part('halved', -each.halved),
    ...part('base', each.base),
    ...share,
    ...part('most', each.most),
  ]
}
