import { proof } from '@daybook/core/filings/figure.ts'
import { type Cents, sumOf } from '@daybook/core/kit/cents.ts'
import type { Label } from '@daybook/core/kit/refusal-text.ts'
import {
  type Column,
  checkedPage,
  type Page,
  type PageCell,
  type PageRow,
} from '@daybook/core/reports/page.ts'
import type { PrintOptions } from './options.ts'

/** Invented books for the tests of printing, and for looking at papers: no figure here is anyone's. */
export const bookName = 'Osprey Lane Joinery Ltd.'

/** How the samples are printed where a test does not say otherwise. */
export const sampleOptions: PrintOptions = {
  language: 'en',
  generatedOn: '2026-11-22',
  fiscal: { en: 'Accrual basis, Canadian dollars', fr: 'Comptabilité d’exercice, dollars canadiens' },
  unaudited: { en: 'Unaudited – see compilation report', fr: 'Non audité – voir le rapport de compilation' },
  lockState: { en: 'locked through 2026-09-30', fr: 'verrouillé jusqu’au 2026-09-30' },
}

const code: Column = { key: 'account', label: { en: 'Account', fr: 'Compte' }, kind: 'code' }
const name: Column = { key: 'name', label: { en: 'Name', fr: 'Nom' }, kind: 'text' }

/** A column of amounts. */
export function amountColumn(key: string, en: string, fr: string): Column {
  return { key, label: { en, fr }, kind: 'amount' }
}

const blank = (columns: number): PageRow => ({ kind: 'blank', indent: 0, cells: Array(columns).fill(null) })

/**
 * A trial balance small enough to be written by hand in a test.
 *
 *   1010 Chequing 17,043.02 Dr, 1510 Shop equipment 31,240.00 Dr, 2510 Equipment loan 8,600.00 Cr,
 *   3900 Retained earnings, opening 39,683.02 Cr; both sides 48,283.02
 */
export function trialBalancePage(): Page {
  const lines: readonly (readonly [string, string, Cents])[] = [
    ['1010', 'Chequing', 17_043_02n],
    ['1510', 'Shop equipment', 31_240_00n],
    ['2510', 'Equipment loan', -8_600_00n],
    ['3900', 'Retained earnings, opening', -39_683_02n],
  ]
  const rows = lines.map(([account, label, amount]): PageRow => {
    const sides = amount > 0n ? [amount, null] : [null, -amount]
    return { kind: 'line', indent: 0, cells: [account, label, ...sides] }
  })
  const total: PageRow = {
    kind: 'total',
    indent: 0,
    cells: [null, 'Total', 48_283_02n, 48_283_02n],
    sumOf: rows.map((_, row) => ({ row, sign: 1 })),
  }
  return checkedPage({
    report: 'trial-balance',
    title: { en: 'Trial balance', fr: 'Balance de vérification' },
    subtitle: { en: 'At October 31, 2026', fr: 'Au 31 octobre 2026' },
    bookName,
    asOfSeq: 1843,
    columns: [
      code,
      name,
      amountColumn('debit', 'Debit', 'Débit'),
      amountColumn('credit', 'Credit', 'Crédit'),
    ],
    rows: [...rows, total],
    proofs: [proof({ en: 'Debits equal credits', fr: 'Débits égaux aux crédits' }, 48_283_02n, 48_283_02n)],
    notes: [],
  })
}

/** A group of a statement: heading, lines of account, name and amounts, subtotal. */
type Group = {
  readonly heading: string
  readonly lines: readonly (readonly [string, string, ...Cents[]])[]
  readonly total: string
}

