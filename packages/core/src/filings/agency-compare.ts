import { type Cents, sumOf } from '../kit/cents.ts'
import { type CivilDate, daysBetween, type Span } from '../kit/civil-date.ts'
import { folded } from '../kit/fold.ts'

/**
 * A line of the statement that a tax agency keeps of an account: what it charges is positive (a return, an
 * assessment, interest), what it credits negative (a payment, a refund claimed).
 */
export type AgencyLine = { readonly date: CivilDate; readonly text: string; readonly amount: Cents }

/**
 * What an entry moved on the accounts of a program in these books: owed is positive, paid negative. `text` is
 * what the entry says.
 */
export type BookMove = {
  readonly number: number
  readonly date: CivilDate
  readonly text: string
  readonly amount: Cents
}

/** Lines of the statement and moves of the books that are the same; one side may be several of a day. */
export type AgencyMatch = { readonly lines: readonly AgencyLine[]; readonly moves: readonly BookMove[] }

/**
 * What a line is that the books do not have, by its words: interest, a penalty, a transfer between accounts
 * or periods, a payment, a credit of another kind, or a charge.
 */
export type LonelyLine = AgencyLine & {
  readonly kind: 'interest' | 'penalty' | 'transfer' | 'payment' | 'credit' | 'charge'
}

/**
 * What a move is that the statement does not have: a payment that may be on its way (made in the last days of
 * the statement) or that was not credited, or something owed that the agency did not charge yet.
 */
export type LonelyMove = BookMove & { readonly kind: 'on-its-way' | 'not-credited' | 'not-charged' }

/**
 * A statement beside the books. `agency` is its balance on its last day, `books` that of the accounts; both
 * owed positive. From the one to the other: less what only the statement has, and what only the books have,
 * and `earlier`, the difference that stood before its first day.
 */
export type AgencyComparison = {
  readonly span: Span
  readonly matches: readonly AgencyMatch[]
  readonly onlyAgency: readonly LonelyLine[]
  readonly onlyBooks: readonly LonelyMove[]
  readonly agency: Cents
  readonly books: Cents
  readonly earlier: Cents
}

/**
 * What is compared: `balance` is the agency’s on the last day, `before` that of the accounts before the
 * first. `early` are the last of the moves that are within `before`: what the agency took up only in these
 * days is counted with them.
 */
export type AgencyCase = {
  readonly span: Span
  readonly lines: readonly AgencyLine[]
  readonly balance: Cents
  readonly moves: readonly BookMove[]
  readonly before: Cents
  readonly early?: readonly BookMove[]
}

/** How many days may lie between a payment and the day on which the agency credits it. */
const paymentDays = 15

/** The same for what is owed: the books charge at the end of a period, the agency when it is filed. */
export const chargeDays = 150

/** A payment of so many last days of a statement may still be on its way. */
const wayDays = 10

/**
 * Puts the lines of an agency’s statement beside the moves of the books: the same amount on near days,
 * nearest first; then payments of one day together. Every line and every move is in one place of the answer.
 */
export function compareWithAgency(of: AgencyCase): AgencyComparison {
  const { span, lines, balance, early = [] } = of
  const matches: AgencyMatch[] = []
  const freeLines = new Set(lines)
  const freeMoves = new Set([...of.moves, ...early])
  const take = (match: AgencyMatch) => {
    matches.push(match)
    for (const line of match.lines) freeLines.delete(line)
    for (const move of match.moves) freeMoves.delete(move)
  }
  for (const { line, move } of pairsByDistance(lines, [...freeMoves]))
    if (freeLines.has(line) && freeMoves.has(move)) take({ lines: [line], moves: [move] })
  const movesOf = daysBySum(freeMoves)
  for (const line of [...freeLines]) {
    const several = ofOneDay(movesOf, freeMoves, line)
    if (several !== undefined) take({ lines: [line], moves: several })
  }
  const linesOf = daysBySum(freeLines)
  for (const move of [...freeMoves]) {
    const several = ofOneDay(linesOf, freeLines, move)
    if (several !== undefined) take({ lines: several, moves: [move] })
  }
  const joined = early.filter((move) => !freeMoves.has(move))
  for (const move of early) freeMoves.delete(move)
  const moves = [...of.moves, ...joined]
  const before = of.before - sumOf(joined.map(({ amount }) => amount))
  matches.sort((left, right) => compare(left.lines[0]?.date ?? '', right.lines[0]?.date ?? ''))
  return {
    span,
    matches,
    onlyAgency: [...freeLines].map((line) => ({ ...line, kind: kindOfLine(line) })),
    onlyBooks: [...freeMoves].map((move) => ({ ...move, kind: kindOfMove(move, span) })),
    agency: balance,
    books: before + sumOf(moves.map(({ amount }) => amount)),
    earlier: before - (balance - sumOf(lines.map(({ amount }) => amount))),
  }
}

