import type { StockCount, StockLine } from '../daybook/cash-facts.ts'
import { decimalText } from '../kit/decimal-text.ts'
import type { Label } from '../kit/refusal-text.ts'
import { type Column, checkedPage, type Page, type PageRow } from '../reports/page.ts'
import type { PageContext } from '../reports/page-context.ts'

/** What a count sheet says beside the goods: the account, and how far the books go. */
export type StockSheetContext = PageContext & { readonly account: string; readonly asOfSeq: number }

const title: Label = { en: 'Stock count', fr: 'Inventaire' }
const blank = '____________'

const columns = (kind: 'text' | 'amount'): readonly Column[] => [
  { key: 'item', label: { en: 'Goods', fr: 'Marchandise' }, kind: 'text' },
  { key: 'unit', label: { en: 'Unit', fr: 'Unité' }, kind: 'text' },
  { key: 'quantity', label: { en: 'Quantity', fr: 'Quantité' }, kind: 'text' },
  { key: 'cost', label: { en: 'Unit cost', fr: 'Coût unitaire' }, kind: 'text' },
  { key: 'net', label: { en: 'Net value', fr: 'Valeur nette' }, kind: 'text' },
  { key: 'amount', label: { en: 'Amount', fr: 'Montant' }, kind },
]

/**
 * A sheet to count by hand: the goods of the last count with room for how many there are, what one costs and
 * what one would bring, and blank lines for others.
 */
export function blankStockSheet(known: readonly StockLine[], context: StockSheetContext): Page {
  const rows = known.map(
    ({ item, unit = '' }): PageRow => ({
      kind: 'line',
      indent: 0,
      cells: [item, unit, blank, blank, blank, blank],
    }),
  )
  const others = Array.from(
    { length: Math.max(5, 20 - known.length) },
    (): PageRow => ({ kind: 'line', indent: 0, cells: [blank, blank, blank, blank, blank, blank] }),
  )
  return checkedPage({
    report: 'stock-sheet',
    title,
    subtitle: { en: `${context.account} · date: ${blank}`, fr: `${context.account} · date : ${blank}` },
    bookName: context.bookName,
    asOfSeq: context.asOfSeq,
    columns: columns('text'),
    rows: [...rows, ...others],
    proofs: [],
    notes: [lowerNote, signatures('')],
  })
}

/** A count as it was kept: the goods, what they are worth, and what the account had held before. */
export function filledStockSheet(count: StockCount, context: StockSheetContext): Page {
  const { language } = context
  const { lines, amount, book, date, entry, counter = '' } = count
  const decimal = (text: string) => decimalText(text, language)
  const rows = lines.map(
    ({ item, unit = '', quantity, cost, net, amount: worth }): PageRow => ({
      kind: 'line',
      indent: 0,
      cells: [item, unit, decimal(quantity), decimal(cost), net === undefined ? null : decimal(net), worth],
    }),
  )
  const fr = language === 'fr'
  const total: PageRow = {
    kind: 'total',
    indent: 0,
    cells: [fr ? 'Stock de clôture' : 'Closing stock', null, null, null, null, amount],
    sumOf: rows.map((_, index) => ({ row: index, sign: 1 })),
  }
  const held: PageRow = {
    kind: 'line',
    indent: 0,
    cells: [fr ? 'Le compte portait' : 'The account had held', null, null, null, null, book.amount],
  }
  return checkedPage({
    report: 'stock-sheet',
    title,
    subtitle: { en: `${context.account} · ${date}`, fr: `${context.account} · ${date}` },
    bookName: context.bookName,
    asOfSeq: context.asOfSeq,
    columns: columns('amount'),
    rows: [...rows, total, held],
    proofs: [],
    notes: [lowerNote, { en: `Posted in J${entry}.`, fr: `Inscrit dans J${entry}.` }, signatures(counter)],
  })
}

const lowerNote: Label = {
  en: 'Each kind of goods at the lower of what it cost and what it would bring (net realizable value).',
  fr: 'Chaque marchandise au plus faible de son coût et de sa valeur nette de réalisation.',
}

function signatures(counter: string): Label {
  const by = counter === '' ? '____________________' : counter
  return {
    en: `Counted by: ${by}   Signature: ____________________   Witness: ____________________`,
    fr: `Compté par : ${by}   Signature : ____________________   Témoin : ____________________`,
  }
}
