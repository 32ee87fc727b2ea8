import type { CivilDate } from '../kit/civil-date.ts'
import type { Fact } from './fact.ts'

/** The part of a book's head that facts move, besides `seq` and `hash`. */
export type HeadState = {
  readonly entries: number
  readonly chartSeq: number
  readonly lockedThrough?: CivilDate
  readonly lockReason?: string
}

/** The head's state after a fact. */
export function headAfter(state: HeadState, fact: Fact, seq: number): HeadState {
  switch (fact.kind) {
    case 'entry.posted':
      return { ...state, entries: fact.entry.number }
    case 'account.opened':
    case 'account.changed':
    case 'account.removed':
    case 'account.reconciled':
    case 'seal.reopened':
    case 'book.opened':
    case 'book.changed':
      return { ...state, chartSeq: seq }
    case 'period.locked':
      return { ...state, lockedThrough: fact.through, lockReason: fact.reason }
    case 'period.unlocked': {
      const { lockedThrough: _was, lockReason: _why, ...open } = state
      return fact.through === undefined
        ? open
        : { ...open, lockedThrough: fact.through, lockReason: fact.reason }
    }
    default:
      return state
  }
}
