import type { Cents } from '../kit/cents.ts'
import type { FiscalYearEnd } from '../kit/civil-date.ts'
import { spanInWords } from '../reports/date-words.ts'
import { type Column, checkedPage, type Page, type PageCell, type PageRow } from '../reports/page.ts'
import { contextNotes, type PageContext } from '../reports/page-context.ts'
import { type Worksheet, type WorksheetPair, worksheetPairs } from './worksheet.ts'
import { netIncomeLabel, pairColumnLabel, worksheetId, worksheetLine } from './worksheet-figures.ts'

const sides = ['debit', 'credit'] as const

type Side = (typeof sides)[number]

/** The worksheet as a page of ten columns: accounts, totals, net income, totals. Empty sides are blank. */
export function worksheetPage(
  sheet: Worksheet,
  context: PageContext & { readonly fiscalYearEnd: FiscalYearEnd },
): Page {
  const { rows } = sheet
  const lines = rows.map(
    (row): PageRow => ({
      kind: 'line',
      indent: 0,
      cells: [row.account?.code ?? null, row.name[context.language], ...cellsOf(row)],
      figures: figuresOf(sheet, worksheetLine(row), row),
    }),
  )
  const totalRow: PageRow = {
    kind: 'subtotal',
    indent: 0,
    cells: [null, 'Total', ...cellsOf(sheet.totals, true)],
    figures: figuresOf(sheet, 'totals', sheet.totals),
    sumOf: lines.map((_line, row) => ({ row, sign: 1 })),
  }
  const incomeRow: PageRow = {
    kind: 'line',
    indent: 0,
    cells: [null, netIncomeLabel[context.language], ...cellsOf(sheet.balancing)],
    figures: figuresOf(sheet, 'net-income', sheet.balancing),
  }
  const finalRow: PageRow = {
    kind: 'total',
    indent: 0,
    cells: [null, null, ...cellsOf(sheet.finals, true)],
    figures: figuresOf(sheet, 'finals', sheet.finals),
    sumOf: [
      { row: lines.length, sign: 1 },
      { row: lines.length + 1, sign: 1 },
    ],
  }
  return checkedPage({
    report: 'worksheet',
    title: { en: 'Worksheet', fr: 'Chiffrier' },
    subtitle: spanInWords(sheet.span, context.fiscalYearEnd),
    bookName: context.bookName,
    asOfSeq: sheet.key.asOfSeq,
    columns: worksheetColumns,
    rows: [...lines, totalRow, incomeRow, finalRow],
    proofs: sheet.proofs,
    notes: contextNotes(context, 'accrual'),
  })
}

const worksheetColumns: readonly Column[] = [
  { key: 'code', label: { en: 'No.', fr: 'N°' }, kind: 'code' },
  { key: 'account', label: { en: 'Account', fr: 'Compte' }, kind: 'text' },
  ...worksheetPairs.flatMap((pair) =>
    sides.map(
      (side): Column => ({
        key: `${pair}.${side}`,
        label: pairColumnLabel(pair, side),
        kind: 'amount',
      }),
    ),
  ),
]

type Sides = Partial<Readonly<Record<WorksheetPair, Readonly<Record<Side, Cents>>>>>

/**
 * The ten cells of a row; nothing is blank in a line and `0n` in a total, where the row has the pair at all.
 */
function cellsOf(row: Sides, isTotal = false): PageCell[] {
  return worksheetPairs.flatMap((pair) =>
    sides.map((side) => {
      const amount = row[pair]?.[side]
      return amount === undefined || (amount === 0n && !isTotal) ? null : amount
    }),
  )
}

function figuresOf(sheet: Worksheet, line: string, row: Sides): Readonly<Record<string, string>> {
  const entries = worksheetPairs.flatMap((pair) =>
    sides.flatMap((side) => {
      const isShown = (row[pair]?.[side] ?? 0n) !== 0n
      return isShown ? [[`${pair}.${side}`, worksheetId(sheet, line, pair, side)] as const] : []
    }),
  )
  return Object.fromEntries(entries)
}
