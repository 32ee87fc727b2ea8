import { type Proof, proof } from '../filings/figure.ts'
import type { ReportKey } from '../filings/figure-id.ts'
import { type Cents, sumOf } from '../kit/cents.ts'
import type { Span } from '../kit/civil-date.ts'
import type { Label } from '../kit/refusal-text.ts'
import { ok, type Result, refuse } from '../kit/result.ts'
import type { BalanceRow } from '../ledger/balances.ts'
import { type Account, accountName, byCode, type Chart } from '../ledger/chart.ts'

/** The five pairs of columns, in order. */
export const worksheetPairs = ['unadjusted', 'adjustments', 'adjusted', 'income', 'balance'] as const

/** A pair of columns of the worksheet. */
export type WorksheetPair = (typeof worksheetPairs)[number]

/** A debit and a credit, neither negative. */
export type TwoSides = { readonly debit: Cents; readonly credit: Cents }

/** What stands in the five pairs of columns of a row. */
export type WorksheetSides = Readonly<Record<WorksheetPair, TwoSides>>

/** What postings brought to a row: their net, a debit positive, and how many they are. */
export type Brought = { readonly net: Cents; readonly count: number }

/**
 * A row of the worksheet. `account` is absent in the one row that stands for several `accounts`: income of
 * earlier years that was never closed. `brought` is what came before the year, from its daily work and from
 * its adjustments.
 */
export type WorksheetRow = WorksheetSides & {
  readonly account?: Account
  readonly accounts: readonly string[]
  readonly name: Label
  readonly brought: { readonly opening: Brought; readonly daily: Brought; readonly adjusting: Brought }
}

/**
 * The worksheet: rows by code, the sums of all columns, net income as the balancing line, the sums after it,
 * the proofs.
 */
export type Worksheet = {
  readonly key: ReportKey
  readonly span: Span
  readonly rows: readonly WorksheetRow[]
  readonly totals: WorksheetSides
  readonly netIncome: Cents
  readonly balancing: Pick<WorksheetSides, 'income' | 'balance'>
  readonly finals: Pick<WorksheetSides, 'income' | 'balance'>
  readonly proofs: readonly Proof[]
}

/**
 * The ten-column worksheet of a fiscal year: unadjusted trial balance, adjusting entries, adjusted trial
 * balance, income statement, balance sheet.
 *
 * Takes what had moved before the span (`opening`, all layers) and in it (`rows`); its closing entries are
 * left out, for the worksheet comes before them. Adjustments show what adjusting entries debited and
 * credited, both where there were both. Accounts without any amount are left out. Revenue and expenses of
 * earlier years that were never closed stand in one row among equity, so that the income columns are those of
 * this year. Proofs: each pair is in balance, the income and balance sheet pairs after net income. Refuses
 * `account-unknown`.
 */
export function worksheet(input: {
  readonly chart: Chart
  readonly opening: readonly BalanceRow[]
  readonly rows: readonly BalanceRow[]
  readonly span: Span
  readonly asOfSeq: number
}): Result<Worksheet> {
  const { chart, span, asOfSeq } = input
  const stranger = [...input.opening, ...input.rows].find((row) => !chart.has(row.account))
  if (stranger !== undefined) return refuse('account-unknown', { account: stranger.account })
  const rows = worksheetRows(input)
  const totals = totalsOf(rows)
  const netIncome = totals.income.credit - totals.income.debit
  const balancing = {
    income: netIncome > 0n ? { debit: netIncome, credit: 0n } : { debit: 0n, credit: -netIncome },
    balance: netIncome > 0n ? { debit: 0n, credit: netIncome } : { debit: -netIncome, credit: 0n },
  }
  const finals = {
    income: added(totals.income, balancing.income),
    balance: added(totals.balance, balancing.balance),
  }
  return ok({
    key: { report: 'worksheet', span, asOfSeq, options: {} },
    span,
    rows,
    totals,
    netIncome,
    balancing,
    finals,
    proofs: [
      ...(['unadjusted', 'adjustments', 'adjusted'] as const).map((pair) => pairProof(pair, totals[pair])),
      ...(['income', 'balance'] as const).map((pair) => pairProof(pair, finals[pair])),
    ],
  })
}

/** What a pair of columns is called. */
export const pairLabels: Readonly<Record<WorksheetPair, Label>> = {
  unadjusted: { en: 'Unadjusted', fr: 'Avant régularisation' },
  adjustments: { en: 'Adjustments', fr: 'Régularisations' },
  adjusted: { en: 'Adjusted', fr: 'Régularisée' },
  income: { en: 'Income statement', fr: 'Résultats' },
  balance: { en: 'Balance sheet', fr: 'Bilan' },
}

