import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  ascending,
  compareKeys,
  compareTexts,
  descending,
  itemAt,
  type MapKey,
  type SortedMap,
  withItem,
  withoutItem,
} from './memory-map.ts'

const text = fc.constantFrom('', 'a', 'B', 'é', '～', '😀', '\ue000', 'a😀', 'a～', 'aa', '10', '9')
const key: fc.Arbitrary<MapKey> = fc.tuple(text, fc.integer({ min: 0, max: 6 }))
const deeds = fc.array(fc.tuple(fc.boolean(), key), { maxLength: 80, size: 'max' })

test('texts are ordered as their UTF-8 bytes are', () =>
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (left, right) => {
      const bytes = Buffer.compare(Buffer.from(left), Buffer.from(right))
      expect(Math.sign(compareTexts(left, right))).toBe(bytes)
    }),
  ))

test('a map holds what a sorted list holds after the same deeds, and every earlier version stays', () =>
  fc.assert(
    fc.property(deeds, key, (done, from) => {
      let map: SortedMap<MapKey>
      let list: MapKey[] = []
      const versions: { map: SortedMap<MapKey>; list: readonly MapKey[] }[] = []
      for (const [isPut, each] of done) {
        map = isPut ? withItem(map, each, each) : withoutItem(map, each)
        list = list.filter((held) => compareKeys(held, each) !== 0)
        if (isPut) list = [...list, each].sort(compareKeys)
        versions.push({ map, list })
      }
      for (const version of versions) expect([...ascending(version.map)]).toEqual(version.list)
      expect([...ascending(map, from)]).toEqual(list.filter((each) => compareKeys(each, from) >= 0))
      expect([...ascending(map, [from[0] ?? ''])]).toEqual(
        list.filter((each) => compareTexts(String(each[0]), String(from[0])) >= 0),
      )
      expect([...descending(map, from)]).toEqual(
        list.filter((each) => compareKeys(each, from) < 0).toReversed(),
      )
      expect(itemAt(map, from)).toEqual(list.find((each) => compareKeys(each, from) === 0))
    }),
  ))

test('a map of many items that came in order is no deeper than a balanced one', () => {
  let map: SortedMap<number>
  for (let number = 0; number < 10_000; number += 1) map = withItem(map, [number], number)
  // A tree whose sides differ by one at most is no higher than 1.4405 log2(n + 2): 19 for 10,000.
  expect(map?.height).toBeLessThanOrEqual(19)
})
