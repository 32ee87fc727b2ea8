import type { Fact } from '@daybook/core/daybook/fact.ts'
import type { Mirror, Relation } from '@daybook/core/daybook/intercompany-facts.ts'

const relation: Relation = { id: 'b/1470', book: 'b', name: 'B', account: '1470', theirs: '2490' }
const mirror: Mirror = {
  ...{ id: 'b/5', book: 'b', name: 'B', number: 5, seq: 40, hash: 'ab', date: '2026-03-02' },
  ...{ entry: 1, way: 'answered' },
}

/** Facts about related books, each with what has to be there before it. */
export const intercompanyRecords: readonly (readonly [string, readonly Fact[], Fact])[] = [
  ['a relation', [], { kind: 'relation.set', v: 1, relation }],
  [
    'a relation taken away',
    [{ kind: 'relation.set', v: 1, relation }],
    { kind: 'relation.removed', v: 1, was: relation },
  ],
  [
    'a mirror told anew',
    [{ kind: 'mirror.set', v: 1, mirror }],
    { kind: 'mirror.set', v: 1, mirror: { ...mirror, hash: 'cd' }, was: mirror },
  ],
]
