import type { AnnualWorksheet } from '@daybook/canada/remittances/annual-worksheet.ts'
import { type Cents, sumOf } from '@daybook/core/kit/cents.ts'
import { type Column, checkedPage, type Page, type PageRow } from '@daybook/core/reports/page.ts'
import { contextNotes, type PageContext } from '@daybook/core/reports/page-context.ts'

const columns: readonly Column[] = [
  { key: 'group', label: { en: 'Class', fr: 'Classe' }, kind: 'code' },
  { key: 'person', label: { en: 'Person', fr: 'Personne' }, kind: 'text' },
  { key: 'earnings', label: { en: 'Earnings', fr: 'Gains' }, kind: 'amount' },
  { key: 'excess', label: { en: 'Above maximum', fr: 'Au-delà du maximum' }, kind: 'amount' },
  { key: 'counted', label: { en: 'Counted', fr: 'Compté' }, kind: 'amount' },
  { key: 'amount', label: { en: 'Amount', fr: 'Montant' }, kind: 'amount' },
]

/** A year's return as a page: each person, the totals, the lines, what was remitted and what is owed. */
export function annualPage(
  sheet: AnnualWorksheet,
  context: PageContext & { readonly asOfSeq: number },
): Page {
  const { language } = context
  const persons: PageRow[] = sheet.persons.map(({ group, name, earnings, excess, counted }) => ({
    kind: 'line',
    indent: 0,
    cells: [group, name, earnings, excess, counted, null],
  }))
  const of = (pick: 'earnings' | 'excess' | 'counted'): Cents =>
    sumOf(sheet.persons.map((each) => each[pick]))
  const everyone: PageRow = {
    kind: 'subtotal',
    indent: 0,
    cells: [null, language === 'fr' ? 'Tous' : 'Everyone', of('earnings'), of('excess'), of('counted'), null],
    sumOf: persons.map((_, row) => ({ row, sign: 1 })),
  }
  const lines = sheet.lines.map((line): PageRow => amountRow(line.label[language], line.value))
  const first = persons.length + 1
  const paidRow = first + lines.length
  return checkedPage({
    report: `remittance-annual-${sheet.form}`,
    title: sheet.title,
    subtitle: {
      en: `${sheet.agency.en} · ${sheet.year} · due ${sheet.due}`,
      fr: `${sheet.agency.fr} · ${sheet.year} · échéance ${sheet.due}`,
    },
    bookName: context.bookName,
    asOfSeq: context.asOfSeq,
    columns,
    rows: [
      ...persons,
      everyone,
      ...lines,
      amountRow(sheet.paid.label[language], -sheet.paid.value),
      {
        kind: 'total',
        indent: 0,
        cells: [null, sheet.owing.label[language], null, null, null, sheet.owing.value],
        sumOf: [...lines.map((_, at) => ({ row: first + at, sign: 1 as const })), { row: paidRow, sign: 1 }],
      },
    ],
    proofs: [],
    notes: contextNotes(context),
  })
}

function amountRow(label: string, amount: Cents): PageRow {
  return { kind: 'line', indent: 0, cells: [null, label, null, null, null, amount] }
}
