import type { Figure } from '../filings/figure.ts'
import { formatCents } from '../kit/cents.ts'
import type { Label } from '../kit/refusal-text.ts'
import { amountText } from '../reports/amount-text.ts'
import { dayInWords } from '../reports/date-words.ts'
import { type Column, checkedPage, type Page, type PageCell, type PageRow } from '../reports/page.ts'
import { contextNotes, type PageContext } from '../reports/page-context.ts'
import type { UnknownItem } from './cash-item.ts'
import type { Forecast, ForecastRow } from './forecast.ts'

/** What the page of a forecast is called. */
export const forecastTitle: Label = { en: 'Cash flow forecast', fr: 'Prévision de trésorerie' }

/**
 * How a forecast is printed: each customer, supplier and form too (`isDetailed`), by the habit of customers.
 */
export type ForecastPageOptions = PageContext & { readonly isDetailed: boolean; readonly byHabit: boolean }

/**
 * A forecast as a page: a column a span and one for all, the cash at the beginning and the end of each, the
 * lowest day in a note.
 */
export function forecastPage(of: Forecast, options: ForecastPageOptions): Page {
  return checkedPage({
    report: of.key.report,
    title: forecastTitle,
    subtitle: subtitleOf(of),
    bookName: options.bookName,
    asOfSeq: of.key.asOfSeq,
    columns: columnsOf(of),
    rows: rowsOf(of, options),
    proofs: of.proofs,
    notes: [
      lowestNote(of),
      ...unknownNotes(of.unknown),
      habitNote(options.byHabit),
      estimateNote,
      ...contextNotes(options).slice(0, 1),
    ],
    chart: {
      kind: 'line',
      title: { en: 'Cash at the end of each span', fr: 'Trésorerie à la fin de chaque période' },
      labels: of.spans.map(({ key, label }) =>
        of.key.options.by === 'month' ? label : { en: key.slice(5), fr: key.slice(5) },
      ),
      series: [{ name: closingWords, values: of.closing.map(({ value }) => value) }],
    },
  })
}

/** The rows: cash at the beginning, the kinds, the change, cash at the end, the lowest. */
function rowsOf(of: Forecast, options: ForecastPageOptions): readonly PageRow[] {
  const { language } = options
  const rows: PageRow[] = []
  const row = (
    kind: PageRow['kind'],
    label: Label,
    figures: readonly Figure[],
    more: Partial<PageRow> = {},
  ) => {
    rows.push({ kind, indent: 0, ...figureCells(of, label[language], figures), ...more })
    return rows.length - 1
  }
  const begin = of.opening[0]
  const opening = row('line', openingWords, [...of.opening, ...(begin === undefined ? [] : [begin])], {
    isStanding: true,
  })
  const terms = of.rows.map((each) => writeRow(of, rows, each, options))
  const net = row(
    'subtotal',
    { en: 'Change in cash', fr: 'Variation de la trésorerie' },
    [...of.net, of.netTotal],
    {
      sumOf: terms.map((at) => ({ row: at, sign: 1 })),
    },
  )
  const last = of.closing.at(-1)
  row('total', closingWords, [...of.closing, ...(last === undefined ? [] : [last])], {
    isStanding: true,
    sumOf: [opening, net].map((at) => ({ row: at, sign: 1 })),
  })
  row(
    'line',
    { en: 'Lowest of the days', fr: 'Le plus bas des jours' },
    [...of.lows.map(({ figure }) => figure), of.lowest.figure],
    {
      isStanding: true,
    },
  )
  return rows
}

const openingWords: Label = { en: 'Cash at the beginning', fr: 'Trésorerie au début' }
const closingWords: Label = { en: 'Cash at the end', fr: 'Trésorerie à la fin' }

function writeRow(
  of: Forecast,
  rows: PageRow[],
  row: ForecastRow,
  { language, isDetailed }: ForecastPageOptions,
): number {
  const cells = figureCells(of, row.label[language], [...row.cells, row.total])
  if (!isDetailed) {
    rows.push({ kind: 'line', indent: 0, ...cells })
    return rows.length - 1
  }
  rows.push({ kind: 'heading', indent: 0, cells: [row.label[language], ...of.spans.map(() => null), null] })
  const first = rows.length
  for (const each of row.under)
    rows.push({
      kind: 'line',
      indent: 1,
      ...figureCells(of, each.label[language], [...each.cells, each.total]),
    })
  rows.push({
    kind: 'subtotal',
    indent: 0,
    ...cells,
    sumOf: row.under.map((_, at) => ({ row: first + at, sign: 1 })),
  })
  return rows.length - 1
}

