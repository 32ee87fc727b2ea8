import type { Layout, LayoutLine } from '../layout.ts'
import { assets, personalAssets } from './balance-sheet-assets.ts'
import { corporateEquity, netAssets, netWorth, ownerEquity, partnersEquity } from './balance-sheet-equity.ts'
import { liabilities, personalLiabilities } from './balance-sheet-liabilities.ts'
import { added, words } from './parts.ts'

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
