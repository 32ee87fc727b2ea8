import type { Language } from '../kit/refusal-text.ts'

/** The sheets on which books are kept by hand. */
export const blankKinds = ['cash-book', 'journal', 'petty-cash', 'ledger'] as const

/** A kind of sheet. */
export type BlankKind = (typeof blankKinds)[number]

/**
 * A column of a sheet: its name, its part of the width, whether it holds money (a rule parts off the cents),
 * and what stands at its foot.
 */
export type BlankColumn = {
  readonly name: string
  readonly share: number
  readonly money: boolean
  readonly foot: string
}

/** A sheet: its title, what is written above it, its columns, how many rows of which height (inches). */
export type BlankSheet = {
  readonly title: string
  readonly language: Language
  readonly across: boolean
  readonly fields: readonly { readonly name: string; readonly value: string }[]
  readonly columns: readonly BlankColumn[]
  readonly rows: number
  readonly height: number
  readonly signs: readonly string[]
}

/** What a sheet is made for: whose books, in which language, and names for the free columns of money. */
export type BlankWish = {
  readonly kind: BlankKind
  readonly language: Language
  readonly name: string
  readonly account: string
  readonly columns: readonly string[]
  readonly rows?: number
}

/** How many columns of money a cash book has besides receipts and payments, where none are named. */
const freeColumns = 6

/** The most columns that are wide enough to write in. */
export const mostColumns = 8

const words = {
  en: {
    titles: {
      'cash-book': 'Columnar cash book',
      journal: 'General journal',
      'petty-cash': 'Petty cash sheet',
      ledger: 'Ledger account',
    },
    ...{ date: 'Date', text: 'Explanation', ref: 'Ref.', total: 'Total', number: 'No.', payee: 'Paid to' },
    ...{ received: 'Received', paid: 'Paid', debit: 'Debit', credit: 'Credit', balance: 'Balance' },
    ...{ folio: 'Folio', account: 'Account', tax: 'Sales tax', voucher: 'Voucher', name: 'Name' },
    ...{
      month: 'Month',
      sheet: 'Sheet',
      fund: 'Fund',
      prepared: 'Prepared',
      checked: 'Checked',
      counted: 'Cash counted',
    },
  },
  fr: {
    titles: {
      'cash-book': 'Livre de caisse à colonnes',
      journal: 'Journal général',
      'petty-cash': 'Feuille de petite caisse',
      ledger: 'Compte de grand livre',
    },
    ...{ date: 'Date', text: 'Libellé', ref: 'Réf.', total: 'Total', number: 'N°', payee: 'Payé à' },
    ...{ received: 'Reçu', paid: 'Payé', debit: 'Débit', credit: 'Crédit', balance: 'Solde' },
    ...{ folio: 'Folio', account: 'Compte', tax: 'Taxes', voucher: 'Pièce', name: 'Nom' },
    ...{
      month: 'Mois',
      sheet: 'Feuille',
      fund: 'Fonds',
      prepared: 'Préparé',
      checked: 'Vérifié',
      counted: 'Encaisse comptée',
    },
  },
} as const

/**
 * A blank sheet of letter paper. The cash book and petty cash take columns of the names given (of accounts),
 * or nameless ones to be named by hand; `rows` may be fewer than the page has room for, never more.
 */
export function blankSheet(wish: BlankWish): BlankSheet {
  const { kind, language, name, account } = wish
  const said = words[language]
  const text = (label: string, share: number, foot = ''): BlankColumn => ({
    ...{ name: label, share, foot, money: false },
  })
  const money = (label: string): BlankColumn => ({ name: label, share: 1, money: true, foot: '' })
  const free = (count: number) =>
    (wish.columns.length > 0 ? wish.columns : Array.from({ length: count }, () => '')).map(money)
  const dated = [text(said.date, 0.9), text(said.text, 3, said.total), text(said.ref, 0.8)]
  const columns: Readonly<Record<BlankKind, readonly BlankColumn[]>> = {
    'cash-book': [...dated, money(said.received), money(said.paid), ...free(freeColumns)],
    journal: [...dated.slice(0, 2), text(said.folio, 0.8), money(said.debit), money(said.credit)],
    'petty-cash': [
      ...[text(said.date, 0.9), text(said.voucher, 0.8), text(said.payee, 2.4, said.total)],
      ...[money(said.received), money(said.paid), money(said.tax), ...free(3), money(said.balance)],
    ],
    ledger: [...dated, money(said.debit), money(said.credit), money(said.balance)],
  }
  const across = kind === 'cash-book' || kind === 'petty-cash'
  const above: Readonly<Record<BlankKind, readonly (readonly [string, string])[]>> = {
    'cash-book': [
      [said.name, name],
      [said.month, ''],
      [said.sheet, ''],
    ],
    journal: [
      [said.name, name],
      [said.month, ''],
      [said.sheet, ''],
    ],
    'petty-cash': [
      [said.name, name],
      [said.fund, ''],
      [said.month, ''],
      [said.sheet, ''],
    ],
    ledger: [
      [said.name, name],
      [said.account, account],
      [said.sheet, ''],
    ],
  }
  const room = across ? 22 : 30
  return {
    ...{ title: said.titles[kind], language, across, columns: columns[kind] },
    fields: above[kind].map(([label, value]) => ({ name: label, value })),
    rows: Math.min(wish.rows ?? room, room),
    height: across ? 0.26 : 0.28,
    signs: kind === 'petty-cash' ? [said.counted, said.prepared, said.checked] : [],
  }
}
