import fc from 'fast-check'
import { expect, test } from 'vitest'
import { headOf } from '../../src/book.ts'
import { memoryStore } from '../../src/store/memory.ts'
import { rowsOf } from '../commands/kept-books.ts'
import { eachStore, withBook } from '../store/stores.ts'
import { type Deed, journeyChart, journeyDays, journeys } from './deeds.ts'
import { type Journey, journeyOver } from './journey.ts'
import { holds } from './proofs.ts'

const days = fc.uniqueArray(fc.constantFrom(...journeyDays, '2025-03-15', '2026-12-31'), {
  minLength: 2,
  maxLength: 3,
})

/** Lives through deeds over an empty store; what each came to. */
async function lived(journey: Journey, deeds: readonly Deed[]): Promise<readonly string[]> {
  const outcomes: string[] = []
  for (const deed of deeds) outcomes.push(await journey.does(deed))
  return outcomes
}

test('after any journey the books balance, prove themselves, and stand on both sides on any day', () =>
  fc.assert(
    fc.asyncProperty(journeys, days, async (deeds, on) => {
      const journey = await journeyOver(memoryStore(), journeyChart)
      await lived(journey, deeds)
      await holds(journey, on)
    }),
    { numRuns: 40 },
  ))

test('most deeds of a journey are done, and each kind of command is done in some journey', async () => {
  const outcomes: string[] = []
  for (const deeds of fc.sample(journeys, { numRuns: 200, seed: 2026 })) {
    outcomes.push(...(await lived(await journeyOver(memoryStore(), journeyChart), deeds)))
  }
  const done = outcomes.filter((outcome) => outcome.endsWith(' done'))
  expect(done.length).toBeGreaterThan(outcomes.length / 3)
  const names = (list: readonly string[]) => [...new Set(list.map((each) => each.split(' ')[0]))].sort()
  expect(names(done)).toEqual(names(outcomes.filter((outcome) => outcome !== 'nothing')))
})

test('rebuilding the rows after any journey gives the rows that were there', () =>
  fc.assert(
    fc.asyncProperty(journeys, async (deeds) => {
      const journey = await journeyOver(memoryStore(), journeyChart)
      await lived(journey, deeds)
      const before = await rowsOf(journey.book)
      const head = await headOf(journey.book.store)
      expect(await journey.gives('book.rebuild', {})).toMatchObject({ ok: true })
      expect(await rowsOf(journey.book)).toEqual(before)
      expect(await headOf(journey.book.store)).toEqual(head)
    }),
    { numRuns: 20 },
  ))

const stores = eachStore()

test(`one journey is the same on every store: ${stores.map(({ name }) => name).join(', ')}`, () =>
  fc.assert(
    fc.asyncProperty(journeys, async (deeds) => {
      const seen = []
      for (const store of stores) {
        seen.push(
          await withBook(store, async (empty) => {
            const journey = await journeyOver(empty.store, journeyChart)
            const outcomes = await lived(journey, deeds)
            await holds(journey, ['2025-12-31'])
            return { outcomes, head: await headOf(journey.book.store), rows: await rowsOf(journey.book) }
          }),
        )
      }
      for (const each of seen) expect(each).toEqual(seen[0])
    }),
    { numRuns: 6 },
  ))

for (const store of stores.filter(({ isKept }) => isKept))
  test(`a journey goes on where it stopped when the books are opened again: ${store.name}`, () =>
    fc.assert(
      fc.asyncProperty(journeys, async (deeds) =>
        withBook(store, async (book) => {
          const journey = await journeyOver(book.store, journeyChart)
          await lived(journey, deeds)
          const rows = await rowsOf(journey.book)
          const head = await headOf(journey.book.store)
          await book.store.close()
          const again = await book.again()
          expect(await headOf(again)).toEqual(head)
          expect(await rowsOf({ ...journey.book, store: again })).toEqual(rows)
        }),
      ),
      { numRuns: 4 },
    ))
