import { statSync } from 'node:fs'
import { expect, test } from 'vitest'
import { booksInFile, type KeptBooks } from './kept-books.ts'

async function withBooks(work: (books: KeptBooks) => Promise<void>): Promise<void> {
  const books = await booksInFile()
  try {
    await work(books)
  } finally {
    await books.end()
  }
}

test('the books show what they are, how much is in them, and how far they are locked', () =>
  withBooks(async ({ does, book }) => {
    await does('entry.post', { date: '2026-01-10', debit: ['1010=1.00'], credit: ['4000=1.00'] })
    await does('period.lock', { through: '2026-01-31', reason: 'GST filed' })
    await does('vault.set', { id: 'a', value: 'x' })
    const shown = await does('book.show', {})
    // 121 accounts come with the chart; the book's opening, the entry and the lock are three more facts.
    expect(shown).toMatchObject({
      name: 'Maple Bicycles',
      form: 'corporation',
      province: 'ON',
      fiscalYearEnd: '12-31',
      currency: 'CAD',
      facts: 124,
      entries: 1,
      postings: 2,
      accounts: 121,
      papers: 0,
      drafts: 0,
      vaultItems: 1,
      vaultSealed: false,
      lockedThrough: '2026-01-31',
      lockReason: 'GST filed',
      format: 1,
    })
    expect(shown.hash).toMatch(/^[0-9a-f]{64}$/)
    expect(shown.fileBytes).toBeGreaterThanOrEqual(statSync(book.store.place).size)
  }))

test('what the books say of themselves is changed by a fact that knows what it was, and can be undone', () =>
  withBooks(async ({ does, refused, book }) => {
    const { act } = await does('book.change', {
      name: 'Érable inc.',
      province: 'QC',
      fiscalYearEnd: '06-30',
      language: 'fr',
    })
    expect(await does('book.show', {})).toMatchObject({
      name: 'Érable inc.',
      province: 'QC',
      fiscalYearEnd: '06-30',
      language: 'fr',
      form: 'corporation',
      currency: 'CAD',
    })
    expect(await refused('book.change', { name: 'Érable inc.' })).toEqual(['book-unchanged'])
    expect(await refused('book.change', {})).toEqual(['book-unchanged'])
    expect(await refused('book.change', { fiscalYearEnd: '02-30' })).toEqual(['input-malformed'])
    await does('act.undo', { number: act })
    expect(await does('book.show', {})).toMatchObject({
      name: 'Maple Bicycles',
      province: 'ON',
      language: 'en',
    })
    expect(await refused('book.verify', {})).toEqual([])
    expect(book.held.chart?.profile.name).toBe('Maple Bicycles')
  }))

test('the same key changes the books once', () =>
  withBooks(async ({ does, refused }) => {
    const once = await does('book.change', { name: 'A' }, { key: 'k' })
    await does('book.change', { name: 'B' })
    expect(await does('book.change', { name: 'A' }, { key: 'k' })).toEqual({ ...once, repeated: true })
    expect(await refused('book.change', { name: 'C' }, { key: 'k' })).toEqual(['key-reused'])
    expect((await does('book.show', {})).name).toBe('B')
  }))
