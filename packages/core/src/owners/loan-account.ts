import { type Cents, sumOf } from '../kit/cents.ts'
import type { CivilDate, Span } from '../kit/civil-date.ts'

/** A posting to a shareholder's account: its entry and day, and debit (positive) or credit in cents. */
export type LoanMovement = {
  readonly date: CivilDate
  readonly number: number
  readonly memo: string
  readonly amount: Cents
}

/**
 * What repaid an advance, or a part of it: the entry, its day and how much of it went there.
 */
export type LoanRepayment = { readonly date: CivilDate; readonly number: number; readonly amount: Cents }

/**
 * An advance: the part of a debit by which the shareholder owed the business, what repaid it, and what is
 * left.
 */
export type LoanAdvance = LoanMovement & {
  readonly repayments: readonly LoanRepayment[]
  readonly left: Cents
}

/** A movement with the balance after it: above zero the shareholder owes, below zero the business does. */
export type LoanRow = LoanMovement & { readonly balance: Cents }

/** A shareholder's account over some days, with all advances from the beginning. */
export type LoanAccount = {
  readonly opening: Cents
  readonly debits: Cents
  readonly credits: Cents
  readonly closing: Cents
  readonly rows: readonly LoanRow[]
  readonly advances: readonly LoanAdvance[]
}

/**
 * A shareholder's account by date. `movements` are all postings of their accounts together through the end of
 * the span, by day; what comes before it makes the opening balance. A debit first takes back what the
 * business owed, and is an advance for the rest; a credit repays the oldest advance first, and is owed to the
 * shareholder for the rest.
 *
 *   Dr 300 on an account with Cr 100: the business owes nothing more, 200 is an advance
 */
export function loanAccount(movements: readonly LoanMovement[], { from, through }: Span): LoanAccount {
  const within = movements.filter(({ date }) => date <= through)
  const before = sumOf(within.filter(({ date }) => date < from).map(({ amount }) => amount))
  let balance = before
  const rows = within
    .filter(({ date }) => date >= from)
    .map((each): LoanRow => {
      balance += each.amount
      return { ...each, balance }
    })
  const amounts = rows.map(({ amount }) => amount)
  return {
    opening: before,
    debits: sumOf(amounts.filter((amount) => amount > 0n)),
    credits: -sumOf(amounts.filter((amount) => amount < 0n)),
    closing: balance,
    rows,
    advances: advancesOf(within),
  }
}

type Advance = { movement: LoanMovement; amount: Cents; left: Cents; repayments: LoanRepayment[] }

function advancesOf(movements: readonly LoanMovement[]): readonly LoanAdvance[] {
  const advances: Advance[] = []
  let owed = 0n
  let oldest = 0
  for (const movement of movements) {
    let rest = movement.amount
    if (rest > 0n) {
      const taken = rest < owed ? rest : owed
      owed -= taken
      rest -= taken
      if (rest > 0n) advances.push({ movement, amount: rest, left: rest, repayments: [] })
      continue
    }
    rest = -rest
    for (let advance = advances[oldest]; advance !== undefined && rest > 0n; advance = advances[oldest]) {
      const part = rest < advance.left ? rest : advance.left
      if (part > 0n) {
        const { date, number } = movement
        advance.repayments.push({ date, number, amount: part })
        advance.left -= part
        rest -= part
      }
      if (advance.left > 0n) break
      oldest += 1
    }
    owed += rest
  }
  return advances.map(({ movement, ...rest }) => ({ ...movement, ...rest }))
}

/**
 * How much of an advance was still owed at the end of a day; nothing before it was made.
 */
export function leftOn(advance: LoanAdvance, on: CivilDate): Cents {
  if (advance.date > on) return 0n
  const repaid = advance.repayments.filter(({ date }) => date <= on)
  return advance.amount - sumOf(repaid.map(({ amount }) => amount))
}
