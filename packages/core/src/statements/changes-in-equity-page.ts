import type { FiscalYearEnd } from '../kit/civil-date.ts'
import { spanInWords } from '../reports/date-words.ts'
import { type Column, checkedPage, type Page, type PageRow } from '../reports/page.ts'
import { contextNotes, type PageContext } from '../reports/page-context.ts'
import type { ChangesInEquity } from './changes-in-equity.ts'

/** Changes in equity as a page; components and rows in which nothing ever stood are left out. */
export function changesInEquityPage(
  changes: ChangesInEquity,
  context: PageContext & { readonly fiscalYearEnd: FiscalYearEnd },
): Page {
  const last = changes.columns.length - 1
  const isShown = (at: number) =>
    at === last || changes.rows.some((row) => (row.cells[at]?.value ?? 0n) !== 0n)
  const columns = changes.columns.flatMap((column, at) => (isShown(at) ? [{ ...column, at }] : []))
  const kept = changes.rows.filter(
    (row) => row.key === 'opening' || row.key === 'closing' || row.cells.some((cell) => cell.value !== 0n),
  )
  const rows = kept.map((row, index): PageRow => {
    const shown = columns.flatMap(({ key, at }) => {
      const cell = row.cells[at]
      return cell === undefined ? [] : [[key, cell] as const]
    })
    const isClosing = row.key === 'closing'
    return {
      kind: isClosing ? 'total' : 'line',
      indent: 0,
      cells: [row.label[context.language], ...shown.map(([, cell]) => cell.value)],
      figures: Object.fromEntries(shown.map(([key, cell]) => [key, cell.id])),
      ...(isClosing ? { sumOf: kept.slice(0, index).map((_row, above) => ({ row: above, sign: 1 })) } : {}),
    }
  })
  return checkedPage({
    report: changes.key.report,
    title: changes.title,
    subtitle: spanInWords(changes.span, context.fiscalYearEnd),
    bookName: context.bookName,
    asOfSeq: changes.key.asOfSeq,
    columns: [
      { key: 'change', label: { en: 'Change', fr: 'Variation' }, kind: 'text' },
      ...columns.map(({ key, label, at }): Column => {
        if (at !== last) return { key, label, kind: 'amount' }
        const parts = columns.filter((each) => each.at !== last)
        return { key, label, kind: 'amount', sumOf: parts.map((each) => ({ column: each.key, sign: 1 })) }
      }),
    ],
    rows,
    proofs: changes.proofs,
    notes: contextNotes(context, changes.key.options.basis === 'cash' ? 'cash' : 'accrual'),
  })
}
