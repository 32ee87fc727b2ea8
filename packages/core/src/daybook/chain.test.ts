import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { chained, genesis } from './chain.ts'

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

test('a fact’s hash is SHA-256 of canonical JSON of its other fields and the hash before it', () => {
  const fact = { kind: 'entry.approved', v: 1, number: 7 } as const
  const at = { seq: 3, act: 3, key: 'k', inputHash: 'ab', actor: 'Zoé', recordedAt: 1_700_000_000_000 }
  // Written by hand from the documentation of the chain, not from the code.
  const text = `{"act":3,"actor":"Zoé","body":{"number":7},"inputHash":"ab","key":"k","kind":"entry.approved","prev":"${genesis}","recordedAt":1700000000000,"seq":3,"v":1}`
  expect(chained(fact, at, genesis, sha256).hash).toBe(sha256(text))
})

test('a fact without key says nothing of keys', () => {
  const fact = { kind: 'entry.approved', v: 1, number: 7 } as const
  const text = `{"act":1,"actor":"a","body":{"number":7},"kind":"entry.approved","prev":"${genesis}","recordedAt":0,"seq":1,"v":1}`
  expect(chained(fact, { seq: 1, act: 1, actor: 'a', recordedAt: 0 }, genesis, sha256).hash).toBe(
    sha256(text),
  )
})
