import type { Label } from '../kit/refusal-text.ts'
import { spanInWords } from '../reports/date-words.ts'
import { type Column, checkedPage, type Page, type PageRow } from '../reports/page.ts'
import { contextNotes, type PageContext } from '../reports/page-context.ts'
import { type Consolidation, type JoinedRow, sectionNames } from './consolidate.ts'

/** What the page of a consolidation is called. */
export const consolidatedTitle: Label = { en: 'Consolidation', fr: 'Consolidation' }

/** A consolidation as pages: the joined accounts, and where there are pairs what each took out. */
export function consolidatedPages(of: Consolidation, context: PageContext): readonly Page[] {
  const shared = {
    report: 'consolidated',
    subtitle: spanInWords(of.span),
    bookName: context.bookName,
    asOfSeq: of.books[0]?.asOfSeq ?? 0,
  }
  const main = checkedPage({
    ...shared,
    title: consolidatedTitle,
    columns: columnsOf(of),
    rows: rowsOf(of, context),
    proofs: of.proofs,
    notes: [readNote(of), ...contextNotes(context, 'accrual').slice(0, 1)],
  })
  return of.eliminations.length === 0 ? [main] : [main, pairsPage(of, shared)]
}

function columnsOf({ books }: Consolidation): readonly Column[] {
  const sum = (columns: readonly string[]): Column['sumOf'] => columns.map((column) => ({ column, sign: 1 }))
  const own = books.map((book, at): Column => ({ key: `book${at}`, label: called(book), kind: 'amount' }))
  return [
    { key: 'code', label: { en: 'No.', fr: 'N°' }, kind: 'code' },
    { key: 'account', label: { en: 'Account', fr: 'Compte' }, kind: 'text' },
    ...own,
    {
      key: 'total',
      label: { en: 'Total', fr: 'Total' },
      kind: 'amount',
      sumOf: sum(own.map(({ key }) => key)) ?? [],
    },
    { key: 'eliminated', label: { en: 'Eliminations', fr: 'Éliminations' }, kind: 'amount' },
    {
      key: 'consolidated',
      label: { en: 'Consolidated', fr: 'Consolidé' },
      kind: 'amount',
      sumOf: sum(['total', 'eliminated']) ?? [],
    },
  ]
}

/** What people call a book; its name in files where it has no other. */
function called({ name, title = name }: Consolidation['books'][number]): Label {
  return { en: title, fr: title }
}

function rowsOf(of: Consolidation, { language }: PageContext): readonly PageRow[] {
  const rows: PageRow[] = []
  const cells = (
    code: string | null,
    name: string,
    { amounts, total, eliminated, consolidated }: JoinedRow,
  ) => [code, name, ...amounts, total, eliminated, consolidated]
  const ends: number[] = []
  for (const { section, rows: own, sum } of of.sections) {
    const name = sectionNames[section][language]
    rows.push({
      kind: 'heading',
      indent: 0,
      cells: [null, name, ...of.books.map(() => null), null, null, null],
    })
    const first = rows.length
    for (const row of own) {
      const isAccount = row.figures.some((ids) => ids.length > 0)
      rows.push({
        kind: 'line',
        indent: 1,
        cells: cells(isAccount ? row.key : null, row.label[language], row),
        figures: figuresOf(row),
      })
    }
    rows.push({
      kind: 'subtotal',
      indent: 0,
      cells: cells(null, sum.label[language], sum),
      sumOf: own.map((_, at) => ({ row: first + at, sign: 1 })),
    })
    ends.push(rows.length - 1)
  }
  const [, , , revenue = 0, expense = 0] = ends
  rows.push({
    kind: 'total',
    indent: 0,
    cells: cells(null, of.netIncome.label[language], of.netIncome),
    sumOf: [
      { row: revenue, sign: 1 },
      { row: expense, sign: -1 },
    ],
  })
  return rows
}

/** What opens in the column of a book: its one account in the row; several have no figure of their own. */
function figuresOf({ figures }: JoinedRow): Readonly<Record<string, string>> {
  const own = figures.flatMap((ids, at) => (ids.length === 1 ? [[`book${at}`, ids[0] ?? ''] as const] : []))
  return Object.fromEntries(own)
}

/** The pairs with both amounts, what was taken out, and what does not match. */
function pairsPage(
  of: Consolidation,
  shared: Pick<Page, 'report' | 'subtitle' | 'bookName' | 'asOfSeq'>,
): Page {
  const rows = of.eliminations.map(({ text, leftNet, rightNet, taken, difference }): PageRow => {
    const size = taken < 0n ? -taken : taken
    return { kind: 'line', indent: 0, cells: [text, leftNet, rightNet, size, difference] }
  })
  return checkedPage({
    ...shared,
    title: { en: 'Eliminations', fr: 'Éliminations' },
    columns: [
      { key: 'pair', label: { en: 'Pair', fr: 'Paire' }, kind: 'text' },
      {
        key: 'left',
        label: { en: 'First, debit less credit', fr: 'Premier, débit moins crédit' },
        kind: 'amount',
      },
      {
        key: 'right',
        label: { en: 'Second, debit less credit', fr: 'Second, débit moins crédit' },
        kind: 'amount',
      },
      { key: 'taken', label: { en: 'Taken out', fr: 'Éliminé' }, kind: 'amount' },
      { key: 'difference', label: { en: 'Difference', fr: 'Écart' }, kind: 'amount' },
    ],
    rows,
    proofs: [],
    notes: [
      {
        en: 'A pair takes out the smaller amount on both sides; a difference stays in the consolidated column until the books agree.',
        fr: 'Une paire élimine le plus petit montant des deux côtés; un écart reste dans la colonne consolidée tant que les livres ne concordent pas.',
      },
    ],
  })
}

function readNote({ books }: Consolidation): Label {
  const read = books.map((book) => `${called(book).en} #${book.asOfSeq}`).join('; ')
  return { en: `Books read at facts: ${read}.`, fr: `Livres lus aux faits : ${read}.` }
}
