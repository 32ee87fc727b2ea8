import { type Figure, type Proof, proof, sumFigure } from '../filings/figure.ts'
import { firstDay, lastDay, type ReportKey, reportId } from '../filings/figure-id.ts'
import type { Cents } from '../kit/cents.ts'
import type { CivilDate, Span } from '../kit/civil-date.ts'
import type { Label } from '../kit/refusal-text.ts'
import { ok, type Result, refuse } from '../kit/result.ts'
import type { BalanceRow } from '../ledger/balances.ts'
import { type Account, accountName, byCode, type Chart } from '../ledger/chart.ts'

/**
 * One account of a trial balance: its balance on one side in cents, `0n` on the other. `id` is what postings
 * refer to.
 */
export type TrialBalanceRow = {
  readonly id: string
  readonly code: string
  readonly name: Label
  readonly debit: Cents
  readonly credit: Cents
}

/**
 * A trial balance: rows by account code without zero balances, the sums of both columns, and the proof that
 * they agree. The ids of its figures begin with `id`.
 */
export type TrialBalance = {
  readonly key: ReportKey
  readonly id: string
  readonly rows: readonly TrialBalanceRow[]
  readonly totals: { readonly debit: Cents; readonly credit: Cents }
  readonly proofs: readonly Proof[]
  readonly counts: ReadonlyMap<string, number>
}

/** The two columns of a trial balance. */
export type TrialBalanceColumn = 'debit' | 'credit'

/**
 * The trial balance: every account with its debit or credit balance at the end of a day.
 *
 * Takes what moved on all accounts through `on` (all postings when no day is named), in any order and all
 * layers. Gives rows sorted by account code, without zero balances; cents; the sums of both columns are equal
 * (proven). Refuses `account-unknown` when a row names an account that the chart lacks.
 *
 *   1000 Chequing   Dr 1,130.00
 *   2310 GST/HST    Cr   130.00
 *   4000 Sales      Cr 1,000.00
 */
export function trialBalance(input: {
  readonly chart: Chart
  readonly rows: readonly BalanceRow[]
  readonly on?: CivilDate
  readonly asOfSeq: number
}): Result<TrialBalance> {
  const { chart, on = lastDay, asOfSeq } = input
  const nets = new Map<string, { net: Cents; count: number }>()
  for (const row of input.rows) {
    if (!chart.has(row.account)) return refuse('account-unknown', { account: row.account })
    const sum = nets.get(row.account) ?? { net: 0n, count: 0 }
    sum.net += row.debit - row.credit
    sum.count += row.postings
    nets.set(row.account, sum)
  }
  const rows: TrialBalanceRow[] = []
  const counts = new Map<string, number>()
  for (const [id, { net, count }] of nets) {
    rows.push(...rowOf(chart.get(id), net))
    counts.set(id, count)
  }
  rows.sort(byCode)
  const totals = { debit: 0n, credit: 0n }
  for (const row of rows) {
    totals.debit += row.debit
    totals.credit += row.credit
  }
  const key = { report: 'trial-balance', span: { from: firstDay, through: on }, asOfSeq, options: {} }
  return ok({
    key,
    id: reportId(key),
    rows,
    totals,
    proofs: [
      proof(
        { en: 'Debits equal credits', fr: 'Les débits égalent les crédits' },
        totals.debit,
        totals.credit,
      ),
    ],
    counts,
  })
}

function rowOf(account: Account | undefined, net: Cents): readonly TrialBalanceRow[] {
  if (account === undefined || net === 0n) return []
  const { id, code } = account
  const name = { en: accountName(account, 'en'), fr: accountName(account, 'fr') }
  return [{ id, code, name, debit: net > 0n ? net : 0n, credit: net < 0n ? -net : 0n }]
}

/**
 * The id of a figure of a trial balance: an account's debit or credit, or a total.
 * `trial-balance@2026-06-30#812:1010:debit`, `trial-balance@all#812:totals/credit`.
 */
export function trialBalanceId(
  balance: Pick<TrialBalance, 'id'>,
  account: string | undefined,
  column: TrialBalanceColumn,
): string {
  const line = account === undefined ? `totals/${column}` : `${encodeURIComponent(account)}:${column}`
  return `${balance.id}:${line}`
}

/**
 * The figures of a trial balance: both totals, with the accounts that make them up, down to their postings.
 */
export function trialBalanceFigures(balance: TrialBalance): readonly Figure[] {
  return (['debit', 'credit'] as const).map((column) => {
    const shown = balance.rows.filter((row) => row[column] !== 0n)
    return sumFigure(
      trialBalanceId(balance, undefined, column),
      totalLabels[column],
      shown.map((row) => rowFigure(balance, row, column)),
    )
  })
}

function rowFigure(balance: TrialBalance, row: TrialBalanceRow, column: TrialBalanceColumn): Figure {
  return {
    id: trialBalanceId(balance, row.id, column),
    label: { en: `${row.code} ${row.name.en}`, fr: `${row.code} ${row.name.fr}` },
    value: row[column],
    how: 'postings',
    parts: [],
    postings: postingsOf(balance.key, row.id, balance.counts.get(row.id) ?? 0),
  }
}

function postingsOf(key: { span: Span; asOfSeq: number }, account: string, count: number) {
  return { accounts: [account], span: key.span, asOfSeq: key.asOfSeq, count }
}

const totalLabels = {
  debit: { en: 'Total debits', fr: 'Total des débits' },
  credit: { en: 'Total credits', fr: 'Total des crédits' },
} as const
