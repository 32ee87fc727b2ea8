import { type Notice, notice } from '../notices.ts'
import {
  amountText,
  type BankStatement,
  type HeldLine,
  type StatementLine,
  sumOfLines,
} from '../statement.ts'

/**
 * Payee and memo as one text, as the bank wrote them; what the memo repeats of the payee is not said twice.
 */
export function joinedText(first: string, second: string): string {
  if (second === '' || first === second) return first
  if (first === '' || second.startsWith(first)) return second
  return first.endsWith(second) ? first : `${first} ${second}`
}

/**
 * A statement in its currency: the file's own, else the one that all its rows agree on, else that of the
 * account. Rows in the statement's own currency do not repeat it; rows in another are flagged.
 */
export function inCurrency(statement: BankStatement, ofAccount: string | undefined): BankStatement {
  const hasOwn = statement.lines.some((line) => line.currency !== undefined)
  if (statement.currency === undefined && !hasOwn) {
    return ofAccount === undefined
      ? statement
      : { ...statement, currency: ofAccount, currencyFrom: 'account' }
  }
  const [first] = statement.lines
  const agreed =
    first !== undefined && (!hasOwn || statement.lines.every((line) => line.currency === first.currency))
  const own = statement.currency ?? (agreed ? first?.currency : ofAccount)
  const from = statement.currencyFrom ?? (agreed ? 'file' : 'account')
  if (own === undefined) return statement
  if (!hasOwn) return { ...statement, currency: own, currencyFrom: from }
  return {
    ...statement,
    currency: own,
    currencyFrom: from,
    lines: statement.lines.map((line) => settledCurrency(line, own)),
  }
}

function settledCurrency(line: StatementLine, own: string): StatementLine {
  if (line.currency === undefined) return line
  if (line.currency !== own) return { ...line, flags: [...(line.flags ?? []), 'other-currency'] }
  const { currency: _same, ...rest } = line
  return rest
}

/**
 * What there is to notice about any statement, whatever its format: held and pending rows, fine amounts,
 * balances.
 */
export function noticesOf(statements: readonly BankStatement[]): Notice[] {
  const held = statements.flatMap((each) => each.held)
  const trades = statements.reduce((count, each) => count + each.trades.length, 0)
  const seen = statements.map(seenIn)
  const sum = (of: (each: Seen) => number) => seen.reduce((all, each) => all + of(each), 0)
  const [count, pending, fine] = [
    sum((each) => each.count),
    sum((each) => each.pending),
    sum((each) => each.fine),
  ]
  const waiting = pending + held.filter((each) => each.pending).length
  return [
    ...heldNotice(held),
    ...(waiting > 0 ? [notice('rows-pending', { count: String(waiting) })] : []),
    ...(fine > 0 ? [notice('finer-than-a-cent', { count: String(fine) })] : []),
    ...(trades > 0 ? [notice('trades-listed', { count: String(trades) })] : []),
    ...(count + held.length + trades === 0 ? [notice('no-lines')] : []),
    ...seen.flatMap(({ repaired }) => repaired.map(repairedNotice)),
    ...seen.flatMap(foreignNotice),
    ...seen.flatMap(repeatedIds),
    ...statements.flatMap(balanceNotice),
  ]
}

/** What the lines of a statement have that is to be noticed. */
type Seen = {
  readonly statement: BankStatement
  readonly count: number
  pending: number
  fine: number
  readonly repaired: StatementLine[]
  /** The first line in another currency. */
  foreign: StatementLine | undefined
  /** Whether the bank's numbers only rise: then none comes twice. */
  isRising: boolean
}

/** Looks through the lines of a statement, once for all that is noticed: large files have many. */
function seenIn(statement: BankStatement): Seen {
  const { lines } = statement
  const seen: Seen = {
    statement,
    count: lines.length,
    pending: 0,
    fine: 0,
    repaired: [],
    foreign: undefined,
    isRising: true,
  }
  let last = ''
  for (const line of lines) {
    const { bankId } = line
    if (line.pending) seen.pending += 1
    if (typeof line.amount !== 'bigint') seen.fine += 1
    if (line.flags?.includes('date-repaired') === true) seen.repaired.push(line)
    if (line.currency !== undefined) seen.foreign ??= line
    if (bankId === undefined || !seen.isRising) continue
    seen.isRising = bankId > last
    last = bankId
  }
  return seen
}

function repairedNotice({ date, row }: StatementLine): Notice {
  return notice('date-repaired', { date }, row)
}

function heldNotice(held: readonly HeldLine[]): Notice[] {
  const stopped = held.filter((each) => each.why.code !== 'statement-row-pending')
  const [first] = stopped
  return first === undefined ? [] : [notice('rows-held', { count: String(stopped.length) }, first.row)]
}

function foreignNotice({ statement, foreign }: Seen): Notice[] {
  if (foreign?.currency === undefined) return []
  const currencies = { currency: foreign.currency, expected: statement.currency ?? '?' }
  return [notice('other-currency', currencies, foreign.row)]
}

function repeatedIds({ statement, isRising }: Seen): Notice[] {
  const id = isRising ? undefined : firstRepeated(statement.lines)
  if (id === undefined) return []
  const count = statement.lines.filter((line) => line.bankId === id).length
  return [notice('bank-id-repeated', { id, count: String(count) })]
}

/** The first number of the bank that stands at an earlier line too. */
function firstRepeated(lines: readonly StatementLine[]): string | undefined {
  const seen = new Set<string>()
  for (const { bankId } of lines) {
    if (bankId === undefined) continue
    if (seen.has(bankId)) return bankId
    seen.add(bankId)
  }
  return undefined
}

/**
 * Opening balance and lines against the closing balance, where the file states both and holds no row back.
 */
function balanceNotice(statement: BankStatement): Notice[] {
  const [opening, closing] = [statement.opening?.amount, statement.closing?.amount]
  if (typeof opening !== 'bigint' || typeof closing !== 'bigint') return []
  const made = opening + sumOfLines(statement.lines.filter((line) => !line.pending))
  if (made === closing) return []
  const text = { opening, made, closing, difference: closing - made }
  return [
    notice(
      'balance-differs',
      Object.fromEntries(Object.entries(text).map(([name, amount]) => [name, amountText(amount)])),
    ),
  ]
}
