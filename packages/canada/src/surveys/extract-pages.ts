import type { Proof } from '@daybook/core/filings/figure.ts'
import type { Span } from '@daybook/core/kit/civil-date.ts'
import type { Label } from '@daybook/core/kit/refusal-text.ts'
import { spanInWords } from '@daybook/core/reports/date-words.ts'
import { type Column, checkedPage, type Page, type PageRow } from '@daybook/core/reports/page.ts'
import { contextNotes, type PageContext } from '@daybook/core/reports/page-context.ts'
import { type ExtractName, extractDefinitions } from './definitions.ts'
import { type GifiExtract, gifiGroupNames } from './gifi-extract.ts'
import type { EmploymentExtract, PayrollExtract } from './payroll-extract.ts'

/** What the tables for surveys are called. */
export const extractTitles: Readonly<Record<ExtractName, Label>> = {
  gifi: { en: 'Revenue and expenses by GIFI code', fr: 'Produits et charges par code IGRF' },
  payroll: { en: 'Payroll by province and occupation', fr: 'Rémunération par province et profession' },
  employment: { en: 'Employment by month', fr: 'Emploi par mois' },
}

/** What all pages of an extract share. */
export type ExtractContext = PageContext & {
  readonly report: string
  readonly span: Span
  readonly asOfSeq: number
  readonly proofs: readonly Proof[]
}

function column(key: string, en: string, fr: string, kind: Column['kind']): Column {
  return { key, label: { en, fr }, kind }
}

function pageOf(
  name: ExtractName,
  columns: readonly Column[],
  rows: readonly PageRow[],
  context: ExtractContext,
): Page {
  return checkedPage({
    report: context.report,
    title: extractTitles[name],
    subtitle: spanInWords(context.span),
    bookName: context.bookName,
    asOfSeq: context.asOfSeq,
    columns,
    rows,
    proofs: context.proofs,
    notes: contextNotes(context, name === 'gifi' ? 'accrual' : undefined),
  })
}

/** Revenue and expenses by GIFI code as a page: a heading and a subtotal a group, the net income last. */
export function gifiPage(of: GifiExtract, context: ExtractContext): Page {
  const { language } = context
  const rows: PageRow[] = []
  const terms: { readonly row: number; readonly sign: 1 | -1 }[] = []
  for (const { group, isRevenue, lines, total } of of.parts) {
    const name = gifiGroupNames[group][language]
    rows.push({ kind: 'heading', indent: 0, cells: [null, name, null] })
    const first = rows.length
    for (const { code, label, figure } of lines)
      rows.push({
        kind: 'line',
        indent: 1,
        cells: [code, label[language], figure.value],
        figures: { amount: figure.id },
      })
    rows.push({
      kind: 'subtotal',
      indent: 0,
      cells: [null, `Total, ${name}`, total.value],
      figures: { amount: total.id },
      sumOf: lines.map((_, at) => ({ row: first + at, sign: 1 })),
    })
    terms.push({ row: rows.length - 1, sign: isRevenue ? 1 : -1 })
  }
  rows.push({
    kind: 'total',
    indent: 0,
    cells: [null, of.net.label[language], of.net.value],
    figures: { amount: of.net.id },
    sumOf: terms,
  })
  const columns = [
    column('code', 'Code', 'Code', 'code'),
    column('item', 'Item', 'Poste', 'text'),
    column('amount', 'Amount', 'Montant', 'amount'),
  ]
  return pageOf('gifi', columns, rows, context)
}

/** Payroll by province and occupation as a page. */
export function payrollPage(of: PayrollExtract, context: ExtractContext): Page {
  const { language } = context
  const rows = of.lines.map(
    ({ province, code, occupation, persons, hours, gross, employer }): PageRow => ({
      kind: 'line',
      indent: 0,
      cells: [
        province[language],
        code,
        occupation[language],
        String(persons),
        hours,
        gross.value,
        employer.value,
      ],
      figures: { gross: gross.id, employer: employer.id },
    }),
  )
  const total: PageRow = {
    kind: 'total',
    indent: 0,
    cells: ['Total', null, null, String(of.persons), of.hours, of.gross.value, of.employer.value],
    figures: { gross: of.gross.id, employer: of.employer.id },
    sumOf: rows.map((_, row) => ({ row, sign: 1 })),
  }
  const columns = [
    column('province', 'Province', 'Province', 'text'),
    column('noc', 'NOC', 'CNP', 'code'),
    column('occupation', 'Occupation', 'Profession', 'text'),
    column('persons', 'Persons', 'Personnes', 'count'),
    column('hours', 'Hours', 'Heures', 'count'),
    column('gross', 'Gross pay', 'Rémunération brute', 'amount'),
    column('employer', 'Employer’s contributions', 'Cotisations de l’employeur', 'amount'),
  ]
  return pageOf('payroll', columns, [...rows, total], context)
}

/** Employment by month and province as a page. */
export function employmentPage(of: EmploymentExtract, context: ExtractContext): Page {
  const { language } = context
  const counts = ['employed', 'hired', 'left', 'paid', 'hourly', 'salaried', 'other'] as const
  const rows = of.lines.map(
    (line): PageRow => ({
      kind: 'line',
      indent: 0,
      cells: [
        line.month,
        line.province[language],
        ...counts.map((each) => String(line[each])),
        line.hours,
        line.gross.value,
      ],
      figures: { gross: line.gross.id },
    }),
  )
  const total: PageRow = {
    kind: 'total',
    indent: 0,
    cells: [null, 'Total', ...counts.map(() => null), null, of.gross.value],
    figures: { gross: of.gross.id },
    sumOf: rows.map((_, row) => ({ row, sign: 1 })),
  }
  const columns = [
    column('month', 'Month', 'Mois', 'code'),
    column('province', 'Province', 'Province', 'text'),
    column('employed', 'Employed', 'En emploi', 'count'),
    column('hired', 'Hired', 'Embauches', 'count'),
    column('left', 'Left', 'Départs', 'count'),
    column('paid', 'Paid', 'Payées', 'count'),
    column('hourly', 'By the hour', 'À l’heure', 'count'),
    column('salaried', 'By salary', 'Au salaire', 'count'),
    column('other', 'Otherwise', 'Autrement', 'count'),
    column('hours', 'Hours', 'Heures', 'count'),
    column('gross', 'Gross pay', 'Rémunération brute', 'amount'),
  ]
  return pageOf('employment', columns, [...rows, total], context)
}

/** What the words of a table mean, as a page after it. */
export function definitionsPage(name: ExtractName, context: ExtractContext): Page {
  const { language } = context
  const rows = extractDefinitions[name].map(
    ({ term, meaning }): PageRow => ({ kind: 'line', indent: 0, cells: [term[language], meaning[language]] }),
  )
  return checkedPage({
    report: context.report,
    title: { en: 'Definitions', fr: 'Définitions' },
    subtitle: extractTitles[name],
    bookName: context.bookName,
    asOfSeq: context.asOfSeq,
    columns: [
      column('term', 'Word', 'Mot', 'text'),
      column('meaning', 'What it means here', 'Ce qu’il veut dire ici', 'text'),
    ],
    rows,
    proofs: [],
    notes: [],
  })
}