/** Equal amounts on near days, the nearest first. */
function pairsByDistance(lines: readonly AgencyLine[], moves: readonly BookMove[]) {
  const byAmount = Map.groupBy(moves, ({ amount }) => amount)
  const pairs = lines.flatMap((line) =>
    (byAmount.get(line.amount) ?? []).map((move) => ({ line, move, days: daysApart(line, move) })),
  )
  return pairs
    .filter(({ line, days }) => days <= mostDays(line.amount))
    .sort((left, right) => left.days - right.days)
}

type Dated = { readonly date: CivilDate; readonly amount: Cents }

/** What stands alone on one side, payments of a day together and charges of a day, by what they come to. */
function daysBySum<T extends Dated>(free: Iterable<T>): ReadonlyMap<Cents, readonly (readonly T[])[]> {
  const days = Map.groupBy(free, ({ date, amount }) => `${date}${amount > 0n}`)
  const several = [...days.values()].filter((own) => own.length > 1)
  return Map.groupBy(several, (own) => sumOf(own.map(({ amount }) => amount)))
}

/** Payments of one day that come to one of the other side; each side is wanted whole. */
function ofOneDay<T extends Dated>(
  days: ReadonlyMap<Cents, readonly (readonly T[])[]>,
  free: ReadonlySet<T>,
  one: Dated,
): readonly T[] | undefined {
  return days.get(one.amount)?.find((own) => {
    const [first] = own
    return first !== undefined && free.has(first) && daysApart(first, one) <= paymentDays
  })
}

function daysApart(left: { readonly date: CivilDate }, right: { readonly date: CivilDate }): number {
  return Math.abs(daysBetween(left.date, right.date))
}

function mostDays(amount: Cents): number {
  return amount < 0n ? paymentDays : chargeDays
}

function kindOfLine({ text, amount }: AgencyLine): LonelyLine['kind'] {
  const words = folded(text)
  const says = (...stems: readonly string[]) => stems.some((stem) => words.includes(stem))
  if (says('interest', 'interet')) return 'interest'
  if (says('penalt', 'penalit')) return 'penalty'
  if (says('transfer', 'transfert', 'reallocat', 'reaffect')) return 'transfer'
  if (amount > 0n) return 'charge'
  return isPayment(words) ? 'payment' : 'credit'
}

function kindOfMove({ amount, date }: BookMove, { through }: Span): LonelyMove['kind'] {
  if (amount > 0n) return 'not-charged'
  return daysBetween(date, through) <= wayDays ? 'on-its-way' : 'not-credited'
}

/**
 * The lines as the agency means them, where a file does not say whether charges or payments are positive: as
 * they stand, or turned round, whichever the books know more of. Where that is no help their words tell: a
 * payment is a credit; else they stay.
 */
export function turnedToBooks(
  lines: readonly AgencyLine[],
  moves: readonly BookMove[],
): { readonly lines: readonly AgencyLine[]; readonly isTurned: boolean } {
  const known = (signed: readonly AgencyLine[]) => {
    const pairs = pairsByDistance(signed, moves)
    return new Set(pairs.map(({ line }) => line)).size
  }
  const paid = (signed: readonly AgencyLine[]) =>
    signed.filter(({ text, amount }) => amount < 0n && isPayment(folded(text))).length
  const turned = lines.map((line) => ({ ...line, amount: -line.amount }))
  const more = known(turned) - known(lines)
  const isTurned = more > 0 || (more === 0 && paid(turned) > paid(lines))
  return { lines: isTurned ? turned : lines, isTurned }
}

function isPayment(words: string): boolean {
  return ['payment', 'paiement', 'remittance', 'versement', 'instal', 'acompte'].some((stem) =>
    words.includes(stem),
  )
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0
}
