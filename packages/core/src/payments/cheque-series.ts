import { chequeNumber } from '../bank/stale-cheques.ts'
import type { Cheque, ChequeRun } from '../daybook/payment-facts.ts'
import type { ChequeStop } from '../daybook/seal-facts.ts'
import type { Cents } from '../kit/cents.ts'
import type { CivilDate } from '../kit/civil-date.ts'
import { ok, type Result, refuse } from '../kit/result.ts'
import type { Account } from '../ledger/chart.ts'
import { entryName } from '../ledger/entry.ts'

/**
 * A payment from the account that an entry has with a paper’s number: perhaps a cheque written by hand.
 * `root` is the entry that this one stands in the place of after corrections, its own number where there were
 * none.
 */
export type PaperPosting = {
  readonly number: number
  readonly root: number
  readonly date: CivilDate
  readonly amount: Cents
  readonly ref: string
  readonly payee?: string
  readonly isReversed: boolean
}

/**
 * The cheques of a bank account: those that the books wrote, voided and withdrawn ones too; payments that
 * entries posted under a number; the numbers that were declared unused; and the number that the settings
 * begin with.
 */
export type ChequeSeries = {
  readonly cheques: readonly Cheque[]
  readonly papers: readonly PaperPosting[]
  readonly runs?: readonly ChequeRun[]
  readonly begins?: number
}

/** The id of a cheque: its account’s and its number. */
export function chequeId(account: Pick<Account, 'id'>, number: number): string {
  return `${account.id}/${number}`
}

/**
 * The next number of a series: one more than the highest that the books wrote, past those that payments
 * posted by hand have and those that were declared unused; nothing where no cheque was written and none was
 * said to begin with.
 */
export function nextNumber({ cheques, papers, runs = [], begins }: ChequeSeries): number | undefined {
  const last = cheques.reduce((most, { number }) => Math.max(most, number), 0)
  if (last === 0 && begins === undefined) return undefined
  const taken = new Set(papers.map(({ ref }) => Number(chequeNumber(ref) ?? '0')))
  let next = Math.max(last + 1, begins ?? 0)
  const isOut = (number: number) => runs.some(({ first, last }) => number >= first && number <= last)
  while (taken.has(next) || isOut(next)) next += 1
  return next
}

/**
 * Whether a number can be given to a cheque. Refuses `cheque-number-used`: a number is used once, even where
 * the cheque was voided, its writing undone, or its payment posted by hand; `cheque-number-unused` for one
 * that was declared unused.
 */
export function isNumberFree(series: ChequeSeries, account: Account, number: number): Result<undefined> {
  const cheque = series.cheques.find((each) => each.number === number)
  const paper = series.papers.find(({ ref }) => Number(chequeNumber(ref)) === number)
  const entry = cheque?.entry ?? paper?.number
  const run = series.runs?.find(({ first, last }) => number >= first && number <= last)
  if (entry === undefined && run !== undefined) {
    const names = { account: account.code, number: String(number), on: run.on, reason: run.reason }
    return refuse('cheque-number-unused', names, 'number')
  }
  if (entry === undefined) return ok(undefined)
  const next = nextNumber(series) ?? number + 1
  return refuse(
    'cheque-number-used',
    { account: account.code, number: String(number), by: entryName(entry), next: String(next) },
    'number',
  )
}

/** Whether a paper’s number is short enough to be a cheque’s and not a reference of some system. */
function isShort(number: number): boolean {
  return number > 0 && number < 10_000_000
}

/** What became of a number of the series. `twice` is one that two payments have. */
export type ChequeStatus =
  | 'outstanding'
  | 'cleared'
  | 'stopped'
  | 'void'
  | 'reversed'
  | 'undone'
  | 'unused'
  | 'missing'
  | 'twice'

/** A number of the series, or a run of missing or unused ones through `through`. */
export type ChequeLogRow = {
  readonly number: number
  readonly through: number
  readonly status: ChequeStatus
  readonly date?: CivilDate
  readonly payee?: string
  readonly employee?: string
  readonly amount?: Cents
  readonly entry?: number
  readonly on?: CivilDate
  readonly reason?: string
  readonly replaces?: number
}

/**
 * What else the log looks at: entries outstanding at the bank, cheques stopped, entries that were reversed.
 */
export type LogState = {
  readonly outstanding: ReadonlySet<number>
  readonly stops: ReadonlyMap<string, ChequeStop>
}

