import type { Fact } from '@daybook/core/daybook/fact.ts'
import type {
  Envelope,
  Goal,
  HouseholdOfTwo,
  KeptReceipt,
  OwnWorth,
  PersonalFact,
} from '@daybook/core/daybook/personal-facts.ts'
import type { Proposal, WorkPaper, WorkPaperFact } from '@daybook/core/daybook/workpaper-facts.ts'
import type { Dice } from './dice.ts'

/** What facts about personal books and working papers leave to the next ones. */
export type PersonalLife = {
  readonly envelopes: Envelope[]
  readonly worths: OwnWorth[]
  readonly goals: Goal[]
  readonly households: HouseholdOfTwo[]
  readonly receipts: KeptReceipt[]
  readonly workpapers: WorkPaper[]
  readonly proposals: Proposal[]
}

type Kind = PersonalFact['kind'] | WorkPaperFact['kind']

/** An id that none of the records has yet. */
function newId(records: readonly { readonly id: string }[], letter: string): string {
  const last = records.reduce((most, { id }) => Math.max(most, Number(id.slice(letter.length))), 0)
  return `${letter}${last + 1}`
}

/** How each kind of fact about them is made; `undefined` where there is none to take away. */
export const personalMakers: {
  readonly [K in Kind]: (state: PersonalLife, dice: Dice) => Fact | undefined
} = {
  'envelope.set': (state, dice) => {
    const months = [{ month: '2026-02', amount: 12_345n }]
    const id = newId(state.envelopes, 'e')
    const envelope: Envelope = { id, name: dice.text(), from: '2026-01', accounts: ['5000'], months }
    state.envelopes.push(envelope)
    return { kind: 'envelope.set', v: 1, envelope }
  },
  'envelope.removed': (state, dice) => {
    const was = dice.draw(state.envelopes)
    return was && { kind: 'envelope.removed', v: 1, was }
  },
  'worth.recorded': (state, dice) => {
    const worth: OwnWorth = {
      id: newId(state.worths, 'w'),
      name: 'Home',
      kind: 'asset',
      date: '2026-03-31',
      amount: 45_000_000n,
      source: dice.text(),
    }
    state.worths.push(worth)
    return { kind: 'worth.recorded', v: 1, worth }
  },
  'worth.removed': (state, dice) => {
    const was = dice.draw(state.worths)
    return was && { kind: 'worth.removed', v: 1, was }
  },
  'goal.set': (state, dice) => {
    const id = newId(state.goals, 'g')
    const goal: Goal = { id, name: dice.text(), amount: 500_000n, by: '2027-06-30', accounts: ['1020'] }
    state.goals.push(goal)
    return { kind: 'goal.set', v: 1, goal }
  },
  'goal.removed': (state, dice) => {
    const was = dice.draw(state.goals)
    return was && { kind: 'goal.removed', v: 1, was }
  },
  'household.set': (state, dice) => {
    const people = [
      { code: 'ANA', name: 'Ana' },
      { code: 'BEN', name: dice.text() },
    ] as const
    const household: HouseholdOfTwo = {
      ...{ id: newId(state.households, 'h'), from: '2026-01-01', people, percent: 50 },
      shares: [{ account: '5100', percent: 60 }],
      owners: [{ account: '1010', person: 'ANA' }],
    }
    state.households.push(household)
    return { kind: 'household.set', v: 1, household }
  },
  'household.removed': (state, dice) => {
    const was = dice.draw(state.households)
    return was && { kind: 'household.removed', v: 1, was }
  },
  'receipt.kept': (state, dice) => {
    const receipt: KeptReceipt = {
      id: newId(state.receipts, 'R'),
      kind: 'medical',
      who: 'taxpayer',
      date: '2026-04-02',
      amount: 8_050n,
      from: dice.text(),
    }
    state.receipts.push(receipt)
    return { kind: 'receipt.kept', v: 1, receipt }
  },
  'receipt.dropped': (state, dice) => {
    const was = dice.draw(state.receipts)
    return was && { kind: 'receipt.dropped', v: 1, was }
  },
  'workpaper.set': (state, dice) => {
    const ticks = [{ mark: 'B', did: dice.text(), by: 'AS', on: '2027-01-20' }]
    const signs = [{ as: 'preparer' as const, by: 'AS', on: '2027-01-20', amount: 114_000n }]
    const id = newId(state.workpapers, '2026-12-31/')
    const workpaper: WorkPaper = { id, year: '2026-12-31', account: '1010', ticks, notes: [], signs }
    state.workpapers.push(workpaper)
    return { kind: 'workpaper.set', v: 1, workpaper }
  },
  'workpaper.removed': (state, dice) => {
    const was = dice.draw(state.workpapers)
    return was && { kind: 'workpaper.removed', v: 1, was }
  },
  'proposal.set': (state, dice) => {
    const proposal: Proposal = {
      ...{ id: newId(state.proposals, 'A'), year: '2026-12-31', memo: 'Fee', reason: dice.text() },
      ...{ by: 'AS', on: '2027-01-20' },
      postings: [
        { account: '6240', amount: 500_000n },
        { account: '2100', amount: -500_000n },
      ],
    }
    state.proposals.push(proposal)
    return { kind: 'proposal.set', v: 1, proposal }
  },
  'proposal.removed': (state, dice) => {
    const was = dice.draw(state.proposals)
    return was && { kind: 'proposal.removed', v: 1, was }
  },
}
