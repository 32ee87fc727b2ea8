import type { Fact } from '@daybook/core/daybook/fact.ts'
import type { Envelope, Goal } from '@daybook/core/daybook/personal-facts.ts'
import type { Proposal, WorkPaper } from '@daybook/core/daybook/workpaper-facts.ts'

const envelope: Envelope = { id: 'food', name: 'Food', from: '2026-01', accounts: ['5000'], months: [] }
const given: Envelope = { ...envelope, months: [{ month: '2026-01', amount: 5_000n }] }
const goal: Goal = { id: 'trip', name: 'Trip', amount: 800_000n, by: '2026-12-31', accounts: ['1020'] }
const workpaper: WorkPaper = {
  id: '2026-12-31/1010',
  year: '2026-12-31',
  account: '1010',
  ticks: [],
  notes: [],
  signs: [{ as: 'preparer', by: 'AS', on: '2027-01-20', amount: 5_000n }],
}
const proposal: Proposal = {
  ...{ id: 'A1', year: '2026-12-31', memo: 'Fee', reason: 'not billed', by: 'AS', on: '2027-01-20' },
  postings: [
    { account: '6120', amount: 100n },
    { account: '1010', amount: -100n },
  ],
}

/** Facts about personal books and working papers, each with what has to be there before it. */
export const personalRecords: readonly (readonly [string, readonly Fact[], Fact])[] = [
  ['an envelope', [], { kind: 'envelope.set', v: 1, envelope }],
  [
    'money given to an envelope',
    [{ kind: 'envelope.set', v: 1, envelope }],
    { kind: 'envelope.set', v: 1, envelope: given, was: envelope },
  ],
  ['a goal taken away', [{ kind: 'goal.set', v: 1, goal }], { kind: 'goal.removed', v: 1, was: goal }],
  ['a signed working paper', [], { kind: 'workpaper.set', v: 1, workpaper }],
  [
    'a rejected adjustment',
    [{ kind: 'proposal.set', v: 1, proposal }],
    {
      kind: 'proposal.set',
      v: 1,
      proposal: { ...proposal, rejected: { reason: 'small', on: '2027-01-21' } },
      was: proposal,
    },
  ],
]