/**
 * Every number of a series from its first to its last, or within bounds: written, void, stopped, cleared,
 * outstanding; and runs of numbers that no payment has, as one row. Numbers come from the cheques that the
 * books wrote and from entries posted under a cheque’s number.
 */
export function chequeLog(
  series: ChequeSeries,
  state: LogState,
  bounds: { readonly from?: number; readonly through?: number } = {},
): readonly ChequeLogRow[] {
  const rows = [...writtenRows(series, state), ...paperRows(series, state), ...unusedRows(series)]
    .filter(({ number, through }) => through >= (bounds.from ?? 1) && number <= (bounds.through ?? number))
    .sort((left, right) => left.number - right.number)
  const log: ChequeLogRow[] = []
  let next = bounds.from ?? rows[0]?.number ?? 1
  for (const row of rows) {
    if (row.number > next) log.push({ number: next, through: row.number - 1, status: 'missing' })
    log.push(row.number < next ? { ...row, status: 'twice' } : row)
    next = Math.max(next, row.through + 1)
  }
  if (bounds.through !== undefined && next <= bounds.through) {
    log.push({ number: next, through: bounds.through, status: 'missing' })
  }
  return log
}

function unusedRows({ runs = [] }: ChequeSeries): readonly ChequeLogRow[] {
  return runs.map(({ first, last, on, reason }) => ({
    number: first,
    through: last,
    status: 'unused',
    on,
    reason,
  }))
}

/** The most numbers that one declaration takes: a box of cheques holds fewer. */
const mostUnused = 10_000

/**
 * Declares the numbers from the first to the last unused for good, so that the log accounts for each of them.
 * Refuses `cheque-run-malformed` for no run or too long a one, `cheque-number-used` for a number of it that a
 * cheque or a payment has, and `cheque-number-unused` for one that was declared before.
 */
export function planUnusedCheques(
  series: ChequeSeries,
  account: Account,
  wish: Pick<ChequeRun, 'first' | 'last' | 'on' | 'reason'>,
): Result<ChequeRun> {
  const { first, last } = wish
  if (last < first || last - first >= mostUnused) {
    const names = { first: String(first), last: String(last), most: String(mostUnused) }
    return refuse('cheque-run-malformed', names, 'last')
  }
  for (let number = first; number <= last; number += 1) {
    const free = isNumberFree(series, account, number)
    if (!free.ok) return free
  }
  return ok({ id: `${account.id}/${first}-${last}`, account: account.id, ...wish })
}

function writtenRows({ cheques, papers }: ChequeSeries, state: LogState): readonly ChequeLogRow[] {
  const standing = new Map(papers.map((paper) => [paper.root, paper]))
  return cheques.map((cheque): ChequeLogRow => {
    const { number, date, payee, employee, amount, voided, replaces } = cheque
    const paper = standing.get(cheque.entry)
    const entry = paper?.number ?? cheque.entry
    const stop = state.stops.get(entryName(entry))
    const about = {
      number,
      through: number,
      date,
      amount,
      entry,
      ...(payee === undefined ? {} : { payee }),
      ...(employee === undefined ? {} : { employee }),
      ...(replaces === undefined ? {} : { replaces }),
    }
    if (cheque.isWithdrawn === true) return { ...about, status: 'undone' }
    if (voided !== undefined) return { ...about, status: 'void', on: voided.on, reason: voided.reason }
    if (paper?.isReversed === true) return { ...about, status: 'reversed' }
    if (!state.outstanding.has(entry)) return { ...about, status: 'cleared' }
    if (stop !== undefined) return { ...about, status: 'stopped', on: stop.on, reason: stop.reason }
    return { ...about, status: 'outstanding' }
  })
}

function paperRows({ cheques, papers }: ChequeSeries, state: LogState): readonly ChequeLogRow[] {
  const written = new Set(cheques.map(({ entry }) => entry))
  return papers.flatMap((paper): readonly ChequeLogRow[] => {
    const number = Number(chequeNumber(paper.ref) ?? '0')
    if (!isShort(number) || written.has(paper.root)) return []
    const { date, payee, number: entry } = paper
    const stop = state.stops.get(entryName(entry))
    const about = {
      number,
      through: number,
      date,
      amount: -paper.amount,
      entry,
      ...(payee === undefined ? {} : { payee }),
    }
    if (paper.isReversed) return [{ ...about, status: 'reversed' }]
    if (!state.outstanding.has(entry)) return [{ ...about, status: 'cleared' }]
    if (stop !== undefined) return [{ ...about, status: 'stopped', on: stop.on, reason: stop.reason }]
    return [{ ...about, status: 'outstanding' }]
  })
}
