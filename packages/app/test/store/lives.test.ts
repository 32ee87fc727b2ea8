import { factVersions } from '@daybook/core/daybook/upgrade.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lives } from './lives.ts'

test('facts of every kind occur in the lives that stores are tested with', () => {
  const met = new Set<string>(
    fc.sample(lives, { numRuns: 250, seed: 2026 }).flatMap((life) => life.flat().map(({ kind }) => kind)),
  )
  expect(Object.keys(factVersions).filter((kind) => !met.has(kind))).toEqual([])
})
