import type { Deposit, DepositedReceipt } from '../daybook/cash-facts.ts'
import { proof } from '../filings/figure.ts'
import { type Cents, formatCents, sumOf } from '../kit/cents.ts'
import { decimalText } from '../kit/decimal-text.ts'
import type { Label } from '../kit/refusal-text.ts'
import { type Column, checkedPage, type Page, type PageRow } from '../reports/page.ts'
import type { PageContext } from '../reports/page-context.ts'
import { cashOf } from './make-deposit.ts'
import { piecesTotal, pieceTotal } from './pieces.ts'

/** What a slip says beside the deposit: the account at the bank, and what its entry gave to the bank. */
export type SlipContext = PageContext & {
  readonly account: string
  readonly banked: Cents
  readonly asOfSeq: number
}

const columns: readonly Column[] = [
  { key: 'item', label: { en: 'Item', fr: 'Pièce' }, kind: 'code' },
  { key: 'what', label: { en: 'From', fr: 'De' }, kind: 'text' },
  { key: 'number', label: { en: 'Cheque no.', fr: 'N° du chèque' }, kind: 'code' },
  { key: 'count', label: { en: 'Count', fr: 'Nombre' }, kind: 'count' },
  { key: 'amount', label: { en: 'Amount', fr: 'Montant' }, kind: 'amount' },
]

const words = {
  en: {
    cheques: 'Cheques',
    cash: 'Cash',
    total: 'Total deposit',
    notCounted: 'Cash, not counted by notes and coins',
    payer: 'not named',
  },
  fr: {
    cheques: 'Chèques',
    cash: 'Espèces',
    total: 'Total du dépôt',
    notCounted: 'Espèces, non comptées par billets et pièces',
    payer: 'non nommé',
  },
}

/**
 * A deposit slip as a page: the cheques with payer, number and amount, the cash by notes and coins, both with
 * count and sum, and the total. The proof holds it against what the entry gave to the bank. The holder of the
 * account is the name at its head.
 */
export function depositSlipPage(deposit: Deposit, context: SlipContext): Page {
  const rows: PageRow[] = []
  const subtotals = [chequeRows(rows, deposit, context), cashRows(rows, deposit, context)]
  const said = words[context.language]
  const total: PageRow = {
    kind: 'total',
    indent: 0,
    cells: [null, said.total, null, null, deposit.amount],
    sumOf: subtotals.flatMap((row) => (row === undefined ? [] : [{ row, sign: 1 }])),
  }
  return checkedPage({
    report: 'deposit-slip',
    title: { en: 'Deposit slip', fr: 'Bordereau de dépôt' },
    subtitle: {
      en: `${context.account} · ${deposit.date} · deposit J${deposit.id}`,
      fr: `${context.account} · ${deposit.date} · dépôt J${deposit.id}`,
    },
    bookName: context.bookName,
    asOfSeq: context.asOfSeq,
    columns,
    rows: [...rows, total],
    proofs: [
      proof(
        {
          en: `The slip is what entry J${deposit.id} gave to the bank`,
          fr: `Le bordereau est ce que l’écriture J${deposit.id} a remis à la banque`,
        },
        deposit.amount,
        context.banked,
      ),
    ],
    notes: notesOf(deposit),
  })
}

/** The cheques under their heading; gives the place of their subtotal, nothing where there are none. */
function chequeRows(rows: PageRow[], { receipts }: Deposit, { language }: SlipContext): number | undefined {
  const cheques = receipts.filter(({ means }) => means === 'cheque')
  if (cheques.length === 0) return undefined
  const said = words[language]
  rows.push(heading(said.cheques))
  const first = rows.length
  for (const [index, each] of cheques.entries()) {
    rows.push({
      kind: 'line',
      indent: 1,
      cells: [String(index + 1), each.payer ?? said.payer, each.cheque ?? null, null, each.amount],
    })
  }
  return subtotal(rows, first, said.cheques, cheques.length, amountsOf(cheques))
}

/** The cash by notes and coins, or as one line where it was not counted so. */
function cashRows(rows: PageRow[], deposit: Deposit, { language }: SlipContext): number | undefined {
  const { cash = [], receipts } = deposit
  const taken = receipts.filter(({ means }) => means === 'cash')
  if (cash.length === 0 && taken.length === 0) return undefined
  const said = words[language]
  rows.push(heading(said.cash))
  const first = rows.length
  for (const each of cash) {
    const value = decimalText(each.piece, language)
    rows.push({
      kind: 'line',
      indent: 1,
      cells: [
        null,
        language === 'fr' ? `${value} $` : `$${value}`,
        null,
        String(each.count),
        pieceTotal(each),
      ],
    })
  }
  if (cash.length === 0) {
    rows.push({ kind: 'line', indent: 1, cells: [null, said.notCounted, null, null, cashOf(taken)] })
  }
  const pieces = cash.reduce((sum, { count }) => sum + count, 0)
  return subtotal(rows, first, said.cash, pieces, cash.length === 0 ? cashOf(taken) : piecesTotal(cash))
}

function heading(text: string): PageRow {
  return { kind: 'heading', indent: 0, cells: [null, text, null, null, null] }
}

function subtotal(rows: PageRow[], first: number, text: string, count: number, amount: Cents): number {
  const sum = rows.slice(first).map((_, index) => ({ row: first + index, sign: 1 as const }))
  const shown = count === 0 ? null : String(count)
  rows.push({ kind: 'subtotal', indent: 0, cells: [null, text, null, shown, amount], sumOf: sum })
  return rows.length - 1
}

function amountsOf(receipts: readonly DepositedReceipt[]): Cents {
  return sumOf(receipts.map(({ amount }) => amount))
}

function notesOf({ cash, receipts, amount }: Deposit): readonly Label[] {
  if (cash === undefined) return [signature]
  const over = amount - amountsOf(receipts)
  const rounding = {
    en: 'Cash is paid and counted to the nearest five cents; cheques are deposited to the cent.',
    fr: 'Les espèces se paient et se comptent aux cinq cents près; les chèques se déposent au cent près.',
  }
  if (over === 0n) return [rounding, signature]
  const [size, receipted] = [formatCents(over < 0n ? -over : over), formatCents(amountsOf(receipts))]
  return [
    rounding,
    {
      en: `The cash is ${decimalText(size, 'en')} ${over < 0n ? 'short' : 'over'}: receipts come to ${decimalText(receipted, 'en')}.`,
      fr: `Les espèces sont ${over < 0n ? 'à court' : 'en trop'} de ${decimalText(size, 'fr')} : les encaissements font ${decimalText(receipted, 'fr')}.`,
    },
    signature,
  ]
}

const signature: Label = {
  en: 'Deposited by: ____________________   Teller: ____________________',
  fr: 'Déposé par : ____________________   Caissier : ____________________',
}
