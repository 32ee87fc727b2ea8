/** What a column of a journal in rows holds. */
export type JournalColumn =
  | 'date'
  | 'entry'
  | 'id'
  | 'ref'
  | 'account'
  | 'accountName'
  | 'type'
  | 'debit'
  | 'credit'
  | 'amount'
  | 'memo'
  | 'lineMemo'
  | 'payee'
  | 'currency'
  | 'foreign'
  | 'rate'

/**
 * The headings by which a column is known, in English and French, folded: lower case, no accents, no marks.
 */
const headings: Readonly<Record<JournalColumn, readonly string[]>> = {
  date: [
    'date',
    'transaction date',
    'entry date',
    'posting date',
    'date d ecriture',
    'date de l ecriture',
    'date de l operation',
    'jour',
  ],
  entry: [
    'entry',
    'entry no',
    'entry number',
    'journal entry',
    'journal no',
    'je',
    'je no',
    'je number',
    'transaction',
    'transaction no',
    'transaction number',
    'trans',
    'trans no',
    'no',
    'number',
    'ecriture',
    'no d ecriture',
    'numero d ecriture',
    'no ecriture',
    'numero',
    'no de transaction',
  ],
  id: ['id', 'entry id', 'transaction id', 'identifiant', 'id de l ecriture'],
  ref: [
    'reference',
    'ref',
    'reference no',
    'document',
    'document no',
    'doc',
    'voucher',
    'piece',
    'no de piece',
    'no piece',
    'no de reference',
  ],
  account: [
    'account',
    'account no',
    'account number',
    'account code',
    'gl account',
    'acct',
    'acct no',
    'compte',
    'no de compte',
    'no compte',
    'numero de compte',
    'code de compte',
  ],
  accountName: [
    'account name',
    'account description',
    'nom du compte',
    'nom de compte',
    'intitule du compte',
    'description du compte',
  ],
  type: ['type', 'account type', 'type de compte'],
  debit: ['debit', 'debits', 'dr', 'debit amount', 'montant debit', 'montant au debit'],
  credit: ['credit', 'credits', 'cr', 'credit amount', 'montant credit', 'montant au credit'],
  amount: ['amount', 'montant', 'net amount', 'solde'],
  memo: [
    'memo',
    'description',
    'narration',
    'details',
    'comment',
    'note',
    'libelle',
    'explication',
    'commentaire',
  ],
  lineMemo: [
    'line memo',
    'line description',
    'line note',
    'libelle de ligne',
    'description de ligne',
    'note de ligne',
  ],
  payee: [
    'payee',
    'name',
    'vendor',
    'customer',
    'supplier',
    'beneficiaire',
    'nom',
    'tiers',
    'fournisseur',
    'client',
  ],
  currency: ['currency', 'foreign currency', 'devise', 'monnaie'],
  foreign: ['foreign amount', 'currency amount', 'montant en devise', 'montant en devises'],
  rate: ['rate', 'exchange rate', 'taux', 'taux de change'],
}

/** A heading without case, accents and marks: `N° d’écriture` is `no d ecriture`. */
export function foldedHeading(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[°º#]/g, 'o ')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim()
}

/** Where each column stands in a row of headings; the first of equal ones counts. */
export function columnsOf(cells: readonly string[]): ReadonlyMap<JournalColumn, number> {
  const columns = new Map<JournalColumn, number>()
  for (const [index, cell] of cells.entries()) {
    const heading = foldedHeading(cell)
    for (const [column, names] of Object.entries(headings)) {
      // The keys of the table are the columns, which the type of `Object.entries` does not say.
      const name = column as JournalColumn
      if (names.includes(heading) && !columns.has(name)) columns.set(name, index)
    }
  }
  return columns
}
