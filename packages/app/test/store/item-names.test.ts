import type { Fact } from '@daybook/core/daybook/fact.ts'
import { value } from '@daybook/core/kit/result.ts'
import { expect, test } from 'vitest'
import { bookOf, inView } from '../../src/book.ts'
import { memoryStore } from '../../src/store/memory.ts'
import { itemNames } from '../../src/trade/item-names.ts'
import { opening, recordFacts } from './acts.ts'

/** A document of a kind; its own number and the one that people see. */
function document(kind: 'invoice' | 'bill', own: string, number: string): Fact {
  const plain = { party: 'elm', date: '2026-01-10', lines: [], amount: 100n } as const
  return { kind: 'document.set', v: 1, document: { ...plain, id: `${kind}/${own}`, kind, number } }
}

test('items are called the same, few or many: only the documents among them are read', async () => {
  const book = bookOf(memoryStore())
  const numbers = Array.from({ length: 60 }, (_each, index) => String(1000 + index))
  const invoices = numbers.map((number) => document('invoice', number, `F-${number}`))
  value(await recordFacts(book, [...opening, ...invoices, document('bill', '7', 'H-1')]))
  const asked = ['invoice/1003', 'bill/7', 'invoice/9', 'receipt/57', 'payment/58', 'J12', 'allocation/3']
  const wanted = ['Facture F-1003', 'Facture d’achat H-1', 'invoice/9']
  const others = ['Encaissement 57', 'Paiement 58', 'J12', 'allocation/3']
  await inView(book, async ({ reader }) => {
    const few = await itemNames(reader, asked, 'fr')
    expect(asked.map(few)).toEqual([...wanted, ...others])
    const all = numbers.map((number) => `invoice/${number}`)
    const many = await itemNames(reader, [...asked, ...all, '', 'invoice/\u{1F41F}'], 'fr')
    expect(asked.map(many)).toEqual([...wanted, ...others])
    expect(all.map(many)).toEqual(numbers.map((number) => `Facture F-${number}`))
    expect([many(''), many('invoice/\u{1F41F}')]).toEqual(['', 'invoice/\u{1F41F}'])
  })
})
