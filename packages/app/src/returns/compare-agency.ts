import {
  type AgencyAccounts,
  type AgencyProgram,
  agencyAccounts,
} from '@daybook/canada/remittances/agency-programs.ts'
import { isSettled } from '@daybook/core/bank/statement.ts'
import {
  type AgencyCase,
  type AgencyComparison,
  type AgencyLine,
  type BookMove,
  chargeDays,
  compareWithAgency,
  turnedToBooks,
} from '@daybook/core/filings/agency-compare.ts'
import { type Cents, sumOf } from '@daybook/core/kit/cents.ts'
import { addDays, type CivilDate } from '@daybook/core/kit/civil-date.ts'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import { type Account, accountWithRole } from '@daybook/core/ledger/chart.ts'
import { type GivenPlace, givenBytes } from '../bank-files/given-bytes.ts'
import { readStatementFile } from '../bank-files/read-statement-file.ts'
import type { View } from '../book.ts'
import { loadEntry } from '../ledger/load-entry.ts'
import { countablePostings } from '../store/queries-returns.ts'

/** An agency’s statement as it is given: the file, and what it does not say itself. */
export type AgencyAsked = GivenPlace & {
  readonly program: AgencyProgram
  readonly closing?: Cents | undefined
  readonly isTurned?: boolean
}

/** A comparison with the accounts of the books that it is about. */
export type AgencyCompared = {
  readonly accounts: AgencyAccounts
  readonly ledger: readonly Account[]
  readonly isTurned: boolean
  readonly isBalanceGiven: boolean
  readonly comparison: AgencyComparison
}

/** The statement of a file: its lines as the agency counts them, charges positive, and its last balance. */
type AgencyStatement = {
  readonly lines: readonly AgencyLine[]
  readonly balance?: Cents
  readonly through: CivilDate
}

/**
 * Compares the statement of an agency’s account, downloaded or typed as a table, with the books. A table of
 * debits and credits says itself what is charged; in a table of one column the books say which sign is which.
 * Refuses what the readers of tables refuse, `agency-statement-bare` for one without lines, and
 * `account-role-missing` where the chart has no account of that program.
 */
export async function compareAgency(view: View, asked: AgencyAsked): Promise<Result<AgencyCompared>> {
  const accounts = agencyAccounts(asked.program, view.profile.province)
  const ledger = accounts.parts.flatMap(({ role }) => accountWithRole(view.chart, role) ?? [])
  const [first] = accounts.parts
  if (ledger.length === 0)
    return refuse('account-role-missing', {
      role: first?.role ?? '',
      ...{ what: accounts.label.en, whatFr: accounts.label.fr },
    })
  const statement = await statementIn(asked, view.profile.currency)
  if (!statement.ok) return statement
  const { lines: read, through } = statement.value
  const from = read.reduce((first, { date }) => (date < first ? date : first), through)
  const { moves, early, before } = await movesOf(view, accounts, { from, through })
  const turned =
    asked.isTurned === true
      ? { lines: read.map((line) => ({ ...line, amount: -line.amount })), isTurned: true }
      : turnedToBooks(read, [...early, ...moves])
  const stated = statement.value.balance
  const last = stated === undefined ? undefined : turned.isTurned ? -stated : stated
  const balance = asked.closing ?? last ?? sumOf(turned.lines.map(({ amount }) => amount)) + before
  const span = { from, through }
  const comparison = compareWithAgency({ span, lines: turned.lines, balance, moves, before, early })
  return ok({
    accounts,
    ledger,
    isTurned: turned.isTurned,
    isBalanceGiven: (asked.closing ?? last) !== undefined,
    comparison: {
      ...comparison,
      onlyBooks: await Promise.all(comparison.onlyBooks.map((move) => named(view, move))),
      matches: await Promise.all(
        comparison.matches.map(async ({ lines, moves: own }) => ({
          lines,
          moves: await Promise.all(own.map((move) => named(view, move))),
        })),
      ),
    },
  })
}

async function statementIn(asked: AgencyAsked, currency: string): Promise<Result<AgencyStatement>> {
  const bytes = givenBytes(asked)
  if (!bytes.ok) return bytes
  const read = await readStatementFile({ name: asked.file, bytes: bytes.value }, { currency })
  if (!read.ok) return read
  const [statement] = read.value.statements
  // A reader of bank files counts what goes out (a debit) as negative: at an agency that is what it charges.
  // Where one column holds all amounts, an agency writes its charges as positive.
  const isOneColumn = read.value.detected?.columns.some(({ role }) => role === 'amount') === true
  const sign = isOneColumn ? 1n : -1n
  const lines = (statement?.lines ?? []).flatMap(({ date, text, amount }) =>
    isSettled(amount) ? [{ date, text, amount: sign * amount }] : [],
  )
  if (statement === undefined || lines.length === 0)
    return refuse('agency-statement-bare', { file: asked.file }, 'file')
  const { closing, owes, through } = statement
  const last = lines.reduce((day, { date }) => (date > day ? date : day), '')
  const balance = closing !== undefined && isSettled(closing.amount) ? closing.amount : undefined
  return ok({
    lines,
    through: through !== undefined && through > last ? through : last,
    ...(balance === undefined ? {} : { balance: owes === true ? -sign * balance : sign * balance }),
  })
}

/**
 * What each entry moved on the accounts, owed positive: in the days, in the months before, and all before.
 */
async function movesOf(
  view: View,
  { parts, others }: AgencyAccounts,
  { from, through }: { readonly from: CivilDate; readonly through: CivilDate },
): Promise<Pick<AgencyCase, 'moves' | 'before'> & { readonly early: readonly BookMove[] }> {
  const byEntry = new Map<number, { readonly date: CivilDate; readonly amount: Cents }>()
  const first = addDays(from, -chargeDays)
  let before = 0n
  for (const { role, only } of parts) {
    const account = accountWithRole(view.chart, role)
    if (account === undefined) continue
    for (const { number, date, tags, amount } of await view.reader.read(countablePostings, account.id)) {
      if (date > through || others.some((tag) => tags.includes(` ${tag}`))) continue
      if (only !== undefined && !tags.includes(` ${only} `)) continue
      if (date < from) before -= amount
      if (date >= first) byEntry.set(number, { date, amount: (byEntry.get(number)?.amount ?? 0n) - amount })
    }
  }
  const moves = [...byEntry]
    .filter(([, { amount }]) => amount !== 0n)
    .map(([number, { date, amount }]) => ({ number, date, amount, text: '' }))
    .sort((left, right) => left.number - right.number)
  const isEarly = ({ date }: BookMove) => date < from
  return { moves: moves.filter((each) => !isEarly(each)), early: moves.filter(isEarly), before }
}

/** A move with what its entry says. */
async function named<M extends BookMove>({ reader }: View, move: M): Promise<M> {
  const loaded = await loadEntry(reader, move.number)
  if (loaded === undefined) return move
  const { payee, memo } = loaded.entry
  return { ...move, text: [payee, memo].filter((each) => each !== undefined && each !== '').join(', ') }
}