/** Adds a group to the rows; gives where its subtotal stands. */
function addGroup(rows: PageRow[], { heading, lines, total }: Group): number {
  const width = (lines[0]?.length ?? 2) - 2
  rows.push({ kind: 'heading', indent: 0, cells: [null, heading, ...Array(width).fill(null)] })
  const first = rows.length
  for (const [account, label, ...amounts] of lines)
    rows.push({ kind: 'line', indent: 1, cells: [account, label, ...amounts] })
  const sums = Array.from({ length: width }, (_, at) => sumOf(lines.map((line) => amountIn(line, at + 2))))
  const sumOfLines = lines.map((_, at) => ({ row: first + at, sign: 1 as const }))
  rows.push({ kind: 'subtotal', indent: 0, cells: [null, total, ...sums], sumOf: sumOfLines })
  return rows.length - 1
}

/** Adds a result over rows above it; gives where it stands. */
function addResult(
  rows: PageRow[],
  kind: 'subtotal' | 'total',
  label: string,
  terms: readonly { readonly row: number; readonly sign: 1 | -1 }[],
): number {
  const width = (rows[terms[0]?.row ?? 0]?.cells.length ?? 2) - 2
  const cells = Array.from({ length: width }, (_, at) =>
    sumOf(
      terms.map(({ row, sign }) => {
        const amount = amountIn(rows[row]?.cells ?? [], at + 2)
        return sign === 1 ? amount : -amount
      }),
    ),
  )
  rows.push({ kind, indent: 0, cells: [null, label, ...cells], sumOf: terms })
  return rows.length - 1
}

function amountIn(cells: readonly PageCell[], at: number): Cents {
  const cell = cells[at]
  return typeof cell === 'bigint' ? cell : 0n
}

const currentAssets: Group = {
  heading: 'Current assets',
  lines: [
    ['1010', 'Chequing', 17_043_02n, 12_880_45n],
    ['1100', 'Accounts receivable', 38_110_00n, 41_205_30n],
    ['1190', 'Allowance for doubtful accounts', -1_250_00n, 0n],
    ['1200', 'Inventory of hardwood and fittings', 22_418_77n, 19_004_10n],
  ],
  total: 'Total current assets',
}

const capitalAssets: Group = {
  heading: 'Capital assets',
  lines: [
    ['1510', 'Shop equipment', 31_240_00n, 31_240_00n],
    ['1519', 'Accumulated amortization', -9_372_00n, -6_248_00n],
  ],
  total: 'Capital assets, net',
}

const claims: readonly Group[] = [
  {
    heading: 'Current liabilities',
    lines: [
      ['2010', 'Accounts payable', 14_906_41n, 16_330_02n],
      ['2310', 'GST/HST payable', 4_118_90n, 3_990_11n],
      ['2250', 'Source deductions payable', 0n, 1_204_16n],
    ],
    total: 'Total current liabilities',
  },
  {
    heading: 'Long-term liabilities',
    lines: [['2510', 'Equipment loan', 8_600_00n, 12_200_00n]],
    total: 'Total long-term liabilities',
  },
  {
    heading: 'Shareholder’s equity',
    lines: [
      ['3100', 'Share capital', 100_00n, 100_00n],
      ['3900', 'Retained earnings', 70_464_48n, 64_257_56n],
    ],
    total: 'Total shareholder’s equity',
  },
]

/** A balance sheet with last year beside this one, a negative line, a zero and a note. */
export function balanceSheetPage(): Page {
  const rows: PageRow[] = []
  const owned = [currentAssets, capitalAssets].map((group) => ({
    row: addGroup(rows, group),
    sign: 1 as const,
  }))
  const assets = addResult(rows, 'total', 'Total assets', owned)
  rows.push(blank(4))
  const owed = claims.map((group) => ({ row: addGroup(rows, group), sign: 1 as const }))
  const both = addResult(rows, 'total', 'Total liabilities and equity', owed)
  const claim: Label = {
    en: 'Assets equal liabilities and equity',
    fr: 'Actif égal au passif et aux capitaux propres',
  }
  return checkedPage({
    report: 'balance-sheet',
    title: { en: 'Balance sheet', fr: 'Bilan' },
    subtitle: { en: 'At October 31, 2026', fr: 'Au 31 octobre 2026' },
    bookName,
    asOfSeq: 1843,
    columns: [code, name, amountColumn('now', '2026', '2026'), amountColumn('before', '2025', '2025')],
    rows,
    proofs: [2, 3].map((at) =>
      proof(claim, amountIn(rows[assets]?.cells ?? [], at), amountIn(rows[both]?.cells ?? [], at)),
    ),
    notes: [
      {
        en: 'Inventory is valued at the lower of cost and net realizable value.',
        fr: 'Les stocks sont évalués au plus faible du coût et de la valeur nette de réalisation.',
      },
    ],
  })
}

