import { isChequeFact } from '../daybook/derive-cheques.ts'
import { isRunFact } from '../daybook/derive-payruns.ts'
import type { Fact } from '../daybook/fact.ts'
import { isStandingFact } from '../daybook/standing.ts'
import { ok, type Refusal, type Result, refusal, refuse, refused } from '../kit/result.ts'
import { linkFacts, undoApproved, undoLinked, undoPosted, undoUnapproved } from './undo-entry.ts'
import { undoCheque } from './undo-payments.ts'
import { undoRun } from './undo-payroll.ts'
import {
  undoChanged,
  undoImported,
  undoLine,
  undoOpened,
  undoPaper,
  undoProfile,
  undoRemoved,
  undoWithdrawn,
} from './undo-records.ts'
import { sealRefusals } from './undo-seals.ts'
import { undoStanding } from './undo-standing.ts'
import { isLineFact, mostUndone, type Undoing, type UndoState, undoingOf } from './undo-state.ts'

/**
 * The acts that were undone: by act, the act that undid it. An undoing that was itself undone no longer
 * counts.
 */
export type UndoneActs = ReadonlyMap<number, number>

/** Whether an act is undone now: the act that undid it stands. */
export function isUndone(undone: UndoneActs, act: number): boolean {
  const by = undone.get(act)
  // Who undoes comes later, so the chain ends.
  return by !== undefined && !isUndone(undone, by)
}

/**
 * Undoes one act, of whatever time: takes its facts back, the last first, with facts that do the opposite. To
 * undo an undoing is to do the act again. Nothing is taken out of the daybook; entries are reversed on their
 * own day.
 *
 * Refuses with the exact reasons: `act-undone`, `act-redone`, `undo-too-large`, `undo-first` for the act that
 * opened the books, `undo-sealed` for locks and closes, `period-locked`, `account-closed`, `entry-reversed`,
 * `entry-replaced`, `entry-approved`, `entry-matched`, `undo-account-used`, `undo-changed-since`,
 * `undo-in-use`.
 */
export function planUndo(
  act: number,
  facts: readonly Fact[],
  state: UndoState,
  undone: UndoneActs,
): Result<readonly Fact[]> {
  if (facts.length > mostUndone) {
    const names = { act: String(act), count: String(facts.length), most: String(mostUndone) }
    return refuse('undo-too-large', names)
  }
  const early = [...undoneRefusals(act, undone), ...sealRefusals(act, facts)]
  if (early.length > 0) return refused(early)
  const undoing = undoingOf(act, facts, state)
  const refusals = facts.toReversed().flatMap((fact) => undoFact(undoing, fact))
  if (refusals.length > 0) return refused(refusals)
  // First, so that its place in the chain is the number of the act that undid.
  return ok([{ kind: 'act.undone', v: 1, act }, ...undoing.facts, ...linkFacts(undoing)])
}

function undoneRefusals(act: number, undone: UndoneActs): readonly Refusal[] {
  const by = undone.get(act)
  if (by === undefined) return []
  const names = { act: String(act), by: String(by) }
  if (isUndone(undone, act)) return [refusal('act-undone', names)]
  let last = by
  for (let next = undone.get(last); next !== undefined; next = undone.get(last)) last = next
  return [refusal('act-redone', { ...names, last: String(last) })]
}

function undoFact(undoing: Undoing, fact: Fact): readonly Refusal[] {
  if (isStandingFact(fact)) return undoStanding(undoing, fact)
  if (isChequeFact(fact)) return undoCheque(undoing, fact)
  if (isRunFact(fact)) return undoRun(undoing, fact)
  if (isLineFact(fact)) return undoLine(undoing, fact)
  switch (fact.kind) {
    case 'book.changed':
      return undoProfile(undoing, fact)
    case 'account.opened':
      return undoOpened(undoing, fact)
    case 'account.changed':
      return undoChanged(undoing, fact)
    case 'account.removed':
      return undoRemoved(undoing, fact)
    case 'entry.posted':
      return undoPosted(undoing, fact)
    case 'entry.approved':
      return undoApproved(undoing, fact)
    case 'entry.unapproved':
      return undoUnapproved(undoing, fact)
    case 'entry.linked':
      return undoLinked(undoing, fact)
    case 'paper.attached':
      return undoPaper(undoing, fact.number, fact.paper, true)
    case 'paper.detached':
      return undoPaper(undoing, fact.number, fact.paper, false)
    case 'statement.imported':
      return undoImported(undoing, fact.statement)
    case 'statement.withdrawn':
      return undoWithdrawn(undoing, fact.statement)
    case 'book.opened':
    case 'period.locked':
    case 'period.unlocked':
    case 'year.closed':
    case 'year.reopened':
    case 'account.reconciled':
    case 'seal.reopened':
    case 'seal.signed':
    case 'posting.cleared':
    case 'posting.uncleared':
    case 'act.undone':
      // Refused before, or (an undoing that is undone) said by the new fact's own place in the chain.
      return []
  }
}
