import { foldedHeading } from './csv-headings.ts'

/** What a column of a report holds. */
export type ReportColumn =
  | 'account'
  | 'code'
  | 'date'
  | 'type'
  | 'number'
  | 'name'
  | 'memo'
  | 'split'
  | 'journal'
  | 'debit'
  | 'credit'
  | 'amount'
  | 'balance'

const headings: Readonly<Record<ReportColumn, readonly string[]>> = {
  account: [
    'account',
    'account name',
    'account description',
    'description du compte',
    'distribution account',
    'compte',
    'nom du compte',
    'compte de distribution',
  ],
  code: ['account number', 'account no', 'acct no', 'no', 'no de compte', 'numero de compte', 'no compte'],
  date: ['date', 'transaction date', 'date de l operation', 'date d operation', 'date de transaction'],
  type: ['type', 'transaction type', 'type d operation', 'type de transaction', 'type d opération'],
  number: [
    'num',
    'no de source',
    'source',
    'source o',
    'source no',
    'n',
    'numero',
    'no source',
    'reference',
    'ref',
  ],
  name: ['name', 'nom', 'customer vendor', 'payee', 'beneficiaire'],
  memo: [
    'memo',
    'memo description',
    'description',
    'comment',
    'commentaire',
    'note description',
    'memo desc',
    'note',
    'details',
  ],
  split: [
    'split',
    'item split account',
    'split account',
    'repartition',
    'ventilation',
    'compte de ventilation',
  ],
  journal: [
    'je',
    'jeo',
    'je o',
    'je no',
    'no je',
    'no d ecriture',
    'no ecr',
    'no ej',
    'ej o',
    'ejo',
    'journal entry',
  ],
  debit: ['debit', 'debits', 'dt', 'montant au debit'],
  credit: ['credit', 'credits', 'ct', 'montant au credit'],
  amount: ['amount', 'montant'],
  balance: ['balance', 'solde', 'running balance', 'solde courant'],
}

/** Where each column stands in a row of headings; the first of equal ones counts. */
export function reportColumns(cells: readonly string[]): ReadonlyMap<ReportColumn, number> {
  const columns = new Map<ReportColumn, number>()
  for (const [index, cell] of cells.entries()) {
    const heading = foldedHeading(cell)
    if (heading === '') continue
    for (const [column, names] of Object.entries(headings)) {
      // The keys of the table are the columns, which the type of `Object.entries` does not say.
      const name = column as ReportColumn
      if (names.includes(heading) && !columns.has(name)) columns.set(name, index)
    }
  }
  return columns
}

/** What a report's title says that it is. */
export function reportKind(title: string): 'trial-balance' | 'general-ledger' | undefined {
  const text = foldedHeading(title)
  if (/\b(trial balance|balance de verification|balance des comptes)\b/.test(text)) return 'trial-balance'
  if (/\b(general ledger|grand livre|transactions by account|transactions par compte)\b/.test(text)) {
    return 'general-ledger'
  }
  return undefined
}

/** Whether a text heads a row of sums: `Total for 1010 Chequing`, `TOTAL`, `Total pour …`, `Totaux`. */
export function isTotal(text: string): boolean {
  return /^(grand )?tota(l|ux|ls)\b/.test(foldedHeading(text))
}

/** The account that a row of sums is for, folded; empty for the sums of the whole report. */
export function totalOf(text: string): string {
  return foldedHeading(text.replace(/^\s*(grand )?tota(l|ux|ls)\s*(for|of|pour|de|du|des)?\s*/i, ''))
}

/**
 * Whether a text marks the balance before the first day: `Beginning Balance`, `Solde d’ouverture`. `Opening
 * Balance Equity` is none: so the program calls an account.
 */
export function isBeginning(text: string): boolean {
  return /^(?!.*\b(equity|capital|capitaux|avoir)\b)((beginning|opening|starting) balance|balance (brought )?forward|solde (d ouverture|de debut|initial|de depart|reporte|au debut|precedent))\b/.test(
    foldedHeading(text),
  )
}
