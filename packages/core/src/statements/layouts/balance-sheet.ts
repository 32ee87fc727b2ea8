import type { Layout, LayoutLine, LayoutSection } from '../layout.ts'
import { added, earnings, gifi, groupsWith, section, subtype, subtypeGifi, words } from './parts.ts'

// GIFI says what is current: 1000 to 1599 current assets, 1600 to 2009 tangible and 2010 to 2179 intangible
// capital assets, 2180 to 2599 other assets; 2600 to 3139 current liabilities, 3140 to 3450 long-term
// (RC4088, Rev. 23).

const asset = groupsWith('debit', 'balance')
const claim = groupsWith('credit', 'balance')

const currentAssets = section(
  'assets.current',
  words('Current assets', 'Actif à court terme'),
  words('Total current assets', 'Total de l’actif à court terme'),
  [
    asset('assets.current.cash', words('Cash', 'Trésorerie'), [
      subtype('cash'),
      subtype('bank'),
      { type: 'asset', cashFlow: 'cash' },
    ]),
    asset('assets.current.investments', words('Short-term investments', 'Placements à court terme'), [
      subtypeGifi('investment', '1000', '1599'),
    ]),
    asset('assets.current.receivables', words('Receivables', 'Débiteurs'), [
      subtype('receivable'),
      subtype('otherReceivable'),
      subtypeGifi('contraAsset', '1000', '1599'),
      { role: 'ar.control' },
    ]),
    asset('assets.current.inventory', words('Inventory', 'Stocks'), [subtype('inventory')]),
    asset(
      'assets.current.prepaid',
      words('Prepaid expenses and deposits', 'Frais payés d’avance et dépôts'),
      [subtype('prepaid')],
    ),
    asset('assets.current.loans', words('Loans and related parties', 'Prêts et apparentés'), [
      subtypeGifi('loanReceivable', '1000', '1599'),
      { subtype: 'related', type: 'asset', gifi: { from: '1000', through: '1599' } },
    ]),
    asset('assets.current.clearing', words('Clearing and suspense', 'Compensation et attente'), [
      { subtype: 'clearing', type: 'asset' },
    ]),
    asset('assets.current.other', words('Other current assets', 'Autres éléments à court terme'), [
      gifi('asset', '1000', '1599'),
    ]),
  ],
)

const longTermAssets = [
  section(
    'assets.capital',
    words('Capital assets', 'Immobilisations corporelles'),
    words('Net capital assets', 'Immobilisations corporelles, montant net'),
    [
      asset('assets.capital.net', words('Capital assets', 'Immobilisations corporelles'), [
        subtype('capital'),
        subtype('contraAsset'),
        gifi('asset', '1600', '2009'),
      ]),
    ],
  ),
  section(
    'assets.intangible',
    words('Intangible assets', 'Actifs incorporels'),
    words('Net intangible assets', 'Actifs incorporels, montant net'),
    [
      asset('assets.intangible.net', words('Intangible assets', 'Actifs incorporels'), [
        subtype('intangible'),
        subtypeGifi('contraAsset', '2010', '2179'),
        gifi('asset', '2010', '2179'),
      ]),
    ],
  ),
  section(
    'assets.long-term',
    words('Other long-term assets', 'Autres actifs à long terme'),
    words('Total other long-term assets', 'Total des autres actifs à long terme'),
    [
      asset('assets.long-term.investments', words('Long-term investments', 'Placements à long terme'), [
        subtype('investment'),
        subtype('registered'),
      ]),
      asset('assets.long-term.loans', words('Loans and related parties', 'Prêts et apparentés'), [
        subtype('loanReceivable'),
        { subtype: 'related', type: 'asset' },
      ]),
      asset('assets.long-term.other', words('Other long-term assets', 'Autres actifs à long terme'), [
        gifi('asset', '2180', '2599'),
      ]),
    ],
  ),
] as const

/**
 * Accounts that say no more than that they are assets; with nothing beside them they are simply the assets.
 */
