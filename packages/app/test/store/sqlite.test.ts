import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { value } from '@daybook/core/kit/result.ts'
import { expect, test } from 'vitest'
import { bookOf, headOf } from '../../src/book.ts'
import { createBook, openBook } from '../../src/store/open-book.ts'
import { placeRefusal } from '../../src/store/place.ts'
import { brokenAt, chainOf, opening, postSales, store as put, recordFacts, sale, stage } from './acts.ts'
import { kill, run, startUntilSaid } from './programs.ts'
import { allRows } from './rows.ts'
import { sqlite, type TestBook, withBook } from './stores.ts'

/** The user `nobody`; where tests do not run as root they are somebody without rights already. */
const nobody = '65534'

const testFile = (sentence: string, work: (book: TestBook) => Promise<void>) =>
  test(sentence, () => withBook(sqlite, work))

testFile('the last close leaves one file without log, and a copy of it is the whole book', async (book) => {
  await put(book.store, [...opening, sale(1, 100n)])
  await postSales(bookOf(book.store), 'x', 20)
  await book.store.search({ words: ['x'] }, 10)
  await book.store.snapshot(headOf)
  const rows = await allRows(book.store)
  const second = await book.again()
  await headOf(second)
  expect(readdirSync(dirname(book.place)).length).toBeGreaterThan(1)
  await book.store.close()
  await second.close()
  expect(readdirSync(dirname(book.place))).toEqual(['books.daybook'])
  const copy = join(dirname(book.place), 'copy.daybook')
  copyFileSync(book.place, copy)
  const copied = value(await openBook(copy))
  expect(await allRows(copied)).toEqual(rows)
  expect(brokenAt(await chainOf(copied), await headOf(copied))).toBeUndefined()
  await copied.close()
})

testFile('books that another program holds open are read and written beside it', async (book) => {
  await recordFacts(bookOf(book.store), opening)
  await book.store.snapshot(async (reader) => {
    expect((await headOf(reader)).entries).toBe(0)
    expect(await run('post', book.place, 'beside', '3')).toBe('posted')
    expect((await headOf(reader)).entries).toBe(0)
  })
  expect((await headOf(book.store)).entries).toBe(3)
})

testFile('what a program had staged when it was killed was never there', async (book) => {
  await put(book.store, opening)
  const rows = await allRows(book.store)
  await kill(await startUntilSaid('stage', book.place))
  expect(await allRows(book.store)).toEqual(rows)
  await put(book.store, [sale(1, 100n)])
  expect(brokenAt(await chainOf(book.store), await headOf(book.store))).toBeUndefined()
})

testFile('a program that writes for long keeps others waiting until they are told', async (book) => {
  await put(book.store, opening)
  const other = await startUntilSaid('stage', book.place)
  const posted = await recordFacts(bookOf(book.store), [sale(1, 100n)])
  await kill(other)
  expect(posted).toMatchObject({ ok: false, refusals: [{ code: 'book-busy' }] })
  expect((await headOf(book.store)).entries).toBe(0)
})

test('books are not made twice in one place, nor over a file of anybody else', () =>
  withBook(sqlite, async ({ place }) => {
    expect(await createBook(place)).toMatchObject({
      ok: false,
      refusals: [{ code: 'book-exists', with: { place } }],
    })
    const letter = join(dirname(place), 'letter.txt')
    writeFileSync(letter, 'Dear Amélie')
    expect(await createBook(letter)).toMatchObject({ ok: false, refusals: [{ code: 'book-exists' }] })
    expect(readFileSync(letter, 'utf8')).toBe('Dear Amélie')
  }))

test('of programs that make the same books at once one succeeds', () =>
  withBook(sqlite, async ({ place }) => {
    const wanted = join(dirname(place), 'wanted.daybook')
    const said = await Promise.all([1, 2, 3].map(() => run('create', wanted)))
    expect(said.toSorted()).toEqual([wanted, 'book-exists', 'book-exists'].toSorted())
    await value(await openBook(wanted)).close()
  }))

test('a folder that is not there or not ours holds no new books', () =>
  withBook(sqlite, async ({ place }) => {
    const missing = join(dirname(place), 'missing', 'books.daybook')
    expect(await createBook(missing)).toMatchObject({ ok: false, refusals: [{ code: 'place-read-only' }] })
    expect(existsSync(dirname(missing))).toBe(false)
  }))