function pairProof(pair: WorksheetPair, { debit, credit }: TwoSides): Proof {
  const name = pairLabels[pair]
  return proof(
    { en: `${name.en}: debits equal credits`, fr: `${name.fr} : les débits égalent les crédits` },
    debit,
    credit,
  )
}

type Sum = { debit: Cents; credit: Cents; count: number }

type Sums = { readonly opening: Sum; readonly daily: Sum; readonly adjusting: Sum }

type Books = {
  readonly chart: Chart
  readonly opening: readonly BalanceRow[]
  readonly rows: readonly BalanceRow[]
}

function worksheetRows(books: Books): readonly WorksheetRow[] {
  const sums = accountSums(books)
  const earlier: { accounts: string[]; sum: Sum } = { accounts: [], sum: noSum() }
  const rows = [...books.chart.values()].sort(byCode).flatMap((account): readonly WorksheetRow[] => {
    const sum = sums.get(account.id)
    if (sum === undefined) return []
    if (!isOfIncome(account)) return [rowOf(account, sum)]
    earlier.accounts.push(account.id)
    addTo(earlier.sum, sum.opening.debit, sum.opening.credit, sum.opening.count)
    return [rowOf(account, { ...sum, opening: noSum() })]
  })
  const shown = rows.filter((row) =>
    worksheetPairs.some((pair) => row[pair].debit !== 0n || row[pair].credit !== 0n),
  )
  if (earlier.sum.debit === earlier.sum.credit) return shown
  const at = shown.findIndex((row) => row.account !== undefined && isOfIncome(row.account))
  const place = at < 0 ? shown.length : at
  return [...shown.slice(0, place), earlierRow(earlier.accounts, earlier.sum), ...shown.slice(place)]
}

function noSum(): Sum {
  return { debit: 0n, credit: 0n, count: 0 }
}

function addTo(sum: Sum, debit: Cents, credit: Cents, count: number): void {
  sum.debit += debit
  sum.credit += credit
  sum.count += count
}

function accountSums(books: Books): ReadonlyMap<string, Sums> {
  const sums = new Map<string, Sums>()
  const add = (row: BalanceRow, place: keyof Sums): void => {
    const sum = sums.get(row.account) ?? { opening: noSum(), daily: noSum(), adjusting: noSum() }
    sums.set(row.account, sum)
    addTo(sum[place], row.debit, row.credit, row.postings)
  }
  for (const row of books.opening) add(row, 'opening')
  for (const row of books.rows) if (row.layer !== 'closing') add(row, row.layer)
  return sums
}

function isOfIncome(account: Account): boolean {
  return account.type === 'revenue' || account.type === 'expense'
}

const nothing: TwoSides = { debit: 0n, credit: 0n }

function rowOf(account: Account, sums: Sums): WorksheetRow {
  const brought = {
    opening: broughtBy(sums.opening),
    daily: broughtBy(sums.daily),
    adjusting: broughtBy(sums.adjusting),
  }
  const before = brought.opening.net + brought.daily.net
  const adjusted = sidesOf(before + brought.adjusting.net)
  const [income, balance] = isOfIncome(account) ? [adjusted, nothing] : [nothing, adjusted]
  return {
    account,
    accounts: [account.id],
    name: { en: accountName(account, 'en'), fr: accountName(account, 'fr') },
    unadjusted: sidesOf(before),
    adjustments: { debit: sums.adjusting.debit, credit: sums.adjusting.credit },
    adjusted,
    income,
    balance,
    brought,
  }
}

function broughtBy({ debit, credit, count }: Sum): Brought {
  return { net: debit - credit, count }
}

function earlierRow(accounts: readonly string[], sum: Sum): WorksheetRow {
  const opening = broughtBy(sum)
  const sides = sidesOf(opening.net)
  const none = { net: 0n, count: 0 }
  return {
    accounts,
    name: {
      en: 'Net income of earlier years, not closed',
      fr: 'Résultat net d’exercices antérieurs, non clôturé',
    },
    unadjusted: sides,
    adjustments: nothing,
    adjusted: sides,
    income: nothing,
    balance: sides,
    brought: { opening, daily: none, adjusting: none },
  }
}

function sidesOf(net: Cents): TwoSides {
  return net > 0n ? { debit: net, credit: 0n } : { debit: 0n, credit: -net }
}

function added(one: TwoSides, other: TwoSides): TwoSides {
  return { debit: one.debit + other.debit, credit: one.credit + other.credit }
}

function totalsOf(rows: readonly WorksheetRow[]): WorksheetSides {
  const total = (pair: WorksheetPair): TwoSides => ({
    debit: sumOf(rows.map((row) => row[pair].debit)),
    credit: sumOf(rows.map((row) => row[pair].credit)),
  })
  return {
    unadjusted: total('unadjusted'),
    adjustments: total('adjustments'),
    adjusted: total('adjusted'),
    income: total('income'),
    balance: total('balance'),
  }
}
