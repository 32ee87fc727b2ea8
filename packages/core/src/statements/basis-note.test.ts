import { expect, test } from 'vitest'
import { assetsNote, type BasisFacts, basisNote } from './basis-note.ts'

const none: BasisFacts = { holds: () => false, hasCurrencies: false, isCorporation: true, assets: [] }

test('the basis of accounting tells what the books hold, and nothing that they do not', () => {
  expect(basisNote(none).en).toBe('Basis of accounting: historical cost, reflecting cash transactions.')
  const held = new Set(['ar.control', 'tax.income.payable'])
  const facts = { ...none, holds: (role: string) => held.has(role) }
  expect(basisNote(facts).en).toContain('accounts receivable, less')
  expect(basisNote(facts).en).toContain('income taxes payable')
  expect(basisNote(facts).en).not.toContain('inventory')
  // The income tax of a proprietor is their own.
  expect(basisNote({ ...facts, isCorporation: false }).fr).not.toContain('impôts')
})

test('capital assets are told with what is left of them and how they are written off', () => {
  expect(assetsNote([])).toBeUndefined()
  const assets = [
    {
      name: { en: 'Machines', fr: 'Machines' },
      cost: 2_600_000n,
      written: 520_050n,
      methods: [
        { kind: 'declining', rate: '0.075' },
        { kind: 'straight-line', months: 60 },
      ] as const,
    },
  ]
  // 26,000.00 - 5,200.50
  expect(assetsNote(assets)?.en).toBe(
    'Property and equipment: Machines, cost 26,000.00, written off 5,200.50, net 20,799.50 (declining balance at 7.5%, straight-line over 60 months).',
  )
  expect(assetsNote(assets)?.fr).toContain('dégressif à 7,5\u00a0%')
})