const otherAssets = section(
  'assets.other',
  words('Other assets', 'Autres actifs'),
  words('Total other assets', 'Total des autres actifs'),
  [asset('assets.other.unclassified', words('Other assets', 'Autres actifs'), [{ type: 'asset' }])],
  { plain: true },
)

const assets = section(
  'assets',
  words('Assets', 'Actif'),
  words('Total assets', 'Total de l’actif'),
  [currentAssets, ...longTermAssets, otherAssets],
  { final: true },
)

const currentLiabilities = section(
  'liabilities.current',
  words('Current liabilities', 'Passif à court terme'),
  words('Total current liabilities', 'Total du passif à court terme'),
  [
    claim('liabilities.current.payables', words('Accounts payable', 'Créditeurs'), [
      subtype('payable'),
      { role: 'ap.control' },
    ]),
    claim('liabilities.current.cards', words('Credit cards', 'Cartes de crédit'), [subtype('creditCard')]),
    claim('liabilities.current.accruals', words('Accrued liabilities', 'Charges à payer'), [
      subtype('accrual'),
    ]),
    claim(
      'liabilities.current.deferred',
      words('Deposits and deferred revenue', 'Dépôts et produits reportés'),
      [subtype('deferred')],
    ),
    claim('liabilities.current.payroll', words('Payroll deductions', 'Retenues sur la paie'), [
      { subtype: 'payroll', type: 'liability' },
    ]),
    claim('liabilities.current.sales-tax', words('Sales taxes', 'Taxes de vente'), [subtype('salesTax')]),
    claim('liabilities.current.income-tax', words('Income taxes', 'Impôts sur le résultat'), [
      { subtype: 'incomeTax', type: 'liability' },
    ]),
    claim('liabilities.current.debt', words('Short-term debt', 'Dette à court terme'), [
      subtypeGifi('loan', '2600', '3139'),
      { subtype: 'related', type: 'liability', gifi: { from: '2600', through: '3139' } },
      { role: 'debt.current' },
    ]),
    claim('liabilities.current.other', words('Other current liabilities', 'Autres éléments à court terme'), [
      gifi('liability', '2600', '3139'),
    ]),
  ],
)

const longTermLiabilities = section(
  'liabilities.long-term',
  words('Long-term liabilities', 'Passif à long terme'),
  words('Total long-term liabilities', 'Total du passif à long terme'),
  [
    claim('liabilities.long-term.loans', words('Loans', 'Emprunts'), [subtype('loan')]),
    claim(
      'liabilities.long-term.related',
      words('Shareholders and related parties', 'Actionnaires et apparentés'),
      [{ subtype: 'related', type: 'liability' }],
    ),
    claim(
      'liabilities.long-term.other',
      words('Other long-term liabilities', 'Autres éléments à long terme'),
      [
        { subtype: 'incomeTax', type: 'liability', gifi: { from: '3140', through: '3450' } },
        subtypeGifi('deferred', '3140', '3450'),
        gifi('liability', '3140', '3450'),
      ],
    ),
  ],
)

const otherLiabilities = section(
  'liabilities.other',
  words('Other liabilities', 'Autres passifs'),
  words('Total other liabilities', 'Total des autres passifs'),
  [
    claim('liabilities.other.unclassified', words('Other liabilities', 'Autres passifs'), [
      { type: 'liability' },
    ]),
  ],
  { plain: true },
)

const liabilities = section(
  'liabilities',
  words('Liabilities', 'Passif'),
  words('Total liabilities', 'Total du passif'),
  [currentLiabilities, longTermLiabilities, otherLiabilities],
)

const notAllocated = claim(
  'equity.clearing',
  words('Opening balances to be allocated', 'Soldes d’ouverture à répartir'),
  [{ subtype: 'clearing', type: 'equity' }],
)

const otherEquity = claim('equity.other', words('Other equity', 'Autres capitaux propres'), [
  { type: 'equity' },
])

