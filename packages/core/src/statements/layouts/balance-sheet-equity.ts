import type { LayoutLine } from '../layout.ts'
import { earnings, gifi, groupsWith, section, subtype, words } from './parts.ts'

const claim = groupsWith('credit', 'balance')

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

/** Share capital, surplus and retained earnings of a corporation. */
export const corporateEquity = section(
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

/** Capital and drawings of one owner. */
export const ownerEquity = section(
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

/** Capital and drawings of the partners. */
export const partnersEquity = section(
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

/** Net assets of a non-profit organization. */
export const netAssets = section(
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

/** What is left of what a person owns. */
export const netWorth = section(
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
