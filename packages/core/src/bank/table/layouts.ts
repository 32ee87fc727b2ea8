import type { StatementKind } from '../statement.ts'
import type { ColumnRole, DateOrder, SignRule } from './detected.ts'

/**
 * A table as one bank writes it. `headings` are all its headings in plain letters, in order, parted by bars
 * (`*` for a column that may be missing at the end is not needed: trailing columns are optional); `has` are
 * headings that together give it away. `cells` describes a table without headings: one pattern a column.
 * What the values of a file prove wins over what its layout says of order and sign, except `inverted`, which
 * no value can prove.
 */
export type Layout = {
  readonly name: string
  readonly headings?: readonly string[]
  readonly has?: readonly string[]
  readonly cells?: readonly CellPattern[]
  readonly roles?: readonly (readonly [number, ColumnRole])[]
  readonly dateOrder?: DateOrder
  readonly sign?: SignRule
  readonly kind?: StatementKind
  readonly currency?: string
}

/** What the cells of a column look like in a table without headings. `empty or` forms allow blank cells. */
export type CellPattern =
  | 'date'
  | 'stamp'
  | 'text'
  | 'money'
  | 'maybe-money'
  | 'dash'
  | 'word'
  | 'count'
  | 'account-type'
  | 'card'
  | 'any'

/**
 * The layouts of Canadian banks and cards, as seen in public fixtures and importers (only Desjardins
 * publishes its own, on its page of statement templates: withdrawal 8, deposit 9, advance 12, reimbursement
 * 13, balance 14), and some of other countries whose files name no currency. Where only the English file
 * of a bank was seen its French headings are taken word for word. A layout that detection reads
 * by itself is here for its sign, its order of dates or its currency.
 */
