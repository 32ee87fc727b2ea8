import { readFileSync, writeFileSync } from 'node:fs'
import { value } from '@daybook/core/kit/result.ts'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { ownDatabase } from '../../../../test/postgres.ts'
import { openBook } from '../../src/store/open-book.ts'
import type { KeptBooks } from './kept-books.ts'
import { codesOf, given } from './program.ts'
import { contentsAt, contentsOf, newPlaces, wholeBooks } from './whole-books.ts'

const { place, end } = newPlaces()
afterAll(end)

describe('with whole books', () => {
  let books: KeptBooks
  beforeAll(async () => {
    books = await wholeBooks()
  })
  afterAll(() => books.end())

  describe.each(inject('postgres'))('PostgreSQL $version', (server) => {
    test('books go from a file to a server and back, the same to the last row', async () => {
      const [database, file, backup] = [await ownDatabase(server), place(), place()]
      const there = await books.does('book.copy', { to: database })
      expect(there).toMatchObject({ seq: 126, entries: 3 })
      const contents = await contentsOf(books.book.store)
      expect(await contentsAt(there.place)).toEqual(contents)
      value(await given('book.restore', { from: there.place, to: file }))
      expect(await contentsAt(file)).toEqual(contents)
      const second = value(await given('book.restore', { from: there.place, to: database }))
      expect(second.place).not.toBe(there.place)
      expect(await contentsAt(String(second.place))).toEqual(contents)
      const store = value(await openBook(there.place))
      const { copyBook } = await import('../../src/copies/copy-book.ts')
      value(await copyBook(store, backup, { mayReplace: false, provesSource: false }))
      await store.close()
      expect(await contentsAt(backup)).toEqual(contents)
      expect(codesOf(await given('book.restore', { from: file, to: there.place }))).toEqual(['book-exists'])
    })

    test('an import that is refused half way leaves nothing on the server', async () => {
      const [database, file] = [await ownDatabase(server), place()]
      await books.does('book.export', { file })
      const lines = readFileSync(file, 'utf8').split('\n')
      const to = `${database}${database.includes('?') ? '&' : '?'}book=5`
      writeFileSync(file, lines.slice(0, -2).join('\n'))
      expect(codesOf(await given('book.import', { file, to }))).toEqual(['export-malformed'])
      expect(codesOf(await openBook(to))).toEqual(['book-unknown'])
      writeFileSync(file, lines.join('\n'))
      value(await given('book.import', { file, to }))
      expect((await contentsAt(to)).parts).toBe(lines.join('\n'))
    })
  })
})
