import { type Figure, type Proof, proof, sumFigure } from '../filings/figure.ts'
import { figureId, type ReportKey } from '../filings/figure-id.ts'
import type { Cents } from '../kit/cents.ts'
import { addDays, type CivilDate } from '../kit/civil-date.ts'
import type { Label } from '../kit/refusal-text.ts'
import { assert } from '../kit/result.ts'
import { type CashItem, type CashKind, cashKindNames, cashKinds, type UnknownItem } from './cash-item.ts'
import type { ForecastSpan } from './forecast-spans.ts'

/** Items of one kind (`row` is its name) or of one party or form within it, a figure a span and in all. */
export type ForecastRow = {
  readonly kind: CashKind
  readonly label: Label
  readonly cells: readonly Figure[]
  readonly total: Figure
  readonly under: readonly ForecastRow[]
}

/** The day on which the least cash is left, and how much. */
export type LowestPoint = { readonly on: CivilDate; readonly figure: Figure }

/**
 * A forecast: cash at the end of `key.span.from`, the rows by kind with an item or more, what is left at the
 * end of each span, the least within each, and the least of all.
 */
export type Forecast = {
  readonly key: ReportKey
  readonly spans: readonly ForecastSpan[]
  readonly opening: readonly Figure[]
  readonly rows: readonly ForecastRow[]
  readonly net: readonly Figure[]
  readonly netTotal: Figure
  readonly closing: readonly Figure[]
  readonly lows: readonly LowestPoint[]
  readonly lowest: LowestPoint
  readonly items: readonly CashItem[]
  readonly unknown: readonly UnknownItem[]
  readonly proofs: readonly Proof[]
}

/** What a forecast is made of. `opening` is the cash of the balance sheet, down to its accounts. */
export type ForecastInput = {
  readonly key: ReportKey
  readonly spans: readonly ForecastSpan[]
  readonly opening: Figure
  readonly items: readonly CashItem[]
  readonly unknown: readonly UnknownItem[]
}

const words = {
  net: { en: 'Change in cash', fr: 'Variation de la trésorerie' },
  closing: { en: 'Cash at the end', fr: 'Trésorerie à la fin' },
  low: { en: 'Lowest', fr: 'Le plus bas' },
} as const satisfies Readonly<Record<string, Label>>

/**
 * Puts the items into the spans. What was due on the first day or before it and is still open counts on the
 * day after; what lies beyond the last day is left out.
 */
export function forecast(input: ForecastInput): Forecast {
  const { key, spans, opening } = input
  const first = addDays(key.span.from, 1)
  const items = input.items
    .map((item) => (item.on < first ? { ...item, on: first, due: item.due ?? item.on } : item))
    .filter(({ on, amount }) => on <= key.span.through && amount !== 0n)
    .toSorted(byDay)
  const leaves = new Map(items.map((item) => [item, itemFigure(key, item)]))
  const rows = cashKinds.flatMap((kind) => {
    const own = items.filter((item) => item.kind === kind)
    return own.length === 0 ? [] : [kindRow(input, leaves, kind, own)]
  })
  const net = spans.map((span, at) =>
    sumFigure(figureId(key, `net/${span.key}`), words.net, known(rows.map((row) => row.cells[at]))),
  )
  const closing: Figure[] = []
  const openings: Figure[] = []
  let begins = opening
  spans.forEach((span, at) => {
    openings.push(begins)
    begins = sumFigure(figureId(key, `closing/${span.key}`), words.closing, known([begins, net[at]]))
    closing.push(begins)
  })
  const lows = spans.map((span, at) => lowestOf(input, leaves, openings[at] ?? opening, span))
  const lowest = lows.reduce((least, each) => (each.figure.value < least.figure.value ? each : least), {
    on: key.span.from,
    figure: opening,
  })
  const netTotal = sumFigure(figureId(key, 'net/total'), words.net, net)
  const end = closing.at(-1)?.value ?? opening.value
  return {
    key,
    spans,
    opening: openings,
    rows,
    net,
    netTotal,
    closing,
    lows,
    lowest,
    items,
    unknown: input.unknown,
    proofs: [proof(proofWords, opening.value + total(items), end)],
  }
}

