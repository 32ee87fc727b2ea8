import fc from 'fast-check'
import { expect, test } from 'vitest'
import { memoryStore } from '../../src/store/memory.ts'
import { factsAfter } from '../../src/store/queries.ts'
import { eachStore, withBook } from '../store/stores.ts'
import { type Deed, journeyChart, journeys } from './deeds.ts'
import { type Journey, journeyOver } from './journey.ts'
import { posts, reconciles, type SealDeed, sealDeeds, sealsHold } from './sealed.ts'

/** Deeds of any kind with reconciling between them. */
type Mixed = readonly (Deed | SealDeed)[]

const mixed: fc.Arbitrary<Mixed> = fc
  .tuple(posts, journeys, fc.array(sealDeeds, { minLength: 30, maxLength: 30 }))
  .map(([first, deeds, seals]) => [
    ...first,
    ...deeds.flatMap((deed, index) => [deed, ...seals.slice(index, index + 1)]),
  ])

/** Reconciling, correcting and taking back, and nothing else: the same entries again and again. */
const dense: fc.Arbitrary<Mixed> = fc
  .tuple(posts, fc.array(sealDeeds, { minLength: 30, maxLength: 30 }))
  .map(([first, seals]) => [...first, ...seals])

/** Lives through deeds; after each of them every seal must hold. What each came to. */
async function lived(journey: Journey, deeds: Mixed): Promise<readonly string[]> {
  const outcomes: string[] = []
  for (const deed of deeds) {
    outcomes.push(await (isDeed(deed) ? journey.does(deed) : reconciles(journey, deed)))
    await sealsHold(journey)
  }
  return outcomes
}

function isDeed(deed: Deed | SealDeed): deed is Deed {
  return deed.length === 4
}

test('a seal holds under more than 1,000 random acts of all kinds', async () => {
  const outcomes: string[] = []
  await fc.assert(
    fc.asyncProperty(mixed, async (deeds) => {
      outcomes.push(...(await lived(await journeyOver(memoryStore(), journeyChart), deeds)))
    }),
    { numRuns: 30 },
  )
  expect(outcomes.length).toBeGreaterThan(1000)
})

test('a seal holds while its entries are corrected and corrections are taken back', async () => {
  const outcomes: string[] = []
  const kinds = new Map<string, number>()
  await fc.assert(
    fc.asyncProperty(dense, async (deeds) => {
      const journey = await journeyOver(memoryStore(), journeyChart)
      outcomes.push(...(await lived(journey, deeds)))
      for (const { kind } of await journey.book.store.read(factsAfter, 0, 5000)) {
        kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
      }
    }),
    { numRuns: 40 },
  )
  const count = (words: string) => outcomes.filter((outcome) => outcome.includes(words)).length
  expect(count('seal.close done')).toBeGreaterThan(30)
  expect(count('seal-broken')).toBeGreaterThan(5)
  expect(count('act.undo done')).toBeGreaterThan(15)
  expect(kinds.get('posting.cleared')).toBeGreaterThan(10)
})

for (const store of eachStore())
  test(`seals hold, and proofs with them: ${store.name}`, () =>
    fc.assert(
      fc.asyncProperty(fc.oneof(mixed, dense), (deeds) =>
        withBook(store, async (empty) => {
          const journey = await journeyOver(empty.store, journeyChart)
          await lived(journey, deeds)
          const proved = await journey.gives('book.verify', {})
          expect(proved.ok ? 'proved' : proved.refusals).toBe('proved')
        }),
      ),
      { numRuns: 4 },
    ))
