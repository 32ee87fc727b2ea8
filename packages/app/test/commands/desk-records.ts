import type { BillHold, PaymentRule, Reminder, WaitingPaper } from '@daybook/core/daybook/desk-facts.ts'
import type { Fact } from '@daybook/core/daybook/fact.ts'

const reminder: Reminder = {
  id: 'R12',
  party: 'birch-sample',
  date: '2026-10-05',
  items: [{ document: 'invoice/1043', level: 1, due: '2026-09-20', amount: 113_000n }],
}
const rule: PaymentRule = { id: 'own', from: { amount: 100_000n } }
const hold: BillHold = { id: 'bill/12', date: '2026-10-05', reason: 'Not what was ordered' }
const waiting: WaitingPaper = {
  id: 'a'.repeat(64),
  paper: { sha256: 'a'.repeat(64), name: 'hydro.pdf', mediaType: 'application/pdf', size: 4100 },
  date: '2026-10-05',
}

/** Facts of the desk, each with what has to be there before it. */
export const deskRecords: readonly (readonly [string, readonly Fact[], Fact])[] = [
  ['a reminder', [], { kind: 'reminder.set', v: 1, reminder }],
  [
    'a reminder taken back',
    [{ kind: 'reminder.set', v: 1, reminder }],
    { kind: 'reminder.removed', v: 1, was: reminder },
  ],
  ['the rule that bills wait for approval', [], { kind: 'payment-rule.set', v: 1, rule }],
  [
    'the end of that rule',
    [{ kind: 'payment-rule.set', v: 1, rule }],
    { kind: 'payment-rule.removed', v: 1, was: rule },
  ],
  ['the refusal of a bill', [], { kind: 'bill.held', v: 1, hold }],
  ['a refusal taken back', [{ kind: 'bill.held', v: 1, hold }], { kind: 'bill.freed', v: 1, was: hold }],
  ['a paper that waits', [], { kind: 'paper.captured', v: 1, waiting }],
  [
    'a paper that waits no more',
    [{ kind: 'paper.captured', v: 1, waiting }],
    { kind: 'paper.taken', v: 1, was: waiting },
  ],
]