const proofWords: Label = {
  en: 'Opening cash and all items make the cash at the end',
  fr: 'La trésorerie du début et tous les éléments donnent celle de la fin',
}

/** The figures of a forecast: the roots in which `findFigure` looks. */
export function forecastFigures(of: Forecast): readonly Figure[] {
  return [
    ...of.closing,
    of.netTotal,
    ...of.rows.flatMap((row) => [
      row.total,
      ...row.cells,
      ...row.under.flatMap((each) => [each.total, ...each.cells]),
    ]),
    ...of.lows.map(({ figure }) => figure),
    of.lowest.figure,
    ...of.opening,
  ]
}

function kindRow(
  { key, spans }: ForecastInput,
  leaves: ReadonlyMap<CashItem, Figure>,
  kind: CashKind,
  items: readonly CashItem[],
): ForecastRow {
  const row = (line: string, label: Label, own: readonly CashItem[], under: readonly ForecastRow[]) => {
    const cells = spans.map(({ key: name, span }) => {
      const within = own.filter(({ on }) => span.from <= on && on <= span.through)
      return sumFigure(figureId(key, `${line}/${name}`), label, known(within.map((item) => leaves.get(item))))
    })
    return { kind, label, cells, total: sumFigure(figureId(key, `${line}/total`), label, cells), under }
  }
  const groups = [...Map.groupBy(items, ({ of }) => of.en).values()].map((own) => {
    const [first] = own
    assert(first !== undefined, 'a group has an item')
    const line = `${kind}.of/${encodeURIComponent(first.of.en)}`
    return row(line, own.length === 1 ? first.label : first.of, own, [])
  })
  return row(kind, cashKindNames[kind], items, groups)
}

/** An item as a figure: what it stands on, with the day that was agreed where another is expected. */
function itemFigure(key: ReportKey, item: CashItem): Figure {
  const { label, on, due, amount, parts = [] } = item
  const isMoved = due !== undefined && due !== on
  return {
    id: figureId(key, `item/${encodeURIComponent(`${item.kind} ${item.key}`)}`),
    label: {
      en: `${label.en}, ${on}${isMoved ? ` (due ${due})` : ''}`,
      fr: `${label.fr}, ${on}${isMoved ? ` (échéance ${due})` : ''}`,
    },
    value: amount,
    how: parts.length === 0 ? 'copy' : 'calc',
    parts,
  }
}

/** The least cash within a span, at the end of a day; its beginning counts as the day before. */
function lowestOf(
  { key }: ForecastInput,
  leaves: ReadonlyMap<CashItem, Figure>,
  opening: Figure,
  { key: name, span }: ForecastSpan,
): LowestPoint {
  const within = [...leaves.keys()].filter(({ on }) => span.from <= on && on <= span.through)
  let [cash, least, lowOn]: [Cents, Cents, CivilDate] = [opening.value, opening.value, addDays(span.from, -1)]
  within.forEach((item, at) => {
    cash += item.amount
    if (within[at + 1]?.on !== item.on && cash < least) [least, lowOn] = [cash, item.on]
  })
  const before = within.filter(({ on }) => on <= lowOn).map((item) => leaves.get(item))
  const label = { en: `${words.low.en}, ${lowOn}`, fr: `${words.low.fr}, ${lowOn}` }
  return { on: lowOn, figure: sumFigure(figureId(key, `lowest/${name}`), label, known([opening, ...before])) }
}

function byDay(one: CashItem, other: CashItem): number {
  if (one.on !== other.on) return one.on < other.on ? -1 : 1
  return one.key < other.key ? -1 : one.key > other.key ? 1 : 0
}

function known(figures: readonly (Figure | undefined)[]): readonly Figure[] {
  return figures.filter((figure) => figure !== undefined)
}

function total(items: readonly CashItem[]): Cents {
  return items.reduce((sum, { amount }) => sum + amount, 0n)
}
