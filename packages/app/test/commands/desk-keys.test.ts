import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { desk } from '../../src/store/queries-bank.ts'
import { booksInFile, booksInMemory } from './kept-books.ts'

const rent = { memo: 'Rent', debit: ['6120=900.00'] }

test('a draft saved twice under one key is one draft, answered alike', async () => {
  const { does, end } = await booksInMemory()
  const first = await does('entry.draft', rent, { key: 'k1' })
  expect(await does('entry.draft', rent, { key: 'k1' })).toEqual(first)
  expect(await does('entry.drafts', {})).toHaveLength(1)
  expect((await does('entry.draft', rent)).draft).not.toBe(first.draft)
  expect((await does('entry.draft', rent, { key: 'k2' })).draft).not.toBe(first.draft)
  await end()
})

test('a key that comes twice at once is answered once', async () => {
  const { does, end } = await booksInMemory()
  const answers = await Promise.all([1, 2, 3].map(() => does('entry.draft', rent, { key: 'k1' })))
  expect(new Set(answers.map(({ draft }) => draft)).size).toBe(1)
  expect(await does('entry.drafts', {})).toHaveLength(1)
  await end()
})

test('a key of the desk with other input, for another command, or known to the chain is refused', async () => {
  const { does, refused, end } = await booksInMemory()
  const { draft } = await does('entry.draft', rent, { key: 'k1' })
  expect(await refused('entry.draft', { ...rent, memo: 'Heat' }, { key: 'k1' })).toEqual(['key-reused'])
  expect(await refused('entry.discard', { draft }, { key: 'k1' })).toEqual(['key-reused'])
  await does('period.lock', { through: '2026-01-31', reason: 'January' }, { key: 'k3' })
  expect(await refused('entry.draft', rent, { key: 'k3' })).toEqual(['key-reused'])
  await end()
})

test('a discarded draft is discarded once; the key answers again, though the draft is gone', async () => {
  const { does, refused, end } = await booksInMemory()
  const { draft } = await does('entry.draft', rent)
  const first = await does('entry.discard', { draft }, { key: 'k1' })
  expect(await does('entry.discard', { draft }, { key: 'k1' })).toEqual(first)
  expect(await refused('entry.discard', { draft })).toEqual(['draft-unknown'])
  await end()
})

test('what was refused, and what was rehearsed, does not use a key up', async () => {
  const { does, refused, end } = await booksInMemory()
  expect(await refused('entry.discard', { draft: 'D0000000' }, { key: 'k1' })).toEqual(['draft-unknown'])
  await does('entry.draft', rent, { key: 'k1', dryRun: true })
  expect(await does('entry.drafts', {})).toEqual([])
  await does('entry.draft', { memo: 'Other' }, { key: 'k1' })
  expect(await does('entry.drafts', {})).toHaveLength(1)
  await end()
})

test('a backup under a key is made once, and the key answers what was made', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'daybook-keys-'))
  const books = await booksInFile()
  const file = join(folder, 'kept.bak')
  try {
    const first = await books.does('book.backup', { file }, { key: 'night' })
    expect(existsSync(file)).toBe(true)
    expect(await books.does('book.backup', { file }, { key: 'night' })).toEqual(first)
  } finally {
    await books.end()
    rmSync(folder, { recursive: true, force: true })
  }
})

test('no key is kept of what is secret', async () => {
  const { does, book, end } = await booksInMemory()
  await does('vault.set', { id: 'a1', value: 'nothing to guess' }, { key: 'k1' })
  expect(await book.store.read(desk, 'key k1')).toEqual([])
  await end()
})
