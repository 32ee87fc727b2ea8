import { proof } from '../filings/figure.ts'
import { figureId } from '../filings/figure-id.ts'
import type { Cents } from '../kit/cents.ts'
import type { Label, Language } from '../kit/refusal-text.ts'
import { entryName } from '../ledger/entry.ts'
import { dayInWords } from '../reports/date-words.ts'
import { type Column, checkedPage, type Page, type PageCell, type PageRow } from '../reports/page.ts'
import { shownIn } from './reconcile.ts'
import { reconciliationNotes } from './reconciliation-notes.ts'
import {
  booksLabel,
  closingLabel,
  linesOf,
  openingLabel,
  partLabel,
  type ReportLine,
  type ReportPart,
  reconciliationKey,
  reconciliationName,
  type SealedReport,
  staleLines,
  sumIn,
} from './reconciliation-report.ts'

/**
 * The report of a seal as a page: the balance from one seal to the next, what is outstanding and the balance
 * of the books, then every posting that cleared and every bank line that was left out. Notes say what it was
 * held against, with its hash, and who sealed it, when, and on what end of the chain. Amounts stand as a
 * statement of the account shows them.
 */
export function reconciliationPage(report: SealedReport, language: Language): Page {
  const rows = rowsOf(report, language)
  const books = shownIn(report.account, report.balance)
  const added =
    shownIn(report.account, report.closing) +
    sumIn(report, 'outstanding-debits') +
    sumIn(report, 'outstanding-credits')
  const cleared =
    shownIn(report.account, report.opening) +
    sumIn(report, 'cleared-debits') +
    sumIn(report, 'cleared-credits')
  const { name, code } = report.account
  return checkedPage({
    report: reconciliationName,
    title: { en: 'Account reconciliation', fr: 'Rapprochement de compte' },
    subtitle: {
      en: `${code} ${name.en || name.fr}, ${dayInWords(report.on).en}`,
      fr: `${code} ${name.fr || name.en}, ${dayInWords(report.on).fr}`,
    },
    bookName: report.bookName,
    asOfSeq: report.before.seq + 1,
    columns,
    rows,
    proofs: [
      proof(
        {
          en: 'Opening and cleared equal the closing balance',
          fr: 'L’ouverture et le pointé égalent la clôture',
        },
        cleared,
        shownIn(report.account, report.closing),
      ),
      proof(
        {
          en: 'Closing and outstanding equal the books',
          fr: 'La clôture et le non-pointé égalent les livres',
        },
        added,
        books,
      ),
    ],
    notes: reconciliationNotes(report),
  })
}

const columns: readonly Column[] = [
  { key: 'date', label: { en: 'Date', fr: 'Date' }, kind: 'date' },
  { key: 'entry', label: { en: 'Entry', fr: 'Écriture' }, kind: 'code' },
  { key: 'text', label: { en: 'Description', fr: 'Libellé' }, kind: 'text' },
  { key: 'ref', label: { en: 'No.', fr: 'N°' }, kind: 'code' },
  { key: 'amount', label: { en: 'Amount', fr: 'Montant' }, kind: 'amount' },
]

/** Rows as they are laid, each total naming the rows it adds up by their places. */
type Laid = { readonly rows: PageRow[]; readonly language: Language; readonly report: SealedReport }

function rowsOf(report: SealedReport, language: Language): readonly PageRow[] {
  const laid: Laid = { rows: [], language, report }
  const opening = summary(
    laid,
    'line',
    openingLabel(report),
    shownIn(report.account, report.opening),
    'opening',
  )
  const cleared = (['cleared-debits', 'cleared-credits'] as const).map((part) => {
    const count = linesOf(report, part).length
    const { en, fr } = partLabel(report, part)
    const label = { en: `${en}: ${count}`, fr: `${fr} : ${count}` }
    return summary(laid, 'line', label, sumIn(report, part), part)
  })
  const closing = summary(
    laid,
    'subtotal',
    closingLabel,
    shownIn(report.account, report.closing),
    'closing',
    [opening, ...cleared],
  )
  const outstanding = (['outstanding-debits', 'outstanding-credits'] as const).flatMap((part) =>
    detailed(laid, part),
  )
  summary(laid, 'total', booksLabel, shownIn(report.account, report.balance), 'books', [
    closing,
    ...outstanding,
  ])
  for (const part of ['cleared-debits', 'cleared-credits'] as const) {
    if (linesOf(report, part).length > 0) laid.rows.push(blank)
    detailed(laid, part)
  }
  excludedRows(laid)
  return laid.rows
}

const blank: PageRow = { kind: 'blank', indent: 0, cells: [null, null, null, null, null] }

/** One row of a sum; gives its place. */
function summary(
  { rows, language, report }: Laid,
  kind: 'line' | 'subtotal' | 'total',
  label: Label,
  amount: Cents,
  line: string,
  sumOf?: readonly number[],
): number {
  rows.push({
    kind,
    indent: 0,
    cells: [null, null, label[language], null, amount],
    figures: { amount: figureId(reconciliationKey(report), line) },
    ...(sumOf === undefined ? {} : { sumOf: sumOf.map((row) => ({ row, sign: 1 as const })) }),
  })
  return rows.length - 1
}

/** A heading, the postings of a part and their sum; gives the sum's place, or nothing for an empty part. */
function detailed(laid: Laid, part: ReportPart): readonly number[] {
  const { rows, report, language } = laid
  const lines = linesOf(report, part)
  if (lines.length === 0) return []
  const label = partLabel(report, part)
  rows.push({ kind: 'heading', indent: 0, cells: [null, null, label[language], null, null] })
  const stale = new Map(staleLines(report).map((each) => [`${each.number} ${each.posting}`, each.since]))
  const places = lines.map((line) => {
    const since = part === 'outstanding-credits' ? stale.get(`${line.number} ${line.posting}`) : undefined
    rows.push(lineRow(laid, line, since))
    return rows.length - 1
  })
  const total = { en: `Total: ${label.en}`, fr: `Total : ${label.fr}` }
  return [summary(laid, 'subtotal', total, sumIn(report, part), part, places)]
}

function lineRow({ report, language }: Laid, line: ReportLine, since: string | undefined): PageRow {
  const marks = [
    ...(since === undefined
      ? []
      : [language === 'fr' ? `périmé, six mois le ${since}` : `stale-dated, six months on ${since}`]),
    ...(line.stop === undefined
      ? []
      : [language === 'fr' ? `opposition le ${line.stop}` : `stopped ${line.stop}`]),
  ]
  const text = marks.length === 0 ? line.text : `${line.text} (${marks.join(', ')})`
  const cells: readonly PageCell[] = [
    line.date,
    entryName(line.number),
    text,
    line.ref ?? null,
    shownIn(report.account, line.amount),
  ]
  return { kind: 'line', indent: 1, cells }
}

function excludedRows({ rows, report, language }: Laid): void {
  if (report.excluded.length === 0) return
  const heading = { en: 'Bank lines left out', fr: 'Lignes bancaires exclues' }
  rows.push(blank, { kind: 'heading', indent: 0, cells: [null, null, heading[language], null, null] })
  for (const { date, amount, text, reason } of report.excluded) {
    const cells = [date, null, `${text}: ${reason}`, null, shownIn(report.account, amount)]
    rows.push({ kind: 'line', indent: 1, cells })
  }
}
