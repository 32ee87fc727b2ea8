import { expect, test } from 'vitest'
import { businessDraft, businessInput, newVehicle } from './business-draft.ts'

const said = {
  year: '2025',
  lines: [{ line: '8290', amount: '500.00' }],
  vehicles: [{ name: 'Car', kilometres: 20000, business: 12000, isFinanced: false }],
  home: { area: 15, home: 150, costs: '24000.00', carried: '0.00' },
  use: {},
}

test('only what was changed is said again', () => {
  const start = businessDraft(said)
  expect(businessInput(start, start)).toEqual({})
  expect(businessInput({ ...start, area: '20', share: '0,5' }, start)).toEqual({ area: '20', share: '0.5' })
})

test('vehicles go as one list, lines as pairs, and a vehicle without a name is none', () => {
  const start = businessDraft(said)
  const typed = { ...start, vehicles: [...start.vehicles, newVehicle], lines: { '8290': '', '9974': '30' } }
  expect(businessInput(typed, start)).toEqual({ line: ['9974=30'] })
  const more = { ...start, vehicles: [{ name: 'Van', kilometres: '900', business: '', costs: '10' }] }
  expect(businessInput(more, start)).toEqual({
    vehicles: [{ name: 'Van', kilometres: '900', business: '0', costs: '10' }],
  })
})
