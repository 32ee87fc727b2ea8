import type { LayoutSection } from '../layout.ts'
import { gifi, groupsWith, section, subtype, subtypeGifi, words } from './parts.ts'

// GIFI says what is current: 1000 to 1599 current assets, 1600 to 2009 tangible and 2010 to 2179 intangible
// capital assets, 2180 to 2599 other assets; 2600 to 3139 current liabilities, 3140 to 3450 long-term
// (RC4088, Rev. 23).

const asset = groupsWith('debit', 'balance')

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

/** What a business owns: current, capital, intangible and other long-term assets, and what says no more. */
export const assets = section(
  'assets',
  words('Assets', 'Actif'),
  words('Total assets', 'Total de l’actif'),
  [currentAssets, ...longTermAssets, otherAssets],
  { final: true },
)

/** What a person owns. */
export const personalAssets: LayoutSection = section(
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
