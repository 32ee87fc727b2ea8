import type { Cents } from '../kit/cents.ts'
import type { CivilDate } from '../kit/civil-date.ts'
import { dayInWords, monthInWords } from '../reports/date-words.ts'
import {
  type Column,
  checkedPage,
  type Page,
  type PageChart,
  type PageRow,
  type SumTerm,
} from '../reports/page.ts'
import { contextNotes, type PageContext } from '../reports/page-context.ts'
import { type NetWorth, type WorthLine, worthId } from './net-worth.ts'

const words = {
  owned: { en: 'Owned', fr: 'Ce qui est possédé' },
  assets: { en: 'Total owned', fr: 'Total possédé' },
  owed: { en: 'Owed', fr: 'Ce qui est dû' },
  debts: { en: 'Total owed', fr: 'Total dû' },
  net: { en: 'Net worth', fr: 'Valeur nette' },
} as const

/** The net worth as a page: a column a day, what is owned, what is owed, and the difference. */
export function netWorthPage(worth: NetWorth, context: PageContext): Page {
  const { language } = context
  const { days, owned, owed } = worth
  const cells = (amounts: readonly Cents[]) => days.map((_day, at) => amounts[at] ?? 0n)
  const ids = (line: string) =>
    Object.fromEntries(days.map((day) => [day, worthId(worth, line, day)] as const))
  const heading = (name: string): PageRow => ({
    kind: 'heading',
    indent: 0,
    cells: [name, ...days.map(() => null)],
  })
  const line = (each: WorthLine): PageRow => ({
    kind: 'line',
    indent: 1,
    cells: [each.name[language], ...cells(each.amounts)],
    figures: ids(each.key),
  })
  const total = (
    key: string,
    name: string,
    amounts: readonly Cents[],
    sumOf: readonly SumTerm[],
  ): PageRow => ({
    ...{ kind: 'subtotal', indent: 0, figures: ids(key), sumOf },
    cells: [name, ...cells(amounts)],
  })
  const [assetsAt, debtsAt] = [owned.length + 1, owned.length + owed.length + 3]
  const rows: readonly PageRow[] = [
    heading(words.owned[language]),
    ...owned.map(line),
    total('assets', words.assets[language], worth.assets, termsFrom(1, owned.length)),
    heading(words.owed[language]),
    ...owed.map(line),
    total('debts', words.debts[language], worth.debts, termsFrom(assetsAt + 2, owed.length)),
    {
      kind: 'total',
      indent: 0,
      cells: [words.net[language], ...cells(worth.net)],
      figures: ids('net'),
      sumOf: [
        { row: assetsAt, sign: 1 },
        { row: debtsAt, sign: -1 },
      ],
    },
  ]
  const last = dayInWords(worth.key.span.through)
  return checkedPage({
    report: 'net-worth',
    title: { en: 'Net worth', fr: 'Valeur nette' },
    subtitle: { en: last.en, fr: `Au ${last.fr}` },
    bookName: context.bookName,
    asOfSeq: worth.key.asOfSeq,
    columns: columnsOf(days),
    rows,
    chart: chartOf(worth),
    proofs: worth.proofs,
    notes: contextNotes(context),
  })
}

/** What was owned, owed and left over, month by month. */
function chartOf({ days, assets, debts, net }: NetWorth): PageChart {
  return {
    kind: 'columns',
    title: words.net,
    labels: days.map((day) => monthInWords(day)),
    series: [
      { name: words.assets, values: assets },
      { name: words.debts, values: debts },
      { name: words.net, values: net },
    ],
  }
}

function termsFrom(from: number, count: number): readonly SumTerm[] {
  return Array.from({ length: count }, (_each, at) => ({ row: from + at, sign: 1 }))
}

function columnsOf(days: readonly CivilDate[]): readonly Column[] {
  return [
    { key: 'name', label: { en: 'What', fr: 'Quoi' }, kind: 'text' },
    ...days.map((day): Column => ({ key: day, label: monthInWords(day), kind: 'amount' })),
  ]
}
