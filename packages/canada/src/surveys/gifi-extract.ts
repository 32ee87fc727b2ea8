import { differenceFigure, type Figure, sumFigure } from '@daybook/core/filings/figure.ts'
import { figureId, type ReportKey } from '@daybook/core/filings/figure-id.ts'
import type { Label } from '@daybook/core/kit/refusal-text.ts'
import { type BalanceRow, netByAccount } from '@daybook/core/ledger/balances.ts'
import { type Account, accountLabel, byCode, type Chart } from '@daybook/core/ledger/chart.ts'
import { gifiCode, gifiPlaces } from '../gifi/gifi.ts'
import { beforeClosing } from '../t2/gifi-items.ts'
import { gifiNamesFr } from '../t2/gifi-names-fr.ts'

/** The groups of the table, in their order; the last two hold accounts that have no code. */
export const gifiGroups = [
  'revenue',
  'cost-of-sales',
  'operating-expenses',
  'farm-revenue',
  'farm-expenses',
  'other',
  'revenue-without-code',
  'expenses-without-code',
] as const

/** A group of GIFI codes. */
export type GifiGroup = (typeof gifiGroups)[number]

/** What one code adds up. */
export type GifiLine = { readonly code: string; readonly label: Label; readonly figure: Figure }

/** A group with its lines and their sum; `isRevenue` counts up to the net income, the others down. */
export type GifiPart = {
  readonly group: GifiGroup
  readonly isRevenue: boolean
  readonly lines: readonly GifiLine[]
  readonly total: Figure
}

/** Revenue and expenses by GIFI code, and what they leave. */
export type GifiExtract = { readonly parts: readonly GifiPart[]; readonly net: Figure }

/**
 * What moved on accounts of revenue and expenses in the days of `key`, without closing entries, by GIFI code.
 * The net of all is the net income of the income statement. Accounts without a code keep groups of their own,
 * each under its number.
 */
export function gifiExtract(key: ReportKey, chart: Chart, rows: readonly BalanceRow[]): GifiExtract {
  const nets = netByAccount(rows, beforeClosing)
  const moved = [...chart.values()]
    .filter(({ id, type }) => (type === 'revenue' || type === 'expense') && (nets.get(id) ?? 0n) !== 0n)
    .sort(byCode)
    .map((account) => ({ account, balance: nets.get(account.id) ?? 0n }))
  const placed = gifiPlaces(moved, []).map((place) => ({
    ...place,
    group: groupOf(place.account, place.code),
  }))
  const parts = gifiGroups.flatMap((group): readonly GifiPart[] => {
    const own = placed.filter((place) => place.group === group)
    if (own.length === 0) return []
    const isRevenue = revenueGroups.includes(group)
    const lines = [...Map.groupBy(own, ({ code, account }) => code ?? account.code)]
      .map(([code, of]): GifiLine => {
        const label = labelOf(of[0]?.code, of[0]?.account, code)
        const figures = of.map(({ account, balance }) =>
          accountPart(key, code, account, isRevenue ? -balance : balance),
        )
        return {
          code,
          label,
          figure: sumFigure(figureId(key, `gifi/${group}/${encodeURIComponent(code)}`), label, figures),
        }
      })
      .toSorted((one, other) => (one.code < other.code ? -1 : 1))
    const total = sumFigure(
      figureId(key, `gifi/${group}`),
      gifiGroupNames[group],
      lines.map(({ figure }) => figure),
    )
    return [{ group, isRevenue, lines, total }]
  })
  const sum = (isRevenue: boolean) =>
    sumFigure(
      figureId(key, isRevenue ? 'gifi/all-revenue' : 'gifi/all-expenses'),
      isRevenue
        ? { en: 'All revenue', fr: 'Tous les produits' }
        : { en: 'All expenses', fr: 'Toutes les charges' },
      parts.filter((part) => part.isRevenue === isRevenue).map(({ total }) => total),
    )
  return { parts, net: differenceFigure(figureId(key, 'gifi/net'), netWords, [sum(true), sum(false)]) }
}

const netWords: Label = { en: 'Net income', fr: 'Résultat net' }

/** What the groups are called. */
export const gifiGroupNames: Readonly<Record<GifiGroup, Label>> = {
  revenue: { en: 'Revenue', fr: 'Produits' },
  'cost-of-sales': { en: 'Cost of sales', fr: 'Coût des ventes' },
  'operating-expenses': { en: 'Operating expenses', fr: 'Charges d’exploitation' },
  'farm-revenue': { en: 'Farming revenue', fr: 'Produits agricoles' },
  'farm-expenses': { en: 'Farming expenses', fr: 'Charges agricoles' },
  other: { en: 'Extraordinary items and taxes', fr: 'Éléments extraordinaires et impôts' },
  'revenue-without-code': { en: 'Revenue without a GIFI code', fr: 'Produits sans code IGRF' },
  'expenses-without-code': { en: 'Expenses without a GIFI code', fr: 'Charges sans code IGRF' },
}

const revenueGroups: readonly GifiGroup[] = ['revenue', 'farm-revenue', 'revenue-without-code']

function groupOf({ type }: Account, code: string | undefined): GifiGroup {
  switch (code === undefined ? undefined : gifiCode(code)?.section) {
    case 'revenue':
      return 'revenue'
    case 'cost_of_sales':
      return 'cost-of-sales'
    case 'operating_expenses':
      return 'operating-expenses'
    case 'farm_revenue':
      return 'farm-revenue'
    case 'farm_expenses':
      return 'farm-expenses'
    case 'extraordinary_items_and_taxes':
      return 'other'
    default:
      return type === 'revenue' ? 'revenue-without-code' : 'expenses-without-code'
  }
}

function labelOf(gifi: string | undefined, account: Account | undefined, code: string): Label {
  const name = gifi === undefined ? undefined : gifiCode(gifi)?.name
  if (name !== undefined) return { en: name, fr: gifiNamesFr[code] ?? name }
  return account === undefined ? { en: code, fr: code } : accountLabel(account)
}

function accountPart(key: ReportKey, code: string, account: Account, value: bigint): Figure {
  const id = figureId(key, `gifi/account/${encodeURIComponent(code)}/${encodeURIComponent(account.id)}`)
  const postings = { accounts: [account.id], span: key.span, asOfSeq: key.asOfSeq, layers: beforeClosing }
  return { id, label: accountLabel(account), value, how: 'postings', parts: [], postings }
}
