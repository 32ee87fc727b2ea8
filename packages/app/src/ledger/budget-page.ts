import { onSide } from '@daybook/core/budget/budget-line.ts'
import type { BudgetLine } from '@daybook/core/daybook/budget-facts.ts'
import { type Cents, formatCents, sumOf } from '@daybook/core/kit/cents.ts'
import { accountName, byCode } from '@daybook/core/ledger/chart.ts'
import { monthInWords } from '@daybook/core/reports/date-words.ts'
import { checkedPage, type Page } from '@daybook/core/reports/page.ts'
import { contextNotes } from '@daybook/core/reports/page-context.ts'
import type { View } from '../book.ts'
import { type Asking, contextOf, type ReportResult } from '../reports/report.ts'
import type { Budget } from './load-budget.ts'

/** One row of a budget: an account, on its normal side, with the fact that set each month. */
type BudgetRow = {
  readonly code: string
  readonly name: string
  readonly dims: Readonly<Record<string, string>>
  readonly months: ReadonlyMap<string, { readonly amount: Cents; readonly since: number }>
  readonly total: Cents
}

/**
 * A budget account by account and month by month, each amount on the account's normal side, with its total;
 * all months that it has, or some.
 */
export function budgetReport(
  view: View,
  budget: Budget,
  wanted: readonly string[] | undefined,
  asking: Asking,
): ReportResult {
  const lines = [...budget.lines.values()]
  const months = [...new Set(lines.flatMap((line) => line.months.map((each) => each.month)))]
    .filter((month) => wanted === undefined || wanted.includes(month))
    .sort()
  const rows = lines
    .map((line) => rowOf(view, line, months, asking))
    .sort(byCode)
    .filter((row) => row.months.size > 0)
  return {
    json: {
      budget: budget.name,
      months,
      rows: rows.map(({ code, name, dims, months: amounts, total }) => ({
        code,
        name,
        dims,
        months: [...amounts].map(([month, { amount, since }]) => ({
          month,
          amount: formatCents(amount),
          fact: since,
        })),
        total: formatCents(total),
      })),
      asOfSeq: view.head.seq,
    },
    pages: () => [pageOf(view, budget, months, rows, asking)],
    figures: () => [],
  }
}

function rowOf({ chart }: View, line: BudgetLine, months: readonly string[], asking: Asking): BudgetRow {
  const account = chart.get(line.account)
  const kept = line.months.filter(({ month }) => months.includes(month))
  const shown = kept.map(({ month, amount, since }) => {
    return [month, { amount: onSide(amount, account?.normal ?? 'debit'), since }] as const
  })
  return {
    code: account?.code ?? line.account,
    name: account === undefined ? '' : accountName(account, asking.language),
    dims: line.dims ?? {},
    months: new Map(shown),
    total: sumOf(shown.map(([, { amount }]) => amount)),
  }
}

function pageOf(
  view: View,
  budget: Budget,
  months: readonly string[],
  rows: readonly BudgetRow[],
  asking: Asking,
): Page {
  const context = contextOf(view, asking)
  return checkedPage({
    report: 'budget',
    title: { en: `Budget “${budget.name}”`, fr: `Budget « ${budget.name} »` },
    subtitle: spanWords(months),
    bookName: context.bookName,
    asOfSeq: view.head.seq,
    columns: [
      { key: 'code', label: { en: 'No.', fr: 'N°' }, kind: 'code' },
      { key: 'account', label: { en: 'Account', fr: 'Compte' }, kind: 'text' },
      ...months.map((month) => ({
        key: month,
        label: monthInWords(`${month}-01`),
        kind: 'amount' as const,
      })),
      {
        key: 'total',
        label: { en: 'Total', fr: 'Total' },
        kind: 'amount',
        sumOf: months.map((column) => ({ column, sign: 1 })),
      },
    ],
    rows: rows.map((row) => ({
      kind: 'line',
      indent: 0,
      cells: [
        row.code,
        [row.name, ...Object.values(row.dims)].join(' · '),
        ...months.map((month) => row.months.get(month)?.amount ?? null),
        row.total,
      ],
    })),
    proofs: [],
    notes: contextNotes(context),
  })
}

function spanWords(months: readonly string[]) {
  const [first, last] = [months[0], months.at(-1)]
  if (first === undefined || last === undefined) return { en: 'No months', fr: 'Aucun mois' }
  const [from, through] = [monthInWords(`${first}-01`), monthInWords(`${last}-01`)]
  return { en: `${from.en} to ${through.en}`, fr: `${from.fr} à ${through.fr}` }
}
