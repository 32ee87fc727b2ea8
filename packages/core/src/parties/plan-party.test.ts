import { expect, test } from 'vitest'
import type { Party } from '../daybook/trade-facts.ts'
import { birch, tradeChart } from '../sales/trade-books.fixture.ts'
import { partyNamed, planAddParty, planChangeParty } from './plan-party.ts'

const oak: Party = { id: 'oak', kind: 'customer', name: 'Oak', language: 'en', number: 'C-7' }
const said = (result: ReturnType<typeof planAddParty>) =>
  result.ok
    ? result.value.kind === 'party.set'
      ? result.value.party
      : undefined
    : result.refusals.map(({ code }) => code)

test('a customer who is added as a supplier becomes both, and keeps what was known', () => {
  expect(said(planAddParty(tradeChart, [oak], 'supplier', { name: 'OAK', email: 'a@example.ca' }))).toEqual({
    ...oak,
    kind: 'both',
    email: 'a@example.ca',
  })
  expect(said(planAddParty(tradeChart, [oak], 'customer', { name: 'oak' }))).toEqual(['party-exists'])
  expect(said(planAddParty(tradeChart, [birch], 'supplier', { name: 'Birch Sample' }))).toEqual([
    'party-exists',
  ])
})

test('a party is found by its name, whatever its accents and case, or by its number', () => {
  const elm: Party = { ...oak, id: 'elm-etable', name: 'Elm & Étable', number: '12' }
  expect(partyNamed([oak, elm], 'elm étable')?.id).toBe('elm-etable')
  expect(partyNamed([oak, elm], 'C-7')?.id).toBe('oak')
  expect(partyNamed([oak, elm], 'Ash')).toBeUndefined()
})

test('what cannot be is refused, all at once', () => {
  const wish = {
    name: 'Ash',
    number: 'C-7',
    account: '9999',
    taxes: { gst: '123456789', qst: '1' },
    expects: { every: 'monthly', least: 2n, most: 1n },
  } as const
  expect(said(planAddParty(tradeChart, [oak], 'supplier', wish))).toEqual([
    'account-unknown',
    'party-number-taken',
    'expected-range',
    'business-number-check',
    'qst-number-malformed',
  ])
})

test('a change keeps what it does not say, takes away what it clears, and is refused when it changes nothing', () => {
  const changed = planChangeParty(tradeChart, [oak], oak, { email: 'a@example.ca', clears: ['number'] })
  expect(said(changed)).toEqual({
    id: 'oak',
    kind: 'customer',
    name: 'Oak',
    language: 'en',
    email: 'a@example.ca',
  })
  expect(said(planChangeParty(tradeChart, [oak], oak, { name: 'Oak' }))).toEqual(['nothing-to-change'])
})
