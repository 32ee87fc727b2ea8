import type { Fact } from '../daybook/fact.ts'
import type { Cheque } from '../daybook/payment-facts.ts'
import type { CivilDate } from '../kit/civil-date.ts'
import { ok, type Result, refuse } from '../kit/result.ts'
import type { BooksToPost } from '../ledger/plan-entry.ts'
import { planReverse, type StandingEntry } from '../ledger/reverse-entry.ts'

/**
 * How to void: today, why, the day through which the account is reconciled, if it is, and a day of one’s own
 * choice.
 */
export type VoidWish = {
  readonly today: CivilDate
  readonly reason: string
  readonly sealedThrough?: CivilDate
  readonly on?: CivilDate
}

/**
 * The day on which a voided cheque is taken back: its own day while that is open, so that the period in which
 * it was written never shows it; else today, or the first open day if today is locked too.
 */
export function voidDay(
  { head }: Pick<BooksToPost, 'head'>,
  cheque: Pick<Cheque, 'date'>,
  { today, sealedThrough, on }: VoidWish,
): CivilDate {
  if (on !== undefined) return on
  const isHeld = [head.lockedThrough, sealedThrough].some((day) => day !== undefined && cheque.date <= day)
  if (!isHeld) return cheque.date
  return today < cheque.date ? cheque.date : today
}

/**
 * Voids a cheque that was never sent or is spoiled: its entry is reversed on its own day, or today where that
 * day is locked or reconciled; the number stays used. `standing` is the entry as it stands, nothing where it
 * was reversed before: then only the number is marked. Refuses `cheque-void-already` and what `planReverse`
 * refuses.
 */
export function planVoid(
  books: BooksToPost,
  cheque: Cheque,
  standing: StandingEntry | undefined,
  wish: VoidWish,
  below: readonly StandingEntry[] = [],
): Result<readonly Fact[]> {
  const { voided, number } = cheque
  if (voided !== undefined) {
    return refuse('cheque-void-already', { number: String(number), on: voided.on, reason: voided.reason })
  }
  const date = voidDay(books, cheque, wish)
  const memo =
    books.language === 'fr'
      ? `Chèque ${number} annulé : ${wish.reason}`
      : `Cheque ${number} voided: ${wish.reason}`
  const reversed =
    standing === undefined
      ? ok<readonly Fact[]>([])
      : planReverse(books.chart, books.head, standing, { date, memo, language: books.language }, below)
  if (!reversed.ok) return reversed
  const posted = reversed.value.find((fact) => fact.kind === 'entry.posted')
  const entry = posted?.kind === 'entry.posted' ? posted.entry.number : 0
  const now: Cheque = { ...cheque, voided: { on: date, reason: wish.reason, entry } }
  return ok([...reversed.value, { kind: 'cheque.voided', v: 1, cheque: now, was: cheque }])
}
