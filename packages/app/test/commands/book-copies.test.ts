import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { value } from '@daybook/core/kit/result.ts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bookOf } from '../../src/book.ts'
import { openBook } from '../../src/store/open-book.ts'
import { chainOf, recordFacts } from '../store/acts.ts'
import { booksInFile, type KeptBooks } from './kept-books.ts'
import { codesOf, given } from './program.ts'
import { contentsAt, contentsOf, newPlaces, wholeBooks } from './whole-books.ts'

const { folder, place, end } = newPlaces()
afterAll(end)

describe('with whole books', () => {
  let books: KeptBooks
  beforeAll(async () => {
    books = await wholeBooks()
  })
  afterAll(() => books.end())

  test('a backup is the books, to the last row, and is proved', async () => {
    const file = place()
    const backup = await books.does('book.backup', { file })
    expect(backup).toMatchObject({ place: file, seq: 126, entries: 3 })
    expect(backup.proofs.find(({ proof }) => proof === 'papers')?.result).toMatch(/^1 kept.*1 quoted/)
    expect(await contentsAt(file)).toEqual(await contentsOf(books.book.store))
    expect(readdirSync(folder).filter((name) => /partial|-wal|-shm/.test(name))).toEqual([])
  })

  test('a dry run of whatever makes books or their copies proves them and leaves nothing behind', async () => {
    const [backup, file] = [place(), place()]
    await books.does('book.backup', { file: backup })
    const before = readdirSync(folder)
    const dry = { dryRun: true }
    expect(await books.does('book.backup', { file }, dry)).toMatchObject({
      place: file,
      seq: 126,
      entries: 3,
    })
    expect(await books.does('book.copy', { to: file }, dry)).toMatchObject({ place: file, seq: 126 })
    expect(await books.does('book.export', { file }, dry)).toMatchObject({ file, seq: 126 })
    expect(await books.does('journal.export', { file }, dry)).toEqual({ file, entries: 3 })
    expect(await given('book.restore', { from: backup, to: file }, dry)).toMatchObject({ ok: true })
    const create = { place: file, name: 'Sample', form: 'personal', province: 'ON' }
    expect(await given('book.create', create, dry)).toMatchObject({ value: { place: file, accounts: 72 } })
    expect(readdirSync(folder)).toEqual(before)
    expect(await books.refused('book.backup', { file: backup }, dry)).toEqual(['book-exists'])
    expect(await books.refused('journal.export', { file: backup }, dry)).toEqual(['file-exists'])
    expect(codesOf(await given('book.create', { ...create, place: backup }, dry))).toEqual(['book-exists'])
  })

  test('a backup takes the place of nothing unless told to, and then only once it is proved', async () => {
    const file = place()
    writeFileSync(file, 'something else')
    expect(await books.refused('book.backup', { file })).toEqual(['book-exists'])
    expect(readFileSync(file, 'utf8')).toBe('something else')
    await books.does('book.backup', { file, overwrite: true })
    expect(await contentsAt(file)).toEqual(await contentsOf(books.book.store))
  })

  test('the books themselves and books in use are never replaced', async () => {
    const file = books.book.store.place
    const inUse = place()
    await books.does('book.backup', { file: inUse })
    const user = value(await openBook(inUse))
    value(
      await recordFacts(bookOf(user), [{ kind: 'period.locked', v: 1, through: '2026-01-31', reason: 'x' }]),
    )
    for (const each of [file, inUse]) {
      expect(await books.refused('book.backup', { file: each, overwrite: true })).toEqual(['book-exists'])
      expect(await books.refused('book.export', { file: each, overwrite: true })).toEqual(['book-exists'])
    }
    await user.close()
  })

  test('a log that lies beside a free place is not taken into new books', async () => {
    const file = place()
    writeFileSync(`${file}-wal`, 'the log of other books')
    expect(await books.refused('book.backup', { file })).toEqual(['book-exists'])
    expect(existsSync(file)).toBe(false)
  })

  test('a backup is restored to a new place, proved before and after', async () => {
    const [file, to] = [place(), place()]
    await books.does('book.backup', { file })
    const restored = value(await given('book.restore', { from: file, to }))
    expect(restored).toMatchObject({ place: to, seq: 126 })
    expect(await contentsAt(to)).toEqual(await contentsOf(books.book.store))
    expect(codesOf(await given('book.restore', { from: file, to }))).toEqual(['book-exists'])
    expect(codesOf(await given('book.restore', { from: place(), to: place() }))).toEqual(['book-unknown'])
  })

  test.each([
    ["update fact set actor = 'x' where seq = 9", 'fact-altered'],
    ['update posting set amount = 1', 'row-false'],
    ["update paper set bytes = x'00'", 'paper-false'],
  ])('a backup that is not what it was is not restored: %s', async (sql, code) => {
    const [file, to] = [place(), place()]
    await books.does('book.backup', { file })
    const db = new DatabaseSync(file)
    db.exec(sql)
    db.close()
    expect(codesOf(await given('book.restore', { from: file, to })).slice(0, 2)).toEqual([
      'book-not-proven',
      code,
    ])
    expect(readdirSync(folder).filter((name) => name.startsWith(to.split('/').at(-1) ?? ''))).toEqual([])
  })
})

test('a backup made while others post is one committed state of the books', async () => {
  const books = await booksInFile()
  let isPosting = true
  const posting = (async () => {
    while (isPosting)
      await books.does('entry.post', { date: '2026-01-10', debit: ['1010=1.00'], credit: ['4000=1.00'] })
  })()
  try {
    const user = value(await openBook(books.book.store.place))
    const { copyBook } = await import('../../src/copies/copy-book.ts')
    for (let round = 0; round < 5; round += 1) {
      const file = place()
      const { proof } = value(await copyBook(user, file, { mayReplace: false, provesSource: false }))
      const [fact] = (await chainOf(user)).slice(proof.head.seq - 1, proof.head.seq)
      expect(fact?.hash).toBe(proof.head.hash)
    }
    await user.close()
  } finally {
    isPosting = false
    await posting
    await books.end()
  }
})