/**
 * What is earned and not yet in an account of equity, by closing entry: of earlier years, and of this one.
 */
function notClosed(prefix: string, year: LayoutLine): readonly LayoutLine[] {
  const earlier = words(
    'Net income of earlier years, not closed',
    'Résultat net d’exercices antérieurs, non clôturé',
  )
  return [earnings(`${prefix}.earlier`, earlier, 'opening'), year]
}

const corporateEquity = section(
  'equity',
  words('Shareholders’ equity', 'Capitaux propres'),
  words('Total shareholders’ equity', 'Total des capitaux propres'),
  [
    claim('equity.shares', words('Share capital', 'Capital-actions'), [
      subtype('shareCapital'),
      gifi('equity', '3500', '3520'),
    ]),
    claim('equity.surplus', words('Contributed surplus', 'Surplus d’apport'), [
      subtype('surplus'),
      gifi('equity', '3540', '3543'),
    ]),
    section(
      'equity.retained',
      words('Retained earnings', 'Bénéfices non répartis'),
      words('Total retained earnings', 'Total des bénéfices non répartis'),
      [
        claim('equity.retained.accounts', words('Retained earnings', 'Bénéfices non répartis'), [
          subtype('retained'),
          gifi('equity', '3660', '3849'),
        ]),
        claim('equity.retained.dividends', words('Dividends', 'Dividendes'), [subtype('dividend')]),
        claim('equity.retained.income', words('Net income entered', 'Résultat net inscrit'), [
          subtype('currentEarnings'),
        ]),
        ...notClosed(
          'equity.retained',
          earnings(
            'equity.retained.year',
            words('Net income for the year', 'Résultat net de l’exercice'),
            'all-movement',
          ),
        ),
      ],
    ),
    notAllocated,
    otherEquity,
  ],
)

const ownerEquity = section(
  'equity',
  words('Owner’s equity', 'Capital du propriétaire'),
  words('Total owner’s equity', 'Total du capital du propriétaire'),
  [
    claim('equity.capital', words('Owner’s capital', 'Capital du propriétaire'), [
      subtype('ownerCapital'),
      subtype('retained'),
      subtype('currentEarnings'),
    ]),
    claim('equity.drawings', words('Owner’s drawings', 'Prélèvements du propriétaire'), [
      subtype('ownerDrawings'),
    ]),
    ...notClosed(
      'equity.income',
      earnings(
        'equity.income.year',
        words('Net income for the year', 'Résultat net de l’exercice'),
        'all-movement',
      ),
    ),
    notAllocated,
    otherEquity,
  ],
)

const partnersEquity = section(
  'equity',
  words('Partners’ equity', 'Capital des associés'),
  words('Total partners’ equity', 'Total du capital des associés'),
  [
    claim('equity.capital', words('Partners’ capital', 'Capital des associés'), [
      subtype('partnerCapital'),
      subtype('partnerDrawings'),
      subtype('retained'),
      subtype('currentEarnings'),
    ]),
    ...notClosed(
      'equity.income',
      earnings(
        'equity.income.year',
        words('Net income not yet shared among the partners', 'Résultat net à répartir entre les associés'),
        'all-movement',
      ),
    ),
    notAllocated,
    otherEquity,
  ],
)

const netAssets = section(
  'equity',
  words('Net assets', 'Actif net'),
  words('Total net assets', 'Total de l’actif net'),
  [
    claim('equity.net-assets', words('Net assets', 'Actif net'), [
      subtype('netAssets'),
      subtype('retained'),
      subtype('currentEarnings'),
    ]),
    ...notClosed(
      'equity.income',
      earnings(
        'equity.income.year',
        words(
          'Excess of revenue over expenses for the year',
          'Excédent des produits sur les charges de l’exercice',
        ),
        'all-movement',
      ),
    ),
    notAllocated,
    otherEquity,
  ],
)

