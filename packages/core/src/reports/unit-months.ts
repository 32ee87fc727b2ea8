import type { Figure } from '../filings/figure.ts'
import { formatCents } from '../kit/cents.ts'
import type { FiscalYearEnd, Span } from '../kit/civil-date.ts'
import type { Label } from '../kit/refusal-text.ts'
import { type Account, accountName, byCode, type Chart } from '../ledger/chart.ts'
import { monthInWords, spanInWords } from './date-words.ts'
import { type Column, checkedPage, type Page, type PageCell, type PageRow } from './page.ts'
import { contextNotes, type PageContext } from './page-context.ts'
import type { RatioTerm } from './ratio-definitions.ts'
import type { Ratios } from './ratios.ts'

/** What is divided by what was counted, in the order of the columns. */
const shown = [
  { term: 'revenue', line: 'revenue', label: { en: 'Revenue', fr: 'Produits' } },
  { term: 'costs', line: 'costs', label: { en: 'Costs', fr: 'Coûts' } },
  { term: 'net-income', line: 'net-income', label: { en: 'Net income', fr: 'Résultat net' } },
] as const satisfies readonly { readonly term: RatioTerm; readonly line: string; readonly label: Label }[]

/** Money per unit counted in one span: the quantity, and for each amount the amount and that per unit. */
export type UnitSpan = {
  readonly span: Span
  readonly quantity: Figure | undefined
  readonly amounts: readonly { readonly amount: Figure | undefined; readonly perUnit: Figure | undefined }[]
}

/** A statistical account over months, and over all of them. */
export type UnitMonths = {
  readonly account: Account
  readonly months: readonly UnitSpan[]
  readonly whole: UnitSpan
}

/**
 * The statistical accounts with something counted, each month by month: what was counted, and revenue, costs
 * and net income with each of them per unit. `months` are the ratios of each month, `whole` those of all.
 */
export function unitMonths(chart: Chart, months: readonly Ratios[], whole: Ratios): readonly UnitMonths[] {
  return [...chart.values()]
    .filter(({ type }) => type === 'statistical')
    .sort(byCode)
    .flatMap((account) => {
      const all = unitSpan(account, whole)
      return all.quantity === undefined
        ? []
        : [{ account, months: months.map((of) => unitSpan(account, of)), whole: all }]
    })
}

function unitSpan({ id }: Account, of: Ratios): UnitSpan {
  const line = `statistics/${encodeURIComponent(id)}`
  const perUnit = (name: string) => of.statistics.find(({ key }) => key === `${line}.${name}`)?.figure
  return {
    span: of.span,
    quantity: perUnit('revenue')?.parts[1] ?? perUnit('costs')?.parts[1],
    amounts: shown.map(({ term, line: name }) => ({ amount: of.terms.get(term), perUnit: perUnit(name) })),
  }
}

/** The figures of `unitMonths`: the roots in which `findFigure` looks. */
export function unitFigures(of: readonly UnitMonths[]): readonly Figure[] {
  return of.flatMap(({ months, whole }) =>
    [...months, whole].flatMap(({ quantity, amounts }) =>
      [quantity, ...amounts.flatMap(({ amount, perUnit }) => [amount, perUnit])].filter(
        (each) => each !== undefined,
      ),
    ),
  )
}

/** What the page of money per unit is called. */
export const unitMonthsTitle: Label = { en: 'Money per unit counted', fr: 'Montants par unité relevée' }

/** Money per unit as a page: a heading and a total an account, a row a month. */
export function unitMonthsPage(
  of: readonly UnitMonths[],
  whole: Ratios,
  context: PageContext & { readonly fiscalYearEnd: FiscalYearEnd },
): Page {
  const { language } = context
  const rows: PageRow[] = []
  for (const { account, months, whole: all } of of) {
    const unit = account.unit === undefined ? '' : ` (${account.unit})`
    const name = `${account.code} ${accountName(account, language)}${unit}`
    rows.push({ kind: 'heading', indent: 0, cells: [name, ...columns.slice(1).map(() => null)] })
    const first = rows.length
    for (const month of months)
      rows.push({ kind: 'line', indent: 1, ...cellsOf(monthInWords(month.span.from)[language], month) })
    rows.push({
      kind: 'subtotal',
      indent: 0,
      ...cellsOf(`Total, ${accountName(account, language)}`, all),
      sumOf: months.map((_, at) => ({ row: first + at, sign: 1 })),
    })
  }
  return checkedPage({
    report: 'per-unit',
    title: unitMonthsTitle,
    subtitle: spanInWords(whole.span, context.fiscalYearEnd),
    bookName: context.bookName,
    asOfSeq: whole.key.asOfSeq,
    columns,
    rows,
    proofs: whole.proofs,
    notes: [perUnitNote, ...contextNotes(context, 'accrual')],
    ...(of[0] === undefined ? {} : { chart: chartOf(of[0]) }),
  })
}

const perUnitNote: Label = {
  en: 'Per unit: the amount divided by what was counted in the same days, rounded half up to the cent; blank where nothing was counted.',
  fr: 'Par unité : le montant divisé par ce qui a été relevé aux mêmes jours, arrondi au cent; vide lorsque rien n’a été relevé.',
}

const columns: readonly Column[] = [
  { key: 'month', label: { en: 'Month', fr: 'Mois' }, kind: 'text' },
  { key: 'quantity', label: { en: 'Counted', fr: 'Relevé' }, kind: 'count' },
  ...shown.flatMap(({ line, label }): readonly Column[] => [
    { key: line, label, kind: 'amount' },
    {
      key: `${line}-per-unit`,
      label: { en: `${label.en} per unit`, fr: `${label.fr} par unité` },
      kind: 'count',
    },
  ]),
]

function cellsOf(name: string, { quantity, amounts }: UnitSpan): Pick<PageRow, 'cells' | 'figures'> {
  const figures: Record<string, string> = {}
  const cells: PageCell[] = [name, quantity?.text ?? null]
  if (quantity !== undefined) figures.quantity = quantity.id
  amounts.forEach(({ amount, perUnit }, at) => {
    const line = shown[at]?.line ?? ''
    if (amount !== undefined) figures[line] = amount.id
    if (perUnit !== undefined) figures[`${line}-per-unit`] = perUnit.id
    cells.push(amount?.value ?? null, perUnit === undefined ? null : formatCents(perUnit.value))
  })
  return { cells, figures }
}

function chartOf({ account, months }: UnitMonths): NonNullable<Page['chart']> {
  const name = (language: 'en' | 'fr') => account.unit ?? accountName(account, language)
  return {
    kind: 'columns',
    title: { en: `Revenue and costs per ${name('en')}`, fr: `Produits et coûts par ${name('fr')}` },
    labels: months.map(({ span }) => monthInWords(span.from)),
    series: shown.slice(0, 2).map(({ label }, at) => ({
      name: label,
      values: months.map(({ amounts }) => amounts[at]?.perUnit?.value ?? 0n),
    })),
  }
}
