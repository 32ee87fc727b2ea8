import { differenceFigure, type Figure, type Proof, proof, sumFigure } from '../filings/figure.ts'
import { figureId, type ReportKey } from '../filings/figure-id.ts'
import { type Cents, sumOf } from '../kit/cents.ts'
import type { CivilDate, Span } from '../kit/civil-date.ts'
import type { Label } from '../kit/refusal-text.ts'
import { ok, type Result, refuse } from '../kit/result.ts'
import { type BalanceRow, netByAccount } from '../ledger/balances.ts'
import { type Account, accountName, byCode, type Chart } from '../ledger/chart.ts'

/**
 * A posting as the general ledger lists it: its entry's number and date, who and what for, a debit positive.
 */
export type LedgerPosting = {
  readonly account: string
  readonly date: CivilDate
  readonly number: number
  readonly line: number
  readonly amount: Cents
  readonly payee?: string
  readonly memo?: string
  readonly ref?: string
}

/** A posting with the account's balance after it, a debit positive. */
export type RunningPosting = LedgerPosting & { readonly balance: Cents }

/**
 * One account of the general ledger: balance before, its postings, both sums, balance after; a debit balance
 * is positive.
 */
export type LedgerAccount = {
  readonly account: Account
  readonly opening: Cents
  readonly postings: readonly RunningPosting[]
  readonly debit: Cents
  readonly credit: Cents
  readonly closing: Cents
}

/** The general ledger of a span, by account code. */
export type GeneralLedger = {
  readonly key: ReportKey
  readonly span: Span
  readonly accounts: readonly LedgerAccount[]
  readonly proofs: readonly Proof[]
}

/**
 * The general ledger in detail: every account with its balance before the span, each posting of the span with
 * the balance after it, and its balance at the end.
 *
 * Takes balances before the span (`opening`), all postings of the span in any order, and the balances at its
 * end as the trial balance has them (`closing`), which is loaded apart so that it proves something. With
 * `accounts` (ids) only those are listed. Accounts without balance and postings are left out. Proofs: every
 * closing balance is that of the trial balance; debits equal credits when all accounts are listed. Refuses
 * `account-unknown`.
 *
 *   1010  Opening 100.00 Dr   2026-01-10 J2 1,130.00 Dr -> 1,230.00 Dr
 */
export function generalLedger(input: {
  readonly chart: Chart
  readonly opening: readonly BalanceRow[]
  readonly postings: readonly LedgerPosting[]
  readonly closing: readonly BalanceRow[]
  readonly span: Span
  readonly asOfSeq: number
  readonly accounts?: readonly string[]
}): Result<GeneralLedger> {
  const { chart, span, asOfSeq } = input
  const named = [...(input.accounts ?? []), ...input.opening.map((row) => row.account)]
  const used = [
    ...named,
    ...input.postings.map((each) => each.account),
    ...input.closing.map((row) => row.account),
  ]
  const stranger = used.find((account) => !chart.has(account))
  if (stranger !== undefined) return refuse('account-unknown', { account: stranger })
  const opening = netByAccount(input.opening)
  const postings = byAccount(input.postings)
  const wanted = input.accounts === undefined ? undefined : new Set(input.accounts)
  const accounts = [...chart.values()]
    .filter((account) => wanted?.has(account.id) ?? true)
    .sort(byCode)
    .map((account) => ledgerAccount(account, opening.get(account.id) ?? 0n, postings.get(account.id) ?? []))
    .filter((each) => each.opening !== 0n || each.postings.length > 0)
  const options = input.accounts === undefined ? {} : { accounts: input.accounts.join(',') }
  return ok({
    key: { report: 'general-ledger', span, asOfSeq, options },
    span,
    accounts,
    proofs: [
      closingProof(accounts, netByAccount(input.closing), wanted),
      ...(wanted === undefined ? [balanceProof(accounts)] : []),
    ],
  })
}

function byAccount(postings: readonly LedgerPosting[]): ReadonlyMap<string, LedgerPosting[]> {
  const lists = new Map<string, LedgerPosting[]>()
  for (const posting of postings) {
    const list = lists.get(posting.account)
    if (list === undefined) lists.set(posting.account, [posting])
    else list.push(posting)
  }
  return lists
}