const months: readonly Column[] = [
  amountColumn('feb', 'Feb 2026', 'févr. 2026'),
  amountColumn('mar', 'Mar 2026', 'mars 2026'),
  amountColumn('apr', 'Apr 2026', 'avr. 2026'),
  amountColumn('may', 'May 2026', 'mai 2026'),
  amountColumn('jun', 'Jun 2026', 'juin 2026'),
  amountColumn('jul', 'Jul 2026', 'juill. 2026'),
  amountColumn('aug', 'Aug 2026', 'août 2026'),
]

/** A line of seven months, each a few steps from the base, and their total. */
function monthly(account: string, label: string, base: Cents, step: Cents): [string, string, ...Cents[]] {
  const amounts = months.map((_, at) => base + step * BigInt((at * 7) % 5))
  return [account, label, ...amounts, sumOf(amounts)]
}

const monthlyRevenue: Group = {
  heading: 'Revenue',
  lines: [
    monthly('4010', 'Custom cabinetry', 61_200_35n, 2_310_15n),
    monthly('4020', 'Installation', 9_640_50n, 820_20n),
    monthly('4900', 'Discounts given', -340_25n, -15_10n),
  ],
  total: 'Net revenue',
}

const monthlyCosts: Group = {
  heading: 'Cost of sales',
  lines: [
    monthly('5010', 'Hardwood and sheet goods', 14_203_88n, 310_75n),
    monthly('5040', 'Shop wages and benefits', 24_268_04n, 0n),
  ],
  total: 'Total cost of sales',
}

const monthlyExpenses: Group = {
  heading: 'Expenses',
  lines: [
    monthly('6050', 'Office wages and benefits', 15_104_86n, 11_05n),
    monthly('6210', 'Insurance', 435_00n, 0n),
    monthly('6410', 'Rent', 4_500_00n, 0n),
    monthly('6470', 'Vehicle', 1_112_15n, 12_000_00n),
    monthly('6700', 'Amortization', 0n, 0n),
  ],
  total: 'Total expenses',
}

/** An income statement of seven months with their total worked out across, and a negative month. */
export function monthlyIncomePage(): Page {
  const total: Column = {
    ...amountColumn('total', '7 months to Aug 2026', '7 mois à août 2026'),
    sumOf: months.map(({ key }) => ({ column: key, sign: 1 })),
  }
  const rows: PageRow[] = []
  const revenue = addGroup(rows, monthlyRevenue)
  const costs = addGroup(rows, monthlyCosts)
  const less = (row: number, by: number) => [{ row, sign: 1 } as const, { row: by, sign: -1 } as const]
  const margin = addResult(rows, 'subtotal', 'Gross margin', less(revenue, costs))
  addResult(rows, 'total', 'Income before tax', less(margin, addGroup(rows, monthlyExpenses)))
  return checkedPage({
    report: 'income-statement',
    title: { en: 'Income statement', fr: 'État des résultats' },
    subtitle: {
      en: 'Seven months ended August 31, 2026',
      fr: 'Période de sept mois terminée le 31 août 2026',
    },
    bookName,
    asOfSeq: 1843,
    columns: [code, name, ...months, total],
    rows,
    proofs: [],
    notes: [],
  })
}