const netWorth = section(
  'equity',
  words('Net worth', 'Valeur nette'),
  words('Total net worth', 'Valeur nette totale'),
  [
    claim('equity.net-worth', words('Net worth', 'Valeur nette'), [
      subtype('retained'),
      subtype('currentEarnings'),
    ]),
    ...notClosed(
      'equity.income',
      earnings(
        'equity.income.year',
        words('Income less spending this year', 'Revenus moins dépenses de l’année'),
        'all-movement',
      ),
    ),
    notAllocated,
    otherEquity,
  ],
)

const personalAssets: LayoutSection = section(
  'assets',
  words('What I own', 'Ce que je possède'),
  words('Total assets', 'Total de l’actif'),
  [
    asset('assets.cash', words('Cash and bank', 'Argent et banque'), [
      subtype('cash'),
      subtype('bank'),
      { type: 'asset', cashFlow: 'cash' },
    ]),
    asset('assets.registered', words('Registered plans', 'Régimes enregistrés'), [subtype('registered')]),
    asset('assets.investments', words('Investments', 'Placements'), [subtype('investment')]),
    asset('assets.property', words('Home, vehicles and property', 'Résidence, véhicules et biens'), [
      subtype('capital'),
    ]),
    asset('assets.other', words('Amounts owed to me and other', 'Sommes à recevoir et autres'), [
      { type: 'asset' },
    ]),
  ],
  { final: true },
)

const personalLiabilities = section(
  'liabilities',
  words('What I owe', 'Ce que je dois'),
  words('Total liabilities', 'Total du passif'),
  [
    claim('liabilities.cards', words('Credit cards', 'Cartes de crédit'), [subtype('creditCard')]),
    claim('liabilities.loans', words('Loans and mortgage', 'Emprunts et hypothèque'), [subtype('loan')]),
    claim('liabilities.other', words('Taxes and other', 'Impôts et autres'), [{ type: 'liability' }]),
  ],
)

const sum = ['liabilities', 'equity'] as const

function sheet(name: string, title: Layout['title'], lines: readonly LayoutLine[]): Layout {
  return { name, statement: 'balance-sheet', title, lines, whole: 'assets' }
}

const title = words('Balance sheet', 'Bilan')

/** The balance sheet of a corporation. */
export const corporateBalanceSheet = sheet('balance-sheet-corporation', title, [
  assets,
  liabilities,
  corporateEquity,
  added(
    'liabilities-and-equity',
    words('Total liabilities and shareholders’ equity', 'Total du passif et des capitaux propres'),
    sum,
    { final: true },
  ),
])

/** The balance sheet of one owner's business. */
export const ownerBalanceSheet = sheet('balance-sheet-proprietor', title, [
  assets,
  liabilities,
  ownerEquity,
  added(
    'liabilities-and-equity',
    words('Total liabilities and owner’s equity', 'Total du passif et du capital du propriétaire'),
    sum,
    { final: true },
  ),
])

/** The balance sheet of a partnership. */
export const partnersBalanceSheet = sheet('balance-sheet-partnership', title, [
  assets,
  liabilities,
  partnersEquity,
  added(
    'liabilities-and-equity',
    words('Total liabilities and partners’ equity', 'Total du passif et du capital des associés'),
    sum,
    { final: true },
  ),
])

/** The statement of financial position of a non-profit organization. */
export const nonprofitBalanceSheet = sheet(
  'balance-sheet-nonprofit',
  words('Statement of financial position', 'État de la situation financière'),
  [
    assets,
    liabilities,
    netAssets,
    added(
      'liabilities-and-equity',
      words('Total liabilities and net assets', 'Total du passif et de l’actif net'),
      sum,
      { final: true },
    ),
  ],
)

/** What a person owns and owes. */
export const personalBalanceSheet = sheet(
  'balance-sheet-personal',
  words('Statement of net worth', 'État de la valeur nette'),
  [
    personalAssets,
    personalLiabilities,
    netWorth,
    added(
      'liabilities-and-equity',
      words('Total liabilities and net worth', 'Total du passif et de la valeur nette'),
      sum,
      { final: true },
    ),
  ],
)
