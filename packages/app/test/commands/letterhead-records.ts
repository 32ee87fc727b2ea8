import type { Fact } from '@daybook/core/daybook/fact.ts'
import type { Letterhead } from '@daybook/core/daybook/letterhead-facts.ts'

const letterhead: Letterhead = { id: 'own', address: ['12 Quai Street', 'Halifax NS  B3H 0A1'] }

/** Facts about the letterhead, each with what has to be there before it. */
export const letterheadRecords: readonly (readonly [string, readonly Fact[], Fact])[] = [
  ['a letterhead', [], { kind: 'letterhead.set', v: 1, letterhead }],
  [
    'a changed letterhead',
    [{ kind: 'letterhead.set', v: 1, letterhead }],
    { kind: 'letterhead.set', v: 1, letterhead: { ...letterhead, phone: '902-555-0100' }, was: letterhead },
  ],
  [
    'a removed letterhead',
    [{ kind: 'letterhead.set', v: 1, letterhead }],
    { kind: 'letterhead.removed', v: 1, was: letterhead },
  ],
]
