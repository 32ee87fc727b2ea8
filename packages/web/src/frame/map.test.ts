import { expect, test } from 'vitest'
import type { BookStatus } from '../practice.ts'
import { actsOf } from './acts.ts'
import { placesOf } from './map.ts'

function statusOf(form: string): BookStatus {
  return {
    ...{ name: 'Specimen', form, facts: 1, fiscalYearEnd: '12-31', currency: 'CAD', balanced: true },
    ...{ banks: [], waiting: 0, questions: 0, drafts: 0, recurring: 0, suspense: '0.00', due: [] },
  }
}

test('only personal books have the personal place and its deeds; every place has a key of its own', () => {
  const idsOf = (form: string) => placesOf(statusOf(form)).map(({ id }) => id)
  expect(idsOf('personal')).toContain('personal')
  expect(idsOf('corporation')).not.toContain('personal')
  expect(placesOf(undefined).map(({ id }) => id)).toEqual(idsOf('corporation'))
  const keys = placesOf(statusOf('personal')).map(({ key }) => key)
  expect(new Set(keys).size).toBe(keys.length)
  expect(actsOf('personal').map(({ id }) => id)).toContain('household')
  expect(actsOf('corporation').map(({ id }) => id)).not.toContain('household')
  // Owners of a business have papers too.
  expect(actsOf('corporation').map(({ id }) => id)).toContain('organizer')
})
