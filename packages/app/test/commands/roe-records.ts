import { smallRoe } from '@daybook/core/acts/roe-titles.fixture.ts'
import type { Fact } from '@daybook/core/daybook/fact.ts'

const numbered = { ...smallRoe, serial: 'W12345678' }

/** Facts about records of employment, each with what has to be there before it. */
export const roeRecords: readonly (readonly [string, readonly Fact[], Fact])[] = [
  ['a record of employment', [], { kind: 'roe.set', v: 1, roe: smallRoe }],
  [
    'a numbered record of employment',
    [{ kind: 'roe.set', v: 1, roe: smallRoe }],
    { kind: 'roe.set', v: 1, roe: numbered, was: smallRoe },
  ],
  [
    'a record of employment taken back',
    [{ kind: 'roe.set', v: 1, roe: smallRoe }],
    { kind: 'roe.removed', v: 1, was: smallRoe },
  ],
]
