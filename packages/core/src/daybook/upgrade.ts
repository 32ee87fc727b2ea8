import { assert } from '../kit/result.ts'
import type { Fact, FactKind } from './fact.ts'

/** The newest version of each kind of fact; the list of all kinds. */
export const factVersions: Readonly<Record<FactKind, number>> = {
  'book.opened': 1,
  'book.changed': 1,
  'account.opened': 1,
  'account.changed': 1,
  'account.removed': 1,
  'entry.posted': 1,
  'entry.approved': 1,
  'entry.unapproved': 1,
  'entry.linked': 1,
  'period.locked': 1,
  'period.unlocked': 1,
  'year.closed': 1,
  'year.reopened': 1,
  'dimension.set': 1,
  'dimension.removed': 1,
  'template.set': 1,
  'template.removed': 1,
  'schedule.set': 1,
  'schedule.removed': 1,
  'rate.recorded': 1,
  'rate.removed': 1,
  'quantity.recorded': 1,
  'quantity.removed': 1,
  'paper.attached': 1,
  'paper.detached': 1,
  'statement.imported': 1,
  'statement.withdrawn': 1,
  'format.remembered': 1,
  'format.forgotten': 1,
  'line.matched': 1,
  'line.unmatched': 1,
  'line.excluded': 1,
  'line.included': 1,
  'line.asked': 1,
  'rule.set': 1,
  'rule.removed': 1,
  'account.reconciled': 1,
  'seal.reopened': 1,
  'seal.signed': 1,
  'posting.cleared': 1,
  'deposit.made': 1,
  'deposit.withdrawn': 1,
  'loan.set': 1,
  'loan.removed': 1,
  'loan.paid': 1,
  'loan.unpaid': 1,
  'cash.counted': 1,
  'cash.uncounted': 1,
  'posting.uncleared': 1,
  'cheque.stopped': 1,
  'cheque.unstopped': 1,
  'report.saved': 1,
  'report.removed': 1,
  'layout.saved': 1,
  'layout.removed': 1,
  'budget.set': 1,
  'budget.removed': 1,
  'act.undone': 1,
}

/**
 * A stored body as a fact of today's shape. Old facts are upgraded when they are read and never rewritten: a
 * kind that changes gets its steps here, one a version.
 */
export function upgrade(kind: string, v: number, body: object): Fact {
  assert(Object.hasOwn(factVersions, kind), `the daybook holds only known kinds of facts, not ${kind}`)
  // The chain vouches for the shape: only `record` writes facts, and it writes them from this very type.
  const known = kind as FactKind
  assert(v === factVersions[known], `fact ${kind} has a known version, not ${v}`)
  // The chain vouches for the rest of the shape too, for the same reason.
  return { kind: known, v, ...body } as Fact
}
