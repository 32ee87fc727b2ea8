import type { Label } from '../kit/refusal-text.ts'
import { type Account, type AccountType, accountName, byCode, type Chart } from '../ledger/chart.ts'
import { type Column, checkedPage, type Page, type PageRow } from './page.ts'
import { contextNotes, type PageContext } from './page-context.ts'
import { subtypeLabel } from './subtype-words.ts'

const typeOrder: readonly AccountType[] = [
  'asset',
  'liability',
  'equity',
  'revenue',
  'expense',
  'statistical',
]

/** What the types of accounts are called, as headings. */
export const typeLabels: Readonly<Record<AccountType, Label>> = {
  asset: { en: 'Assets', fr: 'Actif' },
  liability: { en: 'Liabilities', fr: 'Passif' },
  equity: { en: 'Equity', fr: 'Capitaux propres' },
  revenue: { en: 'Revenue', fr: 'Produits' },
  expense: { en: 'Expenses', fr: 'Charges' },
  statistical: { en: 'Statistical', fr: 'Statistiques' },
}

/** What the list of accounts is called. */
export const accountListTitle: Label = { en: 'Chart of accounts', fr: 'Plan comptable' }

/** The accounts of a book by type and code; closed ones only when they are asked for. */
export function accountList(chart: Chart, closed = false): readonly Account[] {
  return [...chart.values()]
    .filter((account) => closed || account.closedOn === undefined)
    .sort((one, other) => typeOrder.indexOf(one.type) - typeOrder.indexOf(other.type) || byCode(one, other))
}

/**
 * The chart of accounts as a page: number, name, normal side, GIFI code, what it is for, and since when it is
 * closed.
 */
export function accountListPage(accounts: readonly Account[], asOfSeq: number, context: PageContext): Page {
  const rows = typeOrder.flatMap((type): readonly PageRow[] => {
    const ofType = accounts.filter((account) => account.type === type)
    if (ofType.length === 0) return []
    const heading: PageRow = {
      kind: 'heading',
      indent: 0,
      cells: [null, typeLabels[type][context.language], null, null, null, null],
    }
    return [heading, ...ofType.map((account) => accountRow(account, context))]
  })
  const count = String(accounts.length)
  return checkedPage({
    report: 'account-list',
    title: accountListTitle,
    subtitle: { en: `${count} accounts`, fr: `${count} comptes` },
    bookName: context.bookName,
    asOfSeq,
    columns,
    rows,
    proofs: [],
    notes: contextNotes(context).slice(1),
  })
}

const columns: readonly Column[] = [
  { key: 'code', label: { en: 'No.', fr: 'N°' }, kind: 'code' },
  { key: 'account', label: { en: 'Account', fr: 'Compte' }, kind: 'text' },
  { key: 'normal', label: { en: 'Normal', fr: 'Normal' }, kind: 'text' },
  { key: 'gifi', label: { en: 'GIFI', fr: 'IGRF' }, kind: 'code' },
  { key: 'kind', label: { en: 'Kind', fr: 'Genre' }, kind: 'text' },
  { key: 'closed', label: { en: 'Closed', fr: 'Fermé' }, kind: 'date' },
]

function accountRow(account: Account, { language }: PageContext): PageRow {
  const side = { debit: { en: 'Debit', fr: 'Débit' }, credit: { en: 'Credit', fr: 'Crédit' } }[account.normal]
  return {
    kind: 'line',
    indent: 1,
    cells: [
      account.code,
      accountName(account, language),
      side[language],
      account.gifi ?? null,
      subtypeLabel(account.subtype)?.[language] ?? null,
      account.closedOn ?? null,
    ],
  }
}
