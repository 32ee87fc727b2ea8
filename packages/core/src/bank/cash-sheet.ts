import type { CashCount } from '../daybook/cash-facts.ts'
import { type Cents, sumOf } from '../kit/cents.ts'
import { decimalText } from '../kit/decimal-text.ts'
import type { Label, Language } from '../kit/refusal-text.ts'
import { type Column, checkedPage, type Page, type PageRow } from '../reports/page.ts'
import type { PageContext } from '../reports/page-context.ts'
import { overOf } from './count-cash.ts'
import { type Denomination, pieceTotal } from './pieces.ts'

/** What a count sheet says beside the count: the account, and the notes and coins that there are. */
export type SheetContext = PageContext & {
  readonly account: string
  readonly asOfSeq: number
  readonly denominations: readonly Denomination[]
}

const title: Label = { en: 'Cash count', fr: 'Décompte de caisse' }
const line = '____________'

const words = {
  en: {
    note: 'Notes',
    coin: 'Coins',
    counted: 'Cash counted',
    book: 'Balance of the books',
    over: 'Over (short)',
    vouchers: 'Vouchers in the box',
  },
  fr: {
    note: 'Billets',
    coin: 'Pièces',
    counted: 'Encaisse comptée',
    book: 'Solde des livres',
    over: 'Excédent (déficit)',
    vouchers: 'Bons dans la caisse',
  },
}

/** A sheet to count by hand: each note and coin with room for how many there are and what they come to. */
export function blankSheet(context: SheetContext): Page {
  const { language, denominations } = context
  const said = words[language]
  const columns: readonly Column[] = [
    { key: 'piece', label: { en: 'Note or coin', fr: 'Billet ou pièce' }, kind: 'text' },
    { key: 'count', label: { en: 'How many', fr: 'Combien' }, kind: 'text' },
    { key: 'amount', label: { en: 'Amount', fr: 'Montant' }, kind: 'text' },
  ]
  const group = (kind: Denomination['kind']): readonly PageRow[] => [
    { kind: 'heading', indent: 0, cells: [said[kind], null, null] },
    ...denominations
      .filter((each) => each.kind === kind)
      .map(
        ({ piece }): PageRow => ({ kind: 'line', indent: 1, cells: [money(piece, language), line, line] }),
      ),
  ]
  const foot = [said.counted, said.vouchers, said.book, said.over].map(
    (text): PageRow => ({ kind: 'line', indent: 0, cells: [text, null, line] }),
  )
  return checkedPage({
    report: 'cash-sheet',
    title,
    subtitle: { en: `${context.account} · date: ${line}`, fr: `${context.account} · date : ${line}` },
    bookName: context.bookName,
    asOfSeq: context.asOfSeq,
    columns,
    rows: [
      ...group('note'),
      ...group('coin'),
      { kind: 'blank', indent: 0, cells: [null, null, null] },
      ...foot,
    ],
    proofs: [],
    notes: [signatures('')],
  })
}

/** A count as it was kept: each note and coin with its number and sum, against the balance of the books. */
export function filledSheet(count: CashCount, context: SheetContext): Page {
  const { language, denominations } = context
  const said = words[language]
  const columns: readonly Column[] = [
    { key: 'piece', label: { en: 'Note or coin', fr: 'Billet ou pièce' }, kind: 'text' },
    { key: 'count', label: { en: 'How many', fr: 'Combien' }, kind: 'count' },
    { key: 'amount', label: { en: 'Amount', fr: 'Montant' }, kind: 'amount' },
  ]
  const rows: PageRow[] = []
  const subtotals = (['note', 'coin'] as const).map((kind) => {
    rows.push({ kind: 'heading', indent: 0, cells: [said[kind], null, null] })
    const first = rows.length
    const amounts: Cents[] = []
    for (const { piece } of denominations.filter((each) => each.kind === kind)) {
      const many = count.pieces.find((each) => each.piece === piece)?.count ?? 0
      const amount = pieceTotal({ piece, count: many })
      amounts.push(amount)
      rows.push({ kind: 'line', indent: 1, cells: [money(piece, language), String(many), amount] })
    }
    const sum = amounts.map((_, index) => ({ row: first + index, sign: 1 as const }))
    rows.push({ kind: 'subtotal', indent: 0, cells: [said[kind], null, sumOf(amounts)], sumOf: sum })
    return rows.length - 1
  })
  const { amount, book, date, vouchers, counter = '' } = count
  const foot: { readonly text: string; readonly amount: Cents; readonly sign: 1 | -1 }[] = [
    ...(vouchers === undefined ? [] : [{ text: said.vouchers, amount: vouchers.amount, sign: 1 as const }]),
    { text: said.book, amount: book.amount, sign: -1 },
  ]
  const total = rows.length
  rows.push({
    kind: 'subtotal',
    indent: 0,
    cells: [said.counted, null, amount],
    sumOf: subtotals.map((row) => ({ row, sign: 1 })),
  })
  for (const each of foot) rows.push({ kind: 'line', indent: 0, cells: [each.text, null, each.amount] })
  rows.push({
    kind: 'total',
    indent: 0,
    cells: [said.over, null, overOf(count)],
    sumOf: [{ row: total, sign: 1 }, ...foot.map(({ sign }, index) => ({ row: total + 1 + index, sign }))],
  })
  return checkedPage({
    report: 'cash-sheet',
    title,
    subtitle: { en: `${context.account} · ${date}`, fr: `${context.account} · ${date}` },
    bookName: context.bookName,
    asOfSeq: context.asOfSeq,
    columns,
    rows,
    proofs: [],
    notes: [...entryNote(count), signatures(counter)],
  })
}

function entryNote({ entry }: CashCount): readonly Label[] {
  if (entry === undefined) return []
  return [
    {
      en: `What was over or short was posted in J${entry}.`,
      fr: `L’écart a été reporté dans J${entry}.`,
    },
  ]
}

function signatures(counter: string): Label {
  const by = counter === '' ? '____________________' : counter
  return {
    en: `Counted by: ${by}   Signature: ____________________   Witness: ____________________`,
    fr: `Compté par : ${by}   Signature : ____________________   Témoin : ____________________`,
  }
}

function money(piece: string, language: Language): string {
  const text = decimalText(piece, language)
  return language === 'fr' ? `${text}\u00a0$` : `$${text}`
}