export const layouts: readonly Layout[] = [
  {
    name: 'RBC',
    has: ['account type', 'account number', 'transaction date', 'description 1'],
    dateOrder: 'mdy',
    sign: 'signed',
    currency: 'CAD',
  },
  {
    name: 'BMO Mastercard',
    has: ['item', 'card', 'transaction date', 'posting date', 'transaction amount', 'description'],
    dateOrder: 'ymd',
    sign: 'inverted',
    kind: 'card',
    currency: 'CAD',
  },
  {
    name: 'BMO',
    has: ['first bank card', 'transaction type', 'date posted', 'transaction amount'],
    dateOrder: 'ymd',
    sign: 'signed',
    currency: 'CAD',
  },
  {
    name: 'Scotiabank card',
    has: ['filter', 'date', 'description', 'sub description', 'status', 'type of transaction', 'amount'],
    dateOrder: 'mdy',
    kind: 'card',
    currency: 'CAD',
  },
  {
    name: 'Scotiabank carte',
    has: ['filtre', 'date', 'description', 'sous description', 'etat', 'type d operation', 'montant'],
    dateOrder: 'ymd',
    kind: 'card',
    currency: 'CAD',
  },
  {
    name: 'Scotiabank',
    has: ['filter', 'date', 'description', 'sub description', 'type of transaction', 'amount', 'balance'],
    dateOrder: 'mdy',
    currency: 'CAD',
  },
  {
    name: 'Scotiabank (older)',
    cells: ['date', 'money', 'dash', 'text', 'any'],
    roles: [
      [0, 'date'],
      [1, 'amount'],
      [3, 'text'],
      [4, 'text'],
    ],
    dateOrder: 'mdy',
    sign: 'signed',
    currency: 'CAD',
  },
  {
    name: 'Desjardins',
    cells: [
      ...([
        'any',
        'any',
        'account-type',
        'date',
        'count',
        'any',
        'any',
        'maybe-money',
        'maybe-money',
      ] as const),
      ...(['maybe-money', 'maybe-money', 'maybe-money', 'maybe-money', 'maybe-money'] as const),
    ],
    roles: [
      [1, 'account'],
      [2, 'account'],
      [3, 'date'],
      [5, 'text'],
      [6, 'cheque'],
      [7, 'money-out'],
      [11, 'money-out'],
      [8, 'money-in'],
      [12, 'money-in'],
      [13, 'balance'],
    ],
    dateOrder: 'ymd',
    sign: 'two-columns',
    currency: 'CAD',
  },
  {
    name: 'Desjardins card',
    cells: [
      ...(['any', 'any', 'any', 'date', 'count', 'text', 'any', 'any', 'any', 'any', 'any'] as const),
      ...(['maybe-money', 'maybe-money'] as const),
    ],
    roles: [
      [1, 'account'],
      [3, 'date'],
      [5, 'text'],
      [11, 'money-out'],
      [12, 'money-in'],
    ],
    dateOrder: 'ymd',
    sign: 'two-columns',
    kind: 'card',
    currency: 'CAD',
  },
  {
    name: 'TD',
    cells: ['date', 'text', 'maybe-money', 'maybe-money', 'money'],
    roles: [
      [0, 'date'],
      [1, 'text'],
      [2, 'money-out'],
      [3, 'money-in'],
      [4, 'balance'],
    ],
    dateOrder: 'mdy',
    sign: 'two-columns',
  },
  {
    name: 'CIBC card',
    cells: ['date', 'text', 'maybe-money', 'maybe-money', 'card'],
    roles: [
      [0, 'date'],
      [1, 'text'],
      [2, 'money-out'],
      [3, 'money-in'],
      [4, 'account'],
    ],
    dateOrder: 'ymd',
    sign: 'two-columns',
    kind: 'card',
  },
  {
    name: 'CIBC',
    cells: ['date', 'text', 'maybe-money', 'maybe-money'],
    roles: [
      [0, 'date'],
      [1, 'text'],
      [2, 'money-out'],
      [3, 'money-in'],
    ],
    dateOrder: 'ymd',
    sign: 'two-columns',
  },
  {
    name: 'National Bank',
    headings: [
      'date|description|categorie|debit|credit|solde',
      'date|description|category|debit|credit|balance',
    ],
    dateOrder: 'ymd',
    sign: 'two-columns',
    currency: 'CAD',
  },
  {
    name: 'National Bank card',
    headings: [
      'date|card number|description|category|debit|credit',
      'date|numero de carte|description|categorie|debit|credit',
    ],
    dateOrder: 'ymd',
    sign: 'two-columns',
    kind: 'card',
    currency: 'CAD',
  },
  {
    name: 'Triangle Mastercard',
    headings: [
      'ref|transaction date|posted date|type|description|category|amount',
      'ref|date de la transaction|date d inscription|type|description|categorie|montant',
    ],
    dateOrder: 'ymd',
    sign: 'inverted',
    kind: 'card',
    currency: 'CAD',
  },
  {
    name: 'MBNA',
    headings: ['posted date|payee|address|amount', 'date d inscription|beneficiaire|adresse|montant'],
    dateOrder: 'mdy',
    sign: 'signed',
    kind: 'card',
  },
  {
    name: 'EQ Bank',
    headings: ['transfer date|description|amount|balance', 'date de virement|description|montant|solde'],
    dateOrder: 'ymd',
    sign: 'signed',
    currency: 'CAD',
  },
  {
    name: 'Tangerine card',
    headings: [
      'transaction date|transaction|name|memo|amount',
      'date de la transaction|operation|nom|memo|montant',
      'date de la transaction|operation|nom|note|montant',
    ],
    dateOrder: 'mdy',
    sign: 'signed',
    kind: 'card',
    currency: 'CAD',
  },
  {
    name: 'Tangerine',
    headings: [
      'date|transaction|name|memo|amount',
      'date|operation|nom|memo|montant',
      'date|operation|nom|note|montant',
    ],
    dateOrder: 'mdy',
    sign: 'signed',
    currency: 'CAD',
  },
  {
    name: 'Simplii',
    headings: [
      'date|transaction details|funds out|funds in',
      'date|details de la transaction|sorties de fonds|entrees de fonds',
    ],
    roles: [
      [0, 'date'],
      [1, 'text'],
      [2, 'money-out'],
      [3, 'money-in'],
    ],
    dateOrder: 'mdy',
    sign: 'two-columns',
    currency: 'CAD',
  },
  {
    name: 'Wealthsimple',
    headings: [
      'date|transaction|description|amount|balance|currency',
      'date|transaction|description|amount|balance',
    ],
    dateOrder: 'ymd',
    sign: 'signed',
    currency: 'CAD',
  },
  {
    name: 'American Express',
    headings: [
      'date|date processed|description|amount',
      'date|date de traitement|description|montant',
      'date|date traitee|description|montant',
      'date|date processed|description|cardmember|amount',
      'date|date processed|description|card member|account|amount',
      'date|description|card member|account|amount',
      'date|description|amount|extended details|appears on your statement as|address|city state|zip code|country|reference|category',
    ],
    sign: 'inverted',
    kind: 'card',
  },
  {
    name: 'American Express (foreign spend)',
    has: ['date', 'date processed', 'description', 'amount', 'foreign spend amount'],
    sign: 'inverted',
    kind: 'card',
  },
  {
    name: 'Rogers Bank',
    has: ['date', 'reference number', 'activity type', 'merchant name', 'amount', 'name on card'],
    dateOrder: 'ymd',
    sign: 'inverted',
    kind: 'card',
    currency: 'CAD',
  },
  {
    name: 'Rogers Bank (French)',
    has: ['numero de reference', 'type d activite', 'nom du commercant', 'montant', 'nom sur la carte'],
    dateOrder: 'ymd',
    sign: 'inverted',
    kind: 'card',
    currency: 'CAD',
  },
  {
    name: 'BMO (French)',
    has: [
      'premiere carte bancaire',
      'type de transaction',
      'date d inscription',
      'montant de la transaction',
    ],
    dateOrder: 'ymd',
    sign: 'signed',
    currency: 'CAD',
  },
  {
    name: 'RBC (French)',
    has: ['type de compte', 'numero du compte', 'date de l operation', 'description 1'],
    dateOrder: 'mdy',
    sign: 'signed',
    currency: 'CAD',
  },
  {
    name: 'Scotiabank (French)',
    has: ['filtre', 'date', 'description', 'sous description', 'type d operation', 'montant', 'solde'],
    dateOrder: 'ymd',
    currency: 'CAD',
  },
  {
    name: 'Neo Financial',
    headings: [
      'transaction date|posted date|status|description|category|amount',
      'transaction date|posted date|status|description|category|amount|currency',
    ],
    dateOrder: 'ymd',
    kind: 'card',
    currency: 'CAD',
  },
  {
    name: 'PC Financial (2019)',
    headings: [
      'merchant name|card used for transaction|date|time|amount',
      'nom du commercant|carte utilisee pour la transaction|date|heure|montant',
    ],
    dateOrder: 'mdy',
    sign: 'inverted',
    kind: 'card',
    currency: 'CAD',
  },
  {
    name: 'PC Financial',
    headings: [
      'description|type|card holder name|date|time|amount',
      'description|type|nom du titulaire de carte|date|heure|montant',
      'description|type|nom du titulaire de la carte|date|heure|montant',
    ],
    dateOrder: 'mdy',
    sign: 'signed',
    kind: 'card',
    currency: 'CAD',
  },
  {
    name: 'Capital One',
    headings: [
      'transaction date|posted date|card no|description|category|debit|credit',
      'date de transaction|date d inscription|no de carte|description|categorie|debit|credit',
    ],
    dateOrder: 'ymd',
    sign: 'two-columns',
    kind: 'card',
  },
  {
    name: 'Chase (United States)',
    cells: ['word', 'stamp', 'text', 'money'],
    roles: [
      [0, 'type'],
      [1, 'date'],
      [2, 'text'],
      [3, 'amount'],
    ],
    dateOrder: 'ymd',
    sign: 'signed',
    currency: 'USD',
  },
  {
    name: 'SunTrust (United States)',
    cells: ['date', 'count', 'text', 'money', 'money', 'money'],
    roles: [
      [0, 'date'],
      [1, 'cheque'],
      [2, 'text'],
      [3, 'money-out'],
      [4, 'money-in'],
      [5, 'balance'],
    ],
    dateOrder: 'mdy',
    sign: 'two-columns',
    currency: 'USD',
  },
  {
    name: 'Schwab (United States)',
    headings: ['date|status|type|checknumber|description|withdrawal|deposit|runningbalance'],
    dateOrder: 'mdy',
    sign: 'two-columns',
    currency: 'USD',
  },
  {
    name: 'DCU (United States)',
    headings: ['date|transaction type|description|amount|id|memo|current balance'],
    dateOrder: 'mdy',
    sign: 'signed',
    currency: 'USD',
  },
  {
    name: 'Chase card (United States)',
    headings: ['transaction date|post date|description|category|type|amount|memo'],
    dateOrder: 'mdy',
    sign: 'signed',
    kind: 'card',
    currency: 'USD',
  },
  {
    name: 'Banco do Brasil',
    has: ['data', 'dependencia origem', 'historico', 'data do balancete', 'valor'],
    sign: 'signed',
    currency: 'BRL',
  },
]
