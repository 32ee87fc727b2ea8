import type { CloseJudgement } from '@daybook/core/daybook/close-facts.ts'
import type { CivilDate, Span } from '@daybook/core/kit/civil-date.ts'
import type { Label } from '@daybook/core/kit/refusal-text.ts'
import type { View } from '../book.ts'

/** The period that is closed: a month, or a fiscal year. `today` is the day on which it is looked at. */
export type ClosePeriod = Span & { readonly kind: 'month' | 'year'; readonly today: CivilDate }

/** What a check found: whether the row holds, what it found in words, and what to do where it does not. */
export type Found = { readonly holds: boolean; readonly detail: Label; readonly command?: string }

/** A row that the books tick and untick; `look` gives nothing where the books have no such thing. */
export type CloseCheck = {
  readonly row: string
  readonly label: Label
  readonly at: 'month' | 'year' | 'both'
  look(view: View, period: ClosePeriod): Promise<Found | undefined>
}

/**
 * How a row stands: its proof holds, a person ticked it, it was said not to be needed; or it is open, or
 * waits for the client.
 */
export type RowState = 'proven' | 'judged' | 'not-needed' | 'open' | 'waiting'

/** A row of a close. */
export type CloseRow = {
  readonly row: string
  readonly label: Label
  readonly by: 'books' | 'person' | 'client'
  readonly isOwn: boolean
  readonly state: RowState
  readonly detail: Label
  readonly command?: string
  readonly judgement?: CloseJudgement
}

/** Whether a row stands in the way of closing. */
export function isOpenRow({ state }: CloseRow): boolean {
  return state === 'open' || state === 'waiting'
}

/** Words that are the same in both languages: numbers of accounts, amounts, days. */
export function plain(text: string): Label {
  return { en: text, fr: text }
}
