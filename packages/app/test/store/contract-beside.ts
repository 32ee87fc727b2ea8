import { randomBytes } from 'node:crypto'
import { expect } from 'vitest'
import { desk, paperList, papersOf } from '../../src/store/queries-bank.ts'
import { opening, store as put, sale, stage } from './acts.ts'
import { paper } from './rows.ts'
import type { TestWithBook } from './stores.ts'

/** What every store keeps to beside the chain: papers, the desk, the vault. */
export function besideContract(testBook: TestWithBook): void {
  testBook('papers are kept with the facts that quote them, byte by byte and once', async ({ store }) => {
    const bytes = randomBytes(300_000)
    const large = { sha256: 'f'.repeat(64), bytes }
    const empty = { sha256: 'e'.repeat(64), bytes: new Uint8Array() }
    const name = { name: 'reçu.pdf', mediaType: 'application/pdf', size: bytes.length }
    const link = {
      kind: 'paper.attached',
      v: 1,
      number: 1,
      paper: { sha256: large.sha256, ...name },
    } as const
    await put(store, [...opening, sale(1, 100n), link], [large, empty])
    await put(store, [{ ...link, paper: { ...link.paper, name: 'autre.pdf' } }], [large])
    expect(Buffer.from((await store.paper(large.sha256)) ?? []).equals(bytes)).toBe(true)
    expect(await store.paper(empty.sha256)).toHaveLength(0)
    expect(await store.paper(paper('none').sha256)).toBeUndefined()
    expect(await store.read(paperList)).toEqual([
      { sha256: empty.sha256, size: 0 },
      { sha256: large.sha256, size: 300_000 },
    ])
    expect(await store.read(papersOf, 1)).toEqual([
      { number: 1, sha256: large.sha256, ...name, name: 'autre.pdf' },
    ])
  })

  testBook('the desk keeps drafts by kind and id, and takes no part in what is staged', async ({ store }) => {
    await put(store, opening)
    await store.putDesk({ kind: 'draft', id: 'é', body: '{"a":1}', updatedAt: 1 })
    await store.putDesk({ kind: 'draft', id: 'b', body: '{}', updatedAt: 2 })
    await store.putDesk({ kind: 'rule', id: 'b', body: '[]', updatedAt: 1_767_614_400_000 })
    await stage(store, [sale(1, 100n)])
    await store.putDesk({ kind: 'draft', id: 'b', body: '{"b":2}', updatedAt: 3 })
    await store.removeDesk('draft', 'é')
    await store.putDesk({ kind: 'draft', id: 'c', body: '', updatedAt: 4 })
    await store.abandon()
    expect(await store.read(desk, 'draft')).toEqual([
      { id: 'b', body: '{"b":2}', updatedAt: 3 },
      { id: 'c', body: '', updatedAt: 4 },
    ])
    await stage(store, [sale(1, 100n)])
    await store.removeDesk('draft', 'b')
    await store.commit()
    expect(await store.read(desk, 'draft')).toEqual([{ id: 'c', body: '', updatedAt: 4 }])
    expect(await store.read(desk, 'rule')).toEqual([{ id: 'b', body: '[]', updatedAt: 1_767_614_400_000 }])
    await store.removeDesk('draft', 'nothing')
  })

  testBook('the vault keeps sealed bytes until they are erased, whatever is staged', async ({ store }) => {
    await put(store, opening)
    const sealed = randomBytes(100)
    await store.putVault('p2', Uint8Array.of(1, 2, 3))
    await stage(store, [sale(1, 100n)])
    await store.putVault('p1', sealed)
    await store.putVault('p2', Uint8Array.of(0, 255))
    await store.putVault('p3', Uint8Array.of(9))
    await store.putVault('p3', undefined)
    await store.abandon()
    expect((await store.vault()).map(({ id, sealed: bytes }) => [id, [...bytes]])).toEqual([
      ['p1', [...sealed]],
      ['p2', [0, 255]],
    ])
    await store.putVault('p1', undefined)
    expect((await store.vault()).map(({ id }) => id)).toEqual(['p2'])
  })

  testBook(
    'entries are found by folded words, each of them unfinished or not, and by amount; newest first',
    async ({ store }) => {
      await put(store, [
        ...opening,
        sale(1, 31_190n, { memo: 'Café Érable, l’après-midi', payee: 'Éloïse Œuvray' }),
        sale(2, 100n, { memo: 'cafeteria', ref: 'INV-2026/17' }),
        sale(3, 31_190n, {
          memo: 'Coffee',
          postings: [
            { account: '1000', amount: 31_190n, memo: 'Caféine 3190', party: 'Bœuf & Fils' },
            { account: '4000', amount: -31_190n },
          ],
        }),
      ])
      const found = (words: readonly string[], amount?: bigint, limit = 10) =>
        store.search(amount === undefined ? { words } : { words, amount }, limit)
      expect(await found(['cafe'])).toEqual([3, 2, 1])
      expect(await found(['CAFÉ', 'érab'])).toEqual([1])
      expect(await found(['cafe', 'eloise'])).toEqual([1])
      expect(await found(['oeuvray'])).toEqual([1])
      expect(await found(['boeuf'])).toEqual([3])
      // “Caféine” begins with it.
      expect(await found(['cafe', 'coffee'])).toEqual([3])
      expect(await found(['caf', 'era', 'apr'])).toEqual([1])
      expect(await found(['caf', 'elo', 'x'])).toEqual([])
      expect(await found(['cafei'])).toEqual([3])
      expect(await found(['cafet'])).toEqual([2])
      expect(await found(['cafez'])).toEqual([])
      expect(await found(['inv', '2026', '17'])).toEqual([2])
      expect(await found(['j2'])).toEqual([2])
      expect(await found(['j2', 'cafe'])).toEqual([2])
      expect(await found(['cafe', 'j2', 'érab'])).toEqual([])
      expect(await found(['j'])).toEqual([3, 2, 1])
      expect(await found(['j', 'coff'])).toEqual([3])
      expect(await found(['j4'])).toEqual([])
      expect(await found(['j02'])).toEqual([])
      expect(await found([], 31_190n)).toEqual([3, 1])
      expect(await found([], -31_190n)).toEqual([3, 1])
      expect(await found(['caf'], 31_190n)).toEqual([3, 1])
      expect(await found(['coff'], 100n)).toEqual([])
      expect(await found([], 3_119n)).toEqual([])
      expect(await found(['c'])).toEqual([3, 2, 1])
      expect(await found(['c31190'])).toEqual([])
      expect(await found(['cafe'], undefined, 2)).toEqual([3, 2])
      expect(await found([])).toEqual([])
      expect(await found(["'", '"', '*', ':', 'nothing'])).toEqual([])
    },
  )

  testBook(
    'what is staged is not found before its commit, and what was committed is found meanwhile',
    async ({ store }) => {
      await put(store, [...opening, sale(1, 100n, { memo: 'maple' })])
      await stage(store, [sale(2, 100n, { memo: 'maple syrup' })])
      expect(await store.search({ words: ['maple'] }, 10)).toEqual([1])
      await store.commit()
      expect(await store.search({ words: ['maple'] }, 10)).toEqual([2, 1])
      await stage(store, [sale(3, 100n, { memo: 'maple leaf' })])
      expect(await store.search({ words: ['maple'] }, 1)).toEqual([2])
      await store.abandon()
      expect(await store.search({ words: ['maple', 'le'] }, 10)).toEqual([])
    },
  )

  testBook('more entries than are indexed at a time are all found', async ({ store }) => {
    await put(store, opening)
    const count = 6000
    for (let first = 1; first <= count; first += 1000) {
      const numbers = Array.from({ length: 1000 }, (_, index) => first + index)
      await put(
        store,
        numbers.map((number) =>
          sale(number, BigInt(number), { memo: number % 2000 === 0 ? 'rare bird' : `bird ${number}` }),
        ),
      )
    }
    expect(await store.search({ words: ['rare', 'bi'] }, 10)).toEqual([6000, 4000, 2000])
    expect(await store.search({ words: ['bird'], amount: 4321n }, 10)).toEqual([4321])
    expect(await store.search({ words: ['bird'] }, 3)).toEqual([6000, 5999, 5998])
    expect(await store.search({ words: ['j599', 'bird'] }, 3)).toEqual([5999, 5998, 5997])
    // 1299 down to 1200 and no further: a hundred begin with 12 there.
    expect(await store.search({ words: ['bir', 'j12'] }, 101)).toEqual([
      ...Array.from({ length: 100 }, (_, index) => 1299 - index),
      129,
    ])
  })
}