function ledgerAccount(account: Account, opening: Cents, postings: readonly LedgerPosting[]): LedgerAccount {
  let balance = opening
  const running = [...postings].sort(inOrder).map((posting): RunningPosting => {
    balance += posting.amount
    return { ...posting, balance }
  })
  const debit = sumOf(postings.map(({ amount }) => (amount > 0n ? amount : 0n)))
  const credit = sumOf(postings.map(({ amount }) => (amount < 0n ? -amount : 0n)))
  return { account, opening, postings: running, debit, credit, closing: balance }
}

function inOrder(one: LedgerPosting, other: LedgerPosting): number {
  if (one.date !== other.date) return one.date < other.date ? -1 : 1
  return one.number - other.number || one.line - other.line
}

/**
 * Compares account by account; the two sides are those of the first that differs, else the sums of debit
 * balances.
 */
function closingProof(
  accounts: readonly LedgerAccount[],
  balances: ReadonlyMap<string, Cents>,
  wanted: ReadonlySet<string> | undefined,
): Proof {
  const shown = new Map(accounts.map((each) => [each.account.id, each]))
  const ids = [...new Set([...shown.keys(), ...balances.keys()])].filter((id) => wanted?.has(id) ?? true)
  const closingOf = (id: string) => shown.get(id)?.closing ?? 0n
  const wrong = ids.find((id) => closingOf(id) !== (balances.get(id) ?? 0n))
  const label = {
    en: 'Closing balances equal the trial balance',
    fr: 'Les soldes de clôture égalent la balance',
  }
  if (wrong !== undefined) {
    const code = shown.get(wrong)?.account.code ?? wrong
    return proof(
      { en: `${label.en}: ${code}`, fr: `${label.fr} : ${code}` },
      closingOf(wrong),
      balances.get(wrong) ?? 0n,
    )
  }
  const debits = (amounts: readonly Cents[]) => sumOf(amounts.filter((amount) => amount > 0n))
  return proof(label, debits(ids.map(closingOf)), debits(ids.map((id) => balances.get(id) ?? 0n)))
}

function balanceProof(accounts: readonly LedgerAccount[]): Proof {
  return proof(
    { en: 'Debits equal credits', fr: 'Les débits égalent les crédits' },
    sumOf(accounts.map((each) => each.debit)),
    sumOf(accounts.map((each) => each.credit)),
  )
}

/** What a line of an account's page is called in ids. */
export type LedgerLine = 'opening' | 'debit' | 'credit' | 'closing'

/** The id of a figure of the general ledger: `general-ledger@2026-01-01..2026-01-31#812:1010:closing`. */
export function ledgerId(ledger: Pick<GeneralLedger, 'key'>, account: Account, line: LedgerLine): string {
  return figureId(ledger.key, `${encodeURIComponent(account.id)}:${line}`)
}

const lineLabels: Readonly<Record<LedgerLine | 'movement', Label>> = {
  opening: { en: 'Opening balance', fr: 'Solde d’ouverture' },
  debit: { en: 'Debits', fr: 'Débits' },
  credit: { en: 'Credits', fr: 'Crédits' },
  closing: { en: 'Closing balance', fr: 'Solde de clôture' },
  movement: { en: 'Debits less credits', fr: 'Débits moins crédits' },
}

/** What a line of the general ledger is called. */
export function ledgerLabel(line: LedgerLine): Label {
  return lineLabels[line]
}

/**
 * The figures of a general ledger: for each account its closing balance, made of the opening one, debits and
 * credits.
 */
export function ledgerFigures(ledger: GeneralLedger): readonly Figure[] {
  return ledger.accounts.map((each) => {
    const { account, postings } = each
    const query = { accounts: [account.id], span: ledger.span, asOfSeq: ledger.key.asOfSeq }
    const side = (line: 'debit' | 'credit'): Figure => ({
      id: ledgerId(ledger, account, line),
      label: lineLabels[line],
      value: each[line],
      how: 'postings',
      parts: [],
      postings: {
        ...query,
        count: postings.filter(({ amount }) => amount > 0n === (line === 'debit')).length,
      },
    })
    const opening: Figure = {
      id: ledgerId(ledger, account, 'opening'),
      label: lineLabels.opening,
      value: each.opening,
      how: 'copy',
      parts: [],
    }
    const movement = `${encodeURIComponent(account.id)}:movement`
    const name = {
      en: `${account.code} ${accountName(account, 'en')}`,
      fr: `${account.code} ${accountName(account, 'fr')}`,
    }
    return sumFigure(ledgerId(ledger, account, 'closing'), name, [
      opening,
      differenceFigure(figureId(ledger.key, movement), lineLabels.movement, [side('debit'), side('credit')]),
    ])
  })
}
