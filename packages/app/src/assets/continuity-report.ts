import {
  type Continuity,
  type ContinuityRow,
  continuity,
  registerProofs,
} from '@daybook/core/assets/continuity.ts'
import type { Asset } from '@daybook/core/daybook/assets-facts.ts'
import { figureId } from '@daybook/core/filings/figure-id.ts'
import { formatCents } from '@daybook/core/kit/cents.ts'
import type { CivilDate } from '@daybook/core/kit/civil-date.ts'
import type { Label, Language } from '@daybook/core/kit/refusal-text.ts'
import { ok, type Result } from '@daybook/core/kit/result.ts'
import { netByAccount } from '@daybook/core/ledger/balances.ts'
import { accountName } from '@daybook/core/ledger/chart.ts'
import { spanInWords } from '@daybook/core/reports/date-words.ts'
import { type Column, checkedPage, type PageRow } from '@daybook/core/reports/page.ts'
import type { View } from '../book.ts'
import { loadBalances } from '../reports/load-balances.ts'
import { dayOption } from '../reports/option.ts'
import { type Asking, proofsJson, type Report, type ReportResult } from '../reports/report.ts'
import { assetsOf } from './load-assets.ts'
import { fiscalSpan, yearOf } from './load-business.ts'

/** The continuity schedule of capital assets over a fiscal year, with its proof against the ledger. */
export const continuityReport: Report = {
  name: 'asset-continuity',
  title: { en: 'Capital assets, continuity', fr: 'Immobilisations, continuité' },
  options: {
    from: dayOption('the first day of the year', 'le premier jour de l’année'),
    through: dayOption('its last day', 'son dernier jour'),
  },
  run: async (view, given, asking) =>
    continuityFor(view, { year: yearOf(view, given.through ?? asking.today) }, asking),
}

/** What the register says against the ledger at the end of a day that ends a fiscal year. */
export async function assetProofs(
  view: View,
  assets: readonly Asset[],
  through: CivilDate,
  asOfSeq?: number,
): Promise<ReturnType<typeof registerProofs>> {
  const rows = await loadBalances(view, { through, ...(asOfSeq === undefined ? {} : { asOfSeq }) })
  return registerProofs(view.chart, assets, through, netByAccount(rows, ['daily', 'adjusting', 'closing']))
}

/** The continuity schedule of a fiscal year. */
export async function continuityFor(
  view: View,
  { year }: { readonly year: string },
  asking: Asking,
): Promise<Result<ReportResult>> {
  const asOfSeq = asking.asOfSeq ?? view.head.seq
  const span = fiscalSpan(view, year)
  const assets = await assetsOf(view, asOfSeq)
  const table = continuity(view.chart, assets, span)
  const proofs = await assetProofs(view, assets, span.through, asOfSeq)
  const { language } = asking
  return ok({
    json: {
      from: span.from,
      through: span.through,
      accounts: table.accounts.map(({ account, assets: held, row }) => ({
        account: account.code,
        name: accountName(account, language),
        ...rowJson(row),
        assets: held.map(({ asset, row: own }) => ({ asset: asset.name, ...rowJson(own) })),
      })),
      total: rowJson(table.total),
      proofs: proofsJson(proofs, language),
    },
    pages: () => [
      checkedPage({
        report: 'asset-continuity',
        title: continuityReport.title,
        subtitle: spanInWords(span),
        bookName: view.profile.name,
        asOfSeq,
        columns,
        rows: rowsOf(table, language),
        proofs,
        notes: [],
      }),
    ],
    figures: () => [
      {
        id: figureId({ report: 'asset-continuity', span, asOfSeq, options: {} }, 'net'),
        label: { en: 'Net book value', fr: 'Valeur comptable nette' },
        value: table.total.net,
        how: 'difference',
        parts: [],
      },
    ],
  })
}

function rowJson({ cost, written, net }: ContinuityRow) {
  return {
    cost: formatCents(cost.opening),
    additions: formatCents(cost.additions),
    disposals: formatCents(cost.disposals),
    costEnd: formatCents(cost.closing),
    written: formatCents(written.opening),
    amortization: formatCents(written.additions),
    writtenDisposed: formatCents(written.disposals),
    writtenEnd: formatCents(written.closing),
    net: formatCents(net),
  }
}

const amount = (key: string, en: string, fr: string): Column => ({ key, label: { en, fr }, kind: 'amount' })

const columns: readonly Column[] = [
  { key: 'asset', label: { en: 'Asset', fr: 'Immobilisation' }, kind: 'text' },
  amount('cost', 'Cost, start', 'Coût, début'),
  amount('additions', 'Additions', 'Acquisitions'),
  amount('disposals', 'Disposals', 'Cessions'),
  amount('costEnd', 'Cost, end', 'Coût, fin'),
  amount('written', 'Written off, start', 'Amorti, début'),
  amount('amortization', 'Amortization', 'Amortissement'),
  amount('writtenDisposed', 'On disposals', 'Sur cessions'),
  amount('writtenEnd', 'Written off, end', 'Amorti, fin'),
  amount('net', 'Net', 'Net'),
]

const all: Label = { en: 'Capital assets', fr: 'Immobilisations' }

/** Each account with its assets and their sum, then the sum of all. */
function rowsOf({ accounts, total }: Continuity, language: Language): readonly PageRow[] {
  const rows: PageRow[] = []
  const sums: number[] = []
  for (const { account, assets, row } of accounts) {
    const name = `${account.code} ${accountName(account, language)}`
    rows.push({ kind: 'heading', indent: 0, cells: [name, ...columns.slice(1).map(() => null)] })
    const first = rows.length
    for (const { asset, row: own } of assets)
      rows.push({ kind: 'line', indent: 1, cells: cellsOf(asset.name, own) })
    const terms = assets.map((_, index) => ({ row: first + index, sign: 1 as const }))
    sums.push(rows.length)
    rows.push({ kind: 'subtotal', indent: 0, cells: cellsOf(name, row), sumOf: terms })
  }
  const terms = sums.map((row) => ({ row, sign: 1 as const }))
  return [...rows, { kind: 'total', indent: 0, cells: cellsOf(all[language], total), sumOf: terms }]
}

function cellsOf(name: string, { cost, written, net }: ContinuityRow) {
  return [
    name,
    cost.opening,
    cost.additions,
    cost.disposals,
    cost.closing,
    written.opening,
    written.additions,
    written.disposals,
    written.closing,
    net,
  ]
}
