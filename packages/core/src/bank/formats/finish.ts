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
  if (statement.currency === undefined && !statement.lines.some((line) => line.currency !== undefined)) {
    return ofAccount === undefined
      ? statement
      : { ...statement, currency: ofAccount, currencyFrom: 'account' }
  }
  const [first] = statement.lines
  const agreed = first !== undefined && statement.lines.every((line) => line.currency === first.currency)
  const own = statement.currency ?? (agreed ? first?.currency : ofAccount)
  const from = statement.currencyFrom ?? (agreed ? 'file' : 'account')
  if (own === undefined) return statement
  if (!statement.lines.some((line) => line.currency !== undefined)) {
    return { ...statement, currency: own, currencyFrom: from }
  }
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
  const lines = statements.flatMap((each) => each.lines)
  const held = statements.flatMap((each) => each.held)
  const trades = statements.reduce((count, each) => count + each.trades.length, 0)
  const pending = [...lines, ...held].filter((each) => each.pending).length
  const fine = lines.filter((line) => typeof line.amount !== 'bigint').length
  return [
    ...heldNotice(held),
    ...(pending > 0 ? [notice('rows-pending', { count: String(pending) })] : []),
    ...(fine > 0 ? [notice('finer-than-a-cent', { count: String(fine) })] : []),
    ...(trades > 0 ? [notice('trades-listed', { count: String(trades) })] : []),
    ...(lines.length + held.length + trades === 0 ? [notice('no-lines')] : []),
    ...lines
      .filter((line) => line.flags?.includes('date-repaired'))
      .map((line) => notice('date-repaired', { date: line.date }, line.row)),
    ...statements.flatMap(foreignRows),
    ...statements.flatMap(repeatedIds),
    ...statements.flatMap(balanceNotice),
  ]
}

function heldNotice(held: readonly HeldLine[]): Notice[] {
  const stopped = held.filter((each) => each.why.code !== 'statement-row-pending')
  const [first] = stopped
  return first === undefined ? [] : [notice('rows-held', { count: String(stopped.length) }, first.row)]
}

function foreignRows(statement: BankStatement): Notice[] {
  const line = statement.lines.find((each) => each.currency !== undefined)
  if (line?.currency === undefined) return []
  return [
    notice('other-currency', { currency: line.currency, expected: statement.currency ?? '?' }, line.row),
  ]
}

function repeatedIds(statement: BankStatement): Notice[] {
  const seen = new Set<string>()
  const repeated = statement.lines.find(({ bankId }) => {
    if (bankId === undefined) return false
    if (seen.has(bankId)) return true
    seen.add(bankId)
    return false
  })
  if (repeated?.bankId === undefined) return []
  const count = statement.lines.filter((line) => line.bankId === repeated.bankId).length
  return [notice('bank-id-repeated', { id: repeated.bankId, count: String(count) })]
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
