import type { IntercompanyFact, Mirror, Relation } from '../daybook/intercompany-facts.ts'

const relation: Relation = {
  id: 'sub-id/1470',
  book: 'sub-id',
  name: 'Birch Sample Ltd.',
  account: '1470',
  theirs: '2490',
}
const mirror: Mirror = {
  ...{ id: 'sub-id/5', book: 'sub-id', name: 'Birch Sample Ltd.', number: 5 },
  ...{ seq: 40, hash: 'ab', date: '2026-03-02', entry: 12, way: 'answers' },
}

/** Each kind of fact about related books with the title of its act in both languages. */
export const intercompanyTitleCases: {
  readonly [K in IntercompanyFact['kind']]: readonly [
    Extract<IntercompanyFact, { readonly kind: K }>,
    string,
    string,
  ]
} = {
  'relation.set': [
    { kind: 'relation.set', v: 1, relation },
    'Account 1470 answers to 2490 of Birch Sample Ltd.',
    'Le compte 1470 répond au 2490 de Birch Sample Ltd.',
  ],
  'relation.removed': [
    { kind: 'relation.removed', v: 1, was: relation },
    'Account 1470 answers no more to 2490 of Birch Sample Ltd.',
    'Le compte 1470 ne répond plus au 2490 de Birch Sample Ltd.',
  ],
  'mirror.set': [
    { kind: 'mirror.set', v: 1, mirror },
    'J12 mirrors J5 of Birch Sample Ltd.',
    'J12 est le miroir de J5 de Birch Sample Ltd.',
  ],
  'mirror.removed': [
    { kind: 'mirror.removed', v: 1, was: mirror },
    'Untied J12 from J5 of Birch Sample Ltd.',
    'J12 détachée de J5 de Birch Sample Ltd.',
  ],
}
