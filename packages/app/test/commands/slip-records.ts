import { smallGivenSlip } from '@daybook/core/acts/slip-titles.fixture.ts'
import type { Fact } from '@daybook/core/daybook/fact.ts'

const more = { ...smallGivenSlip, codes: { '45': '3' } }

/** Facts about slips, each with what has to be there before it. Filed ones have a command of their own. */
export const slipRecords: readonly (readonly [string, readonly Fact[], Fact])[] = [
  ['what was entered for a slip', [], { kind: 'slip.set', v: 1, given: smallGivenSlip }],
  [
    'a change of what was entered for a slip',
    [{ kind: 'slip.set', v: 1, given: smallGivenSlip }],
    { kind: 'slip.set', v: 1, given: more, was: smallGivenSlip },
  ],
  [
    'what was entered for a slip, taken back',
    [{ kind: 'slip.set', v: 1, given: smallGivenSlip }],
    { kind: 'slip.removed', v: 1, was: smallGivenSlip },
  ],
]