function columnsOf(of: Forecast): readonly Column[] {
  return [
    { key: 'what', label: { en: 'Cash from and to', fr: 'Provenance et emploi' }, kind: 'text' },
    ...of.spans.map(({ key, label }): Column => ({ key, label, kind: 'amount' })),
    {
      key: 'total',
      label: { en: 'Total', fr: 'Total' },
      kind: 'amount',
      sumOf: of.spans.map(({ key }) => ({ column: key, sign: 1 })),
    },
  ]
}

/** The cells of a row with the figures that open; a span in which nothing comes or goes shows nothing. */
function figureCells(
  of: Forecast,
  name: string,
  figures: readonly Figure[],
): Pick<PageRow, 'cells' | 'figures'> {
  const keys = [...of.spans.map(({ key }) => key), 'total']
  const cells: PageCell[] = figures.map(({ value }) => value)
  return {
    cells: [name, ...cells],
    figures: Object.fromEntries(figures.map(({ id }, at) => [keys[at] ?? '', id])),
  }
}

function subtitleOf({ key }: Forecast): Label {
  const [from, through] = [dayInWords(key.span.from), dayInWords(key.span.through)]
  return { en: `From ${from.en} to ${through.en}`, fr: `Du ${from.fr} au ${through.fr}` }
}

function lowestNote({ lowest: { on, figure } }: Forecast): Label {
  const day = dayInWords(on)
  const isBelow = figure.value < 0n
  return {
    en: `Lowest point: ${amountText(figure.value, 'en')} on ${day.en}.${isBelow ? ' Cash does not suffice.' : ''}`,
    fr: `Point le plus bas : ${amountText(figure.value, 'fr')} le ${day.fr}.${isBelow ? ' La trésorerie ne suffit pas.' : ''}`,
  }
}

/** What has its day in the forecast and no amount that the books know. */
function unknownNotes(unknown: readonly UnknownItem[]): readonly Label[] {
  if (unknown.length === 0) return []
  const listed = (language: 'en' | 'fr') =>
    unknown
      .slice(0, 12)
      .map(({ label, on }) => `${label[language]} (${on})`)
      .join(', ')
  const more = unknown.length > 12 ? ', …' : ''
  return [
    {
      en: `Not counted, because the books know no amount yet: ${listed('en')}${more}.`,
      fr: `Non compté, car les livres n’en connaissent pas encore le montant : ${listed('fr')}${more}.`,
    },
  ]
}

function habitNote(byHabit: boolean): Label {
  return byHabit
    ? {
        en: 'Customers are expected as late as they usually paid; what is overdue already, on the first day.',
        fr: 'Les clients sont attendus avec leur retard habituel; ce qui est déjà en retard, le premier jour.',
      }
    : {
        en: 'Customers are expected on the due day; what is overdue already, on the first day.',
        fr: 'Les clients sont attendus à l’échéance; ce qui est déjà en retard, le premier jour.',
      }
}

const estimateNote: Label = {
  en: 'Pay is expected as in the last run of each frequency, remittances as that pay makes them; taxes of a period under way are as far as it has got.',
  fr: 'La paie est prévue comme au dernier cycle de chaque fréquence, les versements selon cette paie; les taxes d’une période en cours sont celles inscrites jusqu’ici.',
}

/**
 * A forecast as plain JSON: the rows with the id of each figure, the items with their days, the lowest day.
 */
export function forecastJson(of: Forecast, language: 'en' | 'fr'): object {
  const cells = (figures: readonly Figure[]) =>
    figures.map(({ id, value }) => ({ amount: formatCents(value), figure: id }))
  return {
    from: of.key.span.from,
    through: of.key.span.through,
    spans: of.spans.map(({ key, span }) => ({ key, from: span.from, through: span.through })),
    opening: cells(of.opening),
    rows: of.rows.map(({ kind, label, cells: own, total }) => ({
      kind,
      label: label[language],
      cells: cells(own),
      total: formatCents(total.value),
    })),
    closing: cells(of.closing),
    lowest: { on: of.lowest.on, amount: formatCents(of.lowest.figure.value), figure: of.lowest.figure.id },
    items: of.items.map(({ kind, key, label, on, due, amount }) => ({
      kind,
      key,
      label: label[language],
      on,
      due: due ?? on,
      amount: formatCents(amount),
    })),
    unknown: of.unknown.map(({ label, on }) => ({ label: label[language], on })),
    asOfSeq: of.key.asOfSeq,
  }
}
