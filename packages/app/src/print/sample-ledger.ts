import { addDays } from '@daybook/core/kit/civil-date.ts'
import { type Column, checkedPage, type Page, type PageRow } from '@daybook/core/reports/page.ts'
import { amountColumn, bookName } from './sample-pages.ts'

const memos = [
  'Deposit, invoice 1043, R. Sample',
  'Bill 2207, Example Spraybooth, two coats clear and touch-up of the maple doors for the Sample kitchen',
  'Rent of the shop',
  '#read("secrets") $x^2$ \\ *not markup* @ref <label>',
  'Chèque 1187, Quincaillerie Exemple',
]

/** A general ledger of so many lines, fifty an account, each account closed by its own subtotal. */
export function generalLedgerPage(lines: number): Page {
  const columns: readonly Column[] = [
    { key: 'date', label: { en: 'Date', fr: 'Date' }, kind: 'date' },
    { key: 'entry', label: { en: 'Entry', fr: 'Écriture' }, kind: 'code' },
    { key: 'memo', label: { en: 'Memo', fr: 'Libellé' }, kind: 'text' },
    amountColumn('debit', 'Debit', 'Débit'),
    amountColumn('credit', 'Credit', 'Crédit'),
    amountColumn('balance', 'Balance', 'Solde'),
  ]
  const rows: PageRow[] = []
  for (let line = 0; line < lines; line += 50)
    rows.push(...ledgerAccount(line, rows.length, Math.min(50, lines - line)))
  return checkedPage({
    report: 'general-ledger',
    title: { en: 'General ledger', fr: 'Grand livre' },
    subtitle: { en: 'Year ended October 31, 2026', fr: 'Exercice terminé le 31 octobre 2026' },
    bookName,
    asOfSeq: 1843,
    columns,
    rows,
    proofs: [],
    notes: [],
  })
}

function ledgerAccount(from: number, firstRow: number, count: number): PageRow[] {
  const rows: PageRow[] = [
    {
      kind: 'heading',
      indent: 0,
      cells: [`${1000 + from / 5} Sample account`, null, null, null, null, null],
    },
  ]
  let balance = 0n
  const sides = { debit: 0n, credit: 0n }
  for (let line = from; line < from + count; line += 1) {
    const amount = BigInt(((line * 7919) % 90_000) + 1) * 11n
    const isDebit = line % 3 !== 1
    balance += isDebit ? amount : -amount
    sides[isDebit ? 'debit' : 'credit'] += amount
    rows.push({
      kind: 'line',
      indent: 0,
      cells: [
        addDays('2025-11-01', line % 365),
        `JE ${String(line + 1).padStart(5, '0')}`,
        memos[line % memos.length] ?? '',
        isDebit ? amount : null,
        isDebit ? null : amount,
        balance,
      ],
    })
  }
  const sumOfLines = Array.from({ length: count }, (_, at) => ({ row: firstRow + 1 + at, sign: 1 as const }))
  const cells = [null, null, 'Movements', sides.debit, sides.credit, null]
  return [...rows, { kind: 'subtotal', indent: 0, cells, sumOf: sumOfLines }]
}