testFile(
  'a file in which there are no books is refused as damaged, in words without tables',
  async ({ place }) => {
    const folder = dirname(place)
    const text = join(folder, 'text.daybook')
    writeFileSync(text, 'This is not a database but a letter. '.repeat(100))
    const empty = join(folder, 'empty.daybook')
    writeFileSync(empty, '')
    const foreign = join(folder, 'foreign.daybook')
    const db = new DatabaseSync(foreign)
    db.exec('create table recipes (name text)')
    db.close()
    for (const file of [text, empty, foreign]) {
      const opened = await openBook(file)
      expect(opened).toMatchObject({ ok: false, refusals: [{ code: 'book-damaged', with: { place: file } }] })
      expect(JSON.stringify(opened)).not.toMatch(/table|head|SELECT/i)
    }
    expect(readFileSync(empty)).toHaveLength(0)
    expect(await openBook(join(folder, 'none.daybook'))).toMatchObject({
      ok: false,
      refusals: [{ code: 'book-unknown' }],
    })
  },
)

testFile('a file that was cut off is refused as damaged, wherever it was cut', async (book) => {
  await put(book.store, opening)
  for (let number = 1; number <= 300; number += 100) {
    await put(
      book.store,
      Array.from({ length: 100 }, (_, index) => sale(number + index, 100n)),
    )
  }
  await book.store.close()
  const whole = readFileSync(book.place)
  for (const bytes of [
    whole.length - 1,
    whole.length - 4096,
    Math.floor(whole.length / 2),
    5000,
    4096,
    700,
    60,
  ]) {
    const cut = join(dirname(book.place), `cut-${bytes}.daybook`)
    writeFileSync(cut, whole)
    truncateSync(cut, bytes)
    expect(await openBook(cut), `cut to ${bytes} bytes`).toMatchObject({
      ok: false,
      refusals: [{ code: 'book-damaged', with: { place: cut } }],
    })
    expect(readFileSync(cut)).toHaveLength(bytes)
  }
})

testFile('pages of noise are told of as damage by the first read that meets them', async (book) => {
  await put(book.store, [...opening, ...Array.from({ length: 500 }, (_, index) => sale(index + 1, 100n))])
  await book.store.close()
  const bytes = readFileSync(book.place)
  bytes.fill(0xa5, Math.floor(bytes.length / 2))
  writeFileSync(book.place, bytes)
  const store = value(await openBook(book.place))
  const error = await allRows(store).catch((failed: unknown) => failed)
  expect(placeRefusal(error, book.place)).toMatchObject({ refusals: [{ code: 'book-damaged' }] })
  await store.close()
})

testFile('books of a newer program are left alone', async (book) => {
  await put(book.store, opening)
  await book.store.close()
  const db = new DatabaseSync(book.place)
  db.exec('update head set format = 7')
  db.close()
  expect(await openBook(book.place)).toMatchObject({
    ok: false,
    refusals: [{ code: 'book-newer', with: { found: '7', known: '1' } }],
  })
})

testFile(
  'a file that may not be written is refused when something is recorded, and stays as it is',
  async (book) => {
    await put(book.store, opening)
    await book.store.close()
    const folder = dirname(book.place)
    chmodSync(folder, 0o755)
    chmodSync(book.place, 0o444)
    const before = readFileSync(book.place)
    expect(await run('open-as', nobody, book.place)).toBe('place-read-only')
    expect(readFileSync(book.place).equals(before)).toBe(true)
    chmodSync(book.place, 0o644)
    const shut = join(folder, 'shut')
    mkdirSync(shut, { mode: 0o755 })
    copyFileSync(book.place, join(shut, 'books.daybook'))
    chmodSync(join(shut, 'books.daybook'), 0o666)
    chmodSync(shut, 0o555)
    expect(await run('open-as', nobody, join(shut, 'books.daybook'))).toBe('place-read-only')
    chmodSync(shut, 0o755)
  },
)

testFile('words are found at once while another program writes', async (book) => {
  await put(book.store, [...opening, sale(1, 100n, { memo: 'maple' })])
  await stage(book.store, [sale(2, 100n)])
  const other = await book.again()
  const start = performance.now()
  expect(await other.search({ words: ['maple'] }, 10)).toEqual([1])
  // Whoever waits for the writer waits five seconds.
  expect(performance.now() - start).toBeLessThan(4000)
  await book.store.abandon()
})
