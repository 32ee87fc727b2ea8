import { expect, test } from 'vitest'
import type { Profile } from '../daybook/fact.ts'
import { refuse } from '../kit/result.ts'
import { planBookChange } from './change-book.ts'

const profile: Profile = {
  id: 'b1',
  name: 'Maple Bicycles Ltd.',
  form: 'corporation',
  province: 'ON',
  fiscalYearEnd: '12-31',
  language: 'en',
  currency: 'CAD',
}

test('a change of the books says what is new and what was', () => {
  expect(planBookChange(profile, { province: 'QC', fiscalYearEnd: '06-30' })).toEqual({
    ok: true,
    value: {
      kind: 'book.changed',
      v: 1,
      profile: { ...profile, province: 'QC', fiscalYearEnd: '06-30' },
      was: profile,
    },
  })
})

test('a change that changes nothing is refused', () => {
  expect(planBookChange(profile, {})).toEqual(refuse('book-unchanged'))
  expect(planBookChange(profile, { name: 'Maple Bicycles Ltd.', province: 'ON' })).toEqual(
    refuse('book-unchanged'),
  )
})
