import { expect, test } from 'vitest'
import { isTaken } from './is-taken.ts'

test('a name is taken where only capitals, accents or what stands between its words differ', () => {
  expect(isTaken(' épicerie ', ['Loisirs', 'Epicerie'])).toBe(true)
  expect(isTaken('Child-care', ['Child care'])).toBe(true)
  expect(isTaken('Child', ['Child care'])).toBe(false)
})
