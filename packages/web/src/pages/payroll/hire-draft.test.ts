import { expect, test } from 'vitest'
import { hireInput, newHire } from './hire-draft.ts'

test('a hiring says the amounts of the tax forms that the province of employment has, no others', () => {
  const draft = {
    ...newHire,
    family: 'Fictif',
    province: 'ON',
    amount: '30.00',
    additional: '20.00',
    zone: '4015.00',
    dependants: '600.00',
    provincialCredits: '75.00',
    quebecDeductions: '900.00',
    averaging: true,
  }
  expect(hireInput(draft)).toMatchObject({
    additional: '20.00',
    zone: '4015.00',
    dependants: '600.00',
    provincialCredits: '75.00',
    averaging: true,
  })
  expect(hireInput(draft)).not.toHaveProperty('quebecDeductions')
  const quebec = hireInput({ ...draft, province: 'QC', averaging: false })
  expect(quebec).toMatchObject({ additional: '20.00', zone: '4015.00', quebecDeductions: '900.00' })
  for (const name of ['dependants', 'provincialCredits', 'averaging', 'authorized'])
    expect(quebec).not.toHaveProperty(name)
})
